package org.cooptrack.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.release.ReleaseCommand.CloseCase;
import org.cooptrack.command.release.ReleaseCommand.IdentifyPerson;
import org.cooptrack.events.release.Outcome;
import org.cooptrack.events.release.Risk;
import org.cooptrack.events.value.Details;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What is asked at the edge of what will be sealed, when it can still be looked at. */
@NullUnmarked
class ConfidentialTest {
    private static final UUID CASE = UUID.randomUUID();

    private final Case<Details, Object, Object> edge = new Case<>("", (details, _, facts) -> {
        Confidential.possible(details, facts.now());
        return List.of();
    }, (state, _, _) -> state, new GivenFacts("2026-06-30T12:00:00Z"));

    @Test
    void nothing_told_in_the_details_lies_in_the_future() {
        edge.refuses(of("2026-07-02", null, null), EverywhereRule.DETAILS_IN_THE_FUTURE, "/details/occurredOn");
        assertThat(edge.when(of("2026-06-30", "SN-DK", null))).isEmpty();
    }

    @Test
    void an_area_a_category_and_a_digest_are_written_as_they_must_be_and_no_refusal_says_what_they_were() {
        edge.refuses(of("2026", "Dakar", null), EverywhereRule.DETAILS_MALFORMED, "/details/administrativeArea");
        edge.refuses(of("2026", null, new Evidence("file:a", null, "Z99")), EverywhereRule.DETAILS_MALFORMED,
                "/details/evidence/category");
        edge.refuses(of("2026", null, new Evidence("file:a", "zqxjwk", "A01")), EverywhereRule.DETAILS_MALFORMED,
                "/details/evidence/sha256");
        assertThat(edge.when(of("2026", "SN-DK", new Evidence("file:a", null, "A01")))).isEmpty();
    }

    @Test
    void no_case_is_opened_of_somebody_erased_but_one_that_is_open_goes_on() {
        var erased = new Case<Telling, Object, Object>("", (wish, _, _) -> {
            Confidential.opens(wish, false);
            return List.of();
        }, (state, _, _) -> state, new GivenFacts("2026-06-30T12:00:00Z"));
        var day = of("2026", null, null);
        erased.refuses(new IdentifyPerson(CASE, CASE, null, null, Risk.AT_RISK, day), EverywhereRule.PERSON_ERASED,
                "/person");
        assertThat(erased.when(new CloseCase(CASE, Outcome.RETURNED_HOME, day))).isEmpty();
    }

    @Test
    void details_tell_nothing_to_a_log_and_in_clear_no_more_than_the_quarter() {
        var told = new Details(FieldDate.parse("2024-05-17"), "zqxjwk", "SN-DK", new Evidence("zqxjwk", null, "A01"));
        assertThat(told.toString()).doesNotContain("zqxjwk", "SN-DK", "2024");
        assertThat(told.veiled()).isEqualTo(new Details(FieldDate.parse("2024-Q2"), null, null, null));
    }

    private static Details of(String day, String area, Evidence evidence) {
        return new Details(FieldDate.parse(day), null, area, evidence);
    }
}
