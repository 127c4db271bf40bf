package org.athar.missing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.athar.kernel.Tombstone;
import org.athar.missing.MissingPersonId;
import org.athar.missing.command.ProtectedData;

/** What must not be seen with the rest of a person's record: religion, ethnicity, numbers of documents. */
@Entity
public class MissingPersonProtected {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID personId;
    private String religion;
    private String ethnicity;
    private String identityNumbers;

    /** For the persistence provider. */
    protected MissingPersonProtected() {
    }

    /** Begins empty. */
    public MissingPersonProtected(UUID id, MissingPersonId person) {
        this.id = id;
        this.personId = person.value();
    }

    /** Writes down what is known, in place of what was written before; nothing in place of a tombstone leaves it standing. */
    public void say(ProtectedData data) {
        this.religion = Tombstone.kept(data.religion(), religion);
        this.ethnicity = Tombstone.kept(data.ethnicity(), ethnicity);
        this.identityNumbers = Tombstone.kept(data.identityNumbers(), identityNumbers);
    }

    /** What is written down. */
    public ProtectedData data() {
        return new ProtectedData(religion, ethnicity, identityNumbers);
    }
}
