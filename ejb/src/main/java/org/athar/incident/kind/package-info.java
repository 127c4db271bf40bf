/** The words in which incidents and facilities are classed. Values only. */
package org.athar.incident.kind;
