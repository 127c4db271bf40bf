package org.athar.whole;

/** Whoever works for one office or at one site learns nothing of a record elsewhere, by any of more than 300 queries. */
class EveryQueryProof extends PersonOfOnePlaceIT {

    @Override
    int share() {
        return 1;
    }
}
