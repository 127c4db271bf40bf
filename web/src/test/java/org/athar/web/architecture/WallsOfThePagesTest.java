package org.athar.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The walls around the pages: each stands in what is built, and is seen to fall on the seeded violator. */
class WallsOfThePagesTest {

    private static final String BUILT = "org.athar.web";
    private static final String SEEDED = "org.athar.web.architecture.seeded";
    private static final JavaClasses VIOLATORS =
            new ClassFileImporter().importPath(Path.of("target/test-classes/org/athar/web/architecture/seeded"));

    @Test
    void rule_4_pages_know_faces_only() {
        wall(base -> noClasses().that().resideInAPackage(base + "..").should().dependOnClassesThat()
                .resideInAnyPackage("org.athar.*.model..", "org.athar.*.persistence..", "org.athar.operation..", "org.athar.sample.."),
                "org.athar.security.model.Setting");
    }

    @Test
    void rule_6_pages_do_not_query() {
        wall(base -> noClasses().that().resideInAPackage(base + "..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..", "org.hibernate.."),
                "EntityManager");
    }

    @Test
    void rule_7_services_stand_in_a_face_and_not_among_the_pages() {
        wall(base -> noClasses().that().resideInAPackage(base + "..").should().beAnnotatedWith(Stateless.class)
                .orShould().beAnnotatedWith(Singleton.class), "WalkThroughWalls");
    }

    @Test
    void rule_9_no_entity_reaches_a_page() {
        wall(base -> noClasses().that().resideInAPackage(base + "..").should().beAnnotatedWith(Entity.class)
                .orShould().dependOnClassesThat().areAnnotatedWith(Entity.class), "WalkThroughWalls", "Setting");
    }

    @Test
    void rule_11_the_time_is_handed_in() {
        wall(base -> noClasses().that().resideInAPackage(base + "..").should().callCodeUnitWhere(reachesOut()), "LocalDate.now()");
    }

    @Test
    void rule_14_pages_take_only_words_from_the_engine() {
        wall(base -> classes().that().resideInAPackage(base + "..").should(onlyWordsOfTheEngine()), "DnaFigures");
    }

    @Test
    void what_all_pages_share_knows_none_of_them() {
        wall(base -> slices().matching(base + ".(*)..").should().beFreeOfCycles(), "KnowsAPage");
        wall(base -> noClasses().that().resideInAPackage(base + ".support..").should().dependOnClassesThat(DescribedPredicate.describe(
                "are of a page", type -> type.getPackageName().startsWith(base + ".")
                        && !type.getPackageName().startsWith(base + ".support"))), "KnowsAPage");
    }

    @Test
    void getters_never_query_twice() {
        wall(base -> methods().that().areDeclaredInClassesThat().resideInAPackage(base + "..").and().areDeclaredInClassesThat()
                .areAnnotatedWith(Named.class).and().haveNameMatching("(get|is)[A-Z].*").should(callNoService()), "getValue()");
    }

    @Test
    void beans_of_a_view_survive_its_being_put_aside() {
        wall(base -> classes().that().resideInAPackage(base + "..").and().areAnnotatedWith(ViewScoped.class).should()
                .beAssignableTo(Serializable.class), "WalkThroughWalls");
        wall(base -> fields().that().areDeclaredInClassesThat().areAnnotatedWith(ViewScoped.class).and().areAnnotatedWith(Inject.class)
                .should().notHaveModifier(JavaModifier.TRANSIENT), "WalkThroughWalls.service");
    }

    private static DescribedPredicate<JavaCodeUnitAccess<?>> reachesOut() {
        return DescribedPredicate.describe("ask the machine for the time", call -> call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty() && call.getTargetOwner().getPackageName().equals("java.time")
                || call.getName().equals("<init>") && call.getTargetOwner().getName().equals("java.util.Date")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static ArchCondition<JavaClass> onlyWordsOfTheEngine() {
        return new ArchCondition<>("take only enums from the engine") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(one -> one.getTargetClass().getBaseComponentType().getPackageName().startsWith("org.athar.engine"))
                        .filter(one -> !one.getTargetClass().getBaseComponentType().isEnum())
                        .forEach(one -> events.add(SimpleConditionEvent.violated(type, one.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> callNoService() {
        return new ArchCondition<>("call no service, unless they keep the answer") {
            @Override
            public void check(JavaMethod getter, ConditionEvents events) {
                boolean keeps = getter.getFieldAccesses().stream().anyMatch(access -> access.getAccessType() == AccessType.SET
                        && access.getTargetOwner().equals(getter.getOwner()));
                if (keeps) {
                    return;
                }
                getter.getMethodCallsFromSelf().stream().filter(call -> call.getTargetOwner().isAnnotatedWith(Stateless.class))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(getter, call.getDescription())));
            }
        };
    }

    private static void wall(Function<String, ArchRule> rule, String... violators) {
        String fallen = String.join("\n", rule.apply(SEEDED).evaluate(VIOLATORS).getFailureReport().getDetails());
        for (String violator : violators) {
            assertTrue(fallen.contains(violator), () -> "the wall does not fall on " + violator + ": " + fallen);
        }
        rule.apply(BUILT).check(Words.SHIPPED);
    }
}
