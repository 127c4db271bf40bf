package org.athar.operation.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a server on this machine for a page, as a browser does: what does not ask for HTML is never sent to the log-in page. */
final class Web {

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.ALWAYS).connectTimeout(Duration.ofSeconds(5)).build();

    /** The status of the page after all redirects, 0 when nothing answers. */
    int status(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html, application/json").timeout(Duration.ofSeconds(20)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
