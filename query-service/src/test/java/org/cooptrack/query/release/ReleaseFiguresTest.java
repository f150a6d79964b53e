package org.cooptrack.query.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;
import static org.cooptrack.query.Service.known;
import static org.cooptrack.query.release.Cases.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.childlabour.ChildWithdrawn;
import org.cooptrack.events.childlabour.Exit;
import org.cooptrack.events.childlabour.Way;
import org.cooptrack.events.count.Counting;
import org.cooptrack.events.count.PersonsCounted;
import org.cooptrack.events.count.Portion;
import org.cooptrack.events.person.PersonErased;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ReleaseFiguresTest {
    private static final String FIGURES = "released-from-forced-labour,releases-pending-verification,"
            + "release-sustained-12-months,released-or-withdrawn";
    private static final FollowUp FREE = new FollowUp(12, Finding.FREE, on("2025-Q2"));

    private final UUID dossier = UUID.randomUUID(), release = UUID.randomUUID();
    private final String stream = "release-case:" + dossier;

    @Test
    void only_confirmed_releases_count_and_pending_ones_are_shown_beside() {
        long pending = happened(stream, identified(401), released(401));
        assertThat(distinct(figures(FIGURES, 401, pending))).containsExactly(0, 1, 0, 0);
        long confirmed = happened(stream, confirmed(401, Course.BEGUN),
                new FollowedUp(dossier, id(1), says(401), stands(), FREE));
        assertThat(distinct(figures(FIGURES, 401, confirmed))).containsExactly(1, 0, 1, 1);
        assertThat(json("/v1/statistics?measure=" + FIGURES + "&asOf=" + pending + "&project=" + People.project(401),
                Role.ANALYST).at("/figures/1/totals/0/distinct").asInt()).isEqualTo(1);
    }

    @Test
    void re_exploitation_ends_sustained_and_a_second_release_is_the_same_person() {
        UUID second = UUID.randomUUID();
        happened(stream, identified(402), released(402), confirmed(402, Course.BEGUN),
                new FollowedUp(dossier, id(1), says(402), stands(), FREE));
        var again = Cases.released(second, 1, 402, "2025-Q4");
        long last = happened(stream,
                new PersonReExploited(dossier, id(1), says(402), stands().with(FREE), on("2025-Q3"), false,
                        List.of()),
                new WorkerReleased(dossier, again, List.of()),
                new ReleaseConfirmed(dossier, id(5), again, Course.BEGUN, Basis.COURT_DECISION));
        JsonNode figures = figures(FIGURES + ",re-exploited-after-release", 402, last);
        assertThat(distinct(figures)).containsExactly(1, 0, 0, 1, 1);
        assertThat(figures.at("/0/totals/0/total").asInt()).as("gross").isEqualTo(2);
    }

    @Test
    void the_union_counts_a_child_of_both_kinds_once_and_says_the_overlap() {
        happened(stream, identified(403), released(403), confirmed(403, Course.BEGUN));
        UUID child = UUID.randomUUID(), other = UUID.randomUUID();
        happened("child-labour-case:" + child, withdrawn(child, 1, 403));
        long last = happened("child-labour-case:" + other, withdrawn(other, 2, 403));
        JsonNode answer = json("/v1/statistics?measure=released-or-withdrawn&by=kind&project=" + People.project(403)
                + "&atLeast=" + last, Role.ANALYST).at("/figures/0");
        assertThat(answer.at("/totals/0/distinct").asInt()).isEqualTo(2);
        assertThat(answer.at("/totals/0/overlap/distinct").asInt()).isEqualTo(1);
        assertThat(answer.get("cells")).hasSize(2).extracting(cell -> cell.at("/cell/kind").asString() + " "
                + cell.at("/distinct").asInt()).containsExactlyInAnyOrder("CHILD_LABOUR 2", "FORCED_LABOUR 1");
        assertThat(get("/v1/statistics?measure=released-or-withdrawn&kind=FORCED", Role.ANALYST).statusCode())
                .isEqualTo(400);
    }

    @Test
    void historic_counts_without_persons_add_to_the_union_and_never_to_distinct_persons() {
        UUID count = UUID.randomUUID();
        var counting = new Counting(Release.MEASURE, setting(409), null,
                new Period(LocalDate.parse("1998-01-01"), LocalDate.parse("1998-12-31")), CountBasis.PARTNER_REPORTED,
                null, null, List.of(new Portion(250, circumstances(1, 409, "2024-Q1", AgeBand.UNKNOWN).attributes())),
                null);
        happened(stream, identified(409), released(409), confirmed(409, Course.BEGUN));
        long last = happened("count:" + count, new PersonsCounted(count, counting, List.of()));
        JsonNode figures = figures("released-from-forced-labour,released-or-withdrawn", 409, last);
        assertThat(distinct(figures)).containsExactly(1, 1);
        assertThat(figures.valueStream().map(figure -> figure.at("/totals/0/withoutIdentity").asInt()))
                .containsExactly(250, 250);
    }

    @Test
    void nothing_sealed_and_no_day_of_a_case_stands_in_any_table_of_the_views() {
        long last = happened(stream, identified(410), released(410), confirmed(410, Course.BEGUN));
        json("/v1/release-cases/" + dossier + "?atLeast=" + last, Role.AUDITOR);
        figures(FIGURES, 410, last);
        var views = org.cooptrack.query.Service.CONTEXT.getBean(JdbcClient.class);
        var tables = views.sql("select table_schema || '.' || quote_ident(table_name) from information_schema.tables "
                + "where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")
                .query(String.class).list();
        var rows = tables.stream().flatMap(table -> views.sql("select kept::text from " + table + " kept")
                .query(String.class).list().stream()).toList();
        assertThat(rows).anyMatch(row -> row.contains(dossier.toString()))
                .noneMatch(row -> row.contains(SEALED.sealed()));
        assertThat(rows.stream().filter(row -> row.contains(dossier.toString()) && row.contains("identifiedOn")))
                .isNotEmpty().noneMatch(row -> row.matches("(?s).*\\d{4}-\\d{2}-\\d{2}.*"));
    }

    @Test
    void figures_go_by_year_and_quarter_and_never_by_month_or_area() {
        long last = happened(stream, identified(404), released(404), confirmed(404, Course.BEGUN));
        String asked = "/v1/statistics?measure=released-from-forced-labour&project=" + People.project(404)
                + "&atLeast=" + last + "&by=";
        assertThat(json(asked + "quarter", Role.ANALYST).at("/figures/0/cells/0/cell/quarter").asString())
                .isEqualTo("2024-Q2");
        assertThat(json(asked + "year", Role.ANALYST).at("/figures/0/cells/0/cell/year").asString())
                .isEqualTo("2024");
        assertThat(json(asked + "month", Role.ANALYST).at("/figures/0/cells/0/cell/month").isMissingNode()).isTrue();
        assertThat(get(asked + "administrative-area", Role.ANALYST).statusCode()).isEqualTo(400);
    }

    @Test
    void in_after_care_is_who_was_so_on_a_day() {
        var plan = new AfterCare(circumstances(1, 405, "2024-Q2", AgeBand.AGE_16_17), List.of(Need.RECOVERY));
        var reintegration = new Reintegration(circumstances(1, 405, "2025-Q1", AgeBand.AGE_18_24),
                Into.EDUCATION_OR_TRAINING, plan);
        long last = happened(stream, identified(405), new AfterCarePlanned(dossier, plan),
                new PersonReintegrated(dossier, reintegration));
        assertThat(stock(405, "2024-12-31", last)).isEqualTo("1");
        assertThat(stock(405, "2025-12-31", last)).isEqualTo("0");
    }

    @Test
    void a_release_that_breaks_a_rule_stands_outside_until_somebody_accepts_it_and_so_does_its_confirmation() {
        var breach = new Breach("release.child-criterion-missing", "/coercion", "project:" + People.project(406),
                LocalDate.parse("2024-06-01"));
        long held = happened(stream, identified(406), new WorkerReleased(dossier, says(406), List.of(breach)),
                confirmed(406, Course.BEGUN));
        assertThat(distinct(figures(FIGURES, 406, held))).containsExactly(0, 0, 0, 0);
        long accepted = happened(QualityStream.of(id(1), breach.rule()),
                new QualityIssueAccepted(id(1), breach.rule(), "seen by the court"));
        assertThat(distinct(figures(FIGURES, 406, accepted))).containsExactly(1, 0, 0, 1);
    }

    @Test
    void erasing_the_person_changes_no_figure() {
        known(People.project(407));
        long before = happened(stream, identified(407), released(407), confirmed(407, Course.BEGUN));
        String asked = figures(FIGURES, 407, before).toString();
        long after = happened("person:" + People.person(1),
                new PersonErased(People.person(1), Instant.EPOCH, PersonErased.Ground.ASKED_BY_THE_PERSON));
        assertThat(figures(FIGURES, 407, after).toString().replace("asOf=" + after, "asOf=" + before)).isEqualTo(asked);
    }

    @Test
    void a_case_is_shown_and_listed_without_anything_sealed_and_not_to_analysts() {
        long last = happened(stream, identified(408), released(408), confirmed(408, Course.BEGUN));
        String shown = json("/v1/release-cases/" + dossier + "?atLeast=" + last, Role.AUDITOR).toString();
        assertThat(shown).contains("2024-Q2", "CONFIRMED").doesNotContain("sealed", SEALED.sealed(),
                "administrativeArea");
        String mine = "/v1/release-cases?project=" + People.project(408) + "&person=" + People.person(1)
                + "&country=IT&standing=";
        assertThat(json(mine + "RELEASED&verification=CONFIRMED", Role.AUDITOR).get("items")).hasSize(1);
        assertThat(json(mine + "CLOSED", Role.AUDITOR).get("items")).isEmpty();
        assertThat(get(mine + "OPEN", Role.AUDITOR).statusCode()).isEqualTo(400);
        assertThat(get("/v1/release-cases/" + dossier, Role.ANALYST).statusCode()).isEqualTo(403);
    }

    private Release says(int project) { return Cases.released(release, 1, project, "2024-Q2"); }

    private PersonIdentified identified(int project) {
        return new PersonIdentified(dossier, Cases.identified(1, project, "2024-Q1"), List.of());
    }

    private WorkerReleased released(int project) { return new WorkerReleased(dossier, says(project), List.of()); }

    private ReleaseConfirmed confirmed(int project, Course before) {
        return new ReleaseConfirmed(dossier, id(1), says(project), before, Basis.COURT_DECISION);
    }

    private static Course stands() { return Course.BEGUN.verified(Verification.CONFIRMED); }

    private EventId id(long version) { return new EventId(stream, version); }

    private static ChildWithdrawn withdrawn(UUID dossier, int person, int project) {
        return new ChildWithdrawn(dossier, new Exit(UUID.randomUUID(), Way.REMOVED_FROM_WORK,
                circumstances(person, project, "2024-Q3", AgeBand.AGE_16_17), 15), List.of());
    }

    private static String stock(int project, String day, long position) {
        return json("/v1/statistics?measure=in-after-care&project=" + People.project(project) + "&occurredUpTo=" + day
                + "&atLeast=" + position, Role.ANALYST).at("/figures/0/totals/0/total").asString();
    }

    private static JsonNode figures(String measures, int project, long position) {
        known(People.project(project));
        return json("/v1/statistics?measure=" + measures + "&project=" + People.project(project) + "&atLeast="
                + position, Role.ANALYST).get("figures");
    }

    private static List<Integer> distinct(JsonNode figures) {
        return figures.valueStream().map(figure -> figure.at("/totals/0/distinct").asInt()).toList();
    }
}
