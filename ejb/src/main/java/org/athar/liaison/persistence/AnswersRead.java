package org.athar.liaison.persistence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.athar.liaison.model.FamilyAnswer;

/** What families hear now, as this transaction has read it and added to it. */
@TransactionScoped
public class AnswersRead implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, Optional<FamilyAnswer>> latest = new HashMap<>();

    Optional<FamilyAnswer> of(UUID person, Supplier<Optional<FamilyAnswer>> found) {
        return latest.computeIfAbsent(person, key -> found.get());
    }

    void given(FamilyAnswer answer) {
        latest.put(answer.missingPersonId(), Optional.of(answer));
    }
}
