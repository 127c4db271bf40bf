package org.athar.web.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.RequestRefusal;

/**
 * Before every route. A command comes with a token: no browser adds one by itself, so no page of another site can send a command in
 * somebody's name. A parameter that the route does not know is refused instead of passed over: a filter with a slip of the pen would
 * answer with everything.
 */
@Provider
@ApplicationScoped
public class Gate implements ContainerRequestFilter {

    /** Under which name the request carries what is published of its route. */
    static final String ROUTE = "org.athar.route";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    private ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = route.getResourceMethod();
        if (!READING.contains(request.getMethod())) {
            requireToken(request.getHeaderString(HttpHeaders.AUTHORIZATION));
            requireForm(request, method != null && takesFile(method));
        }
        if (method != null && method.isAnnotationPresent(Route.class)) {
            request.setProperty(ROUTE, method.getAnnotation(Route.class));
            Set<String> known = parametersOf(method);
            request.getUriInfo().getQueryParameters().forEach((name, values) -> {
                if (!known.contains(name) || values.size() > 1) {
                    throw Problem.at(name, RequestRefusal.NOT_TO_BE_GIVEN, String.join(", ", known));
                }
            });
        }
    }

    private static void requireForm(ContainerRequestContext request, boolean withFile) {
        MediaType wanted = withFile ? MediaType.MULTIPART_FORM_DATA_TYPE : MediaType.APPLICATION_JSON_TYPE;
        if (request.getMediaType() == null || !wanted.isCompatible(request.getMediaType())) {
            throw Problem.of(RequestRefusal.NOT_JSON);
        }
        if (!withFile && request.getLength() > Answers.MOST_BYTES) {
            throw Problem.of(RequestRefusal.TOO_LARGE, Answers.MOST_BYTES);
        }
    }

    private static void requireToken(String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            throw Problem.of(RequestRefusal.TOKEN_MISSING);
        }
    }

    /** The parameters that a route may be given in its address. */
    public static Set<String> parametersOf(Method method) {
        Stream<AnnotatedElement> single = Stream.of(method.getParameters());
        Stream<AnnotatedElement> together = Stream.of(method.getParameters()).filter(one -> one.isAnnotationPresent(BeanParam.class))
                .flatMap(one -> Stream.of(one.getType().getDeclaredFields()));
        return Stream.concat(single, together).filter(one -> one.isAnnotationPresent(QueryParam.class))
                .map(one -> one.getAnnotation(QueryParam.class).value()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The command that a route reads its body into; none where it reads. */
    public static Optional<Class<?>> bodyOf(Method method) {
        return Stream.of(method.getGenericParameterTypes()).filter(type -> type instanceof ParameterizedType one
                && Body.class.isAssignableFrom((Class<?>) one.getRawType()))
                .<Class<?>>map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0]).findFirst();
    }

    /** Whether a command comes with a file. */
    public static boolean takesFile(Method method) {
        return List.of(method.getParameterTypes()).contains(Upload.class);
    }
}
