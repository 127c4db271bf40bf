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
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.SampleTakingService;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.command.SampleRemainsCommand;
import org.athar.laboratory.view.LaboratoryView;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.view.PartView;
import org.athar.web.security.Self;
import org.athar.web.support.Notices;

/** Takes a sample of remains, or of one part of them, and asks a laboratory to type it. */
@Named
@ViewScoped
public class TakeSample implements Serializable {

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

    private List<PartView> parts;
    private List<LaboratoryView> laboratories;
    private String ref;
    private String part;
    private BodyElement element;

    /** Loads once what can be chosen. */
    public void load() {
        if (parts == null) {
            parts = service.parts(ref);
            laboratories = laboratoryService.list();
            taking.begin(ZonedDateTime.now(clock), self.getName());
        }
    }

    /** Puts it on record and opens its page, from which the label is printed. */
    public String save() {
        if (taking.getMoment().isUnplaceable()) {
            notices.wrong("sample:time", "custody.moment.wrong");
            return null;
        }
        Optional<String> number = notices.take(service.ofRemains(new SampleRemainsCommand(ref, part, element, taking.taking())));
        if (number.isEmpty()) {
            return null;
        }
        notices.done("laboratory.take.done", number.get());
        return "/laboratory/view?faces-redirect=true&ref=" + number.get();
    }

    /** What may be taken of remains. */
    public Set<SampleKind> getKinds() {
        return SampleKind.of(SampleOrigin.POST_MORTEM);
    }

    public BodyElement[] getElements() {
        return BodyElement.values();
    }

    public TakingForm getTaking() {
        return taking;
    }

    public List<PartView> getParts() {
        return parts;
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

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public BodyElement getElement() {
        return element;
    }

    public void setElement(BodyElement element) {
        this.element = element;
    }
}
