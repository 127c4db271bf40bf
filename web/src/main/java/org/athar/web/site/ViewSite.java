package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.audit.view.HistoryLine;
import org.athar.site.SiteFileService;
import org.athar.site.SiteHappeningService;
import org.athar.site.SiteLinkService;
import org.athar.site.SiteOpeningService;
import org.athar.site.SiteProtectionService;
import org.athar.site.SiteService;
import org.athar.site.SiteStatusService;
import org.athar.site.view.HappeningView;
import org.athar.site.view.OpeningView;
import org.athar.site.view.SiteFileView;
import org.athar.site.view.SiteLinkView;
import org.athar.site.view.SiteOutlook;
import org.athar.site.view.SiteView;
import org.athar.site.view.SiteWorkView;
import org.athar.site.view.StatusEventView;
import org.athar.source.FigureService;
import org.athar.source.StatementService;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.view.FigureBoard;
import org.athar.source.view.StatementView;
import org.athar.web.support.Notices;
import org.athar.web.support.part.Happening;

/** One site with its parts; each part is loaded only when it is looked at. */
@Named
@ViewScoped
public class ViewSite implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("overview", "figures", "links", "timeline", "protection", "happenings",
            "files", "history");

    @Inject
    private SiteService sites;
    @Inject
    private SiteStatusService statuses;
    @Inject
    private SiteProtectionService protections;
    @Inject
    private SiteOpeningService openings;
    @Inject
    private SiteHappeningService happeningRecords;
    @Inject
    private SiteLinkService siteLinks;
    @Inject
    private SiteFileService siteFiles;
    @Inject
    private FigureService ledger;
    @Inject
    private StatementService said;
    @Inject
    private SiteTexts texts;
    @Inject
    private Notices notices;

    private String ref;
    private String tab;
    private SiteView site;
    private SiteOutlook outlook;
    private FigureBoard figures;
    private List<StatementView> statements;
    private List<StatusEventView> events;
    private List<SiteLinkView> links;
    private transient List<Happening> timeline;
    private SiteWorkView work;
    private List<HappeningView> happenings;
    private List<SiteFileView> files;
    private transient List<HistoryLine> history;
    private final Map<UUID, Boolean> present = new HashMap<>();

    /** Loads the site and the part that is looked at. */
    public void load() {
        tab = tab != null && TABS.contains(tab) ? tab : TABS.get(0);
        site = sites.view(ref);
        outlook = statuses.outlook(ref);
        figures = ledger.board(LedgerSubject.site(site.id().value()));
        switch (tab) {
            case "overview" -> loadOverview();
            case "figures" -> statements = said.about(LedgerSubject.site(site.id().value()));
            case "links" -> links = siteLinks.of(ref);
            case "timeline" -> timeline = happeningRecords.timeline(ref).stream().map(texts::happening).toList();
            case "protection" -> loadWork();
            case "happenings" -> happenings = happeningRecords.list(ref);
            case "files" -> files = siteFiles.list(ref);
            case "history" -> history = sites.history(ref);
            default -> {
            }
        }
    }

    private void loadOverview() {
        events = statuses.events(ref);
        links = siteLinks.of(ref);
    }

    private void loadWork() {
        work = protections.work(ref);
        present.clear();
        work.openings().stream().findFirst().ifPresent(opening -> opening.committee()
                .forEach(member -> present.put(member.id(), member.present())));
    }

    /** Keeps who of the last committee was present. */
    public void keepPresence() {
        Set<UUID> there = present.entrySet().stream().filter(entry -> Boolean.TRUE.equals(entry.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (notices.tell(openings.attended(site.id(), there), "site.opening.presenceKept")) {
            load();
        }
    }

    /** What comes next, with the addresses where it is done. */
    public List<SiteTexts.NextStep> getSteps() {
        return texts.steps(site, outlook);
    }

    /** The decision to open that counts; null where there is none. */
    public OpeningView getLastOpening() {
        return work == null || work.openings().isEmpty() ? null : work.openings().get(0);
    }

    public List<String> getTabs() {
        return TABS;
    }

    public SiteView getSite() {
        return site;
    }

    public SiteOutlook getOutlook() {
        return outlook;
    }

    public FigureBoard getFigures() {
        return figures;
    }

    /** What is said of the site in words. */
    public List<StatementView> getStatements() {
        return statements;
    }

    /** The site as the ledger's addresses name it. */
    public String getAbout() {
        return "SITE:" + ref;
    }

    public List<StatusEventView> getEvents() {
        return events;
    }

    public List<SiteLinkView> getLinks() {
        return links;
    }

    public List<Happening> getTimeline() {
        return timeline;
    }

    public SiteWorkView getWork() {
        return work;
    }

    public List<HappeningView> getHappenings() {
        return happenings;
    }

    public List<SiteFileView> getFiles() {
        return files;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public Map<UUID, Boolean> getPresent() {
        return present;
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
