package org.athar.sample.national;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.sample.country.CountrySize;

/** The invented country of this sample, and which pieces of it have been loaded. */
public interface CountryLoads {

    /** How large it is; empty if none was asked for. */
    Optional<CountrySize> size();

    /** One is asked for. */
    void add(UUID id, CountrySize size, Instant at);

    /** The pieces that are there. */
    List<Piece> pieces();

    /** A piece is there. */
    void add(UUID id, Piece piece, Instant at);

    /**
     * A piece of an invented country that has been loaded.
     *
     * @param part   of which part
     * @param number its place in the part, from nought
     * @param made   references of what it made, in order
     */
    record Piece(String part, int number, List<String> made) implements Serializable {

        /** Keeps the references as they are. */
        public Piece {
            made = List.copyOf(made);
        }
    }
}
