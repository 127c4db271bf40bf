package org.athar.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.liaison.LiaisonRefusal;
import org.athar.liaison.code.FamilyStatus;
import org.athar.liaison.code.ReadingVerdict;
import org.athar.liaison.code.ReviewState;
import org.athar.liaison.command.ReadSentenceCommand;
import org.junit.jupiter.api.Test;

/** Which wording of a sentence is told, and who may read it for others. */
class SomebodyReadingForOthersTest {

    private static final UUID SAMIRA = new UUID(0, 1);
    private static final UUID MARIWAN = new UUID(0, 2);
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final List<ToldSentence> versions = new ArrayList<>(List.of(new ToldSentence(new UUID(1, 1), FamilyStatus.REGISTERED,
            null, "en", 1, "Keep {ref}; {office} finds the file.")));
    private final List<SentenceReading> readings = new ArrayList<>();

    @Test
    void tells_the_first_wording_as_unread_until_a_speaker_has_read_it() {
        assertEquals(ReviewState.UNREVIEWED, sentence().state(sentence().told()));
        read(SAMIRA);
        assertEquals(ReviewState.REVIEWED, sentence().state(sentence().told()));
        assertEquals(Optional.of(LiaisonRefusal.DONE_ALREADY), sentence().refusal(asItStands(), MARIWAN));
    }

    @Test
    void does_not_read_what_she_has_written() {
        reword(SAMIRA, "Please keep {ref}; {office} finds the file by it.");
        assertEquals(Optional.of(SAMIRA), sentence().writer(sentence().latest()));
        assertEquals(Optional.of(LiaisonRefusal.OWN_WORDING), sentence().refusal(asItStands(), SAMIRA));
        assertEquals(Optional.empty(), sentence().refusal(asItStands(), MARIWAN));
    }

    @Test
    void displaces_no_wording_that_was_read_by_one_that_was_not() {
        read(MARIWAN);
        versions.add(versions.get(0).reworded(new UUID(1, 2), "{ref} {office}: proposed beside it."));
        assertEquals(1, sentence().told().version());
        assertEquals(2, sentence().latest().version());
    }

    @Test
    void takes_a_wording_off_paper_by_sending_it_back() {
        read(MARIWAN);
        reword(SAMIRA, "Please keep {ref}; {office} finds the file by it.");
        assertEquals(2, sentence().told().version());
        assertEquals(ReviewState.UNREVIEWED, sentence().state(sentence().told()));
        assertEquals(ReviewState.UNREVIEWED, sentence().state(versions.get(0)));
        read(MARIWAN);
        assertEquals(ReviewState.REVIEWED, sentence().state(sentence().told()));
    }

    @Test
    void keeps_the_blanks_and_changes_something() {
        assertEquals(Optional.of(LiaisonRefusal.SAME_WORDING), sentence().refusal(otherwise(versions.get(0).words()), MARIWAN));
        for (String words : List.of("No blank at all.", "{ref} only.", "{ref} {office} {case}", "{ref} {office} {")) {
            assertEquals(Optional.of(LiaisonRefusal.BLANKS_CHANGED), sentence().refusal(otherwise(words), MARIWAN), words);
        }
        assertEquals(Optional.empty(), sentence().refusal(otherwise("{office} has it under {ref}, yes {ref}."), MARIWAN));
        assertEquals(Set.of("{ref}", "{office}"), SentenceVersions.blanks(versions.get(0).words()));
    }

    @Test
    void reads_the_newest_wording_only() {
        ReadSentenceCommand old = asItStands();
        reword(SAMIRA, "Please keep {ref}; {office} finds the file by it.");
        assertEquals(Optional.of(LiaisonRefusal.WORDING_SUPERSEDED), sentence().refusal(old, MARIWAN));
    }

    private SentenceVersions sentence() {
        return new SentenceVersions(versions, readings);
    }

    private ReadSentenceCommand asItStands() {
        return new ReadSentenceCommand(sentence().latest().id(), ReadingVerdict.AS_IT_STANDS, LocalDate.of(2026, 11, 23), true, null, null);
    }

    private ReadSentenceCommand otherwise(String words) {
        return new ReadSentenceCommand(sentence().latest().id(), ReadingVerdict.SENT_BACK, LocalDate.of(2026, 11, 23), true, "stiff",
                words);
    }

    private void read(UUID reader) {
        readings.add(new SentenceReading(UUID.randomUUID(), asItStands(), null, reader, START.plusSeconds(readings.size())));
    }

    private void reword(UUID writer, String words) {
        UUID next = new UUID(1, versions.size() + 1);
        readings.add(new SentenceReading(UUID.randomUUID(), otherwise(words), next, writer, START.plusSeconds(readings.size())));
        versions.add(versions.get(versions.size() - 1).reworded(next, words));
    }
}
