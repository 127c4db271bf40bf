/** Pages of the number ledger: sources, their grading, statements and figures. Uses the face of source only. */
package org.athar.web.source;
