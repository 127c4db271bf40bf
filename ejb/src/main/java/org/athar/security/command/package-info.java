/** What people ask of security. */
package org.athar.security.command;
