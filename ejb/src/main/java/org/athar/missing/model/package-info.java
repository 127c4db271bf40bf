/** The person with names, status and informants; relatives and consents; offices. Private to missing. */
package org.athar.missing.model;
