package org.cooptrack.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.vault.PersonKey;
import org.cooptrack.vault.SealedPlace;

/** The walls of the command side. Each rule says why, and what to do instead. */
@AnalyzeClasses(packages = "org.cooptrack.command", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String SHELLS_AND_DOORS = ".*(Aggregate|Controller|package-info)";

    /** Where the house meets the world: what comes in over HTTP, in files and sheets, from policies, from approvals and from where evidence lies. */
    private static final String[] EDGES = {"..door..", "..iati..", "..sheet..", "..policy..", "..approval..",
            "..watch..", "org.cooptrack.command"};

    @ArchTest
    static final ArchRule the_law_knows_no_framework = noClasses().that()
            .resideOutsideOfPackages(EDGES)
            .and(com.tngtech.archunit.base.DescribedPredicate.not(nameMatching(SHELLS_AND_DOORS)))
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.fasterxml..", "tools.jackson..",
                    "java.sql..")
            .because("rules are read by people who know the field; give what they need through Facts");

    @ArchTest
    static final ArchRule the_law_has_no_clock_and_no_chance = noClasses().that()
            .resideOutsideOfPackages(EDGES)
            .should().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.util.UUID.class, "randomUUID").orShould().dependOnClassesThat()
            .areAssignableTo(java.util.Random.class)
            .because("the same wish on the same history is decided alike for ever; ask Facts.now()");

    @ArchTest
    static final ArchRule slices_do_not_know_each_other = slices().matching("org.cooptrack.command.(*)..").should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("org.cooptrack.command.."), resideInAPackage("..law.."))
            .ignoreDependency(resideInAPackage("org.cooptrack.command.."), resideInAPackage("..door.."))
            .ignoreDependency(resideInAPackage("..iati.."), resideInAPackage("..adoption.."))
            .ignoreDependency(resideInAPackage("..approval.."), resideInAPackage("..correction.."))
            .ignoreDependency(resideInAPackage("..sheet.."), resideInAPackage("..batch.."))
            .ignoreDependency(resideInAPackage("..watch.."), resideInAPackage("..evidence.."))
            .because("a slice is added and removed alone; what it must know of another comes as a fact");

    @ArchTest
    static final ArchRule every_command_says_who_may_send_it = classes().that().areAssignableTo(Command.class).and()
            .areRecords()
            .should().beAnnotatedWith(Allowed.class)
            .because("what stands nowhere is sent by nobody: add @Allowed to the command");

    @ArchTest
    static final ArchRule what_is_sealed_of_persons_is_opened_in_three_places_alone = noClasses().that()
            .doNotHaveFullyQualifiedName("org.cooptrack.command.person.Sealing").and()
            .doNotHaveFullyQualifiedName("org.cooptrack.command.door.ToldCase").and()
            .doNotHaveFullyQualifiedName("org.cooptrack.command.iati.ContactSealing").should()
            .callMethod(PersonKey.class, "open", SealedPlace.class, String.class)
            .because("two of them record each reading before they answer it, the third compares and answers nothing; "
                    + "go through ReadIdentifiers or the ConfidentialDesk");

    @ArchTest
    static final ArchRule only_commands_and_rules_are_seen_outside_a_slice = classes().that()
            .resideOutsideOfPackages(EDGES).and().resideOutsideOfPackage("..law..")
            .and(com.tngtech.archunit.base.DescribedPredicate.not(simpleNameEndingWith("Command")))
            .and(com.tngtech.archunit.base.DescribedPredicate.not(simpleNameEndingWith("Rule")))
            .and().areTopLevelClasses().and().haveSimpleNameNotContaining("package-info")
            .should().notBePublic()
            .because("a slice has one public type, what may be asked; and its rules, for the texts");
}
