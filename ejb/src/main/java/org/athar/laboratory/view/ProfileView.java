package org.athar.laboratory.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.engine.genotype.Sex;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.ProfileStatus;

/**
 * A profile.
 *
 * @param id            which one
 * @param version       version of the record, to be handed back with a change
 * @param sample        number of the sample
 * @param seq           its number among the profiles of the sample
 * @param kind          of which markers
 * @param kit           with which kit
 * @param runName       name of the run
 * @param typedOn       when
 * @param loci          markers with what was seen there; of mitochondrial DNA its ranges and its differences
 * @param erased        what stands in place of what was read, where a family asked to be forgotten; else null
 * @param expected      how many markers the kit has, null if it is not known
 * @param sex           what amelogenin says, null if nothing
 * @param dropout       whether alleles may have dropped out
 * @param consensus     whether it is what replicates agree on
 * @param status        where it stands
 * @param representedBy number of the profile of this sample that stands for it, null if none
 * @param firstReader   who read first
 * @param secondReader  who read second, null if nobody has
 * @param secondReadAt  when
 * @param reason        what the second reader said
 * @param mine          whether who asks read first, and cannot read second
 * @param resemblances  what it looks like
 */
public record ProfileView(ProfileId id, long version, String sample, int seq, ProfileKind kind, String kit, String runName,
        PartialDate typedOn, List<LocusView> loci, String erased, Integer expected, Sex sex, boolean dropout, boolean consensus,
        ProfileStatus status, Integer representedBy, LocalizedText firstReader, LocalizedText secondReader, Instant secondReadAt,
        String reason, boolean mine, List<ResemblanceView> resemblances) implements Serializable {

    /** Keeps the lists as they are. */
    public ProfileView {
        loci = List.copyOf(loci);
        resemblances = List.copyOf(resemblances);
    }

    /**
     * What was seen at a marker.
     *
     * @param marker  its name
     * @param alleles as they are written, a comma between them
     * @param partial whether an allele may not have been seen
     */
    public record LocusView(String marker, String alleles, boolean partial) implements Serializable {
    }

    /** How many markers were seen. */
    public int lociSeen() {
        return loci.size();
    }
}
