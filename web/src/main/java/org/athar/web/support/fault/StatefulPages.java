package org.athar.web.support.fault;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;

/** No page here is without state: a form that says so was not given out by us, and counts as one that is over. */
public class StatefulPages extends ViewHandlerWrapper {

    private static final String WITHOUT_STATE = "stateless";

    /** Before the other handlers. */
    public StatefulPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String view) {
        if (WITHOUT_STATE.equals(faces.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM))) {
            throw new ViewExpiredException(view);
        }
        return getWrapped().restoreView(faces, view);
    }
}
