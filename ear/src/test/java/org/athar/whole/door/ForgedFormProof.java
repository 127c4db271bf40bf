package org.athar.whole.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.athar.harness.Caller;
import org.athar.harness.Desk;
import org.athar.harness.Records;
import org.athar.harness.Suite;
import org.junit.jupiter.api.Test;

/** A form that a page of another site sends with somebody's session, or that is sent again or made up, changes nothing. */
class ForgedFormProof {

    private static final String WHO = "huda.aljubouri";
    private static final String CHANGES = "SELECT id FROM audit_entry WHERE account = ? AND result = 'CHANGED'";
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\"[^>]*action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("<(?:input|button|textarea)[^>]*? name=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final String VIEW = "jakarta.faces.ViewState";

    private final List<String> wrong = new ArrayList<>();
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /**
     * A form of a page.
     *
     * @param action where it is sent
     * @param inputs what stands in it
     */
    private record Sent(String action, Map<String, String> inputs) {

        String body() {
            return inputs.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                    .collect(Collectors.joining("&"));
        }

        Sent with(String view) {
            Map<String, String> changed = new LinkedHashMap<>(inputs);
            changed.remove(VIEW);
            if (view != null) {
                changed.put(VIEW, view);
            }
            return new Sent(action, changed);
        }
    }

    @Test
    void changes_nothing() throws Exception {
        try (Caller caller = Caller.of(WHO); Desk desk = Desk.of(WHO); Desk other = Desk.of("dilshad.zebari")) {
            List<Sent> forms = forms(caller);
            String otherView = other.page().content().replaceAll("(?s).*?name=\"" + VIEW + "\"[^>]*value=\"([^\"]+)\".*", "$1");
            int before = Records.read(CHANGES, WHO).size();
            for (Sent form : forms) {
                String state = form.inputs().get(VIEW);
                refused(form, desk, "Origin", "http://evil.example");
                refused(form, desk, "Origin", "null");
                refused(form, desk, "Sec-Fetch-Site", "cross-site");
                refused(form, desk, "Sec-Fetch-Site", "same-site");
                for (String view : forged(state, otherView)) {
                    HttpResponse<String> answer = send(form.with(view), desk);
                    String shown = around(answer.body(), "Exception");
                    if (answer.statusCode() >= 500 || !shown.isEmpty()) {
                        wrong.add(form.action() + " with " + cut(view) + " answers " + answer.statusCode() + " " + shown);
                    }
                }
            }
            for (String address : List.of("draft", "sign-out", "api/v1/sites/NIN-0001/happenings")) {
                Sent command = new Sent(Suite.address() + address, Map.of("id", "00000000-0000-7000-8000-000000000000"));
                refused(command, desk, "Origin", "http://evil.example");
                refused(command, desk, "Sec-Fetch-Site", "cross-site");
            }
            assertEquals("", String.join("\n", wrong));
            assertEquals(before, Records.read(CHANGES, WHO).size());
            assertEquals(200, desk.open("site/list.xhtml"));
            assertTrue(forms.size() >= 20, forms.size() + " forms were sent");
            System.out.println(forms.size() + " forms were sent as from elsewhere and with forged states, none was carried out");
        }
    }

    /** No state, made up, cut off, changed by a sign, of somebody else, that would be read as an object; and the right one, again. */
    private static List<String> forged(String state, String other) {
        char last = state.charAt(state.length() - 1);
        return Arrays.asList(null, "", "1:1", "-1:-1", "AAAA", "stateless", state.substring(0, state.length() / 2), state.substring(0,
                state.length() - 1) + (last == '1' ? '2' : '1'), state + state, "9".repeat(100_000), "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                "#{1357*2}", "\u0000:\u0000", "NaN:Infinity", other, state);
    }

    @Test
    void cannot_end_a_session_by_a_link() throws Exception {
        try (Desk desk = Desk.of(WHO)) {
            assertEquals(405, desk.open("sign-out"));
            assertEquals(200, desk.open("site/list.xhtml"));
        }
    }

    /** One of every kind of page, each with all that stands in it and all its buttons. */
    private List<Sent> forms(Caller caller) {
        List<Sent> forms = new ArrayList<>();
        Set<String> known = new HashSet<>();
        caller.crawl(1).values().forEach(page -> FORM.matcher(page.body()).results()
                .filter(form -> form.group().contains(VIEW) && known.add(Caller.kindOf(page.at()) + form.group(1))).forEach(form -> {
                    Map<String, String> inputs = new LinkedHashMap<>(Map.of(form.group(1), form.group(1)));
                    NAMED.matcher(form.group()).results().forEach(input -> {
                        Matcher value = VALUE.matcher(input.group());
                        inputs.put(input.group(1), value.find() ? value.group(1) : "");
                    });
                    forms.add(new Sent(URI.create(Suite.address()).resolve(form.group(2).replace("&amp;", "&")).toString(), inputs));
                }));
        return forms;
    }

    /** Answered as a page that does not exist, as everything is that is out of reach. */
    private void refused(Sent form, Desk desk, String header, String value) throws IOException, InterruptedException {
        assertEquals(404, asks(form, desk, header, value), form.action() + " with " + header + " " + value);
    }

    private int asks(Sent form, Desk desk, String header, String value) throws IOException, InterruptedException {
        return client.send(request(form, desk).header(header, value).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private HttpResponse<String> send(Sent form, Desk desk) throws IOException, InterruptedException {
        return client.send(request(form, desk).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String cut(String view) {
        return view == null ? "none" : view.substring(0, Math.min(40, view.length()));
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return at < 0 ? "" : text.substring(Math.max(0, at - 100), Math.min(text.length(), at + 100));
    }

    private static HttpRequest.Builder request(Sent form, Desk desk) {
        return HttpRequest.newBuilder(URI.create(form.action())).header("Cookie", desk.page().context().cookies(Suite.address()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; ")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form.body()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
