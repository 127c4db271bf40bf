package org.athar.web.rest.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.command.StoreFileCommand;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Contents;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Upload;
import org.athar.web.rest.http.Values;

/** Files: stored, fetched. */
@Path("v1/files")
@RequestScoped
public class FileRoutes {

    private static final int MADE = 201;

    @Inject
    private FileService files;
    @Inject
    private Answers answers;
    @Inject
    private Contents contents;

    @POST
    @Route(says = "Store a file", operation = OperationName.STORE_FILE, answer = Made.class, status = MADE)
    public Response storeFile(Upload<StoreFileCommand> upload) {
        return answers.done(upload, about -> files.store(upload.content(), about));
    }

    @GET
    @Path("{file}")
    @Route(says = "The content of a file, or a range of it", operation = OperationName.READ_FILE, answer = Contents.File.class)
    public Response fetchFile(@PathParam("file") String file) {
        return contents.of(files.open(new FileId(Values.id(file))));
    }
}
