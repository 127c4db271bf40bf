/** Samples for DNA, what laboratories do with them, and the profiles that they read. */
package org.athar.laboratory;
