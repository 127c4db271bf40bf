package org.athar.web.support.pace;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.athar.security.PaceService;
import org.athar.security.fault.AccessDenied;
import org.athar.security.view.Pace;

/** The requests that each account still has: a bucket that fills steadily and is emptied by asking. Kept by this server alone. */
@ApplicationScoped
class Paces {

    /** After so long another value of the settings counts, and an account that asks on is warned of once more. */
    private static final Duration KEPT = Duration.ofMinutes(10);
    /** Somebody is told when less than this part of a burst is left. */
    private static final int QUARTER = 4;
    private static final long NANOS = 1_000_000_000L;

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    @Inject
    private PaceService service;
    @Inject
    private Clock clock;

    /** Counts one request. How many seconds the account has to wait before the next one is taken; zero if this one is. */
    long ask(String name) {
        Account account = accounts.compute(name, (same, known) -> known != null && known.until.isAfter(clock.instant()) ? known
                : begin(known));
        ConsumptionProbe asked = account.bucket.tryConsumeAndReturnRemaining(1);
        if (asked.getRemainingTokens() < account.burst / QUARTER && account.warn()) {
            warn();
        }
        return asked.isConsumed() ? 0 : 1 + asked.getNanosToWaitForRefill() / NANOS;
    }

    private Account begin(Account before) {
        Pace pace = pace();
        long left = before == null ? pace.burst() : Math.min(before.bucket.getAvailableTokens(), pace.burst());
        return new Account(Bucket.builder().addLimit(limit -> limit.capacity(pace.burst())
                .refillGreedy(pace.perMinute(), Duration.ofMinutes(1)).initialTokens(left)).build(), pace.burst(),
                clock.instant().plus(KEPT));
    }

    /** Whoever holds no role is answered nothing by any service, this one included. */
    private Pace pace() {
        try {
            return service.pace();
        } catch (AccessDenied | EJBAccessException e) {
            return Pace.USUAL;
        }
    }

    private void warn() {
        try {
            service.warn();
        } catch (AccessDenied | EJBAccessException e) {
            // The denial stands in the trail, under the account.
        }
    }

    private static final class Account {

        private final Bucket bucket;
        private final int burst;
        private final Instant until;
        private boolean warned;

        Account(Bucket bucket, int burst, Instant until) {
            this.bucket = bucket;
            this.burst = burst;
            this.until = until;
        }

        synchronized boolean warn() {
            boolean first = !warned;
            warned = true;
            return first;
        }
    }
}
