package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.identification.CaseService;
import org.athar.identification.SequelService;
import org.athar.identification.command.CloseCaseCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.sequel.PrepareReturnCommand;
import org.athar.kernel.PartialDate;
import org.athar.liaison.EnquiryService;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.FamilyReadService;
import org.athar.liaison.FamilyReturnService;
import org.athar.liaison.code.AppointmentKind;
import org.athar.liaison.code.FamilyNeed;
import org.athar.liaison.code.IdentityCheck;
import org.athar.liaison.code.KinshipCheck;
import org.athar.liaison.code.LaterFinds;
import org.athar.liaison.command.AskFamilyCommand;
import org.athar.liaison.command.LogEnquiryCommand;
import org.athar.liaison.command.MakeAppointmentCommand;
import org.athar.liaison.command.PlanNotificationCommand;
import org.athar.liaison.command.RecordNotificationCommand;
import org.athar.liaison.command.RecordReturnCommand;
import org.athar.liaison.command.RecordWishesCommand;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.SpokenLanguage;
import org.athar.security.StaffId;

/** What was said to invented families; and the decided case goes its way: the mother is told, the remains are returned, the case closes. */
@ApplicationScoped
public class FamilyStep implements SampleStep {

    private static final String OFFICER = "samira.alhamdani";
    private static final String COORDINATOR = "huda.aljubouri";
    private static final String KEEPER = "yousif.alnuaimi";

    @Inject
    private EnquiryService enquiries;
    @Inject
    private FamilyContactService contacts;
    @Inject
    private FamilyReturnService returns;
    @Inject
    private FamilyReadService reading;
    @Inject
    private SequelService sequel;
    @Inject
    private CaseService cases;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open("families.json"))) {
            JsonObject all = reader.readObject();
            for (SampleRecord one : SampleRecord.all(all.getJsonArray("needs"))) {
                context.done(OFFICER, () -> contacts.ask(new AskFamilyCommand(person(context, one), one.word("need", FamilyNeed.class),
                        null)));
            }
            for (SampleRecord one : SampleRecord.all(all.getJsonArray("enquiries"))) {
                enquiry(context, one);
            }
            for (SampleRecord one : SampleRecord.all(all.getJsonArray("appointments"))) {
                context.done(OFFICER, () -> contacts.agree(new MakeAppointmentCommand(person(context, one),
                        one.word("kind", AppointmentKind.class), one.text("what"), inDays(one, "inDays"), one.text("time"))));
            }
            tell(context, new SampleRecord(all.getJsonObject("told")));
        }
    }

    private void enquiry(SampleContext context, SampleRecord line) throws Exception {
        String person = person(context, line);
        UUID sentence = line.text("language") == null ? null
                : context.as(OFFICER, () -> reading.file(person)).card().in(line.text("language")).id();
        RelativeId relative = line.text("relative") == null ? null : context.get(line.text("relative"), RelativeId.class);
        context.done(OFFICER, () -> enquiries.log(new LogEnquiryCommand(person, PartialDate.of(today()), line.text("askedBy"),
                line.word("kinship", Kinship.class), relative, line.word("identity", IdentityCheck.class), null,
                line.word("kinshipCheck", KinshipCheck.class), line.word("channel", ContactChannel.class), line.text("language"), sentence,
                line.text("note"), line.number("promisedInDays") == null ? null : inDays(line, "promisedInDays"), line.text("promise"))));
    }

    private void tell(SampleContext context, SampleRecord line) throws Exception {
        String person = person(context, line);
        String number = context.get(line.text("case"), String.class);
        RelativeId recipient = context.get(line.text("recipient"), RelativeId.class);
        context.done(OFFICER, () -> contacts.plan(new PlanNotificationCommand(person, context.get("staff:" + OFFICER, StaffId.class),
                recipient, line.word("channel", ContactChannel.class), line.word("language", SpokenLanguage.class), today(),
                line.text("preference"))));
        context.done(OFFICER, () -> contacts.told(new RecordNotificationCommand(person, today(), true, line.text("outcome"), null)));
        context.done(KEEPER, () -> sequel.prepareReturn(new PrepareReturnCommand(StepCommand.today(number),
                context.get("staff:" + line.text("checker"), StaffId.class), null, true)));
        context.done(OFFICER, () -> returns.handOver(new RecordReturnCommand(person, PartialDate.of(today()), recipient, true,
                line.text("entitlement"), line.text("identityProof"), line.text("receipt"), line.text("condition"), true)));
        context.done(OFFICER, () -> returns.wishes(new RecordWishesCommand(person, recipient, line.word("laterFinds", LaterFinds.class),
                line.text("wishes"), PartialDate.of(today()))));
        context.done(COORDINATOR, () -> cases.close(new CloseCaseCommand(StepCommand.today(number), line.text("burial"))));
    }

    private static String person(SampleContext context, SampleRecord line) {
        return context.get(line.text("person") + ":ref", String.class);
    }

    private LocalDate inDays(SampleRecord line, String field) {
        return today().plusDays(line.number(field).intValueExact());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
