package org.athar.pedigree.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athar.laboratory.SampleId;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.PedigreeId;
import org.athar.pedigree.PedigreeNumber;
import org.athar.pedigree.code.PedigreeStatus;

/** Tested pedigrees. */
public interface TestedPedigrees {

    /** A number that no pedigree has. */
    PedigreeNumber nextNumber();

    /** One pedigree. */
    Optional<TestedPedigree> byId(PedigreeId id);

    /** The one under a reference. */
    Optional<TestedPedigree> byRef(String ref);

    /** Those in which any of these persons or samples stands now, set aside or not. */
    List<TestedPedigree> with(Collection<MissingPersonId> persons, Collection<SampleId> samples);

    /** Everybody in the pedigrees that are ready, as drawn last: pedigree by pedigree, in the order of drawing. */
    List<TestedMember> ready();

    /** So many after a reference, by reference; null for any status. */
    List<TestedPedigree> list(PedigreeStatus status, String text, String after, int most);

    /** How many, counted up to a limit. */
    int count(PedigreeStatus status, String text, int limit);

    /** Keeps others from changing it until the operation ends. */
    void claim(TestedPedigree pedigree);

    /** Keeps a new pedigree. */
    void add(TestedPedigree pedigree);
}
