package org.athar.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Makes time-ordered identifiers: UUID version 7 of RFC 9562, so that an index on an id follows the order of recording. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /** A fresh identifier: 48 bits of milliseconds since 1970 from the clock, 74 random bits. */
    public static UUID next(Clock clock) {
        long high = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The identifier that words spell; empty if they spell none. */
    public static Optional<UUID> of(String words) {
        try {
            return Optional.ofNullable(words).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
