/** How many requests an account makes, at the pages and at the interface for programs. */
package org.athar.web.support.pace;
