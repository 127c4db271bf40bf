package org.athar.architecture.seeded.site;

import org.athar.architecture.seeded.identification.CaseView;

/** Breaks rule 3: points upwards. */
public class SiteCallsIdentification {

    CaseView view;
}
