/** What a file of a list holds, whatever its format. */
package org.athar.interop.sheet;
