package org.athar.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.web.rest.audit.FindingRoutes;
import org.athar.web.rest.audit.TrailRoutes;
import org.athar.web.rest.custody.CustodyRoutes;
import org.athar.web.rest.examination.ExaminationRoutes;
import org.athar.web.rest.file.FileRoutes;
import org.athar.web.rest.http.BodyReader;
import org.athar.web.rest.http.Gate;
import org.athar.web.rest.problem.ProblemMapper;
import org.athar.web.rest.http.UploadReader;
import org.athar.web.rest.identification.CaseBoardRoutes;
import org.athar.web.rest.identification.CaseEndRoutes;
import org.athar.web.rest.identification.CaseRoutes;
import org.athar.web.rest.identification.CaseStepRoutes;
import org.athar.web.rest.identification.SittingRoutes;
import org.athar.web.rest.incident.FacilityRoutes;
import org.athar.web.rest.incident.IncidentRoutes;
import org.athar.web.rest.interop.ExportRoutes;
import org.athar.web.rest.liaison.ContactRoutes;
import org.athar.web.rest.liaison.FamilyRoutes;
import org.athar.web.rest.missing.MissingRoutes;
import org.athar.web.rest.place.PlaceRoutes;
import org.athar.web.rest.recovery.FindRoutes;
import org.athar.web.rest.recovery.RemainsRoutes;
import org.athar.web.rest.site.SiteRoutes;
import org.athar.web.rest.site.SiteWorkRoutes;
import org.athar.web.rest.source.ClaimRoutes;
import org.athar.web.rest.source.SourceRoutes;
import org.athar.web.rest.task.TaskRoutes;

/** All routes for programs. What is not named here is not there. */
@ApplicationPath("/api")
public class Api extends Application {

    /** Where the routes stand, in the order in which they are described. */
    static final List<Class<?>> ROUTES = List.of(SiteRoutes.class, SiteWorkRoutes.class, RemainsRoutes.class, FindRoutes.class,
            ExaminationRoutes.class, CustodyRoutes.class, CaseRoutes.class, CaseStepRoutes.class, CaseBoardRoutes.class,
            CaseEndRoutes.class, SittingRoutes.class, MissingRoutes.class, FamilyRoutes.class, ContactRoutes.class,
            IncidentRoutes.class, FacilityRoutes.class, SourceRoutes.class, ClaimRoutes.class, TaskRoutes.class, FileRoutes.class,
            ExportRoutes.class, TrailRoutes.class, FindingRoutes.class, PlaceRoutes.class, DescriptionRoute.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(ROUTES.stream(), Stream.of(Gate.class, BodyReader.class, UploadReader.class, ProblemMapper.class))
                .collect(Collectors.toSet());
    }
}
