package org.athar.whole.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.harness.Caller;
import org.athar.harness.door.Headers;
import org.junit.jupiter.api.Test;

/** Every answer there is says to the browser what it must not do: pages, files, errors, redirects, what is no page at all. */
class EveryAnswerProof {

    private final Headers headers = new Headers();

    @Test
    void to_somebody_who_is_signed_in_says_it() {
        for (String person : List.of("huda.aljubouri", "zaynab.alsaadi", "nasreen.alkhafaji")) {
            try (Caller caller = Caller.of(person)) {
                caller.crawl(2).forEach((address, answer) -> headers.look(address, answer, answer.body().contains("</html>")));
                for (String address : List.of("no/such/page.xhtml", "nothing", "file/x", "export/x", "confirm/x", "confirm/answer",
                        "sign-in/x", "draft", "sign-out",
                        "WEB-INF/web.xml", "jakarta.faces.resource/none.css.xhtml",
                        "jakarta.faces.resource/css/athar.css.xhtml", "identification/view.xhtml?ref=x", "api/v1/sites", "api/v1/nothing",
                        "signed-out.xhtml", "signed-out-elsewhere")) {
                    headers.look(address, caller.get(address), false);
                }
            }
        }
        assertEquals(List.of(), headers.faults());
        assertTrue(headers.looked() > 250, headers.looked() + " answers were looked at");
    }
}
