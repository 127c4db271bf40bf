package org.athar.laboratory.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.command.SampleFilter;
import org.athar.missing.MissingPersonId;
import org.athar.recovery.RemainsId;

/** Samples. */
public interface Samples {

    /** One sample. */
    Optional<DnaSample> byId(SampleId id);

    /** Several samples; those that are not there are left out. */
    List<DnaSample> byIds(Collection<SampleId> ids);

    /** The sample under a number. */
    Optional<DnaSample> byNumber(String number);

    /** Those that a laboratory or its system calls so. */
    List<DnaSample> called(String name);

    /** Those that fit within reach, by number, so many after the one that the filter names. */
    List<DnaSample> list(SampleFilter filter, SampleReach reach, int most);

    /** How many fit within reach, counted up to a limit. */
    int count(SampleFilter filter, SampleReach reach, int limit);

    /** Samples of remains, by number. */
    List<DnaSample> of(RemainsId remains);

    /** Samples of a missing person and of relatives, by number. */
    List<DnaSample> of(MissingPersonId person);

    /** Whether a laboratory has given this number to a sample. */
    boolean isNumbered(LaboratoryId laboratory, String number);

    /** Whether an item in custody is a sample of any of these laboratories. */
    boolean areOf(CustodyItemId item, Set<UUID> laboratories);

    /** Keeps others from changing it until the operation ends. */
    void claim(DnaSample sample);

    /** Keeps a new sample. */
    void add(DnaSample sample);
}
