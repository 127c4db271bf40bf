package org.athar.harness.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.athar.operation.TestServers;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.realm.Account;

/** Somebody at another machine, without a window, who trusts the certificate of this one server alone and keeps its cookies. */
public final class Visitor {

    private static final Pattern FORM = Pattern.compile("kc-form-login\"[^>]*?action=\"([^\"]+)\"");

    private final String address;
    private final SSLContext trusting;
    private final HttpClient client;
    private final HttpClient stranger;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();

    /** At this address; where it is a server's, its certificate lies in its instance's folder. */
    public Visitor(String address, InstanceHome instance) throws IOException, GeneralSecurityException {
        this.address = address;
        this.trusting = address.startsWith("https:") ? trusting(instance) : SSLContext.getDefault();
        this.client = HttpClient.newBuilder().sslContext(trusting).followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();
        this.stranger = HttpClient.newBuilder().sslContext(trusting).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    private static SSLContext trusting(InstanceHome instance) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(instance.certificate())) {
            store.load(in, Secrets.of(instance.secrets()).get(Secret.TLS_PASSWORD).toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("athar"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    /** Every address that was asked so far. */
    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** Every cookie that was set so far, as it was set. */
    public List<String> cookies() {
        return List.copyOf(cookies);
    }

    /** Signs in; the page on which this ends. */
    public HttpResponse<String> signIn(String username) throws IOException, InterruptedException {
        return follow(fill(get(""), "username=" + username + "&password=" + Account.SAMPLE_PASSPHRASE));
    }

    /** Confirms who this is on the way to an address; the page on which this ends. */
    public HttpResponse<String> confirm(String before) throws IOException, InterruptedException {
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(("/" + before).getBytes(StandardCharsets.UTF_8));
        return follow(fill(get("confirm/" + word), "password=" + Account.SAMPLE_PASSPHRASE));
    }

    /** An administrator of accounts ends the person's sessions there; as soon as the next answer the session here has ended. */
    public void endAtTheSignInService(String username, TestServers servers) throws InterruptedException {
        new IdentityService(servers).signOut(username);
        Thread.sleep(1_000);
    }

    private HttpResponse<String> fill(HttpResponse<String> page, String form) throws IOException, InterruptedException {
        Matcher action = FORM.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no log-in page: " + page.statusCode() + " " + page.uri() + " " + page.body());
        }
        return send(client, HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    /** Asks for an address and goes where it leads. */
    public HttpResponse<String> get(String below) throws IOException, InterruptedException {
        return follow(send(client, HttpRequest.newBuilder(URI.create(address + below)).GET()));
    }

    /** Sends a form of the page that was opened last at this address, as a browser without scripts does, and goes where that leads. */
    public HttpResponse<String> send(String below, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return follow(send(client, HttpRequest.newBuilder(URI.create(address + below)).header("Referer", address + below)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The first answer to a stranger. */
    public HttpResponse<String> first(String below) throws IOException, InterruptedException {
        return send(stranger, HttpRequest.newBuilder(URI.create(address + below)).GET());
    }

    /** The first answer to one who calls the server by another name: status and where it leads. */
    public String byName(String host) throws IOException {
        URI own = URI.create(address);
        try (Socket socket = trusting.getSocketFactory().createSocket(own.getHost(), own.getPort())) {
            return raw(socket, "GET /", host);
        }
    }

    /** Sends the head of a request as it is written; status and where the answer leads. */
    public static String raw(Socket socket, String request, String host) throws IOException {
        socket.getOutputStream().write((request + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        List<String> head = lines.lines().takeWhile(line -> !line.isEmpty()).toList();
        return head.get(0).split(" ")[1] + " " + head.stream().filter(line -> line.toLowerCase().startsWith("location: "))
                .map(line -> line.substring("location: ".length())).findFirst().orElse("");
    }

    private HttpResponse<String> follow(HttpResponse<String> first) throws IOException, InterruptedException {
        HttpResponse<String> answer = first;
        Optional<String> next = answer.headers().firstValue("location");
        for (int steps = 0; next.isPresent() && steps < 12; steps++) {
            answer = send(client, HttpRequest.newBuilder(answer.uri().resolve(next.get())).GET());
            next = answer.headers().firstValue("location");
        }
        return answer;
    }

    private HttpResponse<String> send(HttpClient by, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = by.send(request.setHeader("Accept", "text/html,*/*;q=0.8").build(),
                HttpResponse.BodyHandlers.ofString());
        addresses.add(answer.uri().toString());
        cookies.addAll(answer.headers().allValues("set-cookie"));
        return answer;
    }
}
