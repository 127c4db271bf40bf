package org.athar.web.support.door;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Stands before the OpenID Connect client, which sends whoever is not signed in to the sign-in service and asks it to come back to the
 * path of the request alone. Where more is to be kept, the person is sent through the door first, whose path holds it all: the whole
 * address, and for a step that could not be carried out (a form that was sent, a request of a script) the page on which it was
 * taken. Where the client is content, nothing is touched.
 */
public class WayThroughSignIn implements ServletExtension {

    /** Tells a script, whose request is answered 401 and not led anywhere, which address leads back to its page. */
    static final HttpString WAY_BACK = new HttpString("Athar-Way-Back");

    private static final HttpString REQUESTED_WITH = new HttpString("X-Requested-With");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.addResponseCommitListener(answer -> leadBack(answer, context.getContextPath()));
            next.handleRequest(exchange);
        });
    }

    private static void leadBack(HttpServerExchange exchange, String context) {
        if (exchange.getStatusCode() == 302 && asksToSignIn(exchange)) {
            wayBack(exchange, context).ifPresent(way -> exchange.getResponseHeaders().put(Headers.LOCATION, way));
        } else if (exchange.getStatusCode() == 401 && exchange.getRequestHeaders().contains(REQUESTED_WITH)) {
            step(exchange, context).ifPresent(way -> exchange.getResponseHeaders().put(WAY_BACK, way));
        }
    }

    /** An answer of the client: it asks the service for a code, and to come back to this very path. */
    private static boolean asksToSignIn(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        return location != null && location.contains("response_type=code")
                && location.contains("redirect_uri=" + URLEncoder.encode(exchange.getRequestURL(), StandardCharsets.UTF_8));
    }

    private static Optional<String> wayBack(HttpServerExchange exchange, String context) {
        if (!exchange.getRequestMethod().equals(Methods.GET)) {
            return step(exchange, context);
        }
        String query = exchange.getQueryString();
        return query == null || query.isEmpty() ? Optional.empty()
                : OwnAddress.of(exchange.getRequestURI() + "?" + query).map(address -> context + OwnAddress.DOOR + address.word());
    }

    /** The way back to the page on which a step was taken; to its path where the browser does not name the page. */
    private static Optional<String> step(HttpServerExchange exchange, String context) {
        return OwnAddress.ofReferrer(exchange.getRequestHeaders().getFirst(Headers.REFERER), exchange.getHostAndPort())
                .or(() -> OwnAddress.of(exchange.getRequestURI()))
                .map(address -> context + OwnAddress.DOOR + OwnAddress.AGAIN + address.word());
    }
}
