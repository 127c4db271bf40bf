package org.athar.web.support.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.task.DraftId;
import org.athar.task.DraftService;
import org.athar.task.DraftView;

/**
 * Puts what was typed before back into its form, when the page is opened with the draft in its address. The inputs take it as if the
 * browser had just sent it, and nothing is carried out.
 */
@Named
@RequestScoped
public class RestoreDraft {

    /** Parameter of the address, and of what a form sends, that names a draft. */
    public static final String PARAMETER = "draft";

    /** Inputs that appear only with a certain answer in another appear in the pass after it. */
    private static final int PASSES = 3;

    @Inject
    private DraftService drafts;

    /** Restores the draft that the address names; nothing happens if there is none or it is another's. */
    public void restore() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String named = faces.getExternalContext().getRequestParameterMap().get(PARAMETER);
        if (named == null || faces.isPostback()) {
            return;
        }
        (PageOfForm.LAST.equals(named) ? last(faces) : find(named)).ifPresent(draft -> {
            if (faces.getViewRoot().findComponent(draft.form()) instanceof UIForm form) {
                fill(faces, form, draft);
            }
        });
    }

    private Optional<DraftView> last(FacesContext faces) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return drafts.at(PageOfForm.of(request.getRequestURI() + "?" + request.getQueryString())).stream()
                .max(Comparator.comparing(DraftView::keptAt));
    }

    private Optional<DraftView> find(String named) {
        try {
            return drafts.find(new DraftId(UUID.fromString(named)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void fill(FacesContext faces, UIForm form, DraftView draft) {
        Map<String, List<String>> sent = new HashMap<>(draft.typed());
        sent.put(draft.form(), List.of(draft.form()));
        try (TypedBefore typed = new TypedBefore(faces, sent)) {
            for (int pass = 0; pass < PASSES; pass++) {
                form.processDecodes(typed);
                form.processValidators(typed);
                form.processUpdates(typed);
            }
        }
        form.visitTree(VisitContext.createVisitContext(faces), (context, component) -> unblamed(component));
    }

    private static VisitResult unblamed(UIComponent component) {
        if (component instanceof UIInput input) {
            input.setValid(true);
        }
        return VisitResult.ACCEPT;
    }
}
