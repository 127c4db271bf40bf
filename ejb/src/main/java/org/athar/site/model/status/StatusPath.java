package org.athar.site.model.status;

import static org.athar.site.SiteStatus.ASSESSED;
import static org.athar.site.SiteStatus.CLOSED;
import static org.athar.site.SiteStatus.CONFIRMED;
import static org.athar.site.SiteStatus.EXHAUSTED;
import static org.athar.site.SiteStatus.NOT_A_GRAVE;
import static org.athar.site.SiteStatus.OPENED;
import static org.athar.site.SiteStatus.PROTECTED;
import static org.athar.site.SiteStatus.REPORTED;
import static org.athar.site.SiteStatus.SCHEDULED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.site.SiteStatus;

/**
 * Which status follows which. Protection may come or not before an opening is planned; a site that turns out to be no grave can be
 * looked at anew; one that was thought exhausted can be opened again. What happened before the site was put on record may skip
 * statuses of which nothing is known, forwards only.
 */
public final class StatusPath {

    /** The way of a site where everything happens. */
    public static final List<SiteStatus> MAIN_LINE =
            List.of(REPORTED, ASSESSED, CONFIRMED, PROTECTED, SCHEDULED, OPENED, EXHAUSTED, CLOSED);

    private static final Map<SiteStatus, Set<SiteStatus>> NEXT = new EnumMap<>(Map.of(
            REPORTED, EnumSet.of(ASSESSED, NOT_A_GRAVE),
            ASSESSED, EnumSet.of(CONFIRMED, NOT_A_GRAVE),
            CONFIRMED, EnumSet.of(PROTECTED, SCHEDULED, NOT_A_GRAVE),
            PROTECTED, EnumSet.of(SCHEDULED, NOT_A_GRAVE),
            SCHEDULED, EnumSet.of(OPENED, PROTECTED, CONFIRMED),
            OPENED, EnumSet.of(EXHAUSTED, NOT_A_GRAVE),
            EXHAUSTED, EnumSet.of(CLOSED, OPENED),
            CLOSED, EnumSet.of(ASSESSED),
            NOT_A_GRAVE, EnumSet.of(ASSESSED)));

    private StatusPath() {
    }

    /** The statuses that can follow, in their order. */
    public static Set<SiteStatus> after(SiteStatus from) {
        return EnumSet.copyOf(NEXT.get(from));
    }

    /** Whether one can follow the other. */
    public static boolean leads(SiteStatus from, SiteStatus to, boolean historic) {
        return NEXT.get(from).contains(to)
                || historic && MAIN_LINE.contains(from) && MAIN_LINE.indexOf(to) > MAIN_LINE.indexOf(from);
    }

    /** The statuses of the main line that a step leaves out; protection may be left out by anybody. */
    public static List<SiteStatus> skipped(SiteStatus from, SiteStatus to) {
        int start = MAIN_LINE.indexOf(from);
        int end = MAIN_LINE.indexOf(to);
        return start < 0 || end <= start + 1 ? List.of()
                : MAIN_LINE.subList(start + 1, end).stream().filter(status -> status != PROTECTED).toList();
    }
}
