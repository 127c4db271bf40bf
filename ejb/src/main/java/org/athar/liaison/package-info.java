/** Families: what may be told, to whom, and what was. Knows identification only from a decision on, and is told of it by events. */
package org.athar.liaison;
