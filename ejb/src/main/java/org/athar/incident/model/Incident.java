package org.athar.incident.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.athar.incident.IncidentId;
import org.athar.incident.command.RecordIncidentCommand;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.kind.Openness;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * One course of events in which people were killed or disappeared, perhaps in several places. It begins with a name and what little is
 * known; its places, who is alleged to have done it, and what it is in law are added as somebody says so, each with its source. How
 * many were concerned is never written here: that is for figures, which may contradict each other.
 */
@Entity
public class Incident {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    @Enumerated(EnumType.STRING)
    private IncidentType type;
    @Enumerated(EnumType.STRING)
    private Openness openness;
    private PartialDate startsOn;
    private PartialDate endsOn;
    private String summaryEn;
    private String summaryAr;
    private String summaryCkb;
    private String note;
    private boolean invented;
    @Embedded
    private Recording recording;

    /** For the persistence provider. */
    protected Incident() {
    }

    /** Records an incident; the command has been checked. */
    public Incident(UUID id, String ref, RecordIncidentCommand content, Recording recording) {
        this.id = id;
        this.ref = ref;
        this.invented = content.invented();
        this.recording = recording;
        describe(content);
    }

    /** Describes it anew; whether it is invented never changes. */
    public void describe(RecordIncidentCommand content) {
        this.nameEn = content.name().en();
        this.nameAr = content.name().ar();
        this.nameCkb = content.name().ckb();
        this.type = content.type();
        this.openness = content.openness();
        this.startsOn = content.startsOn();
        this.endsOn = content.endsOn();
        LocalizedText summary = content.summary();
        this.summaryEn = summary == null ? null : summary.en();
        this.summaryAr = summary == null ? null : summary.ar();
        this.summaryCkb = summary == null ? null : summary.ckb();
        this.note = content.note();
    }

    public IncidentId id() {
        return new IncidentId(id);
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public LocalizedText name() {
        return new LocalizedText(nameEn, nameAr, nameCkb);
    }

    public IncidentType type() {
        return type;
    }

    public Openness openness() {
        return openness;
    }

    public PartialDate startsOn() {
        return startsOn;
    }

    public PartialDate endsOn() {
        return endsOn;
    }

    /** What happened, in short; null where nothing is written. */
    public LocalizedText summary() {
        return LocalizedText.ofAny(summaryEn, summaryAr, summaryCkb);
    }

    public String note() {
        return note;
    }

    public boolean invented() {
        return invented;
    }

    public Recording recording() {
        return recording;
    }
}
