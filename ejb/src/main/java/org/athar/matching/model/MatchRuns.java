package org.athar.matching.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.matching.CandidateId;
import org.athar.matching.FrequencyId;
import org.athar.matching.MatchNumber;
import org.athar.matching.MatchRunId;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.code.MatchRunState;
import org.athar.missing.MissingPersonId;

/** Runs, their finished parts, what they found, and the frequencies that they compute with. */
public interface MatchRuns {

    /** A number that no run has. */
    MatchNumber nextNumber();

    /** One run. */
    Optional<MatchRun> byId(MatchRunId id);

    /** One run that nobody else changes until the operation ends. */
    Optional<MatchRun> toChange(MatchRunId id);

    /** The one under a reference. */
    Optional<MatchRun> byRef(String ref);

    /** So many, the latest first. */
    List<MatchRun> latest(int most);

    /** Those in any of these states, the earliest first. */
    List<MatchRun> in(Collection<MatchRunState> states);

    /** Those whose input is frozen, the earliest first. */
    List<MatchRun> frozen();

    /** The numbers of the parts that are finished. */
    Set<Integer> finished(MatchRunId run);

    /** The parts that are finished, by number. */
    List<MatchTile> tiles(MatchRunId run);

    /** Candidates of a run, the highest ratio first, so many behind so many; null for any outcome. */
    List<MatchCandidate> candidates(MatchRunId run, MatchOutcome outcome, int behind, int most);

    /** How many candidates of a run are so. */
    long count(MatchRunId run, MatchOutcome outcome);

    /** One candidate. */
    Optional<MatchCandidate> candidate(CandidateId id);

    /** Candidates that are a person, the latest first. */
    List<MatchCandidate> of(MissingPersonId person);

    /** All frequencies, by name and edition. */
    List<FrequencyDatabase> frequencies();

    /** One database of frequencies. */
    Optional<FrequencyDatabase> frequencies(FrequencyId id);

    /** Keeps a new run. */
    void add(MatchRun run);

    /** Keeps a finished part. */
    void add(MatchTile tile);

    /** Keeps what was found. */
    void add(MatchCandidate candidate);

    /** Keeps new frequencies. */
    void add(FrequencyDatabase database);
}
