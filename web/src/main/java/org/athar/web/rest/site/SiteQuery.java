package org.athar.web.rest.site;

import jakarta.ws.rs.QueryParam;
import org.athar.site.SiteStatus;
import org.athar.site.kind.SiteType;
import org.athar.site.view.SiteFilter;
import org.athar.web.rest.http.Values;

/** Which sites a program asks for, as its address has it. */
public class SiteQuery {

    @QueryParam("text")
    String text;
    @QueryParam("area")
    String area;
    @QueryParam("status")
    String status;
    @QueryParam("type")
    String type;
    @QueryParam("incident")
    String incident;
    @QueryParam("cursor")
    String cursor;
    @QueryParam("limit")
    String limit;

    /** What of it needs nobody to be asked. */
    SiteFilter filter() {
        return new SiteFilter(Values.text("text", text), null, Values.constant("status", status, SiteStatus.class),
                Values.constant("type", type, SiteType.class), null);
    }
}
