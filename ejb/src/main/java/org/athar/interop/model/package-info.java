/** The export and where it is kept. Private to interop. */
package org.athar.interop.model;
