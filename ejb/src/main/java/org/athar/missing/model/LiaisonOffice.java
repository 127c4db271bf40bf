package org.athar.missing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.missing.OfficeId;
import org.athar.missing.command.RecordOfficeCommand;
import org.athar.place.AreaId;

/** An office that speaks with families. */
@Entity
public class LiaisonOffice {

    @Id
    private UUID id;
    @Version
    private long version;
    private String code;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private UUID areaId;
    private String address;
    private String phone;
    private boolean invented;

    /** For the persistence provider. */
    protected LiaisonOffice() {
    }

    /** Puts an office on record. */
    public LiaisonOffice(UUID id, RecordOfficeCommand command) {
        this.id = id;
        this.code = command.code();
        this.nameEn = command.name().en();
        this.nameAr = command.name().ar();
        this.nameCkb = command.name().ckb();
        this.areaId = command.area() == null ? null : command.area().value();
        this.address = command.address();
        this.phone = command.phone();
        this.invented = command.invented();
    }

    public OfficeId id() {
        return new OfficeId(id);
    }

    public String code() {
        return code;
    }

    public LocalizedText name() {
        return new LocalizedText(nameEn, nameAr, nameCkb);
    }

    public AreaId area() {
        return areaId == null ? null : new AreaId(areaId);
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public boolean invented() {
        return invented;
    }
}
