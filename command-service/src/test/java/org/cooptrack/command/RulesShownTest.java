package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.correction.CorrectionRule;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.Lackings;
import org.cooptrack.command.law.Rule;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of a slice is shown by a sentence of its law test: a wish is refused by it, or a fact breaks it. Adoption and
 * import keep no cases: their rules are shown one by one, in a test that does not compile while one is missing.
 */
@NullUnmarked
class RulesShownTest {
    private static final List<String> SHOWN_ELSEWHERE = List.of("adoption." /* AdoptionRulesTest */,
            "import." /* ImportRulesTest */,
            "sheet." /* SheetRulesTest */,
            CorrectionRule.NOTHING_NAMED.code(), CorrectionRule.NAMED_TWICE.code() /* CorrectionOverHttpTest */,
            CorrectionRule.FACT_MOVED.code() /* UnmovedTest */,
            EverywhereRule.REASON_MISSING.code(), EverywhereRule.LANGUAGE_UNKNOWN.code() /* EverywhereTest */);

    private static final Pattern FOR_WANT_OF_SOMETHING = Pattern
            .compile("before|without|skipped|missing|not-confirmed|outside|nowhere");

    /** The slice itself tells by an event when such a fact has what it lacked. */
    private static final List<String> ANSWERED_BY_THE_LAW = List.of("childlabour.withdrawn-before-work-stopped",
            "childlabour.withdrawn-before-service-started", "training.follow-up-before-enrolment",
            "training.follow-up-without-completion", "employment.placed-without-referral",
            "dialogue.party-not-confirmed");

    private static final Map<String, String> NEVER_ANSWERED_BY_ANOTHER_FACT = Map.of(
            "supervision.addressed-before-it-was-made", "the year of a comment is told with it, and stays",
            "safety.met-before-formed", "a meeting is held against the committee only once that is known",
            "safety.days-lost-without-injuries", "both stand in one report: its correction overtakes the issue",
            "release.involuntariness-or-menace-missing", "it is a part of the fact: its correction overtakes the issue",
            "release.child-criterion-missing", "it is a part of the fact: its correction overtakes the issue",
            "support.provided-before-requested", "the day of a request is told with it, and stays",
            "support.applied-before-provided", "both days are said in one fact: its correction overtakes the issue",
            "reform.returned-from-nowhere", "a stage told after the return stands as reached since",
            "hiv.leaves-records-outside", "it is broken by what is said anew, not for want of something");

    static Stream<Rule> rules() {
        return RuleTextsTest.rules().filter(rule -> SHOWN_ELSEWHERE.stream().noneMatch(rule.code()::startsWith));
    }

    @BeforeAll
    static void every_sentence_of_every_law_test_was_said() throws ReflectiveOperationException {
        for (Class<?> law : (Iterable<Class<?>>) lawTests()::iterator)
            for (var sentence : law.getDeclaredMethods())
                if (sentence.isAnnotationPresent(Test.class)) {
                    var constructor = law.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    sentence.setAccessible(true);
                    sentence.invoke(constructor.newInstance());
                }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_shown_by_a_sentence(Rule rule) { assertThat(Case.shown()).contains(rule.code()); }

    /** Whoever reports late is not asked to close by hand what the late report has answered. */
    @Test
    void a_rule_that_is_broken_for_want_of_something_earlier_is_answered_when_that_is_told() {
        var answered = Lackings.all().stream().flatMap(lacking -> lacking.rules().stream()).map(Rule::code)
                .collect(Collectors.toSet());
        assertThat(Case.broken().stream().filter(FOR_WANT_OF_SOMETHING.asPredicate())
                .filter(rule -> !answered.contains(rule) && !ANSWERED_BY_THE_LAW.contains(rule)))
                .containsExactlyInAnyOrderElementsOf(NEVER_ANSWERED_BY_ANOTHER_FACT.keySet());
    }

    /** What a fact broke is told from its rule alone: an issue that opens with a fact keeps no values. */
    @Test
    void a_rule_that_a_fact_breaks_names_no_values() {
        var texts = ProblemTexts.onClassPath();
        assertThat(Case.broken()).isNotEmpty().allMatch(rule -> texts.valuesNamedBy(rule) == 0);
    }

    private static Stream<Class<?>> lawTests() {
        return new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("org.cooptrack.command").stream()
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Case.class)))
                .map(JavaClass::reflect);
    }
}
