package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.kind.LinkGrade;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.site.SiteLinkService;
import org.athar.site.command.LinkSiteCommand;
import org.athar.source.Stance;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;
import org.athar.source.view.SourceLabel;

/** Links a site to an incident or a facility, on the word of a source. */
@Named
@ViewScoped
public class LinkSite extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteLinkService links;

    private SubjectLabel target;
    private String claimEn;
    private String claimAr;
    private String claimCkb;
    private LinkGrade grade = LinkGrade.ALLEGED;
    private String reason;
    private SourceLabel source;
    private Stance stance = Stance.FOR;
    private String evidenceNote;

    /** Puts the link on record, and leads back to the site. */
    public String save() {
        boolean facility = target != null && target.subject().kind() == SubjectKind.FACILITY;
        IncidentId incident = target == null || facility ? null : new IncidentId(target.subject().id());
        List<LinkEvidence> evidence = source == null ? List.of() : List.of(new LinkEvidence(source.id(), null, stance, evidenceNote));
        Outcome<UUID> outcome = links.link(new LinkSiteCommand(getSite().id(), incident,
                facility ? new FacilityId(target.subject().id()) : null,
                new LocalizedText(claimEn, claimAr, claimCkb), grade, reason, evidence));
        return answer(outcome, "links", "site.link.done");
    }

    public LinkGrade[] getGrades() {
        return LinkGrade.values();
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public SubjectLabel getTarget() {
        return target;
    }

    public void setTarget(SubjectLabel target) {
        this.target = target;
    }

    public String getClaimEn() {
        return claimEn;
    }

    public void setClaimEn(String claimEn) {
        this.claimEn = claimEn;
    }

    public String getClaimAr() {
        return claimAr;
    }

    public void setClaimAr(String claimAr) {
        this.claimAr = claimAr;
    }

    public String getClaimCkb() {
        return claimCkb;
    }

    public void setClaimCkb(String claimCkb) {
        this.claimCkb = claimCkb;
    }

    public LinkGrade getGrade() {
        return grade;
    }

    public void setGrade(LinkGrade grade) {
        this.grade = grade;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public SourceLabel getSource() {
        return source;
    }

    public void setSource(SourceLabel source) {
        this.source = source;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getEvidenceNote() {
        return evidenceNote;
    }

    public void setEvidenceNote(String evidenceNote) {
        this.evidenceNote = evidenceNote;
    }
}
