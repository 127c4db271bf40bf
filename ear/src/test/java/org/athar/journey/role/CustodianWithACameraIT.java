package org.athar.journey.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A photograph added to an event of custody is kept as it is, under its digest, and shown in the chain to who may read the item. */
class CustodianWithACameraIT {

    private static final String ITEM = "ATH-R-000004-R";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void photographs_what_he_stores_and_the_chain_shows_it(String language) throws IOException, NoSuchAlgorithmException {
        Words words = Words.in(language);
        byte[] picture = picture();
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
        try (Desk custodian = words.desk("yousif.alnuaimi"); Desk auditor = words.desk("adil.aldulaimi")) {
            Form form = custodian.form("custody/record.xhtml?type=STORE&ref=" + ITEM).place("Store, bay 3");
            custodian.page().setInputFiles("input[type=file]", new FilePayload("seal.txt", "text/plain", "no picture".getBytes()));
            form.press("save").refused(words.get("custody.refusal.CUS-024"));
            custodian.page().setInputFiles("input[type=file]", new FilePayload("seal.png", "image/png", picture));
            form.press("save").done(words.get("custody.record.done.STORE"));
            assertTrue(custodian.page().locator("main").textContent().contains(digest), "the chain names the picture's digest");
            Object width = custodian.page().locator("img.preview").last()
                    .evaluate("image => image.decode().then(() => image.naturalWidth)");
            assertEquals(64, ((Number) width).intValue(), "the small picture is shown");

            int shown = custodian.page().locator("img.preview").count();
            auditor.open("custody/view.xhtml?ref=" + ITEM);
            assertEquals(shown, auditor.page().locator("img.preview").count(), "the auditor, who reads custody, sees it too");
            custodian.photograph("photographs-of-custody-" + language);
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
