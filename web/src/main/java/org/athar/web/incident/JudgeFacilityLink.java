package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.incident.FacilityLinkService;
import org.athar.incident.command.AddLinkEvidenceCommand;
import org.athar.incident.command.GradeLinkCommand;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.kind.LinkGrade;
import org.athar.incident.view.FacilityLinkView;
import org.athar.security.fault.NotFound;
import org.athar.source.Stance;

/** Adds what speaks for or against a link, and says how well founded it is. */
@Named("judgeLink")
@ViewScoped
public class JudgeFacilityLink extends IncidentForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FacilityLinkService links;

    private String facility;
    private FacilityLinkView link;
    private Stance stance = Stance.FOR;
    private String note;
    private LinkGrade grade;
    private String reason;

    @Override
    public void load() {
        super.load();
        link = getIncident().facilities().stream().filter(one -> one.facility().ref().equals(facility)).findFirst()
                .orElseThrow(() -> NotFound.absent("facility_link"));
        grade = link.grade();
    }

    /** Adds a source for or against, and stays with the link. */
    public String add() {
        return again(answer(links.addEvidence(new AddLinkEvidenceCommand(link.id(), new LinkEvidence(sourceChosen(), null, stance, note))),
                "facilities", "incident.evidence.done"));
    }

    /** Says how well founded the link is, and stays with it. */
    public String judge() {
        return again(answer(links.grade(new GradeLinkCommand(link.id(), grade, reason)), "facilities", "incident.grade.done"));
    }

    private String again(String done) {
        return done == null ? null : "/incident/link.xhtml?faces-redirect=true&ref=" + getRef() + "&facility=" + facility;
    }

    public FacilityLinkView getLink() {
        return link;
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public LinkGrade[] getGrades() {
        return LinkGrade.values();
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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
}
