/** The trail and the history as values, and where they are kept. Private to audit. */
package org.athar.audit.model;
