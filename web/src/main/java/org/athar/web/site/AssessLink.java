package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.kind.LinkGrade;
import org.athar.kernel.Outcome;
import org.athar.security.fault.NotFound;
import org.athar.site.SiteLinkService;
import org.athar.site.command.AssessLinkCommand;
import org.athar.site.view.SiteLinkView;
import org.athar.source.Stance;
import org.athar.source.view.SourceLabel;

/** Adds a source to a link of a site, grades the link anew, or both. */
@Named
@ViewScoped
public class AssessLink extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteLinkService links;

    private UUID id;
    private SiteLinkView link;
    private LinkGrade grade;
    private String reason;
    private SourceLabel source;
    private Stance stance = Stance.FOR;
    private String evidenceNote;

    @Override
    public void load() {
        super.load();
        link = links.of(getRef()).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> NotFound.absent("site_link"));
    }

    /** Keeps it, and leads back to the site. */
    public String save() {
        List<LinkEvidence> evidence = source == null ? List.of() : List.of(new LinkEvidence(source.id(), null, stance, evidenceNote));
        Outcome<UUID> outcome = links.assess(new AssessLinkCommand(id, grade, reason, evidence));
        return answer(outcome, "links", "site.assess.done");
    }

    public LinkGrade[] getGrades() {
        return LinkGrade.values();
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public SiteLinkView getLink() {
        return link;
    }

    public void setLink(SiteLinkView link) {
        this.link = link;
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
