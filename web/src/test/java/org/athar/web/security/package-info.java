/** Tests of the pages on staff and settings. */
package org.athar.web.security;
