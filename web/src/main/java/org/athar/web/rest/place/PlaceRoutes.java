package org.athar.web.rest.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.athar.missing.OfficeService;
import org.athar.missing.view.OfficeView;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;
import org.athar.security.SelfService;
import org.athar.security.access.OperationName;
import org.athar.security.view.SelfView;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** What programs need to name: administrative areas, offices, and who they ask for. */
@Path("v1")
@RequestScoped
public class PlaceRoutes {

    @Inject
    private PlaceService places;
    @Inject
    private OfficeService offices;
    @Inject
    private SelfService self;
    @Inject
    private Answers answers;

    @GET
    @Path("self")
    @Route(says = "Who asks, with roles and open operations", operation = OperationName.READ_SELF, answer = SelfView.class,
            versioned = true)
    public Response readSelf() {
        return answers.one(self.self());
    }

    @GET
    @Path("areas")
    @Route(says = "Administrative areas by name or code", operation = OperationName.READ_PLACES, answer = AreaView.class, list = true)
    public Response listAreas(@QueryParam("text") String text) {
        String words = Values.text("text", text);
        return answers.list(places.search(words == null ? "" : words));
    }

    @GET
    @Path("areas/{area}")
    @Route(says = "One area, by its code", operation = OperationName.READ_PLACES, answer = AreaView.class, versioned = true)
    public Response readArea(@PathParam("area") String code) {
        return answers.one(places.byPcode(Values.number(code)));
    }

    @GET
    @Path("offices")
    @Route(says = "The offices that speak with families", operation = OperationName.READ_PLACES, answer = OfficeView.class, list = true)
    public Response listOffices() {
        return answers.list(offices.list());
    }
}
