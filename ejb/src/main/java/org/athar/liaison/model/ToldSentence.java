package org.athar.liaison.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.athar.liaison.code.FamilyNeed;
import org.athar.liaison.code.FamilyStatus;
import org.athar.liaison.code.ReviewState;

/** A sentence that may be told for an answer, in one language and version; with blanks for names and dates. */
@Entity
public class ToldSentence {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private FamilyStatus status;
    @Enumerated(EnumType.STRING)
    private FamilyNeed need;
    private String language;
    private int version;
    private String words;
    @Enumerated(EnumType.STRING)
    private ReviewState reviewState;

    /** For the persistence provider. */
    protected ToldSentence() {
    }

    /** A version that nobody has read yet. The first ones come with the system. */
    ToldSentence(UUID id, FamilyStatus status, FamilyNeed need, String language, int version, String words) {
        this.id = id;
        this.status = status;
        this.need = need;
        this.language = language;
        this.version = version;
        this.words = words;
        this.reviewState = ReviewState.UNREVIEWED;
    }

    /** The next version, in other words. */
    public ToldSentence reworded(UUID next, String otherwise) {
        return new ToldSentence(next, status, need, language, version + 1, otherwise);
    }

    public UUID id() {
        return id;
    }

    public FamilyStatus status() {
        return status;
    }

    public FamilyNeed need() {
        return need;
    }

    public String language() {
        return language;
    }

    public int version() {
        return version;
    }

    public String words() {
        return words;
    }

    /** Whether it had been read when it came; what readers said since stands in their readings. */
    ReviewState reviewState() {
        return reviewState;
    }
}
