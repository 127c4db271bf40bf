package org.athar.audit.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.architecture.Shipped;
import org.athar.audit.TrackedTables;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.type.format.FormatMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A history says codes in words: for each column of codes it knows the code list, whether the mapping or the declaration tells it. */
class CodesInAHistoryTest {

    /** Lists of names and references as somebody wrote them. */
    private static final Set<String> FREE = Set.of("name_variants", "seen_in", "signatories", "arguments", "chosen_columns",
            "hidden_columns", "made");
    private static final Map<String, String> COLUMNS = TrackedTables.columns();

    /** No value is read or written here; the server brings its own. */
    private static final FormatMapper UNUSED = (FormatMapper) Proxy.newProxyInstance(FormatMapper.class.getClassLoader(),
            new Class<?>[] {FormatMapper.class}, (proxy, method, arguments) -> null);

    private static StandardServiceRegistry services;
    private static SessionFactory factory;

    @BeforeAll
    static void readTheMappingWithoutADatabase() {
        services = new StandardServiceRegistryBuilder().applySetting(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting(AvailableSettings.JSON_FORMAT_MAPPER, UNUSED).applySetting(AvailableSettings.XML_FORMAT_MAPPER, UNUSED)
                .applySetting(AvailableSettings.PHYSICAL_NAMING_STRATEGY, CamelCaseToUnderscoresNamingStrategy.class.getName()).build();
        MetadataSources sources = new MetadataSources(services);
        Shipped.CLASSES.stream().filter(CodesInAHistoryTest::isMapped)
                .map(JavaClass::reflect).forEach(sources::addAnnotatedClass);
        factory = sources.buildMetadata().buildSessionFactory();
    }

    @AfterAll
    static void end() {
        factory.close();
        StandardServiceRegistryBuilder.destroy(services);
    }

    private static boolean isMapped(JavaClass type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class).anyMatch(type::isAnnotatedWith);
    }

    @Test
    void the_mapping_tells_the_code_list_of_a_plain_and_of_an_embedded_value() {
        Map<String, List<String>> mapped = CodeLists.mapped(factory);
        assertEquals(List.of("org.athar.site.SiteStatus"), mapped.get("site.status"));
        assertEquals(List.of("org.athar.place.PositionMethod"), mapped.get("site.position_method"), "embedded under another name");
        assertEquals(List.of("org.athar.place.PositionMethod"), mapped.get("facility.method"), "embedded");
        assertTrue(mapped.size() > 40, mapped::toString);
    }

    @Test
    void every_column_whose_values_the_database_lists_has_a_code_list_with_at_least_these() {
        Map<String, List<String>> known = CodeLists.of(factory);
        Map<String, Set<String>> listed = TrackedTables.codes();
        assertEquals(Set.of("UXO", "BOOBY_TRAP", "COLLAPSE", "FLOOD", "CONTAMINATION", "SNAKES"), listed.get("site.hazards"));
        assertTrue(listed.size() > 30, listed::toString);
        assertEquals("", lines(listed.entrySet().stream().flatMap(column -> column.getValue().stream()
                .filter(code -> !constants(known.getOrDefault(column.getKey(), List.of())).contains(code))
                .map(code -> column.getKey() + " " + code))));
    }

    @Test
    void every_list_of_texts_is_either_codes_or_known_to_be_free() {
        Map<String, List<String>> known = CodeLists.of(factory);
        Map<String, String> lists = new TreeMap<>(COLUMNS);
        lists.values().removeIf(type -> !type.startsWith("text[]"));
        assertTrue(lists.size() > 5, lists::toString);
        assertEquals("", lines(lists.keySet().stream()
                .filter(column -> known.containsKey(column) == FREE.contains(column.substring(column.indexOf('.') + 1)))));
    }

    @Test
    void every_declaration_is_of_a_tracked_column_that_the_mapping_leaves_open_and_names_a_code_list() {
        Map<String, List<String>> mapped = CodeLists.mapped(factory);
        assertEquals("", lines(CodeLists.declared().keySet().stream().filter(column -> !COLUMNS.containsKey(column))), "not tracked");
        assertEquals("", lines(CodeLists.declared().keySet().stream().filter(mapped::containsKey)), "known without");
        assertEquals("", lines(CodeLists.declared().values().stream().flatMap(List::stream).filter(list -> !list.endsWith("."))
                .filter(list -> constants(List.of(list)).isEmpty())), "no code list");
    }

    private static Set<String> constants(List<String> lists) {
        Set<String> found = new HashSet<>();
        for (String list : lists) {
            if (list.endsWith(".")) {
                found.addAll(texts(list));
                continue;
            }
            try {
                Arrays.stream(Class.forName(list).getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).forEach(found::add);
            } catch (ClassNotFoundException e) {
                return Set.of();
            }
        }
        return found;
    }

    /** Codes that have a text whose key begins so. */
    private static Set<String> texts(String beginning) {
        Properties read = new Properties();
        Path bundle = Path.of("src/main/resources/messages", beginning.substring(0, beginning.indexOf('.')) + ".properties");
        if (Files.exists(bundle)) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read.stringPropertyNames().stream().filter(key -> key.startsWith(beginning)).map(key -> key.substring(beginning.length()))
                .collect(Collectors.toSet());
    }

    private static String lines(Stream<String> findings) {
        return findings.sorted().collect(Collectors.joining("\n"));
    }
}
