package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.liaison.SentenceService;
import org.athar.liaison.code.ReadingVerdict;
import org.athar.liaison.command.ReadSentenceCommand;
import org.athar.liaison.view.SentenceFileView;
import org.athar.web.support.Notices;

/** A speaker reads the newest wording of a sentence: it may stand, or another wording is proposed. */
@Named
@ViewScoped
public class ReadSentence implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SentenceService service;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private UUID id;
    private SentenceFileView sentence;
    private ReadingVerdict verdict;
    private LocalDate readOn;
    private boolean speaker;
    private String remark;
    private String words;

    /** Loads the sentence of which the address names a version. */
    public void load() {
        sentence = service.view(id);
        readOn = LocalDate.now(clock);
        words = sentence.latest().words();
    }

    /** Records the reading, and leads back to the list. */
    public String save() {
        ReadSentenceCommand command = new ReadSentenceCommand(sentence.latest().id(), verdict, readOn, speaker, remark,
                isSendingBack() ? words : null);
        return notices.tell(service.read(command), "liaison.reading.done") ? "/sentence/list.xhtml?faces-redirect=true" : null;
    }

    /** Whether another wording is asked for. */
    public boolean isSendingBack() {
        return verdict == ReadingVerdict.SENT_BACK;
    }

    public ReadingVerdict[] getVerdicts() {
        return ReadingVerdict.values();
    }

    public SentenceFileView getSentence() {
        return sentence;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ReadingVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(ReadingVerdict verdict) {
        this.verdict = verdict;
    }

    public LocalDate getReadOn() {
        return readOn;
    }

    public void setReadOn(LocalDate readOn) {
        this.readOn = readOn;
    }

    public boolean isSpeaker() {
        return speaker;
    }

    public void setSpeaker(boolean speaker) {
        this.speaker = speaker;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
