package org.athar.source.figure;

import java.util.Set;

/** What a number says (rule E2). Kinds are never mixed: figures are compared within one kind and one unit only. */
public enum FigureKind {

    /** Persons said to have been killed. */
    ALLEGED_KILLED(Course.FIXED, FigureUnit.PERSONS),
    /** Persons reported killed by who keeps count. */
    KILLED_REPORTED(Course.FIXED, FigureUnit.PERSONS),
    /** Deaths in a period, by whatever hand. */
    DEATHS(Course.FIXED, FigureUnit.PERSONS),
    /** Persons led away from a place. */
    TAKEN_AWAY(Course.FIXED, FigureUnit.PERSONS),
    /** Persons who survived. */
    SURVIVORS(Course.FIXED, FigureUnit.PERSONS),
    /** Persons who saw something and were heard. */
    WITNESSES(Course.CHANGING, FigureUnit.PERSONS),
    /** Persons present in a place at a date. */
    POPULATION_PRESENT(Course.CHANGING, FigureUnit.PERSONS),
    /** Persons reported missing. */
    REPORTED_MISSING(Course.CHANGING, FigureUnit.PERSONS),
    /** Said to lie in a grave. */
    REPORTED_BURIED(Course.FIXED, FigureUnit.PERSONS, FigureUnit.SETS),
    /** Estimated by specialists to lie in a grave. */
    FORENSIC_ESTIMATE_IN_SITU(Course.FIXED, FigureUnit.PERSONS, FigureUnit.SETS),
    /** Cases exhumed: bags, sets. */
    CASES_EXHUMED(Course.GROWING, FigureUnit.SETS),
    /** Of these, complete bodies. */
    COMPLETE_BODIES(Course.GROWING, FigureUnit.SETS),
    /** Of these, parts of bodies. */
    BODY_PARTS(Course.GROWING, FigureUnit.PARTS, FigureUnit.SETS),
    /** Victims recovered, where who said it counts persons and not sets. */
    VICTIMS_RECOVERED(Course.GROWING, FigureUnit.PERSONS),
    /** Minimum number of individuals. */
    MNI(Course.GROWING, FigureUnit.PERSONS),
    /** Different DNA profiles. */
    DNA_UNIQUE_PROFILES(Course.GROWING, FigureUnit.PERSONS),
    /** Matched with a missing person. */
    MATCHED(Course.GROWING, FigureUnit.SETS, FigureUnit.PERSONS),
    /** Persons identified by decision. */
    IDENTIFIED_PERSONS(Course.GROWING, FigureUnit.PERSONS),
    /** Handed over to families. */
    HANDED_OVER(Course.GROWING, FigureUnit.PERSONS, FigureUnit.SETS),
    /** A length, a depth. */
    MEASURE(Course.FIXED, FigureUnit.METRES),
    /** Sites known. */
    SITES_COUNT(Course.CHANGING, FigureUnit.SITES),
    /** Sites opened. */
    SITES_OPENED(Course.GROWING, FigureUnit.SITES);

    /** How what is counted goes on after the event, which decides when two figures speak of the same. */
    public enum Course {
        /** It happened once: later figures are about the same quantity, whatever their date. */
        FIXED,
        /** It goes up and down: only figures of overlapping dates are about the same. */
        CHANGING,
        /** It only grows: a later figure may be larger, never smaller. */
        GROWING
    }

    private final Course course;
    private final Set<FigureUnit> units;

    FigureKind(Course course, FigureUnit... units) {
        this.course = course;
        this.units = Set.of(units);
    }

    /** How it goes on. */
    public Course course() {
        return course;
    }

    /** The units it can be counted in. */
    public Set<FigureUnit> units() {
        return units;
    }
}
