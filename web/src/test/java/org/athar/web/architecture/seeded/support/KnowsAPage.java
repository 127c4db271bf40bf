package org.athar.web.architecture.seeded.support;

import org.athar.web.architecture.seeded.walk.WalkThroughWalls;

/** Breaks the order of the pages: what all share knows one of them. */
public class KnowsAPage {

    WalkThroughWalls page;
}
