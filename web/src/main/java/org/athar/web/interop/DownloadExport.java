package org.athar.web.interop;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.file.view.FileContent;
import org.athar.interop.ExportId;
import org.athar.interop.ExportService;
import org.athar.kernel.Outcome;
import org.athar.security.fault.NotFound;
import org.athar.web.file.Disposition;

/** Hands out the file of an export ({@code /export/<id>}); it is only ever saved, never opened in the page. */
@WebServlet("/export/*")
public class DownloadExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    private ExportService exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()
                || !(exports.download(new ExportId(UUID.fromString(path.group(1)))) instanceof Outcome.Done<FileContent> opened)) {
            throw NotFound.absent("export_run");
        }
        FileContent content = opened.value();
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", Disposition.attachment(content.file().originalName()));
        response.setContentType(content.mediaType());
        response.setContentLengthLong(content.length());
        try (InputStream in = content.content().open()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
