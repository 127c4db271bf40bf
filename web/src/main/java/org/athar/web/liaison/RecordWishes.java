package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.liaison.FamilyReturnService;
import org.athar.liaison.code.LaterFinds;
import org.athar.liaison.command.RecordWishesCommand;
import org.athar.web.support.Notices;

/** Records what a family wants if more is found later. */
@Named
@ViewScoped
public class RecordWishes extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyReturnService service;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private UUID relative;
    private LaterFinds laterFinds;
    private String words;
    private PartialDate saidOn;

    @Override
    protected void begin() {
        saidOn = PartialDate.of(LocalDate.now(clock));
    }

    /** Records it; the latest wish counts. */
    public String save() {
        RecordWishesCommand command = new RecordWishesCommand(getRef(), relative(relative), laterFinds, words, saidOn);
        return notices.tell(service.wishes(command), "liaison.wishes.done") ? back("remains") : null;
    }

    public LaterFinds[] getChoices() {
        return LaterFinds.values();
    }

    public UUID getRelative() {
        return relative;
    }

    public void setRelative(UUID relative) {
        this.relative = relative;
    }

    public LaterFinds getLaterFinds() {
        return laterFinds;
    }

    public void setLaterFinds(LaterFinds laterFinds) {
        this.laterFinds = laterFinds;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public PartialDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(PartialDate saidOn) {
        this.saidOn = saidOn;
    }
}
