package org.athar.missing.persistence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Whether requests about persons stand granted, as this transaction has read it; forgotten once it takes a request in hand. */
@TransactionScoped
public class RestrictionsRead implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, Boolean> standing = new HashMap<>();
    private boolean decides;

    boolean of(UUID person, Supplier<Boolean> found) {
        return decides ? found.get() : standing.computeIfAbsent(person, key -> found.get());
    }

    void decides() {
        decides = true;
    }
}
