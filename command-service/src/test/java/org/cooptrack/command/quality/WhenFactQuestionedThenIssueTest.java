package org.cooptrack.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.GivenHistory;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.EventId;
import org.cooptrack.events.childlabour.WithdrawalOvertaken;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.training.CompletionCleared;
import org.cooptrack.events.training.CompletionFellShort;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class WhenFactQuestionedThenIssueTest {
    private static final UUID ID = new UUID(0x7000L, 1);
    private static final String RULE = "training.attendance-below-threshold";
    private static final EventId FACT = new EventId("training:" + ID, 5);

    private final Policy policy = new WhenFactQuestionedThenIssue();
    private final GivenHistory history = new GivenHistory();

    @Test
    void a_completion_that_fell_short_and_a_withdrawal_overtaken_get_the_issue_of_their_rule() {
        var fellShort = history.happened("training:" + ID, fellShort());
        assertThat(policy.then(fellShort, history)).singleElement().isInstanceOfSatisfying(RaiseQualityIssue.class,
                issue -> {
                    assertThat(issue.fact()).isEqualTo(FACT);
                    assertThat(issue.rule()).isEqualTo(RULE);
                    assertThat(issue.reason()).contains(fellShort.id().toString());
                    assertThat(issue.values()).containsExactly(ID.toString(), "50", "80");
                });
        assertThat(policy.then(history.happened("child-labour-case:" + ID, new WithdrawalOvertaken(ID,
                new EventId("child-labour-case:" + ID, 3), ID, "childlabour.withdrawn-before-work-stopped")), history))
                .hasSize(1);
    }

    @Test
    void a_fact_that_has_the_issue_gets_no_second_one_until_it_was_closed() {
        history.happened(QualityStream.of(FACT, RULE), raised("seen"));
        assertThat(policy.then(history.happened("training:" + ID, fellShort()), history)).isEmpty();
        history.happened(QualityStream.of(FACT, RULE), new QualityIssueAccepted(FACT, RULE, "seen"));
        assertThat(policy.then(history.happened("training:" + ID, fellShort()), history)).hasSize(1);
    }

    @Test
    void what_clears_a_fact_overtakes_its_issue_though_it_is_not_known_yet_whether_it_was_raised() {
        history.happened("training:" + ID, fellShort());
        var cleared = history.happened("training:" + ID, cleared());
        assertThat(policy.then(cleared, history)).isEqualTo(
                List.of(new OvertakeQualityIssue(FACT, RULE, cleared.id())));
    }

    @Test
    void a_fact_that_was_cleared_and_is_questioned_anew_gets_an_issue_anew_whatever_of_the_first_is_known_yet() {
        var first = history.happened("training:" + ID, fellShort());
        history.happened(QualityStream.of(FACT, RULE), raised("questioned: " + first.id()));
        history.happened("training:" + ID, cleared());
        assertThat(policy.then(history.happened("training:" + ID, fellShort()), history)).hasSize(1);
    }

    @Test
    void an_issue_that_a_person_raised_outlasts_what_clears_the_fact_and_is_not_raised_twice() {
        history.happened(QualityStream.of(FACT, RULE), raised("seen"));
        history.happened("training:" + ID, fellShort());
        history.happened("training:" + ID, cleared());
        assertThat(policy.then(history.happened("training:" + ID, fellShort()), history)).isEmpty();
    }

    private static QualityIssueRaised raised(String reason) {
        return new QualityIssueRaised(FACT, RULE, "", Owner.project(ID), LocalDate.parse("2026-07-30"),
                IssueEffect.KEEPS_OUT, Belonging.ofProject(ID), reason, List.of());
    }

    private static CompletionCleared cleared() {
        return new CompletionCleared(ID, FACT, ID, Percentage.of("100"), RULE);
    }

    private static CompletionFellShort fellShort() {
        return new CompletionFellShort(ID, FACT, ID, Percentage.of("50"), Percentage.of("80"), RULE);
    }
}
