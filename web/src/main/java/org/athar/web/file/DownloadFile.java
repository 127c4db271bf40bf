package org.athar.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.view.FileContent;
import org.athar.kernel.Outcome;
import org.athar.security.fault.NotFound;

/** Downloads an original ({@code /file/<id>}) or shows its small picture ({@code /file/<id>/preview}). */
@WebServlet("/file/*")
public class DownloadFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/preview)?");

    @Inject
    private FileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw NotFound.absent("stored_file");
        }
        FileId id = new FileId(UUID.fromString(path.group(1)));
        if (path.group(2) != null) {
            Attachment.show(files.preview(id), response);
        } else if (files.open(id) instanceof Outcome.Done<FileContent> opened) {
            Attachment.save(opened.value(), response);
        } else {
            throw new IllegalStateException("the content of file " + id + " is not as it was stored");
        }
    }
}
