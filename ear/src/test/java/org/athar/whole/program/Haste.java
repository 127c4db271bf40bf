package org.athar.whole.program;

import org.athar.harness.Records;

/** Lets accounts ask as often as they like, for proofs that ask thousands of times. Accounts that have asked before learn of it later. */
public final class Haste {

    private static final String WHY = "proofs ask thousands of times";

    private Haste() {
    }

    /** Until {@link #end}. */
    public static void begin() {
        Records.change(WHY, set("pace.perMinute", "1000000"), set("pace.burst", "1000000"));
    }

    /** As it is at first. */
    public static void end() {
        Records.change(WHY, set("pace.perMinute", "600"), set("pace.burst", "1200"));
    }

    private static String set(String name, String value) {
        return "UPDATE setting SET value = '" + value + "', version = version + 1 WHERE name = '" + name + "'";
    }
}
