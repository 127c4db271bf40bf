/** Tests of the way in. */
package org.athar.web.support.door;
