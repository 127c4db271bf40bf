/** Sources, claims and figures for programs. */
package org.athar.web.rest.source;

