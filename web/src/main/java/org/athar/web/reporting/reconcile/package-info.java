/** What was reported beside what is counted here, on an axis for each unit. */
package org.athar.web.reporting.reconcile;
