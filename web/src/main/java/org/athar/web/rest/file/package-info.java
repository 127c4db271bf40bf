/** Files for programs. */
package org.athar.web.rest.file;

