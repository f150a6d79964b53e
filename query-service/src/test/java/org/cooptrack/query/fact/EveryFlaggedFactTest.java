package org.cooptrack.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Overtaking;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Overtaken;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueOvertaken;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.query.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever fact of whatever kind breaks whatever rule: the figure is without it until the issue is closed, and has it from
 * then on. The facts are those of the golden files, each of which breaks one rule; where such a one counts for nothing,
 * because it corrects a thing to what it was, a richer one is made from it.
 */
class EveryFlaggedFactTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000009");

    private final Holding holding = new Holding(Map.of(), List.of(), List.of(), new Below(Map.of(
            UUID.fromString("01980000-0000-7000-8000-000000000001"), "fact:" + ID + "/7")), Foundations.none());
    private int position;

    static Stream<String> facts() {
        return Golden.types(Flagged.class, Counted.class);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void it_stands_outside_the_figure_until_its_issue_is_accepted_and_inside_from_then_on(String type) {
        Event fact = Golden.counted(type);
        EventId id = new EventId("fact:" + ID, 7);
        assertThat(((Flagged) fact).breaches()).as("the golden file breaks a rule").isNotEmpty();
        see(id, fact);
        assertThat(holding.entered()).as("the figure without it").isEmpty();
        assertThat(holding.held()).singleElement().extracting(Held::event).isEqualTo(id.toString());
        for (Breach breach : ((Flagged) fact).breaches())
            see(new EventId("quality-issue:" + ID, position), new QualityIssueAccepted(id, breach.rule(), "seen"));
        assertThat(holding.entered()).as("the figure with it").hasSize(((Counted) fact).entries().size());
        assertThat(holding.held()).isEmpty();
    }

    static Stream<String> corrections() {
        return facts().filter(type -> Overtaking.class.isAssignableFrom(EventTypes.named(type)));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void a_correction_brings_it_in_once_it_has_overtaken_the_issue_though_nobody_closed_it(String type) {
        EventId id = new EventId("fact:" + ID, 7), corrected = new EventId("fact:" + ID, 8);
        see(id, Golden.counted(type));
        see(corrected, saying(type, id));
        assertThat(holding.held()).hasSize(2);
        overtaken(id, corrected, Overtaken.PUT_RIGHT);
        assertThat(holding.held()).isEmpty();
        assertThat(holding.entered().stream().map(one -> one.fact().event())).contains(id.toString(),
                corrected.toString());
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void where_the_correction_still_breaks_the_rule_its_own_issue_alone_decides(String type) {
        EventId id = new EventId("fact:" + ID, 7), corrected = new EventId("fact:" + ID, 8);
        see(id, Golden.counted(type));
        see(corrected, saying(type, id, "rule"));
        overtaken(id, corrected, Overtaken.STILL_BROKEN);
        assertThat(holding.entered()).as("the figure while the issue of the correction is open").isEmpty();
        see(new EventId("quality-issue:" + ID, position), new QualityIssueAccepted(corrected, "rule", "seen"));
        assertThat(holding.held()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void an_issue_raised_about_the_first_word_keeps_the_correction_out_too(String type) {
        EventId id = new EventId("fact:" + ID, 7), corrected = new EventId("fact:" + ID, 8);
        see(id, Golden.counted(type));
        see(corrected, saying(type, id));
        see(new EventId("quality-issue:" + ID, position), new QualityIssueRaised(id, "quality.spotted", "",
                Owner.project(ID), LocalDate.EPOCH, IssueEffect.KEEPS_OUT, Belonging.NOWHERE, "no list", List.of()));
        overtaken(id, corrected, Overtaken.PUT_RIGHT);
        assertThat(holding.held()).extracting(Held::event).containsExactly(id.toString(), corrected.toString());
    }

    private void overtaken(EventId id, EventId by, Overtaken how) {
        see(new EventId("quality-issue:" + ID, position), new QualityIssueOvertaken(id, "rule", by, how));
    }

    /** The golden event as a correction of that one, which breaks these rules. */
    private static Event saying(String type, EventId amends, String... broken) {
        var golden = (ObjectNode) new JsonMapper().readTree(EventJson.write(Golden.counted(type)));
        for (String name : List.of("amends", "restsOn"))
            if (golden.has(name)) golden.put(name, amends.toString());
        if (broken.length == 0) golden.putArray("breaches");
        return EventJson.read(type, EventTypes.revisionOf(EventTypes.named(type)), golden.toString());
    }

    /**
     * What is no row under any figure has none to keep out: sittings, plans, results, what only says something. Each slice
     * names its own in {@code uncounted/<slice>.txt}.
     */
    @Test
    void facts_that_break_a_rule_and_are_counted_nowhere_are_known() throws IOException {
        assertThat(EventTypes.all().entrySet().stream().filter(type -> Flagged.class.isAssignableFrom(type.getValue()))
                .filter(type -> !Counted.class.isAssignableFrom(type.getValue())).map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(uncounted());
    }

    private static List<String> uncounted() throws IOException {
        var all = new ArrayList<String>();
        for (var slice : new PathMatchingResourcePatternResolver().getResources("classpath:uncounted/*.txt"))
            all.addAll(slice.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        return all;
    }

    private void see(EventId id, Event event) {
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, ID, ID, null);
        holding.see(new Recorded<>(position++, id, Instant.EPOCH, event, metadata));
    }
}
