package org.athar.site.kind;

/** From which years the dead are. */
public enum SitePeriod {
    /** Until 2003. */
    BAATH_PRE2003,
    /** 2003 to 2013. */
    SECTARIAN_2003_2013,
    /** 2014 to 2017. */
    ISIL_2014_2017,
    /** Other years, or not known. */
    OTHER
}
