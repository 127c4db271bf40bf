/** The lists that can be taken out: their columns, their filters, and where their rows come from. */
package org.athar.interop.list;
