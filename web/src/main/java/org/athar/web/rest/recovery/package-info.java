/** What is recovered from the ground, for programs. */
package org.athar.web.rest.recovery;

