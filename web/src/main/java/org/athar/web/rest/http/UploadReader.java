package org.athar.web.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import org.athar.kernel.digest.Sha256;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.RequestRefusal;

/** Takes a command in that comes with a file: the command in the part {@code about}, as JSON, the file in the part {@code content}. */
@Provider
@ApplicationScoped
public class UploadReader implements MessageBodyReader<Upload<?>> {

    private static final GenericType<List<EntityPart>> PARTS = new GenericType<>() {
    };

    @Context
    private Providers providers;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Upload<?> readFrom(Class<Upload<?>> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        List<EntityPart> parts = parts(annotations, mediaType, headers, body);
        byte[] about = BodyReader.bounded(part(parts, "about").getContent());
        Path content = Files.createTempFile("upload", null);
        try (DigestInputStream in = new DigestInputStream(part(parts, "content").getContent(), Sha256.begin());
                OutputStream out = Files.newOutputStream(content)) {
            in.transferTo(out);
            return new Upload<>(about, (Class<Record>) ((ParameterizedType) generic).getActualTypeArguments()[0], content,
                    Sha256.end(in.getMessageDigest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(content);
            throw e;
        }
    }

    @SuppressWarnings("unchecked")
    private List<EntityPart> parts(Annotation[] annotations, MediaType mediaType, MultivaluedMap<String, String> headers,
            InputStream body) {
        MessageBodyReader<List<EntityPart>> reader = providers.getMessageBodyReader((Class<List<EntityPart>>) PARTS.getRawType(),
                PARTS.getType(), annotations, mediaType);
        try {
            return reader.readFrom((Class<List<EntityPart>>) PARTS.getRawType(), PARTS.getType(), annotations, mediaType, headers, body);
        } catch (IOException | RuntimeException e) {
            throw Problem.of(RequestRefusal.BODY_UNREADABLE);
        }
    }

    private static EntityPart part(List<EntityPart> parts, String name) {
        List<EntityPart> named = parts.stream().filter(one -> name.equals(one.getName())).toList();
        if (named.size() != 1) {
            throw Problem.at(name, RequestRefusal.BODY_UNREADABLE);
        }
        return named.get(0);
    }
}
