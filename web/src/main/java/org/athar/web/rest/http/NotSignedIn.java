package org.athar.web.rest.http;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
            Problem problem = Problem.of(RequestRefusal.NOT_SIGNED_IN);
            response.setContentType(ProblemWriter.MEDIA_TYPE);
            response.setHeader("Content-Language", problems.language());
            response.getOutputStream().write(problems.written(problem).toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
