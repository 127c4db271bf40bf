/** Which sample has been loaded. Private to sample. */
package org.athar.sample.persistence;
