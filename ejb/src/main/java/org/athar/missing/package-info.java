/** Missing persons, what is known of them and from whom, their declared families and their consents. Knows neither remains nor custody. */
package org.athar.missing;
