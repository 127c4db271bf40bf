package org.athar.liaison.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Texts;
import org.athar.liaison.code.FamilyStatus;
import org.athar.liaison.code.IdentityCheck;
import org.athar.liaison.code.KinshipCheck;
import org.athar.liaison.command.LogEnquiryCommand;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;

/** Who asked about a person, how identity and kinship were checked, and the exact sentence that was told. Never edited. */
@Entity
public class Enquiry {

    @Id
    private UUID id;
    private UUID missingPersonId;
    private PartialDate askedOn;
    private String askedBy;
    @Enumerated(EnumType.STRING)
    private Kinship kinship;
    private UUID relativeId;
    @Enumerated(EnumType.STRING)
    private IdentityCheck identityCheck;
    private String identityDocument;
    @Enumerated(EnumType.STRING)
    private KinshipCheck kinshipCheck;
    @Enumerated(EnumType.STRING)
    private ContactChannel channel;
    private String language;
    private UUID sentenceId;
    private Integer sentenceVersion;
    private String told;
    @Enumerated(EnumType.STRING)
    private FamilyStatus answer;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected Enquiry() {
    }

    /** Logs an enquiry; without a sentence if nothing was told. */
    public Enquiry(Recorded recorded, LogEnquiryCommand command, FamilyStatus answer, Told told) {
        this.id = recorded.id();
        this.missingPersonId = recorded.person();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
        this.askedOn = command.askedOn();
        this.askedBy = command.askedBy().strip();
        this.kinship = command.kinship();
        this.relativeId = command.relative() == null ? null : command.relative().value();
        this.identityCheck = command.identityCheck();
        this.identityDocument = Texts.strip(command.identityDocument());
        this.kinshipCheck = command.kinshipCheck();
        this.channel = command.channel();
        this.answer = answer;
        this.note = Texts.strip(command.note());
        if (told != null) {
            this.language = told.language();
            this.sentenceId = told.sentence();
            this.sentenceVersion = told.version();
            this.told = told.words();
        }
    }

    /**
     * The sentence that was told.
     *
     * @param sentence which sentence
     * @param version  its version
     * @param language its language
     * @param words    the exact words, with names and dates filled in
     */
    public record Told(UUID sentence, int version, String language, String words) {
    }

    public UUID id() {
        return id;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public PartialDate askedOn() {
        return askedOn;
    }

    public String askedBy() {
        return askedBy;
    }

    public Kinship kinship() {
        return kinship;
    }

    public UUID relativeId() {
        return relativeId;
    }

    public IdentityCheck identityCheck() {
        return identityCheck;
    }

    public String identityDocument() {
        return identityDocument;
    }

    public KinshipCheck kinshipCheck() {
        return kinshipCheck;
    }

    public ContactChannel channel() {
        return channel;
    }

    public String language() {
        return language;
    }

    public UUID sentenceId() {
        return sentenceId;
    }

    public Integer sentenceVersion() {
        return sentenceVersion;
    }

    public String told() {
        return told;
    }

    public FamilyStatus answer() {
        return answer;
    }

    public String note() {
        return note;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
