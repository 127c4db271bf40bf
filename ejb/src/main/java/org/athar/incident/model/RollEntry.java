package org.athar.incident.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.RollEntryId;
import org.athar.incident.command.RecordRollEntryCommand;
import org.athar.incident.kind.RollFate;
import org.athar.incident.kind.RollScript;
import org.athar.kernel.PartialDate;
import org.athar.source.SourceId;

/**
 * A person on a list of those held in a facility, exactly as the list has it: it is evidence, and says nothing yet about who the person
 * is. Class S3. Never changed; a later entry may take its place.
 */
@Entity
public class RollEntry {

    @Id
    private UUID id;
    private String ref;
    private UUID facilityId;
    private String prisonerNumber;
    private String nameAsWritten;
    @Enumerated(EnumType.STRING)
    private RollScript script;
    private String language;
    private PartialDate arrestedOn;
    private String sentence;
    private String block;
    private String transfers;
    private PartialDate lastSeenOn;
    @Enumerated(EnumType.STRING)
    private RollFate fate;
    private UUID sourceId;
    private UUID supersedesId;
    private String note;
    private boolean invented;
    @Embedded
    private Recording recording;

    /** For the persistence provider. */
    protected RollEntry() {
    }

    /** Records an entry; the command has been checked. */
    public RollEntry(UUID id, String ref, RecordRollEntryCommand content, Recording recording) {
        this.id = id;
        this.ref = ref;
        this.facilityId = content.facility().value();
        this.prisonerNumber = content.prisonerNumber();
        this.nameAsWritten = content.nameAsWritten();
        this.script = content.script();
        this.language = content.language();
        this.arrestedOn = content.arrestedOn();
        this.sentence = content.sentence();
        this.block = content.block();
        this.transfers = content.transfers();
        this.lastSeenOn = content.lastSeenOn();
        this.fate = content.fate();
        this.sourceId = content.source().value();
        this.supersedesId = content.supersedes() == null ? null : content.supersedes().value();
        this.note = content.note();
        this.invented = content.invented();
        this.recording = recording;
    }

    public RollEntryId id() {
        return new RollEntryId(id);
    }

    public String ref() {
        return ref;
    }

    public FacilityId facility() {
        return new FacilityId(facilityId);
    }

    public String prisonerNumber() {
        return prisonerNumber;
    }

    public String nameAsWritten() {
        return nameAsWritten;
    }

    public RollScript script() {
        return script;
    }

    public String language() {
        return language;
    }

    public PartialDate arrestedOn() {
        return arrestedOn;
    }

    public String sentence() {
        return sentence;
    }

    public String block() {
        return block;
    }

    public String transfers() {
        return transfers;
    }

    public PartialDate lastSeenOn() {
        return lastSeenOn;
    }

    public RollFate fate() {
        return fate;
    }

    public SourceId source() {
        return new SourceId(sourceId);
    }

    public String note() {
        return note;
    }

    public boolean invented() {
        return invented;
    }
}
