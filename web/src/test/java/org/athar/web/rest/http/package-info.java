/** Tests of what every route shares. */
package org.athar.web.rest.http;
