/** Where staff, grants and settings are stored, and how the database learns which operation is under way. Private to security. */
package org.athar.security.persistence;
