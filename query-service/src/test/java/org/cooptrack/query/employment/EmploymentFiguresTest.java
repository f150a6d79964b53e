package org.cooptrack.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;
import static org.cooptrack.query.Service.known;
import static org.cooptrack.query.employment.Jobseekers.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.employment.*;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EmploymentFiguresTest {
    private static final String YOUTH = "disadvantaged-youth-placed,disadvantaged-youth-retained-3-months";

    private static final Retention FOUND = found(3, RetentionOutcome.IN_SAME_JOB, "2024-05-02");

    private final UUID jobseeker = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final String stream = "jobseeker:" + jobseeker;

    @Test
    void placements_persons_placed_and_persons_retained_are_different_figures() {
        known(People.project(301));
        long position = happened(stream, registered(301), placed(first, AgeBand.AGE_18_24, 301),
                placed(second, AgeBand.AGE_18_24, 301), checked(first, 301, 1));
        JsonNode figures = figures("jobseekers-registered,placements,persons-placed,persons-retained-3-months,"
                + "persons-retained-6-months", 301, position);
        assertThat(distinct(figures)).containsExactly(1, 2, 1, 1, 0);
        assertThat(figures.at("/2/totals/0/total").asInt()).as("one person, placed twice").isEqualTo(2);
    }

    @Test
    void a_corrected_age_moves_disadvantaged_youth_placed_and_retained_exactly() {
        long before = happened(stream, registered(302), placed(first, AgeBand.AGE_18_24, 302), checked(first, 302, 1));
        assertThat(distinct(figures(YOUTH, 302, before))).containsExactly(1, 1);
        var was = Jobseekers.placed(first, 1, AgeBand.AGE_18_24, "2024-02-01", 302);
        var is = Jobseekers.placed(first, 1, AgeBand.AGE_25_29, "2024-02-01", 302);
        long after = happened(stream, new PlacementCorrected(jobseeker, new EventId(stream, 1), was, is, List.of(FOUND),
                "misread", List.of()));
        assertThat(distinct(figures(YOUTH, 302, after))).containsExactly(0, 0);
        JsonNode placed = json("/v1/statistics?measure=persons-retained-3-months&by=age-band&project="
                + People.project(302) + "&atLeast=" + after, Role.ANALYST).at("/figures/0/cells");
        assertThat(placed).hasSize(1);
        assertThat(placed.at("/0/cell/age-band").asString()).isEqualTo("25-29");
        assertThat(json("/v1/statistics?measure=disadvantaged-youth-placed&asOf=" + before + "&project="
                + People.project(302), Role.ANALYST).at("/figures/0/totals/0/distinct").asInt()).isEqualTo(1);
    }

    @Test
    void a_check_put_right_moves_with_its_placement_like_one_that_was_right_at_once() {
        var was = Jobseekers.placed(first, 1, AgeBand.AGE_18_24, "2024-02-01", 305);
        var is = Jobseekers.placed(first, 1, AgeBand.AGE_25_29, "2024-02-01", 305);
        var lost = found(3, RetentionOutcome.NOT_IN_WORK, "2024-05-02");
        long corrected = happened(stream, registered(305), placed(first, AgeBand.AGE_18_24, 305),
                new PlacementCorrected(jobseeker, new EventId(stream, 1), was, was, List.of(), "contract", List.of()),
                new RetentionChecked(jobseeker, was, new EventId(stream, 2), lost),
                new RetentionCorrected(jobseeker, was, new EventId(stream, 3), lost, FOUND, "misheard"));
        String measures = "persons-placed,retention-checks,persons-retained-3-months," + YOUTH;
        assertThat(distinct(figures(measures, 305, corrected))).containsExactly(1, 1, 1, 1, 1);
        long moved = happened(stream, new PlacementCorrected(jobseeker, new EventId(stream, 2), was, is,
                List.of(FOUND), "misread", List.of()));
        assertThat(distinct(figures(measures, 305, moved))).containsExactly(1, 1, 1, 0, 0);
        long gone = happened(stream, new RetentionRetracted(jobseeker, is, new EventId(stream, 4), FOUND, "r"),
                new PlacementRetracted(jobseeker, new EventId(stream, 5), is, "r"));
        assertThat(distinct(figures(measures, 305, gone))).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void a_placement_below_the_minimum_age_and_its_retention_stand_outside_until_somebody_accepts_it() {
        var breach = new Breach("employment.placed-below-minimum-age", "/attributes/ageBand",
                "project:" + People.project(303), LocalDate.parse("2024-03-01"));
        var placement = Jobseekers.placed(first, 1, AgeBand.AGE_14, "2024-02-01", 303);
        long held = happened(stream, registered(303), new JobseekerPlaced(jobseeker, placement, List.of(breach)),
                new RetentionChecked(jobseeker, placement, new EventId(stream, 1), FOUND));
        assertThat(distinct(figures("persons-placed,persons-retained-3-months", 303, held))).containsExactly(0, 0);
        var fact = new EventId(stream, 1);
        long accepted = happened(QualityStream.of(fact, breach.rule()),
                new QualityIssueAccepted(fact, breach.rule(), "a family workshop, seen"));
        assertThat(distinct(figures("persons-placed,persons-retained-3-months", 303, accepted))).containsExactly(1, 1);
    }

    @Test
    void a_case_is_shown_and_listed_by_service_person_and_standing() {
        long position = happened(stream, registered(304), new CaseEnded(jobseeker,
                new Ending(Jobseekers.registered(1, AgeBand.AGE_18_24, "2024-01-05", 304).situation().setting(),
                        SERVICE,
                        People.person(1), CaseOutcome.LOST_FROM_SIGHT, LocalDate.parse("2024-04-01"))));
        assertThat(json("/v1/jobseekers/" + jobseeker + "?atLeast=" + position, Role.RECORDER).at("/end/outcome")
                .asString()).isEqualTo("LOST_FROM_SIGHT");
        String mine = "/v1/jobseekers?project=" + People.project(304) + "&service=" + SERVICE + "&person="
                + People.person(1) + "&standing=";
        assertThat(json(mine + "ENDED", Role.AUDITOR).get("items")).hasSize(1);
        assertThat(json(mine + "OPEN", Role.AUDITOR).get("items")).isEmpty();
        assertThat(get(mine + "LOST", Role.AUDITOR).statusCode()).isEqualTo(400);
        assertThat(get("/v1/jobseekers/" + jobseeker, Role.ANALYST).statusCode()).isEqualTo(403);
    }

    private JobseekerRegistered registered(int project) {
        return new JobseekerRegistered(jobseeker,
                Jobseekers.registered(1, AgeBand.AGE_18_24, "2024-01-05", project), List.of());
    }

    private JobseekerPlaced placed(UUID placement, AgeBand age, int project) {
        return new JobseekerPlaced(jobseeker, Jobseekers.placed(placement, 1, age, "2024-02-01", project), List.of());
    }

    private RetentionChecked checked(UUID placement, int project, int version) {
        return new RetentionChecked(jobseeker,
                Jobseekers.placed(placement, 1, AgeBand.AGE_18_24, "2024-02-01", project), new EventId(stream, version),
                FOUND);
    }

    private static JsonNode figures(String measures, int project, long position) {
        return json("/v1/statistics?measure=" + measures + "&project=" + People.project(project) + "&atLeast="
                + position, Role.ANALYST).get("figures");
    }

    private static List<Integer> distinct(JsonNode figures) {
        return figures.valueStream().map(figure -> figure.at("/totals/0/distinct").asInt()).toList();
    }
}
