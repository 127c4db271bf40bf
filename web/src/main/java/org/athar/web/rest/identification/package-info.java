/** Identification cases for programs. */
package org.athar.web.rest.identification;

