package org.athar.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Enumerated;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.athar.kernel.RefusalCode;

/** The constants of the shipped classes, whose words stand in the catalogue under their enum's name. */
final class Words {

    /** All of them, read once for every test. */
    static final JavaClasses SHIPPED =
            new ClassFileImporter().importPaths(Path.of("target/classes"), Path.of("../ejb/target/classes"));

    private Words() {
    }

    /** Constants by simple name of their enum; enums of the same name are taken together. */
    static Map<String, Set<String>> byEnum() {
        Map<String, Set<String>> constants = new TreeMap<>();
        SHIPPED.stream().filter(JavaClass::isEnum).forEach(type -> constants.computeIfAbsent(type.getSimpleName(), name -> new HashSet<>())
                .addAll(constantsOf(type)));
        return constants;
    }

    /** Constants of each enum by its own full name. */
    static Map<String, Set<String>> byFullName() {
        return SHIPPED.stream().filter(JavaClass::isEnum).collect(Collectors.toMap(JavaClass::getName, Words::constantsOf));
    }

    /** Full names of the enums that records hold in a column. */
    static Set<String> mapped() {
        return SHIPPED.stream().flatMap(type -> type.getFields().stream()).filter(field -> field.isAnnotatedWith(Enumerated.class))
                .map(field -> field.getRawType().getName()).collect(Collectors.toSet());
    }

    private static Set<String> constantsOf(JavaClass type) {
        return type.getFields().stream().filter(field -> field.getRawType().equals(type)).map(JavaField::getName)
                .collect(Collectors.toSet());
    }

    /** Every refusal code that a command may answer with. */
    static List<RefusalCode> refusalCodes() {
        return SHIPPED.stream().filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class)).map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants())).map(RefusalCode.class::cast).toList();
    }
}
