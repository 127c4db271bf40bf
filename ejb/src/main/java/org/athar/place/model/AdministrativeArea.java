package org.athar.place.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.place.AreaId;
import org.athar.place.view.AreaView;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** A country, governorate, district or sub-district. It comes with a migration and changes with one; here it is only read. */
@Entity
@Immutable
@BatchSize(size = 64)
public class AdministrativeArea {

    @Id
    private UUID id;
    private int level;
    private String pcode;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private AdministrativeArea parent;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private String iso;
    private Double latitude;
    private Double longitude;

    /** For the persistence provider. */
    protected AdministrativeArea() {
    }

    public AreaId id() {
        return new AreaId(id);
    }

    public LocalizedText name() {
        return new LocalizedText(nameEn, nameAr, nameCkb);
    }

    /** Whether every word of the text begins a word of one of its names, or the text begins its code. */
    public boolean answersTo(FoldedName text) {
        return text.beginsWordsOf(FoldedName.of(nameEn)) || text.beginsWordsOf(FoldedName.of(nameAr))
                || nameCkb != null && text.beginsWordsOf(FoldedName.of(nameCkb))
                || text.begins(pcode) || text.begins(iso);
    }

    /** 0 for the country, more below; asked of the area that this one lies in, which is loaded only then. */
    public int level() {
        return level;
    }

    public AdministrativeArea parent() {
        return parent;
    }

    /** With the areas it lies in. */
    public AreaView view() {
        List<LocalizedText> within = new ArrayList<>();
        for (AdministrativeArea above = parent; above != null && above.level() > 0; above = above.parent()) {
            within.add(0, above.name());
        }
        return new AreaView(id(), level, pcode, iso, name(), latitude, longitude, within);
    }
}
