package org.athar.web.rest.http;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.ProblemWriter;
import org.athar.web.rest.problem.RequestRefusal;
import org.athar.web.support.pace.PaceFilter;

/** What an account that asks too much is answered: a problem, or a page that says so. */
@WebServlet("/slow-down")
public class SlowDown extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProblemWriter problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Object seconds = Objects.requireNonNullElse(request.getAttribute(PaceFilter.SECONDS), 1);
        response.setHeader("Retry-After", seconds.toString());
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked != null && asked.toString().startsWith(request.getContextPath() + DoorForPrograms.PATH)) {
            problems.write(Problem.of(RequestRefusal.TOO_MANY, seconds), response);
        } else {
            request.getRequestDispatcher("/WEB-INF/errors/too-many.xhtml").forward(request, response);
        }
    }
}
