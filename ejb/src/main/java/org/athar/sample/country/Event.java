package org.athar.sample.country;

import java.time.LocalDate;
import org.athar.kernel.LocalizedText;

/**
 * An invented event in which people went missing.
 *
 * @param index       its place among the events
 * @param era         the years in which it lies
 * @param area        where
 * @param name        as the programme calls it
 * @param from        when it began
 * @param until       when it ended
 * @param prison      whether people were held in a prison of which there is a roll
 * @param firstPerson the first of those who went missing in it
 * @param persons     how many they are
 * @param firstSet    the first set of remains from its graves
 * @param sets        how many they are
 */
public record Event(int index, Era era, Area area, LocalizedText name, LocalDate from, LocalDate until, boolean prison, int firstPerson,
        int persons, int firstSet, int sets) {
}
