package org.athar.pedigree;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.pedigree.model.TestedPedigree;
import org.athar.pedigree.model.TestedPedigrees;
import org.athar.pedigree.view.PedigreeListItem;
import org.athar.pedigree.view.ReadyMember;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** What services above ask about tested pedigrees within their own operation, whose entry in the trail covers it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PedigreeFactsService {

    @Inject
    private TestedPedigrees pedigrees;
    @Inject
    private PedigreePlaces places;
    @Inject
    private PedigreeViews views;

    /** Everybody in the pedigrees within reach that are ready to be compared: pedigree by pedigree, in the order of drawing. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<ReadyMember> ready() {
        return pedigrees.ready().stream().map(someone -> new ReadyMember(someone.pedigree().id(), someone.pedigree().revision(),
                someone.member(), someone.person().orElse(null), someone.sample().orElse(null))).toList();
    }

    /** Several as lists show them; the caller records the reading. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<PedigreeId, PedigreeListItem> describe(Collection<PedigreeId> ids) {
        List<TestedPedigree> found = ids.stream().distinct().map(pedigrees::byId).map(one -> one.orElse(null)).filter(Objects::nonNull)
                .filter(places::covers).toList();
        return views.list(found).stream().collect(Collectors.toMap(PedigreeListItem::id, Function.identity()));
    }
}
