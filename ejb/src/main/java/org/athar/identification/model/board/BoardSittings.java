package org.athar.identification.model.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sittings of the board. */
public interface BoardSittings {

    /** One sitting with its members. */
    Optional<BoardSitting> byId(UUID id);

    /** One sitting by its reference. */
    Optional<BoardSitting> byRef(String ref);

    /** So many, the latest first, those behind a place in this order unless it is null. */
    List<BoardSitting> page(String after, int most);

    /** How many there are, counted up to a limit. */
    int count(int limit);

    /** The latest of those that have not ended before a day. */
    List<BoardSitting> going(LocalDate day, int most);

    /** The latest to which a person is appointed, that have not ended before a day or have a proposal still before them. */
    List<BoardSitting> ofMember(UUID person, LocalDate day, int most);

    /** Keeps a new sitting. */
    void add(BoardSitting sitting);
}
