/** The way in: a person who must sign in first comes back to the very page, with all that its address says, and to no other site. */
package org.athar.web.support.door;
