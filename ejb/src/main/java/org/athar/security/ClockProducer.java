package org.athar.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.athar.kernel.Clocks;

/** Hands the kernel's clock to whoever asks for one. */
@ApplicationScoped
class ClockProducer {

    @Produces
    Clock clock() {
        return Clocks.system();
    }
}
