package org.athar.web.support;

/** The places that the navigation leads to, in the order in which it shows them. */
public enum Destination {

    /** What waits for me. */
    HOME("/index.xhtml", "pi-home"),
    /** What is due, from whom. */
    TASKS("/task/list.xhtml", "pi-check-square"),
    /** Grave sites. */
    SITES("/site/list.xhtml", "pi-map-marker"),
    /** Incidents and facilities. */
    INCIDENTS("/incident/list.xhtml", "pi-bookmark"),
    /** Sources, statements and figures. */
    SOURCES("/source/list.xhtml", "pi-book"),
    /** Identification cases. */
    CASES("/identification/list.xhtml", "pi-folder-open"),
    /** Missing persons. */
    MISSING("/missing/list.xhtml", "pi-user"),
    /** Families: what may be told, to whom. */
    FAMILIES("/liaison/list.xhtml", "pi-users"),
    /** The sentences told to families, and who has read them. */
    SENTENCES("/sentence/list.xhtml", "pi-comments"),
    /** Remains and evidence, and where they are kept. */
    REMAINS("/recovery/list.xhtml", "pi-box"),
    /** Requests about data, consents, disclosures. */
    PROTECTION("/protection/list.xhtml", "pi-shield"),
    /** The trail. */
    AUDIT("/audit/list.xhtml", "pi-history"),
    /** What auditors found, for those who answer it and do not read the trail. */
    FINDINGS("/audit/findings.xhtml", "pi-flag"),
    /** Staff, roles and grants. */
    STAFF("/security/list.xhtml", "pi-id-card"),
    /** Lists taken out as files. */
    EXPORTS("/interop/list.xhtml", "pi-download");

    private final String page;
    private final String icon;

    Destination(String page, String icon) {
        this.page = page;
        this.icon = icon;
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
