package org.cooptrack.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.GivenHistory;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.quality.QualityCommand.*;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.childlabour.ChildIdentified;
import org.cooptrack.events.childlabour.ChildPrevented;
import org.cooptrack.events.childlabour.ChildWithdrawn;
import org.cooptrack.events.cooperative.JoiningRetracted;
import org.cooptrack.events.cooperative.MemberJoined;
import org.cooptrack.events.employment.CaseEnded;
import org.cooptrack.events.employment.JobseekerRegistered;
import org.cooptrack.events.person.Difference;
import org.cooptrack.events.person.Likeness;
import org.cooptrack.events.person.MergeTakenBack;
import org.cooptrack.events.person.PersonsMerged;
import org.cooptrack.events.protection.CoverageStarted;
import org.cooptrack.events.protection.PersonEnrolled;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.release.PersonIdentified;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.EnrolmentRetracted;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class WhenPersonsMergedThenDoubleEnrolmentsBecomeIssuesTest {
    /** The id that golden events carry. */
    private static final String GOLDEN = "01980000-0000-7000-8000-000000000001";
    private static final UUID AMA = new UUID(0x2f0f_0000_0000_4000L, 1), BINTA = new UUID(0x2f0f_0000_0000_4000L, 2),
            CLARA = new UUID(0x2f0f_0000_0000_4000L, 3);

    private final Policy policy = new WhenPersonsMergedThenDoubleEnrolmentsBecomeIssues();
    private final GivenHistory history = new GivenHistory();

    @Test
    void two_enrolments_in_one_training_are_an_issue_of_the_one_that_went() {
        var went = told("training:1", BeneficiaryEnrolled.class, AMA);
        told("training:1", BeneficiaryEnrolled.class, BINTA);
        var merged = merged();
        assertThat(policy.then(merged, history)).singleElement().isInstanceOfSatisfying(RaiseQualityIssue.class,
                issue -> {
                    assertThat(issue.fact()).isEqualTo(went.id());
                    assertThat(issue.rule()).isEqualTo("training.already-enrolled");
                    assertThat(issue.reason()).contains(merged.id().toString());
                });
    }

    @Test
    void an_enrolment_that_was_taken_back_is_no_double() {
        told("training:1", BeneficiaryEnrolled.class, AMA);
        told("training:1", BeneficiaryEnrolled.class, BINTA);
        told("training:1", EnrolmentRetracted.class, BINTA);
        assertThat(policy.then(merged(), history)).isEmpty();
    }

    @Test
    void two_open_cases_of_one_kind_are_an_issue() {
        told("jobseeker:1", JobseekerRegistered.class, AMA);
        told("jobseeker:2", JobseekerRegistered.class, BINTA);
        told("release:1", PersonIdentified.class, AMA);
        told("release:2", PersonIdentified.class, BINTA);
        told("child-labour:1", ChildIdentified.class, AMA);
        told("child-labour:2", ChildIdentified.class, BINTA);
        assertThat(raised(merged())).containsExactly("jobseeker:1/0 employment.second-open-case",
                "release:1/0 release.second-open-case", "child-labour:1/0 childlabour.second-open-case");
    }

    @Test
    void a_case_that_ended_is_no_second_one() {
        told("jobseeker:1", JobseekerRegistered.class, AMA);
        told("jobseeker:1", CaseEnded.class, AMA);
        told("jobseeker:2", JobseekerRegistered.class, BINTA);
        assertThat(policy.then(merged(), history)).isEmpty();
    }

    @Test
    void coverage_of_both_in_one_scheme_is_an_issue_where_it_overlaps() {
        told("affiliation:1", PersonEnrolled.class, AMA);
        told("affiliation:1", CoverageStarted.class, AMA);
        told("affiliation:2", PersonEnrolled.class, BINTA);
        told("affiliation:2", CoverageStarted.class, BINTA);
        assertThat(raised(merged())).containsExactly("affiliation:1/1 protection.overlapping-coverage");
    }

    @Test
    void enrolled_in_one_scheme_but_covered_only_once_is_none() {
        told("affiliation:1", PersonEnrolled.class, AMA);
        told("affiliation:1", CoverageStarted.class, AMA);
        told("affiliation:2", PersonEnrolled.class, BINTA);
        assertThat(policy.then(merged(), history)).isEmpty();
    }

    @Test
    void a_child_withdrawn_under_one_name_and_prevented_under_the_other_in_one_year_is_an_issue() {
        told("child-labour:1", ChildWithdrawn.class, AMA);
        told("child-labour:2", ChildPrevented.class, BINTA);
        assertThat(raised(merged())).containsExactly("child-labour:1/0 childlabour.withdrawn-and-prevented");
    }

    @Test
    void a_child_prevented_under_one_name_and_withdrawn_under_the_other_is_one_too_and_withdrawn_twice_is_none() {
        told("child-labour:1", ChildPrevented.class, AMA);
        told("child-labour:2", ChildWithdrawn.class, BINTA);
        assertThat(raised(merged())).containsExactly("child-labour:1/0 childlabour.withdrawn-and-prevented");
        told("child-labour:3", ChildWithdrawn.class, AMA);
        assertThat(raised(merged())).hasSize(1);
    }

    @Test
    void a_member_of_one_cooperative_under_both_names_is_an_issue_while_both_are() {
        told("cooperative:1", MemberJoined.class, AMA, "01-15", "12-31");
        told("cooperative:1", MemberJoined.class, BINTA, "03-01", "12-31");
        assertThat(raised(merged())).containsExactly("cooperative:1/0 cooperative.already-member");
    }

    @Test
    void who_left_before_joining_again_under_another_name_was_a_member_once() {
        told("cooperative:1", MemberJoined.class, AMA, "01-15", "03-01");
        told("cooperative:1", MemberJoined.class, BINTA, "03-01", "12-31");
        assertThat(policy.then(merged(), history)).isEmpty();
    }

    @Test
    void a_membership_that_was_taken_back_is_no_double() {
        told("cooperative:1", MemberJoined.class, AMA, "01-15", "12-31");
        told("cooperative:1", MemberJoined.class, BINTA, "01-15", "12-31");
        told("cooperative:1", JoiningRetracted.class, BINTA, "01-15", "12-31");
        assertThat(policy.then(merged(), history)).isEmpty();
    }

    @Test
    void when_the_merge_is_taken_back_the_issues_it_raised_are_resolved_and_no_others() {
        var went = told("training:1", BeneficiaryEnrolled.class, AMA);
        told("training:1", BeneficiaryEnrolled.class, BINTA);
        var job = told("jobseeker:1", JobseekerRegistered.class, AMA);
        told("jobseeker:2", JobseekerRegistered.class, BINTA);
        var merged = merged();
        var raise = (RaiseQualityIssue) policy.then(merged, history).getFirst();
        issue(went.id(), raise.rule(), raise.reason());
        issue(job.id(), "employment.second-open-case", "seen in the office");
        var back = history.happened("duplicate:1",
                new MergeTakenBack(AMA, BINTA, merged.id(), Difference.KNOWN_IN_THE_FIELD));
        assertThat(policy.then(back, history)).singleElement().isInstanceOfSatisfying(ResolveQualityIssue.class,
                resolved -> assertThat(resolved.fact()).isEqualTo(went.id()));
    }

    @Test
    void all_who_are_one_person_over_a_chain_of_merges_are_compared() {
        told("training:1", BeneficiaryEnrolled.class, BINTA);
        told("training:1", BeneficiaryEnrolled.class, CLARA);
        assertThat(raised(merged(BINTA, AMA))).isEmpty();
        assertThat(raised(merged(AMA, CLARA))).containsExactly("training:1/0 training.already-enrolled");
    }

    @Test
    void who_goes_into_one_that_went_on_is_compared_with_the_one_that_stays() {
        told("training:1", BeneficiaryEnrolled.class, BINTA);
        told("training:1", BeneficiaryEnrolled.class, CLARA);
        assertThat(raised(merged(AMA, CLARA))).isEmpty();
        assertThat(raised(merged(BINTA, AMA))).containsExactly("training:1/0 training.already-enrolled");
    }

    @Test
    void three_enrolments_of_one_person_leave_one_that_counts() {
        for (UUID one : List.of(AMA, BINTA, CLARA))
            told("training:1", BeneficiaryEnrolled.class, one);
        assertThat(issued(merged(BINTA, AMA))).containsExactly("training:1/1 training.already-enrolled");
        assertThat(issued(merged(AMA, CLARA))).containsExactly("training:1/0 training.already-enrolled");
    }

    @Test
    void when_a_link_of_the_chain_is_taken_back_what_is_no_double_any_more_is_resolved_whichever_merge_raised_it() {
        told("training:1", BeneficiaryEnrolled.class, BINTA);
        told("training:1", BeneficiaryEnrolled.class, CLARA);
        var first = merged(BINTA, AMA);
        issued(first);
        issued(merged(AMA, CLARA));
        assertThat(resolved(takenBack(BINTA, AMA, first))).containsExactly("training:1/0");
    }

    @Test
    void of_what_is_still_twice_when_a_merge_is_taken_back_one_counts() {
        for (UUID one : List.of(AMA, BINTA, CLARA))
            told("training:1", BeneficiaryEnrolled.class, one);
        issued(merged(BINTA, AMA));
        var second = merged(AMA, CLARA);
        issued(second);
        assertThat(resolved(takenBack(AMA, CLARA, second))).hasSize(1);
    }

    private List<String> resolved(Happened back) {
        return policy.then(back, history).stream().map(ResolveQualityIssue.class::cast)
                .map(issue -> issue.fact().toString()).toList();
    }

    private Happened takenBack(UUID person, UUID from, Happened merge) {
        return history.happened("duplicate:1",
                new MergeTakenBack(person, from, merge.id(), Difference.KNOWN_IN_THE_FIELD));
    }

    /** What the merge raises, raised. */
    private List<String> issued(Happened merged) {
        var raised = raised(merged);
        policy.then(merged, history).stream().map(RaiseQualityIssue.class::cast)
                .forEach(raise -> issue(raise.fact(), raise.rule(), raise.reason()));
        return raised;
    }

    private List<String> raised(Happened merged) {
        return policy.then(merged, history).stream().map(RaiseQualityIssue.class::cast)
                .map(issue -> issue.fact() + " " + issue.rule()).toList();
    }

    private void issue(EventId fact, String rule, String reason) {
        history.happened(QualityStream.of(fact, rule), new QualityIssueRaised(fact, rule, "", Owner.project(AMA),
                LocalDate.parse("2026-07-30"), IssueEffect.KEEPS_OUT, Belonging.ofProject(AMA), reason, List.of()));
    }

    private Happened merged() { return merged(AMA, BINTA); }

    private Happened merged(UUID person, UUID into) {
        return history.happened("duplicate:1", new PersonsMerged(person, into, Likeness.SAME_CARD));
    }

    /** The golden event of that type, told of this person. */
    private Happened told(String stream, Class<? extends Event> type, UUID person) {
        return told(stream, type, person, "02-29", "02-29");
    }

    /** The same, of a member who joined and left on these days of 2024. */
    private Happened told(String stream, Class<? extends Event> type, UUID person, String joined, String left) {
        String name = EventTypes.nameOf(type);
        int revision = EventTypes.revisionOf(type);
        var golden = Path.of(System.getProperty("cooptrack.root"), "shared-events", "src", "test", "resources",
                "golden",
                name + "." + revision + ".json");
        try {
            // A coverage that begins and ends on one day covers nothing.
            String told = Files.readString(golden).replace("\"until\" : \"2024-02-29\"", "\"until\" : \"2024-12-31\"")
                    .replaceAll("(\"person\" : )\"" + GOLDEN, "$1\"" + person)
                    .replaceAll("(\"joinedOn\" : )\"2024-..-..", "$1\"2024-" + joined)
                    .replaceAll("(\"leaving\" : [{]\\s*\"occurredOn\" : )\"2024-..-..", "$1\"2024-" + left);
            if (type == ChildPrevented.class) told = told.replace("REMOVED_FROM_WORK", "PREVENTED");
            return history.happened(stream, EventJson.read(name, revision, told));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
