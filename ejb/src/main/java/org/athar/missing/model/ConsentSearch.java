package org.athar.missing.model;

import java.time.LocalDate;
import org.athar.missing.code.ConsentPurpose;

/**
 * Which consents and orders are asked for.
 *
 * @param purpose   what for; null for any
 * @param withdrawn whether taken back, or in force; null for both
 * @param givenBy   consents given by this day at the latest, orders of courts not among them; null for all
 * @param reach     for the search for whom
 */
public record ConsentSearch(ConsentPurpose purpose, Boolean withdrawn, LocalDate givenBy, PersonReach reach) {
}
