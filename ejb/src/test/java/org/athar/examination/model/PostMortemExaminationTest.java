package org.athar.examination.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.examination.ExaminationRefusal;
import org.athar.examination.code.ChecklistItem;
import org.athar.examination.code.ExaminationStatus;
import org.athar.examination.code.ItemState;
import org.athar.examination.code.SexEstimate;
import org.athar.examination.code.TraumaTiming;
import org.athar.examination.code.TraumaType;
import org.athar.examination.command.BeginExaminationCommand;
import org.athar.examination.command.BiologicalProfile;
import org.athar.examination.command.ChecklistEntry;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.examination.command.TraumaEntry;
import org.athar.examination.command.WriteExaminationCommand;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.recovery.RemainsId;
import org.athar.security.StaffId;
import org.junit.jupiter.api.Test;

/** An examiner and a reviewer at the mortuary table. */
class PostMortemExaminationTest {

    private static final StaffId EXAMINER = new StaffId(new UUID(1, 1));
    private static final StaffId REVIEWER = new StaffId(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final PartialDate DAY = PartialDate.parse("2026-02-01");
    private static final TraumaEntry SHOT = new TraumaEntry(TraumaType.GUNSHOT, TraumaTiming.PERI_MORTEM, "occipital", null);

    private final PostMortemExamination examination = new PostMortemExamination(new UUID(2, 1), new RemainsId(new UUID(3, 1)), 1, true,
            new BeginExaminationCommand("ATH-R-000001-X", DAY, "table 1"), EXAMINER, NOW);

    @Test
    void it_begins_with_every_point_open() {
        assertEquals(ChecklistItem.values().length, examination.openPoints());
        assertEquals(ExaminationStatus.OPEN, examination.status());
    }

    @Test
    void a_point_is_kept_from_the_first_word_about_it() throws Exception {
        write(ChecklistEntry.open(ChecklistItem.DENTAL));
        assertEquals(0, kept().size());
        write(entry(ChecklistItem.DENTAL, ItemState.DONE));
        Object point = kept().get(0);
        write(ChecklistEntry.open(ChecklistItem.DENTAL));
        assertEquals(List.of(point), kept());
        assertEquals(Arrays.stream(ChecklistItem.values()).map(ChecklistEntry::open).toList(), examination.checklist());
    }

    private List<?> kept() throws ReflectiveOperationException {
        var checklist = PostMortemExamination.class.getDeclaredField("checklist");
        checklist.setAccessible(true);
        return (List<?>) checklist.get(examination);
    }

    @Test
    void it_is_not_signed_while_a_point_is_open() {
        write(entry(ChecklistItem.DENTAL, ItemState.DONE));
        Refusal refusal = examination.sign(EXAMINER, NOW).orElseThrow();
        assertEquals(ExaminationRefusal.CHECKLIST_OPEN, refusal.code());
        assertEquals(List.of(ChecklistItem.values().length - 1), refusal.arguments());
    }

    @Test
    void a_point_that_is_not_possible_counts_as_dealt_with() {
        fill();
        write(entry(ChecklistItem.INTERNAL, ItemState.NOT_POSSIBLE));
        assertEquals(Optional.empty(), examination.sign(EXAMINER, NOW));
    }

    @Test
    void only_the_examiner_writes_and_signs() {
        assertEquals(Optional.of(ExaminationRefusal.NOT_THE_EXAMINER), examination.write(command(List.of(), List.of()), REVIEWER, CLOCK));
        fill();
        assertEquals(ExaminationRefusal.NOT_THE_EXAMINER, examination.sign(REVIEWER, NOW).orElseThrow().code());
    }

    @Test
    void what_is_signed_is_not_written_again() {
        sign();
        assertEquals(Optional.of(ExaminationRefusal.NOT_WRITABLE), examination.write(command(List.of(), List.of()), EXAMINER, CLOCK));
        assertEquals(ExaminationRefusal.NOT_WRITABLE, examination.sign(EXAMINER, NOW).orElseThrow().code());
    }

    @Test
    void the_reviewer_is_another_person_than_the_examiner() {
        sign();
        assertEquals(Optional.of(ExaminationRefusal.REVIEWER_IS_EXAMINER), review(true, EXAMINER));
        assertEquals(Optional.empty(), review(true, REVIEWER));
        assertEquals(Optional.of(REVIEWER), examination.endorsedBy());
        assertEquals(ExaminationStatus.ENDORSED, examination.status());
    }

    @Test
    void only_what_is_signed_is_reviewed() {
        assertEquals(Optional.of(ExaminationRefusal.NOT_SIGNED), review(true, REVIEWER));
        sign();
        review(true, REVIEWER);
        assertEquals(Optional.of(ExaminationRefusal.NOT_SIGNED), review(false, REVIEWER));
    }

    @Test
    void what_is_returned_is_written_and_signed_again() {
        sign();
        assertEquals(Optional.empty(), review(false, REVIEWER));
        assertEquals(ExaminationStatus.RETURNED, examination.status());
        assertEquals(Optional.empty(), examination.endorsedBy());
        write(entry(ChecklistItem.DENTAL, ItemState.DONE));
        assertEquals(Optional.empty(), examination.sign(EXAMINER, NOW));
        assertEquals(Optional.empty(), review(true, REVIEWER));
        assertEquals(2, examination.reviews().size());
    }

    @Test
    void what_was_changed_behind_the_signature_is_not_endorsed() throws Exception {
        sign();
        assertTrue(examination.isAsSigned());
        var summary = PostMortemExamination.class.getDeclaredField("summary");
        summary.setAccessible(true);
        summary.set(examination, "another summary");
        assertFalse(examination.isAsSigned());
        assertEquals(Optional.of(ExaminationRefusal.CHANGED_SINCE_SIGNED), review(true, REVIEWER));
    }

    @Test
    void trauma_is_what_was_last_written() {
        examination.write(command(List.of(), List.of(SHOT, SHOT)), EXAMINER, CLOCK);
        examination.write(command(List.of(), List.of(SHOT)), EXAMINER, CLOCK);
        assertEquals(List.of(SHOT), examination.trauma());
        examination.write(command(List.of(), List.of()), EXAMINER, CLOCK);
        assertEquals(List.of(), examination.trauma());
    }

    private void fill() {
        write(Arrays.stream(ChecklistItem.values()).map(item -> entry(item, ItemState.DONE)).toArray(ChecklistEntry[]::new));
    }

    private void sign() {
        fill();
        assertEquals(Optional.empty(), examination.sign(EXAMINER, NOW));
    }

    private Optional<ExaminationRefusal> review(boolean endorse, StaffId by) {
        return examination.review(new UUID(5, examination.reviews().size()), new ReviewExaminationCommand(examination.id(), endorse,
                "looked at", DAY), by, NOW);
    }

    private void write(ChecklistEntry... entries) {
        assertEquals(Optional.empty(), examination.write(command(List.of(entries), List.of()), EXAMINER, CLOCK));
    }

    private WriteExaminationCommand command(List<ChecklistEntry> entries, List<TraumaEntry> trauma) {
        BiologicalProfile profile = new BiologicalProfile(SexEstimate.MALE, "pelvis", 25, 35, "pubic symphysis", new BigDecimal("172.0"),
                new BigDecimal("4.1"), "femur");
        return new WriteExaminationCommand(examination.id(), 0, DAY, "table 1", entries, profile, trauma, "summary");
    }

    private static ChecklistEntry entry(ChecklistItem item, ItemState state) {
        return new ChecklistEntry(item, state, "seen", state == ItemState.NOT_POSSIBLE ? "bone only" : null);
    }
}
