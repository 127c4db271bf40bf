package org.athar.web.rest.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.athar.security.access.OperationName;

/** What the published description says of a route beside what its other annotations say. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Route {

    /** In one sentence. */
    String says();

    /** The operation of the access matrix that it is; the service behind decides. */
    OperationName operation();

    /** The record that answers; of a list, a row of it. */
    Class<? extends Record> answer();

    /** Whether it answers with a list, a screenful at a time. */
    boolean list() default false;

    /** Whether it names the version of the record in {@code ETag}. */
    boolean versioned() default false;

    /** Components of the command that the address says, by their path. */
    String[] set() default {};

    /** Component of the command that {@code If-Match} says, which must then be there; none where nothing can be stale. */
    String version() default "";

    /** Whether it only reads, though it wants a body with the reason: nothing is kept of it, and no key is wanted. */
    boolean reading() default false;

    /** The status of a good answer. */
    int status() default 200;
}
