/** What the laboratory shows. */
package org.athar.laboratory.view;
