package org.athar.web.rest.identification;

import jakarta.ws.rs.QueryParam;

/** Which cases a program asks for, as its address has it. */
public class CaseQuery {

    @QueryParam("text")
    String text;
    @QueryParam("stage")
    String stage;
    @QueryParam("site")
    String site;
    @QueryParam("incident")
    String incident;
    @QueryParam("owner")
    String owner;
    @QueryParam("cursor")
    String cursor;
    @QueryParam("limit")
    String limit;
}
