package org.athar.matching.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.engine.genotype.StrProfile;
import org.athar.engine.pedigree.Member;
import org.athar.engine.search.Candidate;
import org.athar.engine.search.Family;
import org.athar.engine.search.Profile;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.view.TypedSample;
import org.athar.matching.FrequencyId;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.RecordFrequenciesCommand;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.PedigreeId;
import org.athar.security.StaffId;
import org.junit.jupiter.api.Test;

/** What a run is asked of is written so that exactly the same is read again, in whatever order it was gathered. */
class InputOfARunTest {

    private static final String TABLE = "D3S1358 14=0.1 15=0.30000000000000004 16=0.6\nTH01 9=0.5 9.3=0.5";
    private static final PedigreeId FAMILY = new PedigreeId(new UUID(3, 1));
    private static final MissingPersonId PERSON = new MissingPersonId(new UUID(5, 1));
    private static final SampleId BONE = new SampleId(new UUID(1, 7));

    private static MatchParameters parameters(MutationModel.Kind kind) {
        return new MatchParameters(new FrequencyId(new UUID(9, 9)), kind, 0.0005, 0.002, 1e-6, 0.1, 0, 0.05, 0.001, 4);
    }

    private static FrequencyDatabase database() {
        RecordFrequenciesCommand command = new RecordFrequenciesCommand("Somewhere", "1", "people", "paper", "free", null, TABLE, null,
                false);
        return new FrequencyDatabase(new UUID(9, 9), command, FrequencyTable.parse(TABLE, "as published"), new StaffId(new UUID(8, 8)),
                Instant.EPOCH);
    }

    private static TypedSample typed(SampleId sample, String profile, Sex sex, boolean dropout) {
        return new TypedSample(sample, new ProfileId(new UUID(2, sample.value().getLeastSignificantBits())), 0,
                StrProfile.parse(profile), sex, dropout);
    }

    private static Gathered.Family family(long number) {
        TypedSample mother = typed(new SampleId(new UUID(4, number)), "D3S1358=14,17;TH01=9,9", Sex.FEMALE, false);
        return new Gathered.Family(new PedigreeId(new UUID(3, number)), 2, List.of(
                new Gathered.Someone(new Member("father", null, null, Sex.MALE), null, null),
                new Gathered.Someone(new Member("mother", null, null, Sex.FEMALE), null, mother),
                new Gathered.Someone(new Member("missing son", "father", "mother", Sex.MALE),
                        new MissingPersonId(new UUID(5, number)), null)));
    }

    private static Gathered gathered() {
        return new Gathered(List.of(typed(BONE, "AMEL=X,Y;D3S1358=14,?;TH01=9,9.3", Sex.MALE, true),
                typed(new SampleId(new UUID(1, 2)), "D3S1358=15,16", null, false)), List.of(family(1), family(2), family(3)));
    }

    private static FrozenInput read(MutationModel.Kind kind) {
        return FrozenInput.parse(FrozenText.of(gathered(), database(), parameters(kind), "engine"));
    }

    @Test
    void is_one_text_whatever_order_it_was_gathered_in() {
        String text = FrozenText.of(gathered(), database(), parameters(MutationModel.Kind.STEPWISE), "engine");
        for (int seed = 0; seed < 20; seed++) {
            List<TypedSample> profiles = new ArrayList<>(gathered().profiles());
            List<Gathered.Family> families = new ArrayList<>(gathered().families());
            Collections.shuffle(profiles, new Random(seed));
            Collections.shuffle(families, new Random(seed + 100));
            assertEquals(text, FrozenText.of(new Gathered(profiles, families), database(), parameters(MutationModel.Kind.STEPWISE),
                    "engine"));
        }
        assertNotEquals(text, FrozenText.of(gathered(), database(), parameters(MutationModel.Kind.EQUAL), "engine"));
    }

    @Test
    void has_its_frequencies_read_again_to_the_last_bit() {
        FrozenInput input = read(MutationModel.Kind.STEPWISE);
        assertEquals(List.of("D3S1358", "TH01"), input.markers().stream().map(marker -> marker.name()).toList());
        assertEquals(List.of("14", "15", "16", "17"), input.markers().get(0).alleles(), "the one that the table lacks comes last");
        double all = 0.1 + 0.30000000000000004 + 0.6 + 0.001;
        assertArrayEquals(new double[] {0.1 / all, 0.30000000000000004 / all, 0.6 / all, 0.001 / all},
                input.markers().get(0).frequencies(), 1e-17);
        assertEquals(4, input.least());
    }

    @Test
    void has_its_model_of_mutation_read_again() {
        assertEquals(null, read(null).markers().get(0).mutation());
        MutationModel model = read(MutationModel.Kind.STEPWISE).markers().get(1).mutation();
        assertEquals(FrozenText.mutation(parameters(MutationModel.Kind.STEPWISE)), model);
        assertEquals(0.0005, model.female().rate());
        assertEquals(0.002, model.male().rate());
    }

    @Test
    void has_its_profiles_read_again_with_what_may_have_dropped_out() {
        Profile bone = read(null).profile(BONE);
        assertEquals(Sex.MALE, bone.sex());
        assertEquals(0.05, bone.lost());
        assertEquals(StrProfile.parse("D3S1358=14,?;TH01=9,9.3").genotypes(), bone.seen(), "the sex marker is no marker of kinship (D3)");
        Profile other = read(null).profile(new SampleId(new UUID(1, 2)));
        assertEquals(null, other.sex());
        assertEquals(0, other.lost());
    }

    @Test
    void has_its_families_read_again_with_who_is_missing_and_who_is_typed() {
        FrozenInput input = read(null);
        assertEquals(3, input.size());
        Family family = input.family(FAMILY);
        assertEquals(List.of("missing son"), family.missing());
        assertEquals(new Member("missing son", "father", "mother", Sex.MALE), family.pedigree().members().get(2));
        assertEquals(StrProfile.parse("D3S1358=14,17").genotypes().get("D3S1358"), family.seen().get("D3S1358").get("mother"));
        assertEquals(0, family.circumstances().theta());
    }

    @Test
    void says_what_a_candidate_of_the_engine_is_on_record() {
        MatchCandidate.Found found = read(null).found(new Candidate(BONE.toString(), FAMILY.toString(), "missing son", 7.1), true);
        assertEquals(new MatchCandidate.Found(BONE, new ProfileId(new UUID(2, 7)), FAMILY, "missing son", PERSON, 7.1, true), found);
    }

    @Test
    void does_not_count_a_restricted_person_as_sought_nor_a_typed_one() {
        Gathered.Family family = new Gathered.Family(FAMILY, 1, List.of(
                new Gathered.Someone(new Member("father", null, null, Sex.MALE), null, typed(BONE, "TH01=9,9", Sex.MALE, false)),
                new Gathered.Someone(new Member("son", "father", null, Sex.MALE), null, null)));
        FrozenInput input = FrozenInput.parse(FrozenText.of(new Gathered(gathered().profiles(), List.of(family)), database(),
                parameters(null), "engine"));
        assertEquals(List.of(), input.family(FAMILY).missing());
    }

    @Test
    void is_refused_where_a_word_would_be_read_as_two() {
        Gathered.Family family = new Gathered.Family(FAMILY, 1, List.of(
                new Gathered.Someone(new Member("a\tb", null, null, Sex.MALE), PERSON, null)));
        assertThrows(IllegalArgumentException.class, () -> FrozenText.of(new Gathered(List.of(), List.of(family)), database(),
                parameters(null), "engine"));
        assertThrows(IllegalArgumentException.class, () -> FrozenInput.parse("something else"));
    }
}
