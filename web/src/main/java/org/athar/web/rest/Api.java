package org.athar.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.web.rest.http.Gate;
import org.athar.web.rest.http.ProblemMapper;
import org.athar.web.rest.identification.CaseRoutes;
import org.athar.web.rest.site.SiteRoutes;

/** All routes for programs. What is not named here is not there. */
@ApplicationPath("/api")
public class Api extends Application {

    /** Where the routes stand, in the order in which they are described. */
    static final List<Class<?>> ROUTES = List.of(SiteRoutes.class, CaseRoutes.class, DescriptionRoute.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(ROUTES.stream(), Stream.of(Gate.class, ProblemMapper.class)).collect(Collectors.toSet());
    }
}
