package org.athar.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What people come for, and how often somebody of a trade does; and what programs ask, which is the services' answer without a page. */
enum Errand {

    HOME(Kind.READ, 2, "index.xhtml", Trade.values()),
    SITES(Kind.READ, 1, "site/list.xhtml", Trade.COORDINATOR, Trade.INVESTIGATOR, Trade.AUDITOR, Trade.CUSTODIAN, Trade.LAB_ANALYST,
            Trade.BOARD_MEMBER),
    SITE(Kind.READ, 1, "site/view.xhtml?ref={site}", Trade.COORDINATOR, Trade.INVESTIGATOR, Trade.AUDITOR),
    CASES(Kind.READ, 2, "identification/list.xhtml", Trade.COORDINATOR, Trade.INVESTIGATOR, Trade.AUDITOR, Trade.CUSTODIAN,
            Trade.LAB_ANALYST, Trade.BOARD_MEMBER),
    CASE(Kind.READ, 4, "identification/view.xhtml?ref={case}", Trade.COORDINATOR, Trade.INVESTIGATOR, Trade.AUDITOR),
    REMAINS(Kind.READ, 2, "recovery/list.xhtml", Trade.COORDINATOR, Trade.INVESTIGATOR, Trade.AUDITOR, Trade.CUSTODIAN,
            Trade.LAB_ANALYST, Trade.BOARD_MEMBER),
    CUSTODY(Kind.READ, 1, "custody/list.xhtml", Trade.COORDINATOR, Trade.INVESTIGATOR, Trade.AUDITOR, Trade.CUSTODIAN,
            Trade.LAB_ANALYST),
    MISSING(Kind.READ, 1, "missing/list.xhtml", Trade.COORDINATOR, Trade.INVESTIGATOR, Trade.LIAISON_OFFICER, Trade.AUDITOR,
            Trade.LAB_ANALYST, Trade.BOARD_MEMBER, Trade.DATA_PROTECTION_OFFICER),
    PERSON(Kind.READ, 2, "missing/view.xhtml?ref={person}", Trade.COORDINATOR),
    FAMILY(Kind.READ, 4, "liaison/view.xhtml?ref={family}", Trade.LIAISON_OFFICER),
    TASKS(Kind.READ, 1, "task/list.xhtml", Trade.COORDINATOR, Trade.INVESTIGATOR, Trade.LIAISON_OFFICER, Trade.AUDITOR, Trade.CUSTODIAN,
            Trade.LAB_ANALYST, Trade.BOARD_MEMBER, Trade.DATA_PROTECTION_OFFICER),
    BOARD(Kind.READ, 1, "reporting/board.xhtml", Trade.COORDINATOR, Trade.AUDITOR),
    TRAIL(Kind.READ, 2, "audit/list.xhtml", Trade.AUDITOR),
    SEARCH(Kind.SEARCH, 3, "search/results.xhtml?q={word}", Trade.values()),
    NAMESAKES(Kind.SEARCH, 3, "missing/list.xhtml?q={word}", Trade.COORDINATOR, Trade.LIAISON_OFFICER),
    ROUTE_OF_SITES(Kind.READ, 0, "api/v1/sites", Trade.COORDINATOR),
    ROUTE_OF_A_SITE(Kind.READ, 0, "api/v1/sites/{site}", Trade.COORDINATOR),
    ROUTE_OF_CASES(Kind.READ, 0, "api/v1/cases", Trade.COORDINATOR),
    ROUTE_OF_A_CASE(Kind.READ, 0, "api/v1/cases/{case}", Trade.COORDINATOR),
    ROUTE_OF_REMAINS(Kind.READ, 0, "api/v1/remains", Trade.COORDINATOR),
    ROUTE_OF_A_PERSON(Kind.READ, 0, "api/v1/missing/{person}", Trade.COORDINATOR),
    ROUTE_OF_NAMESAKES(Kind.SEARCH, 0, "api/v1/missing?text={word}", Trade.COORDINATOR),
    RECORD_HAPPENING(Kind.SAVE, 3, "site/happening.xhtml?ref={site}", Map.of("kind", "VISIT",
            "descriptionEn", "Looked at under load."), Trade.INVESTIGATOR),
    LOG_ENQUIRY(Kind.SAVE, 3, "liaison/log.xhtml?ref={family}", Map.of("askedBy", "The mother",
            "kinship", "MOTHER", "channel", "VISIT", "identityCheck", "*", "kinshipCheck", "*", "identityDocument", "Identity card 7",
            "note", "Under load."), Trade.LIAISON_OFFICER),
    RECORD_FINDING(Kind.SAVE, 1, "audit/record.xhtml", Map.of("text", "Seen under load.", "severity", "*", "owner", "*", "dueOn",
            "2031-01-01"), Trade.AUDITOR);

    /** What is asked of its time. */
    enum Kind {
        READ(400), SEARCH(800), SAVE(700);

        private final int aimMillis;

        Kind(int aimMillis) {
            this.aimMillis = aimMillis;
        }

        /** The longest that 95 of 100 should take with two hundred people, thinking in between. */
        int aimMillis() {
            return aimMillis;
        }
    }

    private final Kind kind;
    private final int weight;
    private final String address;
    private final Map<String, String> typed;
    private final Set<Trade> trades;

    Errand(Kind kind, int weight, String address, Trade... trades) {
        this(kind, weight, address, Map.of(), trades);
    }

    Errand(Kind kind, int weight, String address, Map<String, String> typed, Trade... trades) {
        this.kind = kind;
        this.weight = weight;
        this.address = address;
        this.typed = typed;
        this.trades = Set.of(trades);
    }

    Kind kind() {
        return kind;
    }

    int weight() {
        return weight;
    }

    boolean isOf(Trade trade) {
        return trades.contains(trade);
    }

    /** Where it begins, about some record that is there. */
    String address(Subjects subjects, Random random) {
        return address.replace("{site}", one(subjects.sites(), random)).replace("{case}", one(subjects.cases(), random))
                .replace("{person}", one(subjects.persons(), random)).replace("{family}", one(subjects.families(), random))
                .replace("{word}", URLEncoder.encode(one(subjects.words(), random), StandardCharsets.UTF_8));
    }

    /** What is typed into the form, by the field's name; an asterisk is the first choice. */
    Map<String, String> typed() {
        return typed;
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
