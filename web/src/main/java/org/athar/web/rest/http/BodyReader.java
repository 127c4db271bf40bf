package org.athar.web.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.RequestRefusal;

/** Takes the body of a command in, up to a bound. */
@Provider
@ApplicationScoped
public class BodyReader implements MessageBodyReader<Body<?>> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Body<?> readFrom(Class<Body<?>> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) {
        return new Body<>(bounded(body), (Class<Record>) ((ParameterizedType) generic).getActualTypeArguments()[0]);
    }

    /** All of it, unless it is too much. */
    static byte[] bounded(InputStream body) {
        try {
            byte[] read = body.readNBytes(Answers.MOST_BYTES + 1);
            if (read.length > Answers.MOST_BYTES) {
                throw Problem.of(RequestRefusal.TOO_LARGE, Answers.MOST_BYTES);
            }
            return read;
        } catch (IOException e) {
            throw Problem.of(RequestRefusal.BODY_UNREADABLE);
        }
    }
}
