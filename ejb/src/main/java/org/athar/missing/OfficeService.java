package org.athar.missing;

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
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.missing.command.RecordOfficeCommand;
import org.athar.missing.event.OfficeRecorded;
import org.athar.missing.model.LiaisonOffice;
import org.athar.missing.model.LiaisonOffices;
import org.athar.missing.view.OfficeView;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** The offices that speak with families. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OfficeService {

    @Inject
    private LiaisonOffices offices;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** All offices, by English name. */
    @Operation(OperationName.READ_PLACES)
    public List<OfficeView> list() {
        return offices.all().stream().map(MissingViews::office).toList();
    }

    /** Puts an office on record. */
    @Operation(OperationName.RECORD_OFFICE)
    public Outcome<OfficeId> record(RecordOfficeCommand typed) {
        LocalizedText name = typed.name() == null ? new LocalizedText(null, null, null) : typed.name();
        RecordOfficeCommand command = new RecordOfficeCommand(Texts.strip(typed.code()),
                new LocalizedText(Texts.strip(name.en()), Texts.strip(name.ar()), Texts.strip(name.ckb())), typed.area(),
                Texts.strip(typed.address()), Texts.strip(typed.phone()), typed.invented());
        List<Refusal> violations = MissingRules.violations(command);
        if (violations.isEmpty() && offices.byCode(command.code()).isPresent()) {
            violations = List.of(Refusal.at("code", MissingRefusal.CODE_TAKEN));
        }
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        LiaisonOffice office = new LiaisonOffice(Ids.next(clock), command);
        offices.add(office);
        trail.fire(new OfficeRecorded(office.id()));
        return Outcome.done(office.id());
    }
}
