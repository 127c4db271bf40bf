package org.athar.harness;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person who signed in at the log-in page and then asks for addresses by hand, without a window: sees every byte of the answers. */
public final class Caller implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"#]+)");
    private static final Pattern NEVER = Pattern.compile(".*(/sign-out|/jakarta\\.faces\\.resource/|[?&]lang=).*");
    private static final Pattern KIND = Pattern.compile("(tab|step)=.*|type=[A-Z_]+");

    private final Desk desk;
    private final String cookies;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final HttpClient standing = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    private Caller(Desk desk) {
        this.desk = desk;
        this.cookies = desk.page().context().cookies(Suite.address()).stream().map(Caller::sent).collect(Collectors.joining("; "));
    }

    /** Signs in, reading English. */
    public static Caller of(String username) {
        return new Caller(Desk.of(username));
    }

    /**
     * An answer.
     *
     * @param status  its status
     * @param at      the address that answered in the end, below the application's root
     * @param headers its headers
     * @param body    its body, byte for byte where it is no text
     */
    public record Answer(int status, String at, String headers, String body) {

        /** Everything but what differs by nature: nonces, the view's state, times of the clock. */
        public String lasting() {
            return status + " " + at + "\n" + (headers + "\n" + body)
                    .replaceAll("nonce[-=][\"']?[A-Za-z0-9+/=_-]+", "nonce")
                    .replaceAll("csp\\.init\\('[^']*'\\)", "nonce")
                    .replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1")
                    .replaceAll("(?m)^(date|set-cookie|content-length|etag|last-modified): .*$", "$1")
                    .replaceAll("\\d{1,2}:\\d{2}(:\\d{2})?", "time").replaceAll("fault [0-9a-f-]{36}", "fault");
        }
    }

    /** Asks for an address below the application's root. */
    public Answer get(String address) {
        return ask(client, address, HttpRequest.Builder::GET);
    }

    /** Sends a form as a browser does without scripts, and does not go where the answer leads. */
    public Answer send(String address, Map<String, String> form) {
        String body = form.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return ask(standing, address, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", Suite.address() + escaped(address)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer ask(HttpClient by, String address, UnaryOperator<HttpRequest.Builder> verb) {
        HttpRequest request = verb.apply(HttpRequest.newBuilder(URI.create(Suite.address() + escaped(address))).header("Cookie", cookies)
                .header("Accept-Language", "en-GB")).build();
        try {
            HttpResponse<byte[]> answer = by.send(request, HttpResponse.BodyHandlers.ofByteArray());
            String headers = answer.headers().map().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                    .collect(Collectors.joining("\n"));
            boolean text = answer.headers().firstValue("content-type").filter(type -> type.contains("text") || type.contains("json"))
                    .isPresent();
            String at = answer.uri().toString().replace(Suite.address(), "");
            return new Answer(answer.statusCode(), at, headers,
                    new String(answer.body(), text ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks for many, a few at once; the answers in the order of the addresses. */
    public Map<String, Answer> getAll(Collection<String> addresses) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Map<String, Future<Answer>> asked = new LinkedHashMap<>();
            addresses.forEach(address -> asked.computeIfAbsent(address, one -> pool.submit(() -> get(one))));
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (Map.Entry<String, Future<Answer>> one : asked.entrySet()) {
                answers.put(one.getKey(), one.getValue().get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Follows every link from home, so many records of a kind of page; each address with its answer. */
    public Map<String, Answer> crawl(int records) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("index.xhtml"));
        Map<String, Integer> seen = new HashMap<>();
        Set<String> known = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            List<String> next = Stream.generate(waiting::poll).limit(waiting.size()).toList();
            Map<String, Answer> round = getAll(next);
            answers.putAll(round);
            round.forEach((address, answer) -> links(address, answer).filter(known::add)
                    .filter(link -> seen.merge(kindOf(link), 1, Integer::sum) <= records).forEach(waiting::add));
        }
        return answers;
    }

    private static Stream<String> links(String address, Answer answer) {
        Matcher links = LINK.matcher(answer.headers().contains("text/html") ? answer.body() : "");
        URI base = URI.create(Suite.address() + escaped(address));
        return links.results().map(found -> found.group(1).replace("&amp;", "&")).map(link -> base.resolve(escaped(link)).toString())
                .filter(link -> link.startsWith(Suite.address()) && !NEVER.matcher(link).matches())
                .map(link -> link.substring(Suite.address().length())).filter(link -> !link.isEmpty()).toList().stream();
    }

    /** Pages that differ in the record they show are one: path, and what makes another kind. */
    public static String kindOf(String address) {
        int mark = address.indexOf('?');
        String path = (mark < 0 ? address : address.substring(0, mark)).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
        return path + Stream.of((mark < 0 ? "" : address.substring(mark + 1)).split("&"))
                .filter(pair -> KIND.matcher(pair).matches()).sorted().collect(Collectors.joining("&", "?", ""));
    }

    private static String sent(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }

    private static String escaped(String address) {
        return address.replace(" ", "%20").replace("|", "%7C");
    }

    @Override
    public void close() {
        desk.close();
    }
}
