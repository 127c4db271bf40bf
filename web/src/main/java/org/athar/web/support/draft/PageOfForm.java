package org.athar.web.support.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.athar.web.support.door.OwnAddress;
import org.athar.web.support.door.Query;

/** The address under which the drafts of a page are kept: as the pages' script writes it, without what makes no other form of it. */
final class PageOfForm {

    /** In the address in place of a draft's id: the last one of this page, whichever it is. */
    static final String LAST = "last";

    private static final Set<String> PASSED_OVER = Set.of(RestoreDraft.PARAMETER, "lang", "tab");

    private PageOfForm() {
    }

    /** The address of the drafts. */
    static String of(String address) {
        String query = Query.written(parameters(address).filter(one -> !PASSED_OVER.contains(one.getKey()))
                .sorted(Map.Entry.comparingByKey()));
        return path(address) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The address that opens the page with the last draft in its form. */
    static OwnAddress withLast(String address) {
        return new OwnAddress(path(address) + "?" + Query.written(Stream.concat(
                parameters(address).filter(one -> !one.getKey().equals(RestoreDraft.PARAMETER)),
                Stream.of(Map.entry(RestoreDraft.PARAMETER, LAST)))));
    }

    private static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }

    private static Stream<Map.Entry<String, String>> parameters(String address) {
        int mark = address.indexOf('?');
        List<Map.Entry<String, String>> read = mark < 0 ? List.of() : Query.read(address.substring(mark + 1));
        return read.stream();
    }
}
