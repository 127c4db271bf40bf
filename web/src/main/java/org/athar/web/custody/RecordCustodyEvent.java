package org.athar.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyService;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.custody.command.RecordEventCommand;
import org.athar.custody.view.CustodyEventView;
import org.athar.custody.view.CustodyItemView;
import org.athar.custody.view.PartyView;
import org.athar.file.command.StoreFileCommand;
import org.athar.kernel.Outcome;
import org.athar.kernel.Sensitivity;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;
import org.primefaces.model.file.UploadedFile;

/** Records what happened to an item: a hand-over, a receipt, handling, a correction. */
@Named
@ViewScoped
public class RecordCustodyEvent implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private final MomentForm moment = new MomentForm();
    private final PartyForm to = new PartyForm();

    @Inject
    private CustodyService custody;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private CustodyItemView item;
    private List<PartyView> receivers;
    private List<String> places;
    private String ref;
    private CustodyEventType type;
    private String place;
    private String sealBefore;
    private String sealAfter;
    private String condition;
    private String purpose;
    private BigDecimal weightGrams;
    private String receipt;
    private String note;
    private Integer corrects;
    private boolean takesBack;
    private boolean graphic;
    private transient UploadedFile photo;

    /** Loads the item once; a kind of event that is not open now is not found. */
    public void load() {
        if (item == null) {
            item = custody.view(ref);
            if (type == null || !item.open().contains(type)) {
                throw NotFound.absent("custody_item");
            }
            receivers = type == CustodyEventType.TRANSFER ? custody.receivers() : List.of();
            places = custody.places();
            moment.setTo(ZonedDateTime.now(clock));
            place = type == CustodyEventType.RETURN ? item.place() : null;
        }
    }

    /** Records it and opens the chain. */
    public String save() throws IOException {
        if (moment.isUnplaceable()) {
            notices.wrong("event:time", "custody.moment.wrong");
            return null;
        }
        RecordEventCommand command = new RecordEventCommand(item.id(), type, moment.moment(), to.party(), place, sealBefore, sealAfter,
                condition, purpose, weightGrams, null, receipt, note, corrects, takesBack);
        return notices.tell(record(command), "custody.record.done." + type)
                ? "/custody/view?faces-redirect=true&ref=" + item.number() : null;
    }

    private Outcome<CustodyItemId> record(RecordEventCommand command) throws IOException {
        if (photo == null || photo.getFileName() == null || photo.getFileName().isBlank()) {
            return custody.record(command);
        }
        StoreFileCommand file = new StoreFileCommand(photo.getFileName(), Sensitivity.S2, graphic,
                command.moment() == null ? null : command.moment().on(), null, item.number(),
                null, null, null, null, item.invented());
        try (InputStream content = photo.getInputStream()) {
            return custody.record(content, file, command);
        }
    }

    /** Which of the fields the kind of event asks for. */
    public boolean asks(String field) {
        return switch (field) {
            case "to" -> type == CustodyEventType.TRANSFER;
            case "place" -> type == CustodyEventType.RECEIVE || type == CustodyEventType.STORE || type == CustodyEventType.RETURN
                    || type == CustodyEventType.CORRECT;
            case "sealBefore" -> item.seal() != null && (type == CustodyEventType.OPEN || type == CustodyEventType.RECEIVE)
                    || type == CustodyEventType.CORRECT;
            case "sealAfter" -> type == CustodyEventType.SEAL || type == CustodyEventType.OPEN || type == CustodyEventType.PACK
                    || type == CustodyEventType.CORRECT;
            case "condition" -> type != CustodyEventType.CORRECT && type != CustodyEventType.DESTROY;
            case "purpose" -> type == CustodyEventType.TRANSFER || type == CustodyEventType.OPEN || type == CustodyEventType.SUBSAMPLE
                    || type == CustodyEventType.ANALYSE;
            case "weight" -> item.kind() == EvidenceKind.SAMPLE;
            case "receipt" -> type == CustodyEventType.TRANSFER || type == CustodyEventType.RECEIVE;
            default -> false;
        };
    }

    /** Whether the note must be written: what is out of order is explained. */
    public boolean isNoteNeeded() {
        boolean unannounced = type == CustodyEventType.RECEIVE && item.status() != CustodyStatus.IN_TRANSIT;
        return unannounced || type == CustodyEventType.CORRECT || type == CustodyEventType.DESTROY;
    }

    /** Whether something is received that nobody has handed over: it leaves a gap. */
    public boolean isUnannounced() {
        return type == CustodyEventType.RECEIVE && item.status() != CustodyStatus.IN_TRANSIT;
    }

    /** Events that a correction can name. */
    public List<CustodyEventView> getCorrectable() {
        return item.events().stream().filter(event -> event.type() != CustodyEventType.CORRECT).toList();
    }

    /** Places in which something is kept and that begin as typed; what was typed itself comes first. */
    public List<String> completePlace(String typed) {
        List<String> found = new ArrayList<>(List.of(typed));
        String begun = typed.toLowerCase(Locale.ROOT);
        places.stream().filter(known -> known.toLowerCase(Locale.ROOT).contains(begun) && !known.equals(typed)).limit(MOST)
                .forEach(found::add);
        return found;
    }

    public MomentForm getMoment() {
        return moment;
    }

    public PartyForm getTo() {
        return to;
    }

    public CustodyItemView getItem() {
        return item;
    }

    public List<PartyView> getReceivers() {
        return receivers;
    }

    public List<String> getPlaces() {
        return places;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public CustodyEventType getType() {
        return type;
    }

    public void setType(CustodyEventType type) {
        this.type = type;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSealBefore() {
        return sealBefore;
    }

    public void setSealBefore(String sealBefore) {
        this.sealBefore = sealBefore;
    }

    public String getSealAfter() {
        return sealAfter;
    }

    public void setSealAfter(String sealAfter) {
        this.sealAfter = sealAfter;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public BigDecimal getWeightGrams() {
        return weightGrams;
    }

    public void setWeightGrams(BigDecimal weightGrams) {
        this.weightGrams = weightGrams;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getCorrects() {
        return corrects;
    }

    public void setCorrects(Integer corrects) {
        this.corrects = corrects;
    }

    public boolean isTakesBack() {
        return takesBack;
    }

    public void setTakesBack(boolean takesBack) {
        this.takesBack = takesBack;
    }

    public boolean isGraphic() {
        return graphic;
    }

    public void setGraphic(boolean graphic) {
        this.graphic = graphic;
    }

    public UploadedFile getPhoto() {
        return photo;
    }

    public void setPhoto(UploadedFile photo) {
        this.photo = photo;
    }
}
