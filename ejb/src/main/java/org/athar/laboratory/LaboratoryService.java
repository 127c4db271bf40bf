package org.athar.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.laboratory.command.RecordLaboratoryCommand;
import org.athar.laboratory.event.LaboratoryRecorded;
import org.athar.laboratory.model.Laboratories;
import org.athar.laboratory.model.Laboratory;
import org.athar.laboratory.view.LaboratoryView;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** The laboratories that type samples. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LaboratoryService {

    @Inject
    private Laboratories laboratories;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** All laboratories, by English name. */
    @Operation(OperationName.READ_PLACES)
    public List<LaboratoryView> list() {
        return laboratories.all().stream().map(LaboratoryViews::laboratory).toList();
    }

    /** Puts a laboratory on record. */
    @Operation(OperationName.RECORD_LABORATORY)
    public Outcome<LaboratoryId> record(RecordLaboratoryCommand typed) {
        RecordLaboratoryCommand command = LaboratoryRules.clean(typed);
        List<Refusal> violations = LaboratoryRules.violations(command);
        if (violations.isEmpty() && laboratories.byCode(command.code()).isPresent()) {
            violations = List.of(Refusal.at("code", LaboratoryRefusal.CODE_TAKEN));
        }
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Laboratory laboratory = new Laboratory(Ids.next(clock), command);
        laboratories.add(laboratory);
        trail.fire(new LaboratoryRecorded(laboratory.id()));
        return Outcome.done(laboratory.id());
    }
}
