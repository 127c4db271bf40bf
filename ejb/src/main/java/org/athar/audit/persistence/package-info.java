/** The trail and the history in the database. Private to audit. */
package org.athar.audit.persistence;
