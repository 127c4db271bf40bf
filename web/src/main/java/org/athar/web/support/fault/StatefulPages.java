package org.athar.web.support.fault;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRequest;
import java.util.stream.Stream;
import org.athar.security.fault.NotFound;

/**
 * No page here is without state: a form that says so was not given out by us, and counts as one that is over. Nor is there a record with
 * the sign of nothing in its name: what asks by one is answered as if it asked for a record that does not exist.
 */
public class StatefulPages extends ViewHandlerWrapper {

    private static final String WITHOUT_STATE = "stateless";

    /** Before the other handlers. */
    public StatefulPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void initView(FacesContext faces) {
        getWrapped().initView(faces);
        ExternalContext asked = faces.getExternalContext();
        boolean answers = ((ServletRequest) asked.getRequest()).getDispatcherType() == DispatcherType.ERROR;
        if (!answers && asked.getRequestParameterValuesMap().values().stream().flatMap(Stream::of).anyMatch(one -> one.indexOf(0) >= 0)) {
            throw NotFound.absent("address");
        }
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String view) {
        if (WITHOUT_STATE.equals(faces.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM))) {
            throw new ViewExpiredException(view);
        }
        return getWrapped().restoreView(faces, view);
    }
}
