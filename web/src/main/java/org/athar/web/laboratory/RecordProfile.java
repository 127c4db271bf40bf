package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.ProfileService;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.view.KitView;
import org.athar.laboratory.view.SampleView;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;

/** Writes down what one typing of a sample showed; who writes it has read it first. */
@Named
@ViewScoped
public class RecordProfile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SampleService service;
    @Inject
    private ProfileService profiles;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private SampleView sample;
    private List<KitView> kits;
    private String ref;
    private Integer extract;
    private ProfileKind kind;
    private String kit;
    private String runName;
    private PartialDate typedOn;
    private String loci;
    private boolean dropout;

    /** Loads the sample once; what never came to the laboratory is not typed. */
    public void load() {
        if (sample == null) {
            sample = service.view(ref);
            if (sample.receivedOn() == null) {
                throw NotFound.absent("dna_sample");
            }
            kits = profiles.kits();
            kind = ProfileKind.AUTOSOMAL_STR;
            typedOn = PartialDate.of(LocalDate.now(clock));
            extract = sample.extracts().isEmpty() ? null : sample.extracts().get(sample.extracts().size() - 1).seq();
        }
    }

    /** Records it; another person reads it next. */
    public String save() {
        Optional<Integer> seq = notices.telling(profiles.record(new RecordProfileCommand(sample.head().number(), extract, kind, kit,
                runName, typedOn, loci, dropout)), "laboratory.profile.done");
        return seq.isPresent() ? "/laboratory/view?faces-redirect=true&tab=profiles&ref=" + sample.head().number() : null;
    }

    public ProfileKind[] getKinds() {
        return ProfileKind.values();
    }

    public SampleView getSample() {
        return sample;
    }

    public List<KitView> getKits() {
        return kits;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Integer getExtract() {
        return extract;
    }

    public void setExtract(Integer extract) {
        this.extract = extract;
    }

    public ProfileKind getKind() {
        return kind;
    }

    public void setKind(ProfileKind kind) {
        this.kind = kind;
    }

    public String getKit() {
        return kit;
    }

    public void setKit(String kit) {
        this.kit = kit;
    }

    public String getRunName() {
        return runName;
    }

    public void setRunName(String runName) {
        this.runName = runName;
    }

    public PartialDate getTypedOn() {
        return typedOn;
    }

    public void setTypedOn(PartialDate typedOn) {
        this.typedOn = typedOn;
    }

    public String getLoci() {
        return loci;
    }

    public void setLoci(String loci) {
        this.loci = loci;
    }

    public boolean isDropout() {
        return dropout;
    }

    public void setDropout(boolean dropout) {
        this.dropout = dropout;
    }
}
