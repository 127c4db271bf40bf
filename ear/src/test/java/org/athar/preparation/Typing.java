package org.athar.preparation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyService;
import org.athar.custody.command.RecordEventCommand;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.Services;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.ProfileService;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.SampleTakingService;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.command.ReadProfileCommand;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.command.SamplePersonCommand;
import org.athar.laboratory.command.SampleRemainsCommand;
import org.athar.laboratory.command.SampleTaking;
import org.athar.laboratory.view.ProfileView;
import org.athar.laboratory.view.SampleView;
import org.athar.missing.ConsentId;
import org.athar.missing.FamilyService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.command.RecordConsentCommand;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.view.PersonReference;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.RemainsClass;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;

/** Samples of remains and of relatives, received and typed, each profile read by two. */
public final class Typing {

    private static final LocalDate TAKEN = LocalDate.of(2019, 6, 3);
    private static final PartialDate DAY = PartialDate.of(TAKEN);

    private Typing() {
    }

    /** A bone of new remains with this profile; the number of the sample. */
    public static String ofRemains(Map<String, Genotype> seen) {
        return ofRemains(Ground.remains(RemainsClass.COMPLETE_BODY), seen);
    }

    /** A bone of remains with this profile; the number of the sample. */
    public static String ofRemains(String remains, Map<String, Genotype> seen) {
        String number = Cast.INVESTIGATOR.done(() -> taking().ofRemains(new SampleRemainsCommand(remains, null, BodyElement.FEMUR,
                taking(SampleKind.BONE, "S-1"))));
        Cast.INVESTIGATOR.done(() -> Services.find(CustodyService.class).record(RecordEventCommand.of(
                Cast.INVESTIGATOR.call(() -> samples().view(number)).custody().item(), CustodyEventType.TRANSFER, moment(1))
                .handedTo(CustodyParty.of(Cast.ANALYST.id()), "Typing", "Whole")));
        return typed(number, "S-1", null, seen);
    }

    /** A relative of a person who consents, and the sample with this profile. */
    public static Given ofRelative(PersonReference person, Kinship kinship, Map<String, Genotype> seen) {
        RelativeId relative = Cast.OFFICER.done(() -> Services.find(FamilyService.class).addRelative(person.id(), new RelativeEntry(
                kinship + " of " + person.handle(), kinship.name(), kinship, PartialDate.parse("1960"), true, null, null,
                ContactChannel.VISIT, SpokenLanguage.ARABIC, null)));
        ConsentId consent = Cast.OFFICER.done(() -> Services.find(FamilyService.class).consent(new RecordConsentCommand(person.id(),
                ConsentBasis.CONSENT, relative, ConsentPurpose.DNA, "One card", DAY, "form D-9")));
        String number = Cast.OFFICER.done(() -> taking().ofPerson(new SamplePersonCommand(person.handle(), relative,
                taking(SampleKind.BLOOD_CARD, null))));
        typed(number, null, "form R-" + number, seen);
        return new Given(number, consent, view(number).head().person().handle());
    }

    /**
     * What a relative gave.
     *
     * @param sample  number of the sample
     * @param consent on which it rests
     * @param person  the missing person as an analyst knows him
     */
    public record Given(String sample, ConsentId consent, String person) {
    }

    /** An analyst on whom nothing but the samples of one laboratory is open. */
    public static As analystOf(String laboratory) {
        String username = "analyst" + System.nanoTime();
        StaffId id = Cast.ADMINISTRATOR.done(() -> staff().register(new RegisterStaff(new LocalizedText("Analyst Elsewhere", null, null),
                "Another laboratory", "molecular biologist", List.of(), username, CaseRoom.today(), true)));
        UUID grant = Cast.ADMINISTRATOR.done(() -> staff().propose(new ProposeGrant(id, Role.LAB_ANALYST, ScopeKind.LABORATORY,
                laboratory(laboratory).value(), "test", CaseRoom.today(), null)));
        Cast.PROTECTION_OFFICER.done(() -> staff().decide(grant, true, "test"));
        return As.person(username, Role.LAB_ANALYST);
    }

    private static StaffService staff() {
        return Services.find(StaffService.class);
    }

    private static LaboratoryId laboratory(String code) {
        return Cast.ANALYST.call(() -> Services.find(LaboratoryService.class).list()).stream().filter(one -> one.code().equals(code))
                .findFirst().orElseThrow().id();
    }

    private static String typed(String number, String seal, String receipt, Map<String, Genotype> seen) {
        Cast.ANALYST.done(() -> samples().receive(new ReceiveSampleCommand(number, view(number).version(), moment(2), "Freezer 1", seal,
                "Tube whole", "IT " + number, null, receipt, receipt == null ? null : "Brought with its form.")));
        String loci = seen.entrySet().stream().map(one -> one.getKey() + " " + one.getValue().first() + " "
                + (one.getValue().second() == null ? "?" : one.getValue().second())).collect(Collectors.joining("\n"));
        int seq = Cast.ANALYST.done(() -> profiles().record(new RecordProfileCommand(number, null, ProfileKind.AUTOSOMAL_STR, null,
                "run IT", DAY, loci, false)));
        ProfileView first = Cast.ANALYST.call(() -> profiles().of(number)).get(seq - 1);
        Cast.SECOND_ANALYST.done(() -> profiles().read(new ReadProfileCommand(first.id(), first.version(), true, null)));
        return number;
    }

    private static SampleTaking taking(SampleKind kind, String seal) {
        return new SampleTaking(kind, "Prepared for a test", moment(0), "Rania, archaeologist", "Box 1", seal, null, null, null, null,
                laboratory("SDL"), DAY);
    }

    private static SampleView view(String number) {
        return Cast.ANALYST.call(() -> samples().view(number));
    }

    private static CustodyMoment moment(int daysLater) {
        return CustodyMoment.of(TAKEN.plusDays(daysLater).atTime(9, 0).atZone(ZoneOffset.UTC));
    }

    private static SampleTakingService taking() {
        return Services.find(SampleTakingService.class);
    }

    private static SampleService samples() {
        return Services.find(SampleService.class);
    }

    private static ProfileService profiles() {
        return Services.find(ProfileService.class);
    }
}
