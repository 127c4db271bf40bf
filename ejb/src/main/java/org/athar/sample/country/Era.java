package org.athar.sample.country;

import java.time.LocalDate;
import java.util.Set;

/** Years from which people are missing in Iraq, with the governorates that they struck hardest. The events told in them are invented. */
public enum Era {

    /** 1987 to 1989, in the north. */
    NORTH_1988(25, "1987-04-01", "1989-06-30", "IQG06", "IQG09", "IQG11", "IQG13"),
    /** 1991, in the south. */
    SOUTH_1991(25, "1991-03-01", "1991-10-31", "IQG02", "IQG03", "IQG04", "IQG05", "IQG07", "IQG12", "IQG14", "IQG17", "IQG18"),
    /** 2005 to 2008. */
    STRIFE_2006(18, "2005-02-01", "2008-06-30", "IQG01", "IQG08", "IQG10", "IQG15", "IQG16"),
    /** 2014 to 2017. */
    OCCUPATION_2014(32, "2014-06-05", "2017-06-30", "IQG01", "IQG10", "IQG13", "IQG15", "IQG16");

    private final int share;
    private final LocalDate from;
    private final LocalDate until;
    private final Set<String> governorates;

    Era(int share, String from, String until, String... governorates) {
        this.share = share;
        this.from = LocalDate.parse(from);
        this.until = LocalDate.parse(until);
        this.governorates = Set.of(governorates);
    }

    static Era draw(Chance chance) {
        int drawn = chance.below(100);
        for (Era era : values()) {
            drawn -= era.share;
            if (drawn < 0) {
                return era;
            }
        }
        return OCCUPATION_2014;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    boolean struck(Area area) {
        return governorates.contains(area.governorate());
    }

    /** From when on families could report to somebody who kept a list. */
    LocalDate heardFrom(LocalDate end) {
        return isBefore2003() ? LocalDate.of(2003, 6, 1) : end.plusDays(5);
    }

    /** Until when most had. */
    LocalDate heardUntil(LocalDate end) {
        return isBefore2003() ? LocalDate.of(2010, 12, 31) : end.plusDays(1_200);
    }

    /** From when on graves of these years could be opened. */
    LocalDate openedFrom(LocalDate end) {
        return isBefore2003() ? LocalDate.of(2004, 3, 1) : end.plusDays(400);
    }

    /** Whether it lies before the fall of the regime in 2003. */
    public boolean isBefore2003() {
        return this == NORTH_1988 || this == SOUTH_1991;
    }
}
