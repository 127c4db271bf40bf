package org.athar.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;

/** The description of all routes, from which a client can be made. It says what can be asked, and nothing of any record. */
@Path(DescriptionRoute.PATH)
@ApplicationScoped
public class DescriptionRoute {

    static final String PATH = "v1/openapi.json";

    private static final byte[] DESCRIPTION = Description.of(Api.ROUTES).toString().getBytes(StandardCharsets.UTF_8);

    /** The whole document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] description() {
        return DESCRIPTION.clone();
    }
}
