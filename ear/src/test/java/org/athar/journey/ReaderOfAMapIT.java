package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.harness.Desk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of sites beside its list: every name on it can be read, on a desk and on a tablet. */
class ReaderOfAMapIT {

    private static final String COVERED = """
            () => {
              const names = [...document.querySelectorAll('.map-label')]
                .map(one => ({text: one.innerText, box: one.getBoundingClientRect()}));
              const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
              return names.flatMap((one, at) => names.slice(at + 1).filter(other => over(one.box, other.box))
                .map(other => one.text + ' / ' + other.text));
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void reads_every_name_and_none_lies_over_another(String language) {
        try (Desk desk = Desk.in(language, "rania.alhadidi")) {
            for (int width : new int[] {1366, 768}) {
                desk.page().setViewportSize(width, 900);
                desk.open("site/map.xhtml");
                desk.page().locator(".map-label").nth(10).waitFor();
                assertTrue(desk.read("main").contains("NIN-0001"), "the list stands beside it");
                assertEquals(List.of(), desk.page().evaluate(COVERED));
                assertEquals(List.of(), desk.barriers());
                desk.photograph("map-" + language + "-" + width);
            }
            assertEquals(List.of(), desk.complaints());
            assertEquals(List.of(), desk.outsideRequests());
        }
    }
}
