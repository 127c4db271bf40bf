package org.athar.web.support.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody who had to sign in comes back to: her page, and never another site. */
class SomebodyLedBackTest {

    private static final String PAGE = "/site/view.xhtml?ref=NIN-0012&tab=figures&q=%D8%A3%D8%AB%D8%B1&d=2014%2F2016+x";

    @Test
    void comes_back_to_the_whole_address() {
        assertEquals(PAGE, OwnAddress.read(OwnAddress.of(PAGE).orElseThrow().word()).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "evil.example", "",
        "/a\r\nSet-Cookie: x=y", "/a b", "/ok\\..\\x", "/sign-in/L3g", "/x/../sign-in/L3g", "/.//evil.example", "/x/..//evil.example",
        "/%zz",
        "/a#b", "\t/a", "/\t/evil.example"})
    void is_never_led_elsewhere(String address) {
        assertEquals(Optional.empty(), OwnAddress.of(address));
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), OwnAddress.read(word));
    }

    @Test
    void comes_back_to_nothing_by_a_word_that_is_none() {
        assertEquals(Optional.empty(), OwnAddress.read("?!"));
        assertEquals(Optional.empty(), OwnAddress.read(""));
    }

    @Test
    void comes_back_to_the_page_of_a_form_only_from_this_very_host_and_port() {
        assertEquals(PAGE, OwnAddress.ofReferrer("http://127.0.0.1:8080" + PAGE, "127.0.0.1:8080").orElseThrow().text());
        assertEquals(Optional.empty(), OwnAddress.ofReferrer("http://127.0.0.1:8081" + PAGE, "127.0.0.1:8080"));
        assertEquals(Optional.empty(), OwnAddress.ofReferrer("http://u@127.0.0.1:8080" + PAGE, "127.0.0.1:8080"));
        assertEquals(Optional.empty(), OwnAddress.ofReferrer("about:blank", "127.0.0.1:8080"));
        assertEquals(Optional.empty(), OwnAddress.ofReferrer(null, "127.0.0.1:8080"));
    }
}
