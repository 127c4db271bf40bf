package org.athar.harness;

import org.athar.harness.inside.Acting;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A small deployment that carries a test class into the server and sees the classes of the deployed application, so that the test
 * calls the services that people use, in the server in which they run.
 */
public final class InsideTheServer {

    private InsideTheServer() {
    }

    /** The deployment for a test class and what else it needs. */
    public static WebArchive with(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, classes[0].getSimpleName() + ".war")
                .addClasses(classes)
                .addClasses(As.class, Services.class, Acting.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(new StringAsset("""
                        Manifest-Version: 1.0
                        Dependencies: deployment.athar.ear, deployment.athar.ear.ejb.jar
                        """), "MANIFEST.MF");
    }
}
