/** The interface for programs: which routes there are, and their published description. */
package org.athar.web.rest;
