package org.athar.web.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.file.view.FileContent;
import org.athar.kernel.Outcome;
import org.athar.web.file.Disposition;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.RequestRefusal;

/** Hands files out, whole or from a byte to another. */
@ApplicationScoped
public class Contents {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,15})-(\\d{0,15})");
    private static final int PARTIAL = 206;
    private static final int BLOCK = 8_192;

    @Inject
    private HttpServletRequest asked;

    /** Stands in the description for a file that answers. */
    public record File() {
    }

    /** The content, or the part of it that the request names. Anything but one range of bytes is answered with the whole. */
    public Response of(Outcome<FileContent> opened) {
        if (opened instanceof Outcome.Refused<FileContent> refused) {
            throw Problem.refused(refused);
        }
        FileContent content = opened.required();
        String wanted = asked.getHeader("Range");
        Matcher range = RANGE.matcher(wanted == null ? "" : wanted.strip());
        if (!range.matches()) {
            return answer(Response.ok(), content, 0, content.length()).build();
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? content.length() - 1 : Math.min(Long.parseLong(range.group(2)), content.length() - 1);
        if (first > last) {
            throw Problem.at("Range", RequestRefusal.RANGE_NOT_THERE, content.length());
        }
        return answer(Response.status(PARTIAL), content, first, last - first + 1)
                .header("Content-Range", "bytes " + first + "-" + last + "/" + content.length()).build();
    }

    private static Response.ResponseBuilder answer(Response.ResponseBuilder answer, FileContent content, long first, long length) {
        StreamingOutput body = out -> {
            try (InputStream in = content.content().open()) {
                in.skipNBytes(first);
                copy(in, out, length);
            }
        };
        return answer.entity(body).type(content.mediaType()).header("Accept-Ranges", "bytes").header(HttpHeaders.CONTENT_LENGTH, length)
                .header("Content-Disposition", Disposition.attachment(content.file().originalName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'").header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        long left = length;
        while (left > 0) {
            byte[] block = in.readNBytes((int) Math.min(left, BLOCK));
            if (block.length == 0) {
                throw new IOException("the content is shorter than it was");
            }
            out.write(block);
            left -= block.length;
        }
    }
}
