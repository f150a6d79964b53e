package org.cooptrack.query.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Role;
import org.cooptrack.events.codes.Reach;
import org.cooptrack.events.cooperative.Membership;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.cooptrack.query.statistics.Catalogue;
import org.cooptrack.query.statistics.Measure;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReachFiguresTest {
    private static final int PROJECT = 871;

    @Test
    void who_is_only_enrolled_is_not_reached_and_who_completed_twice_is_reached_once() {
        UUID training = UUID.randomUUID();
        Participation once = took(8_711, "2024-03-05"), again = took(8_711, "2024-06-05");
        long last = happened("training:" + training, new BeneficiaryEnrolled(training, took(8_712, "2024-03-05")),
                trained(training, once), trained(training, again));
        JsonNode answer = json("/v1/statistics?measure=persons-reached&by=kind&project=" + People.project(PROJECT)
                + "&atLeast=" + last, Role.ANALYST).at("/figures/0");
        assertThat(answer.at("/totals/0/distinct").asInt()).isEqualTo(1);
        assertThat(answer.at("/totals/0/total").asInt()).as("results").isEqualTo(2);
        assertThat(answer.get("cells")).singleElement()
                .satisfies(cell -> assertThat(cell.at("/cell/kind").asString()).isEqualTo("TRAINING"));
        JsonNode events = json(answer.at("/cells/0/events").asString(), Role.ANALYST);
        assertThat(events.get("items")).extracting(line -> line.get("event").asString())
                .containsExactly("training:" + training + "/1", "training:" + training + "/2");
    }

    @Test
    void a_kind_that_reaches_nobody_is_refused() {
        assertThat(get("/v1/statistics?measure=persons-reached&kind=DIALOGUE", Role.ANALYST).statusCode())
                .isEqualTo(400);
        assertThat(get("/v1/statistics?measure=persons-reached&by=topic", Role.ANALYST).statusCode()).isEqualTo(400);
    }

    @Test
    void each_part_is_a_figure_of_persons_of_its_own_that_says_all_the_union_can_be_asked_by() {
        Catalogue catalogue = Service.CONTEXT.getBean(Catalogue.class);
        Measure union = catalogue.find(Reach.MEASURE).orElseThrow();
        var dimensions = EnumSet.copyOf(union.dimensions());
        dimensions.remove(Dimension.KIND);
        assertThat(Reach.kinds().keySet()).contains(Membership.JOINED).allSatisfy(part -> {
            Measure measure = catalogue.find(part).orElseThrow();
            assertThat(measure.kind()).isEqualTo(Measure.Kind.PERSONS);
            assertThat(measure.dimensions()).containsAll(dimensions);
            assertThat(union.takesIn(part)).isTrue();
        });
        assertThat(union.takesIn(BeneficiaryEnrolled.MEASURE)).isFalse();
    }

    private static Participation took(int person, String day) {
        return People.took(person, Sex.FEMALE, "KE", day, PROJECT);
    }

    private static BeneficiaryTrained trained(UUID training, Participation took) {
        return new BeneficiaryTrained(training, took, CompletionBasis.ATTENDANCE, null, null);
    }
}
