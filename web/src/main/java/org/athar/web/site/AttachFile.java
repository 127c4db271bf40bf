package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.athar.file.FileId;
import org.athar.file.command.StoreFileCommand;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.site.SiteFileService;
import org.athar.site.command.AttachFileCommand;
import org.athar.site.kind.SiteFileKind;
import org.primefaces.model.file.UploadedFile;

/** Attaches a document or photograph to a site. */
@Named
@ViewScoped
public class AttachFile extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteFileService files;

    private SiteFileKind kind;
    private String caption;
    private String photographer;
    private Boolean scaleBar;
    private Boolean northArrow;
    private Boolean board;
    private Sensitivity sensitivity = Sensitivity.S1;
    private boolean graphic;
    private PartialDate capturedOn;
    private LocalDateTime collectedAt;
    private String item;
    private String origin;
    private String tool;
    private String operator;
    private String note;

    private transient UploadedFile content;

    /** Stores and attaches it, and leads back to the site. */
    public String save() throws IOException {
        Instant collected = collectedAt == null ? null : collectedAt.toInstant(ZoneOffset.UTC);
        String name = content == null ? null : content.getFileName();
        StoreFileCommand file = new StoreFileCommand(name, sensitivity, graphic, capturedOn, collected, item, origin, tool, operator, note,
                getSite().invented());
        try (InputStream in = content == null ? InputStream.nullInputStream() : content.getInputStream()) {
            Outcome<FileId> outcome = files.attach(in, new AttachFileCommand(getSite().id(), file, kind, caption, photographer, scaleBar,
                    northArrow, board));
            return answer(outcome, "files", "site.attach.done");
        }
    }

    public SiteFileKind[] getKinds() {
        return SiteFileKind.values();
    }

    /** The classes to choose from; what is published needs no hiding, a protected witness's papers have no place at a site. */
    public List<Sensitivity> getClasses() {
        return List.of(Sensitivity.S0, Sensitivity.S1, Sensitivity.S2, Sensitivity.S3);
    }

    public UploadedFile getContent() {
        return content;
    }

    public void setContent(UploadedFile content) {
        this.content = content;
    }

    public SiteFileKind getKind() {
        return kind;
    }

    public void setKind(SiteFileKind kind) {
        this.kind = kind;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getPhotographer() {
        return photographer;
    }

    public void setPhotographer(String photographer) {
        this.photographer = photographer;
    }

    public Boolean getScaleBar() {
        return scaleBar;
    }

    public void setScaleBar(Boolean scaleBar) {
        this.scaleBar = scaleBar;
    }

    public Boolean getNorthArrow() {
        return northArrow;
    }

    public void setNorthArrow(Boolean northArrow) {
        this.northArrow = northArrow;
    }

    public Boolean getBoard() {
        return board;
    }

    public void setBoard(Boolean board) {
        this.board = board;
    }

    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    public void setSensitivity(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public boolean isGraphic() {
        return graphic;
    }

    public void setGraphic(boolean graphic) {
        this.graphic = graphic;
    }

    public PartialDate getCapturedOn() {
        return capturedOn;
    }

    public void setCapturedOn(PartialDate capturedOn) {
        this.capturedOn = capturedOn;
    }

    public LocalDateTime getCollectedAt() {
        return collectedAt;
    }

    public void setCollectedAt(LocalDateTime collectedAt) {
        this.collectedAt = collectedAt;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String getTool() {
        return tool;
    }

    public void setTool(String tool) {
        this.tool = tool;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
