package org.athar.web.identification.sequel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import org.athar.identification.SequelService;
import org.athar.identification.command.sequel.HoldRemainsCommand;
import org.athar.web.identification.CaseForm;
import org.primefaces.model.file.UploadedFile;

/** Keeps the remains at the family's written wish. */
@Named
@ViewScoped
public class HoldRemains extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SequelService service;

    private String place;
    private transient UploadedFile document;

    /** Records the wish and the place of keeping. */
    public String hold() throws IOException {
        try (InputStream content = content(document)) {
            return answer(service.hold(new HoldRemainsCommand(step(), name(document), place), content), "identification.hold.done");
        }
    }

    private static String name(UploadedFile file) {
        return file == null ? null : file.getFileName();
    }

    private static InputStream content(UploadedFile file) throws IOException {
        return file == null || file.getSize() == 0 ? null : file.getInputStream();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public UploadedFile getDocument() {
        return document;
    }

    public void setDocument(UploadedFile document) {
        this.document = document;
    }
}
