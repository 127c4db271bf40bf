/** Tests of forms whose record somebody else has changed. */
package org.athar.web.support.stale;
