package org.athar.site.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.site.command.RecordCampaignCommand;
import org.athar.site.view.CampaignView;

/** A phase of work at a site: begun once, ended once. */
@Entity
public class SiteCampaign {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID siteId;
    private int phase;
    private PartialDate startsOn;
    private PartialDate endsOn;
    private boolean ended;
    private String teams;
    @Column(name = "area_m2")
    private Double areaM2;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SiteCampaign() {
    }

    /** Records a phase. */
    public SiteCampaign(UUID id, RecordCampaignCommand command, StaffId by, Instant at) {
        this.id = id;
        this.siteId = command.site().value();
        this.phase = command.phase();
        this.startsOn = command.startsOn();
        this.endsOn = command.endsOn();
        this.ended = command.ended() || command.endsOn() != null;
        this.teams = command.teams();
        this.areaM2 = command.areaM2();
        this.note = command.note();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** The phase is over. */
    public void end(PartialDate on) {
        this.endsOn = on;
        this.ended = true;
    }

    public UUID id() {
        return id;
    }

    public int phase() {
        return phase;
    }

    public PartialDate startsOn() {
        return startsOn;
    }

    public boolean ended() {
        return ended;
    }

    /** As pages show it. */
    public CampaignView view() {
        return new CampaignView(id, phase, startsOn, endsOn, ended, teams, areaM2, note, new StaffId(recordedBy), recordedAt);
    }
}
