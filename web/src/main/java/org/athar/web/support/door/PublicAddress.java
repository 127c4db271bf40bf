package org.athar.web.support.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.CanonicalPathUtils;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.net.URI;

/**
 * Where the instance is a server ({@code athar.tls}): all of it, the sign-in service too, stands behind one address that is reached by TLS
 * alone. Of the sign-in service the pages of this instance's realm are handed on and nothing else: no other realm, no administration. Who
 * comes without TLS, or by another name, is told the address; only the sign-in service itself, on loopback, says without TLS who has
 * signed out.
 */
public class PublicAddress implements ServletExtension {

    private static final int MISDIRECTED = 421;
    private static final int MOST_MILLIS = 30_000;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        if (Boolean.getBoolean("athar.tls")) {
            URI address = URI.create(System.getProperty("athar.public.origin"));
            URI upstream = URI.create(System.getProperty("athar.identity.upstream"));
            HttpHandler signIn = ProxyHandler.builder().setMaxRequestTime(MOST_MILLIS)
                    .setProxyClient(new LoadBalancingProxyClient().addHost(upstream)).build();
            String realm = "/realms/" + System.getProperty("athar.identity.realm") + "/";
            deployment.addInitialHandlerChainWrapper(next -> exchange -> {
                if (exchange.getRequestPath().equals(SignedOutElsewhere.PATH) && !isSecure(exchange)) {
                    next.handleRequest(exchange);
                } else if (!isSecure(exchange) || !address.getAuthority().equalsIgnoreCase(exchange.getHostAndPort())) {
                    tell(address, exchange);
                } else if (isPlain(exchange.getRequestPath())
                        && (exchange.getRequestPath().startsWith(realm) || exchange.getRequestPath().startsWith("/resources/"))) {
                    signIn.handleRequest(exchange);
                } else {
                    next.handleRequest(exchange);
                }
            });
        }
    }

    private static boolean isSecure(HttpServerExchange exchange) {
        return exchange.getRequestScheme().equals("https");
    }

    /** It leads where it says: a path that goes upwards would reach another realm. */
    private static boolean isPlain(String path) {
        return path.indexOf(';') < 0 && CanonicalPathUtils.canonicalize(path).equals(path);
    }

    private static void tell(URI address, HttpServerExchange exchange) {
        boolean reads = exchange.getRequestMethod().equals(Methods.GET) || exchange.getRequestMethod().equals(Methods.HEAD);
        if (reads) {
            String query = exchange.getQueryString();
            exchange.getResponseHeaders().put(Headers.LOCATION,
                    address + exchange.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
        }
        exchange.setStatusCode(reads ? StatusCodes.MOVED_PERMANENTLY : MISDIRECTED);
        exchange.endExchange();
    }
}
