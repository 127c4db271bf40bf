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

    /** A first, unreviewed version; sentences come by migration. */
    ToldSentence(UUID id, FamilyStatus status, FamilyNeed need, String language, String words) {
        this.id = id;
        this.status = status;
        this.need = need;
        this.language = language;
        this.version = 1;
        this.words = words;
        this.reviewState = ReviewState.UNREVIEWED;
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

    public ReviewState reviewState() {
        return reviewState;
    }
}
