package org.athar.identification.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Stage;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.identification.model.sequel.HistoricQuery;
import org.athar.identification.model.sequel.HistoricRecord;
import org.athar.kernel.Page;

/** All identification cases. */
public interface IdentificationCases {

    /** One case by its number. */
    Optional<IdentificationCase> byNumber(String number);

    /** One case by its id. */
    Optional<IdentificationCase> byId(UUID id);

    /** The cases that these remains are, or were, the main remains of; withdrawn ones left out. */
    List<IdentificationCase> ofRemains(Collection<UUID> remains);

    /** The cases, identified or later, that found this missing person. */
    List<IdentificationCase> thatIdentified(UUID missingPerson);

    /** The cases joined to this one. */
    List<IdentificationCase> joinedTo(UUID mainCase);

    /** The lines of evidence that came to this case with the parts they were made on, oldest first. */
    List<EvidenceLine> arrivedAt(UUID id);

    /** The candidate with this id, of whatever case. */
    Optional<Candidate> candidate(UUID id);

    /** Every exclusion ever made of these remains, the earlier first. */
    List<Exclusion> exclusionsOf(Collection<UUID> remains);

    /** One exclusion. */
    Optional<Exclusion> exclusion(UUID id);

    /** One screenful: what is due first comes first, then by number. */
    Page<IdentificationCase> list(CaseQuery query);

    /** How many of the cases asked for stand at each stage; a stage at which none stands is left out. */
    Map<Stage, Long> countByStage(CaseQuery query);

    /** The first of the cases asked for: what is due first comes first. */
    List<IdentificationCase> first(CaseQuery query);

    /** Cases by id, in no order. */
    List<IdentificationCase> byIds(Collection<UUID> ids);

    /** One screenful of confirmed historic records, by case. */
    Page<HistoricRecord> historic(HistoricQuery query);

    /** Missing persons who are, or were, found by the cases that hold a file as their document. */
    List<UUID> personsOfDocument(UUID file);

    /** Whether a case on one of these sites (null for all) or before one of these sittings holds a file as its document. */
    boolean holdsDocument(UUID file, Set<UUID> sites, Set<UUID> sittings);

    /** Holds the case for this change alone: who changes it meanwhile waits, and then sees what was changed. */
    void claim(IdentificationCase subject);

    /** Reads the case as it stands, and lets nobody change it until it is read: its steps and its stage belong together. */
    void hold(IdentificationCase subject);

    /** Keeps a new case. */
    void add(IdentificationCase opened);

    /** Keeps a new exclusion. */
    void add(Exclusion exclusion);

    /** The next number under a prefix such as {@code IC-2026}, never given before. */
    String nextNumber(String prefix);
}
