package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.SampleTakingService;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.command.SamplePersonCommand;
import org.athar.laboratory.view.DonorView;
import org.athar.laboratory.view.LaboratoryView;
import org.athar.missing.RelativeId;
import org.athar.web.security.Self;
import org.athar.web.support.Notices;

/** Takes a reference sample: of a relative who has consented, or of what a missing person used. */
@Named
@ViewScoped
public class TakeReference implements Serializable {

    private static final long serialVersionUID = 1L;
    private final TakingForm taking = new TakingForm();

    @Inject
    private SampleTakingService service;
    @Inject
    private LaboratoryService laboratoryService;
    @Inject
    private Self self;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private List<DonorView> donors;
    private List<LaboratoryView> laboratories;
    private String ref;
    private boolean direct;
    private UUID relative;

    /** Loads once who may give a sample and what can be chosen. */
    public void load() {
        if (donors == null) {
            donors = service.donors(ref);
            laboratories = laboratoryService.list();
            taking.begin(ZonedDateTime.now(clock), self.getName());
        }
    }

    /** Puts it on record. Who may read samples goes to its page; others learn that it is taken, and its number for the label. */
    public String save() {
        if (taking.getMoment().isUnplaceable()) {
            notices.wrong("sample:time", "custody.moment.wrong");
            return null;
        }
        if (!direct && relative == null) {
            notices.wrong("sample:relative", "laboratory.reference.nobody");
            return null;
        }
        Optional<String> number = notices.take(service.ofPerson(new SamplePersonCommand(ref, direct ? null : new RelativeId(relative),
                taking.taking())));
        if (number.isEmpty()) {
            return null;
        }
        notices.done("laboratory.reference.done", number.get());
        return self.may("READ_SAMPLES") ? "/laboratory/view?faces-redirect=true&ref=" + number.get()
                : "/missing/view?faces-redirect=true&tab=family&ref=" + ref;
    }

    /** What relatives give, or what is left of the person's own. */
    public Set<SampleKind> getKinds() {
        return SampleKind.of(direct ? SampleOrigin.DIRECT : SampleOrigin.FAMILY);
    }

    /** Those of the family whose consent is in force. */
    public List<DonorView> getConsenting() {
        return donors.stream().filter(DonorView::consented).toList();
    }

    /** Whether there is nobody whose sample may be taken. */
    public boolean isNobody() {
        return getConsenting().isEmpty();
    }

    public TakingForm getTaking() {
        return taking;
    }

    public List<DonorView> getDonors() {
        return donors;
    }

    public List<LaboratoryView> getLaboratories() {
        return laboratories;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public boolean isDirect() {
        return direct;
    }

    public void setDirect(boolean direct) {
        this.direct = direct;
    }

    public UUID getRelative() {
        return relative;
    }

    public void setRelative(UUID relative) {
        this.relative = relative;
    }
}
