package org.cooptrack.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.law.GivenHistory;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Overtaking;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.correction.CorrectionRequested;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Overtaken;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueOvertaken;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.web.testing.CommittedFile;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@NullUnmarked
class WhenFactSaidAnewThenItsIssuesOvertakenTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String RULE = "rule", STREAM = "fact:1";
    private static final UUID SOMEBODY = new UUID(0x2f0f_0000_0000_4000L, 1);

    /** What each correction that was held against the rules says anew: a file for each slice. */
    private static final Map<String, Set<String>> ANEW = new TreeMap<>();
    /**
     * Facts that break a rule and have no correction that looks at it again, or none at all: their issues wait for somebody,
     * or for a retraction.
     */
    private static final Set<String> LEFT_TO_PEOPLE = new TreeSet<>();

    static {
        try {
            for (Resource slice : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:overtaking/*.properties"))
                PropertiesLoaderUtils.loadProperties(slice).forEach((correction, facts) -> {
                    var types = Set.of(facts.toString().split(","));
                    if (correction.equals("people")) LEFT_TO_PEOPLE.addAll(types);
                    else
                        ANEW.put(correction.toString(), types);
                });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final Policy policy = new WhenFactSaidAnewThenItsIssuesOvertaken();
    private final GivenHistory history = new GivenHistory();

    static Stream<Arguments> corrections() {
        return ANEW.entrySet().stream().flatMap(
                one -> one.getValue().stream().sorted().map(first -> Arguments.of(first, one.getKey())));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void a_correction_that_was_judged_overtakes_the_issue_with_which_the_fact_opened(String first, String type) {
        var fact = told(first, null, RULE);
        var correction = told(type, fact.id());
        assertThat(policy.then(correction, history))
                .isEqualTo(List.of(new OvertakeQualityIssue(fact.id(), RULE, correction.id())));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void the_next_correction_overtakes_what_the_one_before_it_still_broke(String first, String type) {
        var fact = told(first, null, RULE);
        var second = told(type, fact.id(), RULE);
        closed(new QualityIssueOvertaken(fact.id(), RULE, second.id(), Overtaken.STILL_BROKEN));
        var third = told(type, second.id());
        assertThat(policy.then(third, history))
                .isEqualTo(List.of(new OvertakeQualityIssue(second.id(), RULE, third.id())));
    }

    @Test
    void whatever_may_break_a_rule_is_said_anew_by_a_correction_or_known_to_be_left_to_people() {
        var known = Stream.concat(ANEW.values().stream().flatMap(Set::stream),
                Stream.concat(ANEW.keySet().stream(), LEFT_TO_PEOPLE.stream())).collect(Collectors.toSet());
        assertThat(types(Flagged.class)).containsExactlyInAnyOrderElementsOf(known);
        assertThat(types(Overtaking.class).stream().filter(types(Flagged.class)::contains)
                .filter(type -> !LEFT_TO_PEOPLE.contains(type))).containsExactlyElementsOf(ANEW.keySet());
    }

    @Test
    void a_retraction_overtakes_the_issues_of_every_version_and_those_raised_later() {
        var fact = told("dispute.DaysLostRecorded", null, RULE);
        var correction = told("dispute.DaysLostCorrected", fact.id(), "other");
        raised(fact.id());
        var retraction = told("dispute.DaysLostRetracted", correction.id());
        assertThat(policy.then(retraction, history)).isEqualTo(List.of(
                new OvertakeQualityIssue(correction.id(), "other", retraction.id()),
                new OvertakeQualityIssue(fact.id(), "quality.spotted", retraction.id()),
                new OvertakeQualityIssue(fact.id(), RULE, retraction.id())));
    }

    @Test
    void what_was_raised_after_the_fact_is_not_overtaken_by_a_correction() {
        var fact = told("dispute.DaysLostRecorded", null);
        raised(fact.id());
        assertThat(policy.then(told("dispute.DaysLostCorrected", fact.id()), history)).isEmpty();
    }

    @Test
    void what_was_accepted_and_raised_anew_since_is_no_longer_the_issue_of_the_recording() {
        var fact = told("dispute.DaysLostRecorded", null, "quality.spotted");
        closed(new QualityIssueAccepted(fact.id(), "quality.spotted", "seen"));
        assertThat(policy.then(told("dispute.DaysLostCorrected", fact.id()), history)).isEmpty();
        raised(fact.id());
        assertThat(policy.then(told("dispute.DaysLostCorrected", fact.id()), history)).isEmpty();
    }

    @Test
    void a_correction_that_waits_for_approval_overtakes_nothing_until_it_is_carried_out() {
        assertThat(policy.hears()).noneMatch(heard -> heard.isAssignableFrom(CorrectionRequested.class));
    }

    @Test
    void a_correction_of_another_fact_of_the_same_stream_overtakes_nothing_of_this_one() {
        told("dispute.DaysLostRecorded", null, RULE);
        var other = told("dispute.DaysLostRecorded", null);
        assertThat(policy.then(told("dispute.DaysLostCorrected", other.id()), history)).isEmpty();
        assertThat(policy.then(told("dispute.DaysLostRetracted", other.id()), history)).isEmpty();
    }

    @Test
    void what_rests_on_a_fact_keeps_its_issues_when_that_is_corrected_and_the_fact_when_what_rests_on_it_is_retracted() {
        var completed = told("hiv.ProgrammeStarted", null, RULE);
        var ended = told("hiv.ProgrammeEnded", completed.id(), "other");
        var retracted = told("hiv.EndRetracted", ended.id());
        assertThat(policy.then(retracted, history))
                .isEqualTo(List.of(new OvertakeQualityIssue(ended.id(), "other", retracted.id())));
        var started = told("hiv.StartCorrected", ended.id());
        assertThat(policy.then(started, history))
                .isEqualTo(List.of(new OvertakeQualityIssue(completed.id(), RULE, started.id())));
    }

    @Test
    void what_is_only_said_anew_of_another_matter_was_not_judged_and_overtakes_nothing() {
        for (String type : List.of("reform.MilestoneCorrected", "reform.ConsultationCorrected",
                "institution.StepCorrected", "support.ProvisionCorrected")) {
            var fact = told(ANEW.get(type).iterator().next(), null, RULE);
            assertThat(policy.then(history.happened(STREAM, golden(type, fact.id())), history)).as(type).isEmpty();
        }
    }

    @Test
    void the_next_correction_overtakes_across_one_that_was_not_judged() {
        var fact = told("reform.InstrumentAdopted", null, RULE);
        var restated = history.happened(STREAM, golden("reform.MilestoneCorrected", fact.id()));
        var correction = told("reform.MilestoneCorrected", restated.id());
        assertThat(policy.then(correction, history).getLast())
                .isEqualTo(new OvertakeQualityIssue(fact.id(), RULE, correction.id()));
    }

    @Test
    void the_attendance_of_one_side_overtakes_no_sheet_that_tells_of_others() {
        var both = told("dialogue.AttendanceRecorded", null, RULE);
        var other = ((ObjectNode) JSON.readTree(EventJson.write(both.event())));
        ((ObjectNode) other.at("/after/attendance/0")).put("side", "WORKERS");
        var sheet = history.happened("dialogue:2", EventJson.read("dialogue.AttendanceRecorded", 1, other.toString()));
        assertThat(policy.then(history.happened("dialogue:2",
                ((Event) told("dialogue.AttendanceCorrected", sheet.id()).event())), history)).isEmpty();
    }

    @Test
    void every_retraction_says_that_nothing_is_left() {
        assertThat(types(Overtaking.class).stream().filter(type -> type.endsWith("Retracted")))
                .allMatch(type -> Retracting.class.isAssignableFrom(EventTypes.named(type)));
    }

    private void raised(EventId fact) {
        closed(new QualityIssueRaised(fact, "quality.spotted", "", Owner.project(SOMEBODY),
                LocalDate.parse("2026-07-30"), IssueEffect.KEEPS_OUT, Belonging.ofProject(SOMEBODY), "no list",
                List.of()));
    }

    private void closed(QualityEvent event) {
        history.happened(QualityStream.of(event.fact(), event.rule()), event);
    }

    /** The golden event of that type, which breaks these rules, and says another day than what it amends. */
    private Happened told(String type, EventId builtOn, String... broken) {
        var golden = (ObjectNode) JSON.readTree(EventJson.write(golden(type, builtOn)));
        if (golden.has("breaches")) {
            var breach = golden.get("breaches").get(0);
            var breaches = golden.putArray("breaches");
            for (String rule : broken)
                breaches.add(((ObjectNode) breach.deepCopy()).put("rule", rule));
        }
        if (golden.at("/before/occurredOn").isString()) {
            var before = (ObjectNode) golden.get("before");
            before.put("occurredOn", before.get("occurredOn").asString().replace("2024-02-29", "2023-02-28")
                    .replace("2024", "2023"));
        }
        if (type.equals("dialogue.AttendanceRecorded")) ((ObjectNode) golden.get("before")).putArray("attendance");
        return history.happened(STREAM, EventJson.read(type, revision(type), golden.toString()));
    }

    private static Event golden(String type, EventId builtOn) {
        var golden = (ObjectNode) JSON.readTree(new CommittedFile(
                "shared-events/src/test/resources/golden/" + type + "." + revision(type) + ".json").read());
        for (String name : List.of("amends", "restsOn"))
            if (builtOn != null && golden.has(name)) golden.put(name, builtOn.toString());
        return EventJson.read(type, revision(type), golden.toString());
    }

    private static int revision(String type) { return EventTypes.revisionOf(EventTypes.named(type)); }

    private static List<String> types(Class<?> capability) {
        return EventTypes.all().entrySet().stream().filter(type -> capability.isAssignableFrom(type.getValue()))
                .map(Map.Entry::getKey).sorted().toList();
    }
}
