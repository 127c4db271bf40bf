package org.athar.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.athar.site.command.DecideOpeningCommand;
import org.athar.site.kind.CommitteeFunction;

/** Somebody in the committee that opens a site. */
@Entity
@Table(name = "site_opening_member")
public class OpeningMember {

    @Id
    private UUID id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opening_id")
    private SiteOpening opening;
    private String name;
    @Enumerated(EnumType.STRING)
    private CommitteeFunction function;
    private String institution;
    private boolean present;

    /** For the persistence provider. */
    protected OpeningMember() {
    }

    OpeningMember(UUID id, SiteOpening opening, DecideOpeningCommand.Member member) {
        this.id = id;
        this.opening = opening;
        this.name = member.name();
        this.function = member.function();
        this.institution = member.institution();
        this.present = member.present();
    }

    /** Says whether he or she was there. */
    void attend(boolean there) {
        this.present = there;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public CommitteeFunction function() {
        return function;
    }

    public String institution() {
        return institution;
    }

    public boolean present() {
        return present;
    }
}
