package org.athar.missing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.athar.missing.InformantId;
import org.athar.missing.command.InformantEntry;
import org.athar.kernel.PartialDate;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.SpokenLanguage;
import org.athar.security.StaffId;

/** Who told something about a person, to whom, when (P4); never changed once recorded. */
@Entity
public class Informant {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private MissingPerson person;
    private String name;
    @Enumerated(EnumType.STRING)
    private Kinship relation;
    private String contact;
    @Enumerated(EnumType.STRING)
    private SpokenLanguage language;
    private UUID interviewerStaffId;
    private String interviewerName;
    private PartialDate interviewedOn;
    private String place;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected Informant() {
    }

    /** Notes who told what to whom. */
    public Informant(UUID id, InformantEntry entry, StaffId by, Instant at) {
        this.id = id;
        this.name = entry.name();
        this.relation = entry.relation();
        this.contact = entry.contact();
        this.language = entry.language();
        this.interviewerStaffId = entry.interviewer() == null ? null : entry.interviewer().value();
        this.interviewerName = entry.interviewedBy();
        this.interviewedOn = entry.interviewedOn();
        this.place = entry.place();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    void about(MissingPerson whom) {
        this.person = whom;
    }

    public InformantId id() {
        return new InformantId(id);
    }

    /** What was noted. */
    public InformantEntry entry() {
        return new InformantEntry(name, relation, contact, language, interviewerStaffId == null ? null : new StaffId(interviewerStaffId),
                interviewerName, interviewedOn, place);
    }
}
