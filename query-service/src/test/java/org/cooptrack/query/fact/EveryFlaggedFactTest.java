package org.cooptrack.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.web.testing.CommittedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever fact of whatever kind breaks whatever rule: the figure is without it until the issue is closed, and has it from
 * then on. The facts are those of the golden files, each of which breaks one rule.
 */
class EveryFlaggedFactTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000009");

    private static final String[] UNCOUNTED = {"dialogue.DialogueFollowedUp",
            "enterprise.HeadcountTaken",
            "funds.BudgetAdopted",
            "funds.BudgetAdoptionAmended",
            "funds.BudgetRevised",
            "funds.DisbursementPlanned",
            "funds.FundsAdopted",
            "funds.PlannedDisbursementAdopted",
            "funds.PlannedDisbursementAdoptionAmended",
            "institution.InstitutionConstituted", "institution.InstitutionProposed", "institution.MandateGiven",
            "project.ProjectAdopted",
            "project.ProjectAdoptionAmended",
            "reform.GapAnalysisMade", "reform.InstrumentDrafted", "reform.InstrumentPromulgated",
            "reform.InstrumentTabled", "reform.ReformOpened",
            "results.BaselineSet",
            "results.IndicatorAdopted",
            "results.IndicatorAdoptionAmended",
            "results.ObservationCorrected",
            "results.ObservationRecorded",
            "results.PeriodAdopted",
            "results.PeriodAdoptionAmended",
            "results.ResultAdopted",
            "results.ResultAdoptionAmended",
            "results.TargetSet",
            "support.ControlEstablished",
            "training.TrainingSessionCorrected",
            "training.TrainingSessionHeld"};

    private final Holding holding = new Holding(Map.of(), List.of(), List.of(), new Below(Map.of()));
    private int position;

    static Stream<String> facts() {
        return EventTypes.all().entrySet().stream().filter(type -> Flagged.class.isAssignableFrom(type.getValue()))
                .filter(type -> Counted.class.isAssignableFrom(type.getValue())).map(Map.Entry::getKey).sorted()
                .filter(type -> !((Counted) golden(type)).entries().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void it_stands_outside_the_figure_until_its_issue_is_accepted_and_inside_from_then_on(String type) {
        Event fact = golden(type);
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

    /** What is no row under any figure has none to keep out: sittings, plans, results, what only says something. */
    @Test
    void facts_that_break_a_rule_and_are_counted_nowhere_are_known() {
        assertThat(EventTypes.all().entrySet().stream().filter(type -> Flagged.class.isAssignableFrom(type.getValue()))
                .filter(type -> !Counted.class.isAssignableFrom(type.getValue())).map(Map.Entry::getKey).sorted())
                .containsExactly(UNCOUNTED);
    }

    private void see(EventId id, Event event) {
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, ID, ID, null);
        holding.see(new Recorded<>(position++, id, Instant.EPOCH, event, metadata));
    }

    private static Event golden(String type) {
        int revision = EventTypes.revisionOf(EventTypes.named(type));
        return EventJson.read(type, revision, new CommittedFile(
                "shared-events/src/test/resources/golden/" + type + "." + revision + ".json").read());
    }
}
