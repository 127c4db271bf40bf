/** Remains divided between two records: proposed by one person, confirmed by another. */
package org.athar.web.identification.regrouping;
