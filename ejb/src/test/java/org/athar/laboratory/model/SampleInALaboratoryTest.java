package org.athar.laboratory.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.engine.genotype.StrProfile;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.LaboratoryRefusal;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.code.EliminationCategory;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.code.ResemblanceOutcome;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.ExtractCommand;
import org.athar.laboratory.command.ReadProfileCommand;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.command.RecordEliminationCommand;
import org.athar.laboratory.command.SampleTaking;
import org.athar.laboratory.command.SettleResemblanceCommand;
import org.athar.missing.ConsentId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.Kinship;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.BodyElement;
import org.athar.security.StaffId;
import org.junit.jupiter.api.Test;

class SampleInALaboratoryTest {

    private static final StaffId SHILAN = new StaffId(new UUID(0, 1));
    private static final StaffId TARA = new StaffId(new UUID(0, 2));
    private static final Instant AT = Instant.parse("2026-11-30T09:00:00Z");
    private static final PartialDate DAY = PartialDate.parse("2026-11-30");
    private static final CustodyMoment MOMENT = CustodyMoment.of(DAY);
    private static final String TWELVE = "D10S1248=13,14;D12S391=18,20;D13S317=9,11;D16S539=11,12;D18S51=14,16;D1S1656=12,15.3;"
            + "D21S11=29,30;D2S441=11,14;D3S1358=15,16;FGA=21,24;TH01=6,9.3;vWA=16,17";

    private static Source ofRemains(int remains) {
        return new Source(SampleOrigin.POST_MORTEM, new RemainsId(new UUID(1, remains)), null, BodyElement.FEMUR, null, null, null, null,
                false);
    }

    private static Source ofRelative(int relative) {
        return new Source(SampleOrigin.FAMILY, null, null, null, new MissingPersonId(new UUID(2, 1)), new RelativeId(new UUID(3, relative)),
                Kinship.MOTHER, new ConsentId(new UUID(4, 1)), false);
    }

    private static Source ofPerson(int person) {
        return new Source(SampleOrigin.DIRECT, null, null, null, new MissingPersonId(new UUID(2, person)), null, null, null, false);
    }

    private static DnaSample sample() {
        SampleTaking taking = new SampleTaking(SampleKind.BONE, "A wedge", MOMENT, "Karwan", "Box 1", null, BigDecimal.ONE, null, null,
                null, new LaboratoryId(new UUID(5, 1)), DAY);
        return new DnaSample(new UUID(6, 1), new CustodyItemId(new UUID(7, 1)), "ATH-S-000001-0", ofRemains(1), taking, null, SHILAN, AT);
    }

    private static DnaProfile profile(int seq, String line, boolean consensus) {
        return new DnaProfile(new UUID(8, seq), sample(), seq, new Typing(null, ProfileKind.AUTOSOMAL_STR, null, null, DAY,
                new Reading(ProfileKind.AUTOSOMAL_STR, line), false, consensus, null), SHILAN, AT);
    }

    private static ReadProfileCommand reading(DnaProfile profile, boolean accept) {
        return new ReadProfileCommand(profile.id(), 0, accept, accept ? null : "TH01 is 9,9.3");
    }

    private static ReceiveSampleCommand arrival() {
        return new ReceiveSampleCommand("x", 0, MOMENT, "Freezer", null, "Whole", "SDL-1", null, null, null);
    }

    @Test
    void is_received_once_worked_on_and_ended() {
        DnaSample sample = sample();
        ExtractCommand drawn = new ExtractCommand("x", 0, MOMENT, "Chelex", null, null, null);
        assertEquals(Optional.of(LaboratoryRefusal.NOT_IN_THE_LABORATORY), sample.extract(new UUID(9, 1), drawn, SHILAN, AT));
        assertEquals(Optional.of(LaboratoryRefusal.NOT_IN_THE_LABORATORY), sample.end(SampleStatus.RETURNED));
        assertEquals(Optional.empty(), sample.receive(arrival()));
        assertEquals("SDL-1", sample.laboratoryNumber());
        assertEquals(Optional.of(LaboratoryRefusal.RECEIVED_ALREADY), sample.receive(arrival()));
        assertEquals(Optional.empty(), sample.extract(new UUID(9, 1), drawn, SHILAN, AT));
        assertEquals(Optional.empty(), sample.extract(new UUID(9, 2), drawn, SHILAN, AT));
        assertEquals(List.of(1, 2), sample.extracts().stream().map(DnaExtract::seq).toList());
        assertEquals(Optional.empty(), sample.end(SampleStatus.EXHAUSTED));
        assertEquals(Optional.of(LaboratoryRefusal.NOT_IN_THE_LABORATORY), sample.end(SampleStatus.EXHAUSTED));
        assertEquals(Optional.of(LaboratoryRefusal.NOT_IN_THE_LABORATORY), sample.extract(new UUID(9, 3), drawn, SHILAN, AT));
    }

    @Test
    void has_profiles_that_count_once_a_second_person_has_read_them() {
        DnaProfile profile = profile(1, TWELVE, false);
        assertEquals(ProfileStatus.READ_ONCE, profile.status());
        assertEquals(Optional.of(LaboratoryRefusal.SAME_READER), profile.read(reading(profile, true), SHILAN, AT));
        assertEquals(Optional.of(LaboratoryRefusal.SAME_READER), profile.read(reading(profile, false), SHILAN, AT));
        assertEquals(ProfileStatus.READ_ONCE, profile.status());
        assertEquals(Optional.empty(), profile.read(reading(profile, true), TARA, AT));
        assertEquals(ProfileStatus.ACCEPTED, profile.status());
        assertEquals(Optional.of(TARA), profile.secondReader());
        assertEquals(Optional.of(LaboratoryRefusal.READ_ALREADY), profile.read(reading(profile, false), TARA, AT));
        DnaProfile other = profile(2, TWELVE, false);
        assertEquals(Optional.empty(), other.read(reading(other, false), TARA, AT));
        assertEquals(ProfileStatus.REJECTED, other.status());
        assertEquals("TH01 is 9,9.3", other.reason());
    }

    @Test
    void has_profiles_that_are_taken_back_with_their_import_only_while_one_person_has_read_them() {
        DnaProfile profile = profile(1, TWELVE, false);
        assertEquals(Optional.empty(), profile.undo("The wrong file"));
        assertEquals(ProfileStatus.UNDONE, profile.status());
        DnaProfile read = profile(2, TWELVE, false);
        read.read(reading(read, true), TARA, AT);
        assertEquals(Optional.of(LaboratoryRefusal.READ_ALREADY), read.undo("The wrong file"));
    }

    @Test
    void is_represented_by_the_profile_with_most_markers_then_most_alleles_then_the_earliest() {
        DnaProfile three = profile(1, "D3S1358=15,16;TH01=9,9;vWA=17,17", false);
        DnaProfile alleles = profile(2, "D3S1358=15,16;TH01=9,9.3;vWA=17,17", false);
        DnaProfile later = profile(3, "D3S1358=15,16;TH01=9,9.3;vWA=17,17", false);
        DnaProfile four = profile(4, "D3S1358=15,15;FGA=20,20;TH01=9,9;vWA=17,17", false);
        List<DnaProfile> sorted = List.of(later, three, four, alleles).stream().sorted(DnaProfile.BY_CONTENT).toList();
        assertEquals(List.of(4, 2, 3, 1), sorted.stream().map(DnaProfile::seq).toList());
        three.goBehind(four);
        assertEquals(ProfileStatus.REPRESENTED, three.status());
        assertEquals(Optional.of(four.id()), three.representedBy());
        three.comeForward();
        assertEquals(ProfileStatus.ACCEPTED, three.status());
        assertTrue(three.representedBy().isEmpty());
    }

    private static Likeness likeness(String one, String other) {
        Likeness likeness = Likeness.of(StrProfile.parse(one), StrProfile.parse(other), new UUID(0, 9), false);
        Likeness back = Likeness.of(StrProfile.parse(other), StrProfile.parse(one), new UUID(0, 9), false);
        assertEquals(likeness, back, "who looks like whom looks back");
        return likeness;
    }

    private static String unlike(int markers) {
        String[] loci = TWELVE.split(";");
        for (int i = 0; i < markers; i++) {
            loci[i] = loci[i].replaceAll("=.*", "=5,40");
        }
        return String.join(";", loci);
    }

    @Test
    void looks_like_another_where_at_most_two_markers_of_many_differ() {
        assertEquals(new Likeness(new UUID(0, 9), false, 12, 12), likeness(TWELVE, TWELVE));
        assertTrue(likeness(TWELVE, unlike(2)).isClose());
        assertFalse(likeness(TWELVE, unlike(3)).isClose());
        String nine = String.join(";", List.of(TWELVE.split(";")).subList(0, 9));
        assertTrue(likeness(nine, unlike(1)).isClose());
        assertFalse(likeness(nine, unlike(2)).isClose(), "a brother may be as like at nine markers");
    }

    @Test
    void looks_like_nobody_at_five_markers_nor_by_sex() {
        String five = String.join(";", List.of(TWELVE.split(";")).subList(0, 5));
        String six = String.join(";", List.of(TWELVE.split(";")).subList(0, 6));
        assertFalse(likeness(TWELVE, five).isClose());
        assertTrue(likeness(TWELVE, six).isClose());
        assertFalse(likeness(TWELVE + ";AMEL=X,Y", five + ";AMEL=X,Y").isClose(), "amelogenin tells nobody from half of mankind");
        assertEquals(0, likeness("TH01=6,6", "vWA=14,14").compared());
    }

    @Test
    void may_look_like_another_at_a_marker_where_an_allele_was_not_seen() {
        assertEquals(1, likeness("TH01=6,?", "TH01=6,9.3").alike());
        assertEquals(0, likeness("TH01=7,?", "TH01=6,9.3").alike());
        assertEquals(1, likeness("TH01=6,?", "TH01=6,6").alike());
        assertEquals(0, likeness("TH01=6,6", "TH01=6,9.3").alike(), "somebody with one allele twice is not somebody with two");
    }

    @Test
    void is_told_apart_once_and_with_a_reason() {
        ProfileResemblance found = new ProfileResemblance(new UUID(0, 3), new ProfileId(new UUID(8, 1)),
                new Likeness(new UUID(0, 9), true, 12, 11), AT);
        assertEquals(ResemblanceOutcome.OPEN, found.outcome());
        assertEquals(Optional.of(new UUID(0, 9)), found.elimination());
        assertTrue(found.other().isEmpty());
        SettleResemblanceCommand told = new SettleResemblanceCommand(found.id(), 0, ResemblanceOutcome.CONTAMINATED, "Glove torn");
        assertEquals(Optional.empty(), found.settle(told, TARA, AT));
        assertEquals(Optional.of(LaboratoryRefusal.SETTLED_ALREADY), found.settle(told, TARA, AT));
        assertEquals(ResemblanceOutcome.CONTAMINATED, found.outcome());
    }

    @Test
    void is_expected_to_look_like_a_sample_from_the_same_source_and_no_other() {
        List<Source> sources = List.of(ofRemains(1), ofRemains(2), ofRelative(1), ofRelative(2), ofPerson(1), ofPerson(2));
        for (Source one : sources) {
            assertEquals(List.of(one), sources.stream().filter(one::isSameAs).toList());
        }
        Source erased = new Source(SampleOrigin.FAMILY, null, null, null, new MissingPersonId(new UUID(2, 1)), null, null,
                new ConsentId(new UUID(4, 1)), false);
        assertFalse(erased.isSameAs(erased), "of a family that asked to be forgotten nobody knows who gave it");
    }

    @Test
    void leaves_the_elimination_database_once_with_a_reason() {
        EliminationProfile profile = new EliminationProfile(new UUID(0, 4), new RecordEliminationCommand("E-1", EliminationCategory.STAFF,
                ProfileKind.AUTOSOMAL_STR, null, "letter", TWELVE, false), new Reading(ProfileKind.AUTOSOMAL_STR, TWELVE), SHILAN, AT);
        assertFalse(profile.isRemoved());
        assertEquals(Optional.empty(), profile.remove("Left the team", AT));
        assertEquals(Optional.of(LaboratoryRefusal.REMOVED_ALREADY), profile.remove("Again", AT));
    }

    @Test
    void is_quarantined_until_it_is_released() {
        DnaSample sample = sample();
        assertFalse(sample.isQuarantined());
        sample.quarantine(AT);
        assertTrue(sample.isQuarantined());
        sample.release();
        assertFalse(sample.isQuarantined());
    }

    @Test
    void ends_in_one_of_four_ways() {
        assertEquals(EnumSet.of(SampleStatus.EXHAUSTED, SampleStatus.RETURNED, SampleStatus.DESTROYED, SampleStatus.NOT_USABLE),
                EnumSet.copyOf(Stream.of(SampleStatus.values()).filter(SampleStatus::isEnd).toList()));
    }
}
