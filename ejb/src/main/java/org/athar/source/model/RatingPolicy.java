package org.athar.source.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.athar.source.OriginId;
import org.athar.source.view.GradeView;

/** How ratings count (rule E1): the latest act on each scale, and "confirmed" only where two independent sources say the same. */
public final class RatingPolicy {

    private RatingPolicy() {
    }

    /**
     * Whether what one source said can be called confirmed by others: at least one of them is of a known origin other than its own,
     * its own being known too. Sources whose origin nobody stated confirm nothing.
     */
    public static boolean isConfirmed(OriginId own, Collection<OriginId> others) {
        return own != null && others.stream().filter(Objects::nonNull).anyMatch(other -> !other.equals(own));
    }

    /** The grade of a source as a whole, from all ratings of it. */
    public static GradeView gradeOf(Collection<SourceRating> ratings) {
        return gradeOf(ratings, null);
    }

    /** The grade of one figure or statement: the source's reliability, and its own credibility where rated, else that of the whole. */
    public static GradeView gradeOf(Collection<SourceRating> ratings, UUID figureOrStatement) {
        Optional<SourceRating> reliability = latest(ratings, SourceRating.Scale.RELIABILITY, null);
        Optional<SourceRating> ownCredibility = figureOrStatement == null ? Optional.empty()
                : latest(ratings, SourceRating.Scale.CREDIBILITY, figureOrStatement);
        Optional<SourceRating> credibility = ownCredibility.or(() -> latest(ratings, SourceRating.Scale.CREDIBILITY, null));
        boolean oneHand = reliability.isPresent() && credibility.isPresent()
                && reliability.get().ratedBy().equals(credibility.get().ratedBy());
        return new GradeView(reliability.map(SourceRating::reliability).orElse(null),
                credibility.map(SourceRating::credibility).orElse(null), ownCredibility.isPresent(), oneHand);
    }

    private static Optional<SourceRating> latest(Collection<SourceRating> ratings, SourceRating.Scale scale, UUID confinedTo) {
        return ratings.stream().filter(rating -> rating.scale() == scale && Objects.equals(rating.confinedTo(), confinedTo))
                .max(Comparator.comparing(SourceRating::ratedAt).thenComparing(SourceRating::id));
    }
}
