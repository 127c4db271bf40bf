/** What people ask about pedigrees. */
package org.athar.pedigree.command;
