/** Where things are: administrative areas by P-code, positions with their uncertainty. Reference data, written by migrations only. */
package org.athar.place;
