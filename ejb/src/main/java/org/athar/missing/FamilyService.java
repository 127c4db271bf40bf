package org.athar.missing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentState;
import org.athar.missing.command.ConsentFilter;
import org.athar.missing.command.RecordConsentCommand;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.command.WithdrawConsentCommand;
import org.athar.missing.event.FamilyChanged;
import org.athar.missing.model.Consent;
import org.athar.missing.model.ConsentSearch;
import org.athar.missing.model.Families;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.Relative;
import org.athar.missing.view.ConsentListItem;
import org.athar.security.SettingService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;

/** The family as it declares itself, and what it consents to. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FamilyService {

    private static final int TEXT = 2_000;
    private static final String RENEW = "missing.consent.renewMonths";

    @Inject
    private Families families;
    @Inject
    private MissingReach reach;
    @Inject
    private MissingViews views;
    @Inject
    private Restriction restriction;
    @Inject
    private SettingService settings;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Consents and orders of all persons within reach, the latest first, so many after one. */
    @Operation(OperationName.READ_CONSENTS)
    public Page<ConsentListItem> consents(ConsentFilter filter, String after, int most) {
        LocalDate today = LocalDate.now(clock);
        int months = Integer.parseInt(settings.value(RENEW));
        ConsentSearch search = new ConsentSearch(filter.purpose(), filter.state() == null ? null
                : filter.state() == ConsentState.WITHDRAWN, filter.state() == ConsentState.EXPIRING
                        ? MissingViews.dueIfGivenBy(today, months) : null, reach.reach());
        Page<Consent> page = Page.of(families.consents(search, Ids.of(after).orElse(null), most + 1), after, most,
                one -> one.id().value().toString(), limit -> families.countConsents(search, limit));
        if (!page.rows().isEmpty()) {
            trail.fire(RecordsRead.of("consent", page.rows().stream().map(one -> one.id().value()).toList(), Sensitivity.S3));
        }
        return page.with(page.rows().stream().map(one -> views.consentItem(one, months, today)).toList());
    }

    /** Notes a relative. */
    @Operation(OperationName.RECORD_RELATIVE)
    public Outcome<RelativeId> addRelative(MissingPersonId id, RelativeEntry typed) {
        RelativeEntry entry = MissingRules.clean(typed);
        List<Refusal> violations = MissingRules.violations(entry, LocalDate.now(clock));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        MissingPerson person = reach.require(id);
        if (restriction.seals(id)) {
            return Outcome.refused(MissingRefusal.RESTRICTED);
        }
        Relative relative = new Relative(Ids.next(clock), person.id(), entry, current.person(), current.recordedAt());
        families.add(relative);
        trail.fire(new FamilyChanged(person.id(), null, null));
        return Outcome.done(relative.id());
    }

    /** Writes down what the family says now of a relative, in place of what it said before; the history keeps both. */
    @Operation(OperationName.RECORD_RELATIVE)
    public Outcome<RelativeId> describeRelative(RelativeId id, RelativeEntry typed, String reason) {
        RelativeEntry entry = MissingRules.clean(typed);
        List<Refusal> violations = MissingRules.violations().addAll(MissingRules.violations(entry, LocalDate.now(clock)))
                .atMost("reason", reason, TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Relative relative = families.relative(id).orElseThrow(() -> NotFound.absent("relative", id.value()));
        reach.require(relative.person());
        if (restriction.seals(relative.person())) {
            return Outcome.refused(MissingRefusal.RESTRICTED);
        }
        relative.say(entry);
        trail.fire(new FamilyChanged(relative.person(), Texts.strip(reason), null));
        return Outcome.done(id);
    }

    /** Notes a consent of a relative, or an order of a court. */
    @Operation(OperationName.RECORD_CONSENT)
    public Outcome<ConsentId> consent(RecordConsentCommand typed) {
        RecordConsentCommand command = new RecordConsentCommand(typed.person(), typed.basis(), typed.relative(), typed.purpose(),
                Texts.strip(typed.coverage()), typed.givenOn(), Texts.strip(typed.document()));
        List<Refusal> violations = MissingRules.violations(command, LocalDate.now(clock));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        MissingPerson person = reach.require(command.person());
        if (restriction.seals(person.id())) {
            return Outcome.refused(MissingRefusal.RESTRICTED);
        }
        if ((command.basis() == ConsentBasis.CONSENT) != (command.relative() != null)) {
            return Outcome.refused(List.of(Refusal.at("relative", MissingRefusal.NOT_A_RELATIVE_ORDER)));
        }
        boolean stranger = command.relative() != null
                && families.relative(command.relative()).filter(relative -> relative.person().equals(person.id())).isEmpty();
        if (stranger) {
            return Outcome.refused(List.of(Refusal.at("relative", MissingRefusal.RELATIVE_UNKNOWN)));
        }
        Consent consent = new Consent(Ids.next(clock), command, current.person(), current.recordedAt());
        families.add(consent);
        trail.fire(new FamilyChanged(person.id(), null, command.givenOn()));
        return Outcome.done(consent.id());
    }

    /** Takes a consent back. What was done under it stays; nothing new is done. */
    @Operation(OperationName.RECORD_CONSENT)
    public Outcome<ConsentId> withdraw(WithdrawConsentCommand command) {
        List<Refusal> violations = MissingRules.violations().required("withdrawnOn", command.withdrawnOn())
                .add(MissingRules.inFuture(command.withdrawnOn(), LocalDate.now(clock)), "withdrawnOn", MissingRefusal.IN_THE_FUTURE)
                .atMost("reason", command.reason(), TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Consent consent = families.consent(command.consent()).orElseThrow(() -> NotFound.absent("consent", command.consent().value()));
        reach.require(consent.person());
        if (!consent.isInForce()) {
            return Outcome.refused(MissingRefusal.CONSENT_OVER);
        }
        if (command.withdrawnOn().latest().isBefore(consent.givenOn().earliest())) {
            return Outcome.refused(List.of(Refusal.at("withdrawnOn", MissingRefusal.WITHDRAWN_BEFORE_GIVEN)));
        }
        consent.withdraw(Ids.next(clock), command.withdrawnOn(), Texts.strip(command.reason()), current.person(), current.recordedAt());
        trail.fire(new FamilyChanged(consent.person(), Texts.strip(command.reason()), command.withdrawnOn()));
        return Outcome.done(consent.id());
    }
}
