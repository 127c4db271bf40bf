/** Families, for programs of those who speak with them. */
package org.athar.web.rest.liaison;

