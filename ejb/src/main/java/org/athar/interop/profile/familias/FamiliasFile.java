package org.athar.interop.profile.familias;

import java.util.List;
import org.athar.engine.genotype.Marker;

/**
 * What a Familias file says. Parameters are told as they are and applied to nothing.
 *
 * @param version      of the programme that wrote it
 * @param database     name of the frequency database; empty where it has none
 * @param theta        as text; empty where it is not said
 * @param markers      with frequencies and mutation models, in the order of the file; what cannot be had exactly is refused and not here
 * @param parameters   of each marker of the file
 * @param persons      with their genotypes
 * @param pedigrees    over the persons, and people who are only in one of them
 * @param unidentified persons of the module for disaster victims whose identity is sought
 * @param families     of that module
 */
public record FamiliasFile(String version, String database, String theta, List<Marker> markers, List<MarkerParameters> parameters,
        List<FamiliasPerson> persons, List<FamiliasPedigree> pedigrees, List<FamiliasPerson> unidentified, List<FamiliasFamily> families) {

    /** Keeps the lists as they are. */
    public FamiliasFile {
        markers = List.copyOf(markers);
        parameters = List.copyOf(parameters);
        persons = List.copyOf(persons);
        pedigrees = List.copyOf(pedigrees);
        unidentified = List.copyOf(unidentified);
        families = List.copyOf(families);
    }
}
