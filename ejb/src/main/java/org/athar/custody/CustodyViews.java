package org.athar.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.model.CustodyEvent;
import org.athar.custody.model.CustodyGapAcceptance;
import org.athar.custody.model.CustodyItem;
import org.athar.custody.model.Gap;
import org.athar.custody.view.CustodyEventView;
import org.athar.custody.view.CustodyFacts;
import org.athar.custody.view.CustodyItemView;
import org.athar.custody.view.CustodyListItem;
import org.athar.custody.view.GapView;
import org.athar.custody.view.LabelView;
import org.athar.custody.view.PartyView;
import org.athar.file.view.FileView;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/** Makes views of items in custody; names of staff are asked for once for a whole view. */
final class CustodyViews {

    private final Map<StaffId, LocalizedText> names;
    private final Map<UUID, FileView> photos;

    CustodyViews(Map<StaffId, LocalizedText> names) {
        this(names, Map.of());
    }

    CustodyViews(Map<StaffId, LocalizedText> names, Map<UUID, FileView> photos) {
        this.names = names;
        this.photos = photos;
    }

    /** Everybody on the staff who appears in these items' heads. */
    static Set<StaffId> peopleOf(List<CustodyItem> items) {
        Set<StaffId> people = new HashSet<>();
        items.forEach(item -> {
            add(people, item.holder());
            item.pending().ifPresent(people::add);
        });
        return people;
    }

    /** Everybody on the staff who appears in an item's chain. */
    static Set<StaffId> peopleOf(CustodyItem item, List<Gap> gaps) {
        Set<StaffId> people = peopleOf(List.of(item));
        item.events().forEach(event -> {
            add(people, event.from());
            add(people, event.to());
            people.add(event.recordedBy());
        });
        gaps.forEach(gap -> item.acceptance(gap).ifPresent(accepted -> people.add(accepted.acceptedBy())));
        return people;
    }

    private static void add(Set<StaffId> people, CustodyParty party) {
        if (party != null && party.staff() != null) {
            people.add(party.staff());
        }
    }

    static CustodyFacts facts(CustodyItem item, Duration longestTransit, Instant now) {
        List<GapKind> open = new ArrayList<>();
        List<CustodyFacts.AcceptedGap> accepted = new ArrayList<>();
        item.gaps(longestTransit, now).forEach(gap -> item.acceptance(gap).ifPresentOrElse(
                acceptance -> accepted.add(new CustodyFacts.AcceptedGap(gap.kind(), acceptance.acceptedBy())), () -> open.add(gap.kind())));
        return new CustodyFacts(item.id(), item.number(), item.status(), item.holder(), item.place(), item.weightGrams(), open,
                accepted);
    }

    static LabelView label(CustodyItem item) {
        return new LabelView(item.id(), item.number(), item.kind(), item.site(), item.context(), item.events().get(0).moment().on(),
                item.invented());
    }

    CustodyListItem listItem(CustodyItem item) {
        List<CustodyEvent> events = item.events();
        return new CustodyListItem(item.id(), item.number(), item.kind(), item.description(), item.site(), item.status(),
                party(item.holder()), party(item.pending().map(CustodyParty::of).orElse(null)), item.place(), item.seal(),
                events.get(events.size() - 1).moment().on(), item.invented());
    }

    CustodyItemView view(CustodyItem item, List<Gap> gaps, StaffId viewer, boolean mayRecord) {
        boolean mine = item.holder() != null && item.holder().is(viewer);
        boolean awaitsMe = item.pending().filter(viewer::equals).isPresent();
        return new CustodyItemView(item.id(), item.number(), item.kind(), item.description(), item.site(), item.context(), item.status(),
                party(item.holder()), party(item.pending().map(CustodyParty::of).orElse(null)), item.place(), item.seal(),
                item.weightGrams(), item.invented(), mine, awaitsMe, item.isIntact(),
                mayRecord ? open(item, mine, awaitsMe) : List.of(), events(item), gaps.stream().map(gap -> gap(item, gap)).toList());
    }

    private static List<CustodyEventType> open(CustodyItem item, boolean mine, boolean awaitsMe) {
        EnumSet<CustodyEventType> open = EnumSet.of(CustodyEventType.CORRECT);
        if (item.status() == CustodyStatus.IN_TRANSIT) {
            if (awaitsMe) {
                open.add(CustodyEventType.RECEIVE);
            }
        } else if (item.status() == CustodyStatus.HELD && mine) {
            open.addAll(EnumSet.of(CustodyEventType.TRANSFER, CustodyEventType.DESTROY));
            for (CustodyEventType type : CustodyEventType.values()) {
                if (type.isHandling()) {
                    open.add(type);
                }
            }
        } else if (item.status() == CustodyStatus.HELD) {
            open.add(CustodyEventType.RECEIVE);
        }
        return List.copyOf(open);
    }

    private List<CustodyEventView> events(CustodyItem item) {
        Map<Integer, CustodyEvent> corrections = new HashMap<>();
        item.events().stream().filter(event -> event.corrects() != null).forEach(event -> corrections.put(event.corrects(), event));
        return item.events().stream().map(event -> event(item, event, corrections.get(event.seq()))).toList();
    }

    private CustodyEventView event(CustodyItem item, CustodyEvent event, CustodyEvent correction) {
        var details = event.details();
        LocalDate recordedOn = Clocks.dayOf(event.recordedAt());
        String receipt = details.receipt() == null && event.type() == CustodyEventType.RECEIVE
                ? item.number() + "/" + event.seq() : details.receipt();
        return new CustodyEventView(event.seq(), event.type(), event.moment(), event.recordedAt(), names.get(event.recordedBy()),
                event.moment().on().latest().isBefore(recordedOn), party(event.from()), party(event.to()), event.place(),
                details.sealBefore(), details.sealAfter(), details.condition(), details.purpose(), details.weightGrams(),
                details.photo() == null ? null : photos.get(details.photo()), receipt, details.note(), event.corrects(),
                correction == null ? null : correction.seq(), correction != null && correction.voids(), event.hashText());
    }

    private GapView gap(CustodyItem item, Gap gap) {
        CustodyGapAcceptance accepted = item.acceptance(gap).orElse(null);
        return accepted == null ? new GapView(gap.kind(), gap.seq(), gap.hours(), false, null, null, null)
                : new GapView(gap.kind(), gap.seq(), gap.hours(), true, accepted.reason(), names.get(accepted.acceptedBy()),
                        accepted.recordedAt());
    }

    private PartyView party(CustodyParty party) {
        if (party == null) {
            return null;
        }
        return party.staff() == null ? new PartyView(null, new LocalizedText(party.name(), null, null))
                : new PartyView(party.staff(), names.get(party.staff()));
    }
}
