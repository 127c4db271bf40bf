package org.athar.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.custody.CustodyMoment;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.laboratory.code.EliminationCategory;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.EndSampleCommand;
import org.athar.laboratory.command.ExtractCommand;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.command.RecordEliminationCommand;
import org.athar.laboratory.command.RecordLaboratoryCommand;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.command.SampleTaking;
import org.junit.jupiter.api.Test;

/** What commands to a laboratory must hold by themselves. */
class SomebodyWhoTakesASampleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final CustodyMoment NOW = CustodyMoment.of(PartialDate.of(TODAY));
    private static final CustodyMoment AHEAD = CustodyMoment.of(PartialDate.of(TODAY.plusDays(3)));

    private static List<String> said(List<Refusal> refusals) {
        return refusals.stream().map(one -> one.field() + " " + one.code().code()).sorted().toList();
    }

    private static SampleTaking taking(SampleKind kind, String before, String why, PartialDate asked) {
        return LaboratoryRules.clean(new SampleTaking(kind, "A wedge", NOW, " Karwan ", "Box 1", null, BigDecimal.ONE, null, before, why,
                new LaboratoryId(new UUID(0, 1)), asked));
    }

    private static List<String> taken(SampleTaking taking, SampleOrigin origin) {
        return said(LaboratoryRules.violations(taking, origin, TODAY));
    }

    @Test
    void takes_what_can_come_from_there() {
        PartialDate today = PartialDate.of(TODAY);
        assertEquals(List.of(), taken(taking(SampleKind.BONE, null, null, today), SampleOrigin.POST_MORTEM));
        assertEquals(List.of("kind LAB-008"), taken(taking(SampleKind.BUCCAL_SWAB, null, null, today), SampleOrigin.POST_MORTEM));
        assertEquals(List.of("kind LAB-008"), taken(taking(SampleKind.BONE, null, null, today), SampleOrigin.FAMILY));
        assertEquals(List.of("kind LAB-008"), taken(taking(SampleKind.PERSONAL_ITEM, null, null, today), SampleOrigin.FAMILY));
        assertEquals(List.of(), taken(taking(SampleKind.PERSONAL_ITEM, null, null, today), SampleOrigin.DIRECT));
    }

    @Test
    void says_why_another_sample_is_needed_and_which_one_it_replaces() {
        PartialDate today = PartialDate.of(TODAY);
        assertEquals(List.of("resampleReason LAB-001"), taken(taking(SampleKind.BONE, "ATH-S-000001-0", null, today),
                SampleOrigin.POST_MORTEM));
        assertEquals(List.of("resampleOf LAB-001"), taken(taking(SampleKind.BONE, null, "Used up", today), SampleOrigin.POST_MORTEM));
        assertEquals(List.of(), taken(taking(SampleKind.BONE, "ATH-S-000001-0", "Used up", today), SampleOrigin.POST_MORTEM));
    }

    @Test
    void does_not_ask_in_the_future_nor_leave_out_who_and_where() {
        assertEquals(List.of("requestedOn LAB-005"), taken(taking(SampleKind.BONE, null, null, PartialDate.of(TODAY.plusDays(2))),
                SampleOrigin.POST_MORTEM));
        SampleTaking nothing = LaboratoryRules.clean(new SampleTaking(null, null, null, "  ", null, null, null, null, null, null, null,
                null));
        assertEquals(List.of("kind LAB-001", "laboratory LAB-001", "requestedOn LAB-001", "takenBy LAB-001"),
                taken(nothing, SampleOrigin.FAMILY));
    }

    @Test
    void names_an_earlier_sample_as_it_stands_on_the_label_or_as_it_was_typed() {
        String label = new EvidenceNumber(EvidenceKind.SAMPLE, 12).toString();
        assertEquals(label, taking(SampleKind.BONE, label.replace("-", " "), "Used up", null).resampleOf());
        assertEquals("what is it", taking(SampleKind.BONE, "what is it", "Used up", null).resampleOf());
    }

    @Test
    void receives_it_with_the_number_and_the_condition() {
        ReceiveSampleCommand command = LaboratoryRules.clean(new ReceiveSampleCommand("x", 0, AHEAD, null, null, " ", null, null, null,
                null));
        assertEquals(List.of("condition LAB-001", "laboratoryNumber LAB-001", "moment LAB-005"),
                said(LaboratoryRules.violations(command, TODAY)));
    }

    @Test
    void uses_more_than_nothing_of_it() {
        ExtractCommand command = LaboratoryRules.clean(new ExtractCommand("x", 0, NOW, null, BigDecimal.ZERO, new BigDecimal("-0.1"),
                null));
        assertEquals(List.of("method LAB-001", "ngPerMicrolitre LAB-018", "usedGrams LAB-018"),
                said(LaboratoryRules.violations(command, TODAY)));
        assertEquals(List.of(), said(LaboratoryRules.violations(new ExtractCommand("x", 0, NOW, "Chelex", null, BigDecimal.ZERO, null),
                TODAY)));
    }

    @Test
    void ends_it_in_a_way_that_is_an_end() {
        for (SampleStatus status : SampleStatus.values()) {
            assertEquals(status.isEnd() ? List.of() : List.of("status LAB-019"),
                    said(LaboratoryRules.violations(new EndSampleCommand("x", 0, status, NOW, "Done"), TODAY)));
        }
        assertEquals(List.of("moment LAB-001", "reason LAB-001", "status LAB-001"),
                said(LaboratoryRules.violations(new EndSampleCommand("x", 0, null, null, null), TODAY)));
    }

    @Test
    void records_a_profile_of_some_day_up_to_now() {
        assertEquals(List.of("kind LAB-001", "loci LAB-001", "typedOn LAB-001"), said(LaboratoryRules.violations(
                LaboratoryRules.clean(new RecordProfileCommand("x", null, null, null, null, null, null, false)), TODAY)));
        assertEquals(List.of("typedOn LAB-005"), said(LaboratoryRules.violations(new RecordProfileCommand("x", null, ProfileKind.SNP, null,
                null, PartialDate.of(TODAY.plusDays(1)), "rs1 A A", false), TODAY)));
    }

    @Test
    void eliminates_by_markers_that_tell_a_person() {
        for (ProfileKind kind : ProfileKind.values()) {
            boolean tells = kind == ProfileKind.AUTOSOMAL_STR || kind == ProfileKind.Y_STR;
            assertEquals(tells ? List.of() : List.of("kind LAB-036"), said(LaboratoryRules.violations(new RecordEliminationCommand("E-1",
                    EliminationCategory.STAFF, kind, null, "letter", "TH01 9 9", false))));
        }
    }

    @Test
    void names_a_laboratory_by_a_code_of_letters() {
        for (String code : List.of("S", "sdl", "SDL1", "TOOLONGX")) {
            assertEquals(List.of("code LAB-003"), said(LaboratoryRules.violations(laboratory(code, "A laboratory"))), code);
        }
        assertEquals(List.of("code LAB-001", "nameEn LAB-001"), said(LaboratoryRules.violations(laboratory(null, null))));
        assertEquals(List.of(), said(LaboratoryRules.violations(laboratory("SDL", "A laboratory"))));
    }

    private static RecordLaboratoryCommand laboratory(String code, String name) {
        return LaboratoryRules.clean(new RecordLaboratoryCommand(code, new LocalizedText(name, null, null), null, null, false));
    }
}
