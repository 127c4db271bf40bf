package org.athar.web.architecture.seeded.walk;

import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.security.SettingService;
import org.athar.security.model.Setting;
import org.athar.web.architecture.seeded.support.KnowsAPage;

/** Breaks every rule of a page at once. */
@Named
@ViewScoped
@Stateless
@Entity
public class WalkThroughWalls {

    @Inject
    private transient SettingService service;
    private EntityManager manager;
    private Setting inside;
    private KnowsAPage back;
    private DnaFigures figures;

    /** A getter that queries. */
    public String getValue() {
        manager.clear();
        return service.value("quorum") + LocalDate.now() + inside.name() + back + figures;
    }
}
