package org.athar.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.Subject;
import org.athar.security.fault.NotFound;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectDirectory;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;

/** Names and reach of what figures and statements are about, asked of the capability that keeps each kind. */
@ApplicationScoped
class LedgerSubjects {

    @Inject
    @Any
    private Instance<SubjectDirectory> directories;

    /** Labels of those within reach; the others are left out. */
    Map<LedgerSubject, SubjectLabel> labels(Collection<LedgerSubject> subjects) {
        Map<SubjectKind, Set<LedgerSubject>> byKind = subjects.stream()
                .collect(Collectors.groupingBy(LedgerSubject::kind, Collectors.toSet()));
        Map<LedgerSubject, SubjectLabel> found = new HashMap<>();
        byKind.forEach((kind, ofKind) -> directory(kind)
                .map(directory -> directory.labels(ofKind.stream().map(LedgerSubject::id).toList())).orElse(List.of())
                .forEach(label -> found.put(label.subject(), label)));
        return found;
    }

    /** One label, or {@link NotFound} where it does not exist or is out of reach. */
    SubjectLabel label(LedgerSubject subject) {
        return Optional.ofNullable(labels(List.of(subject)).get(subject)).orElseThrow(() -> outOfReach(subject));
    }

    /** The subject with a reference, or {@link NotFound}. */
    SubjectLabel byRef(SubjectKind kind, String ref) {
        return directory(kind).flatMap(directory -> directory.byRef(ref)).orElseThrow(() -> NotFound.absent(table(kind), ref));
    }

    /** Subjects that answer to what was typed. */
    List<SubjectLabel> search(SubjectKind kind, String typed) {
        return directory(kind).map(directory -> directory.search(typed)).orElse(List.of());
    }

    /** Ids of all of a kind that are within reach, for queries over many; null where every one is. */
    Set<UUID> within(SubjectKind kind) {
        Optional<SubjectDirectory> directory = directory(kind);
        return directory.isPresent() ? directory.get().within() : Set.of();
    }

    /** Refuses, as for a record that does not exist, where who acts may record nothing about it. */
    void requireRecordable(LedgerSubject subject) {
        if (directory(subject.kind()).filter(directory -> directory.mayRecordAbout(subject.id())).isEmpty()) {
            throw outOfReach(subject);
        }
    }

    private NotFound outOfReach(LedgerSubject subject) {
        return NotFound.outOfReach(new Subject(table(subject.kind()), subject.id()));
    }

    private Optional<SubjectDirectory> directory(SubjectKind kind) {
        return directories.stream().filter(directory -> directory.kind() == kind).findFirst();
    }

    private static String table(SubjectKind kind) {
        return switch (kind) {
            case SITE -> "site";
            case INCIDENT -> "incident";
            case FACILITY -> "facility";
            case AREA -> "administrative_area";
        };
    }
}
