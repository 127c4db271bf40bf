package org.athar.web.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.incident.IncidentService;
import org.athar.incident.view.IncidentLabel;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Texts;
import org.athar.security.StaffId;
import org.athar.site.SiteId;
import org.athar.site.SiteLinkService;
import org.athar.web.support.Language;
import org.athar.web.support.part.Chip;

/** The filters that the board and the list of cases share: a site, an incident with its sites, and who follows a case up. */
@Named("caseScope")
@RequestScoped
public class CaseScope {

    private static final String CHIP = "identification.list.chip";

    @Inject
    private IncidentService incidents;
    @Inject
    private SiteLinkService links;
    @Inject
    private CaseReadService reading;
    @Inject
    private Language language;
    @Inject
    private org.athar.web.support.Texts text;

    private List<IncidentLabel> labels;
    private Map<StaffId, LocalizedText> people;

    /** Incidents to choose from. */
    public List<IncidentLabel> getIncidents() {
        if (labels == null) {
            labels = incidents.choices();
        }
        return labels;
    }

    /** People to choose from, by id. */
    public List<Map.Entry<StaffId, LocalizedText>> getOwners() {
        return List.copyOf(people().entrySet());
    }

    private Map<StaffId, LocalizedText> people() {
        if (people == null) {
            people = reading.people();
        }
        return people;
    }

    /** The cases that these filters leave; an incident stands for the sites linked to it. */
    public CaseFilter filter(Set<Stage> stages, String site, String incident, StaffId owner, String after) {
        Set<SiteId> linked = Texts.strip(incident) == null ? null : sites(incident.strip());
        return new CaseFilter(stages, Texts.strip(site), null, null, linked, owner, null, after);
    }

    private Set<SiteId> sites(String incident) {
        return getIncidents().stream().filter(one -> one.ref().equals(incident)).findFirst()
                .map(one -> links.ofIncident(one.id()).stream().map(linked -> linked.site().id()).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Who is meant by a person's id in the address; null if nobody. */
    public static StaffId person(UUID id) {
        return id == null ? null : new StaffId(id);
    }

    /** The filters in force. */
    public List<Chip> chips(String site, String incident, StaffId owner) {
        List<Chip> chips = new ArrayList<>();
        if (Texts.strip(site) != null) {
            chips.add(new Chip("site", text.of(CHIP, text.get("identification.list.site"), site)));
        }
        if (Texts.strip(incident) != null) {
            String name = getIncidents().stream().filter(one -> one.ref().equals(incident)).findFirst()
                    .map(one -> one.name().in(language.getCode())).orElse(incident);
            chips.add(new Chip("incident", text.of(CHIP, text.get("reporting.board.incident"), name)));
        }
        if (owner != null) {
            LocalizedText name = people().get(owner);
            chips.add(new Chip("owner", text.of(CHIP, text.get("identification.list.owner"),
                    name == null ? "" : name.in(language.getCode()))));
        }
        return chips;
    }
}
