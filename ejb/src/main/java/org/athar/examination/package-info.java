/**
 * Post-mortem examinations of remains: checklist, profile, findings, trauma; signed by the examiner, reviewed by another. Knows remains,
 * no case.
 */
package org.athar.examination;
