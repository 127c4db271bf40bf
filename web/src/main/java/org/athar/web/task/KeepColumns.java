package org.athar.web.task;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.athar.task.ListViewId;
import org.athar.task.ListViewService;
import org.athar.task.RecordList;

/**
 * Where the lists' script keeps which columns were chosen. It answers the script alone: the header that it asks for cannot be sent by a
 * page of another origin.
 */
@WebServlet("/list-columns")
public class KeepColumns extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SCRIPT = "XMLHttpRequest";

    @Inject
    private transient ListViewService views;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = request.getParameter("list");
        String view = request.getParameter("view");
        String hidden = request.getParameter("hidden");
        if (!SCRIPT.equals(request.getHeader("X-Requested-With")) || list == null || !list.matches("[A-Z]{1,20}") || hidden == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            views.chooseColumns(RecordList.valueOf(list), view == null || view.isEmpty() ? null : new ListViewId(UUID.fromString(view)),
                    Arrays.asList(hidden.split(" ")));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
