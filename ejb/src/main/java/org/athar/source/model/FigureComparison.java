package org.athar.source.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.FigureId;
import org.athar.source.figure.FigureKind;

/**
 * Finds figures that cannot both be true: about one subject, of one kind (E2), in one unit, of the same thing counted, over the same
 * period, whose ranges do not meet. Dates decide by the course of what is counted: of what happened once any two figures are compared;
 * of what goes up and down only those of overlapping dates; of what only grows those of one date, and a later one that is smaller.
 */
public final class FigureComparison {

    private FigureComparison() {
    }

    /** For each figure the others that contradict it, in the order given; figures without contradiction are left out. */
    public static Map<FigureId, List<FigureId>> contradictions(Collection<? extends Comparand> figures) {
        Map<List<Object>, List<Comparand>> alike = figures.stream().collect(Collectors.groupingBy(FigureComparison::whatOf));
        Map<FigureId, List<FigureId>> found = new LinkedHashMap<>();
        for (Comparand one : figures) {
            List<FigureId> others = new ArrayList<>();
            for (Comparand other : alike.get(whatOf(one))) {
                if (one != other && contradict(one, other)) {
                    others.add(other.id());
                }
            }
            if (!others.isEmpty()) {
                found.put(one.id(), others);
            }
        }
        return found;
    }

    private static List<Object> whatOf(Comparand figure) {
        return List.of(figure.subject(), figure.kind(), figure.quantity().unit());
    }

    /** Whether the two cannot both be true. Symmetric; a figure never contradicts its own sub-totals. */
    public static boolean contradict(Comparand one, Comparand other) {
        return areAboutTheSame(one, other) && switch (one.kind().course()) {
            case FIXED -> !one.quantity().agreesWith(other.quantity());
            case CHANGING -> overlap(one.asOf(), other.asOf()) && !one.quantity().agreesWith(other.quantity());
            case GROWING -> contradictGrowth(one, other);
        };
    }

    /** Whether they count the same thing in the same unit, so that it makes sense to compare them. */
    public static boolean areAboutTheSame(Comparand one, Comparand other) {
        return whatOf(one).equals(whatOf(other)) && !areOfOneWhole(one, other)
                && sameThing(one.counted(), other.counted())
                && Objects.equals(one.periodFrom(), other.periodFrom()) && Objects.equals(one.periodUntil(), other.periodUntil());
    }

    private static boolean contradictGrowth(Comparand one, Comparand other) {
        if (one.asOf() == null || other.asOf() == null) {
            return false;
        }
        if (one.asOf().equals(other.asOf())) {
            return !one.quantity().agreesWith(other.quantity());
        }
        Comparand earlier = isBefore(one.asOf(), other.asOf()) ? one : isBefore(other.asOf(), one.asOf()) ? other : null;
        Comparand later = earlier == one ? other : one;
        return earlier != null && later.quantity().most() != null
                && earlier.quantity().least().compareTo(later.quantity().most()) > 0;
    }

    private static boolean areOfOneWhole(Comparand one, Comparand other) {
        return one.wholeId().equals(other.wholeId());
    }

    private static boolean sameThing(LocalizedText one, LocalizedText other) {
        if (one == null || other == null) {
            return one == other;
        }
        return same(one.en(), other.en()) || same(one.ar(), other.ar()) || same(one.ckb(), other.ckb());
    }

    private static boolean same(String one, String other) {
        return one != null && other != null && fold(one).equals(fold(other));
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static boolean overlap(PartialDate one, PartialDate other) {
        return one == null || other == null || !isBefore(one, other) && !isBefore(other, one);
    }

    private static boolean isBefore(PartialDate one, PartialDate other) {
        LocalDate end = one.latest();
        return end.isBefore(other.earliest());
    }

    /** Whether a later date of the same course is at or after another: equal, overlapping or later. */
    static boolean isNotBefore(PartialDate one, PartialDate other) {
        return one != null && other != null && !isBefore(one, other);
    }

    /** Whether the kind counts people whose number nobody knows whole, so that a count is a minimum (E3). */
    static boolean isBoundedByCounting(FigureKind kind) {
        return switch (kind) {
            case ALLEGED_KILLED, KILLED_REPORTED, DEATHS, REPORTED_MISSING, REPORTED_BURIED -> true;
            default -> false;
        };
    }
}
