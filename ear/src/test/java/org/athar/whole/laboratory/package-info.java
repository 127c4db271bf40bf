/** Samples on their way from a trench or a family to an accepted profile. */
package org.athar.whole.laboratory;
