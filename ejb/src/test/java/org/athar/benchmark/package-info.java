/** Measurements, on demand. */
package org.athar.benchmark;
