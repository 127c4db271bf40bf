package org.athar.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.athar.engine.genotype.Sex;

/** Missing persons of one sex with their tables, and how they are compared with many profiles at once. */
final class MissingPersons {

    private final Sex sex;
    private final List<Candidate> names = new ArrayList<>();
    private final List<RatioRow[]> tables = new ArrayList<>();

    MissingPersons(Sex sex) {
        this.sex = sex;
    }

    void add(String family, String missing, RatioRow[] rows) {
        names.add(new Candidate("", family, missing, 0));
        tables.add(rows);
    }

    int size() {
        return names.size();
    }

    /** Their penalties below this threshold. */
    Penalties penalties(List<CodedMarker> markers, double threshold) {
        Penalties penalties = new Penalties(markers, tables.size());
        for (int person = 0; person < tables.size(); person++) {
            penalties.set(person, tables.get(person), threshold);
        }
        return penalties;
    }

    /** Tells every pair whose ratio is at or above the threshold; how many pairs were compared. */
    long compare(CodedProfiles profiles, List<CodedMarker> markers, double threshold, Consumer<Candidate> found) {
        Penalties penalties = penalties(markers, threshold);
        char[] sums = new char[size()];
        for (int profile = profiles.from(sex); profile < profiles.to(sex); profile++) {
            int who = profile;
            penalties.each(profiles, profile, sums, person -> exactly(profiles, who, person, threshold, found));
        }
        return (long) size() * (profiles.to(sex) - profiles.from(sex));
    }

    private void exactly(CodedProfiles profiles, int profile, int person, double threshold, Consumer<Candidate> found) {
        double log10 = profiles.log10(profile, tables.get(person));
        if (log10 >= threshold) {
            found.accept(new Candidate(profiles.id(profile), names.get(person).family(), names.get(person).missing(), log10));
        }
    }
}
