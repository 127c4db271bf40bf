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
import org.athar.kernel.Folding;
import org.athar.kernel.PersonName;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;
import org.athar.missing.command.NameEntry;
import org.athar.security.StaffId;

/** One name of a person, by its parts or as somebody wrote it; never changed once recorded. */
@Entity
public class MissingPersonName {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private MissingPerson person;
    @Enumerated(EnumType.STRING)
    private NameKind kind;
    @Enumerated(EnumType.STRING)
    private NameScript script;
    private String given;
    private String father;
    private String grandfather;
    private String greatGrandfather;
    private String family;
    private String tribe;
    private String kunya;
    private String written;
    private String searchKey;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected MissingPersonName() {
    }

    MissingPersonName(UUID id, MissingPerson person, NameEntry name, StaffId by, Instant at) {
        this.id = id;
        this.person = person;
        this.kind = name.kind();
        this.script = name.script();
        this.given = name.parts().given();
        this.father = name.parts().father();
        this.grandfather = name.parts().grandfather();
        this.greatGrandfather = name.parts().greatGrandfather();
        this.family = name.parts().family();
        this.tribe = name.parts().tribe();
        this.kunya = name.parts().kunya();
        this.written = name.written();
        this.searchKey = Folding.of(name.parts().full() + (name.written() == null ? "" : " " + name.written()));
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public NameKind kind() {
        return kind;
    }

    public NameScript script() {
        return script;
    }

    /** The parts; empty where only the text as written is known. */
    public PersonName parts() {
        return new PersonName(given, father, grandfather, greatGrandfather, family, tribe, kunya);
    }

    public String written() {
        return written;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
