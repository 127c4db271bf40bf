package org.athar.web.support.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The server finds a draft under the address that the pages' script writes, and leads back to the form with it. */
class SomebodyBackAtAFormTest {

    @Test
    void finds_the_draft_of_a_page_whatever_makes_no_other_form_of_it() {
        assertEquals("/identification/sign.xhtml?ref=IC-1", PageOfForm.of("/identification/sign.xhtml?tab=sheet&ref=IC-1&draft=last"));
        assertEquals("/site/record.xhtml", PageOfForm.of("/site/record.xhtml?lang=ar"));
        assertEquals("/site/record.xhtml", PageOfForm.of("/site/record.xhtml"));
    }

    @Test
    void finds_it_in_the_order_and_the_writing_of_the_browser() {
        assertEquals("/a.xhtml?a=1&a=0&b=x+y%2F%D8%A3*-._%7E", PageOfForm.of("/a.xhtml?b=x%20y/%D8%A3*-._~&a=1&a=0"));
        assertEquals("/a.xhtml?empty=", PageOfForm.of("/a.xhtml?empty"));
    }

    @Test
    void is_led_to_the_tab_where_it_was_typed_with_the_last_draft() {
        assertEquals("/a.xhtml?tab=sheet&ref=IC-1&draft=last", PageOfForm.withLast("/a.xhtml?tab=sheet&draft=x&ref=IC-1").text());
        assertEquals("/a.xhtml?draft=last", PageOfForm.withLast("/a.xhtml").text());
    }
}
