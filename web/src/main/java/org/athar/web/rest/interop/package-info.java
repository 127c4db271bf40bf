/** Exports of lists, for programs. */
package org.athar.web.rest.interop;

