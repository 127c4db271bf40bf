/** Tests of the interface for programs and its description. */
package org.athar.web.rest;
