package org.athar.engine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.athar.engine.genotype.Sex;
import org.athar.engine.search.table.CodedMarker;
import org.athar.engine.search.table.RatioRow;

/** Profiles as columns of each marker, men first, then those of unknown sex, then women. */
final class CodedProfiles {

    private final int markers;
    private final String[] ids;
    private final short[] columns;
    private final double[] lost;
    private final int notMen;
    private final int women;

    /** An {@link IllegalArgumentException} names the profile that has an allele which the table of a marker lacks. */
    CodedProfiles(List<CodedMarker> markers, List<Profile> profiles) {
        this.markers = markers.size();
        List<Profile> order = new ArrayList<>(profiles);
        order.sort(Comparator.comparing(CodedProfiles::place));
        this.ids = new String[order.size()];
        this.columns = new short[order.size() * this.markers];
        this.lost = new double[order.size()];
        for (int at = 0; at < ids.length; at++) {
            Profile profile = order.get(at);
            ids[at] = profile.id();
            lost[at] = profile.lost();
            for (int marker = 0; marker < this.markers; marker++) {
                columns[at * this.markers + marker] = (short) column(markers.get(marker), profile);
            }
        }
        this.notMen = (int) order.stream().filter(profile -> profile.sex() == Sex.MALE).count();
        this.women = ids.length - (int) order.stream().filter(profile -> profile.sex() == Sex.FEMALE).count();
    }

    private static int place(Profile profile) {
        return profile.sex() == Sex.MALE ? 0 : profile.sex() == null ? 1 : 2;
    }

    private static int column(CodedMarker marker, Profile profile) {
        try {
            return marker.columns().of(profile.seen().get(marker.name()), profile.lost());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("profile " + profile.id() + ": " + e.getMessage(), e);
        }
    }

    int size() {
        return ids.length;
    }

    String id(int profile) {
        return ids[profile];
    }

    double lost(int profile) {
        return lost[profile];
    }

    int column(int profile, int marker) {
        return columns[profile * markers + marker];
    }

    /** The first that may be a missing person of this sex. */
    int from(Sex missing) {
        return missing == Sex.MALE ? 0 : notMen;
    }

    /** Behind the last that may be. */
    int to(Sex missing) {
        return missing == Sex.MALE ? women : ids.length;
    }

    /** The decimal logarithm of the likelihood ratio of a profile with these tables of a missing person. */
    double log10(int profile, RatioRow[] rows) {
        double sum = 0;
        for (int marker = 0; marker < markers; marker++) {
            sum += Math.log10(rows[marker].ratio(column(profile, marker), lost[profile]));
        }
        return sum;
    }

    /** The same of many profiles: the logarithms of all columns; not a number where it depends on the profile what was lost. */
    static double[][] logarithms(List<CodedMarker> markers, RatioRow[] rows) {
        double[][] found = new double[rows.length][];
        for (int marker = 0; marker < rows.length; marker++) {
            found[marker] = new double[markers.get(marker).columns().size()];
            for (int column = 0; column < found[marker].length; column++) {
                found[marker][column] = markers.get(marker).columns().isLossy(column) ? Double.NaN
                        : Math.log10(rows[marker].ratio(column, 0));
            }
        }
        return found;
    }

    /** The same by such logarithms. */
    double log10(int profile, RatioRow[] rows, double[][] logarithms) {
        double sum = 0;
        for (int marker = 0; marker < markers; marker++) {
            sum += logarithms[marker][column(profile, marker)];
        }
        return Double.isNaN(sum) ? log10(profile, rows) : sum;
    }
}
