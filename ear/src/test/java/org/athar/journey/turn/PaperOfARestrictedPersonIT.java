package org.athar.journey.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.athar.harness.Desk;
import org.athar.preparation.Prepared;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family asked that its data is no longer used; who has to judge that reads the certificate, with a reason, and nobody else does. */
@ExtendWith(ArquillianExtension.class)
class PaperOfARestrictedPersonIT {

    @Deployment(testable = false)
    static WebArchive deployment() {
        return Prepared.deployment();
    }

    @Test
    void is_saved_by_who_judges_the_request_once_a_reason_is_written() throws IOException {
        String request = "protection/view.xhtml?ref=" + Prepared.scene("RESTRICTED_PAPER", "Sealedpaper").get("request");
        try (Desk protection = Desk.of("mariwan.hawrami"); Desk coordinator = Desk.of("huda.aljubouri")) {
            coordinator.open(request);
            assertEquals(0, coordinator.page().locator("#papers").count(), "others who read the request are not told of papers");
            protection.open(request);
            protection.page().locator("#papers button").click();
            PlaywrightAssertions.assertThat(protection.page().locator("#papers .field-error").first()).isVisible();
            protection.page().fill("#papers textarea", "The family doubts the date on it");
            assertEquals(List.of(), protection.barriers());
            protection.photograph("restricted-paper-en");
            Download paper = protection.page().waitForDownload(() -> protection.page().locator("#papers button").click());
            assertEquals("certificate.pdf", paper.suggestedFilename());
            assertTrue(Files.readString(paper.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
            assertEquals(List.of(), protection.complaints());
        }
    }
}
