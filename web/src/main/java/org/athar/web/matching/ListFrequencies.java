package org.athar.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.athar.matching.FrequencyId;
import org.athar.matching.FrequencyService;
import org.athar.matching.view.FrequencyView;
import org.athar.web.support.Notices;

/** How often alleles are in populations: what is on record, and what is used no more. */
@Named
@ViewScoped
public class ListFrequencies implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FrequencyService service;
    @Inject
    private Notices notices;

    private List<FrequencyView> tables;

    /** Reads them. */
    public void load() {
        tables = service.list();
    }

    /** Uses one no more. */
    public String withdraw(UUID id) {
        return notices.tell(service.withdraw(new FrequencyId(id)), "matching.frequencies.withdrawn")
                ? "/matching/frequencies?faces-redirect=true" : null;
    }

    public List<FrequencyView> getTables() {
        return tables;
    }
}
