/** Reported beside counted. */
package org.athar.web.reporting.reconcile;
