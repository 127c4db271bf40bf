package org.athar.web.support;

import org.athar.security.access.OperationName;
import org.athar.task.RecordList;

/** The places that the navigation leads to, in the order in which it shows them, each with the operation of its first page. */
public enum Destination {

    /** What waits for me. */
    HOME(OperationName.READ_SELF, "/index.xhtml", "pi-home"),
    /** What is due, from whom. */
    TASKS(OperationName.READ_TASKS, "/task/list.xhtml", "pi-check-square"),
    /** Grave sites. */
    SITES(RecordList.SITES, "pi-map-marker"),
    /** Incidents and facilities. */
    INCIDENTS(RecordList.INCIDENTS, "pi-bookmark"),
    /** Sources, statements and figures. */
    SOURCES(RecordList.SOURCES, "pi-book"),
    /** Identification cases. */
    CASES(RecordList.CASES, "pi-folder-open"),
    /** Missing persons. */
    MISSING(RecordList.MISSING, "pi-user"),
    /** Families: what may be told, to whom. */
    FAMILIES(OperationName.READ_FAMILY_STATUS, "/liaison/list.xhtml", "pi-users"),
    /** The sentences told to families, and who has read them. */
    SENTENCES(OperationName.READ_SENTENCES, "/sentence/list.xhtml", "pi-comments"),
    /** Remains and evidence, and where they are kept. */
    REMAINS(RecordList.REMAINS, "pi-box"),
    /** Samples, their profiles, laboratories. */
    SAMPLES(RecordList.SAMPLES, "pi-tags"),
    /** Families as the laboratory compares them. */
    PEDIGREES(OperationName.READ_PEDIGREES, "/pedigree/list.xhtml", "pi-sitemap"),
    /** Profiles compared with families, and what was found. */
    SEARCHES(OperationName.READ_MATCHES, "/matching/list.xhtml", "pi-search"),
    /** Requests about data, consents, disclosures. */
    PROTECTION(OperationName.READ_REQUESTS, "/protection/list.xhtml", "pi-shield"),
    /** The trail. */
    AUDIT(RecordList.TRAIL, "pi-history"),
    /** What auditors found, for those who answer it and do not read the trail. */
    FINDINGS(OperationName.READ_FINDINGS, "/audit/findings.xhtml", "pi-flag"),
    /** Staff, roles and grants. */
    STAFF(RecordList.STAFF, "pi-id-card"),
    /** Lists taken out as files. */
    EXPORTS(OperationName.READ_EXPORTS, "/interop/list.xhtml", "pi-download");

    private final OperationName operation;
    private final String page;
    private final String icon;

    Destination(RecordList list, String icon) {
        this(list.reading(), list.page(), icon);
    }

    Destination(OperationName operation, String page, String icon) {
        this.operation = operation;
        this.page = page;
        this.icon = icon;
    }

    /** What one must be allowed to do to go there. */
    public OperationName operation() {
        return operation;
    }

    /** Address of its first page. */
    public String getPage() {
        return page;
    }

    /** Name of its icon. */
    public String getIcon() {
        return icon;
    }

    /** Whether a page belongs to it: all pages of its folder do. */
    boolean holds(String viewId) {
        int slash = page.lastIndexOf('/');
        return slash == 0 ? page.equals(viewId) : viewId.startsWith(page.substring(0, slash + 1));
    }
}
