package org.athar.load;

import java.util.List;

/** Who works, by an account of the sample; of ten people so many are of each trade. Of some there are few, and they come now and then. */
enum Trade {

    LIAISON_OFFICER(4, "samira.alhamdani"),
    INVESTIGATOR(3, "rania.alhadidi", "karwan.barzinji"),
    COORDINATOR(2, "huda.aljubouri", "dilshad.zebari"),
    AUDITOR(1, "adil.aldulaimi"),
    CUSTODIAN(0, "yousif.alnuaimi"),
    LAB_ANALYST(0, "shilan.amedi"),
    BOARD_MEMBER(0, "nasreen.alkhafaji"),
    DATA_PROTECTION_OFFICER(0, "mariwan.hawrami"),
    ADMINISTRATOR(0, "zaynab.alsaadi");

    private static final int TEN = 10;

    private final int ofTen;
    private final List<String> accounts;

    Trade(int ofTen, String... accounts) {
        this.ofTen = ofTen;
        this.accounts = List.of(accounts);
    }

    /** The trade of the person with this number, so that any ten in a row are as people are. */
    static Trade of(int number) {
        int place = number % TEN;
        for (Trade trade : values()) {
            place -= trade.ofTen;
            if (place < 0) {
                return trade;
            }
        }
        throw new IllegalStateException("more than ten of ten");
    }

    String account(int number) {
        return accounts.get(number % accounts.size());
    }
}
