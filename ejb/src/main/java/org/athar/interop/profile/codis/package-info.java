/** Files of the common message format of CODIS, 3.2 and 3.3, read and written. */
package org.athar.interop.profile.codis;
