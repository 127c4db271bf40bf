package org.athar.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.athar.security.model.Setting;
import org.athar.security.model.Settings;

/** Settings in the database. */
@ApplicationScoped
public class JpaSettings implements Settings {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private SettingsRead read;

    @Override
    public Optional<Setting> byName(String name) {
        return read.get(name, this::all);
    }

    @Override
    public List<Setting> all() {
        return entities.createQuery("select setting from Setting setting order by setting.name", Setting.class).getResultList();
    }
}
