/** Choosing an administrative area in a form or a filter. Uses the face of place only. */
package org.athar.web.place;
