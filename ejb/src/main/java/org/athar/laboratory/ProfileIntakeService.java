package org.athar.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.model.DnaProfile;
import org.athar.laboratory.model.Profiles;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Takes in profiles that a file brings, within the operation of whoever reads the file, whose entry in the trail covers it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProfileIntakeService {

    @Inject
    private Profiles profiles;
    @Inject
    private ProfileDesk desk;

    /** What would stand in the way of taking a profile in. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<Refusal> wrong(RecordProfileCommand command) {
        return ReadingRules.read(command.kind(), command.loci()).wrong();
    }

    /** Takes one in; who acts has read it. A refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<ProfileId> take(RecordProfileCommand command, UUID broughtBy) {
        Outcome<DnaProfile> recorded = desk.record(command, broughtBy);
        return recorded instanceof Outcome.Refused<DnaProfile> refused ? Outcome.refused(refused.reasons())
                : Outcome.done(recorded.required().id());
    }

    /** Takes back what an import brought, all of it or nothing: once somebody has read one a second time, it stays. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<Integer> undo(UUID broughtBy, String reason) {
        List<DnaProfile> brought = profiles.broughtBy(broughtBy);
        for (DnaProfile profile : brought) {
            Optional<LaboratoryRefusal> refusal = profile.undo(reason);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            desk.undone(profile);
        }
        return Outcome.done(brought.size());
    }
}
