package org.cooptrack.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.quality.QualityCommand.AcceptQualityIssue;
import org.cooptrack.command.quality.QualityCommand.ResolveQualityIssue;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dialogue.DialogueFollowedUp;
import org.cooptrack.events.dialogue.DialogueSessionCancelled;
import org.cooptrack.events.dialogue.FollowUpOutcome;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class QualityTest {
    private static final String STREAM = "dialogue:01980000-0000-7000-8000-000000000001";
    private static final UUID SESSION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final EventId FLAGGED = new EventId(STREAM, 3);
    private static final EventId PLAIN = new EventId(STREAM, 4);
    private static final String RULE = "dialogue.follow-up-without-session";

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .event(FLAGGED, new DialogueFollowedUp(SESSION, 1, FieldDate.parse("2026-05"), FollowUpOutcome.CARRIED_OUT,
                    null, List.of(new Breach(RULE, "/occurredOn", "office:1", LocalDate.parse("2026-07-30")))))
            .event(PLAIN, new DialogueSessionCancelled(SESSION, LocalDate.parse("2026-05-01"), "strike"));
    private final Case<QualityCommand, QualityState, QualityEvent> issue = new Case<>(QualityState.START,
            Quality::decide, (_, event, _) -> Quality.evolve(event), facts);

    @Test
    void an_issue_is_accepted_with_a_reason() {
        assertThat(issue.when(accept(FLAGGED, RULE, "minutes seen")))
                .containsExactly(new QualityIssueAccepted(FLAGGED, RULE, "minutes seen"));
    }

    @Test
    void an_issue_is_resolved_with_a_reason() {
        assertThat(issue.when(resolve("session recorded")))
                .containsExactly(new QualityIssueResolved(FLAGGED, RULE, "session recorded"));
    }

    @Test
    void accepting_the_same_twice_is_already_so() {
        issue.given(accept(FLAGGED, RULE, "minutes seen"));
        assertThat(issue.when(accept(FLAGGED, RULE, "minutes seen"))).isEmpty();
    }

    @Test
    void a_closed_issue_is_not_closed_again_in_another_way() {
        issue.given(accept(FLAGGED, RULE, "minutes seen"));
        issue.refuses(accept(FLAGGED, RULE, "other reason"), QualityRule.ALREADY_CLOSED, "/fact");
        issue.refuses(resolve("minutes seen"), QualityRule.ALREADY_CLOSED, "/fact");
    }

    @Test
    void an_event_that_does_not_exist_has_no_issue() {
        issue.refuses(accept(new EventId(STREAM, 99), RULE, "r"), QualityRule.FACT_UNKNOWN, "/fact");
    }

    @Test
    void an_event_that_breaks_no_rule_or_another_one_has_no_such_issue() {
        issue.refuses(accept(PLAIN, RULE, "r"), QualityRule.NO_SUCH_ISSUE, "/rule");
        issue.refuses(accept(FLAGGED, "dialogue.party-not-confirmed", "r"), QualityRule.NO_SUCH_ISSUE, "/rule");
    }

    @Test
    void nothing_is_closed_without_a_reason() {
        issue.refuses(accept(FLAGGED, RULE, " "), QualityRule.REASON_MISSING, "/reason");
    }

    @Test
    void the_stream_of_an_issue_follows_from_the_fact_and_the_rule() {
        assertThat(accept(FLAGGED, RULE, "a").stream()).isEqualTo(resolve("b").stream())
                .isEqualTo(QualityStream.of(FLAGGED, RULE)).startsWith("quality-issue:")
                .isNotEqualTo(accept(PLAIN, RULE, "a").stream());
    }

    private static AcceptQualityIssue accept(EventId fact, String rule, String reason) {
        return new AcceptQualityIssue(fact, rule, reason);
    }

    private static ResolveQualityIssue resolve(String reason) { return new ResolveQualityIssue(FLAGGED, RULE, reason); }
}
