package org.athar.whole.laboratory;

import static org.athar.preparation.Cast.ANALYST;
import static org.athar.preparation.Cast.INVESTIGATOR;
import static org.athar.preparation.Cast.OFFICER;
import static org.athar.preparation.Cast.SECOND_ANALYST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyService;
import org.athar.custody.command.RecordEventCommand;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.interop.ProfileImportId;
import org.athar.interop.ProfileImportService;
import org.athar.interop.command.ImportProfilesCommand;
import org.athar.interop.profile.ProfileFormat;
import org.athar.interop.view.ImportPreview;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.ProfileService;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.SampleTakingService;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.command.ReadProfileCommand;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.command.SampleRemainsCommand;
import org.athar.laboratory.command.SampleTaking;
import org.athar.laboratory.view.ProfileView;
import org.athar.laboratory.view.SampleView;
import org.athar.preparation.Cast;
import org.athar.preparation.Ground;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.RemainsClass;
import org.athar.security.fault.AccessDenied;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file of profiles is looked at, taken in as a whole or not at all, and taken back as a whole. */
@ExtendWith(ArquillianExtension.class)
class FileOfProfilesIT {

    private static final LocalDate TAKEN = LocalDate.of(2019, 6, 3);
    private static final PartialDate DAY = PartialDate.of(TAKEN);
    private static final String HEAD = "Sample Name\tMarker\tAllele 1\tAllele 2\n";

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(FileOfProfilesIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void says_everything_that_is_wrong_and_keeps_nothing() {
        String sample = inTheLaboratory();
        ImportProfilesCommand wrong = file("wrong.txt", HEAD + sample + "\tD3S1358\t41\tOL\n" + sample + "\tD9S9999\t10\t11\n"
                + "nobody\tTH01\t31\t32\n");
        ImportPreview preview = ANALYST.call(() -> imports().look(wrong));
        assertTrue(preview.refused() && preview.wrongCount() >= 2, preview.wrong().toString());
        assertTrue(preview.wrong().stream().anyMatch(one -> one.refusal().code().code().equals("PRF-006") && one.row() == 3),
                "a marker that nobody knows, with its line: " + preview.wrong());
        assertTrue(preview.wrong().stream().anyMatch(one -> one.refusal().code().code().equals("PRF-026") && one.row() == 4),
                "a sample that nobody has, with its line: " + preview.wrong());
        assertTrue(ANALYST.refused(() -> imports().take(wrong)).contains("PRF-006"));
        assertEquals(List.of(), ANALYST.call(() -> profiles().of(sample)));
    }

    @Test
    void brings_each_sample_its_profile_once_and_is_taken_back_until_somebody_reads_it_again() {
        String one = inTheLaboratory();
        String other = inTheLaboratory();
        ImportProfilesCommand file = file("two.txt", HEAD + lines(one, 70) + lines("IT " + other, 80) + lines("Ladder", 60));
        ImportPreview preview = ANALYST.call(() -> imports().look(file));
        assertFalse(preview.refused(), preview.wrong().toString());
        assertEquals(3, preview.rows().size(), "the ladder is shown too, and left out");
        ProfileImportId first = ANALYST.done(() -> imports().take(file));
        assertEquals(List.of(ProfileStatus.READ_ONCE), statuses(one));
        assertEquals(7, profile(other).lociSeen(), "found by the number of the laboratory");
        assertEquals(List.of("PRF-027"), ANALYST.refused(() -> imports().take(file)));
        assertEquals(first, ANALYST.done(() -> imports().undo(first, "The wrong plate")));
        assertEquals(List.of(ProfileStatus.UNDONE), statuses(one));
        assertEquals(List.of("PRF-028"), ANALYST.refused(() -> imports().undo(first, "Again")));

        ProfileImportId again = ANALYST.done(() -> imports().take(file));
        ProfileView read = ANALYST.call(() -> profiles().of(one)).get(1);
        SECOND_ANALYST.done(() -> profiles().read(new ReadProfileCommand(read.id(), read.version(), true, null)));
        assertEquals(List.of("LAB-029"), ANALYST.refused(() -> imports().undo(again, "Too late")));
        assertEquals(List.of(ProfileStatus.UNDONE, ProfileStatus.ACCEPTED), statuses(one));
    }

    @Test
    void is_for_analysts_alone() {
        ImportProfilesCommand file = file("any.txt", HEAD);
        assertThrows(AccessDenied.class, () -> OFFICER.call(() -> imports().look(file)));
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(() -> imports().take(file)));
    }

    /** Alleles that nobody of the sample has, so that nothing else looks like them. */
    private static String lines(String name, int from) {
        StringBuilder lines = new StringBuilder();
        List.of("D3S1358", "D5S818", "D7S820", "D8S1179", "D13S317", "D16S539", "TH01").forEach(marker -> lines.append(name).append('\t')
                .append(marker).append('\t').append(from).append('\t').append(from + 1).append('\n'));
        return lines.toString();
    }

    private static ImportProfilesCommand file(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new ImportProfilesCommand(name, bytes.length, bytes, ProfileFormat.GENOTYPES, DAY, true, false);
    }

    private static List<ProfileStatus> statuses(String sample) {
        return ANALYST.call(() -> profiles().of(sample)).stream().map(ProfileView::status).toList();
    }

    private static ProfileView profile(String sample) {
        return ANALYST.call(() -> profiles().of(sample)).get(0);
    }

    private static String inTheLaboratory() {
        String remains = Ground.remains(RemainsClass.COMPLETE_BODY);
        var laboratory = ANALYST.call(() -> Services.find(LaboratoryService.class).list()).get(0).id();
        SampleTaking taking = new SampleTaking(SampleKind.BONE, "A wedge of the shaft", moment(0), "Rania, archaeologist", "Box 1", null,
                new BigDecimal("2"), null, null, null, laboratory, DAY);
        String number = INVESTIGATOR.done(() -> Services.find(SampleTakingService.class).ofRemains(new SampleRemainsCommand(remains, null,
                BodyElement.FEMUR, taking)));
        SampleView taken = INVESTIGATOR.call(() -> samples().view(number));
        INVESTIGATOR.done(() -> Services.find(CustodyService.class).record(RecordEventCommand.of(taken.custody().item(),
                CustodyEventType.TRANSFER, moment(1)).handedTo(CustodyParty.of(ANALYST.id()), "Typing", "Whole")));
        long version = ANALYST.call(() -> samples().view(number)).version();
        ANALYST.done(() -> samples().receive(new ReceiveSampleCommand(number, version, moment(2), "Freezer 1", null, "Tube whole",
                "IT " + number, null, null, null)));
        return number;
    }

    private static CustodyMoment moment(int daysLater) {
        return CustodyMoment.of(TAKEN.plusDays(daysLater).atTime(9, 0).atZone(ZoneOffset.UTC));
    }

    private static ProfileImportService imports() {
        return Services.find(ProfileImportService.class);
    }

    private static ProfileService profiles() {
        return Services.find(ProfileService.class);
    }

    private static SampleService samples() {
        return Services.find(SampleService.class);
    }
}
