package org.athar.web.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.identification.CaseReadService;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/** People on the staff for a choice in a form of a case, asked for once per request. */
@Named("caseStaff")
@RequestScoped
public class Staff {

    @Inject
    private CaseReadService reading;

    private List<Choice> everybody;

    /** Everybody on the staff now, by name. */
    public List<Choice> getEverybody() {
        if (everybody == null) {
            everybody = reading.people().entrySet().stream().map(entry -> new Choice(entry.getKey(), entry.getValue())).toList();
        }
        return everybody;
    }

    /**
     * Somebody to choose.
     *
     * @param id   who
     * @param name that person's name
     */
    public record Choice(StaffId id, LocalizedText name) {
    }
}
