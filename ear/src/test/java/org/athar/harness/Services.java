package org.athar.harness;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Finds the deployed application's services from inside the server. */
public final class Services {

    private Services() {
    }

    /** The service of this type, as the pages have it. */
    public static <T> T find(Class<T> type) {
        try {
            return type.cast(new InitialContext().lookup("java:global/athar/ejb/" + type.getSimpleName() + "!" + type.getName()));
        } catch (NamingException e) {
            throw new IllegalStateException("The application has no service " + type.getSimpleName(), e);
        }
    }
}
