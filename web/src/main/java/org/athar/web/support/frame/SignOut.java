package org.athar.web.support.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Ends both sessions, ours and the identity server's, and comes back to a page that says so. By POST only, so that no link or picture of
 * another site can do it. What the browser has kept of the pages goes; its cookies stay, since they are those of every port of a host.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SIGNED_OUT = "/signed-out.xhtml";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = request.getRequestURL().toString().replace(request.getServletPath(), SIGNED_OUT);
        String target = request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? endOfSessionAt(principal.getOidcSecurityContext(), home) : home;
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(target);
    }

    private static String endOfSessionAt(OidcSecurityContext context, String home) {
        return context.getToken().getIssuer() + "/protocol/openid-connect/logout?id_token_hint=" + context.getIDTokenString()
                + "&post_logout_redirect_uri=" + URLEncoder.encode(home, StandardCharsets.UTF_8);
    }
}
