package org.athar.web.support.frame;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells the browser with every answer what it must not do: keep a page for the next person at the same desk, guess types, run what is not
 * ours, name our addresses to others, lay a page into one of another site. Every answer: pages, errors, redirects of the sign-in, files. A
 * page out of reach must not be known by what its answer lacks. Pages say by themselves which scripts may run (setting
 * {@code primefaces.CSP}); what is no page may run nothing.
 */
public class ResponseHeaders implements ServletExtension {

    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String LASTING = "/jakarta.faces.resource/";
    private static final Map<HttpString, String> ALWAYS = headers(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), midi=(), "
                    + "display-capture=(), publickey-credentials-get=()");
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
        ALWAYS.forEach(headers::put);
        if (!headers.contains(POLICY)) {
            headers.put(POLICY, NOTHING);
        }
        if (!exchange.getRelativePath().startsWith(LASTING) || exchange.getStatusCode() >= 400) {
            NOT_KEPT.forEach(headers::put);
        }
    }

    private static Map<HttpString, String> headers(String... namesAndValues) {
        Map<HttpString, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(new HttpString(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return headers;
    }
}
