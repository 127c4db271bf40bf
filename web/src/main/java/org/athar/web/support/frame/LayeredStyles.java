package org.athar.web.support.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * Puts the component library's own styles in the cascade layer {@code structure}, below its theme and below ours: then our styles win by
 * standing last, and need neither long selectors nor {@code !important}.
 */
public class LayeredStyles extends ResourceHandlerWrapper {

    private static final String LIBRARY = "primefaces";
    private static final String ICONS = "primeicons";

    /** Wraps the handler that finds the resources. */
    public LayeredStyles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return layered(super.createResource(name, library), name, library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return layered(super.createResource(name, library, contentType), name, library);
    }

    private static Resource layered(Resource resource, String name, String library) {
        boolean ours = resource == null || !LIBRARY.equals(library) || !name.endsWith(".css") || name.startsWith(ICONS);
        return ours ? resource : new Layered(resource);
    }

    private static final class Layered extends ResourceWrapper {

        Layered(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new SequenceInputStream(Collections.enumeration(List.of(
                    bytes("@layer structure {\n"), getWrapped().getInputStream(), bytes("\n}\n"))));
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
