package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.athar.audit.view.HistoryLine;
import org.athar.kernel.Outcome;
import org.athar.laboratory.ProfileService;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.view.ProfileView;
import org.athar.laboratory.view.SampleListItem;
import org.athar.laboratory.view.SampleView;
import org.athar.web.security.Self;
import org.athar.web.support.Notices;

/** One sample: what it is, where it is, what was drawn from it and read of it. */
@Named
@ViewScoped
public class ViewSample implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("overview", "extracts", "profiles", "history");

    @Inject
    private SampleService service;
    @Inject
    private ProfileService profileService;
    @Inject
    private Self self;
    @Inject
    private Notices notices;

    private SampleView sample;
    private List<ProfileView> profiles;
    private List<HistoryLine> history;
    private String ref;
    private String tab;

    /** Loads the sample and what the open part shows. */
    public void load() {
        sample = service.view(ref);
        if (!getTabs().contains(tab)) {
            tab = TABS.get(0);
        }
        profiles = "profiles".equals(tab) ? profileService.of(sample.head().number()) : List.of();
        history = "history".equals(tab) ? service.history(sample.head().number()) : List.of();
    }

    /** The parts that who looks may open. */
    public List<String> getTabs() {
        return TABS.stream().filter(name -> !"profiles".equals(name) || self.may("READ_PROFILES")).toList();
    }

    /** How much some parts hold. */
    public Map<String, Integer> getCounts() {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("extracts", sample.extracts().isEmpty() ? null : sample.extracts().size());
        return counts;
    }

    /** Whether it lies in the laboratory. */
    public boolean isReceived() {
        return sample.head().status() == SampleStatus.RECEIVED;
    }

    /** Whether it is still on its way to the laboratory. */
    public boolean isRequested() {
        return sample.head().status() == SampleStatus.REQUESTED;
    }

    /** Kinds of markers of which several accepted profiles stand side by side, so that one may stand for all. */
    public List<ProfileKind> getReplicated() {
        return profiles.stream().filter(one -> one.status() == ProfileStatus.ACCEPTED)
                .collect(Collectors.groupingBy(ProfileView::kind, Collectors.counting())).entrySet().stream()
                .filter(kind -> kind.getValue() > 1).map(Map.Entry::getKey).sorted().toList();
    }

    /** Kinds of markers of which one profile stands for others now. */
    public List<ProfileKind> getRepresented() {
        return profiles.stream().filter(one -> one.status() == ProfileStatus.REPRESENTED).map(ProfileView::kind).distinct().sorted()
                .toList();
    }

    /** Lets the profile that says most stand for the others. */
    public String represent(ProfileKind kind) {
        return told(profileService.represent(sample.head().number(), kind), "laboratory.represent.done");
    }

    /** Lets each stand for itself again. */
    public String release(ProfileKind kind) {
        return told(profileService.release(sample.head().number(), kind), "laboratory.release.done");
    }

    /** Writes down what replicates agree on, for another person to read. */
    public String agree(ProfileKind kind) {
        return told(profileService.consensus(sample.head().number(), kind), "laboratory.consensus.done");
    }

    private String told(Outcome<?> outcome, String key) {
        return notices.tell(outcome, key) ? "/laboratory/view?faces-redirect=true&tab=profiles&ref=" + sample.head().number() : null;
    }

    public SampleView getSample() {
        return sample;
    }

    /** What a list shows of it. */
    public SampleListItem getHead() {
        return sample.head();
    }

    public List<ProfileView> getProfiles() {
        return profiles;
    }

    public List<HistoryLine> getHistory() {
        return history;
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
}
