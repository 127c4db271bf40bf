package org.athar.whole.laboratory;

import static org.athar.preparation.Cast.ANALYST;
import static org.athar.preparation.Cast.COORDINATOR;
import static org.athar.preparation.Cast.EXAMINER;
import static org.athar.preparation.Cast.INVESTIGATOR;
import static org.athar.preparation.Cast.OFFICER;
import static org.athar.preparation.Cast.SECOND_ANALYST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyService;
import org.athar.custody.CustodyStatus;
import org.athar.custody.command.RecordEventCommand;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.EliminationService;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.ProfileService;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.SampleTakingService;
import org.athar.laboratory.code.EliminationCategory;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.code.ResemblanceOutcome;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.EndSampleCommand;
import org.athar.laboratory.command.ExtractCommand;
import org.athar.laboratory.command.ReadProfileCommand;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.command.RecordEliminationCommand;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.command.SampleFilter;
import org.athar.laboratory.command.SamplePersonCommand;
import org.athar.laboratory.command.SampleRemainsCommand;
import org.athar.laboratory.command.SampleTaking;
import org.athar.laboratory.command.SettleResemblanceCommand;
import org.athar.laboratory.view.DonorView;
import org.athar.laboratory.view.LaboratoryView;
import org.athar.laboratory.view.ProfileView;
import org.athar.laboratory.view.ResemblanceView;
import org.athar.laboratory.view.SampleListItem;
import org.athar.laboratory.view.SampleView;
import org.athar.missing.ConsentId;
import org.athar.missing.FamilyService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.command.RecordConsentCommand;
import org.athar.missing.command.WithdrawConsentCommand;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.Cast;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Ground;
import org.athar.preparation.Register;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.RemainsClass;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sample is taken by who holds the remains, or given by who consented; it is received, drawn from, and read by two. */
@ExtendWith(ArquillianExtension.class)
class SampleFromTrenchToProfileIT {

    private static final LocalDate TAKEN = LocalDate.of(2019, 6, 3);
    private static final PartialDate DAY = PartialDate.of(TAKEN);
    /** Alleles that nobody of the sample has, so that nothing else looks like them; each test has its own. */
    private static final List<String> MARKERS = List.of("D1S1656", "D2S441", "D3S1358", "D5S818", "D7S820", "D8S1179", "D10S1248",
            "D12S391", "D13S317", "D16S539");
    private static int given;

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(SampleFromTrenchToProfileIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void is_taken_of_human_remains_by_who_holds_them_and_nobody_else() {
        String remains = Ground.remains(RemainsClass.COMPLETE_BODY);
        SampleRemainsCommand femur = new SampleRemainsCommand(remains, null, BodyElement.FEMUR, bone("SDL", null, null));
        assertEquals(List.of("CUS-003"), EXAMINER.refused(() -> taking().ofRemains(femur)));
        String number = INVESTIGATOR.done(() -> taking().ofRemains(femur));
        SampleView sample = view(INVESTIGATOR, number);
        assertEquals(SampleStatus.REQUESTED, sample.head().status());
        assertEquals(remains, sample.head().remains());
        assertTrue(sample.mine() && sample.custody().holder().is(INVESTIGATOR.id()), "its custody begins with who took it");
        assertEquals(0, new BigDecimal("2").compareTo(sample.weightGrams()));
        assertEquals(CustodyEventType.SUBSAMPLE, INVESTIGATOR.call(() -> custody().view(remains)).events().get(1).type());
        assertEquals(List.of(number), INVESTIGATOR.call(() -> samples().ofRemains(remains)).stream().map(SampleListItem::number).toList());
        String animal = Ground.remains(RemainsClass.NON_HUMAN);
        assertEquals(List.of("LAB-006"), INVESTIGATOR.refused(() -> taking().ofRemains(new SampleRemainsCommand(animal, null, null,
                bone("SDL", null, null)))));
        assertEquals(List.of("LAB-007"), INVESTIGATOR.refused(() -> taking().ofRemains(new SampleRemainsCommand(remains, "none", null,
                bone("SDL", null, null)))));
        assertEquals(List.of("LAB-013"), INVESTIGATOR.refused(() -> taking().ofRemains(new SampleRemainsCommand(remains, null, null,
                bone("SDL", "ATH-S-000001-0", "Used up")))));
        assertNotNull(INVESTIGATOR.done(() -> taking().ofRemains(new SampleRemainsCommand(remains, null, null,
                bone("SDL", number, "Used up")))));
        assertThrows(AccessDenied.class, () -> Cast.CUSTODIAN.call(() -> taking().ofRemains(femur)));
    }

    @Test
    void is_given_by_a_relative_while_a_consent_is_in_force_and_the_officer_learns_no_more_than_that_it_was_taken() {
        PersonReference person = Register.verified("Given", "Reference");
        RelativeId mother = Register.mother(person, "Mother of Given");
        SamplePersonCommand given = new SamplePersonCommand(person.handle(), mother, card());
        assertFalse(donor(OFFICER, person.handle()).consented());
        assertEquals(List.of("LAB-011"), OFFICER.refused(() -> taking().ofPerson(given)));
        ConsentId consent = OFFICER.done(() -> Services.find(FamilyService.class).consent(new RecordConsentCommand(person.id(),
                ConsentBasis.CONSENT, mother, ConsentPurpose.DNA, "One card", DAY, "form D-9")));
        assertTrue(donor(OFFICER, person.handle()).consented());
        String number = OFFICER.done(() -> taking().ofPerson(given));
        assertEquals(DAY, donor(OFFICER, person.handle()).takenOn());
        for (Callable<?> reading : List.<Callable<?>>of(() -> samples().list(SampleFilter.ALL), () -> samples().view(number),
                () -> samples().history(number), () -> profiles().of(number), () -> profiles().waiting(), () -> eliminations().open(),
                () -> eliminations().list())) {
            assertThrows(AccessDenied.class, () -> OFFICER.call(reading));
        }
        SampleView seen = view(ANALYST, number);
        assertFalse(seen.head().person().named(), "an analyst sees a pseudonym");
        DonorView donor = donor(ANALYST, seen.head().person().handle());
        assertNull(donor.name(), "and of relatives how they are related");
        assertNotNull(donor.kinship());
        assertThrows(NotFound.class, () -> view(INVESTIGATOR, number), "an investigator reads no sample of a family");
        OFFICER.done(() -> Services.find(FamilyService.class).withdraw(new WithdrawConsentCommand(consent, DAY, "No more")));
        assertEquals(List.of("LAB-011"), OFFICER.refused(() -> taking().ofPerson(given)));
        assertEquals(List.of("LAB-010"), OFFICER.refused(() -> taking().ofPerson(new SamplePersonCommand(person.handle(),
                new RelativeId(UUID.randomUUID()), card()))));
    }

    @Test
    void is_received_and_used_and_its_profile_is_read_by_two() {
        String number = taken("SDL");
        assertEquals(List.of("LAB-015"), ANALYST.refused(() -> profiles().record(typed(number, alleles()))));
        handOver(number);
        ANALYST.done(() -> samples().receive(arrival(number, view(ANALYST, number).version())));
        SampleView received = view(ANALYST, number);
        assertEquals(SampleStatus.RECEIVED, received.head().status());
        assertTrue(received.mine() && received.custody().openGaps().isEmpty(), "its custody says so too");
        assertEquals(List.of("LAB-017"), ANALYST.refused(() -> samples().extract(drawn(number, received.version(), "2.5"))));
        ANALYST.done(() -> samples().extract(drawn(number, received.version(), "0.5")));
        assertEquals(0, new BigDecimal("1.5").compareTo(view(ANALYST, number).weightGrams()));
        ANALYST.done(() -> samples().extract(drawn(number, view(ANALYST, number).version(), "1.5")));
        assertEquals(0, view(ANALYST, number).weightGrams().signum(), "nothing is left of it");
        assertEquals(List.of("LAB-017"), ANALYST.refused(() -> samples().extract(drawn(number, view(ANALYST, number).version(), "0.1"))));
        String read = alleles();
        assertEquals(List.of("LAB-022"), ANALYST.refused(() -> profiles().record(typed(number, read + "\nD9S9999 1 2"))));
        assertEquals(1, ANALYST.done(() -> profiles().record(typed(number, read))));
        ProfileView first = profile(number, 1);
        assertTrue(SECOND_ANALYST.call(() -> profiles().waiting()).stream().anyMatch(one -> one.id().equals(first.id())));
        assertEquals(List.of("LAB-028"), ANALYST.refused(() -> profiles().read(reading(first, true, null))));
        assertEquals(List.of("LAB-030"), SECOND_ANALYST.refused(() -> profiles().read(reading(first, false, " "))));
        SECOND_ANALYST.done(() -> profiles().read(reading(first, true, null)));
        assertEquals(ProfileStatus.ACCEPTED, profile(number, 1).status());
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(() -> profiles().of(number)));
        assertThrows(AccessDenied.class, () -> COORDINATOR.call(() -> profiles().record(typed(number, read))));
    }

    @Test
    void has_replicates_of_which_one_stands_for_the_others_until_each_stands_for_itself_again() {
        String number = inTheLaboratory("SDL");
        String whole = alleles();
        String part = whole.substring(0, whole.lastIndexOf('\n'));
        accepted(number, whole);
        assertEquals(List.of("LAB-032"), ANALYST.refused(() -> profiles().represent(number, ProfileKind.AUTOSOMAL_STR)));
        accepted(number, part);
        assertEquals(1, ANALYST.done(() -> profiles().represent(number, ProfileKind.AUTOSOMAL_STR)), "the one with most markers");
        assertEquals(1, profile(number, 2).representedBy());
        ANALYST.done(() -> profiles().release(number, ProfileKind.AUTOSOMAL_STR));
        assertEquals(ProfileStatus.ACCEPTED, profile(number, 2).status());
        assertEquals(3, ANALYST.done(() -> profiles().consensus(number, ProfileKind.AUTOSOMAL_STR)));
        ProfileView agreed = profile(number, 3);
        assertTrue(agreed.consensus() && agreed.status() == ProfileStatus.READ_ONCE, "another person reads it too");
        assertEquals(MARKERS.size() - 1, agreed.lociSeen());
        assertEquals(List.of(), agreed.resemblances(), "profiles of the same remains are alike, and nobody is asked why");
    }

    @Test
    void is_quarantined_while_its_profile_looks_like_somebody_of_the_elimination_database() {
        String contaminant = alleles();
        ANALYST.done(() -> eliminations().record(new RecordEliminationCommand("IT-" + given, EliminationCategory.EXCAVATION,
                ProfileKind.AUTOSOMAL_STR, null, "Letter 9", contaminant, true)));
        assertEquals(List.of("LAB-004"), ANALYST.refused(() -> eliminations().record(new RecordEliminationCommand("IT-" + given,
                EliminationCategory.STAFF, ProfileKind.AUTOSOMAL_STR, null, "Letter 10", alleles(0), true))));
        String number = inTheLaboratory("SDL");
        ANALYST.done(() -> profiles().record(typed(number, contaminant)));
        assertTrue(view(ANALYST, number).head().quarantined());
        ProfileView read = profile(number, 1);
        assertEquals(List.of("LAB-031"), SECOND_ANALYST.refused(() -> profiles().read(reading(read, true, null))));
        ResemblanceView alike = COORDINATOR.call(() -> eliminations().open()).stream().filter(one -> one.sample().equals(number))
                .findFirst().orElseThrow();
        assertEquals(MARKERS.size(), alike.alike());
        COORDINATOR.done(() -> eliminations().settle(new SettleResemblanceCommand(alike.id(), alike.version(),
                ResemblanceOutcome.CONTAMINATED, "A glove was torn.")));
        assertTrue(view(ANALYST, number).head().quarantined(), "it is contaminated");
        SECOND_ANALYST.done(() -> profiles().read(reading(profile(number, 1), false, "It is somebody of the team.")));
        assertFalse(view(ANALYST, number).head().quarantined(), "of what still counts nothing is");
        assertEquals(List.of("LAB-035"), COORDINATOR.refused(() -> eliminations().settle(new SettleResemblanceCommand(alike.id(),
                alike.version() + 1, ResemblanceOutcome.CHANCE, "Again."))));
    }

    @Test
    void is_quarantined_too_when_somebody_whom_it_looks_like_joins_the_elimination_database_later() {
        String number = inTheLaboratory("SDL");
        String own = alleles();
        accepted(number, own);
        String bystander = inTheLaboratory("SDL");
        accepted(bystander, alleles());
        ANALYST.done(() -> eliminations().record(new RecordEliminationCommand("IT-late-" + given, EliminationCategory.LABORATORY,
                ProfileKind.AUTOSOMAL_STR, null, "Letter 11", own, true)));
        assertTrue(view(ANALYST, number).head().quarantined());
        assertEquals(1, profile(number, 1).resemblances().size());
        assertFalse(view(ANALYST, bystander).head().quarantined());
    }

    @Test
    void is_not_there_for_an_analyst_of_another_laboratory() throws Exception {
        String here = inTheLaboratory("SDL");
        String there = taken("SRL");
        As stranger = analystOf("SRL");
        assertThrows(NotFound.class, () -> stranger.call(() -> samples().view(here)));
        assertThrows(NotFound.class, () -> stranger.call(() -> profiles().of(here)));
        assertThrows(NotFound.class, () -> stranger.call(() -> profiles().record(typed(here, alleles()))));
        assertThrows(NotFound.class, () -> stranger.call(() -> samples().receive(arrival(here, 0))));
        assertEquals(there, stranger.call(() -> samples().view(there)).head().number());
        Set<String> listed = Set.copyOf(stranger.call(() -> samples().list(new SampleFilter(null, null, null, null, here, null))).rows()
                .stream().map(SampleListItem::number).toList());
        assertEquals(Set.of(), listed);
        assertTrue(stranger.call(() -> samples().list(new SampleFilter(null, null, null, null, there, null))).rows().stream()
                .anyMatch(one -> one.number().equals(there)));
        assertTrue(stranger.call(() -> profiles().waiting()).stream().noneMatch(one -> one.sample().equals(here)));
    }

    @Test
    void leaves_custody_when_nothing_of_it_is_left() {
        String number = inTheLaboratory("SDL");
        ANALYST.done(() -> samples().end(new EndSampleCommand(number, view(ANALYST, number).version(), SampleStatus.EXHAUSTED,
                moment(9), "Nothing is left of it.")));
        SampleView ended = view(ANALYST, number);
        assertEquals(SampleStatus.EXHAUSTED, ended.head().status());
        assertEquals(CustodyStatus.DESTROYED, ended.custody().status());
        assertEquals(List.of("LAB-015"), ANALYST.refused(() -> samples().extract(drawn(number, ended.version(), null))));
    }

    private static As analystOf(String laboratory) {
        String username = "stranger" + System.nanoTime();
        StaffId id = Cast.ADMINISTRATOR.done(() -> staff().register(new RegisterStaff(new LocalizedText("Stranger Analyst", null, null),
                "Another laboratory", "molecular biologist", List.of(), username, CaseRoom.today(), true)));
        UUID grant = Cast.ADMINISTRATOR.done(() -> staff().propose(new ProposeGrant(id, Role.LAB_ANALYST, ScopeKind.LABORATORY,
                laboratory(laboratory).value(), "test", CaseRoom.today(), null)));
        Cast.PROTECTION_OFFICER.done(() -> staff().decide(grant, true, "test"));
        return As.person(username, Role.LAB_ANALYST);
    }

    private static LaboratoryId laboratory(String code) {
        return ANALYST.call(() -> Services.find(LaboratoryService.class).list()).stream().filter(one -> one.code().equals(code))
                .map(LaboratoryView::id).findFirst().orElseThrow();
    }

    private static SampleTaking bone(String laboratory, String before, String why) {
        return new SampleTaking(SampleKind.BONE, "A wedge of the shaft", moment(0), "Rania, archaeologist", "Box 1", "S-1",
                new BigDecimal("2"), null, before, why, laboratory(laboratory), DAY);
    }

    private static SampleTaking card() {
        return new SampleTaking(SampleKind.BLOOD_CARD, "Two spots", moment(0), "Samira, liaison officer", "Box 2", null, null, null, null,
                null, laboratory("SDL"), DAY);
    }

    private static String taken(String laboratory) {
        String remains = Ground.remains(RemainsClass.COMPLETE_BODY);
        return INVESTIGATOR.done(() -> taking().ofRemains(new SampleRemainsCommand(remains, null, BodyElement.FEMUR,
                bone(laboratory, null, null))));
    }

    private static void handOver(String number) {
        INVESTIGATOR.done(() -> custody().record(RecordEventCommand.of(view(INVESTIGATOR, number).custody().item(),
                CustodyEventType.TRANSFER, moment(1)).handedTo(CustodyParty.of(ANALYST.id()), "Typing", "Whole")));
    }

    private static String inTheLaboratory(String laboratory) {
        String number = taken(laboratory);
        handOver(number);
        ANALYST.done(() -> samples().receive(arrival(number, view(ANALYST, number).version())));
        return number;
    }

    private static ReceiveSampleCommand arrival(String number, long version) {
        return new ReceiveSampleCommand(number, version, moment(2), "Freezer 1", "S-1", "Tube whole", "IT " + number, null, null, null);
    }

    private static ExtractCommand drawn(String number, long version, String grams) {
        return new ExtractCommand(number, version, moment(3), "Silica columns", grams == null ? null : new BigDecimal(grams), null, null);
    }

    private static RecordProfileCommand typed(String number, String loci) {
        return new RecordProfileCommand(number, null, ProfileKind.AUTOSOMAL_STR, "GlobalFiler", "run IT", DAY, loci, false);
    }

    private static ReadProfileCommand reading(ProfileView profile, boolean accept, String reason) {
        return new ReadProfileCommand(profile.id(), profile.version(), accept, reason);
    }

    private static void accepted(String number, String loci) {
        int seq = ANALYST.done(() -> profiles().record(typed(number, loci)));
        SECOND_ANALYST.done(() -> profiles().read(reading(profile(number, seq), true, null)));
    }

    private static ProfileView profile(String number, int seq) {
        return ANALYST.call(() -> profiles().of(number)).get(seq - 1);
    }

    /** A person of one's own for whoever asks. */
    private static String alleles() {
        return alleles(++given);
    }

    private static String alleles(int person) {
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < MARKERS.size(); at++) {
            lines.append(at == 0 ? "" : "\n").append(MARKERS.get(at)).append(' ').append(40 + (person + at) % 20).append(' ')
                    .append(60 + (person * 3 + at) % 30);
        }
        return lines.toString();
    }

    private static CustodyMoment moment(int daysLater) {
        return CustodyMoment.of(TAKEN.plusDays(daysLater).atTime(9, 0).atZone(ZoneOffset.UTC));
    }

    private static DonorView donor(Cast who, String person) {
        return who.call(() -> taking().donors(person)).get(0);
    }

    private static SampleView view(Cast who, String number) {
        return who.call(() -> samples().view(number));
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

    private static EliminationService eliminations() {
        return Services.find(EliminationService.class);
    }

    private static CustodyService custody() {
        return Services.find(CustodyService.class);
    }

    private static StaffService staff() {
        return Services.find(StaffService.class);
    }
}
