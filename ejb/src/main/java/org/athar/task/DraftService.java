package org.athar.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.athar.kernel.Auditable;
import org.athar.kernel.Outcome;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.task.event.DraftKept;
import org.athar.task.model.Draft;
import org.athar.task.model.Drafts;

/**
 * Keeps what people type before they save it, so that nothing is lost when a session ends or a server stops. A draft is nobody's but
 * its writer's, is no record, and is emptied as soon as the form is saved, thrown away, or left for thirty days.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DraftService {

    /** A form of the application holds far less; what is longer is no form. */
    static final int MOST_CHARACTERS = 400_000;

    private static final Duration LONGEST = Duration.ofDays(30);

    @Inject
    private Drafts drafts;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;

    /**
     * Keeps what stands in a form; there is one draft of a form for each person, the last one. What arrives after its form was saved is
     * not kept. The moment of keeping; empty if nothing was kept.
     */
    @Operation(OperationName.KEEP_DRAFT)
    public Outcome<Optional<Instant>> keep(KeepDraftCommand command) {
        if (Draft.length(command) > MOST_CHARACTERS) {
            return Outcome.refused(TaskRefusal.DRAFT_TOO_LONG);
        }
        Draft draft = ownToChange(command.id()).orElseGet(() -> begun(command));
        if (draft.isEnded()) {
            return Outcome.done(Optional.empty());
        }
        draft.keep(command, current.recordedAt());
        drafts.flush();
        trail.fire(new DraftKept(draft.id()));
        return Outcome.done(Optional.of(current.recordedAt()));
    }

    /** The drafts that who asks has left at this address. */
    @Operation(OperationName.READ_DRAFT)
    public List<DraftView> at(String page) {
        return drafts.openAt(current.person(), page).stream().map(Draft::view).toList();
    }

    /** One open draft of who asks; empty if it is another's, was ended or never was. */
    @Operation(OperationName.READ_DRAFT)
    public Optional<DraftView> find(DraftId id) {
        return drafts.byId(id).filter(this::isOwn).filter(draft -> !draft.isEnded()).map(Draft::view);
    }

    /** Ends a draft of who asks, because its form was saved or it is not wanted; what was typed is gone, and what still arrives too. */
    @Operation(OperationName.KEEP_DRAFT)
    public void end(DraftId id) {
        Draft draft = ownToChange(id).orElseGet(() -> add(new Draft(id.value(), current.person(), current.recordedAt())));
        draft.end(current.recordedAt());
        drafts.flush();
        trail.fire(new DraftKept(id));
    }

    /** What one window keeps while another keeps or ends it waits here, so that none is told that somebody was faster. */
    private Optional<Draft> ownToChange(DraftId id) {
        drafts.waitFor(current.person());
        Optional<Draft> draft = drafts.locked(id);
        if (draft.filter(one -> !isOwn(one)).isPresent()) {
            throw NotFound.absent("draft");
        }
        return draft;
    }

    private boolean isOwn(Draft draft) {
        return draft.isOf(current.person());
    }

    /** A new draft takes the place of the form's last one; whoever begins one clears away what everybody has left for too long. */
    private Draft begun(KeepDraftCommand command) {
        Stream.concat(drafts.untouchedSince(current.recordedAt().minus(LONGEST)).stream(),
                drafts.openAt(current.person(), command.page()).stream().filter(one -> one.view().form().equals(command.form())))
                .forEach(one -> one.end(current.recordedAt()));
        drafts.flush();
        return add(new Draft(command.id().value(), current.person(), current.recordedAt()));
    }

    private Draft add(Draft draft) {
        drafts.add(draft);
        return draft;
    }
}
