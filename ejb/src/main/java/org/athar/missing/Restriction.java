package org.athar.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.audit.RestrictedRecords;
import org.athar.file.FileId;
import org.athar.missing.erasure.PersonsInCases;
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
    @Inject
    private Instance<PersonsInCases> cases;

    /** Whether the record is marked: a request about it stands granted. */
    boolean stands(MissingPersonId person) {
        return records.restricts(person);
    }

    /** Whether the person's data from S3 up is sealed for who acts. */
    boolean seals(MissingPersonId person) {
        return stands(person) && !isNamed();
    }

    /** Papers about the person that are closed to all but who acts; none unless the record is marked, and they may see past the mark. */
    List<FileId> papers(MissingPersonId person) {
        return isNamed() && stands(person) ? cases.stream().flatMap(one -> one.papersOf(person).stream()).distinct().toList() : List.of();
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
