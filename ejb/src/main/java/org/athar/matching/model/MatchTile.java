package org.athar.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.matching.MatchRunId;

/** A finished part of a search. */
@Entity
public class MatchTile {

    @Id
    private UUID id;
    private UUID runId;
    private int number;
    private long compared;
    private int candidates;
    private String skipped;
    private String digest;
    private Instant doneAt;

    /** For the persistence provider. */
    protected MatchTile() {
    }

    /** Notes what came of a part. */
    public MatchTile(UUID id, MatchRunId run, TileResult result, Instant at) {
        this.id = id;
        this.runId = run.value();
        this.number = result.number();
        this.compared = result.compared();
        this.candidates = result.found().size();
        this.skipped = result.skipped();
        this.digest = result.digest();
        this.doneAt = at;
    }

    public int number() {
        return number;
    }

    public long compared() {
        return compared;
    }

    public int candidates() {
        return candidates;
    }

    /** Who could not be searched for, and why, a line each; null if everybody was. */
    public String skipped() {
        return skipped;
    }

    public String digest() {
        return digest;
    }
}
