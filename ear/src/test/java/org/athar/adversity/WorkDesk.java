package org.athar.adversity;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Suite;
import org.athar.kernel.Outcome;
import org.athar.preparation.Cast;
import org.athar.security.fault.DatabaseAway;
import org.athar.security.fault.StaleRecord;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** Where work is asked for from outside the server; deployed beside the application by tests alone, and anew after its end. */
@WebServlet("/work")
public class WorkDesk extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String answer;
        try {
            Outcome<?> outcome = Work.valueOf(request.getParameter("work")).carryOut(request.getParameter("on"),
                    request.getParameter("words"));
            answer = outcome instanceof Outcome.Refused<?> refused ? "refused " + refused.reasons().get(0).code().code()
                    : "done " + outcome.required();
        } catch (StaleRecord e) {
            answer = "stale";
        } catch (DatabaseAway e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            answer = "away";
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer);
    }

    /** Puts it beside the application, and waits until it answers. */
    static void open() throws Exception {
        put();
        awaitOpen();
    }

    /** Starts the application again after its end, and the desk with it: deployed at the start, it is there as soon. */
    static void startWithTheApplication() throws Exception {
        Path application = Suite.servers().instance().deployedApplication();
        Files.deleteIfExists(application);
        CompletableFuture<Void> starting = CompletableFuture.runAsync(Suite.servers()::startApplicationAgain);
        while (!Files.exists(application) && !starting.isDone()) {
            Thread.sleep(10);
        }
        put();
        starting.join();
    }

    private static void put() {
        InsideTheServer.with(WorkDesk.class, Work.class).addPackage(Cast.class.getPackage())
                .as(ZipExporter.class).exportTo(Suite.servers().instance().deployedApplication().resolveSibling("desk.war").toFile(), true);
    }

    /** Waits until it answers. */
    static void awaitOpen() throws InterruptedException {
        for (int tried = 0; tried < 600 && status("?work=NONE") != HttpServletResponse.SC_INTERNAL_SERVER_ERROR; tried++) {
            Thread.sleep(100);
        }
    }

    private static int status(String query) {
        try {
            return send(query).statusCode();
        } catch (UncheckedIOException notYet) {
            return 0;
        }
    }

    /** What came of it; null if nothing is known. */
    static String ask(Work work, String on, String words) {
        try {
            HttpResponse<String> answer = send("?work=" + work + "&on=" + on.replace(" ", "%20") + "&words=" + words);
            return answer.statusCode() == HttpServletResponse.SC_OK ? answer.body() : null;
        } catch (UncheckedIOException e) {
            return null;
        }
    }

    private static HttpResponse<String> send(String query) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(Suite.address() + "desk/work" + query)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
