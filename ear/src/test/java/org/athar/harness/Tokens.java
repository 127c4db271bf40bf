package org.athar.harness;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.athar.operation.instance.Secret;
import org.athar.operation.instance.Secrets;
import org.athar.operation.realm.Account;
import org.athar.operation.realm.Realm;

/**
 * A person signs in for a program, by the code flow with proof of key: the log-in page is asked for, filled in and sent, and the code
 * that comes back is exchanged for tokens. There is no shorter way, since the realm knows none.
 */
public final class Tokens {

    private static final String VERIFIER = "a-word-of-the-program-that-nobody-else-knows-0123456789";
    private static final Pattern FORM = Pattern.compile("kc-form-login\"[^>]*?action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String flow = Suite.servers().ports().identityAddress() + "/realms/" + realm() + "/protocol/openid-connect/";

    private Tokens() {
    }

    /** The token with which a program asks in this person's name. */
    public static String of(String username) {
        return new Tokens().exchange(username, Realm.PROGRAMS, "http://127.0.0.1:1/signed-in", "", "access_token");
    }

    /** What says who signed in: a token that opens nothing. */
    public static String identityOf(String username) {
        return new Tokens().exchange(username, Realm.PROGRAMS, "http://127.0.0.1:1/signed-in", "", "id_token");
    }

    /** The token that the application holds of a person who signed in at its pages; it is not meant for programs. */
    public static String ofPages(String username) {
        String secret = Secrets.of(Suite.servers().instance().secrets()).get(Secret.OIDC_CLIENT_SECRET);
        return new Tokens().exchange(username, Realm.CLIENT, Suite.address(), "&client_secret=" + encoded(secret), "access_token");
    }

    /** What is good for newer tokens at the sign-in service, and for nothing else. */
    public static String refreshing(String username) {
        return new Tokens().exchange(username, Realm.PROGRAMS, "http://127.0.0.1:1/signed-in", "", "refresh_token");
    }

    /** What the application is given when a person confirms who they are. */
    public static String ofConfirmation(String username, String wanted) {
        return new Tokens().exchange(username, Realm.CONFIRMATION, Suite.address() + "confirm/answer", "", wanted);
    }

    /** The token of a client of another realm of the same service, really signed. */
    public static String ofAnotherRealm() {
        String secret = Secrets.of(Suite.servers().instance().secrets()).get(Secret.KEYCLOAK_ADMIN_SECRET);
        return new Tokens().send(HttpRequest.newBuilder(URI.create(Suite.servers().ports().identityAddress()
                        + "/realms/master/protocol/openid-connect/token")).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=athar-launcher&client_secret="
                                + encoded(secret)))).body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    /** The public keys of the suite's realm. */
    public static String keys() {
        Tokens tokens = new Tokens();
        return tokens.send(HttpRequest.newBuilder(URI.create(tokens.flow + "certs")).GET()).body();
    }

    /** The name of the suite's realm. */
    public static String realm() {
        return new Realm(Suite.servers().instance().name(), true, "", "", "").name();
    }

    private String exchange(String username, String clientId, String back, String secret, String wanted) {
        String asked = "auth?response_type=code&scope=openid&client_id=" + clientId + "&redirect_uri=" + encoded(back);
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(flow + asked
                + "&code_challenge_method=S256&code_challenge=" + challenge())).GET());
        // They are marked to go over TLS alone; the suite's identity server is on loopback.
        String cookies = page.headers().allValues("set-cookie").stream().map(one -> one.replaceAll(";.*", ""))
                .collect(Collectors.joining("; "));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no log-in page: " + page.statusCode() + " " + page.body());
        }
        HttpResponse<String> signedIn = send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Cookie", cookies).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + username + "&password=" + Account.SAMPLE_PASSPHRASE)));
        String code = signedIn.headers().firstValue("location").orElseThrow(() -> new AssertionError(signedIn.body()))
                .replaceAll(".*[?&]code=([^&]+).*", "$1");
        HttpResponse<String> tokens = send(HttpRequest.newBuilder(URI.create(flow + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(
                        "grant_type=authorization_code&client_id=" + clientId + "&code=" + code + "&redirect_uri=" + encoded(back)
                                + "&code_verifier=" + VERIFIER + secret)));
        try (JsonReader read = Json.createReaderFactory(Map.of()).createReader(new StringReader(tokens.body()))) {
            return read.readObject().getString(wanted);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
