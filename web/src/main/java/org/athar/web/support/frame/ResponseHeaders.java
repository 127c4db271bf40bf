package org.athar.web.support.frame;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the browser with every answer what it must not do: keep a page for the next person at the same desk, guess types, run what is not
 * ours, name our addresses to others, lay a page into one of another site. Every answer: pages, errors, redirects of the sign-in, files. A
 * page out of reach must not be known by what its answer lacks. Pages say by themselves which scripts may run (setting
 * {@code primefaces.CSP}); what is no page may run nothing.
 */
public class ResponseHeaders implements ServletExtension {

    /** Files of pages, ours and the sign-in service's, which browsers keep. */
    private static final List<String> LASTING = List.of("/jakarta.faces.resource/", "/resources/");
    private static final Map<HttpString, String> ALWAYS = headers(
            "Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), midi=(), "
                    + "display-capture=(), publickey-credentials-get=()");
    private static final Map<HttpString, String> BY_TLS = Boolean.getBoolean("athar.tls")
            ? headers("Strict-Transport-Security", "max-age=63072000") : Map.of();
    private static final Map<HttpString, String> NOT_KEPT = headers("Cache-Control", "no-store", "Pragma", "no-cache", "Expires", "0");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.addResponseCommitListener(ResponseHeaders::say);
            next.handleRequest(exchange);
        });
    }

    private static void say(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        put(headers, ALWAYS);
        BY_TLS.forEach(headers::put);
        if (LASTING.stream().noneMatch(exchange.getRelativePath()::startsWith) || exchange.getStatusCode() >= 400) {
            NOT_KEPT.forEach(headers::put);
        }
    }

    /** What the sign-in service says by itself stays; it says no less. */
    private static void put(HeaderMap headers, Map<HttpString, String> ours) {
        ours.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.put(name, value);
            }
        });
    }

    private static Map<HttpString, String> headers(String... namesAndValues) {
        Map<HttpString, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(new HttpString(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return headers;
    }
}
