/** Exports in the database. Private to interop. */
package org.athar.interop.persistence;
