package org.athar.web.support.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session ends ten hours after it began, to the second, and the person comes back to the same page. */
class SessionOfTenHoursTest {

    private static final Instant NOW = Instant.parse("2026-11-29T18:00:00Z");
    private static final Duration TEN_HOURS = Duration.ofHours(10);

    private final List<String> done = new ArrayList<>();

    @Test
    void goes_on_until_its_last_second() throws Exception {
        assertEquals(List.of("let in"), asked(TEN_HOURS.minusMillis(1), "GET", Map.of()));
    }

    @Test
    void is_over_after_it() throws Exception {
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString("/site/view.xhtml?ref=N-1".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("ended", "sent to /sign-in/" + word), asked(TEN_HOURS, "GET", Map.of()));
    }

    @Test
    void tells_who_took_a_step_on_a_page_that_it_was_not_carried_out() throws Exception {
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString("/site/record.xhtml?a=1".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("ended", "sent to /sign-in/again/" + word), asked(TEN_HOURS, "POST",
                Map.of("Host", "athar.example", "Referer", "https://athar.example/site/record.xhtml?a=1")));
    }

    @Test
    void tells_a_script_that_nobody_is_signed_in() throws Exception {
        assertEquals(List.of("ended", "401"), asked(TEN_HOURS.plusHours(1), "POST", Map.of("X-Requested-With", "XMLHttpRequest")));
    }

    private List<String> asked(Duration old, String method, Map<String, String> headers) throws Exception {
        HttpSession session = as(HttpSession.class, Map.of("getCreationTime", NOW.minus(old).toEpochMilli(), "getId", "id"));
        HttpServletRequest request = as(HttpServletRequest.class, Map.of("getSession", session, "getMethod", method, "getContextPath", "",
                "getRequestURI", "/site/view.xhtml", "getQueryString", "ref=N-1"), headers);
        HttpServletResponse response = as(HttpServletResponse.class, Map.of());
        new SessionLimit(new OpenSessions(), Clock.fixed(NOW, ZoneOffset.UTC))
                .doFilter(request, response, (in, out) -> done.add("let in"));
        return done;
    }

    private <T> T as(Class<T> type, Map<String, Object> answers) {
        return as(type, answers, Map.of());
    }

    /** The container's part: what it answers, and what it is asked to do. */
    private <T> T as(Class<T> type, Map<String, Object> answers, Map<String, String> headers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "invalidate" -> done.add("ended");
                case "sendRedirect" -> done.add("sent to " + arguments[0]);
                case "sendError" -> done.add(arguments[0].toString());
                case "getHeader" -> {
                    return headers.get(arguments[0]);
                }
                default -> {
                    return answers.get(method.getName());
                }
            }
            return null;
        }));
    }
}
