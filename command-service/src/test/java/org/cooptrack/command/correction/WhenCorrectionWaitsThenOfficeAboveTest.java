package org.cooptrack.command.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.correction.CorrectionCommand.EscalateCorrection;
import org.cooptrack.command.law.GivenHistory;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Reminder.Overdue;
import org.cooptrack.events.EventId;
import org.cooptrack.events.correction.*;
import org.cooptrack.events.office.OfficeClosed;
import org.cooptrack.events.office.OfficeMoved;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.project.OfficeAssigned;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Whatever happens in these tests was recorded on 30 June 2026. */
@NullUnmarked
class WhenCorrectionWaitsThenOfficeAboveTest {
    private static final UUID ONE = id(1), PROJECT = id(2), HEAD = id(3), REGION = id(4), COUNTRY = id(5);
    private static final LocalDate BEGAN = LocalDate.parse("2000-01-01");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-07-14");

    private final WhenCorrectionWaitsThenOfficeAbove policy = new WhenCorrectionWaitsThenOfficeAbove();
    private final GivenHistory history = new GivenHistory();

    WhenCorrectionWaitsThenOfficeAboveTest() {
        register(HEAD, null);
        register(REGION, HEAD);
        register(COUNTRY, REGION);
        history.happened("project:" + PROJECT, new OfficeAssigned(PROJECT, null, COUNTRY, BEGAN));
    }

    @Test
    void a_correction_that_nobody_has_answered_in_fourteen_days_is_laid_before_the_office_above() {
        Happened asked = ask();
        assertThat(policy.on(LAST_DAY, history)).as("the last day has not passed").isEmpty();
        assertThat(policy.on(LAST_DAY.plusDays(1), history)).singleElement().satisfies(one -> {
            assertThat(one.because()).isEqualTo(asked.id());
            assertThat(one.wish()).isEqualTo(new EscalateCorrection(ONE, REGION, "no answer in 14 days"));
        });
    }

    @Test
    void from_there_it_goes_on_up_the_line_and_at_the_top_it_stays() {
        ask();
        var first = policy.on(LAST_DAY.plusDays(1), history).getFirst();
        laidBefore(REGION);
        var second = policy.on(LAST_DAY.plusDays(1), history).getFirst();
        assertThat(second.wish()).isEqualTo(new EscalateCorrection(ONE, HEAD, "no answer in 14 days"));
        assertThat(second.what()).as("another errand").isNotEqualTo(first.what());
        laidBefore(HEAD);
        assertThat(policy.on(LAST_DAY.plusYears(1), history)).isEmpty();
    }

    @Test
    void an_office_that_was_closed_by_then_is_passed_over() {
        ask();
        history.happened("office:" + REGION, new OfficeClosed(REGION, LAST_DAY, "merged with the head office"));
        assertThat(offices()).containsExactly(HEAD);
    }

    @Test
    void a_line_of_offices_that_runs_in_a_ring_leads_nowhere() {
        ask();
        history.happened("office:" + REGION, new OfficeClosed(REGION, BEGAN, "closed"));
        history.happened("office:" + REGION, new OfficeMoved(REGION, HEAD, COUNTRY, BEGAN.plusDays(1)));
        assertThat(offices()).isEmpty();
    }

    @Test
    void what_was_answered_or_taken_back_by_who_asked_waits_no_longer() {
        for (CorrectionEvent answer : List.of(new CorrectionApproved(ONE), new CorrectionRejected(ONE, "no"),
                new CorrectionWithdrawn(ONE, "a slip"))) {
            ask();
            history.happened("correction:" + ONE, answer);
            assertThat(policy.on(LAST_DAY.plusYears(1), history)).isEmpty();
        }
    }

    @Test
    void what_was_asked_for_anew_is_laid_before_the_office_above_anew() {
        ask();
        var first = policy.on(LAST_DAY.plusDays(1), history).getFirst();
        laidBefore(REGION);
        history.happened("correction:" + ONE, new CorrectionRejected(ONE, "no proof"));
        ask();
        assertThat(offices()).containsExactly(REGION);
        assertThat(policy.on(LAST_DAY.plusDays(1), history)).extracting(Overdue::what).doesNotContain(first.what());
    }

    @Test
    void where_no_office_is_responsible_there_is_none_above() {
        history.happened("correction:" + ONE, request(id(9)));
        assertThat(policy.on(LAST_DAY.plusYears(1), history)).isEmpty();
    }

    private List<UUID> offices() {
        return policy.on(LAST_DAY.plusDays(1), history).stream().map(one -> ((EscalateCorrection) one.wish()).office())
                .toList();
    }

    private Happened ask() { return history.happened("correction:" + ONE, request(PROJECT)); }

    private static CorrectionRequested request(UUID project) {
        return new CorrectionRequested(ONE, new EventId("training:" + PROJECT, 1), List.of(project),
                "training.RetractCompletion", Map.of("reason", "never there"), null, null);
    }

    private void laidBefore(UUID office) {
        history.happened("correction:" + ONE, new CorrectionEscalated(ONE, office, "no answer in 14 days"));
    }

    private void register(UUID office, UUID parent) {
        history.happened("office:" + office, new OfficeRegistered(office, "O" + office,
                LocalizedText.of(Map.of("en", "O")), "SN", parent, List.of("SN"), BEGAN));
    }

    private static UUID id(int number) { return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + number); }
}
