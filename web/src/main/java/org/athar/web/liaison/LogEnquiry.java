package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.liaison.EnquiryService;
import org.athar.liaison.code.IdentityCheck;
import org.athar.liaison.code.KinshipCheck;
import org.athar.liaison.command.LogEnquiryCommand;
import org.athar.liaison.view.SentenceView;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.web.support.Notices;

/** Logs who asked about a person, how identity and kinship were checked, and which sentence was told. */
@Named
@ViewScoped
public class LogEnquiry extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnquiryService service;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private PartialDate askedOn;
    private String askedBy;
    private Kinship kinship;
    private UUID relative;
    private IdentityCheck identityCheck;
    private String identityDocument;
    private KinshipCheck kinshipCheck;
    private ContactChannel channel;
    private UUID sentence;
    private String note;
    private LocalDate promisedFor;
    private String promise;

    @Override
    protected boolean isOpenWhereRestricted() {
        return true;
    }

    @Override
    protected void begin() {
        askedOn = PartialDate.of(LocalDate.now(clock));
    }

    /** Logs the enquiry. */
    public String save() {
        String language = getFile().card().sentences().stream().filter(one -> one.id().equals(sentence)).map(SentenceView::language)
                .findFirst().orElse(null);
        LogEnquiryCommand command = new LogEnquiryCommand(getRef(), askedOn, askedBy, kinship, relative(relative), identityCheck,
                identityDocument, kinshipCheck, channel, language, sentence, note, promisedFor, promise);
        return notices.tell(service.log(command), "liaison.log.done") ? back("enquiries") : null;
    }

    public Kinship[] getKinships() {
        return Kinship.values();
    }

    public IdentityCheck[] getIdentityChecks() {
        return IdentityCheck.values();
    }

    public KinshipCheck[] getKinshipChecks() {
        return KinshipCheck.values();
    }

    public PartialDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(PartialDate askedOn) {
        this.askedOn = askedOn;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String askedBy) {
        this.askedBy = askedBy;
    }

    public Kinship getKinship() {
        return kinship;
    }

    public void setKinship(Kinship kinship) {
        this.kinship = kinship;
    }

    public UUID getRelative() {
        return relative;
    }

    public void setRelative(UUID relative) {
        this.relative = relative;
    }

    public IdentityCheck getIdentityCheck() {
        return identityCheck;
    }

    public void setIdentityCheck(IdentityCheck identityCheck) {
        this.identityCheck = identityCheck;
    }

    public String getIdentityDocument() {
        return identityDocument;
    }

    public void setIdentityDocument(String identityDocument) {
        this.identityDocument = identityDocument;
    }

    public KinshipCheck getKinshipCheck() {
        return kinshipCheck;
    }

    public void setKinshipCheck(KinshipCheck kinshipCheck) {
        this.kinshipCheck = kinshipCheck;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public UUID getSentence() {
        return sentence;
    }

    public void setSentence(UUID sentence) {
        this.sentence = sentence;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getPromisedFor() {
        return promisedFor;
    }

    public void setPromisedFor(LocalDate promisedFor) {
        this.promisedFor = promisedFor;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }
}
