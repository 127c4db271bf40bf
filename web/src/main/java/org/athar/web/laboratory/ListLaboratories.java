package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.view.LaboratoryView;

/** Laboratories that type samples. */
@Named
@ViewScoped
public class ListLaboratories implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LaboratoryService service;

    private List<LaboratoryView> laboratories;

    /** Loads the list. */
    public void load() {
        laboratories = service.list();
    }

    public List<LaboratoryView> getLaboratories() {
        return laboratories;
    }
}
