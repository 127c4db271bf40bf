package org.athar.web.source;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.athar.kernel.PartialDate;
import org.athar.source.SourceId;
import org.athar.source.SourceService;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectLabel;
import org.athar.source.view.SourceLabel;
import org.athar.source.view.SourceView;

/** What the forms of figures and statements share: what it is about, who said it, what was behind, when, and a note. */
public abstract class LedgerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceService sources;
    @Inject
    private LedgerTexts words;

    private SubjectLabel subject;
    private boolean subjectGiven;
    private SourceLabel source;
    private String from;
    private SourceLabel behind;
    private PartialDate asOf;
    private boolean aboutGroup;
    private String note;

    /** Takes what the address gives: the subject, through its own parameter, and the source. */
    protected void begin() {
        subjectGiven = subject != null;
        if (from != null && !from.isBlank()) {
            SourceView named = sources.view(from);
            source = named.label();
        }
    }

    /** Takes over what a former record says. */
    protected void begin(SubjectLabel about, SourceLabel by, SourceLabel restingOn, PartialDate when, boolean group) {
        subject = about;
        subjectGiven = true;
        source = by;
        behind = restingOn;
        asOf = when;
        aboutGroup = group;
    }

    /** Page of what it is about, with the part that shows records of this kind. */
    protected String back(String tab) {
        return words.page(subject).replace("?", "?faces-redirect=true&") + "&tab=" + tab;
    }

    protected LedgerSubject subjectChosen() {
        return subject == null ? null : subject.subject();
    }

    protected SourceId sourceChosen() {
        return source == null ? null : source.id();
    }

    protected SourceId behindChosen() {
        return behind == null ? null : behind.id();
    }

    /** Whether the address or a former record says what it is about, so that the form does not ask. */
    public boolean isSubjectGiven() {
        return subjectGiven;
    }

    public SubjectLabel getSubject() {
        return subject;
    }

    public void setSubject(SubjectLabel subject) {
        this.subject = subject;
    }

    public SourceLabel getSource() {
        return source;
    }

    public void setSource(SourceLabel source) {
        this.source = source;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public SourceLabel getBehind() {
        return behind;
    }

    public void setBehind(SourceLabel behind) {
        this.behind = behind;
    }

    public PartialDate getAsOf() {
        return asOf;
    }

    public void setAsOf(PartialDate asOf) {
        this.asOf = asOf;
    }

    public boolean isAboutGroup() {
        return aboutGroup;
    }

    public void setAboutGroup(boolean aboutGroup) {
        this.aboutGroup = aboutGroup;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
