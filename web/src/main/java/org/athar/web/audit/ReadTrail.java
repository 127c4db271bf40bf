package org.athar.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.audit.TrailService;
import org.athar.audit.view.TrailFilter;
import org.athar.audit.view.TrailItem;
import org.athar.audit.view.TrailState;
import org.athar.kernel.Auditable;
import org.athar.kernel.Page;
import org.athar.security.access.OperationName;
import org.athar.web.support.Dates;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** The trail as a list, with filters that stay in the address. */
@Named
@ViewScoped
public class ReadTrail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrailService service;
    @Inject
    private HistoryTexts historyTexts;
    @Inject
    private Texts text;
    @Inject
    private Dates dates;

    private String operation;
    private String result;
    private String since;
    private String until;
    private String type;
    private UUID about;
    private UUID actor;
    private String from;
    private Page<TrailItem> page;
    private TrailState state;

    /** Loads one screenful. */
    public void load() {
        page = service.entries(new TrailFilter(actor, empty(operation), empty(result), empty(type), about, day(since), day(until)),
                ListTrail.keyOf(from));
        state = service.state();
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (empty(operation) != null) {
            chips.add(new Chip("operation", text.of("audit.chip.operation", historyTexts.operation(operation))));
        }
        if (empty(result) != null) {
            chips.add(new Chip("result", text.of("audit.chip.result", text.get("audit.Result." + result))));
        }
        if (day(since) != null) {
            chips.add(new Chip("since", text.of("audit.chip.from", dates.day(day(since)))));
        }
        if (day(until) != null) {
            chips.add(new Chip("until", text.of("audit.chip.to", dates.day(day(until)))));
        }
        if (about != null) {
            chips.add(new Chip("about", text.get("audit.chip.subject")));
        } else if (empty(type) != null) {
            chips.add(new Chip("type", text.get("audit.chip.type")));
        }
        if (actor != null) {
            chips.add(new Chip("actor", text.get("audit.chip.actor")));
        }
        return chips;
    }

    /** Operations by name, for the filter. */
    public List<OperationName> getOperations() {
        return Stream.of(OperationName.values()).filter(each -> each != OperationName.SERVE_SERVICE)
                .sorted(java.util.Comparator.comparing(each -> text.value(each))).toList();
    }

    public Auditable.Result[] getResults() {
        return Auditable.Result.values();
    }

    public Page<TrailItem> getPage() {
        return page;
    }

    public TrailState getState() {
        return state;
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = plain(since);
    }

    /** The first day as a reader writes it; what cannot be read as a day stays as typed. */
    public String getSinceWritten() {
        return written(since);
    }

    public void setSinceWritten(String typed) {
        setSince(typed);
    }

    /** The last day, in the same way. */
    public String getUntilWritten() {
        return written(until);
    }

    public void setUntilWritten(String typed) {
        setUntil(typed);
    }

    /** As the address keeps it, whatever the language in which it was typed; what cannot be read as a day as it is. */
    private String plain(String typed) {
        return dates.read(typed).map(LocalDate::toString).orElse(typed);
    }

    private String written(String typed) {
        return day(typed) == null ? typed : dates.day(day(typed));
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = plain(until);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }

    public UUID getActor() {
        return actor;
    }

    public void setActor(UUID actor) {
        this.actor = actor;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    private static String empty(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private LocalDate day(String value) {
        return dates.read(value).orElse(null);
    }
}
