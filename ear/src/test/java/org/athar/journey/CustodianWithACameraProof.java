package org.athar.journey;

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
import org.junit.jupiter.api.Test;

/** A photograph added to an event of custody is kept as it is, under its digest, and shown in the chain to who may read the item. */
class CustodianWithACameraProof {

    private static final String ITEM = "ATH-R-000004-R";

    @Test
    void photographs_what_he_stores_and_the_chain_shows_it() throws IOException, NoSuchAlgorithmException {
        byte[] picture = picture();
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
        try (Desk desk = Desk.of("yousif.alnuaimi")) {
            desk.open("custody/record.xhtml?type=STORE&ref=" + ITEM);
            desk.page().setInputFiles("input[type=file]", new FilePayload("seal.png", "image/png", picture));
            desk.page().locator("button[id='event:save']").click();
            desk.page().waitForURL("**/custody/view.xhtml**");
            assertTrue(desk.page().locator("main").textContent().contains(digest), "the chain names the picture's digest");
            Object width = desk.page().locator("img.preview").first().evaluate("image => image.decode().then(() => image.naturalWidth)");
            assertEquals(64, ((Number) width).intValue(), "the small picture is shown");
        }
        try (Desk desk = Desk.of("adil.aldulaimi")) {
            desk.open("custody/view.xhtml?ref=" + ITEM);
            assertEquals(1, desk.page().locator("img.preview").count(), "the auditor, who reads custody, sees it too");
        }
    }

    @Test
    void adds_what_is_no_picture_and_is_told_why_it_is_not_taken() {
        try (Desk desk = Desk.of("yousif.alnuaimi")) {
            desk.open("custody/record.xhtml?type=STORE&ref=" + ITEM);
            desk.page().setInputFiles("input[type=file]", new FilePayload("seal.txt", "text/plain", "no picture".getBytes()));
            desk.page().locator("button[id='event:save']").click();
            desk.page().waitForLoadState();
            assertTrue(desk.page().locator("main").innerText().contains("The photograph is a picture"), "the page says why");
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
