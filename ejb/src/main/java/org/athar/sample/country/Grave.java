package org.athar.sample.country;

import java.time.LocalDate;
import org.athar.kernel.LocalizedText;

/**
 * An invented grave site.
 *
 * @param index    its place among the sites
 * @param event    from which the dead are said to be
 * @param name     what it is called
 * @param area     in which district
 * @param latitude where, invented
 * @param longitude likewise
 * @param reported when somebody reported it
 * @param opened   when work on it began; null if it never did
 * @param ended    when that work ended; null if it never began
 * @param firstSet the first set of remains from it
 * @param sets     how many there are
 */
public record Grave(int index, Event event, LocalizedText name, Area area, double latitude, double longitude, LocalDate reported,
        LocalDate opened, LocalDate ended, int firstSet, int sets) {
}
