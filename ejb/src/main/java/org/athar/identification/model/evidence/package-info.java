/** Candidates and the evidence about them; added to, never edited. Private to identification, and knows nothing of the case around it. */
package org.athar.identification.model.evidence;
