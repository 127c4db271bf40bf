package org.athar.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.identification.model.board.BoardSitting;
import org.athar.identification.model.board.BoardSittings;

/** Sittings of the board in the database. */
@ApplicationScoped
public class JpaBoardSittings implements BoardSittings {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<BoardSitting> byId(UUID id) {
        return Optional.ofNullable(entities.find(BoardSitting.class, id));
    }

    @Override
    public Optional<BoardSitting> byRef(String ref) {
        return entities.createQuery("select sitting from BoardSitting sitting where sitting.ref = :ref", BoardSitting.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public List<BoardSitting> all() {
        return entities.createQuery("select sitting from BoardSitting sitting order by sitting.sitsFrom desc, sitting.ref desc",
                BoardSitting.class).getResultList();
    }

    @Override
    public void add(BoardSitting sitting) {
        entities.persist(sitting);
    }
}
