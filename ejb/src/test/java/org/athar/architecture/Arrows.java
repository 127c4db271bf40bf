package org.athar.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which way the arrows point: rules 1 to 6, 13 and 14. */
final class Arrows {

    private static final Set<String> EMBEDDING = Set.of("Access", "AccessType", "AttributeConverter", "AttributeOverride",
            "AttributeOverrides", "Column", "Convert", "Converter", "Embeddable", "Embedded", "EnumType", "Enumerated", "Transient");
    private static final Set<String> QUERYING = Set.of("EntityManager", "EntityManagerFactory", "EntityTransaction", "PersistenceContext",
            "PersistenceUnit", "Persistence", "Query", "TypedQuery", "StoredProcedureQuery");

    private final House house;

    Arrows(House house) {
        this.house = house;
    }

    /** Rule 1. */
    ArchRule theEngineNeedsTheJdkAlone() {
        return classes().that().resideInAPackage(in("engine")).should().onlyDependOnClassesThat().resideInAnyPackage("java..", in("engine"))
                .andShould(Rule.that("touch no file, network, database, log, wall clock or unseeded chance", type -> dependencies(type,
                        (from, to) -> touchesTheOutside(to)).map(Dependency::getDescription)));
    }

    private static boolean touchesTheOutside(JavaClass type) {
        return Stream.of("java.nio.file", "java.net", "java.sql", "java.util.logging", "java.time.Clock", "java.io.File",
                "java.lang.ProcessBuilder", "java.util.concurrent.ThreadLocalRandom").anyMatch(type.getName()::startsWith);
    }

    /** Rule 2. */
    ArchRule theKernelNeedsTheJdkAndEmbeddingAnnotations() {
        return classes().that().resideInAPackage(in("kernel")).should().onlyDependOnClassesThat(any("be of java, kernel or embedding",
                type -> type.getPackageName().startsWith("java.") || house.within(type, "kernel") || jpa(type, EMBEDDING)
                        || type.isPrimitive() || type.isArray()));
    }

    /** Rule 3. */
    ArchRule capabilitiesKeepTheirOrder() {
        return classes().that().resideInAPackage(house.base() + "..").should(Rule.that("keep the order of the capabilities", type -> {
            String own = house.capability(type).orElse("");
            if (!house.knows(own)) {
                return Stream.of(type.getName() + " stands in no capability of the house");
            }
            return dependencies(type, (from, to) -> house.capability(to).filter(other -> !house.mayUse(own, other)).isPresent())
                    .map(Dependency::getDescription);
        }));
    }

    /** Rule 3. */
    ArchRule capabilitiesFormNoCycle() {
        return slices().matching(house.base() + ".(*)..").should().beFreeOfCycles();
    }

    /** Rule 3, in the engine down to its packages. */
    ArchRule packagesOfTheEngineFormNoCycle() {
        return slices().matching(house.base() + ".engine.(**)").should().beFreeOfCycles();
    }

    /** Rule 4. */
    ArchRule modelAndPersistenceBelongToTheirCapability() {
        return classes().that().resideInAPackage(house.base() + "..").should(Rule.that("leave the inside of others alone",
                type -> dependencies(type, (from, to) -> house.isPrivate(to) && !house.capability(to).equals(house.capability(from)))
                        .map(Dependency::getDescription)));
    }

    /** Rule 5. */
    ArchRule theModelCallsNoFramework() {
        return noClasses().that().resideInAPackage(house.base() + ".*.model..").should().dependOnClassesThat(any("query, serve or show",
                type -> jpa(type, QUERYING) || type.getName().startsWith("jakarta.persistence.criteria")
                        || type.getPackageName().startsWith(house.base()) && type.getPackageName().contains(".persistence")
                        || type.getPackageName().startsWith(house.base() + ".web")
                        || Stream.of("jakarta.ejb", "jakarta.enterprise", "jakarta.inject", "jakarta.transaction", "jakarta.faces",
                                "jakarta.servlet", "jakarta.ws", "java.sql", "javax.sql").anyMatch(type.getPackageName()::startsWith)));
    }

    /** Rule 5: the container alone brings model and persistence together. */
    ArchRule nobodyNamesPersistence() {
        return noClasses().that().resideInAPackage(house.base() + "..").and().resideOutsideOfPackage("..persistence..")
                .should().dependOnClassesThat().resideInAPackage(house.base() + ".*.persistence..");
    }

    /** Rule 6; the command line reads the database from outside the application. */
    ArchRule onlyPersistenceQueries() {
        return noClasses().that().resideOutsideOfPackages("..persistence..", in("operation")).should().dependOnClassesThat(
                any("query", type -> jpa(type, QUERYING) || type.getName().startsWith("jakarta.persistence.criteria")
                        || type.getPackageName().startsWith("java.sql") || type.getPackageName().startsWith("javax.sql")));
    }

    /** Rule 13. */
    ArchRule reportingCallsNoCommand() {
        return classes().that().resideInAPackage(in("reporting")).should(Rule.that("call no command", type -> Stream.concat(
                dependencies(type, (from, to) -> to.getPackageName().startsWith(house.base()) && to.getPackageName().endsWith(".command"))
                        .map(Dependency::getDescription),
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget().resolveMember().filter(Services::changes).isPresent())
                        .map(Object::toString))));
    }

    /** Rule 14. */
    ArchRule onlyListedCapabilitiesUseTheEngine() {
        return classes().that().resideInAPackage(house.base() + "..").should(Rule.that("use the parts of the engine that are theirs",
                type -> dependencies(type, (from, to) -> house.enginePart(to)
                        .filter(part -> !house.mayUseEngine(house.capability(from).orElse(""), part)).isPresent())
                        .map(Dependency::getDescription)));
    }

    private String in(String capability) {
        return house.base() + "." + capability + "..";
    }

    private static Stream<Dependency> dependencies(JavaClass type, BiPredicate<JavaClass, JavaClass> which) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(one -> which.test(one.getOriginClass(), one.getTargetClass().getBaseComponentType()));
    }

    private static boolean jpa(JavaClass type, Set<String> names) {
        return type.getPackageName().equals("jakarta.persistence") && names.contains(type.getSimpleName());
    }

    private static DescribedPredicate<JavaClass> any(String words, Predicate<JavaClass> which) {
        return DescribedPredicate.describe(words, type -> which.test(type.getBaseComponentType()));
    }
}
