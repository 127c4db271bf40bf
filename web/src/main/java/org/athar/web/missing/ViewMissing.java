package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.athar.audit.view.HistoryLine;
import org.athar.kernel.PartialDate;
import org.athar.missing.FamilyService;
import org.athar.missing.MissingService;
import org.athar.missing.code.Sex;
import org.athar.missing.command.WithdrawConsentCommand;
import org.athar.missing.view.ConsentView;
import org.athar.missing.view.MissingPersonView;
import org.athar.pedigree.PedigreeService;
import org.athar.pedigree.view.PedigreeListItem;
import org.athar.web.security.Self;
import org.athar.web.support.Notices;

/** One person: what is known, from whom, the family, its consents, and how the search came to stand where it does. */
@Named
@ViewScoped
public class ViewMissing implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("overview", "anteMortem", "family", "consent", "history");
    private static final List<String> FAMILY = List.of("family", "consent");
    private static final List<String> NAMED = List.of("anteMortem", "history");

    @Inject
    private MissingService missing;
    @Inject
    private FamilyService family;
    @Inject
    private PedigreeService pedigreesOf;
    @Inject
    private Self self;
    @Inject
    private PersonAreas areas;
    @Inject
    private Notices notices;

    private MissingPersonView person;
    private List<HistoryLine> history;
    private List<PedigreeListItem> pedigrees;
    private ConsentView chosen;
    private String ref;
    private String tab;
    private PartialDate withdrawnOn;
    private String reason;

    /** Loads the person and what the open part shows. */
    public void load() {
        person = missing.view(ref);
        areas.load(person);
        if (!getTabs().contains(tab)) {
            tab = TABS.get(0);
        }
        pedigrees = self.may("READ_PEDIGREES") ? pedigreesOf.of(ref) : List.of();
        history = "history".equals(tab) ? missing.history(ref) : List.of();
    }

    /** The parts that who looks may open. */
    public List<String> getTabs() {
        return TABS.stream().filter(name -> person.family() != null || !FAMILY.contains(name))
                .filter(name -> person.person().named() || !NAMED.contains(name)).toList();
    }

    /** How much some parts hold. */
    public Map<String, Integer> getCounts() {
        return person.family() == null ? Map.of() : Map.of("family", person.family().relatives().size(), "consent",
                person.family().consents().size());
    }

    /** Remembers which consent is asked about. */
    public void choose(ConsentView consent) {
        chosen = consent;
        withdrawnOn = null;
        reason = null;
    }

    /** Takes the chosen consent back. */
    public String withdraw() {
        return notices.tell(family.withdraw(new WithdrawConsentCommand(chosen.id(), withdrawnOn, reason)), "missing.consent.withdrawn")
                ? "/missing/view?faces-redirect=true&tab=consent&ref=" + person.person().handle() : null;
    }

    public MissingPersonView getPerson() {
        return person;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public List<PedigreeListItem> getPedigrees() {
        return pedigrees;
    }

    public ConsentView getChosen() {
        return chosen;
    }

    /** Whether it is known whether the person is a man or a woman. */
    public boolean isSexKnown() {
        return person.description().sex() == Sex.MALE || person.description().sex() == Sex.FEMALE;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public PartialDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(PartialDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
