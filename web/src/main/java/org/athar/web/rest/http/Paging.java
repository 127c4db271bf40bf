package org.athar.web.rest.http;

import jakarta.ws.rs.QueryParam;

/** Which rows of a list a program asks for. */
public class Paging {

    @QueryParam("cursor")
    String cursor;
    @QueryParam("limit")
    String limit;

    /** The key of the row before the first one wanted; null for the beginning. */
    public String after(String list) {
        return Cursor.read(list, cursor);
    }

    /** How many rows. */
    public int rows() {
        return Values.rows(limit);
    }
}
