package org.athar.architecture.seeded.site;

import jakarta.annotation.security.RunAs;

/** Breaks rule 8: becomes the system without being a job. */
@RunAs("SYSTEM")
class NightWatch {
}
