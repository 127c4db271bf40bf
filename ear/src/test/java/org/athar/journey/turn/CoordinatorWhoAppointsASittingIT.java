package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.athar.harness.Desk;
import org.athar.journey.task.Days;
import org.junit.jupiter.api.Test;

/** A sitting of the board is appointed by its members' seats. */
class CoordinatorWhoAppointsASittingIT {

    @Test
    void names_three_persons_with_profession_and_discipline() {
        try (Desk desk = Desk.of("dilshad.zebari")) {
            desk.form("identification/sitting.xhtml").write("decisionNumber", "77/2026").day("from", Days.today()).send()
                    .refused("A sitting has members, exactly one of them in the chair.")
                    .row(0, "person", "Nasreen").row(0, "profession", "Forensic doctor")
                    .row(1, "person", "Salim").row(1, "profession", "Judge")
                    .row(2, "person", "Rozhin").row(2, "profession", "Forensic geneticist").row(2, "disciplines", "DNA").send()
                    .done("The sitting is appointed.");
            String sittings = desk.read("main");
            assertTrue(sittings.contains("77/2026") && sittings.contains("DNA"), sittings);
        }
    }
}
