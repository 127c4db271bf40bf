package org.athar.web.support.door;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sign-in service, where the application asks it by itself: where it is asked, and whether what it says is its own word. */
@ApplicationScoped
public class IdentityServer {

    private static final int LIMIT_MILLIS = 10_000;
    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofMillis(LIMIT_MILLIS)).build();
    private volatile Known known;

    /**
     * What it says of itself.
     *
     * @param issuer        its name
     * @param authorization where a person is sent
     * @param token         where a code is exchanged
     * @param keys          what it signs with
     */
    private record Known(String issuer, String authorization, String token, JWKSource<SecurityContext> keys) {
    }

    /** Where a person is sent to sign in. */
    String authorization() throws IOException {
        return known().authorization();
    }

    /** Exchanges a code; the identity token, if it is given one. */
    Optional<String> identityToken(Map<String, String> form) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(known().token())).timeout(Duration.ofMillis(LIMIT_MILLIS))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(Query.of(form))).build();
        HttpResponse<byte[]> answer = send(request);
        return answer.statusCode() == 200 ? Optional.ofNullable(read(answer.body()).getString("id_token", null)) : Optional.empty();
    }

    /**
     * The claims of a token that it has signed for this client alone, that has not run out and that holds what is expected; empty where
     * anything of it is otherwise.
     */
    Optional<JWTClaimsSet> verified(String token, String clientId, JWTClaimsSet.Builder expected, Set<String> required)
            throws IOException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, LOGOUT));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, known().keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(clientId, expected.issuer(known().issuer()).build(), required));
        try {
            JWTClaimsSet claims = processor.process(token, null);
            return claims.getAudience().size() == 1 ? Optional.of(claims) : Optional.empty();
        } catch (ParseException | BadJOSEException | RateLimitReachedException e) {
            // The last: signed under a name of a key that it had not a moment ago.
            return Optional.empty();
        } catch (JOSEException e) {
            throw new IOException("The keys of the sign-in service could not be had", e);
        }
    }

    private Known known() throws IOException {
        if (known == null) {
            URI address = URI.create(System.getProperty("athar.oidc.provider-url") + "/.well-known/openid-configuration");
            HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(address).timeout(Duration.ofMillis(LIMIT_MILLIS)).GET().build());
            if (answer.statusCode() != 200) {
                throw new IOException("The sign-in service answers " + answer.statusCode());
            }
            JsonObject said = read(answer.body());
            known = new Known(said.getString("issuer"), said.getString("authorization_endpoint"), said.getString("token_endpoint"),
                    JWKSourceBuilder.<SecurityContext>create(URI.create(said.getString("jwks_uri")).toURL(),
                            new DefaultResourceRetriever(LIMIT_MILLIS, LIMIT_MILLIS)).build());
        }
        return known;
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static JsonObject read(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }
}
