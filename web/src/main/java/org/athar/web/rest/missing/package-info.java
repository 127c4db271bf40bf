/** Missing persons for programs. */
package org.athar.web.rest.missing;

