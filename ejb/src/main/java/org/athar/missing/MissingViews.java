package org.athar.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.incident.FacilityId;
import org.athar.incident.FacilityService;
import org.athar.incident.IncidentId;
import org.athar.incident.IncidentService;
import org.athar.incident.view.FacilityLabel;
import org.athar.incident.view.IncidentLabel;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.PersonName;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;
import org.athar.missing.command.InformantEntry;
import org.athar.missing.command.LastSeen;
import org.athar.missing.command.PersonDescription;
import org.athar.missing.model.AnteMortemItem;
import org.athar.missing.model.Consent;
import org.athar.missing.model.Families;
import org.athar.missing.model.Informant;
import org.athar.missing.model.LiaisonOffice;
import org.athar.missing.model.LiaisonOffices;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.MissingPersonName;
import org.athar.missing.model.MissingPersonStatus;
import org.athar.missing.model.MissingPersons;
import org.athar.missing.model.Relative;
import org.athar.missing.model.StatusSteps;
import org.athar.missing.view.AnteMortemView;
import org.athar.missing.view.ConsentListItem;
import org.athar.missing.view.ConsentView;
import org.athar.missing.view.FamilyView;
import org.athar.missing.view.InformantView;
import org.athar.missing.view.MissingListItem;
import org.athar.missing.view.MissingPersonView;
import org.athar.missing.view.NameView;
import org.athar.missing.view.OfficeView;
import org.athar.missing.view.PersonReference;
import org.athar.missing.view.RelativeView;
import org.athar.missing.view.StatusView;
import org.athar.security.StaffId;
import org.athar.security.StaffService;

/** Makes views of missing persons, each up to the class that who reads may see: what may not be seen is never put into a view. */
@ApplicationScoped
class MissingViews {

    private static final int RENEW_AHEAD = 60;

    @Inject
    private MissingReach reach;
    @Inject
    private Restriction restriction;
    @Inject
    private MissingPersons persons;
    @Inject
    private Families families;
    @Inject
    private LiaisonOffices offices;
    @Inject
    private IncidentService incidents;
    @Inject
    private FacilityService facilities;
    @Inject
    private StaffService staff;

    PersonReference reference(MissingPerson person) {
        if (!reach.named()) {
            return new PersonReference(person.id(), person.pseudonym(), false, null, null, person.status(), person.invented());
        }
        PersonName arabic = main(person, NameScript.ARABIC);
        return new PersonReference(person.id(), person.ref(), true, arabic != null ? arabic : main(person, NameScript.SORANI),
                main(person, NameScript.LATIN), person.status(), person.invented());
    }

    private static PersonName main(MissingPerson person, NameScript script) {
        return person.name(NameKind.MAIN, script).map(MissingPersonName::parts).orElse(null);
    }

    MissingListItem listItem(MissingPerson person) {
        boolean named = reach.named();
        PersonDescription life = described(person);
        LastSeen seen = seen(person);
        PersonName mother = !named ? null : person.name(NameKind.MOTHER, NameScript.ARABIC)
                .or(() -> person.name(NameKind.MOTHER, NameScript.SORANI)).or(() -> person.name(NameKind.MOTHER, NameScript.LATIN))
                .map(MissingPersonName::parts).orElse(null);
        return new MissingListItem(reference(person), mother, life.sex(), life.birth(), seen.on(), seen.area(), seen.place(),
                named ? person.office() : null);
    }

    MissingPersonView view(MissingPerson person) {
        boolean named = reach.named();
        boolean restricted = restriction.stands(person.id());
        boolean unsealed = reach.unsealed() && !(restricted && restriction.seals(person.id()));
        FamilyView family = unsealed ? family(person.id()) : null;
        Map<StaffId, LocalizedText> people = staff.names(peopleOf(person));
        Map<UUID, InformantView> informants = new HashMap<>();
        person.informants().forEach(one -> informants.put(one.id().value(), informant(one, people, unsealed)));
        return new MissingPersonView(reference(person), named ? person.names().stream().map(MissingViews::name).toList() : List.of(),
                person.version(), described(person), seen(person), incident(person), named ? facility(person) : null,
                named ? person.office() : null, named ? officeName(person) : null, person.reportedOn(),
                person.statuses().stream().map(status -> status(status, people)).toList(),
                person.informants().stream().map(one -> informants.get(one.id().value())).toList(),
                named ? anteMortem(person, informants, people) : List.of(),
                unsealed ? persons.secretOf(person.id()).map(data -> data.data()).orElse(null) : null, family, !unsealed, restricted,
                List.copyOf(StatusSteps.byHand(person.status())), !person.informants().isEmpty(), people.get(person.recordedBy()),
                person.recordedAt());
    }

    private IncidentLabel incident(MissingPerson person) {
        IncidentId incident = person.lastSeen().incident();
        return incident == null ? null : incidents.labels(List.of(incident)).get(incident);
    }

    private FacilityLabel facility(MissingPerson person) {
        FacilityId facility = person.lastSeen().facility();
        return facility == null ? null : facilities.labels(List.of(facility)).get(facility);
    }

    private PersonDescription described(MissingPerson person) {
        PersonDescription life = person.description();
        return reach.named() ? life : new PersonDescription(life.sex(), year(life.birth()), null, null, null, null, null, null, null);
    }

    private LastSeen seen(MissingPerson person) {
        LastSeen seen = person.lastSeen();
        return reach.named() ? seen : new LastSeen(seen.on(), null, null, null, null, seen.incident(), null);
    }

    private static PartialDate year(PartialDate date) {
        if (date == null || date.earliest().getYear() != date.latest().getYear()) {
            return date;
        }
        return PartialDate.of(Year.of(date.earliest().getYear()));
    }

    private static NameView name(MissingPersonName name) {
        return new NameView(name.kind(), name.script(), name.parts(), name.written(), name.recordedAt());
    }

    private LocalizedText officeName(MissingPerson person) {
        return person.office() == null ? null : offices.byId(person.office()).map(LiaisonOffice::name).orElse(null);
    }

    private StatusView status(MissingPersonStatus status, Map<StaffId, LocalizedText> people) {
        PersonReference other = status.duplicateOf() == null ? null : persons.byId(status.duplicateOf()).map(this::reference).orElse(null);
        return new StatusView(status.status(), status.occurredOn(), reach.named() ? status.reason() : null, other,
                people.get(status.recordedBy()), status.recordedAt());
    }

    private static InformantView informant(Informant informant, Map<StaffId, LocalizedText> people, boolean unsealed) {
        InformantEntry entry = informant.entry();
        LocalizedText interviewer = entry.interviewer() != null ? people.get(entry.interviewer())
                : new LocalizedText(entry.interviewedBy(), null, null);
        return new InformantView(informant.id(), unsealed ? entry.name() : null, entry.relation(), unsealed ? entry.contact() : null,
                !unsealed, entry.language(), interviewer, entry.interviewedOn(), unsealed ? entry.place() : null);
    }

    private static List<AnteMortemView> anteMortem(MissingPerson person, Map<UUID, InformantView> informants,
            Map<StaffId, LocalizedText> people) {
        Set<UUID> replaced = person.anteMortem().stream().map(AnteMortemItem::replaces).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return person.anteMortem().stream().map(item -> new AnteMortemView(item.id(), item.group(), item.content(),
                informants.get(item.informant().value()), replaced.contains(item.id()), people.get(item.recordedBy()),
                item.recordedAt())).toList();
    }

    FamilyView family(MissingPersonId person) {
        List<Relative> relatives = families.relativesOf(person);
        List<Consent> consents = families.consentsFor(person);
        Map<StaffId, LocalizedText> people = staff.names(consents.stream().map(Consent::recordedBy).collect(Collectors.toSet()));
        Map<RelativeId, String> names = new HashMap<>();
        relatives.forEach(relative -> names.put(relative.id(), relative.entry().name()));
        return new FamilyView(relatives.stream().map(MissingViews::relative).toList(),
                consents.stream().map(consent -> consent(consent, names, people)).toList());
    }

    static RelativeView relative(Relative relative) {
        return new RelativeView(relative.id(), relative.entry());
    }

    /** A consent in the list of all, with the day on which it is to be asked for again. */
    /** The last day on which a consent was given that is to be asked for again now or soon. */
    static LocalDate dueIfGivenBy(LocalDate today, int months) {
        LocalDate soon = today.plusDays(RENEW_AHEAD);
        LocalDate day = soon.minusMonths(months);
        while (!day.plusDays(1).plusMonths(months).isAfter(soon)) { // months are not of one length
            day = day.plusDays(1);
        }
        return day;
    }

    ConsentListItem consentItem(Consent consent, int months, LocalDate today) {
        boolean sealed = restriction.seals(consent.person());
        Map<RelativeId, String> names = new HashMap<>();
        consent.relative().filter(id -> !sealed).flatMap(families::relative).ifPresent(one -> names.put(one.id(), one.entry().name()));
        ConsentView full = consent(consent, names, staff.names(Set.of(consent.recordedBy())));
        ConsentView view = !sealed ? full : new ConsentView(full.id(), full.basis(), full.purpose(), null, null, full.givenOn(), null,
                full.inForce(), full.withdrawnOn(), null, full.recordedBy());
        LocalDate renewBy = consent.basis() == ConsentBasis.COURT_ORDER || !consent.isInForce() ? null
                : consent.givenOn().earliest().plusMonths(months);
        return new ConsentListItem(persons.byId(consent.person()).map(this::reference).orElse(null), view, renewBy,
                renewBy != null && !renewBy.isAfter(today.plusDays(RENEW_AHEAD)));
    }

    private static ConsentView consent(Consent consent, Map<RelativeId, String> names, Map<StaffId, LocalizedText> people) {
        return new ConsentView(consent.id(), consent.basis(), consent.purpose(), consent.coverage(),
                consent.relative().map(names::get).orElse(null), consent.givenOn(), consent.document(), consent.isInForce(),
                consent.withdrawal().map(taken -> taken.withdrawnOn()).orElse(null),
                consent.withdrawal().map(taken -> taken.reason()).orElse(null), people.get(consent.recordedBy()));
    }

    static OfficeView office(LiaisonOffice office) {
        return new OfficeView(office.id(), office.code(), office.name(), office.area(), office.address(), office.phone(),
                office.invented());
    }

    private static Set<StaffId> peopleOf(MissingPerson person) {
        List<StaffId> people = new ArrayList<>();
        people.add(person.recordedBy());
        person.statuses().forEach(status -> people.add(status.recordedBy()));
        person.anteMortem().forEach(item -> people.add(item.recordedBy()));
        person.informants().forEach(informant -> people.add(informant.entry().interviewer()));
        people.removeIf(Objects::isNull);
        return new HashSet<>(people);
    }
}
