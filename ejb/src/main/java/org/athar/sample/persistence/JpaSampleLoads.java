package org.athar.sample.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.athar.sample.SampleLoads;

/** Loaded samples in the database. */
@ApplicationScoped
public class JpaSampleLoads implements SampleLoads {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean holds(String name) {
        return !entities.createNativeQuery("SELECT name FROM sample_load WHERE name = :name", String.class)
                .setParameter("name", name).getResultList().isEmpty();
    }

    @Override
    public void add(UUID id, String name, Instant at) {
        entities.createNativeQuery("INSERT INTO sample_load (id, name, loaded_at) VALUES (:id, :name, :at)")
                .setParameter("id", id).setParameter("name", name).setParameter("at", at).executeUpdate();
    }
}
