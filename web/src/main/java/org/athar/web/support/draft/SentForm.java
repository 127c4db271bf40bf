package org.athar.web.support.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.ActionSource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.athar.kernel.Ids;
import org.athar.task.DraftId;
import org.athar.task.DraftService;
import org.athar.task.DraftView;
import org.athar.task.KeepDraftCommand;
import org.athar.web.support.door.OwnAddress;

/** A form that was sent and could not be carried out yet: kept as what was typed and not sent, so that its page opens with it again. */
@ApplicationScoped
public class SentForm {

    /** What the components send beside what people type; the pages' script passes over the same. */
    private static final Pattern NOT_TYPED = Pattern.compile("(jakarta|primefaces)\\..*|draft|.*_(focus|filter)");

    @Inject
    private DraftService drafts;
    @Inject
    private Clock clock;

    /** Keeps the form that the request under way has sent from this page; the address that opens the page with it. */
    public OwnAddress keep(FacesContext faces, OwnAddress page) {
        Optional<UIForm> sent = sent(faces);
        sent.ifPresent(form -> {
            Optional<DraftView> before = named(faces);
            drafts.keep(new KeepDraftCommand(before.map(DraftView::id).orElseGet(() -> new DraftId(Ids.next(clock))),
                    PageOfForm.of(page.text()), form.getClientId(faces), before.map(DraftView::initial).orElse(Map.of()),
                    typed(faces, form)));
        });
        return sent.isPresent() ? PageOfForm.withLast(page.text()) : page;
    }

    private static Optional<UIForm> sent(FacesContext faces) {
        UIForm[] found = new UIForm[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm form && form.isSubmitted()) {
                found[0] = form;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found[0]);
    }

    private Optional<DraftView> named(FacesContext faces) {
        String id = faces.getExternalContext().getRequestParameterMap().get(RestoreDraft.PARAMETER);
        return id == null || id.isBlank() ? Optional.empty() : drafts.find(new DraftId(UUID.fromString(id)));
    }

    private static Map<String, List<String>> typed(FacesContext faces, UIForm form) {
        Set<String> passedOver = new HashSet<>(Set.of(form.getClientId(faces)));
        form.visitTree(VisitContext.createVisitContext(faces), (context, component) -> buttons(faces, component, passedOver));
        Map<String, List<String>> typed = new LinkedHashMap<>();
        faces.getExternalContext().getRequestParameterValuesMap().forEach((name, values) -> {
            if (!NOT_TYPED.matcher(name).matches() && !passedOver.contains(name)) {
                typed.put(name, List.of(values));
            }
        });
        return typed;
    }

    private static VisitResult buttons(FacesContext faces, UIComponent component, Set<String> found) {
        if (component instanceof ActionSource) {
            found.add(component.getClientId(faces));
        }
        return VisitResult.ACCEPT;
    }
}
