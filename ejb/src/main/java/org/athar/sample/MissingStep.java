package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.kernel.PersonName;
import org.athar.missing.ConsentId;
import org.athar.missing.FamilyService;
import org.athar.missing.InformantId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingService;
import org.athar.missing.OfficeId;
import org.athar.missing.OfficeService;
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
import org.athar.missing.command.RecordOfficeCommand;
import org.athar.missing.command.RegisterMissingCommand;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.command.WithdrawConsentCommand;
import org.athar.missing.view.PersonReference;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;

/** Invented missing persons with their families: the liaison officer registers them, the coordinator verifies. */
@ApplicationScoped
public class MissingStep implements SampleStep {

    private static final String OFFICER = "samira.alhamdani";
    private static final String COORDINATOR = "huda.aljubouri";

    @Inject
    private StaffStep staff;
    @Inject
    private OfficeService offices;
    @Inject
    private MissingService missing;
    @Inject
    private FamilyService families;
    @Inject
    private PlaceService places;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open("persons.json"))) {
            JsonObject all = reader.readObject();
            for (SampleRecord office : SampleRecord.all(all.getJsonArray("offices"))) {
                office(context, office);
            }
            for (SampleRecord person : SampleRecord.all(all.getJsonArray("persons"))) {
                person(context, person);
            }
        }
    }

    private void office(SampleContext context, SampleRecord line) throws Exception {
        AreaId area = area(context, line.text("area"));
        OfficeId office = context.done(COORDINATOR, () -> offices.record(new RecordOfficeCommand(line.text("code"), line.localized("name"),
                area, line.text("address"), line.text("phone"), true)));
        context.keep(line.key(), office);
        staff.grant(context, context.get("staff:" + OFFICER, StaffId.class), Role.LIAISON_OFFICER, ScopeKind.OFFICE, office.value());
    }

    private void person(SampleContext context, SampleRecord line) throws Exception {
        RegisterMissingCommand command = new RegisterMissingCommand(line.rows("names").stream().map(MissingStep::name).toList(),
                description(context, line), lastSeen(context, line.inner("lastSeen")), secret(line.inner("secret")),
                informant(context, line.inner("informant")), context.get("office:mosul", OfficeId.class), line.date("reportedOn"), true);
        PersonReference person = context.done(OFFICER, () -> missing.register(command));
        context.keep(line.key(), person.id());
        context.keep(line.key() + ":ref", person.handle());
        anteMortem(context, line, person);
        for (SampleRecord relative : line.rows("relatives")) {
            RelativeEntry entry = relative(relative);
            context.keep(relative.key(), context.done(OFFICER, () -> families.addRelative(person.id(), entry)));
        }
        for (SampleRecord consent : line.rows("consents")) {
            consent(context, consent, person.id());
        }
        decide(context, line, person.id());
    }

    private void anteMortem(SampleContext context, SampleRecord line, PersonReference person) throws Exception {
        if (!line.rows("anteMortem").isEmpty()) {
            InformantId informant = context.as(OFFICER, () -> missing.view(person.handle())).informants().get(0).id();
            for (SampleRecord item : line.rows("anteMortem")) {
                context.done(OFFICER, () -> missing.addAnteMortem(new RecordAnteMortemCommand(person.id(), informant,
                        item.word("group", AnteMortemGroup.class), item.text("content"), null)));
            }
        }
    }

    private void consent(SampleContext context, SampleRecord line, MissingPersonId person) throws Exception {
        RelativeId giver = context.get(line.text("relative"), RelativeId.class);
        ConsentId consent = context.done(OFFICER, () -> families.consent(new RecordConsentCommand(person, ConsentBasis.CONSENT, giver,
                line.word("purpose", ConsentPurpose.class), line.text("coverage"), line.date("on"), line.text("document"))));
        if (line.date("withdrawnOn") != null) {
            context.done(OFFICER, () -> families.withdraw(new WithdrawConsentCommand(consent, line.date("withdrawnOn"),
                    line.text("withdrawnWhy"))));
        }
    }

    private void decide(SampleContext context, SampleRecord line, MissingPersonId person) throws Exception {
        if (line.date("verifiedOn") != null) {
            context.done(COORDINATOR, () -> missing.changeStatus(new ChangeStatusCommand(person, MissingStatus.VERIFIED,
                    line.date("verifiedOn"), null, null)));
        }
        if (line.text("duplicateOf") != null) {
            String other = context.get(line.text("duplicateOf") + ":ref", String.class);
            context.done(COORDINATOR, () -> missing.changeStatus(new ChangeStatusCommand(person, MissingStatus.DUPLICATE_OF,
                    line.date("duplicateOn"), line.text("duplicateWhy"), other)));
        }
    }

    private static NameEntry name(SampleRecord line) {
        NameKind kind = line.word("kind", NameKind.class);
        List<String> parts = line.json().containsKey("parts") ? line.json().getJsonArray("parts").stream()
                .map(part -> part == JsonValue.NULL ? "" : ((JsonString) part).getString()).toList() : List.of();
        return new NameEntry(kind == null ? NameKind.MAIN : kind, line.word("script", NameScript.class), new PersonName(part(parts, 0),
                part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4), part(parts, 5), part(parts, 6)), line.text("written"));
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : null;
    }

    private PersonDescription description(SampleContext context, SampleRecord line) throws Exception {
        return new PersonDescription(line.word("sex", Sex.class), line.date("birth"), area(context, line.text("birthplaceArea")),
                line.text("birthplace"), line.text("nationality"), line.word("marital", MaritalStatus.class), line.text("occupation"),
                area(context, line.text("residenceArea")), line.text("residence"));
    }

    private LastSeen lastSeen(SampleContext context, SampleRecord line) {
        return new LastSeen(line.date("on"), null, line.text("place"), line.text("by"), line.text("clothes"),
                context.get("incident:badoush", IncidentId.class), context.get("facility:badoush", FacilityId.class));
    }

    private static ProtectedData secret(SampleRecord line) {
        return line == null ? null : new ProtectedData(line.text("religion"), line.text("ethnicity"), line.text("identityNumbers"));
    }

    private static InformantEntry informant(SampleContext context, SampleRecord line) {
        return line == null ? null : new InformantEntry(line.text("name"), line.word("relation", Kinship.class), line.text("contact"),
                line.word("language", SpokenLanguage.class), context.get("staff:" + OFFICER, StaffId.class), null, line.date("on"),
                line.text("place"));
    }

    private static RelativeEntry relative(SampleRecord line) {
        return new RelativeEntry(line.text("name"), line.text("nameLatin"), line.word("kinship", Kinship.class), line.date("birth"), true,
                line.text("phone"), line.text("address"), line.word("channel", ContactChannel.class),
                line.word("language", SpokenLanguage.class), line.text("safeTimes"));
    }

    private AreaId area(SampleContext context, String code) throws Exception {
        return code == null ? null : context.as(COORDINATOR, () -> places.byPcode(code)).id();
    }
}
