package org.athar.custody.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.athar.custody.command.CustodyFilter;
import org.athar.file.FileId;
import org.athar.security.StaffId;

/** Everything that has a number. */
public interface CustodyItems {

    /** The next number of a kind; never given twice. */
    EvidenceNumber nextNumber(EvidenceKind kind);

    /** One item. */
    Optional<CustodyItem> byId(CustodyItemId id);

    /** One item by the number on its label. */
    Optional<CustodyItem> byNumber(EvidenceNumber number);

    /**
     * Takes an item for the transaction under way, as it was read: of two who add to one chain at once the second is told that somebody
     * was faster, whatever the events leave of the item itself.
     */
    void claim(CustodyItem item);

    /** Several items, in no order. */
    List<CustodyItem> byIds(Collection<CustodyItemId> ids);

    /**
     * Items that fit, by number.
     *
     * @param sites where they come from; null for everywhere
     * @param most  how many at most
     */
    List<CustodyItem> list(CustodyFilter filter, Set<UUID> sites, int most);

    /** How many fit, counted up to a limit. */
    int count(CustodyFilter filter, Set<UUID> sites, int limit);

    /** Items that were handed over to a person and wait to be received, oldest number first. */
    List<CustodyItem> waitingFor(StaffId person);

    /** Places in which items are kept now, by name, at most so many. */
    List<String> places(Set<UUID> sites, int most);

    /**
     * Whether an event of an item holds this file as its photograph.
     *
     * @param sites where the items come from; null for everywhere
     */
    boolean holdsPhoto(FileId file, Set<UUID> sites);

    /** Keeps a new item. */
    void add(CustodyItem item);
}
