package org.athar.architecture.seeded.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Breaks rules 5, 6, 10 and 11. */
@Entity
public class Pit {

    private EntityManager manager;
    private LocalDate opened = LocalDate.now();

    public void setOpened(LocalDate day) {
        manager.flush();
        opened = day;
    }

    public LocalDate opened() {
        return opened;
    }
}
