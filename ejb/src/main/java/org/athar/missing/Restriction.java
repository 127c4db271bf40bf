package org.athar.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.audit.RestrictedRecords;
import org.athar.missing.model.request.ProtectionRecords;
import org.athar.security.SettingService;
import org.athar.security.access.CurrentOperation;

/**
 * Data that is kept and no longer used: while a request stands granted, what is of class S3 and above about the person is sealed for all
 * but the roles that a setting names, and nothing is added to it.
 */
@ApplicationScoped
class Restriction implements RestrictedRecords {

    private static final String ROLES = "missing.restriction.roles";

    @Inject
    private ProtectionRecords records;
    @Inject
    private SettingService settings;
    @Inject
    private CurrentOperation current;

    /** Whether the record is marked: a request about it stands granted. */
    boolean stands(MissingPersonId person) {
        return records.restricts(person);
    }

    /** Whether the person's data from S3 up is sealed for who acts. */
    boolean seals(MissingPersonId person) {
        return !isNamed() && stands(person);
    }

    @Override
    public Set<UUID> sealed() {
        return isNamed() ? Set.of() : records.restricted();
    }

    private boolean isNamed() {
        Set<String> named = Stream.of(settings.value(ROLES).split(" ")).collect(Collectors.toSet());
        return current.actor().isAnyOf(named);
    }
}
