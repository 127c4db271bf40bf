package org.athar.web.interop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.athar.interop.ExportId;
import org.athar.interop.ExportService;
import org.athar.interop.ExportState;
import org.athar.interop.view.ExportView;
import org.athar.web.support.Language;
import org.athar.web.support.Notices;

/** One export: what was asked, how far it is, and what can be done with it. */
@Named
@ViewScoped
public class ViewExport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExportService service;
    @Inject
    private Notices notices;
    @Inject
    private Language language;

    private UUID id;
    private ExportView export;
    private String reason;

    /** Reads how far it is. */
    public void load() {
        export = service.view(new ExportId(id), language.getCode());
    }

    /** Calls it off. */
    public String cancel() {
        return stay(notices.tell(service.cancel(export.id()), "interop.cancel.done"), export.id());
    }

    /** Removes its file before its days are over. */
    public String remove() {
        return stay(notices.tell(service.remove(export.id()), "interop.remove.done"), export.id());
    }

    /** Asks for the same once more. */
    public String again() {
        return notices.telling(service.again(export.id()), "interop.again.done").map(again -> stay(true, again)).orElse(null);
    }

    /** Lets out what the page shows. */
    public String approve() {
        return decide(true, "interop.decide.approved");
    }

    /** Refuses what the page shows. */
    public String decline() {
        return decide(false, "interop.decide.declined");
    }

    private String decide(boolean approve, String words) {
        return stay(notices.tell(service.decide(export.id(), approve, export.digest(), reason), words), export.id());
    }

    private static String stay(boolean done, ExportId at) {
        return done ? "/interop/view.xhtml?faces-redirect=true&id=" + at : null;
    }

    /** Whether it will go on by itself. */
    public boolean isMoving() {
        return export.state() == ExportState.QUEUED || export.state() == ExportState.RUNNING;
    }

    /** Whether its file can be fetched by who looks. */
    public boolean isFetchable() {
        return export.file() != null && export.removedAt() == null && export.mine();
    }

    /** The colour behind its state. */
    public String tone(ExportState state) {
        return switch (state) {
            case DONE -> "done";
            case WAITING -> "wait";
            case FAILED, DECLINED -> "stop";
            default -> "plain";
        };
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ExportView getExport() {
        return export;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
