package org.athar.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.Stage;
import org.athar.identification.model.board.BoardSitting;
import org.athar.identification.model.board.BoardSittings;
import org.athar.kernel.Page;

/** Sittings of the board in the database. */
@ApplicationScoped
public class JpaBoardSittings implements BoardSittings {

    private static final String SITTINGS = "select sitting from BoardSitting sitting where ";
    private static final String AFTER = "(sitting.sitsFrom < :day or sitting.sitsFrom = :day and sitting.ref < :ref)";
    private static final String GOING = "sitting.sitsUntil is null or sitting.sitsUntil >= :day";
    private static final String LATEST = " order by sitting.sitsFrom desc, sitting.ref desc";

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
    public List<BoardSitting> page(String after, int most) {
        Optional<Page.DayKey> last = Page.DayKey.parse(after);
        TypedQuery<BoardSitting> wanted = latest(last.isPresent() ? AFTER : "1 = 1");
        last.ifPresent(place -> wanted.setParameter("day", place.day()).setParameter("ref", place.rest()));
        return wanted.setMaxResults(most).getResultList();
    }

    @Override
    public int count(int limit) {
        return entities.createQuery("select sitting.id from BoardSitting sitting", UUID.class).setMaxResults(limit).getResultList().size();
    }

    @Override
    public List<BoardSitting> going(LocalDate day, int most) {
        return latest(GOING).setParameter("day", day).setMaxResults(most).getResultList();
    }

    @Override
    public List<BoardSitting> ofMember(UUID person, LocalDate day, int most) {
        return latest("exists (select 1 from BoardMember seat where seat.sittingId = sitting.id and seat.personId = :person) and ("
                + GOING + " or exists (select 1 from IdentificationCase c where c.sittingId = sitting.id and c.stage = :proposed))")
                .setParameter("person", person).setParameter("day", day).setParameter("proposed", Stage.PROPOSED).setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<BoardSitting> latest(String where) {
        return entities.createQuery(SITTINGS + where + LATEST, BoardSitting.class);
    }

    @Override
    public void add(BoardSitting sitting) {
        entities.persist(sitting);
    }
}
