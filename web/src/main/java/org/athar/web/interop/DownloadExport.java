package org.athar.web.interop;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.file.view.FileContent;
import org.athar.interop.ExportId;
import org.athar.interop.ExportService;
import org.athar.kernel.Outcome;
import org.athar.security.fault.NotFound;
import org.athar.web.file.Attachment;

/** Hands out the file of an export ({@code /export/<id>}). */
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
        Attachment.save(opened.value(), response);
    }
}
