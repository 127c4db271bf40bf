/** The one gate before every service method: operation, matrix, who acts, transaction. Every capability above uses it. */
package org.athar.security.access;
