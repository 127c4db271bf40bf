package org.athar.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** The person at the desk, as the identity server named her. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    @Inject
    private HttpServletRequest request;

    /** Whether anybody is signed in; not so on the page after sign-out. */
    public boolean isPresent() {
        return request.getUserPrincipal() != null;
    }

    /** Her name; the account's name where the identity server gives no other. */
    public String getName() {
        Principal principal = request.getUserPrincipal();
        if (principal instanceof OidcPrincipal<?> oidc) {
            IDToken token = oidc.getOidcSecurityContext().getIDToken();
            String name = token == null ? null : token.getClaimValueAsString("name");
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return principal == null ? "" : principal.getName();
    }

    /** The account. */
    public String getAccount() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }
}
