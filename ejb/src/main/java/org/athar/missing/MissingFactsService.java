package org.athar.missing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.model.Consent;
import org.athar.missing.model.Families;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.MissingPersons;
import org.athar.missing.model.Relative;
import org.athar.missing.model.StatusChange;
import org.athar.missing.view.MissingFacts;
import org.athar.missing.view.MissingListItem;
import org.athar.missing.view.PersonReference;
import org.athar.missing.view.RelativeView;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;

/** What services above ask about missing persons within their own operation, whose entry in the trail covers it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MissingFactsService {

    @Inject
    private MissingPersons persons;
    @Inject
    private Families families;
    @Inject
    private MissingReach reach;
    @Inject
    private MissingViews views;
    @Inject
    private Restriction restriction;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** What holds of a person now. */
    @Operation(OperationName.SERVE_SERVICE)
    public MissingFacts facts(MissingPersonId id) {
        person(id);
        return facts(List.of(id)).get(id);
    }

    /** The same of several. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<MissingPersonId, MissingFacts> facts(Collection<MissingPersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<MissingPersonId, InformantId> informants = families.firstInformants(ids);
        Set<MissingPersonId> consented = families.consented(ids, ConsentPurpose.DNA);
        return persons.byIds(ids).stream().collect(Collectors.toMap(MissingPerson::id,
                person -> facts(person, informants.get(person.id()), consented.contains(person.id()))));
    }

    private static MissingFacts facts(MissingPerson person, InformantId informant, boolean dnaConsent) {
        boolean verified = person.status() == MissingStatus.VERIFIED || person.status() == MissingStatus.PRESUMED_DEAD;
        return new MissingFacts(person.id(), person.status(), verified, informant, dnaConsent, person.lastSeen().incident(),
                person.lastSeen().facility(), person.office(), person.invented());
    }

    /** The person behind a reference or pseudonym within reach of who asks; not found otherwise. */
    @Operation(OperationName.SERVE_SERVICE)
    public MissingPersonId find(String handle) {
        return reach.require(handle).id();
    }

    /** The same, if there is one: for forms that name several and say of each what is wrong. */
    @Operation(OperationName.SERVE_SERVICE)
    public Optional<MissingPersonId> seek(String handle) {
        return reach.seek(handle).map(MissingPerson::id);
    }

    /** Persons as who asks may see them named; the caller records the reading. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<MissingPersonId, PersonReference> references(Collection<MissingPersonId> ids) {
        return ids.isEmpty() ? Map.of() : persons.byIds(ids).stream().map(views::reference)
                .collect(Collectors.toMap(PersonReference::id, Function.identity()));
    }

    /** A person as lists show them; the caller records the reading. */
    @Operation(OperationName.SERVE_SERVICE)
    public MissingListItem describe(MissingPersonId id) {
        return views.listItem(person(id));
    }

    /** The declared family; the caller is a service for those who may see families, and records the reading. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<RelativeView> relatives(MissingPersonId id) {
        if (!reach.unsealed()) {
            throw NotFound.absent("relative");
        }
        return restriction.seals(id) ? List.of() : families.relativesOf(id).stream().map(MissingViews::relative).toList();
    }

    /** Whether the person's data is kept and no longer used, as far as who asks is concerned. */
    @Operation(OperationName.SERVE_SERVICE)
    public boolean sealed(MissingPersonId id) {
        return restriction.seals(id);
    }

    /** Whether somebody is on record as a relative of a person; of a restricted person nobody is, as far as who asks may know. */
    @Operation(OperationName.SERVE_SERVICE)
    public boolean isRelative(MissingPersonId person, RelativeId relative) {
        return !restriction.seals(person) && families.relative(relative).filter(known -> known.person().equals(person)).isPresent();
    }

    /** Whether a person is there and within reach of who asks. */
    @Operation(OperationName.SERVE_SERVICE)
    public boolean reaches(MissingPersonId id) {
        return reach.isWithin(id);
    }

    /**
     * Who of a family may give a sample, in the order of recording: nobody of a restricted one, and by name only for those who may see
     * names; the caller records the reading.
     */
    @Operation(OperationName.SERVE_SERVICE)
    public List<RelativeView.Donor> donors(MissingPersonId id) {
        if (restriction.seals(id)) {
            return List.of();
        }
        List<Consent> given = families.consentsFor(id).stream()
                .filter(consent -> consent.purpose() == ConsentPurpose.DNA && consent.isInForce()).toList();
        return families.relativesOf(id).stream().filter(relative -> relative.entry().living())
                .map(relative -> new RelativeView.Donor(relative.id(), relative.entry().kinship(),
                        reach.unsealed() ? relative.entry().name() : null, consentOf(relative, given))).toList();
    }

    private static ConsentId consentOf(Relative relative, List<Consent> given) {
        return given.stream().filter(consent -> consent.relative().map(relative.id()::equals).orElse(true)).map(Consent::id).findFirst()
                .orElse(null);
    }

    /** Which of these persons may be sought by DNA: a consent or an order is in force, and their data is not restricted. */
    @Operation(OperationName.SERVE_SERVICE)
    public Set<MissingPersonId> soughtByDna(Collection<MissingPersonId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<UUID> sealed = restriction.sealed();
        return families.consented(ids, ConsentPurpose.DNA).stream().filter(id -> !sealed.contains(id.value())).collect(Collectors.toSet());
    }

    /** Whether a consent for a purpose is in force. */
    @Operation(OperationName.SERVE_SERVICE)
    public boolean consented(MissingPersonId id, ConsentPurpose purpose) {
        return families.consented(id, purpose);
    }

    /** A board has identified the person. A refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<MissingPersonId> identified(MissingPersonId id, PartialDate on) {
        return step(id, MissingStatus.IDENTIFIED, on, null);
    }

    /** An identification was reopened: the person is sought again. A refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<MissingPersonId> soughtAgain(MissingPersonId id, PartialDate on, String reason) {
        return step(id, MissingStatus.VERIFIED, on, reason);
    }

    /** The remains were returned and the case closed. A refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<MissingPersonId> closed(MissingPersonId id, PartialDate on) {
        return step(id, MissingStatus.CLOSED, on, null);
    }

    private Outcome<MissingPersonId> step(MissingPersonId id, MissingStatus to, PartialDate on, String reason) {
        MissingPerson person = person(id);
        Optional<MissingRefusal> refusal = person.change(Ids.next(clock), new StatusChange(to, on, reason, null), current.person(),
                current.recordedAt());
        return refusal.<Outcome<MissingPersonId>>map(code -> Outcome.refused(code, person.status())).orElseGet(() -> Outcome.done(id));
    }

    private MissingPerson person(MissingPersonId id) {
        return persons.byId(id).orElseThrow(() -> NotFound.absent(MissingReach.PERSON));
    }
}
