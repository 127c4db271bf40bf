package org.athar.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Marker;
import org.athar.engine.search.table.CodedMarker;
import org.athar.engine.search.table.Columns;

/**
 * Finds profiles that are one person's: duplicates, parts of one body, contamination by those whose profiles are held for elimination. It
 * counts markers; what a match is worth is for a likelihood ratio to say. Safe for several threads.
 */
public final class DirectSearch {

    private static final int LOST = 1 << 10;
    private static final int DIFFERENT = 1 << 20;
    private static final int COUNT = LOST - 1;

    private final List<CodedMarker> markers;
    private final CodedProfiles profiles;
    private final int[] firstColumns;

    /**
     * What is called a match.
     *
     * @param compared  at least so many markers at which something was seen of both
     * @param lost      at most so many at which one shows a part of the other
     * @param different at most so many at which both differ
     */
    public record Tolerance(int compared, int lost, int different) {
    }

    /** Among these profiles. */
    public DirectSearch(List<Marker> markers, List<Profile> profiles) {
        this.markers = markers.stream().map(CodedMarker::new).toList();
        this.profiles = new CodedProfiles(this.markers, profiles);
        this.firstColumns = new int[markers.size() + 1];
        for (int marker = 0; marker < firstColumns.length - 1; marker++) {
            firstColumns[marker + 1] = firstColumns[marker] + this.markers.get(marker).columns().size();
        }
    }

    /** Every profile that may be the same person's as this one, which need not be among them; itself, by its id, is left out. */
    public List<DirectMatch> search(Profile profile, Tolerance tolerance) {
        CodedProfiles one = new CodedProfiles(markers, List.of(profile));
        List<DirectMatch> found = new ArrayList<>();
        compare(one, 0, 0, tolerance, match -> {
            if (!match.other().equals(profile.id())) {
                found.add(match);
            }
        });
        return found;
    }

    /** Every pair, on all processors; {@code found} gets one after another, in no order, never two at once. */
    public void searchAll(Tolerance tolerance, Consumer<DirectMatch> found) {
        IntStream.range(0, profiles.size()).parallel().forEach(profile -> compare(profiles, profile, profile + 1, tolerance, match -> {
            synchronized (this) {
                found.accept(match);
            }
        }));
    }

    private void compare(CodedProfiles some, int profile, int from, Tolerance tolerance, Consumer<DirectMatch> found) {
        int[] verdicts = verdicts(some, profile);
        int most = (tolerance.different + 1) * DIFFERENT;
        for (int other = from; other < profiles.size(); other++) {
            int sum = 0;
            for (int marker = 0; marker < markers.size() && sum < most; marker++) {
                sum += verdicts[firstColumns[marker] + profiles.column(other, marker)];
            }
            DirectMatch match = sum >= most ? null : new DirectMatch(some.id(profile), profiles.id(other), sum & COUNT,
                    sum / LOST & COUNT, sum / DIFFERENT);
            if (match != null && match.compared() >= tolerance.compared && match.lost() <= tolerance.lost) {
                found.accept(match);
            }
        }
    }

    /** What each column of each marker says beside this profile, as a number to be counted. */
    private int[] verdicts(CodedProfiles some, int profile) {
        int[] verdicts = new int[firstColumns[markers.size()]];
        for (int marker = 0; marker < markers.size(); marker++) {
            Columns columns = markers.get(marker).columns();
            for (int column = 0; column < columns.size(); column++) {
                verdicts[firstColumns[marker] + column] = verdict(columns, some.column(profile, marker), column);
            }
        }
        return verdicts;
    }

    private static int verdict(Columns columns, int one, int other) {
        if (one == columns.nothing() || other == columns.nothing()) {
            return 0;
        }
        int first = columns.first(one);
        int second = columns.second(one);
        int left = columns.first(other);
        int right = columns.second(other);
        if (first == left && second == right) {
            return 1;
        }
        boolean within = (first == left || first == right) && (second < 0 || second == left || second == right);
        boolean around = (left == first || left == second) && (right < 0 || right == first || right == second);
        return within || around ? LOST : DIFFERENT;
    }
}
