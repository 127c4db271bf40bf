package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.laboratory.EliminationService;
import org.athar.laboratory.ProfileService;
import org.athar.laboratory.code.EliminationCategory;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.command.RecordEliminationCommand;
import org.athar.laboratory.view.KitView;
import org.athar.web.support.Environment;
import org.athar.web.support.Notices;

/** Puts a profile on record that no sample should look like. */
@Named
@ViewScoped
public class RecordElimination implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EliminationService service;
    @Inject
    private ProfileService reading;
    @Inject
    private Environment environment;
    @Inject
    private Notices notices;

    private List<KitView> kits;
    private String code;
    private EliminationCategory category;
    private ProfileKind kind;
    private String kit;
    private String source;
    private String loci;

    /** Loads once what can be chosen. */
    public void load() {
        if (kits == null) {
            kits = reading.kits();
            kind = ProfileKind.AUTOSOMAL_STR;
        }
    }

    /** Records it and opens the database. */
    public String save() {
        return notices.tell(service.record(new RecordEliminationCommand(code, category, kind, kit, source, loci, environment.isSample())),
                "laboratory.elimination.done", code) ? "/laboratory/elimination?faces-redirect=true" : null;
    }

    public EliminationCategory[] getCategories() {
        return EliminationCategory.values();
    }

    /** Kinds of which a person is told. */
    public List<ProfileKind> getKinds() {
        return List.of(ProfileKind.AUTOSOMAL_STR, ProfileKind.Y_STR);
    }

    public List<KitView> getKits() {
        return kits;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public EliminationCategory getCategory() {
        return category;
    }

    public void setCategory(EliminationCategory category) {
        this.category = category;
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLoci() {
        return loci;
    }

    public void setLoci(String loci) {
        this.loci = loci;
    }
}
