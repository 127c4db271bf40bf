package org.athar.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The classes of this module that are shipped, read once for every test. */
public final class Shipped {

    /** All of them. */
    public static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    private Shipped() {
    }
}
