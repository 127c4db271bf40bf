package org.athar.web.interop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.interop.ExportFormat;
import org.athar.interop.ExportService;
import org.athar.interop.command.AskExportCommand;
import org.athar.interop.view.ColumnChoice;
import org.athar.interop.view.ExportView.FilterWord;
import org.athar.security.fault.NotFound;
import org.athar.task.ListViewService;
import org.athar.task.RecordList;
import org.athar.task.SavedView;
import org.athar.web.support.Language;
import org.athar.web.support.Notices;

/** Asks for a list as a file: which columns, what kind of file, in which language, and what for. */
@Named
@ViewScoped
public class AskExport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExportService service;
    @Inject
    private ListViewService views;
    @Inject
    private Notices notices;
    @Inject
    private Language language;

    private RecordList list;
    private String filter;
    private UUID view;
    private List<ColumnChoice> choices;
    private List<FilterWord> filterWords;
    private int bulk;
    private List<String> columns;
    private ExportFormat format = ExportFormat.XLSX;
    private String written;
    private String purpose;

    /** Reads what the list offers; at first the columns are chosen that the reader sees. */
    public void load() {
        if (list == null) {
            throw NotFound.absent("export_run");
        }
        choices = service.columns(list);
        filterWords = service.filter(list, parameters(), language.getCode());
        bulk = service.bulk();
        written = language.getCode();
        List<SavedView> kept = views.of(list);
        List<String> hidden = kept.stream().filter(each -> each.id() != null && each.id().value().equals(view)).findFirst()
                .orElse(kept.get(0)).hidden();
        columns = choices.stream().map(ColumnChoice::id).filter(column -> !hidden.contains(column)).toList();
    }

    /** Asks, and leads to the page on which it can be followed. */
    public String ask() {
        return notices.telling(service.ask(new AskExportCommand(list, parameters(), columns, format, written, purpose)),
                "interop.ask.done").map(id -> "/interop/view.xhtml?faces-redirect=true&id=" + id).orElse(null);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter != null && !filter.isBlank()) {
            for (String pair : filter.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0 && !pair.startsWith("tab=") && !pair.endsWith("=false")) {
                    parameters.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
                }
            }
        }
        return parameters;
    }

    /** An address that no list has written leads nowhere. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw NotFound.absent("export_run");
        }
    }

    /** Address of the list as it was looked at. */
    public String getBack() {
        return list.page() + (filter == null || filter.isBlank() ? "" : (list.page().contains("?") ? "&" : "?") + filter);
    }

    public ExportFormat[] getFormats() {
        return ExportFormat.values();
    }

    public List<ColumnChoice> getChoices() {
        return choices;
    }

    public List<FilterWord> getFilterWords() {
        return filterWords;
    }

    public int getBulk() {
        return bulk;
    }

    public RecordList getList() {
        return list;
    }

    public void setList(RecordList list) {
        this.list = list;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public UUID getView() {
        return view;
    }

    public void setView(UUID view) {
        this.view = view;
    }

    public List<String> getColumns() {
        return columns;
    }

    public void setColumns(List<String> columns) {
        this.columns = columns;
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = format;
    }

    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
