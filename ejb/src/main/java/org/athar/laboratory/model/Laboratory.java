package org.athar.laboratory.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.command.RecordLaboratoryCommand;

/** A laboratory that types samples. */
@Entity
public class Laboratory {

    @Id
    private UUID id;
    @Version
    private long version;
    private String code;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private String accreditation;
    private String address;
    private boolean invented;

    /** For the persistence provider. */
    protected Laboratory() {
    }

    /** Puts a laboratory on record. */
    public Laboratory(UUID id, RecordLaboratoryCommand command) {
        this.id = id;
        this.code = command.code();
        this.nameEn = command.name().en();
        this.nameAr = command.name().ar();
        this.nameCkb = command.name().ckb();
        this.accreditation = command.accreditation();
        this.address = command.address();
        this.invented = command.invented();
    }

    public LaboratoryId id() {
        return new LaboratoryId(id);
    }

    public String code() {
        return code;
    }

    public LocalizedText name() {
        return new LocalizedText(nameEn, nameAr, nameCkb);
    }

    public String accreditation() {
        return accreditation;
    }

    public String address() {
        return address;
    }

    public boolean invented() {
        return invented;
    }
}
