/** Pages of staff, roles and settings, and what every page asks of who is signed in. Uses the face of security only. */
package org.athar.web.security;
