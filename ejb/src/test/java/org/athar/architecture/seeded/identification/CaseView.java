package org.athar.architecture.seeded.identification;

import org.athar.architecture.seeded.site.SiteCallsIdentification;

/** The other half of a cycle of capabilities. */
public class CaseView {

    SiteCallsIdentification site;
}
