package org.athar.web.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.athar.file.view.FileContent;

/** Hands a file to the browser. Whatever it holds cannot act here. */
public final class Attachment {

    private Attachment() {
    }

    /** An original: it is only ever saved, never opened in the page. */
    public static void save(FileContent content, HttpServletResponse response) throws IOException {
        send(content, Disposition.attachment(content.file().originalName()), response);
    }

    /** A small picture, to be shown in a page. */
    static void show(FileContent content, HttpServletResponse response) throws IOException {
        send(content, "inline", response);
    }

    private static void send(FileContent content, String disposition, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", disposition);
        response.setContentType(content.mediaType());
        response.setContentLengthLong(content.length());
        try (InputStream in = content.content().open()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
