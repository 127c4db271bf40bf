package org.athar.web.support.stale;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.athar.kernel.PartialDate;
import org.athar.web.support.Dates;
import org.athar.web.support.Texts;
import org.athar.web.support.part.FieldComponent;
import org.omnifaces.util.Components;
import org.omnifaces.util.selectitems.SelectItemsCollector;
import org.primefaces.component.autocomplete.AutoComplete;
import org.primefaces.component.fileupload.FileUpload;

/** Reads a form as its reader does: each input with its label, its value and the words for it; and writes values back into it. */
@ApplicationScoped
class FormReader {

    private static final String VALUE = "value";

    @Inject
    private Texts text;
    @Inject
    private Dates dates;

    /** Every input of a form by its id, in the order of the page. */
    Map<String, Written> read(UIComponent form) {
        Map<String, Written> found = new LinkedHashMap<>();
        visit(form, input -> {
            Object value = plain(input.getValueExpression(VALUE).getValue(context().getELContext()));
            found.put(input.getClientId(), new Written(input.getClientId(), label(input), value, words(input, value)));
        });
        return found;
    }

    /** Puts values into the form, by the inputs' ids. Twice, since what is chosen in one input can call for another. */
    void write(UIComponent form, Map<String, Object> values) {
        for (int pass = 0; pass < 2; pass++) {
            visit(form, input -> {
                if (values.containsKey(input.getClientId())) {
                    ELContext el = context().getELContext();
                    input.getValueExpression(VALUE).setValue(el, values.get(input.getClientId()));
                    input.resetValue();
                }
            });
        }
    }

    private static void visit(UIComponent form, Consumer<UIInput> work) {
        form.visitTree(VisitContext.createVisitContext(context()), (visit, component) -> {
            if (component instanceof TwoVersionsComponent) {
                return VisitResult.REJECT;
            }
            if (component instanceof UIInput input && !(input instanceof FileUpload) && bound(input)) {
                work.accept(input);
            }
            return VisitResult.ACCEPT;
        });
    }

    private static boolean bound(UIInput input) {
        ValueExpression value = input.getValueExpression(VALUE);
        return value != null && !value.isReadOnly(context().getELContext());
    }

    /** An empty text is no text, and a list is compared by what is in it. */
    private static Object plain(Object value) {
        if (value instanceof String string) {
            String same = string.replace("\r\n", "\n").strip();
            return same.isEmpty() ? null : same;
        }
        return value instanceof Collection<?> many && many.isEmpty() ? null : value;
    }

    private static String label(UIInput input) {
        Object own = input.getAttributes().get("label");
        if (own != null && !own.toString().isBlank()) {
            return own.toString();
        }
        FieldComponent field = Components.getClosestParent(input, FieldComponent.class);
        Object spoken = input.getPassThroughAttributes().get("aria-label");
        Object said = field != null ? field.getAttributes().get("label") : spoken != null ? spoken : input.getAttributes().get("ariaLabel");
        return said == null ? "" : said.toString();
    }

    private String words(UIInput input, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(each -> words(input, each)).collect(Collectors.joining(", "));
        }
        if (input instanceof UISelectOne || input instanceof UISelectMany) {
            return choice(input, value);
        }
        if (input instanceof AutoComplete complete && complete.getVar() != null) {
            return suggestion(complete, value);
        }
        return plainWords(value);
    }

    private String plainWords(Object value) {
        if (value instanceof PartialDate date) {
            return dates.partial(date);
        }
        if (value instanceof Boolean answer) {
            return text.get(answer ? "common.yes" : "common.no");
        }
        return value instanceof Enum<?> constant ? text.value(constant) : value.toString();
    }

    private String choice(UIInput input, Object value) {
        return SelectItemsCollector.collectFromParent(context(), input).stream()
                .filter(item -> item.getValue() != null && item.getValue().toString().equals(value.toString()))
                .map(SelectItem::getLabel).findFirst().orElseGet(() -> plainWords(value));
    }

    private static String suggestion(AutoComplete complete, Object value) {
        Map<String, Object> request = context().getExternalContext().getRequestMap();
        Object before = request.put(complete.getVar(), value);
        try {
            return String.valueOf(complete.getItemLabel());
        } finally {
            if (before == null) {
                request.remove(complete.getVar());
            } else {
                request.put(complete.getVar(), before);
            }
        }
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
