package org.athar.preparation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.harness.Services;
import org.athar.kernel.PartialDate;
import org.athar.liaison.EnquiryService;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.FamilyReturnService;
import org.athar.liaison.code.AppointmentKind;
import org.athar.liaison.code.IdentityCheck;
import org.athar.liaison.code.KinshipCheck;
import org.athar.liaison.code.LaterFinds;
import org.athar.liaison.command.LogEnquiryCommand;
import org.athar.liaison.command.MakeAppointmentCommand;
import org.athar.liaison.command.RecordWishesCommand;
import org.athar.missing.ConsentId;
import org.athar.missing.DataRequestService;
import org.athar.missing.FamilyService;
import org.athar.missing.MissingService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestStanding;
import org.athar.missing.code.RequestVerdict;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.command.DescribePersonCommand;
import org.athar.missing.command.InformantEntry;
import org.athar.missing.command.ProtectedData;
import org.athar.missing.command.RecordConsentCommand;
import org.athar.missing.command.RecordRequestCommand;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.command.WithdrawConsentCommand;
import org.athar.missing.view.MissingPersonView;
import org.athar.missing.view.PersonReference;
import org.athar.task.DraftId;
import org.athar.task.DraftService;
import org.athar.task.KeepDraftCommand;

/** A family whose every protected value holds one word, so that it can be looked for afterwards. */
public final class Forgotten {

    private static final PartialDate DAY = PartialDate.parse("2025-05-04");

    private Forgotten() {
    }

    /** The family of this person, in every record that families have. */
    public static void family(PersonReference person, String word) {
        MissingPersonView known = Cast.COORDINATOR.call(() -> missing().view(person.handle()));
        Cast.OFFICER.done(() -> missing().describe(new DescribePersonCommand(person.id(), known.version(), known.description(),
                known.lastSeen(), known.office(), new ProtectedData(word + " religion", word + " ethnicity", word + " identity"))));
        Cast.OFFICER.done(() -> missing().addInformant(person.id(), new InformantEntry(word + " informant", Kinship.FRIEND,
                word + " contact", SpokenLanguage.ARABIC, Cast.OFFICER.id(), null, DAY, word + " place")));
        RelativeId relative = Cast.OFFICER.done(() -> families().addRelative(person.id(), relative(word + " before")));
        Cast.OFFICER.done(() -> families().describeRelative(relative, relative(word), word + " has moved"));
        for (boolean taken : List.of(false, true)) {
            ConsentId consent = Cast.OFFICER.done(() -> families().consent(new RecordConsentCommand(person.id(), ConsentBasis.CONSENT,
                    relative, ConsentPurpose.REGISTER, word + " coverage", DAY, word + " form")));
            if (taken) {
                Cast.OFFICER.done(() -> families().withdraw(new WithdrawConsentCommand(consent, DAY, word + " was threatened")));
            }
        }
        liaison(person, relative, word);
        Cast.OFFICER.call(() -> Services.find(DraftService.class).keep(new KeepDraftCommand(new DraftId(UUID.randomUUID()),
                "/missing/relative.xhtml?ref=" + person.handle(), "relative", Map.of("phone", List.of("")),
                Map.of("phone", List.of(word + " typed")))));
    }

    private static void liaison(PersonReference person, RelativeId relative, String word) {
        Cast.OFFICER.done(() -> Services.find(EnquiryService.class).log(new LogEnquiryCommand(person.handle(), DAY, word + " asked",
                Kinship.MOTHER, relative, IdentityCheck.IDENTITY_CARD, word + " card", KinshipCheck.ON_RECORD, ContactChannel.VISIT, null,
                null, word + " note", null, null)));
        Cast.OFFICER.done(() -> Services.find(FamilyContactService.class).agree(new MakeAppointmentCommand(person.handle(),
                AppointmentKind.APPOINTMENT, word + " agreed", CaseRoom.today().plusDays(3), word + " time")));
        Cast.OFFICER.done(() -> Services.find(FamilyReturnService.class).wishes(new RecordWishesCommand(person.handle(), relative,
                LaterFinds.EACH_TIME, word + " wish", DAY)));
    }

    /** An erasure asked for about this person and granted by two; its number. */
    public static String granted(PersonReference person, String word) {
        String request = Cast.OFFICER.done(() -> requests().record(new RecordRequestCommand(person.handle(), RequestKind.ERASURE,
                word + " asks", RequestStanding.RELATIVE, word + " document", word + " everything", CaseRoom.today())));
        Cast.PROTECTION_OFFICER.done(() -> requests().propose(request, RequestVerdict.GRANT, "As the law says"));
        Cast.COORDINATOR.done(() -> requests().answer(request, true, null));
        return request;
    }

    private static RelativeEntry relative(String word) {
        return new RelativeEntry(word + " name", word + " latin", Kinship.MOTHER, PartialDate.parse("1961"), true, word + " phone",
                word + " address", ContactChannel.VISIT, SpokenLanguage.ARABIC, word + " evenings");
    }

    private static MissingService missing() {
        return Services.find(MissingService.class);
    }

    private static FamilyService families() {
        return Services.find(FamilyService.class);
    }

    private static DataRequestService requests() {
        return Services.find(DataRequestService.class);
    }
}
