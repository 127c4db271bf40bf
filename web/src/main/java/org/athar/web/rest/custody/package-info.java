/** Custody for programs. */
package org.athar.web.rest.custody;

