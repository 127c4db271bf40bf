package org.athar.web.rest.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import org.athar.web.rest.problem.ProblemMapper;
import org.athar.web.rest.problem.RequestRefusal;

/**
 * Stands before the OpenID Connect client. The client sends whoever is not signed in to the log-in page, unless the request wants JSON
 * and nothing else: below {@code /api} it does, whatever its header says. What the client says of a token that it refused is kept here.
 */
public class DoorForPrograms implements ServletExtension {

    /** Below this path programs are answered. */
    static final String PATH = "/api/";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            boolean program = exchange.getRelativePath().startsWith(PATH);
            if (program) {
                exchange.getRequestHeaders().put(Headers.ACCEPT, "application/json");
            }
            if (program || exchange.getRequestHeaders().contains(Headers.AUTHORIZATION)) {
                exchange.addResponseCommitListener(DoorForPrograms::sayNoMore);
            }
            next.handleRequest(exchange);
        });
    }

    private static void sayNoMore(HttpServerExchange exchange) {
        String said = exchange.getResponseHeaders().getFirst(Headers.WWW_AUTHENTICATE);
        boolean confirmFirst = said != null && said.startsWith(ProblemMapper.CONFIRM_FIRST);
        if (exchange.getStatusCode() == RequestRefusal.NOT_SIGNED_IN.status() && !confirmFirst) {
            exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Bearer");
        }
    }
}
