package org.athar.source.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.athar.security.StaffId;
import org.athar.source.Credibility;
import org.athar.source.FigureId;
import org.athar.source.OriginId;
import org.athar.source.Reliability;
import org.athar.source.SourceId;
import org.athar.source.view.GradeView;
import org.junit.jupiter.api.Test;

class ARaterOfSourcesTest {

    private static final SourceId SOURCE = new SourceId(new UUID(1, 1));
    private static final StaffId RANIA = new StaffId(new UUID(1, 2));
    private static final StaffId HUDA = new StaffId(new UUID(1, 3));
    private static final OriginId OWN = new OriginId(new UUID(1, 4));
    private static final OriginId OTHER = new OriginId(new UUID(1, 5));
    private static final FigureId FIGURE = new FigureId(new UUID(1, 6));

    private static Instant at(int hour) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3600L * hour);
    }

    private static SourceRating reliable(Reliability grade, StaffId by, int hour) {
        return SourceRating.of(new UUID(2, hour), SOURCE, grade, "why", by, at(hour));
    }

    private static SourceRating credible(Credibility grade, StaffId by, int hour) {
        return SourceRating.of(new UUID(3, hour), SOURCE, grade, List.of(), "why", by, at(hour));
    }

    @Test
    void leavesWhatWasNotRatedUnrated() {
        GradeView none = RatingPolicy.gradeOf(List.of());
        assertTrue(none.isUnrated());
        assertNull(none.code());
        GradeView half = RatingPolicy.gradeOf(List.of(reliable(Reliability.B, RANIA, 1)));
        assertFalse(half.isUnrated());
        assertFalse(half.isWhole());
        assertEquals("B–", half.code());
    }

    @Test
    void ratesTheTwoScalesApartAndTheLatestActOfEachCounts() {
        GradeView grade = RatingPolicy.gradeOf(List.of(reliable(Reliability.C, RANIA, 3), reliable(Reliability.A, RANIA, 1),
                credible(Credibility.PROBABLE, HUDA, 2)));
        assertEquals("C2", grade.code());
        assertFalse(grade.oneHand());
    }

    @Test
    void isToldWhereOnePersonRatedBoth() {
        assertTrue(RatingPolicy.gradeOf(List.of(reliable(Reliability.A, RANIA, 1), credible(Credibility.PROBABLE, RANIA, 2))).oneHand());
    }

    @Test
    void ratesOneFigureApartFromTheSourceAsAWhole() {
        List<SourceRating> ratings = List.of(reliable(Reliability.B, RANIA, 1), credible(Credibility.POSSIBLE, HUDA, 2),
                credible(Credibility.DOUBTFUL, HUDA, 3).about(FIGURE));
        assertEquals("B3", RatingPolicy.gradeOf(ratings).code());
        assertEquals("B4", RatingPolicy.gradeOf(ratings, FIGURE.value()).code());
        assertTrue(RatingPolicy.gradeOf(ratings, FIGURE.value()).ownCredibility());
        assertEquals("B3", RatingPolicy.gradeOf(ratings, new UUID(9, 9)).code());
    }

    @Test
    void callsConfirmedOnlyWhatAnotherOriginConfirms() {
        assertTrue(RatingPolicy.isConfirmed(OWN, List.of(OWN, OTHER)));
        assertFalse(RatingPolicy.isConfirmed(OWN, List.of(OWN)));
        assertFalse(RatingPolicy.isConfirmed(OWN, List.of()));
        assertFalse(RatingPolicy.isConfirmed(null, List.of(OTHER)), "nobody said what the source rests on");
        assertFalse(RatingPolicy.isConfirmed(OWN, Arrays.asList((OriginId) null)), "nor the other");
    }
}
