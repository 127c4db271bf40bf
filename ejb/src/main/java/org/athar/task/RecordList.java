package org.athar.task;

import org.athar.security.access.OperationName;

/** The lists of records: the one place that knows of each which operation shows it and where its page is. */
public enum RecordList {
    /** Grave sites. */
    SITES(OperationName.READ_SITES, "/site/list.xhtml"),
    /** Incidents. */
    INCIDENTS(OperationName.READ_INCIDENTS, "/incident/list.xhtml"),
    /** Facilities. */
    FACILITIES(OperationName.READ_INCIDENTS, "/incident/list.xhtml?tab=facilities"),
    /** Sources. */
    SOURCES(OperationName.READ_SOURCES, "/source/list.xhtml"),
    /** Identification cases. */
    CASES(OperationName.READ_CASES, "/identification/list.xhtml"),
    /** The register of the missing. */
    MISSING(OperationName.READ_MISSING, "/missing/list.xhtml"),
    /** Remains. */
    REMAINS(OperationName.READ_REMAINS, "/recovery/list.xhtml"),
    /** Artefacts and effects. */
    EVIDENCE(OperationName.READ_REMAINS, "/recovery/evidenceList.xhtml"),
    /** What is in custody. */
    CUSTODY(OperationName.READ_CUSTODY, "/custody/list.xhtml"),
    /** The staff. */
    STAFF(OperationName.READ_STAFF, "/security/list.xhtml"),
    /** The trail. */
    TRAIL(OperationName.READ_TRAIL, "/audit/list.xhtml");

    private final OperationName reading;
    private final String page;

    RecordList(OperationName reading, String page) {
        this.reading = reading;
        this.page = page;
    }

    /** The operation that shows the list; who may not carry it out has no such list. */
    public OperationName reading() {
        return reading;
    }

    /** Address of its page, from the root. */
    public String page() {
        return page;
    }
}
