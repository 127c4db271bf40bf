package org.athar.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.incident.IncidentsOfSites;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.MissingPersons;
import org.athar.missing.model.PersonReach;
import org.athar.security.Scope;
import org.athar.security.ScopeKind;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;

/**
 * Which persons the operation under way reaches, and how much of them may be seen. Names are S2, protected data and family S3: who may
 * read the missing up to S1 alone sees pseudonyms. The reader's own row of the matrix decides, also where another capability
 * shows a person.
 */
@ApplicationScoped
class MissingReach {

    static final String PERSON = "missing_person";

    @Inject
    private MissingPersons persons;
    @Inject
    private Instance<IncidentsOfSites> ofSites;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;

    /** The highest class that may be seen of a person. */
    Sensitivity ceiling() {
        if (current.name() == OperationName.UNSEAL_MISSING) {
            return current.ceiling();
        }
        return matrix.ceiling(OperationName.READ_MISSING, current.actor().roles()).orElse(Sensitivity.S0);
    }

    boolean named() {
        return ceiling().covers(Sensitivity.S2);
    }

    boolean unsealed() {
        return ceiling().covers(Sensitivity.S3);
    }

    /** Persons of one's offices, of one's incidents, and of the incidents of one's sites. */
    PersonReach reach() {
        Scope scope = current.scope();
        Set<UUID> incidents = new HashSet<>(scope.of(ScopeKind.INCIDENT));
        if (!scope.of(ScopeKind.SITE).isEmpty()) {
            ofSites.forEach(sites -> incidents.addAll(sites.incidentsOf(scope.of(ScopeKind.SITE))));
        }
        return new PersonReach(scope.everywhere(), scope.of(ScopeKind.OFFICE), incidents);
    }

    /** The person within reach; not found if absent or out of reach. */
    MissingPerson require(MissingPersonId id) {
        return within(persons.byId(id), id.value());
    }

    /** The person within reach behind a reference or, for those who see no names, a pseudonym. */
    MissingPerson require(String handle) {
        return within(find(handle), named() || isPseudonym(handle) ? handle : null);
    }

    /** The same, if there is one within reach. */
    Optional<MissingPerson> seek(String handle) {
        return find(handle).filter(reach()::covers);
    }

    private Optional<MissingPerson> find(String handle) {
        if (isPseudonym(handle)) {
            return persons.byPseudonym(handle.strip());
        }
        return named() ? MissingNumber.parse(handle).flatMap(number -> persons.byRef(number.toString())) : Optional.empty();
    }

    private static boolean isPseudonym(String handle) {
        return handle != null && handle.strip().startsWith("P-");
    }

    /** Whether a person is there and within reach. */
    boolean isWithin(MissingPersonId id) {
        return persons.byId(id).filter(reach()::covers).isPresent();
    }

    private MissingPerson within(Optional<MissingPerson> found, Object asked) {
        MissingPerson person = found.orElseThrow(() -> NotFound.absent(PERSON, asked));
        if (!reach().covers(person)) {
            throw NotFound.outOfReach(new Subject(PERSON, person.id().value()));
        }
        return person;
    }
}
