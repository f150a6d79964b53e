package org.cooptrack.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.evidence.EvidenceCommand.CheckEvidence;
import org.cooptrack.command.evidence.EvidenceCommand.LookForEvidence;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.audit.SampleEntryTested;
import org.cooptrack.events.audit.Verdict;
import org.cooptrack.events.evidence.EvidenceChecked;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.evidence.EvidenceNotReached;
import org.cooptrack.events.evidence.Presence;
import org.cooptrack.events.evidence.Unreached;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The law of checks of evidence. An event names a list with its digest, and minutes without. */
@NullUnmarked
class EvidenceTest {
    private static final String LIST = "https://files.example.org/list.pdf",
            MINUTES = "https://files.example.org/min.pdf";
    private static final String ONE = "1".repeat(64), OTHER = "2".repeat(64);
    private static final EventId WITH_DIGEST = EventId.parse("sample:01980000-0000-7000-8000-0000000000e1/1");
    private static final EventId WITHOUT = EventId.parse("sample:01980000-0000-7000-8000-0000000000e1/2");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").event(WITH_DIGEST, naming(LIST, ONE))
            .event(WITHOUT, naming(MINUTES, null));
    private final Case<EvidenceCommand, EvidenceState, EvidenceEvent> evidence = new Case<>(EvidenceState.START,
            Evidences::decide, (state, event, _) -> Evidences.evolve(state, event), facts);

    @Test
    void evidence_is_present_changed_or_gone_day_by_day() {
        assertThat(evidence.when(check("2026-06-01", Presence.PRESENT, ONE))).containsExactly(
                new EvidenceChecked(WITH_DIGEST, LIST, LocalDate.parse("2026-06-01"), Presence.PRESENT, ONE));
        assertThat(evidence.when(check("2026-06-01", Presence.PRESENT, ONE))).isEmpty();
        assertThat(evidence.when(check("2026-06-15", Presence.CHANGED, OTHER))).hasSize(1);
        assertThat(evidence.when(check("2026-06-30", Presence.GONE, null))).hasSize(1);
        evidence.refuses(check("2026-06-30", Presence.PRESENT, ONE), EvidenceRule.ALREADY_CHECKED, "/checkedOn");
    }

    @Test
    void what_was_found_fits_its_digest() {
        evidence.refuses(check("2026-06-01", Presence.PRESENT, OTHER), EvidenceRule.DIGEST_DOES_NOT_FIT, "/sha256");
        evidence.refuses(check("2026-06-01", Presence.CHANGED, ONE), EvidenceRule.DIGEST_DOES_NOT_FIT, "/sha256");
        evidence.refuses(check("2026-06-01", Presence.GONE, ONE), EvidenceRule.DIGEST_DOES_NOT_FIT, "/sha256");
        evidence.refuses(check("2026-06-01", Presence.PRESENT, null), EvidenceRule.DIGEST_MISSING, "/sha256");
        evidence.refuses(check("2026-06-01", Presence.PRESENT, "ONE"), EvidenceRule.DIGEST_MALFORMED, "/sha256");
    }

    @Test
    void where_no_digest_was_recorded_the_first_that_is_found_counts() {
        evidence.refuses(of(WITHOUT, MINUTES, "2026-06-01", Presence.CHANGED, ONE), EvidenceRule.DIGEST_MISSING,
                "/found");
        evidence.given(of(WITHOUT, MINUTES, "2026-06-01", Presence.PRESENT, ONE));
        evidence.refuses(of(WITHOUT, MINUTES, "2026-06-02", Presence.PRESENT, OTHER),
                EvidenceRule.DIGEST_DOES_NOT_FIT, "/sha256");
        assertThat(evidence.when(of(WITHOUT, MINUTES, "2026-06-02", Presence.CHANGED, OTHER))).hasSize(1);
    }

    @Test
    void only_what_an_event_names_is_checked_and_not_before_the_day_has_come() {
        evidence.refuses(of(EventId.parse("sample:x/1"), LIST, "2026-06-01", Presence.PRESENT, ONE),
                EvidenceRule.EVENT_UNKNOWN, "/event");
        evidence.refuses(of(WITH_DIGEST, MINUTES, "2026-06-01", Presence.PRESENT, ONE), EvidenceRule.NOT_NAMED, "/uri");
        evidence.refuses(check("2026-07-02", Presence.PRESENT, ONE), EvidenceRule.IN_THE_FUTURE, "/checkedOn");
    }

    @Test
    void what_the_checker_finds_is_held_against_the_digest_that_is_known() {
        assertThat(evidence.when(LookForEvidence.found(WITH_DIGEST, LIST, on(1), ONE, 3)))
                .containsExactly(new EvidenceChecked(WITH_DIGEST, LIST, on(1), Presence.PRESENT, ONE));
        assertThat(evidence.when(LookForEvidence.found(WITH_DIGEST, LIST, on(2), OTHER, 3)))
                .containsExactly(new EvidenceChecked(WITH_DIGEST, LIST, on(2), Presence.CHANGED, OTHER));
        assertThat(evidence.when(LookForEvidence.nothing(WITH_DIGEST, LIST, on(3), 3)))
                .containsExactly(new EvidenceChecked(WITH_DIGEST, LIST, on(3), Presence.GONE, null));
        assertThat(evidence.when(LookForEvidence.found(WITH_DIGEST, LIST, on(4), ONE, 3)))
                .containsExactly(new EvidenceChecked(WITH_DIGEST, LIST, on(4), Presence.PRESENT, ONE));
    }

    @Test
    void of_evidence_without_a_digest_the_first_that_the_checker_finds_is_held_against_later_ones() {
        evidence.given(LookForEvidence.found(WITHOUT, MINUTES, on(1), ONE, 3));
        assertThat(evidence.when(LookForEvidence.found(WITHOUT, MINUTES, on(2), OTHER, 3)))
                .containsExactly(new EvidenceChecked(WITHOUT, MINUTES, on(2), Presence.CHANGED, OTHER));
    }

    @Test
    void what_cannot_be_reached_is_gone_only_after_as_many_tries_on_different_days() {
        for (int day : List.of(1, 2))
            assertThat(evidence.when(missed(day))).containsExactly(
                    new EvidenceNotReached(WITH_DIGEST, LIST, on(day), Unreached.NO_CONNECTION));
        assertThat(evidence.when(missed(2))).as("twice on one day").isEmpty();
        assertThat(evidence.when(missed(3)))
                .containsExactly(new EvidenceChecked(WITH_DIGEST, LIST, on(3), Presence.GONE, null));
    }

    @Test
    void who_reaches_it_in_between_begins_to_count_anew() {
        evidence.given(missed(1));
        evidence.given(missed(2));
        evidence.given(LookForEvidence.found(WITH_DIGEST, LIST, on(3), ONE, 3));
        assertThat(evidence.when(missed(4))).containsExactly(
                new EvidenceNotReached(WITH_DIGEST, LIST, on(4), Unreached.NO_CONNECTION));
    }

    @Test
    void the_checker_looks_once_a_day_and_not_before_the_day_has_come() {
        evidence.given(check("2026-06-05", Presence.PRESENT, ONE));
        assertThat(evidence.when(LookForEvidence.found(WITH_DIGEST, LIST, on(5), OTHER, 3))).isEmpty();
        assertThat(evidence.when(LookForEvidence.nothing(WITH_DIGEST, LIST, on(4), 3))).isEmpty();
        evidence.refuses(LookForEvidence.nothing(WITH_DIGEST, LIST, LocalDate.parse("2026-07-02"), 3),
                EvidenceRule.IN_THE_FUTURE, "/lookedOn");
        evidence.refuses(LookForEvidence.found(WITH_DIGEST, LIST, on(6), "ONE", 3), EvidenceRule.DIGEST_MALFORMED,
                "/sha256");
    }

    private static LookForEvidence missed(int day) {
        return LookForEvidence.unreached(WITH_DIGEST, LIST, on(day), Unreached.NO_CONNECTION, 3);
    }

    private static LocalDate on(int day) { return LocalDate.of(2026, 6, day); }

    private static CheckEvidence check(String day, Presence found, @Nullable String digest) {
        return of(WITH_DIGEST, LIST, day, found, digest);
    }

    private static CheckEvidence of(EventId event, String uri, String day, Presence found, @Nullable String digest) {
        return new CheckEvidence(event, uri, LocalDate.parse(day), found, digest);
    }

    private static SampleEntryTested naming(String uri, @Nullable String digest) {
        return new SampleEntryTested(UUID.fromString("01980000-0000-7000-8000-0000000000e1"), 1, WITH_DIGEST,
                new org.cooptrack.events.audit.Test(Verdict.AGREES, Decimal.ONE, null,
                        new Evidence(uri, digest, "A04")));
    }
}
