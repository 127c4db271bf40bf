/** Staff, their grants and settings as aggregates. Private to security. */
package org.athar.security.model;
