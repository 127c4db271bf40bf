package org.athar.security.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.athar.security.model.SignIns;

/**
 * Who signs in under a name, asked once for as long as one request only reads. What changes anything is allowed by the roles that are in
 * force at that moment, and what it changed counts for what the same request reads afterwards.
 */
@RequestScoped
class SignedIn {

    @Inject
    private SignIns signIns;

    private final Map<String, Optional<SignIns.SignIn>> known = new HashMap<>();

    Optional<SignIns.SignIn> of(String account, OperationName operation) {
        if (operation.reads()) {
            return known.computeIfAbsent(account, signIns::of);
        }
        known.clear();
        return signIns.of(account);
    }
}
