package org.athar.liaison.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.liaison.code.FamilyNeed;
import org.athar.liaison.code.FamilyStatus;
import org.athar.liaison.model.SentenceReading;
import org.athar.liaison.model.SentenceVersions;
import org.athar.liaison.model.ToldSentence;
import org.athar.liaison.model.ToldSentences;

/** Sentences told to families, in the database. They are few: each question reads them all. */
@ApplicationScoped
public class JpaToldSentences implements ToldSentences {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<SentenceVersions> all() {
        List<SentenceReading> readings = entities.createQuery("select one from SentenceReading one", SentenceReading.class).getResultList();
        Map<List<Object>, List<ToldSentence>> versions = new LinkedHashMap<>();
        entities.createQuery("select one from ToldSentence one", ToldSentence.class).getResultStream().sorted(JpaToldSentences::compare)
                .forEach(one -> versions.computeIfAbsent(Arrays.asList(one.status(), one.need(), one.language()), key -> new ArrayList<>())
                        .add(one));
        return versions.values().stream().map(one -> new SentenceVersions(one, readings)).toList();
    }

    private static int compare(ToldSentence one, ToldSentence other) {
        int status = one.status().compareTo(other.status());
        if (status != 0) {
            return status;
        }
        int need = one.need() == null || other.need() == null ? 0 : one.need().compareTo(other.need());
        return need != 0 ? need : one.language().compareTo(other.language());
    }

    @Override
    public List<SentenceVersions> of(FamilyStatus status, FamilyNeed need) {
        return all().stream().filter(one -> one.latest().status() == status && one.latest().need() == need).toList();
    }

    @Override
    public Optional<SentenceVersions> holding(UUID version) {
        return all().stream().filter(one -> one.holds(version)).findFirst();
    }

    @Override
    public void add(ToldSentence made) {
        entities.persist(made);
    }

    @Override
    public void add(SentenceReading made) {
        entities.persist(made);
    }
}
