package org.athar.source.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.kernel.Sensitivity;
import org.athar.source.SourceId;
import org.athar.source.StatementId;
import org.athar.source.subject.LedgerSubject;

/** All statements. What a reader may not see is left out by the classes of the sources that are asked for. */
public interface Statements {

    /** One statement, whatever the class of its source. */
    Optional<Statement> byId(StatementId id);

    /** The statement with this reference, whatever the class of its source. */
    Optional<Statement> byRef(String ref);

    /** Several statements by sources of these classes. */
    List<Statement> byIds(Collection<StatementId> ids, Set<Sensitivity> classes);

    /** Statements about a subject by sources of these classes, in the order of recording. */
    List<Statement> about(LedgerSubject subject, Set<Sensitivity> classes);

    /** Statements by one source, in the order of recording. */
    List<Statement> bySource(SourceId source);

    /** Statements by sources of these classes that speak for or against any of these. */
    List<Statement> bearingOn(Collection<StatementId> ids, Set<Sensitivity> classes);

    /** Statements that took the place of any of these. */
    List<Statement> superseding(Collection<StatementId> ids);

    /** Some in whose words, or in the name of whose source, these are, latest recorded first, after this reference unless null. */
    List<Statement> find(LedgerSearch search, String afterRef, int most);

    /** How many there are, counted up to a limit. */
    int count(LedgerSearch search, int limit);

    /** A reference never given before. */
    String nextRef();

    /** Keeps a new statement. */
    void add(Statement statement);
}
