package org.athar.whole.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.athar.harness.Desk;
import org.athar.harness.Suite;
import org.junit.jupiter.api.Test;

/**
 * Requests that are none: written to a socket byte by byte, with a session and without, broken in every place. Each is refused or cut
 * off; nothing breaks behind it, nothing tells what the server is made of, nothing leads to another server.
 */
class MalformedRequestsProof {

    private static final int COUNT = Integer.getInteger("athar.malformed.count", 500);
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int MOST_BYTES = 200_000;
    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.[01] (\\d{3})");
    private static final Pattern LOCATION = Pattern.compile("(?mi)^location: (?:https?:)?//([^/:\\s]+)");
    /** What a server says that does not know a method, a version or an encoding. */
    private static final List<String> UNKNOWN = List.of("501", "505");

    private static final List<String> LINES = List.of("GET %s HTTP/9.9", "GET %s", "get %s HTTP/1.1", "GET  %s  HTTP/1.1",
            "GET\t%s\tHTTP/1.1",
            "TRACE %s HTTP/1.1", "CONNECT 127.0.0.1:22 HTTP/1.1", "OPTIONS * HTTP/1.1", "PROPFIND %s HTTP/1.1", "DELETE %s HTTP/1.1",
            "PUT %s HTTP/1.1", "PATCH %s HTTP/1.1", "GET http://evil.example%s HTTP/1.1", "GET //evil.example%s HTTP/1.1",
            "\u0000GET %s HTTP/1.1", "GET %s HTTP/1.1\u0000", "%s GET HTTP/1.1", "GET", "", "PRI * HTTP/2.0", "HEAD %s HTTP/1.1",
            "POST %s HTTP/1.1", "GET %s HTTP/1.1", "X".repeat(9_000) + " %s HTTP/1.1");
    private static final List<String> PATHS = List.of("/", "/index.xhtml", "/site/view.xhtml?ref=%00", "/site/view.xhtml?ref=%zz",
            "/site/list.xhtml?q=%c0%ae%c0%ae", "/..;/WEB-INF/web.xml", "/%2e%2e/%2e%2e/etc/passwd", "/WEB-INF/web.xml", "/web-inf/web.xml",
            "/WEB-INF;x/web.xml", "//WEB-INF/web.xml", "/site/..%2fWEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/.git/config",
            "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml", "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/x.xhtml?ln=..%5c..", "/resources/", "/api/v1/sites/%2e%2e%2fself", "/api/v1/sites?limit=%ff",
            "/api/v1/sites?cursor=" + "A".repeat(5_000), "/file/../index.xhtml", "/file/%00", "/export/'", "/draft", "/sign-out?x=\r\nX: y",
            "/index.xhtml?x=%0d%0aSet-Cookie:%20zqz=1", "/confirm/" + "A".repeat(3_000), "/sign-in/aHR0cDovL2V2aWwuZXhhbXBsZQ",
            "/confirm.xhtml?to=Ly9ldmlsLmV4YW1wbGU", "/site/list.xhtml?" + "a=b&".repeat(2_000), "/\u00ff\u00fe", "/a b c",
            "/" + "x/".repeat(4_000), "/index.xhtml;jsessionid=zqz", "/index.xhtml?lang=../../x", "/\\..\\..\\x", "http:", "?", "#",
            "/index.xhtml#x");
    private static final List<String> HEADERS = List.of("Content-Length: -1", "Content-Length: 5\r\nContent-Length: 7", "Content-Length: x",
            "Content-Length: 99999999999999999999", "Content-Length: 5\r\nTransfer-Encoding: chunked", "Transfer-Encoding: zqz",
            "Transfer-Encoding: chunked, chunked", "Transfer-Encoding : chunked", "No colon", ": no name", " folded: x", "X\u0000: y",
            "X: y\u0000z", "X: " + "y".repeat(100_000), "X: y\r\n".repeat(400) + "Y: z", "Host: a b",
            "Host: 127.0.0.1\r\nHost: evil.example",
            "Host: evil.example", "Host: ", "Cookie: ;;;=;\u0001", "Cookie: JSESSIONID=" + "z".repeat(7_000), "Authorization: Bearer ",
            "Authorization: Basic !!!!", "Authorization: Bearer a.b.c", "Accept-Language: " + "x,".repeat(3_000),
            "Accept-Language: \u00ff;q=zqz", "Accept: */*;q=\u0000", "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=" + "x".repeat(300), "Content-Type: zqz",
            "Content-Encoding: gzip", "Range: bytes=0-,5-,-9,x", "Range: bytes=99999999999999999999-", "If-None-Match: \"", "If-Match: *",
            "Expect: 100-continue", "Expect: zqz", "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: !!!",
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: zqz",
            "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https",
            "Origin: null", "Sec-Fetch-Site: zqz", "Idempotency-Key: \u00e9", "Referer: //evil.example");
    private static final List<String> BODIES = List.of("", "x", "5\r\nab", "zz\r\nabc\r\n0\r\n\r\n", "-1\r\n\r\n", "FFFFFFFFFFFFFFFF\r\nx",
            "--x\r\nContent-Disposition: form-data; name=\"about\"\r\n\r\n{}", "jakarta.faces.ViewState=%00&a=%zz",
            "\u0000\u0001\u0002\u00ff",
            "GET /index.xhtml HTTP/1.1\r\nHost: x\r\n\r\n");

    private final URI server = URI.create(Suite.address());
    private final Random random = new Random(Long.getLong("athar.seed", 20261129));
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> statuses = new TreeMap<>();

    @Test
    void are_refused_or_cut_off_and_break_nothing() throws IOException {
        try (Desk desk = Desk.of("huda.aljubouri")) {
            List<Cookie> cookies = desk.page().context().cookies(Suite.address());
            String session = cookies.stream().map(one -> one.name + "=" + one.value).collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
            for (int at = 0; at < COUNT; at++) {
                look(request(random.nextBoolean() ? session : ""));
            }
            assertEquals(200, desk.open("site/list.xhtml"), "the session lives on");
        }
        System.out.println(COUNT + " malformed requests; answers by status: " + statuses);
        assertEquals("", String.join("\n", wrong));
        assertTrue(statuses.getOrDefault("400", 0) > COUNT / 20, "most are no requests: " + statuses);
    }

    private String request(String session) {
        String line = some(LINES).formatted(some(PATHS));
        boolean named = random.nextInt(4) > 0;
        return line + "\r\n" + (named ? "Host: " + server.getAuthority() + "\r\n" : "") + session + (random.nextInt(3) > 0 ? some(HEADERS)
                + "\r\n" : "") + "Connection: close\r\n" + (random.nextInt(12) > 0 ? "\r\n" : "") + some(BODIES);
    }

    private String some(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void look(String request) throws IOException {
        String answer = answer(request);
        Matcher found = STATUS.matcher(answer);
        String status = found.find() ? found.group(1) : answer.isEmpty() ? "cut off" : "no status";
        statuses.merge(status, 1, Integer::sum);
        Matcher location = LOCATION.matcher(answer);
        String host = location.find() ? location.group(1) : null;
        String shown = Machinery.in(answer).orElse("");
        if (status.startsWith("5") && !UNKNOWN.contains(status) || status.equals("no status") || !shown.isEmpty()
                || host != null && !host.equals(server.getHost()) || answer.toLowerCase().contains("\nset-cookie: zqz")
                || answer.contains("root:") || answer.contains("<web-app")) {
            wrong.add(request.replaceAll("(Cookie: [^=]+=)[^\\r]+", "$1…").replaceAll("(?s)^(.{300}).*", "$1").replace("\r\n", "⏎")
                    + " -> " + status + " " + shown + " " + host);
        }
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
                InputStream in = socket.getInputStream();
                for (int one = in.read(); one >= 0 && read.size() < MOST_BYTES; one = in.read()) {
                    read.write(one);
                }
            } catch (IOException cutOff) {
                // What was answered before counts.
            }
            return read.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
