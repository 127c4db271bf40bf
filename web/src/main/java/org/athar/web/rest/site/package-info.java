/** Sites for programs. */
package org.athar.web.rest.site;

