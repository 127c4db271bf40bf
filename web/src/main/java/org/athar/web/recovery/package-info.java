/** Pages of remains and evidence: lists, records, and the forms that are filled in at the grave and at the mortuary table. */
package org.athar.web.recovery;
