package org.athar.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.task.DraftId;
import org.athar.task.DraftService;
import org.athar.web.support.door.Confirm;
import org.athar.web.support.door.SignIn;
import org.athar.web.support.draft.RestoreDraft;
import org.athar.web.support.part.Notice;
import org.primefaces.component.api.InputHolder;

/**
 * What a page answers to what was just done: carried out, refused with its reasons, or written wrongly. A page bean hands it the outcome of
 * a command; the template shows it, and each field shows what concerns it.
 */
@Named("notices")
@RequestScoped
public class Notices {

    @Inject
    private Texts text;
    @Inject
    private DraftService drafts;

    @Inject
    private HttpServletRequest request;

    private final List<Refusal> refusals = new ArrayList<>();

    private Boolean cutOff;
    private Boolean confirmed;

    /** Takes the value out of an outcome; a refusal is kept to be shown, and nothing comes back. */
    public <T> Optional<T> take(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            endDraft();
            return Optional.ofNullable(done.value());
        }
        refusals.addAll(((Outcome.Refused<T>) outcome).reasons());
        return Optional.empty();
    }

    /** Takes an outcome, and says in the words of a text that it was carried out. Answers whether it was. */
    public boolean tell(Outcome<?> outcome, String doneKey, Object... arguments) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            refusals.addAll(refused.reasons());
            return false;
        }
        endDraft();
        done(doneKey, arguments);
        return true;
    }

    /** What was carried out needs its draft no more. */
    private void endDraft() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String draft = faces.isPostback() ? faces.getExternalContext().getRequestParameterMap().get(RestoreDraft.PARAMETER) : null;
        if (draft != null && !draft.isBlank()) {
            drafts.end(new DraftId(UUID.fromString(draft)));
        }
    }

    /** The same, handing on what an outcome holds that was carried out. */
    public <T> Optional<T> telling(Outcome<T> outcome, String doneKey, Object... arguments) {
        Optional<T> done = take(outcome);
        done.ifPresent(value -> done(doneKey, arguments));
        return done;
    }

    /** Says that something was carried out, on this page or on the one that follows. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text.of(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Says that one input cannot be taken as written. */
    public void wrong(String clientId, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text.of(key, arguments), null));
        faces.validationFailed();
    }

    /** The reasons of a refused command. */
    public List<Refusal> getRefusals() {
        return List.copyOf(refusals);
    }

    /** The reasons that concern one input, as the command names it. */
    public List<Refusal> refusalsAt(String field) {
        return refusals.stream().filter(refusal -> field.equals(refusal.field())).toList();
    }

    /** What was written wrongly, each with its field. */
    public List<Notice> getErrors() {
        return noticesOf(true);
    }

    /** What was carried out. */
    public List<Notice> getDone() {
        return noticesOf(false);
    }

    /** Whether a step was cut off by the end of the session, and the person has been led back to its page. */
    public boolean isCutOff() {
        if (cutOff == null) {
            cutOff = SignIn.tellsOfStepNotCarriedOut(request);
        }
        return cutOff;
    }

    /** Whether the person has just confirmed who they are, and stands again before what was not carried out. */
    public boolean isConfirmed() {
        if (confirmed == null) {
            confirmed = Confirm.tells(request);
        }
        return confirmed;
    }

    private static List<Notice> noticesOf(boolean errors) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Notice> notices = new ArrayList<>();
        Iterator<String> clients = faces.getClientIdsWithMessages();
        while (clients.hasNext()) {
            String client = clients.next();
            for (FacesMessage message : faces.getMessageList(client)) {
                if (errors == message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                    notices.add(notice(faces, client, message));
                    message.rendered();
                }
            }
        }
        return notices;
    }

    private static Notice notice(FacesContext faces, String client, FacesMessage message) {
        UIComponent component = client == null ? null : faces.getViewRoot().findComponent(client);
        if (component == null) {
            return new Notice(null, null, message.getSummary());
        }
        Object label = component.getAttributes().get("label");
        String input = component instanceof InputHolder holder ? holder.getInputClientId() : component.getClientId(faces);
        return new Notice(input, label == null ? null : label.toString(), message.getSummary());
    }
}
