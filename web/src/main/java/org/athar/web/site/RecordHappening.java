package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.security.fault.NotFound;
import org.athar.site.SiteHappeningService;
import org.athar.site.command.RecordHappeningCommand;
import org.athar.site.kind.HappeningKind;
import org.athar.site.view.HappeningView;
import org.athar.source.view.SourceLabel;

/** Records a visit to a site or something else that happened there, or corrects such a record. */
@Named
@ViewScoped
public class RecordHappening extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteHappeningService happenings;

    private HappeningKind kind;
    private PartialDate occurredOn;
    private String descriptionEn;
    private String descriptionAr;
    private String descriptionCkb;
    private String present;
    private SourceLabel source;
    private UUID corrects;

    @Override
    public void load() {
        super.load();
        if (corrects != null) {
            Optional<HappeningView> wrong = happenings.list(getRef()).stream()
                    .filter(happening -> happening.id().equals(corrects)).findFirst();
            take(wrong.orElseThrow(() -> NotFound.absent("site_happening")));
        }
    }

    private void take(HappeningView wrong) {
        kind = wrong.kind();
        occurredOn = wrong.occurredOn();
        descriptionEn = wrong.description().en();
        descriptionAr = wrong.description().ar();
        descriptionCkb = wrong.description().ckb();
        present = wrong.present();
        source = wrong.source();
    }

    /** Records it, and leads back to the site. */
    public String save() {
        Outcome<UUID> outcome = happenings.record(new RecordHappeningCommand(getSite().id(), kind, occurredOn,
                new LocalizedText(descriptionEn, descriptionAr, descriptionCkb), present, source == null ? null : source.id(), corrects));
        return answer(outcome, "happenings", corrects == null ? "site.happening.done" : "site.happening.corrected");
    }

    public HappeningKind[] getKinds() {
        return HappeningKind.values();
    }

    public HappeningKind getKind() {
        return kind;
    }

    public void setKind(HappeningKind kind) {
        this.kind = kind;
    }

    public PartialDate getOccurredOn() {
        return occurredOn;
    }

    public void setOccurredOn(PartialDate occurredOn) {
        this.occurredOn = occurredOn;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public String getDescriptionAr() {
        return descriptionAr;
    }

    public void setDescriptionAr(String descriptionAr) {
        this.descriptionAr = descriptionAr;
    }

    public String getDescriptionCkb() {
        return descriptionCkb;
    }

    public void setDescriptionCkb(String descriptionCkb) {
        this.descriptionCkb = descriptionCkb;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public SourceLabel getSource() {
        return source;
    }

    public void setSource(SourceLabel source) {
        this.source = source;
    }

    public UUID getCorrects() {
        return corrects;
    }

    public void setCorrects(UUID corrects) {
        this.corrects = corrects;
    }
}
