/** Tables of missing members: for whatever can be seen of a profile at a marker, how much more probable it is with the relatives. */
package org.athar.engine.search.table;
