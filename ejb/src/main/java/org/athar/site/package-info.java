/**
 * Grave sites: where, what, in which state, protected and opened by which decisions, linked to which incidents and facilities on whose
 * word. Above place, source, incident, file and task; knows nothing of remains.
 */
package org.athar.site;
