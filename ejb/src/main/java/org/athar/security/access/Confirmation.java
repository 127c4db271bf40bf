package org.athar.security.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.athar.security.Actor;
import org.athar.security.fault.ConfirmationMissing;

/**
 * When who acts has last shown who they are, by signing in or by confirming it. Whoever lets a request in says so for the length of the
 * request; the gate before the services asks for it where an operation is one to be confirmed.
 */
@ApplicationScoped
public class Confirmation {

    /** How long it counts at most; the setting of the machine can only shorten it. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    /** How many seconds it counts, where that is less. */
    public static final String SETTING = "athar.confirmation.seconds";

    private static final ThreadLocal<Instant> SHOWN = new ThreadLocal<>();

    private final Clock clock;

    /** For the container. */
    protected Confirmation() {
        this(null);
    }

    /** Told the time by this clock. */
    @Inject
    Confirmation(Clock clock) {
        this.clock = clock;
    }

    /** Works for a person who has last shown at this moment who they are; null where nobody has. */
    public static <T> T shownAt(Instant moment, Callable<T> work) throws Exception {
        Instant outer = SHOWN.get();
        SHOWN.set(moment);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                SHOWN.remove();
            } else {
                SHOWN.set(outer);
            }
        }
    }

    /** Refuses an operation that asks for it where it was too long ago. Jobs are not asked: nobody sits before them. */
    void require(OperationName operation, Actor actor) {
        if (operation.asksConfirmation() && !actor.job() && !counts(SHOWN.get())) {
            throw new ConfirmationMissing(goodFor());
        }
    }

    private boolean counts(Instant shown) {
        return shown != null && shown.plus(goodFor()).isAfter(clock.instant());
    }

    private static Duration goodFor() {
        return Duration.ofSeconds(Math.min(LONGEST.toSeconds(), Long.getLong(SETTING, LONGEST.toSeconds())));
    }
}
