package org.athar.missing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Tombstone;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.command.RelativeEntry;
import org.athar.security.StaffId;

/** A member of the family as the family declares it, and how to reach that person. Nothing flows here from the tested pedigree. */
@Entity
public class Relative {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID personId;
    private String name;
    private String nameLatin;
    @Enumerated(EnumType.STRING)
    private Kinship kinship;
    private PartialDate birth;
    private boolean living;
    private String phone;
    private String address;
    @Enumerated(EnumType.STRING)
    private ContactChannel channel;
    @Enumerated(EnumType.STRING)
    private SpokenLanguage language;
    private String safeTimes;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected Relative() {
    }

    /** Notes a relative. */
    public Relative(UUID id, MissingPersonId person, RelativeEntry entry, StaffId by, Instant at) {
        this.id = id;
        this.personId = person.value();
        this.recordedBy = by.value();
        this.recordedAt = at;
        say(entry);
    }

    /** Writes down what the family says now, in place of what it said before. */
    public void say(RelativeEntry entry) {
        this.name = entry.name();
        this.nameLatin = Tombstone.kept(entry.nameLatin(), nameLatin);
        this.kinship = entry.kinship();
        this.birth = entry.birth();
        this.living = entry.living();
        this.phone = Tombstone.kept(entry.phone(), phone);
        this.address = Tombstone.kept(entry.address(), address);
        this.channel = entry.channel();
        this.language = entry.language();
        this.safeTimes = Tombstone.kept(entry.safeTimes(), safeTimes);
    }

    public RelativeId id() {
        return new RelativeId(id);
    }

    public MissingPersonId person() {
        return new MissingPersonId(personId);
    }

    /** What the family says. */
    public RelativeEntry entry() {
        return new RelativeEntry(name, nameLatin, kinship, birth, living, phone, address, channel, language, safeTimes);
    }
}
