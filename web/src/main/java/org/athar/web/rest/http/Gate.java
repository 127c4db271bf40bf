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
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Before every route. A command comes with a token: no browser adds one by itself, so no page of another site can send a command in
 * somebody's name. A parameter that the route does not know is refused instead of passed over: a filter with a slip of the pen would
 * answer with everything.
 */
@Provider
@ApplicationScoped
public class Gate implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    private ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())) {
            requireToken(request.getHeaderString(HttpHeaders.AUTHORIZATION));
            if (request.getMediaType() == null || !MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
                throw Problem.of(RequestRefusal.NOT_JSON);
            }
            if (request.getLength() > Answers.MOST_BYTES) {
                throw Problem.of(RequestRefusal.TOO_LARGE, Answers.MOST_BYTES);
            }
        }
        Method method = route.getResourceMethod();
        if (method != null && method.isAnnotationPresent(Route.class)) {
            Set<String> known = parametersOf(method);
            request.getUriInfo().getQueryParameters().forEach((name, values) -> {
                if (!known.contains(name) || values.size() > 1) {
                    throw Problem.at(name, RequestRefusal.NOT_TO_BE_GIVEN, String.join(", ", known));
                }
            });
        }
    }

    private static void requireToken(String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            throw Problem.of(RequestRefusal.TOKEN_MISSING);
        }
    }

    /** The parameters that a route may be given in its address. */
    public static Set<String> parametersOf(Method method) {
        return Stream.of(method.getParameters()).filter(one -> one.isAnnotationPresent(BeanParam.class))
                .flatMap(one -> Stream.of(one.getType().getDeclaredFields())).filter(one -> one.isAnnotationPresent(QueryParam.class))
                .map(one -> one.getAnnotation(QueryParam.class).value()).collect(Collectors.toCollection(TreeSet::new));
    }
}
