/** Pages of post-mortem examinations: the form at the mortuary table, and the review by another person. */
package org.athar.web.examination;
