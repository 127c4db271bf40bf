/** A form whose record somebody else has changed meanwhile: both values are shown, nothing typed is lost, the person chooses. */
package org.athar.web.support.stale;
