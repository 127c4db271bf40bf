/** Sites in the database, within reach of who asks. Private to site. */
package org.athar.site.persistence;
