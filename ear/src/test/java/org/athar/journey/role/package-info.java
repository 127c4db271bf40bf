/** A piece of work of each role that has no part in the turns of a case, in more than one language. */
package org.athar.journey.role;
