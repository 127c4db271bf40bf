/** Proofs under attack, under crashes and in a crowd: whoever writes past the application is found, and what was acknowledged stands. */
package org.athar.adversity;
