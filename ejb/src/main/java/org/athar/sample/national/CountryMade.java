package org.athar.sample.national;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** References of what pieces of an invented country made, by part and place; parts loaded side by side share it. */
public final class CountryMade {

    private final Map<String, Map<Integer, List<String>>> pieces = new ConcurrentHashMap<>();

    /** A piece is there. */
    public void keep(CountryLoads.Piece piece) {
        pieces.computeIfAbsent(piece.part(), key -> new ConcurrentHashMap<>()).put(piece.number(), piece.made());
    }

    /** Whether a piece is there. */
    public boolean holds(String part, int number) {
        return pieces.getOrDefault(part, Map.of()).containsKey(number);
    }

    /** How many pieces are there. */
    public int count() {
        return pieces.values().stream().mapToInt(Map::size).sum();
    }

    /** What a piece made. */
    List<String> of(String part, int number) {
        List<String> made = pieces.getOrDefault(part, Map.of()).get(number);
        if (made == null) {
            throw new IllegalStateException("piece " + number + " of " + part + " is not loaded");
        }
        return made;
    }

    /** The reference of one record, where each piece of the part makes so many. */
    String one(String part, int index, int atOnce) {
        return of(part, index / atOnce).get(index % atOnce);
    }

    /** The id of one record of a piece. */
    UUID id(String part, int piece, int index) {
        return UUID.fromString(of(part, piece).get(index));
    }
}
