package org.athar.sample.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.sample.country.CountrySize;
import org.athar.sample.national.CountryLoads;

/** The invented country in the database. */
@ApplicationScoped
public class JpaCountryLoads implements CountryLoads {

    @PersistenceContext
    private EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<CountrySize> size() {
        List<Object[]> rows = entities.createNativeQuery("SELECT persons, remains, cases, sites, seed FROM sample_country")
                .getResultList();
        return rows.stream().map(row -> new CountrySize((Integer) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3],
                (Long) row[4])).findFirst();
    }

    @Override
    public void add(UUID id, CountrySize size, Instant at) {
        entities.createNativeQuery("""
                INSERT INTO sample_country (id, persons, remains, cases, sites, seed, asked_at)
                VALUES (:id, :persons, :remains, :cases, :sites, :seed, :at)""").setParameter("id", id)
                .setParameter("persons", size.persons()).setParameter("remains", size.remains()).setParameter("cases", size.cases())
                .setParameter("sites", size.sites()).setParameter("seed", size.seed()).setParameter("at", at).executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Piece> pieces() {
        List<Object[]> rows = entities.createNativeQuery("SELECT part, number, made FROM sample_piece ORDER BY part, number")
                .getResultList();
        return rows.stream().map(row -> new Piece((String) row[0], (Integer) row[1], Arrays.asList((String[]) row[2]))).toList();
    }

    @Override
    public void add(UUID id, Piece piece, Instant at) {
        entities.createNativeQuery("""
                INSERT INTO sample_piece (id, country_id, part, number, made, loaded_at)
                SELECT :id, country.id, :part, :number, string_to_array(:made, chr(10)), :at FROM sample_country country""")
                .setParameter("id", id).setParameter("part", piece.part()).setParameter("number", piece.number())
                .setParameter("made", String.join("\n", piece.made())).setParameter("at", at).executeUpdate();
    }
}
