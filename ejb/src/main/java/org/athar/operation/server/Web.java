package org.athar.operation.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a server on this machine for a page, as a browser does: what does not ask for HTML is never sent to the log-in page. */
final class Web {

    private final HttpClient following = client(HttpClient.Redirect.ALWAYS);
    private final HttpClient waiting = client(HttpClient.Redirect.NEVER);

    /** The status of the page after all redirects, 0 when nothing answers. */
    int status(String address) {
        return status(following, address);
    }

    /** The status of the first answer, 0 when nothing answers. */
    int first(String address) {
        return status(waiting, address);
    }

    private static HttpClient client(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder().followRedirects(redirects).connectTimeout(Duration.ofSeconds(5)).build();
    }

    private static int status(HttpClient client, String address) {
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
