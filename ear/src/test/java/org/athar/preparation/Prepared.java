package org.athar.preparation;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Suite;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Asks the server of the tests to prepare a scene, and knows afterwards what was made. */
public final class Prepared {

    private final Map<String, String> made;

    private Prepared(Map<String, String> made) {
        this.made = made;
    }

    /** What has to be deployed for it; the journeys run outside. */
    public static WebArchive deployment() {
        return InsideTheServer.with(Cast.class).addPackage(Cast.class.getPackage());
    }

    /** Prepares a scene under a family name. */
    public static Prepared scene(String name, String family) {
        String address = Suite.address() + Cast.class.getSimpleName() + "/scene?name=" + name + "&family="
                + URLEncoder.encode(family, StandardCharsets.UTF_8);
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(name + " could not be prepared: " + answer.statusCode() + " " + answer.body());
            }
            return new Prepared(answer.body().lines().map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(name + " could not be prepared", e);
        }
    }

    /** What was made under this word. */
    public String get(String word) {
        return made.get(word);
    }
}
