package org.athar.missing.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.Ids;
import org.athar.kernel.digest.Sha256;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestState;
import org.athar.missing.model.request.Circumstances;
import org.athar.missing.model.request.Erasable;
import org.athar.missing.model.request.Erasure;
import org.athar.missing.model.request.LegalHold;
import org.athar.missing.model.request.ProtectionRecords;
import org.athar.missing.view.ErasureView;
import org.athar.security.access.CurrentOperation;

/** What an erasure would take and what stands in its way, and its carrying out once two persons have decided on both. */
@ApplicationScoped
public class Erasures {

    @Inject
    private ProtectionRecords records;
    @Inject
    private Instance<PersonsInCases> cases;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** What matters about a person now. */
    public Circumstances about(MissingPersonId person) {
        return new Circumstances(records.holds(person).stream().anyMatch(LegalHold::stands), isCompared(person),
                digest(records.erasable(person)));
    }

    /** What would be, or was, erased; null of a request for which nothing is. */
    public ErasureView view(UUID request, MissingPersonId person, RequestKind kind, RequestState state) {
        Optional<Erasure> carriedOut = records.erasure(request);
        if (carriedOut.isPresent()) {
            return new ErasureView(items(carriedOut.get().counted()), carriedOut.get().at(), false);
        }
        if (kind != RequestKind.ERASURE || state != RequestState.GRANTED && state != RequestState.OPEN) {
            return null;
        }
        Map<String, Integer> counted = records.erasable(person).stream()
                .collect(Collectors.toMap(one -> one.table() + "." + one.column(), one -> 1, Integer::sum));
        return new ErasureView(items(counted), null, isCompared(person));
    }

    /** Erases what two persons have decided to. Records read before must be read anew. */
    public void carryOut(UUID request) {
        records.erase(request, Ids.next(clock), current.recordedAt());
    }

    private boolean isCompared(MissingPersonId person) {
        return cases.stream().anyMatch(one -> one.isCompared(person));
    }

    private static List<ErasureView.Item> items(Map<String, Integer> counted) {
        return new TreeMap<>(counted).entrySet().stream().map(one -> new ErasureView.Item(
                one.getKey().substring(0, one.getKey().indexOf('.')), one.getKey().substring(one.getKey().indexOf('.') + 1),
                one.getValue())).toList();
    }

    private static String digest(List<Erasable> values) {
        String all = values.stream().map(one -> one.table() + "." + one.column() + " " + one.row()).collect(Collectors.joining("\n"));
        return Sha256.of(all);
    }
}
