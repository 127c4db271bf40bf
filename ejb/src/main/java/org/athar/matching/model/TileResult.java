package org.athar.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.athar.engine.search.Candidate;
import org.athar.engine.search.SearchedTile;
import org.athar.kernel.digest.Sha256;

/**
 * What came of a part of a search, in one order.
 *
 * @param number   of the part
 * @param compared how many pairs were compared
 * @param found    by profile, family and member
 * @param skipped  who could not be searched for, and why, a line each; null if everybody was
 */
public record TileResult(int number, long compared, List<Candidate> found, String skipped) {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::profile).thenComparing(Candidate::family)
            .thenComparing(Candidate::missing);

    /** Puts in order what was found. */
    public static TileResult of(SearchedTile tile) {
        String skipped = tile.refused().stream().map(one -> one.family() + " " + one.missing() + ": " + one.reason()).sorted()
                .collect(Collectors.joining("\n"));
        return new TileResult(tile.number(), tile.compared(), tile.candidates().stream().sorted(ORDER).toList(),
                skipped.isEmpty() ? null : skipped);
    }

    /** SHA-256 over everything in it: equal for the same found again. Logarithms count to a billionth. */
    public String digest() {
        String told = found.stream().map(one -> String.format(Locale.ROOT, "%s %s %s %.9f", one.profile(), one.family(), one.missing(),
                one.log10())).collect(Collectors.joining("\n"));
        String text = number + "\n" + compared + "\n" + told + "\n" + skipped;
        return Sha256.of(text);
    }

    /** The digest of a whole run: over those of its parts, in their order. */
    public static String digest(List<String> parts) {
        return Sha256.of(String.join("\n", parts));
    }
}
