/** Pages of grave sites: list, map, record, everything that is done about one. Uses the faces of site, place, source and incident. */
package org.athar.web.site;
