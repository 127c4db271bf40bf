package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Page;
import org.athar.source.SourceService;
import org.athar.source.SourceType;
import org.athar.source.view.SourceFilter;
import org.athar.source.view.SourceListItem;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** The list of sources, with filters that stay in the address. */
@Named
@ViewScoped
public class ListSources implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private SourceService sources;
    @Inject
    private LedgerTexts words;
    @Inject
    private Texts text;

    private String q;
    private SourceType type;
    private String organisation;
    private Boolean unrated;
    private String from;
    private transient Page<SourceListItem> page;
    private List<LocalizedText> organisations;

    /** Loads one screenful. */
    public void load() {
        SourceFilter filter = new SourceFilter(blank(q), type, blank(organisation), Boolean.TRUE.equals(unrated));
        page = sources.list(filter, ListTrail.keyOf(from), ROWS);
        organisations = sources.organisations();
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (blank(q) != null) {
            chips.add(new Chip("q", text.of("source.chip.text", q.strip())));
        }
        if (type != null) {
            chips.add(new Chip("type", text.of("source.chip.type", type)));
        }
        if (blank(organisation) != null) {
            chips.add(new Chip("organisation", text.of("source.chip.organisation", organisation)));
        }
        if (Boolean.TRUE.equals(unrated)) {
            chips.add(new Chip("unrated", text.get("source.chip.unrated")));
        }
        return chips;
    }

    /** Organisations to choose from, each named as in the reader's language. */
    public List<String> getOrganisations() {
        return organisations.stream().map(words::words).distinct().sorted().collect(Collectors.toList());
    }

    public SourceType[] getTypes() {
        return SourceType.values();
    }

    public Page<SourceListItem> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public SourceType getType() {
        return type;
    }

    public void setType(SourceType type) {
        this.type = type;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Boolean getUnrated() {
        return unrated;
    }

    public void setUnrated(Boolean unrated) {
        this.unrated = Boolean.TRUE.equals(unrated) ? unrated : null;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    private static String blank(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
