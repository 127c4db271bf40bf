package org.athar.sample.country;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Stage;

/**
 * The course of one invented case: where it stands, and when it came there.
 *
 * @param index    its place among the cases
 * @param set      the remains
 * @param person   the missing person whose remains they may be
 * @param other    another whose remains they turned out not to be; null if nobody was
 * @param end      the stage at which it stands
 * @param opened   the day on which it was opened
 * @param gap      days from one step to the next
 * @param dental   whether teeth and not DNA identified
 * @param doubted  whether something did not fit, and was answered
 */
public record CaseCourse(int index, int set, int person, Integer other, Stage end, LocalDate opened, int gap, boolean dental,
        boolean doubted) {

    /** Most steps that a case takes one after the other. */
    private static final int STEPS = 16;
    private static final Set<Stage> WITHOUT_DATA =
            EnumSet.of(Stage.OPENED, Stage.WITHDRAWN, Stage.SUSPENDED, Stage.REASSOCIATED, Stage.HISTORIC);
    /** Each stage with its share of a thousand cases; the first cases of a country stand at each in turn. */
    private static final List<Share> SHARES = List.of(new Share(Stage.OPENED, 130), new Share(Stage.DATA_COMPLETE, 150),
            new Share(Stage.CANDIDATE, 110), new Share(Stage.RECONCILIATION, 50), new Share(Stage.PROPOSED, 30),
            new Share(Stage.IDENTIFIED, 15), new Share(Stage.CERTIFIED, 15), new Share(Stage.FAMILY_NOTIFIED, 10),
            new Share(Stage.CERTIFIED_AND_NOTIFIED, 25), new Share(Stage.RETURNED, 20), new Share(Stage.HELD, 8),
            new Share(Stage.CLOSED, 110), new Share(Stage.REASSOCIATED, 12), new Share(Stage.CLOSED_NN, 30), new Share(Stage.WITHDRAWN, 5),
            new Share(Stage.SUSPENDED, 20), new Share(Stage.HISTORIC, 260));

    static CaseCourse tell(Country country, int index) {
        Chance chance = country.chance("case", index);
        int set = country.setOfCase(index);
        int person = country.personOfCase(index);
        FoundSet found = country.set(set);
        Missing missing = country.person(person);
        LocalDate ready = found.reviewed() == null ? found.found().toLocalDate().plusDays(60) : found.reviewed();
        LocalDate opened = (ready.isAfter(missing.verified()) ? ready : missing.verified()).plusDays(chance.from(3, 60));
        long days = Math.max(0, ChronoUnit.DAYS.between(opened, Country.TOLD_UNTIL));
        int next = person + 1;
        boolean known = next < country.size().persons() && !country.isCompared(next)
                && country.person(next).fate() == Missing.Fate.SOUGHT;
        return new CaseCourse(index, set, person, known && chance.percent(30) ? next : null, end(country, index), opened,
                (int) Math.min(chance.from(12, 90), days / STEPS), chance.percent(15), chance.percent(10));
    }

    static Stage end(Country country, int index) {
        Stage drawn = index < SHARES.size() ? SHARES.get(index).stage() : draw(country.chance("end", index).below(1_000));
        return drawn == Stage.REASSOCIATED && !mayJoinTheCaseBefore(country, index) ? Stage.OPENED : drawn;
    }

    /** Remains can be joined to those of the case before, where that one is of the same grave and stands. */
    private static boolean mayJoinTheCaseBefore(Country country, int index) {
        if (index % Country.CASES_AT_ONCE == 0
                || !country.graveOf(country.setOfCase(index)).equals(country.graveOf(country.setOfCase(index - 1)))) {
            return index > 0 && index < SHARES.size();
        }
        return !EnumSet.of(Stage.WITHDRAWN, Stage.REASSOCIATED, Stage.HISTORIC).contains(end(country, index - 1));
    }

    private static Stage draw(int drawn) {
        int left = drawn;
        for (Share share : SHARES) {
            left -= share.ofThousand();
            if (left < 0) {
                return share.stage();
            }
        }
        return Stage.HISTORIC;
    }

    /** Whether a case at this stage has passed the completion of its data. */
    static boolean needsData(Stage end) {
        return !WITHOUT_DATA.contains(end);
    }

    /** The day of a step, counted from the opening; a step of the last hour falls on the same day as the one before. */
    public LocalDate day(int step) {
        return opened.plusDays((long) gap * step);
    }

    private record Share(Stage stage, int ofThousand) {
    }
}
