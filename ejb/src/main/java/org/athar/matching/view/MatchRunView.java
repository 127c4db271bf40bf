package org.athar.matching.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;
import org.athar.matching.MatchRunId;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.Prior;

/**
 * A run.
 *
 * @param id            which one
 * @param ref           its reference
 * @param state         how far it is
 * @param parameters    by which assumptions it computes
 * @param frequencies   name and edition of the frequencies
 * @param prior         among how many one is sought
 * @param purpose       what for
 * @param engine        version of the engine
 * @param askedBy       who asked
 * @param askedAt       when
 * @param profiles      how many profiles were frozen, null before
 * @param families      how many families, null before
 * @param tiles         of how many parts it is, null before
 * @param finished      how many of them are finished
 * @param compared      how many pairs were compared
 * @param skipped       how many missing persons could not be searched for
 * @param open          how many candidates nobody has decided on
 * @param nominated     how many were nominated
 * @param declined      how many were declined
 * @param inputDigest   SHA-256 of what it was asked of, null before that is frozen
 * @param resultDigest  SHA-256 of what it found, null before it is done
 * @param againOf       reference of the run that it computes again, null if none
 * @param same          whether the same came of it as of that run; null unless both are done
 * @param failure       key of the sentence that says why it could not go on, null unless it failed
 * @param endedAt       when it ended, null before
 * @param mine          whether who asks has asked for it
 */
public record MatchRunView(MatchRunId id, String ref, MatchRunState state, MatchParameters parameters, String frequencies, Prior prior,
        String purpose, String engine, LocalizedText askedBy, Instant askedAt, Integer profiles, Integer families, Integer tiles,
        int finished, long compared, int skipped, long open, long nominated, long declined, String inputDigest, String resultDigest,
        String againOf, Boolean same, String failure, Instant endedAt, boolean mine) implements Serializable {

    /** How much of it is done, in hundredths. */
    public int percent() {
        return tiles == null || tiles == 0 ? 0 : (int) (100L * finished / tiles);
    }
}
