package org.athar.missing.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.kernel.PartialDate;
import org.athar.missing.InformantId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingRefusal;
import org.athar.missing.OfficeId;
import org.athar.missing.code.MaritalStatus;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;
import org.athar.missing.code.Sex;
import org.athar.missing.command.LastSeen;
import org.athar.missing.command.NameEntry;
import org.athar.missing.command.PersonDescription;
import org.athar.place.AreaId;
import org.athar.security.StaffId;

/**
 * A person unaccounted for. The record begins when somebody reports the person; what is told is kept with who told it; the status
 * says where the search stands and is only ever added to. Names are only added: the latest main name of a script counts. What must
 * not be seen with the rest (religion, documents, family) stands in aggregates of its own.
 */
@Entity
public class MissingPerson {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    private String pseudonym;
    @Enumerated(EnumType.STRING)
    private Sex sex;
    private PartialDate birth;
    private UUID birthplaceAreaId;
    private String birthplaceText;
    private String nationality;
    @Enumerated(EnumType.STRING)
    private MaritalStatus maritalStatus;
    private String occupation;
    private UUID residenceAreaId;
    private String residenceText;
    private PartialDate lastSeenOn;
    private UUID lastSeenAreaId;
    private String lastSeenPlace;
    private String lastSeenBy;
    private String lastSeenClothes;
    private UUID incidentId;
    private UUID facilityId;
    private UUID officeId;
    @Enumerated(EnumType.STRING)
    private MissingStatus status;
    private PartialDate reportedOn;
    private boolean invented;
    private Instant recordedAt;
    private UUID recordedBy;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("recordedAt, id")
    private List<MissingPersonName> names = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("seq")
    private List<MissingPersonStatus> statuses = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("recordedAt, id")
    private List<Informant> informants = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("recordedAt, id")
    private List<AnteMortemItem> anteMortem = new ArrayList<>();

    /** For the persistence provider. */
    protected MissingPerson() {
    }

    /** Puts a person on record as reported. */
    public MissingPerson(UUID id, KnownAs known, PartialDate reportedOn, boolean invented, StaffId by, Instant at, UUID statusId) {
        this.id = id;
        this.ref = known.number().toString();
        this.pseudonym = known.pseudonym();
        this.sex = Sex.UNKNOWN;
        this.reportedOn = reportedOn;
        this.invented = invented;
        this.recordedBy = by.value();
        this.recordedAt = at;
        this.status = MissingStatus.REPORTED;
        statuses.add(new MissingPersonStatus(statusId, this, 1, StatusChange.reported(reportedOn), by, at));
    }

    /** Writes down what is known of the person's life, in place of what was written before. */
    public void describe(PersonDescription life) {
        this.sex = life.sex() == null ? Sex.UNKNOWN : life.sex();
        this.birth = life.birth();
        this.birthplaceAreaId = value(life.birthplaceArea());
        this.birthplaceText = life.birthplace();
        this.nationality = life.nationality();
        this.maritalStatus = life.marital();
        this.occupation = life.occupation();
        this.residenceAreaId = value(life.residenceArea());
        this.residenceText = life.residence();
    }

    /** Writes down when and where the person was last known to be alive, in place of what was written before. */
    public void lastSeen(LastSeen seen) {
        this.lastSeenOn = seen.on();
        this.lastSeenAreaId = value(seen.area());
        this.lastSeenPlace = seen.place();
        this.lastSeenBy = seen.by();
        this.lastSeenClothes = seen.clothes();
        this.incidentId = seen.incident() == null ? null : seen.incident().value();
        this.facilityId = seen.facility() == null ? null : seen.facility().value();
    }

    /** Assigns the family to a liaison office. */
    public void assignTo(OfficeId office) {
        this.officeId = office == null ? null : office.value();
    }

    /** Adds a name; names recorded before stay. */
    public void name(UUID nameId, NameEntry name, StaffId by, Instant at) {
        names.add(new MissingPersonName(nameId, this, name, by, at));
    }

    /** Adds an informant. */
    public void informedBy(Informant informant) {
        informant.about(this);
        informants.add(informant);
    }

    /** Adds a datum of before death. */
    public void knownOf(AnteMortemItem item) {
        item.about(this);
        anteMortem.add(item);
    }

    /** Takes a step of the search, or says why not. Verifying needs an informant (P4). */
    public Optional<MissingRefusal> change(UUID statusId, StatusChange change, StaffId by, Instant at) {
        if (!StatusSteps.open(status, change.to())) {
            return Optional.of(MissingRefusal.STEP_NOT_OPEN);
        }
        if (change.to() == MissingStatus.VERIFIED && informants.isEmpty()) {
            return Optional.of(MissingRefusal.NOT_INFORMED);
        }
        boolean namesOther = change.duplicateOf() != null && !change.duplicateOf().equals(id());
        if (change.to() == MissingStatus.DUPLICATE_OF && !namesOther) {
            return Optional.of(MissingRefusal.DUPLICATE_OF_WHOM);
        }
        this.status = change.to();
        statuses.add(new MissingPersonStatus(statusId, this, statuses.size() + 1, change, by, at));
        return Optional.empty();
    }

    private static UUID value(AreaId area) {
        return area == null ? null : area.value();
    }

    private static AreaId area(UUID id) {
        return id == null ? null : new AreaId(id);
    }

    public MissingPersonId id() {
        return new MissingPersonId(id);
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public String pseudonym() {
        return pseudonym;
    }

    /** What is known of the person's life. */
    public PersonDescription description() {
        return new PersonDescription(sex, birth, area(birthplaceAreaId), birthplaceText, nationality, maritalStatus, occupation,
                area(residenceAreaId), residenceText);
    }

    /** When and where last known to be alive. */
    public LastSeen lastSeen() {
        return new LastSeen(lastSeenOn, area(lastSeenAreaId), lastSeenPlace, lastSeenBy, lastSeenClothes,
                incidentId == null ? null : new IncidentId(incidentId), facilityId == null ? null : new FacilityId(facilityId));
    }

    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    public MissingStatus status() {
        return status;
    }

    public PartialDate reportedOn() {
        return reportedOn;
    }

    public boolean invented() {
        return invented;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    /** All names, earlier ones first. */
    public List<MissingPersonName> names() {
        return List.copyOf(names);
    }

    /** The name of a kind in a script that counts: the latest. */
    public Optional<MissingPersonName> name(NameKind kind, NameScript script) {
        return names.stream().filter(name -> name.kind() == kind && name.script() == script).reduce((earlier, later) -> later);
    }

    /** How the status came to be. */
    public List<MissingPersonStatus> statuses() {
        return List.copyOf(statuses);
    }

    public List<Informant> informants() {
        return List.copyOf(informants);
    }

    /** The informant with this id. */
    public Optional<Informant> informant(InformantId informant) {
        return informants.stream().filter(one -> one.id().equals(informant)).findFirst();
    }

    /** What is known of before death, replaced data left in. */
    public List<AnteMortemItem> anteMortem() {
        return List.copyOf(anteMortem);
    }
}
