package org.athar.security.view;

import java.io.Serializable;

/**
 * How many requests one account may make.
 *
 * @param perMinute in the long run, each minute
 * @param burst     at once, after a rest
 */
public record Pace(int perMinute, int burst) implements Serializable {

    /** What holds for an account that may not even ask for it. */
    public static final Pace USUAL = new Pace(600, 1_200);
}
