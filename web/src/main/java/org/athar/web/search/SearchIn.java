package org.athar.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.athar.custody.CustodyService;
import org.athar.custody.command.CustodyFilter;
import org.athar.custody.view.CustodyListItem;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseListItem;
import org.athar.incident.FacilityService;
import org.athar.incident.IncidentService;
import org.athar.incident.RollService;
import org.athar.incident.view.FacilityListItem;
import org.athar.incident.view.IncidentListItem;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Page;
import org.athar.kernel.PersonName;
import org.athar.liaison.FamilyReadService;
import org.athar.liaison.view.FamilyCard;
import org.athar.missing.MissingService;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.view.MissingListItem;
import org.athar.missing.view.PersonReference;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.command.EvidenceFilter;
import org.athar.recovery.command.RemainsFilter;
import org.athar.recovery.view.EvidenceListItem;
import org.athar.recovery.view.RemainsListItem;
import org.athar.security.StaffService;
import org.athar.security.view.StaffListItem;
import org.athar.site.SiteService;
import org.athar.site.view.SiteFilter;
import org.athar.site.view.SiteListItem;
import org.athar.source.FigureService;
import org.athar.source.SourceService;
import org.athar.source.StatementService;
import org.athar.source.view.SourceFilter;
import org.athar.source.view.SourceListItem;
import org.athar.web.source.LedgerTexts;
import org.athar.web.support.Dates;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;

/** Asks the service of each kind for its first rows, and words them alike. Reach, redaction and trail are the services' own. */
@RequestScoped
public class SearchIn {

    private static final int ROWS = 5;

    @Inject
    private FamilyReadService families;
    @Inject
    private MissingService missing;
    @Inject
    private CaseReadService cases;
    @Inject
    private RecoveryService recovery;
    @Inject
    private CustodyService custody;
    @Inject
    private SiteService sites;
    @Inject
    private IncidentService incidents;
    @Inject
    private FacilityService facilities;
    @Inject
    private SourceService sources;
    @Inject
    private StaffService staff;
    @Inject
    private RollService rolls;
    @Inject
    private StatementService statements;
    @Inject
    private FigureService figures;
    @Inject
    private FoundWords found;
    @Inject
    private LedgerTexts ledger;
    @Inject
    private Language language;
    @Inject
    private Dates dates;
    @Inject
    private Texts text;

    /** The first records of a kind within reach that fit the words. */
    SearchGroup find(SearchKind kind, String words) {
        return switch (kind) {
            case FAMILIES -> group(kind, words, families.search(words, null, ROWS), this::family);
            case MISSING -> group(kind, words, missing.list(new MissingFilter(words, null, null, null, null, null), ROWS), this::person);
            case CASES -> group(kind, words, cases.list(CaseFilter.ALL.saying(words), ROWS), this::subject);
            case REMAINS -> group(kind, words, recovery.list(new RemainsFilter(null, null, null, words, null), ROWS), this::remains);
            case EVIDENCE -> group(kind, words, recovery.evidence(new EvidenceFilter(null, null, words, null), ROWS), this::evidence);
            case CUSTODY -> group(kind, words,
                    custody.list(new CustodyFilter(null, null, null, null, null, words, null), ROWS), this::item);
            case SITES -> group(kind, words, sites.list(new SiteFilter(words, null, null, null, null), null, ROWS), this::site);
            case INCIDENTS -> group(kind, words, incidents.page(words, null, null), this::incident);
            case FACILITIES -> group(kind, words, facilities.page(words, null, null), this::facility);
            case SOURCES -> group(kind, words, sources.list(new SourceFilter(words, null, null, false), null, ROWS), this::source);
            case STAFF -> group(kind, words, staff.page(words, null), this::colleague);
            case ROLL, STATEMENTS, FIGURES -> find(kind, words, null, ROWS);
        };
    }

    /** Some records of a kind that has no list, after a key unless that is null. */
    SearchGroup find(SearchKind kind, String words, String after, int most) {
        return switch (kind) {
            case ROLL -> page(kind, words, rolls.find(words, after, most), found::listed);
            case STATEMENTS -> page(kind, words, statements.find(words, after, most), found::said);
            case FIGURES -> page(kind, words, figures.find(words, after, most), found::counted);
            default -> throw new IllegalArgumentException(kind + " has a list");
        };
    }

    private <T> SearchGroup group(SearchKind kind, String words, Page<T> page, Function<T, SearchRow> row) {
        return page(kind, words, page.with(page.rows().stream().limit(ROWS).toList()), row);
    }

    private static <T> SearchGroup page(SearchKind kind, String words, Page<T> page, Function<T, SearchRow> row) {
        return new SearchGroup(kind, page.rows().stream().map(row).toList(), page, kind.all(words));
    }

    private SearchRow family(FamilyCard card) {
        return row("/liaison/view.xhtml?ref=", card.person(), card.mother(), dates.partial(card.birth()), text.value(card.status()));
    }

    private SearchRow person(MissingListItem item) {
        return row("/missing/view.xhtml?ref=", item.person(), item.mother(), dates.partial(item.birth()),
                text.value(item.person().status()));
    }

    private SearchRow row(String page, PersonReference person, PersonName mother, String birth, String status) {
        String title = person.shown(language.getCode());
        PersonName second = "en".equals(language.getCode()) ? person.arabic() : person.latin();
        String other = second == null || second.full().equals(title) ? null : second.full();
        return new SearchRow(page + person.handle(), person.handle(), title, other,
                List.of(mother == null ? "" : text.of("search.mother", mother.full()), birth.isEmpty() ? "" : text.of("search.born", birth),
                        status), person.invented());
    }

    private SearchRow subject(CaseListItem item) {
        return new SearchRow("/identification/view.xhtml?ref=" + item.number(), item.number(), item.number(), null,
                List.of(text.value(item.stage()), item.remains(), in(item.site().name())), item.invented());
    }

    private SearchRow remains(RemainsListItem item) {
        return new SearchRow("/recovery/view.xhtml?ref=" + item.number(), item.number(), item.number(), null,
                List.of(text.value(item.remainsClass()), text.value(item.status()), in(item.site().name())), item.invented());
    }

    private SearchRow evidence(EvidenceListItem item) {
        return new SearchRow("/recovery/evidence.xhtml?ref=" + item.number(), item.number(), item.number(), null,
                List.of(text.value(item.kind()), Objects.requireNonNullElse(item.description(), ""), in(item.site().name())),
                item.invented());
    }

    private SearchRow item(CustodyListItem item) {
        return new SearchRow("/custody/view.xhtml?ref=" + item.number(), item.number(), item.number(), null,
                List.of(text.value(item.kind()), text.value(item.status()), Objects.requireNonNullElse(item.place(), "")),
                item.invented());
    }

    private SearchRow site(SiteListItem item) {
        return new SearchRow("/site/view.xhtml?ref=" + item.ref(), item.ref(), in(item.name()), other(item.name()),
                List.of(in(item.area()), text.value(item.status())), item.invented());
    }

    private SearchRow incident(IncidentListItem item) {
        return new SearchRow("/incident/view.xhtml?ref=" + item.label().ref(), item.label().ref(), in(item.label().name()),
                other(item.label().name()), List.of(text.value(item.type()), dates.partial(item.label().startsOn())), item.invented());
    }

    private SearchRow facility(FacilityListItem item) {
        return new SearchRow("/incident/facility.xhtml?ref=" + item.label().ref(), item.label().ref(), in(item.label().name()),
                other(item.label().name()), List.of(text.value(item.label().type()), item.area() == null ? ""
                        : item.area().path(language.getCode())), item.invented());
    }

    private SearchRow source(SourceListItem item) {
        return new SearchRow("/source/view.xhtml?ref=" + item.label().ref(), item.label().ref(), ledger.source(item.label()), null,
                List.of(text.value(item.label().type())), item.invented());
    }

    private SearchRow colleague(StaffListItem item) {
        return new SearchRow("/security/view.xhtml?id=" + item.id().value(), null, in(item.name()), other(item.name()),
                List.of(Objects.requireNonNullElse(item.profession(), ""), text.of("search.roles", item.roles())), item.invented());
    }

    private String in(LocalizedText name) {
        return Objects.requireNonNullElse(name.in(language.getCode()), "");
    }

    private String other(LocalizedText name) {
        String other = "en".equals(language.getCode()) ? name.in("ar") : name.en();
        return Objects.equals(other, in(name)) ? null : other;
    }
}
