package org.athar.whole.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.security.SelfService;
import org.athar.security.view.SelfView;
import org.athar.security.fault.AccessDenied;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who somebody is inside the services: the name of the sign-in, and the roles that sign-in and grant have in common. */
@ExtendWith(ArquillianExtension.class)
class SignedInPersonIT {

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(SignedInPersonIT.class);
    }

    /** Found when asked for: the same object is also made outside the server, where there are no services. */
    private static SelfView self() {
        return Services.find(SelfService.class).self();
    }

    @Test
    void is_known_by_the_name_of_the_sign_in() throws Exception {
        assertEquals("rania.alhadidi", As.person("rania.alhadidi", Role.INVESTIGATOR).call(SignedInPersonIT::self).account());
    }

    @Test
    void holds_a_role_that_both_sign_in_and_grant_give() throws Exception {
        assertEquals(Set.of(Role.INVESTIGATOR), As.person("rania.alhadidi", Role.INVESTIGATOR).call(SignedInPersonIT::self).roles());
    }

    @Test
    void gains_nothing_by_a_role_of_the_sign_in_alone() throws Exception {
        assertEquals(Set.of(Role.INVESTIGATOR),
                As.person("rania.alhadidi", Role.INVESTIGATOR, Role.COORDINATOR).call(SignedInPersonIT::self).roles());
    }

    @Test
    void is_nobody_without_a_sign_in() {
        assertThrows(EJBAccessException.class, SignedInPersonIT::self);
    }

    @Test
    void is_denied_when_not_on_the_staff() {
        assertThrows(AccessDenied.class, () -> As.person("nobody.known", Role.INVESTIGATOR).call(SignedInPersonIT::self));
    }
}
