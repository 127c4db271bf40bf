package org.athar.task;

import java.util.Arrays;
import java.util.Set;
import org.athar.security.access.OperationName;

/**
 * The lists of records: the one place that knows of each which operation shows it, where its page is, and which of its filters are choices
 * that say nothing of anybody: all others hold words that were typed, or name a record.
 */
public enum RecordList {
    /** Grave sites. */
    SITES(OperationName.READ_SITES, "/site/list.xhtml", "area", "status", "type"),
    /** Incidents. */
    INCIDENTS(OperationName.READ_INCIDENTS, "/incident/list.xhtml", "tab", "type"),
    /** Facilities. */
    FACILITIES(OperationName.READ_INCIDENTS, "/incident/list.xhtml?tab=facilities", "tab", "facilityType"),
    /** Sources. */
    SOURCES(OperationName.READ_SOURCES, "/source/list.xhtml", "type", "unrated"),
    /** Identification cases. */
    CASES(OperationName.READ_CASES, "/identification/list.xhtml", "stage", "mine"),
    /** Decisions made elsewhere, with the documents that are not held. */
    GAPS(OperationName.READ_CASES, "/identification/gaps.xhtml", "status", "gap"),
    /** The register of the missing. */
    MISSING(OperationName.READ_MISSING, "/missing/list.xhtml", "status", "sex"),
    /** Remains. */
    REMAINS(OperationName.READ_REMAINS, "/recovery/list.xhtml", "kind", "status"),
    /** Artefacts and effects. */
    EVIDENCE(OperationName.READ_REMAINS, "/recovery/evidenceList.xhtml", "kind"),
    /** Samples for DNA. */
    SAMPLES(OperationName.READ_SAMPLES, "/laboratory/list.xhtml", "origin", "status", "quarantined"),
    /** What is in custody. */
    CUSTODY(OperationName.READ_CUSTODY, "/custody/list.xhtml", "kind", "status", "mine"),
    /** The staff. */
    STAFF(OperationName.READ_STAFF, "/security/list.xhtml"),
    /** The trail. */
    TRAIL(OperationName.READ_TRAIL, "/audit/list.xhtml", "operation", "result", "since", "until");

    private final OperationName reading;
    private final String page;
    private final Set<String> choices;

    RecordList(OperationName reading, String page, String... choices) {
        this.reading = reading;
        this.page = page;
        this.choices = Set.of(choices);
    }

    /** The operation that shows the list; who may not carry it out has no such list. */
    public OperationName reading() {
        return reading;
    }

    /** Address of its page, from the root. */
    public String page() {
        return page;
    }

    /** Whether filters, as the list's address has them, are choices alone, so that others may know them. */
    public boolean areChoices(String query) {
        return query.isEmpty() || Arrays.stream(query.split("&")).allMatch(filter -> choices.contains(filter.replaceAll("=.*", "")));
    }
}
