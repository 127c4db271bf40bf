/** What is shown of tested pedigrees. */
package org.athar.pedigree.view;
