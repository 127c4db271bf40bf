package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.athar.engine.protocol.Role;
import org.athar.kernel.PartialDate;
import org.athar.kernel.PersonName;
import org.athar.missing.FamilyService;
import org.athar.missing.InformantId;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingService;
import org.athar.missing.OfficeId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.AnteMortemGroup;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.MaritalStatus;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;
import org.athar.missing.code.Sex;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.command.ChangeStatusCommand;
import org.athar.missing.command.InformantEntry;
import org.athar.missing.command.LastSeen;
import org.athar.missing.command.NameEntry;
import org.athar.missing.command.PersonDescription;
import org.athar.missing.command.ProtectedData;
import org.athar.missing.command.RecordAnteMortemCommand;
import org.athar.missing.command.RecordConsentCommand;
import org.athar.missing.command.RegisterMissingCommand;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.view.PersonReference;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.sample.country.Country;
import org.athar.sample.country.Missing.Fate;
import org.athar.sample.country.Missing.Kin;
import org.athar.sample.country.Missing;
import org.athar.sample.country.Spelling;
import org.athar.sample.country.SpokenName;
import org.athar.sample.country.Worker;
import org.athar.security.StaffId;

/** The missing of an invented country: liaison officers register them with their families, coordinators verify. */
@ApplicationScoped
public class CountryPersonsPart implements CountryPart {

    static final String NAME = "persons";
    /** So many persons are kept together. */
    static final int AT_ONCE = 200;

    @Inject
    private MissingService missing;
    @Inject
    private MissingFactsService facts;
    @Inject
    private FamilyService families;
    @Inject
    private PlaceService places;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public int lane() {
        return 1;
    }

    @Override
    public int pieces(Country country) {
        return CountryPart.piecesOf(country.size().persons(), AT_ONCE);
    }

    @Override
    public List<String> load(Country country, int piece, CountryDesk desk) throws Exception {
        List<Missing> told = new ArrayList<>();
        for (int i = piece * AT_ONCE; i < Math.min(country.size().persons(), (piece + 1) * AT_ONCE); i++) {
            told.add(country.person(i));
        }
        Map<Integer, PersonReference> made = new TreeMap<>();
        Map<String, List<Missing>> byOffice = new TreeMap<>();
        told.forEach(one -> byOffice.computeIfAbsent(one.event().area().governorate(), key -> new ArrayList<>()).add(one));
        for (Map.Entry<String, List<Missing>> office : byOffice.entrySet()) {
            Worker officer = country.staff().with(Role.LIAISON_OFFICER, office.getKey()).get(0);
            Desk at = new Desk(country, desk, officer, office.getKey());
            desk.as(officer.username(), "persons registered", () -> office.getValue().forEach(one -> made.put(one.index(),
                    at.register(one))));
            desk.as(officer.username(), "families recorded", () -> at.families(office.getValue(), made));
        }
        List<Worker> coordinators = country.staff().with(Role.COORDINATOR);
        desk.as(coordinators.get(piece % coordinators.size()).username(), "reports decided on",
                () -> told.forEach(one -> decide(one, made, desk.made())));
        return made.values().stream().map(PersonReference::handle).toList();
    }

    private void decide(Missing one, Map<Integer, PersonReference> made, CountryMade before) {
        if (one.fate() == Fate.REPORTED) {
            return;
        }
        MissingPersonId id = made.get(one.index()).id();
        if (one.fate() == Fate.DUPLICATE) {
            PersonReference first = made.get(one.sameAs());
            step(id, MissingStatus.DUPLICATE_OF, one, "same person, reported by another relative",
                    first == null ? ref(before, one.sameAs()) : first.handle());
            return;
        }
        step(id, MissingStatus.VERIFIED, one, null, null);
        switch (one.fate()) {
            case ALIVE -> step(id, MissingStatus.FOUND_ALIVE, one, "came home, told by the family", null);
            case PRESUMED_DEAD -> step(id, MissingStatus.PRESUMED_DEAD, one, "declared by a court", null);
            case ELSEWHERE -> step(id, MissingStatus.NOT_IN_INCIDENT, one, "went missing in another place", null);
            default -> { }
        }
    }

    private void step(MissingPersonId id, MissingStatus to, Missing one, String why, String other) {
        missing.changeStatus(new ChangeStatusCommand(id, to, PartialDate.of(one.verified()), why, other)).required();
    }

    static String ref(CountryMade made, int person) {
        return made.one(NAME, person, AT_ONCE);
    }

    /** An office at which families report. */
    private final class Desk {

        private final CountryMade made;
        private final StaffId officer;
        private final OfficeId office;
        private final Map<String, AreaId> areas = new HashMap<>();

        Desk(Country country, CountryDesk desk, Worker officer, String governorate) {
            this.made = desk.made();
            this.officer = CountryStaffPart.id(country, made.of(CountryStaffPart.NAME, 0), officer);
            this.office = new OfficeId(made.id(CountryStaffPart.NAME, 1,
                    new ArrayList<>(country.staff().governorates().keySet()).indexOf(governorate)));
        }

        PersonReference register(Missing one) {
            RegisterMissingCommand command = new RegisterMissingCommand(names(one), description(one, area(one)), lastSeen(one),
                    new ProtectedData(null, null, null), informant(one), office, PartialDate.of(one.reported()), true);
            return missing.register(command).required();
        }

        /** Each kind of command for all: the database is told anew, and sent what was changed, once for each kind. */
        void families(List<Missing> told, Map<Integer, PersonReference> persons) {
            told.forEach(one -> known(one, persons.get(one.index()).id()));
            Map<Missing, RelativeId> nearest = new LinkedHashMap<>();
            told.forEach(one -> one.relatives().forEach(relative -> nearest.putIfAbsent(one,
                    families.addRelative(persons.get(one.index()).id(), entry(one, relative)).required())));
            nearest.forEach((one, giver) -> consents(one, persons.get(one.index()).id(), giver));
        }

        private void known(Missing one, MissingPersonId person) {
            InformantId informant = one.knownOf().isEmpty() ? null : facts.facts(person).informant();
            one.knownOf().forEach(detail -> missing.addAnteMortem(new RecordAnteMortemCommand(person, informant,
                    AnteMortemGroup.valueOf(detail.group()), detail.content(), null)).required());
        }

        private void consents(Missing one, MissingPersonId person, RelativeId giver) {
            consent(one, person, giver, ConsentPurpose.REGISTER);
            if (one.dnaConsent()) {
                consent(one, person, giver, ConsentPurpose.DNA);
            }
        }

        private AreaId area(Missing one) {
            return areas.computeIfAbsent(one.event().area().code(), code -> places.byPcode(code).id());
        }

        private void consent(Missing one, MissingPersonId person, RelativeId giver, ConsentPurpose purpose) {
            families.consent(new RecordConsentCommand(person, ConsentBasis.CONSENT, giver, purpose, "for the search · لغرض البحث",
                    PartialDate.of(one.reported()), "signed form (invented) · استمارة موقعة (مختلقة)")).required();
        }

        private LastSeen lastSeen(Missing one) {
            return new LastSeen(PartialDate.of(one.lastSeen()), area(one), one.event().prison() ? "prison · سجن"
                    : "at home · في البيت", one.relatives().get(0).arabic(), null,
                    CountryEventsPart.incident(made, one.event()), CountryEventsPart.prison(made, one.event()));
        }

        private InformantEntry informant(Missing one) {
            Kin kin = one.relatives().get(0);
            return new InformantEntry(kin.arabic(), Kinship.valueOf(kin.kinship()), phone(kin), language(one), officer, null,
                    PartialDate.of(one.reported()), "family office · مكتب العائلات");
        }
    }

    private static List<NameEntry> names(Missing one) {
        boolean again = one.fate() == Fate.DUPLICATE;
        List<NameEntry> names = new ArrayList<>();
        names.add(NameEntry.main(NameScript.ARABIC, name(one, Spelling.ARABIC)));
        names.add(NameEntry.main(NameScript.LATIN, name(one, again ? Spelling.VARIANT : Spelling.LATIN)));
        if (one.kurdish()) {
            names.add(NameEntry.main(NameScript.SORANI, name(one, Spelling.SORANI)));
        }
        if (one.index() % 3 == 0) {
            names.add(new NameEntry(NameKind.MOTHER, NameScript.ARABIC, new PersonName(one.mother().get(0).arabic(),
                    one.mother().get(1).arabic(), null, null, null, null, null), null));
        }
        return names;
    }

    private static PersonName name(Missing one, Spelling spelling) {
        List<String> parts = one.names().stream().map(spelling::of).toList();
        SpokenName eldest = one.eldest();
        String kunya = eldest == null ? null : switch (spelling) {
            case ARABIC -> (one.male() ? "أبو " : "أم ") + eldest.arabic();
            case SORANI -> (one.male() ? "باوکی " : "دایکی ") + eldest.sorani();
            default -> (one.male() ? "Abu " : "Umm ") + spelling.of(eldest);
        };
        return new PersonName(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), null, kunya);
    }

    private static PersonDescription description(Missing one, AreaId area) {
        PartialDate birth = one.yearKnown() ? PartialDate.of(Year.of(one.birth().getYear())) : PartialDate.of(one.birth());
        return new PersonDescription(one.male() ? Sex.MALE : Sex.FEMALE, birth, area, null, "Iraqi · عراقي · عێراقی",
                one.married() ? MaritalStatus.MARRIED : MaritalStatus.SINGLE, one.trade(), area, null);
    }

    private static RelativeEntry entry(Missing one, Kin kin) {
        return new RelativeEntry(kin.arabic(), kin.latin(), Kinship.valueOf(kin.kinship()), PartialDate.of(Year.of(kin.birth())),
                kin.living(), kin.living() ? phone(kin) : null, "invented · مختلق", kin.living() ? ContactChannel.VISIT : null,
                language(one), null);
    }

    private static String phone(Kin kin) {
        return "+964 000 %03d %04d".formatted(kin.number() / 10_000 % 1_000, kin.number() % 10_000);
    }

    private static SpokenLanguage language(Missing one) {
        return one.kurdish() ? SpokenLanguage.SORANI : SpokenLanguage.ARABIC;
    }
}
