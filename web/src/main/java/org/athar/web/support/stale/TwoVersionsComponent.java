package org.athar.web.support.stale;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.omnifaces.util.Components;

/** Stands behind the composite {@code twoVersions}: remembers what the form said when it was opened. */
@FacesComponent("athar.TwoVersions")
public class TwoVersionsComponent extends UINamingContainer {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        CDI.current().select(TwoVersions.class).get().begin(Components.getClosestParent(this, UIForm.class));
        super.encodeBegin(context);
    }
}
