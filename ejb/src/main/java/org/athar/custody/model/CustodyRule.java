package org.athar.custody.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyRefusal;
import org.athar.kernel.Clocks;
import org.athar.kernel.Refusal;

/**
 * The rules of the chain (C1 and C2), each asked before an event is recorded. C1 after the NIST working group's form, C2 the
 * practice drawn from it.
 */
enum CustodyRule {

    /** Custody begins once, with a collection from the ground or with a receipt. */
    BEGINS_ONCE {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            if (!chain.begun()) {
                boolean begins = event.type() == CustodyEventType.COLLECT || event.type() == CustodyEventType.RECEIVE;
                return refuseIf(!begins, null, CustodyRefusal.NOT_BEGUN);
            }
            return refuseIf(event.type() == CustodyEventType.COLLECT, null, CustodyRefusal.BEGUN_ALREADY);
        }
    },
    /** After release or destruction nothing more happens but corrections. */
    ENDS_ONCE {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            return refuseIf(chain.ended() && event.type() != CustodyEventType.CORRECT, null, CustodyRefusal.ENDED);
        }
    },
    /** Only the holder hands over, handles or gives out; that the holder gave something out may be written down by who was there. */
    HOLDER_ACTS {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            boolean holdersAct = event.type().isHandling() || event.type().endsCustody() || event.type() == CustodyEventType.TRANSFER;
            boolean givenOut = event.type() == CustodyEventType.RELEASE && event.from() != null && event.from().equals(chain.holder());
            boolean holder = chain.holder() != null && (chain.holder().is(event.by()) || givenOut);
            return refuseIf(chain.begun() && !chain.ended() && holdersAct && !holder, null, CustodyRefusal.NOT_THE_HOLDER);
        }
    },
    /** Nobody hands over to themselves. */
    TWO_PARTIES {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            CustodyParty from = event.from();
            boolean passes = event.type() == CustodyEventType.TRANSFER || event.type() == CustodyEventType.RECEIVE;
            return refuseIf(passes && from != null && from.equals(event.to()), "to", CustodyRefusal.TO_ONESELF);
        }
    },
    /** While a hand-over is open, nothing else happens but its receipt or its taking back. */
    ONE_OPEN_CUSTODY {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            boolean closes = event.type() == CustodyEventType.RECEIVE || event.type() == CustodyEventType.CORRECT;
            return refuseIf(chain.pending() != null && !closes, null, CustodyRefusal.HAND_OVER_OPEN);
        }
    },
    /** What was handed over is received by that person, in that person's own session. */
    RECEIVER_RECEIVES {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            boolean received = event.type() == CustodyEventType.RECEIVE && chain.pending() != null;
            return refuseIf(received && !chain.pending().is(event.by()), null, CustodyRefusal.NOT_THE_RECEIVER);
        }
    },
    /** Time runs forward, as far as both moments are known. A correction of a time is free of it. */
    TIME_RUNS_FORWARD {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            boolean before = event.type() != CustodyEventType.CORRECT && chain.last() != null && event.moment().isBefore(chain.last());
            return before ? Optional.of(Refusal.at("moment", CustodyRefusal.BEFORE_THE_LAST, chain.last().on())) : Optional.empty();
        }
    },
    /** Nothing is recorded before it happens. */
    NOT_IN_THE_FUTURE {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            return refuseIf(event.moment().isAfter(event.at(), Clocks.HOME), "moment", CustodyRefusal.IN_THE_FUTURE);
        }
    },
    /** A correction names an earlier event of this item that is no correction, and says why; only an open hand-over is taken back. */
    CORRECTS_SOMETHING {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            if (event.type() != CustodyEventType.CORRECT) {
                return Optional.empty();
            }
            CustodyEventType wrong = event.corrects() == null ? null : chain.types().get(event.corrects());
            boolean known = wrong != null && wrong != CustodyEventType.CORRECT;
            boolean open = wrong == CustodyEventType.TRANSFER && chain.pending() != null
                    && chain.types().keySet().stream().noneMatch(seq -> seq > event.corrects()
                            && chain.types().get(seq) != CustodyEventType.CORRECT);
            return refuseIf(!known || event.voids() && !open, "corrects", CustodyRefusal.CORRECTS_NOTHING);
        }
    },
    /** An item is opened only where its seal, if it has one, is named; a sealing names the new seal. */
    SEALS_ARE_NAMED {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            if (event.type() == CustodyEventType.SEAL) {
                return refuseIf(event.details().sealAfter() == null, "sealAfter", CustodyRefusal.SEAL_MISSING);
            }
            boolean looks = event.type() == CustodyEventType.OPEN || event.type() == CustodyEventType.RECEIVE && chain.begun();
            return refuseIf(looks && chain.seal() != null && event.details().sealBefore() == null, "sealBefore",
                    CustodyRefusal.SEAL_MISSING);
        }
    },
    /** While in custody its place is always known. */
    PLACE_IS_KNOWN {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            boolean needed = switch (event.type()) {
                case COLLECT, RECEIVE, STORE -> true;
                default -> false;
            };
            return refuseIf(needed && event.place() == null, "place", CustodyRefusal.MISSING);
        }
    },
    /** Who hands over says what for and in what condition; who is no staff signs a receipt on paper. */
    HAND_OVER_IS_COMPLETE {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            boolean passes = event.type() == CustodyEventType.TRANSFER || event.type() == CustodyEventType.RELEASE;
            if (!passes) {
                return Optional.empty();
            }
            if (event.to() == null) {
                return refuseIf(true, "to", CustodyRefusal.MISSING);
            }
            if (event.details().purpose() == null || event.details().condition() == null) {
                return refuseIf(true, event.details().purpose() == null ? "purpose" : "condition", CustodyRefusal.MISSING);
            }
            return refuseIf(event.to().staff() == null && event.details().receipt() == null, "receipt", CustodyRefusal.MISSING);
        }
    },
    /** What is out of order is explained in writing. */
    EXPLAINED {
        @Override
        Optional<Refusal> check(ChainState chain, NewEvent event) {
            boolean handedOverByPaper = chain.holder() != null && chain.holder().staff() == null && event.details().receipt() != null;
            boolean unannounced = event.type() == CustodyEventType.RECEIVE && chain.pending() == null && !handedOverByPaper;
            boolean odd = unannounced || event.type() == CustodyEventType.CORRECT || event.type() == CustodyEventType.DESTROY;
            return refuseIf(odd && event.details().note() == null, "note", CustodyRefusal.MISSING);
        }
    };

    /** What this rule has against an event; empty if nothing. */
    abstract Optional<Refusal> check(ChainState chain, NewEvent event);

    /** Everything that stands in the way. */
    static List<Refusal> violations(ChainState chain, NewEvent event) {
        return Arrays.stream(values()).map(rule -> rule.check(chain, event).orElse(null)).filter(Objects::nonNull).toList();
    }

    private static Optional<Refusal> refuseIf(boolean broken, String field, CustodyRefusal code) {
        return broken ? Optional.of(new Refusal(code, field, List.of())) : Optional.empty();
    }
}
