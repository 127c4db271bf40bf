package org.athar.web.search;

import org.athar.security.access.OperationName;

/** What can be found, in the order in which it is shown; the list of each takes the same words. */
public enum SearchKind {

    /** Families at the desk of a liaison officer. */
    FAMILIES(OperationName.READ_FAMILY_STATUS, "/liaison/list.xhtml?q="),
    /** Missing persons. */
    MISSING(OperationName.READ_MISSING, "/missing/list.xhtml?q="),
    /** Identification cases. */
    CASES(OperationName.READ_CASES, "/identification/list.xhtml?q="),
    /** Remains. */
    REMAINS(OperationName.READ_REMAINS, "/recovery/list.xhtml?q="),
    /** Artefacts and effects. */
    EVIDENCE(OperationName.READ_REMAINS, "/recovery/evidenceList.xhtml?q="),
    /** Items in the chain of custody. */
    CUSTODY(OperationName.READ_CUSTODY, "/custody/list.xhtml?q="),
    /** Grave sites. */
    SITES(OperationName.READ_SITES, "/site/list.xhtml?q="),
    /** Incidents. */
    INCIDENTS(OperationName.READ_INCIDENTS, "/incident/list.xhtml?q="),
    /** Facilities. */
    FACILITIES(OperationName.READ_INCIDENTS, "/incident/list.xhtml?tab=facilities&q="),
    /** Sources. */
    SOURCES(OperationName.READ_SOURCES, "/source/list.xhtml?q="),
    /** People on the staff. */
    STAFF(OperationName.READ_STAFF, "/security/list.xhtml?q=");

    private final OperationName operation;
    private final String list;

    SearchKind(OperationName operation, String list) {
        this.operation = operation;
        this.list = list;
    }

    /** What one must be allowed to do to find it. */
    OperationName operation() {
        return operation;
    }

    /** Address of its list up to the words. */
    String list() {
        return list;
    }
}
