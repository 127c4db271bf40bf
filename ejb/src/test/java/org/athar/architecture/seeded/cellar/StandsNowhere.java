package org.athar.architecture.seeded.cellar;

/** Breaks rule 3: its capability is not in the plan. */
class StandsNowhere {
}
