/** Lists with commas (RFC 4180). */
package org.athar.interop.csv;
