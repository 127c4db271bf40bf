package org.athar.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.athar.kernel.Auditable;
import org.athar.security.access.Operation;

/** The doors of the house: rules 7, 8, 9 and 15. */
final class Services {

    /** Operations that change no record of the work: reads, calls from service to service, and the linking of the trail itself. */
    private static final Set<String> CHANGE_NOTHING = Set.of("SERVE_SERVICE", "LINK_TRAIL");

    private final House house;

    Services(House house) {
        this.house = house;
    }

    /** Rule 7. */
    ArchRule beansOfTheContainerAreServicesOrJobsInAFace() {
        return classes().that().resideInAPackage(house.base() + "..").should(Rule.that("be a service or job of a face", type -> {
            boolean bean = Stream.of(Stateless.class, Singleton.class, Stateful.class, MessageDriven.class).anyMatch(type::isAnnotatedWith);
            boolean named = type.getSimpleName().endsWith("Service") || type.getSimpleName().endsWith("Job");
            boolean placed = house.capability(type).filter(name -> type.getPackageName().equals(house.base() + "." + name)).isPresent();
            return bean && !(named && placed) ? Stream.of(type.getName() + " is a bean of the container, and no *Service or *Job in a face")
                    : Stream.empty();
        }));
    }

    /** Rule 8. */
    ArchRule everyPublicMethodOfAServiceIsAnOperation() {
        return classes().that().areAnnotatedWith(Stateless.class).should(Rule.that("carry @Operation on every public method", type -> type
                .getAllMethods().stream().filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !isMade(method))
                .filter(method -> !method.isAnnotatedWith(Operation.class))
                .map(method -> method.getFullName() + " names no operation")));
    }

    /** Rule 8: without any security annotation the container hands a bean an anonymous caller. */
    ArchRule servicesAskForSomebodySignedIn() {
        return classes().that().areAnnotatedWith(Stateless.class).should(Rule.that("carry @RolesAllowed(\"**\") and nothing finer",
                type -> type.isAnnotatedWith(RolesAllowed.class)
                        && List.of(type.getAnnotationOfType(RolesAllowed.class).value()).equals(List.of("**"))
                        ? Stream.empty() : Stream.of(type.getName() + " lets in whoever did not sign in, or asks for a role by itself")));
    }

    /** Rule 8: the interceptor owns the transaction. */
    ArchRule servicesLeaveTheTransactionToTheOperation() {
        return classes().that().areAnnotatedWith(Stateless.class).should(Rule.that("carry @TransactionAttribute(SUPPORTS)", type ->
                Stream.concat(transaction(type.tryGetAnnotationOfType(TransactionAttribute.class.getName())).equals("SUPPORTS")
                                ? Stream.empty() : Stream.of(type.getName() + " does not leave its transaction to the operation"),
                        type.getMethods().stream().filter(method -> method.isAnnotatedWith(TransactionAttribute.class))
                                .map(method -> method.getFullName() + " sets a transaction of its own"))));
    }

    private static String transaction(Optional<? extends JavaAnnotation<?>> attribute) {
        return attribute.flatMap(one -> one.get("value")).filter(JavaEnumConstant.class::isInstance)
                .map(value -> ((JavaEnumConstant) value).name()).orElse("");
    }

    /** Rule 8. */
    ArchRule onlyJobsRunAsTheSystem() {
        return classes().that().areAnnotatedWith(RunAs.class).should(Rule.that("be jobs of a face",
                type -> type.getSimpleName().endsWith("Job") && type.isAnnotatedWith(Singleton.class) ? Stream.empty()
                        : Stream.of(type.getName() + " runs as somebody else, and is no *Job")));
    }

    /** Rule 9. */
    ArchRule noEntityLeavesItsCapability() {
        return classes().that().resideInAPackage(house.base() + "..").and().arePublic().should(Rule.that("show no entity in a face", type ->
                !house.isFace(type) ? Stream.empty() : type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(unit -> shown(unit).anyMatch(one -> one.isAnnotatedWith(Entity.class)))
                        .map(unit -> unit.getFullName() + " shows an entity")));
    }

    private static Stream<JavaClass> shown(JavaCodeUnit unit) {
        return Stream.concat(unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()));
    }

    /** Rule 15. */
    ArchRule everyChangeFiresAnEvent() {
        return classes().that().areAnnotatedWith(Stateless.class).should(Rule.that("fire an event for every change", type -> type
                .getMethods().stream().filter(Services::changes).filter(method -> !fires(method, new HashSet<>()))
                .map(method -> method.getFullName() + " changes something and fires no event")));
    }

    /** Rule 15: what is fired is what audit observes. */
    ArchRule everyEventIsAuditable() {
        return classes().that().resideInAPackage(house.base() + "..").should(Rule.that("fire events that audit knows",
                type -> type.getFields().stream().filter(field -> field.getRawType().isEquivalentTo(Event.class))
                        .filter(field -> !firesAuditable(field)).map(field -> field.getFullName() + " fires what audit does not know")));
    }

    private static boolean firesAuditable(JavaField field) {
        return field.getType() instanceof JavaParameterizedType type
                && type.getActualTypeArguments().get(0).toErasure().isEquivalentTo(Auditable.class);
    }

    /** True of a method whose operation changes something; a question such as {@code isLoaded} asked under a command changes nothing. */
    static boolean changes(JavaMember member) {
        return !member.getName().matches("is[A-Z].*") && member.tryGetAnnotationOfType(Operation.class.getName())
                .flatMap(operation -> operation.get("value")).map(value -> ((JavaEnumConstant) value).name())
                .filter(name -> !name.startsWith("READ_") && !CHANGE_NOTHING.contains(name)).isPresent();
    }

    private boolean fires(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method) && (method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Event.class) && call.getName().equals("fire"))
                || Stream.concat(method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                .flatMap(call -> call.getTarget().resolveMember().stream()).map(JavaMethod.class::cast)
                .filter(target -> house.capability(target.getOwner()).equals(house.capability(method.getOwner())))
                .anyMatch(target -> fires(target, seen)));
    }

    /** Bridges and the bodies of lambdas are the compiler's. */
    private static boolean isMade(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.SYNTHETIC) || method.getModifiers().contains(JavaModifier.BRIDGE);
    }
}
