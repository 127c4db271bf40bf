package org.athar.engine.protocol.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What follows a decision, each part absent until it is recorded.
 *
 * @param certificate  the death certificate
 * @param notification the telling of the family
 * @param returning    the return of the remains
 * @param keeping      the keeping of the remains at the family's wish
 * @param burial       where the person was buried
 * @param withoutName  the burial of remains without a name
 */
public record SequelFacts(Optional<Certificate> certificate, Optional<Notification> notification, Optional<ReturnOfRemains> returning,
        Optional<Keeping> keeping, Optional<Burial> burial, Optional<WithoutName> withoutName) {

    /** Refuses nulls. */
    public SequelFacts {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(notification, "notification");
        Objects.requireNonNull(returning, "returning");
        Objects.requireNonNull(keeping, "keeping");
        Objects.requireNonNull(burial, "burial");
        Objects.requireNonNull(withoutName, "withoutName");
    }

    private static boolean written(Optional<String> words) {
        return words.filter(text -> !text.isBlank()).isPresent();
    }

    /**
     * The death certificate, by which the authority seals the identification (rule I5).
     *
     * @param number    its number
     * @param authority who issued it
     * @param date      its date
     * @param document  the file that shows it
     */
    public record Certificate(Optional<String> number, Optional<String> authority, Optional<LocalDate> date, Optional<UUID> document) {

        /** True when nothing is missing. */
        public boolean complete() {
            return written(number) && written(authority) && date.isPresent() && document.isPresent();
        }
    }

    /**
     * How the family was told.
     *
     * @param officer            the named officer
     * @param recipient          the relative who was told
     * @param language           in which language, as an IETF tag
     * @param channel            by which channel
     * @param doneOn             on which day
     * @param preferenceHonoured it was done as the family had asked
     */
    public record Notification(Optional<UUID> officer, Optional<UUID> recipient, Optional<String> language, Optional<String> channel,
            Optional<LocalDate> doneOn, boolean preferenceHonoured) {

        /** True when nothing is missing. */
        public boolean complete() {
            return officer.isPresent() && recipient.isPresent() && written(language) && written(channel) && doneOn.isPresent();
        }
    }

    /**
     * The return of the remains (rule P3).
     *
     * @param receivedBy     the relative who signed the receipt
     * @param entitled       that relative is entitled to receive them
     * @param identityProved that relative proved who they are
     * @param bagCheckedBy   who checked the bag against the record
     * @param releaseEvent   the custody event RELEASE
     * @param partsListed    the parts not included are listed, or it is written that there are none
     * @param partsTold      the family was told of them
     */
    public record ReturnOfRemains(Optional<UUID> receivedBy, boolean entitled, boolean identityProved, Optional<UUID> bagCheckedBy,
            Optional<UUID> releaseEvent, boolean partsListed, boolean partsTold) {
    }

    /**
     * The keeping of the remains.
     *
     * @param writtenWish the document with the family's wish
     * @param place       the place of keeping
     */
    public record Keeping(Optional<UUID> writtenWish, Optional<String> place) {

        /** True when the place is named. */
        public boolean placeNamed() {
            return written(place);
        }
    }

    /**
     * The burial, and what the family wants if more is found.
     *
     * @param place              the burial place
     * @param laterFindsRecorded the wishes about later finds are recorded
     */
    public record Burial(Optional<String> place, boolean laterFindsRecorded) {

        /** True when the place is named. */
        public boolean placeNamed() {
            return written(place);
        }
    }

    /**
     * What must be known before remains are left without a name.
     *
     * @param searchDone  the search among the missing is done
     * @param burialPlace the interim burial place
     * @param graveNumber the number of the grave
     * @param sampleKept  the sample that stays behind
     */
    public record WithoutName(boolean searchDone, Optional<String> burialPlace, Optional<String> graveNumber, Optional<UUID> sampleKept) {

        /** True when place and number of the grave are written down. */
        public boolean burialRecorded() {
            return written(burialPlace) && written(graveNumber);
        }
    }
}
