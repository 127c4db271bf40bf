package org.athar.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.athar.security.access.OperationName;
import org.athar.task.RecordList;

/** What can be found, in the order in which it is shown. All that was found of a kind stands in its list, else on the search's own page. */
public enum SearchKind {

    /** Families at the desk of a liaison officer. */
    FAMILIES(OperationName.READ_FAMILY_STATUS, "/liaison/list.xhtml"),
    /** Missing persons. */
    MISSING(RecordList.MISSING),
    /** Entries on the rolls of facilities. */
    ROLL(OperationName.READ_ROLL, null),
    /** Identification cases. */
    CASES(RecordList.CASES),
    /** Remains. */
    REMAINS(RecordList.REMAINS),
    /** Artefacts and effects. */
    EVIDENCE(RecordList.EVIDENCE),
    /** Items in the chain of custody. */
    CUSTODY(RecordList.CUSTODY),
    /** Grave sites. */
    SITES(RecordList.SITES),
    /** Incidents. */
    INCIDENTS(RecordList.INCIDENTS),
    /** Facilities. */
    FACILITIES(RecordList.FACILITIES),
    /** Sources. */
    SOURCES(RecordList.SOURCES),
    /** What sources said in words. */
    STATEMENTS(OperationName.READ_SOURCES, null),
    /** What sources said in numbers. */
    FIGURES(OperationName.READ_SOURCES, null),
    /** People on the staff. */
    STAFF(RecordList.STAFF);

    private final OperationName operation;
    private final String page;

    SearchKind(RecordList list) {
        this(list.reading(), list.page());
    }

    SearchKind(OperationName operation, String page) {
        this.operation = operation;
        this.page = page;
    }

    /** What one must be allowed to do to find it. */
    OperationName operation() {
        return operation;
    }

    /** Whether all that was found stands on the search's own page, since there is no list of it. */
    boolean isShownHere() {
        return page == null;
    }

    /** Address of all that was found for the words. */
    String all(String words) {
        String address = isShownHere() ? "/search/results.xhtml?kind=" + name() : page;
        return address + (address.indexOf('?') < 0 ? "?" : "&") + "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
