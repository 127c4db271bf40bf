package org.athar.security.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/**
 * A person who works with the system. The record begins when an administrator registers the person with an account; roles are
 * asked for by one administrator and approved by another, confined to what the person is assigned to; it ends with a last day.
 * Nothing is removed: a role that was held stays readable with who gave and who took it.
 */
@Entity
public class StaffMember {

    @Id
    private UUID id;
    @Version
    private long version;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private String institution;
    private String profession;
    private String[] disciplines;
    private LocalDate activeFrom;
    private LocalDate activeUntil;
    private boolean invented;

    @OneToMany(mappedBy = "staffMember", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("username")
    private List<StaffAccount> accounts = new ArrayList<>();

    @OneToMany(mappedBy = "staffMember", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("proposedAt, id")
    private List<StaffGrant> grants = new ArrayList<>();

    /** For the persistence provider. */
    protected StaffMember() {
    }

    /** Registers a person; invented ones exist in samples only and are marked so wherever they show. */
    public StaffMember(UUID id, LocalizedText name, LocalDate activeFrom, boolean invented) {
        this.id = id;
        this.nameEn = name.en();
        this.nameAr = name.ar();
        this.nameCkb = name.ckb();
        this.activeFrom = activeFrom;
        this.disciplines = new String[0];
        this.invented = invented;
    }

    /** Says where the person works and as what. */
    public void works(String atInstitution, String asProfession, List<String> inDisciplines) {
        this.institution = atInstitution;
        this.profession = asProfession;
        this.disciplines = inDisciplines.toArray(String[]::new);
    }

    /** Adds an account; two accounts of one person count as one person. */
    public void signsInAs(UUID accountId, String username) {
        accounts.add(new StaffAccount(accountId, this, username));
    }

    /** Adds a grant, in force or waiting. */
    public void receives(StaffGrant grant) {
        grants.add(grant);
    }

    /** The person's last day. */
    public void leaves(LocalDate lastDay) {
        this.activeUntil = lastDay;
    }

    /** Whether the person is on the staff on a day. */
    private boolean isActiveOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeUntil == null || !day.isAfter(activeUntil));
    }

    /** The roles that count on a day; none of a person who is not on the staff then. */
    public List<StaffGrant> grantsOn(LocalDate day) {
        return isActiveOn(day) ? grants.stream().filter(grant -> grant.isInForceOn(day)).toList() : List.of();
    }

    public StaffId id() {
        return new StaffId(id);
    }

    public LocalizedText name() {
        return new LocalizedText(nameEn, nameAr, nameCkb);
    }

    public String institution() {
        return institution;
    }

    public String profession() {
        return profession;
    }

    public List<String> disciplines() {
        return List.of(disciplines);
    }

    public LocalDate activeFrom() {
        return activeFrom;
    }

    public LocalDate activeUntil() {
        return activeUntil;
    }

    public boolean invented() {
        return invented;
    }

    public List<StaffAccount> accounts() {
        return List.copyOf(accounts);
    }

    public List<StaffGrant> grants() {
        return List.copyOf(grants);
    }
}
