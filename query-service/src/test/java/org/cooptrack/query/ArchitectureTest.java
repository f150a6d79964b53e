package org.cooptrack.query;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.cooptrack.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] FRAME = {"org.cooptrack.query.projection..", "org.cooptrack.query.fact..",
            "org.cooptrack.query.statistics..", "org.cooptrack.query.door.."};

    @ArchTest
    static final ArchRule SLICES_NEVER_IMPORT_SLICES = slices().matching("org.cooptrack.query.(*)..").should()
            .notDependOnEachOther().ignoreDependency(alwaysTrue(), resideInAnyPackage(FRAME))
            .because("a slice is read alone; what two need belongs to the frame or to the events");

    @ArchTest
    static final ArchRule EVENTS_HAVE_ONE_CODEC = noClasses().should().dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..")
            .because("EventJson alone reads and writes what is stored");

    @ArchTest
    static final ArchRule THE_FRAME_KNOWS_NO_SLICE = noClasses().that().resideInAnyPackage(FRAME).should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.cooptrack.query.training..", "org.cooptrack.events.training..")
            .because("figures and projections are the same for every kind of activity");
}
