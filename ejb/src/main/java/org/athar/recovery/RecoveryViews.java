package org.athar.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.custody.CustodyChainService;
import org.athar.custody.CustodyItemId;
import org.athar.custody.view.CustodyListItem;
import org.athar.kernel.LocalizedText;
import org.athar.recovery.model.BodyPart;
import org.athar.recovery.model.BodyParts;
import org.athar.recovery.model.EvidenceItem;
import org.athar.recovery.model.HumanRemains;
import org.athar.recovery.model.RecoveredItems;
import org.athar.recovery.model.RemainsStatusEvent;
import org.athar.recovery.view.EvidenceListItem;
import org.athar.recovery.view.PartView;
import org.athar.recovery.view.RemainsFacts;
import org.athar.recovery.view.RemainsListItem;
import org.athar.recovery.view.RemainsStatusView;
import org.athar.recovery.view.RemainsView;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.site.SiteId;
import org.athar.site.SiteService;
import org.athar.site.view.SiteBrief;

/** Makes views of remains and evidence, with what custody and sites say of them, asked for once for a whole list. */
@ApplicationScoped
class RecoveryViews {

    @Inject
    private RecoveredItems items;
    @Inject
    private BodyParts parts;
    @Inject
    private CustodyChainService custody;
    @Inject
    private SiteService sites;
    @Inject
    private StaffService staff;

    List<RemainsListItem> remains(List<HumanRemains> found) {
        Map<CustodyItemId, CustodyListItem> held = custody.describe(found.stream().map(HumanRemains::item).toList());
        Map<SiteId, SiteBrief> from = sites(found.stream().map(HumanRemains::site).toList());
        return found.stream().map(set -> {
            CustodyListItem item = held.get(set.item());
            return new RemainsListItem(set.id(), set.number(), from.get(set.site()), set.context(), set.description().remainsClass(),
                    set.description().completenessPct(), set.status(), item.holder(), item.place(), set.recoveredOn(), set.invented());
        }).toList();
    }

    List<EvidenceListItem> evidence(List<EvidenceItem> found) {
        Map<CustodyItemId, CustodyListItem> held = custody.describe(found.stream().map(EvidenceItem::item).toList());
        Map<SiteId, SiteBrief> from = sites(found.stream().map(EvidenceItem::site).toList());
        Map<RemainsId, String> numbers = items.remains(found.stream().map(EvidenceItem::remains).filter(Objects::nonNull)
                .collect(Collectors.toSet())).stream().collect(Collectors.toMap(HumanRemains::id, HumanRemains::number));
        return found.stream().map(item -> {
            CustodyListItem now = held.get(item.item());
            return new EvidenceListItem(item.id(), item.number(), from.get(item.site()), item.context(), item.kind(), item.quantity(),
                    item.description(), item.remains() == null ? null : numbers.get(item.remains()), now.holder(), now.place(),
                    item.foundOn(), item.invented());
        }).toList();
    }

    RemainsView view(HumanRemains set) {
        Set<StaffId> people = new HashSet<>();
        people.add(set.recordedBy());
        if (set.recoveredBy().staff() != null) {
            people.add(set.recoveredBy().staff());
        }
        set.statuses().forEach(status -> people.add(status.recordedBy()));
        Map<StaffId, LocalizedText> names = staff.names(people);
        LocalizedText finder = set.recoveredBy().staff() != null ? names.get(set.recoveredBy().staff())
                : new LocalizedText(set.recoveredBy().name(), null, null);
        return new RemainsView(set.id(), set.version(), set.number(), sites.brief(set.site()), set.context(), set.description(),
                set.recoveredOn(), finder, set.status(), custody.describe(List.of(set.item())).get(set.item()),
                evidence(items.evidenceWith(set.id())), parts(set.id()),
                set.statuses().stream().map(status -> status(status, names)).toList(),
                set.invented(), names.get(set.recordedBy()), set.recordedAt());
    }

    /** The parts that a set holds now. */
    List<PartView> parts(RemainsId set) {
        return parts.heldIn(set).stream().map(part -> part(part, set)).toList();
    }

    PartView part(BodyPart part, RemainsId holder) {
        String from = part.recordedIn().equals(holder) ? null : items.remains(part.recordedIn()).map(HumanRemains::number).orElse(null);
        return new PartView(part.id(), part.version(), part.number(), part.description(), from);
    }

    static RemainsFacts facts(HumanRemains set) {
        return new RemainsFacts(set.id(), set.number(), set.description().remainsClass(), set.status(), set.site(), set.item(),
                set.recoveredOn(), set.invented());
    }

    private static RemainsStatusView status(RemainsStatusEvent status, Map<StaffId, LocalizedText> names) {
        return new RemainsStatusView(status.status(), status.occurredOn(), names.get(status.recordedBy()), status.recordedAt());
    }

    private Map<SiteId, SiteBrief> sites(Collection<SiteId> ids) {
        return ids.isEmpty() ? Map.of() : sites.briefs(ids);
    }
}
