/** Places, offices and oneself, for programs. */
package org.athar.web.rest.place;

