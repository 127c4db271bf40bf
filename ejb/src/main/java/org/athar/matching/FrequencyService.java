package org.athar.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.matching.command.RecordFrequenciesCommand;
import org.athar.matching.event.FrequenciesRecorded;
import org.athar.matching.model.FrequencyDatabase;
import org.athar.matching.model.FrequencyTable;
import org.athar.matching.model.MatchRuns;
import org.athar.matching.view.FrequencyView;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;

/** Frequencies of alleles in populations, by edition: what was loaded is never changed (D4). */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FrequencyService {

    @Inject
    private MatchRuns runs;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** All frequencies, by name and edition. */
    @Operation(OperationName.READ_FREQUENCIES)
    public List<FrequencyView> list() {
        return runs.frequencies().stream().map(MatchViews::frequencies).toList();
    }

    /** Puts frequencies on record, once nothing is wrong with them; says what was done with their numbers. */
    @Operation(OperationName.RECORD_FREQUENCIES)
    public Outcome<FrequencyId> record(RecordFrequenciesCommand typed) {
        RecordFrequenciesCommand command = MatchRules.clean(typed);
        List<Refusal> violations = new ArrayList<>(MatchRules.violations(command));
        Optional<FrequencyTable> table = Optional.empty();
        if (violations.isEmpty() && Texts.strip(command.loci()) != null) {
            MatchRules.Table read = MatchRules.table(command);
            violations.addAll(read.wrong());
            table = read.table();
        }
        String digest = table.map(FrequencyTable::digest).orElse(null);
        if (runs.frequencies().stream().anyMatch(one -> one.digest().equals(digest)
                || one.name().equals(command.name()) && one.edition().equals(command.edition()))) {
            violations.add(Refusal.at("edition", MatchRefusal.THERE_ALREADY));
        }
        if (!violations.isEmpty() || table.isEmpty()) {
            return Outcome.refused(violations);
        }
        FrequencyDatabase database = new FrequencyDatabase(Ids.next(clock), command, table.get(), current.person(), current.recordedAt());
        runs.add(database);
        trail.fire(new FrequenciesRecorded(database.id()));
        return Outcome.done(database.id());
    }

    /** Computes nothing new with these frequencies; runs that did stay as they are. */
    @Operation(OperationName.RECORD_FREQUENCIES)
    public Outcome<FrequencyId> withdraw(FrequencyId id) {
        FrequencyDatabase database = runs.frequencies(id).orElseThrow(() -> NotFound.absent("frequency_database", id.value()));
        database.withdraw();
        trail.fire(new FrequenciesRecorded(id));
        return Outcome.done(id);
    }
}
