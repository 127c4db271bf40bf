/** Tests of remains and their parts. */
package org.athar.recovery;
