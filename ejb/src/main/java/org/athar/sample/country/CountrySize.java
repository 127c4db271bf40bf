package org.athar.sample.country;

import java.io.Serializable;

/**
 * How large an invented country is, and the seed that it follows from.
 *
 * @param persons missing persons
 * @param remains sets of remains
 * @param cases   identification cases
 * @param sites   grave sites
 * @param seed    the same seed gives the same country
 */
public record CountrySize(int persons, int remains, int cases, int sites, long seed) implements Serializable {

    /** Fewer persons would leave a stage of the procedure without a case. */
    public static final int LEAST_PERSONS = 200;
    /** Most sites of one country. */
    public static final int MOST_SITES = 2_000;

    private static final int MOST = 1_000_000;

    /** What a country of so many missing persons has where nothing else is asked for. */
    public static CountrySize ofPersons(int persons, long seed) {
        return new CountrySize(persons, persons * 3 / 10, persons / 5, Math.max(12, persons * 3 / 1_000), seed);
    }

    /** Whether such a country can be: each case has remains and a person of its own, and no site is without an event. */
    public boolean isPossible() {
        return persons >= LEAST_PERSONS && persons <= MOST && sites >= 12 && sites <= MOST_SITES
                && remains >= sites * 2 && remains <= persons && cases >= 40 && cases <= remains && cases <= persons / 2;
    }
}
