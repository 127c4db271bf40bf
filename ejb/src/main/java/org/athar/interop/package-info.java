/**
 * What goes out of the house and comes in: lists taken out as files, in the background, for a purpose and under four eyes; files of DNA
 * profiles read into records.
 */
package org.athar.interop;
