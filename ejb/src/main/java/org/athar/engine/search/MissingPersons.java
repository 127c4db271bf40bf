package org.athar.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.athar.engine.genotype.Sex;
import org.athar.engine.search.table.CodedMarker;
import org.athar.engine.search.table.RatioRow;

/** Missing persons of one sex with their tables, and how they are compared with many profiles at once. */
final class MissingPersons {

    private final Sex sex;
    private final List<Person> persons = new ArrayList<>();
    private final List<RatioRow[]> tables = new ArrayList<>();

    /** A missing member and the place of the family among all. */
    record Person(int place, String family, String missing) {

        Candidate candidate(String profile, double log10) {
            return new Candidate(profile, family, missing, log10);
        }
    }

    MissingPersons(Sex sex) {
        this.sex = sex;
    }

    void add(Person person, RatioRow[] rows) {
        persons.add(person);
        tables.add(rows);
    }

    Sex sex() {
        return sex;
    }

    List<Person> persons() {
        return persons;
    }

    /** Their penalties below this threshold. */
    Penalties penalties(List<CodedMarker> markers, double threshold) {
        Penalties penalties = new Penalties(markers, persons.size());
        double[] room = new double[penalties.rows()];
        for (int person = 0; person < persons.size(); person++) {
            penalties.set(person, tables.get(person), threshold, room);
        }
        return penalties;
    }

    /** Tells every pair whose ratio is at or above the threshold; how many pairs were compared. */
    long compare(CodedProfiles profiles, List<CodedMarker> markers, double threshold, Consumer<Candidate> found) {
        Penalties penalties = penalties(markers, threshold);
        char[] sums = new char[persons.size()];
        for (int profile = profiles.from(sex); profile < profiles.to(sex); profile++) {
            int who = profile;
            penalties.each(profiles, profile, sums, person -> {
                double log10 = profiles.log10(who, tables.get(person));
                if (log10 >= threshold) {
                    found.accept(persons.get(person).candidate(profiles.id(who), log10));
                }
            });
        }
        return (long) persons.size() * (profiles.to(sex) - profiles.from(sex));
    }
}
