package org.athar.workbench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test that has the workbench to itself: what it finds in the trail, it has caused. Left out where only seconds are to be spent. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("long")
@ResourceLock("workbench")
public @interface AtTheWorkbench {
}
