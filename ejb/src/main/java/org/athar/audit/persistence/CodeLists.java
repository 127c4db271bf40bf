package org.athar.audit.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * Which code lists the values of a column belong to: as the mapping says, or as {@code history-code-lists.properties} declares where the
 * mapping holds plain text. Read once, since both change with a release only.
 */
@ApplicationScoped
class CodeLists {

    private static final String DECLARED = "/history-code-lists.properties";

    @PersistenceUnit
    private EntityManagerFactory factory;

    private Map<String, List<String>> byColumn;

    @PostConstruct
    void read() {
        byColumn = of(factory);
    }

    /** Names of the code lists' classes, or beginnings of keys; empty for free values. */
    List<String> of(String table, String column) {
        return byColumn.getOrDefault(table + "." + column, List.of());
    }

    /** Code lists by {@code table.column}. */
    static Map<String, List<String>> of(EntityManagerFactory factory) {
        Map<String, List<String>> found = new HashMap<>(declared());
        found.putAll(mapped(factory));
        return Map.copyOf(found);
    }

    /** What the mapping of the records says, embedded values included. */
    static Map<String, List<String>> mapped(EntityManagerFactory factory) {
        Map<String, List<String>> found = new HashMap<>();
        factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity ->
                entity.forEachSelectable((position, column) -> {
                    Class<?> type = column.getJdbcMapping().getMappedJavaType().getJavaTypeClass();
                    if (type.isEnum()) {
                        found.put(column.getContainingTableExpression() + "." + column.getSelectionExpression(), List.of(type.getName()));
                    }
                }));
        return found;
    }

    /** What is declared of columns that hold codes as text. */
    static Map<String, List<String>> declared() {
        Properties read = new Properties();
        try (InputStream stream = CodeLists.class.getResourceAsStream(DECLARED)) {
            read.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(DECLARED, e);
        }
        Map<String, List<String>> found = new HashMap<>();
        read.stringPropertyNames().forEach(column -> found.put(column, List.of(read.getProperty(column).strip().split("\\s+"))));
        return found;
    }
}
