package org.athar.recovery.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyParty;
import org.athar.kernel.PartialDate;
import org.athar.recovery.EvidenceItemId;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.ArtefactKind;
import org.athar.recovery.command.RecordEvidenceCommand;
import org.athar.security.StaffId;
import org.athar.site.SiteId;

/** An artefact or personal effects, found alone or with remains; in custody from the ground on. */
@Entity
public class EvidenceItem {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID custodyItemId;
    private String number;
    private UUID siteId;
    private String context;
    private UUID remainsId;
    @Enumerated(EnumType.STRING)
    private ArtefactKind kind;
    private int quantity;
    private String description;
    private PartialDate foundOn;
    private UUID foundById;
    private String foundByName;
    private boolean invented;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected EvidenceItem() {
    }

    /** Puts evidence on record whose custody has begun. */
    public EvidenceItem(UUID id, CustodyItemId item, String number, RecordEvidenceCommand command, RemainsId remains, StaffId by,
            Instant at) {
        this.id = id;
        this.custodyItemId = item.value();
        this.number = number;
        this.siteId = command.recovery().site().value();
        this.context = command.recovery().context();
        this.remainsId = remains == null ? null : remains.value();
        this.kind = command.kind();
        this.quantity = command.quantity();
        this.description = command.description();
        this.foundOn = command.recovery().moment().on();
        CustodyParty finder = command.recovery().by();
        this.foundById = finder.staff() == null ? null : finder.staff().value();
        this.foundByName = finder.name();
        this.invented = command.invented();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public EvidenceItemId id() {
        return new EvidenceItemId(id);
    }

    public CustodyItemId item() {
        return new CustodyItemId(custodyItemId);
    }

    public String number() {
        return number;
    }

    public SiteId site() {
        return new SiteId(siteId);
    }

    public String context() {
        return context;
    }

    public RemainsId remains() {
        return remainsId == null ? null : new RemainsId(remainsId);
    }

    public ArtefactKind kind() {
        return kind;
    }

    public int quantity() {
        return quantity;
    }

    public String description() {
        return description;
    }

    public PartialDate foundOn() {
        return foundOn;
    }

    /** Who found it. */
    public CustodyParty foundBy() {
        return foundById == null ? CustodyParty.outside(foundByName) : CustodyParty.of(new StaffId(foundById));
    }

    public boolean invented() {
        return invented;
    }
}
