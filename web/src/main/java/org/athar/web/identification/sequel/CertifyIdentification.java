package org.athar.web.identification.sequel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.athar.identification.SequelService;
import org.athar.identification.command.sequel.CertifyCommand;
import org.athar.web.identification.CaseForm;
import org.primefaces.model.file.UploadedFile;

/** Records the certificate by which the authority seals the identification. */
@Named
@ViewScoped
public class CertifyIdentification extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SequelService service;

    private String number;
    private String authority;
    private LocalDate issuedOn;
    private transient UploadedFile document;

    /** Records the certificate with its document. */
    public String certify() throws IOException {
        try (InputStream content = content(document)) {
            return answer(service.certify(new CertifyCommand(step(), number, authority, issuedOn, name(document)), content),
                    "identification.certify.done");
        }
    }

    private static String name(UploadedFile file) {
        return file == null ? null : file.getFileName();
    }

    private static InputStream content(UploadedFile file) throws IOException {
        return file == null || file.getSize() == 0 ? null : file.getInputStream();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public UploadedFile getDocument() {
        return document;
    }

    public void setDocument(UploadedFile document) {
        this.document = document;
    }
}
