package org.athar.web.support.door;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;

/** The end of the way through sign-in: whoever comes here is signed in by now, and goes on to the page that was asked for. */
@WebServlet(OwnAddress.DOOR + "*")
public class SignIn extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NOT_CARRIED_OUT = SignIn.class.getName() + ".notCarriedOut";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String way = Optional.ofNullable(request.getPathInfo()).map(path -> path.substring(1)).orElse("");
        boolean again = way.startsWith(OwnAddress.AGAIN);
        Optional<OwnAddress> address = OwnAddress.read(again ? way.substring(OwnAddress.AGAIN.length()) : way);
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (again) {
            request.getSession().setAttribute(NOT_CARRIED_OUT, true);
        }
        response.sendRedirect(address.get().text());
    }

    /** Whether this person has just been led back from a step that the end of the session has cut off. Told once. */
    public static boolean tellsOfStepNotCarriedOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean tells = session != null && session.getAttribute(NOT_CARRIED_OUT) != null;
        if (tells) {
            session.removeAttribute(NOT_CARRIED_OUT);
        }
        return tells;
    }
}
