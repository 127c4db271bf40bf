package org.athar.identification.model.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sittings of the board. */
public interface BoardSittings {

    /** One sitting with its members. */
    Optional<BoardSitting> byId(UUID id);

    /** One sitting by its reference. */
    Optional<BoardSitting> byRef(String ref);

    /** All sittings, the latest first. */
    List<BoardSitting> all();

    /** Keeps a new sitting. */
    void add(BoardSitting sitting);
}
