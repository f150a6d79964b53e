package org.cooptrack.query.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.setting;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.count.CountRetracted;
import org.cooptrack.events.count.Counting;
import org.cooptrack.events.count.PersonsCounted;
import org.cooptrack.events.count.Portion;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Persons counted without being named stand beside those who are, and are shown apart. */
class CountsInFiguresTest {
    private static int projects = 733;

    private final int project = projects++;

    @Test
    void a_headline_is_identified_persons_and_what_was_reported_without_identity() {
        UUID count = UUID.randomUUID();
        UUID training = UUID.randomUUID();
        happened("training:" + training, trained(training, 1), trained(training, 2));
        long reported = happened("count:" + count, counted(count, "2012-01-01", "2012-12-31", 300));
        JsonNode total = ask("&atLeast=" + reported).at("/totals/0");
        assertThat(total.get("total").asLong()).isEqualTo(302);
        assertThat(total.get("distinct").asLong()).isEqualTo(2);
        assertThat(total.get("withoutIdentity").asLong()).isEqualTo(300);
        assertThat(ask("&year=2012").at("/totals/0/total").asLong()).isEqualTo(300);
        assertThat(json("/v1/counts?project=" + People.project(project) + "&standing=COUNTS", Role.ANALYST)
                .at("/items/0/persons").asLong()).isEqualTo(300);

        long retracted = happened("count:" + count, new CountRetracted(count, new EventId("count:" + count, 0),
                counting("2012-01-01", "2012-12-31", 300), "error"));
        assertThat(ask("&atLeast=" + retracted).at("/totals/0/withoutIdentity").asLong()).isZero();
        assertThat(ask("&asOf=" + reported).at("/totals/0/withoutIdentity").asLong()).isEqualTo(300);
    }

    @Test
    void a_count_over_several_years_belongs_to_none_of_them() {
        UUID count = UUID.randomUUID();
        long reported = happened("count:" + count, counted(count, "1998-01-01", "2001-12-31", 50));
        JsonNode cells = ask("&by=year&occurredUpTo=2001-12-31&atLeast=" + reported).get("cells");
        assertThat(cells).singleElement().satisfies(cell -> {
            assertThat(cell.at("/cell/year").isMissingNode()).isTrue();
            assertThat(cell.get("total").asLong()).isEqualTo(50);
        });
    }

    private JsonNode ask(String more) {
        return json("/v1/statistics?measure=beneficiaries-trained&project=" + People.project(project) + more,
                Role.ANALYST).at("/figures/0");
    }

    private Event counted(UUID count, String from, String to, long persons) {
        return new PersonsCounted(count, counting(from, to, persons), List.of());
    }

    private Counting counting(String from, String to, long persons) {
        return new Counting(BeneficiaryTrained.MEASURE, setting(project), null,
                new Period(LocalDate.parse(from), LocalDate.parse(to)), CountBasis.PARTNER_REPORTED, null, null,
                List.of(new Portion(persons, attributes())), null);
    }

    private Event trained(UUID training, int who) {
        return new BeneficiaryTrained(training,
                new Participation(setting(project), "OSH", People.person(7_330 + who), attributes(),
                        FieldDate.parse("2024-03-05")),
                CompletionBasis.ATTENDANCE, null, null);
    }

    private static Attributes attributes() {
        return new Attributes("SN", Sex.FEMALE, AgeBand.UNKNOWN, false, Disability.UNKNOWN, DisabilityMethod.UNKNOWN,
                MigrationStatus.UNKNOWN, StatusInEmployment.UNKNOWN, "UNKNOWN", Settlement.UNKNOWN, List.of(),
                "UNKNOWN");
    }
}
