package org.athar.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.stream.Stream;

/** How classes are written: rules 10, 11 and 12. */
final class Habits {

    private final House house;

    Habits(House house) {
        this.house = house;
    }

    /** Rule 10. */
    ArchRule entitiesHaveNoPublicSetters() {
        return classes().that().areAnnotatedWith(Entity.class).or().areAnnotatedWith(Embeddable.class).or()
                .areAnnotatedWith(MappedSuperclass.class).should(Rule.that("have no public setters", type -> type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && method.getName().matches("set[A-Z].*"))
                        .map(method -> method.getFullName() + " is a public setter")));
    }

    /** Rule 11: the time comes from the kernel's clock, chance from a seed. */
    ArchRule timeAndChanceAreHandedIn() {
        return classes().that().resideInAPackage(house.base() + "..").should(Rule.that("take time from the clock and chance from a seed",
                type -> Stream.concat(type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                        .filter(access -> !isTheClock(type) && reachesOut(access)).map(Object::toString)));
    }

    private boolean isTheClock(JavaClass type) {
        return type.getName().equals(house.base() + ".kernel.Clocks");
    }

    private static boolean reachesOut(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean bare = access.getTarget().getRawParameterTypes().isEmpty();
        return switch (access.getName()) {
            case "now" -> bare && owner.startsWith("java.time.");
            case "systemUTC", "systemDefaultZone", "system", "tickSeconds" -> owner.equals("java.time.Clock");
            case "<init>" -> bare && (owner.equals("java.util.Date") || owner.equals("java.util.Random"));
            case "random" -> owner.equals("java.lang.Math");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "getInstance" -> owner.equals("java.util.Calendar");
            case "current" -> owner.equals("java.util.concurrent.ThreadLocalRandom");
            default -> false;
        };
    }

    /** Rule 11: only the command line prints. */
    ArchRule onlyTheCommandLinePrints() {
        return classes().that().resideInAPackage(house.base() + "..").should(Rule.that("leave printing to the command line",
                type -> house.within(type, "operation") ? Stream.empty() : Stream.concat(
                        type.getFieldAccessesFromSelf().stream().filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                                .map(Object::toString),
                        type.getMethodCallsFromSelf().stream().filter(call -> call.getName().equals("printStackTrace"))
                                .map(Object::toString))));
    }

    /** Rule 12. */
    ArchRule namesSayWhatAThingIs() {
        return classes().that().resideInAPackage(house.base() + "..").should(Rule.that("have a name that says what they are",
                type -> type.getSimpleName().matches(".*(Utils?|Helpers?|Managers?|Impl|Dtos?|DTO)")
                        ? Stream.of(type.getName() + " says nothing") : Stream.empty()));
    }
}
