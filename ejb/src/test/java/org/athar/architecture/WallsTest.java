package org.athar.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The walls: each stands in the house that is built, and is seen to fall in the seeded one. */
class WallsTest {

    private static final House BUILT = new House("org.athar");
    private static final House SEEDED = new House("org.athar.architecture.seeded");
    private static final JavaClasses VIOLATORS =
            new ClassFileImporter().importPath(Path.of("target/test-classes/org/athar/architecture/seeded"));

    @Test
    void rule_1_the_engine_needs_the_jdk_alone() {
        wall(house -> new Arrows(house).theEngineNeedsTheJdkAlone(), "ReadsAFile", "KnowsEntities");
    }

    @Test
    void rule_2_the_kernel_needs_the_jdk_and_embedding_annotations() {
        wall(house -> new Arrows(house).theKernelNeedsTheJdkAndEmbeddingAnnotations(), "KnowsTheContainer");
    }

    @Test
    void rule_3_capabilities_keep_their_order() {
        wall(house -> new Arrows(house).capabilitiesKeepTheirOrder(), "SiteCallsIdentification", "CustodyKnowsMissing", "StandsNowhere");
    }

    @Test
    void rule_3_capabilities_form_no_cycle() {
        wall(house -> new Arrows(house).capabilitiesFormNoCycle(), "SiteCallsIdentification", "CaseView");
    }

    @Test
    void rule_3_packages_of_the_engine_form_no_cycle() {
        wall(house -> new Arrows(house).packagesOfTheEngineFormNoCycle(), "NeedsNames", "KnowsEntities");
    }

    @Test
    void rule_4_model_and_persistence_belong_to_their_capability() {
        wall(house -> new Arrows(house).modelAndPersistenceBelongToTheirCapability(), "TakesTheSitesModel");
    }

    @Test
    void rule_5_the_model_calls_no_framework() {
        wall(house -> new Arrows(house).theModelCallsNoFramework(), "Pit");
    }

    @Test
    void rule_5_nobody_names_persistence() {
        wall(house -> new Arrows(house).nobodyNamesPersistence(), "TakesTheSitesPersistence");
    }

    @Test
    void rule_6_only_persistence_queries() {
        wall(house -> new Arrows(house).onlyPersistenceQueries(), "Pit");
    }

    @Test
    void rule_7_beans_of_the_container_are_services_or_jobs_in_a_face() {
        wall(house -> new Services(house).beansOfTheContainerAreServicesOrJobsInAFace(), "KnowsTheContainer");
    }

    @Test
    void rule_8_every_public_method_of_a_service_is_an_operation() {
        wall(house -> new Services(house).everyPublicMethodOfAServiceIsAnOperation(), "SiteService.open()");
    }

    @Test
    void rule_8_services_ask_for_somebody_signed_in() {
        wall(house -> new Services(house).servicesAskForSomebodySignedIn(), "SiteService");
    }

    @Test
    void rule_8_services_leave_the_transaction_to_the_operation() {
        wall(house -> new Services(house).servicesLeaveTheTransactionToTheOperation(), "SiteService");
    }

    @Test
    void rule_8_only_jobs_run_as_the_system() {
        wall(house -> new Services(house).onlyJobsRunAsTheSystem(), "NightWatch");
    }

    @Test
    void rule_9_no_entity_leaves_its_capability() {
        wall(house -> new Services(house).noEntityLeavesItsCapability(), "SiteService.pit()");
    }

    @Test
    void rule_10_entities_have_no_public_setters() {
        wall(house -> new Habits(house).entitiesHaveNoPublicSetters(), "Pit.setOpened");
    }

    @Test
    void rule_11_time_and_chance_are_handed_in() {
        wall(house -> new Habits(house).timeAndChanceAreHandedIn(), "LocalDate.now()", "Math.random()", "java.util.Date.<init>()",
                "java.util.Random.<init>()", "currentTimeMillis()");
    }

    @Test
    void rule_11_only_the_command_line_prints() {
        wall(house -> new Habits(house).onlyTheCommandLinePrints(), "DateUtil");
    }

    @Test
    void rule_12_names_say_what_a_thing_is() {
        wall(house -> new Habits(house).namesSayWhatAThingIs(), "DateUtil");
    }

    @Test
    void rule_13_reporting_calls_no_command() {
        wall(house -> new Arrows(house).reportingCallsNoCommand(), "ChangesWhatItCounts");
    }

    @Test
    void rule_14_only_listed_capabilities_use_the_engine() {
        wall(house -> new Arrows(house).onlyListedCapabilitiesUseTheEngine(), "ChangesWhatItCounts");
    }

    @Test
    void rule_15_every_change_fires_an_event() {
        wall(house -> new Services(house).everyChangeFiresAnEvent(), "SiteService.record(java.lang.String)");
    }

    @Test
    void rule_15_every_event_is_one_that_audit_knows() {
        wall(house -> new Services(house).everyEventIsAuditable(), "SiteService.gossip");
    }

    private static void wall(Function<House, ArchRule> rule, String... violators) {
        String fallen = String.join("\n", rule.apply(SEEDED).evaluate(VIOLATORS).getFailureReport().getDetails());
        for (String violator : violators) {
            assertTrue(fallen.contains(violator), () -> "the wall does not fall on " + violator + ": " + fallen);
        }
        rule.apply(BUILT).check(Shipped.CLASSES);
        assertFalse(fallen.isEmpty());
    }
}
