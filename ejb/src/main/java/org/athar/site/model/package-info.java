/** The site as an aggregate, the policies of its status, and where sites are kept. Private to site. */
package org.athar.site.model;
