package org.athar.web.rest.http;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.ProblemWriter;
import org.athar.web.rest.problem.RequestRefusal;

/** What a request without a good token or session is answered; a step of a page needs the status alone. */
@WebServlet("/not-signed-in")
public class NotSignedIn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProblemWriter problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        response.setStatus(RequestRefusal.NOT_SIGNED_IN.status());
        if (asked != null && asked.toString().startsWith(request.getContextPath() + DoorForPrograms.PATH)) {
            problems.write(Problem.of(RequestRefusal.NOT_SIGNED_IN), response);
        }
    }
}
