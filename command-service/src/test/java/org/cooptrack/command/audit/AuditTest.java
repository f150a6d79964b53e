package org.cooptrack.command.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.audit.AuditCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.audit.*;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Slip;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The law of samples. Amina recorded what Ada, an auditor, draws and tests: two trainings, a case of forced labour. */
@NullUnmarked
class AuditTest {
    private static final UUID ONE = UUID.fromString("01980000-0000-7000-8000-0000000000e1");
    private static final EventId TRAINED = EventId.parse("training:01980000-0000-7000-8000-0000000000e2/4");
    private static final EventId CASE = EventId.parse("release-case:01980000-0000-7000-8000-0000000000e3/1");
    private static final String QUESTION = "measure=beneficiaries-trained&country=SN&figure=total";
    private static final List<SampledEntry> ENTRIES = List.of(entry(TRAINED, 0, null), entry(TRAINED, 1, null),
            entry(CASE, 0, null));

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").asking("ada").event(TRAINED, any())
            .event(CASE, any());
    private final Case<AuditCommand, SampleState, SampleEvent> sample = new Case<>(SampleState.START, Audit::decide,
            Audit::evolve, facts);

    @Test
    void a_sample_is_drawn_once() {
        assertThat(sample.when(random(QUESTION, 99, "2026/3", ENTRIES))).containsExactly(new SampleDrawn(ONE, QUESTION,
                99, Drawing.RANDOM, "2026/3", null, whole(3), ENTRIES));
        assertThat(sample.when(random(QUESTION, 99, "2026/3", ENTRIES))).isEmpty();
        sample.refuses(random(QUESTION, 99, "2026/4", ENTRIES), AuditRule.ALREADY_DRAWN, "/sample");
    }

    @Test
    void it_says_all_that_drawing_again_needs() {
        sample.refuses(random("country=SN", 99, "2026/3", ENTRIES), AuditRule.QUESTION_MALFORMED, "/question");
        sample.refuses(random(QUESTION + "\n", 99, "2026/3", ENTRIES), AuditRule.QUESTION_MALFORMED, "/question");
        sample.refuses(random(QUESTION, 99, " ", ENTRIES), AuditRule.SEED_MISSING, "/seed");
        sample.refuses(random(QUESTION, 100, "2026/3", ENTRIES), AuditRule.BEYOND_HISTORY, "/position");
        sample.refuses(random(QUESTION, -1, "2026/3", ENTRIES), AuditRule.BEYOND_HISTORY, "/position");
    }

    @Test
    void it_has_entries_of_events_that_there_are_and_each_of_them_once() {
        sample.refuses(random(QUESTION, 99, "2026/3", List.of()), AuditRule.NOTHING_DRAWN, "/drawn");
        sample.refuses(random(QUESTION, 99, "2026/3", List.of(ENTRIES.getFirst(), ENTRIES.getFirst())),
                AuditRule.DRAWN_TWICE, "/drawn/1");
        sample.refuses(random(QUESTION, 99, "2026/3", List.of(entry(EventId.parse("training:none/1"), 0, null))),
                AuditRule.EVENT_UNKNOWN, "/drawn/0/event");
    }

    @Test
    void its_strata_fit_what_was_drawn() {
        var drawn = List.of(entry(TRAINED, 0, "SN"), entry(TRAINED, 1, "KE"));
        var strata = List.of(new Stratum("SN", 20, Decimal.of(20), 1), new Stratum("KE", 10, Decimal.of(10), 1));
        assertThat(sample.when(stratified("country", strata, drawn))).hasSize(1);
        var other = new Case<AuditCommand, SampleState, SampleEvent>(SampleState.START, Audit::decide, Audit::evolve,
                facts);
        other.refuses(stratified(null, strata, drawn), AuditRule.STRATA_DO_NOT_FIT, "/stratifiedBy");
        other.refuses(stratified("country", strata.subList(0, 1), drawn), AuditRule.STRATA_DO_NOT_FIT, "/strata");
        other.refuses(stratified("country", strata, drawn.subList(0, 1)), AuditRule.STRATA_DO_NOT_FIT, "/strata/1");
        other.refuses(stratified("country", List.of(new Stratum("SN", 0, Decimal.ZERO, 1), strata.getLast()), drawn),
                AuditRule.STRATA_DO_NOT_FIT, "/strata/0");
        other.refuses(new DrawSample(ONE, QUESTION, 99, Drawing.RANDOM, "s", null, strata, drawn),
                AuditRule.STRATA_DO_NOT_FIT, "/strata");
        other.refuses(new DrawSample(ONE, QUESTION, 99, Drawing.RANDOM, "s", "country", strata, drawn),
                AuditRule.STRATA_DO_NOT_FIT, "/stratifiedBy");
    }

    @Test
    void an_entry_that_agrees_adds_what_is_recorded_and_one_without_evidence_nothing() {
        drawn();
        assertThat(sample.when(test(1, Verdict.AGREES, null, null)))
                .containsExactly(new SampleEntryTested(ONE, 1, TRAINED, found(Verdict.AGREES, "1", null)));
        assertThat(sample.when(test(2, Verdict.NO_EVIDENCE, null, Deviation.DOCUMENT_MISSING))).containsExactly(
                new SampleEntryTested(ONE, 2, TRAINED, found(Verdict.NO_EVIDENCE, "0", Deviation.DOCUMENT_MISSING)));
        assertThat(sample.when(test(1, Verdict.AGREES, "1", null))).as("the same once more").isEmpty();
        sample.refuses(test(1, Verdict.DIFFERS, "0", Deviation.QUANTITY), AuditRule.ALREADY_TESTED, "/item");
    }

    @Test
    void one_that_differs_says_in_what_and_how_much_it_should_add() {
        drawn();
        sample.refuses(test(1, Verdict.DIFFERS, null, Deviation.QUANTITY), AuditRule.AUDITED_DOES_NOT_FIT, "/audited");
        sample.refuses(test(1, Verdict.DIFFERS, "1", Deviation.QUANTITY), AuditRule.AUDITED_DOES_NOT_FIT, "/audited");
        sample.refuses(test(1, Verdict.AGREES, "2", null), AuditRule.AUDITED_DOES_NOT_FIT, "/audited");
        sample.refuses(test(1, Verdict.NO_EVIDENCE, "1", Deviation.DOCUMENT_MISSING), AuditRule.AUDITED_DOES_NOT_FIT,
                "/audited");
        sample.refuses(test(1, Verdict.DIFFERS, "0", null), AuditRule.DEVIATION_DOES_NOT_FIT, "/deviation");
        sample.refuses(test(1, Verdict.AGREES, null, Deviation.DATE), AuditRule.DEVIATION_DOES_NOT_FIT, "/deviation");
        assertThat(sample.when(test(1, Verdict.DIFFERS, "-3", Deviation.QUANTITY))).hasSize(1);
        assertThat(sample.when(test(2, Verdict.DIFFERS, "1", Deviation.DATE))).as("only its day differs").hasSize(1);
    }

    @Test
    void nobody_tests_what_he_recorded_or_somebody_in_whose_name_he_acts() {
        drawn();
        facts.asking("amina");
        sample.refuses(test(1, Verdict.AGREES, null, null), AuditRule.OWN_WORK, "/item");
        facts.asking("ada").onBehalfOf("amina");
        sample.refuses(test(1, Verdict.AGREES, null, null), AuditRule.OWN_WORK, "/item");
    }

    @Test
    void only_what_was_drawn_is_tested() {
        sample.refuses(test(1, Verdict.AGREES, null, null), AuditRule.UNKNOWN, "/sample");
        drawn();
        sample.refuses(test(0, Verdict.AGREES, null, null), AuditRule.NOT_DRAWN, "/item");
        sample.refuses(test(4, Verdict.AGREES, null, null), AuditRule.NOT_DRAWN, "/item");
    }

    @Test
    void a_test_is_corrected_with_before_and_after_and_retracted() {
        drawn();
        sample.refuses(new CorrectTest(ONE, 1, Verdict.AGREES, null, null, null, Slip.MISREAD), AuditRule.NOT_TESTED,
                "/item");
        sample.refuses(new RetractTest(ONE, 1, Slip.MISREAD), AuditRule.NOT_TESTED, "/item");
        sample.given(test(1, Verdict.AGREES, null, null));
        var correction = new CorrectTest(ONE, 1, Verdict.DIFFERS, Decimal.ZERO, Deviation.NEVER_HAPPENED, null,
                Slip.LEARNED_SINCE);
        var before = found(Verdict.AGREES, "1", null);
        var after = found(Verdict.DIFFERS, "0", Deviation.NEVER_HAPPENED);
        assertThat(sample.when(correction)).containsExactly(new SampleTestCorrected(ONE, 1, TRAINED,
                new EventId("case:1", 1), before, after, Slip.LEARNED_SINCE));
        assertThat(sample.when(correction)).isEmpty();
        assertThat(sample.when(new RetractTest(ONE, 1, Slip.MISREAD))).containsExactly(new SampleTestRetracted(ONE, 1,
                TRAINED, new EventId("case:1", 2), after, Slip.MISREAD));
        assertThat(sample.when(new RetractTest(ONE, 1, Slip.MISREAD))).isEmpty();
        assertThat(sample.when(test(1, Verdict.AGREES, null, null))).as("tested anew").hasSize(1);
        assertThat(sample.when(new RetractTest(ONE, 1, Slip.MISREAD))).as("and taken back anew").hasSize(1);
    }

    @Test
    void of_a_case_of_forced_labour_no_evidence_is_named_and_elsewhere_it_is_well_formed() {
        drawn();
        var list = new Evidence("https://files.example.org/list.pdf", null, "A04");
        sample.refuses(new TestEntry(ONE, 3, Verdict.AGREES, null, null, list), AuditRule.EVIDENCE_TOLD_IN_CLEAR,
                "/evidence");
        assertThat(sample.when(new TestEntry(ONE, 1, Verdict.AGREES, null, null, list))).hasSize(1);
        sample.refuses(new TestEntry(ONE, 2, Verdict.AGREES, null, null, new Evidence(list.uri(), "abc", "A04")),
                EverywhereRule.DIGEST_MALFORMED, "/evidence/sha256");
    }

    private void drawn() { sample.given(random(QUESTION, 99, "2026/3", ENTRIES)); }

    private static TestEntry test(int item, Verdict verdict, @Nullable String audited, @Nullable Deviation deviation) {
        return new TestEntry(ONE, item, verdict, audited == null ? null : Decimal.of(audited), deviation, null);
    }

    private static org.cooptrack.events.audit.Test found(Verdict verdict, String audited,
            @Nullable Deviation deviation) {
        return new org.cooptrack.events.audit.Test(verdict, Decimal.of(audited), deviation, null);
    }

    private static DrawSample random(String question, long position, String seed, List<SampledEntry> drawn) {
        return new DrawSample(ONE, question, position, Drawing.RANDOM, seed, null, whole(drawn.size()), drawn);
    }

    private static DrawSample stratified(@Nullable String by, List<Stratum> strata, List<SampledEntry> drawn) {
        return new DrawSample(ONE, QUESTION, 99, Drawing.STRATIFIED, "2026/3", by, strata, drawn);
    }

    private static List<Stratum> whole(int drawn) {
        return List.of(new Stratum(null, 30, Decimal.of(30), drawn));
    }

    private static SampledEntry entry(EventId event, int entry, @Nullable String stratum) {
        return new SampledEntry(event, entry, Decimal.ONE, stratum);
    }

    private static ProjectActivated any() {
        return new ProjectActivated(UUID.fromString("01980000-0000-7000-8000-0000000000e4"),
                LocalDate.parse("2026-01-01"));
    }
}
