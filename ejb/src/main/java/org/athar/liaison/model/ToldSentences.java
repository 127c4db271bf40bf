package org.athar.liaison.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.liaison.code.FamilyNeed;
import org.athar.liaison.code.FamilyStatus;

/** The sentences told to families, in every version, with their readings. */
public interface ToldSentences {

    /** Every sentence, by situation and language. */
    List<SentenceVersions> all();

    /** The sentences for one answer, by language. */
    List<SentenceVersions> of(FamilyStatus status, FamilyNeed need);

    /** The sentence of which this is a version. */
    Optional<SentenceVersions> holding(UUID version);

    /** Keeps a new version. */
    void add(ToldSentence made);

    /** Keeps a reading. */
    void add(SentenceReading made);
}
