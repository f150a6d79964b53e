package org.cooptrack.query.childlabour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Role;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ChildLabourProjectionTest {
    private static final UUID CASE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final EventId FIRST = new EventId("child-labour-case:" + CASE, 0);
    private static final SealedDetails SEALED = new SealedDetails("c2VhbGVk");
    private static final Identification IDENTIFIED = new Identification(circumstances("2024-Q1", AgeBand.AGE_12, 1),
            List.of(ChildLabour.HAZARDOUS), 15);
    private static final Exit WITHDRAWN = exit(Way.REMOVED_FROM_WORK, AgeBand.AGE_12, 1);
    private static final Exit OLDER = exit(Way.REMOVED_FROM_WORK, AgeBand.AGE_13, 1);
    private static final FollowUp OUT = new FollowUp(3, Finding.OUT_OF_CHILD_LABOUR, on("2024-Q3"));
    private static final FollowUp LOST = new FollowUp(3, Finding.NOT_REACHED, on("2024-Q3"));
    private static final Schooling SCHOOL = new Schooling(ID, Education.PRIMARY_SCHOOL,
            circumstances("2024-Q2", AgeBand.AGE_12, 1));
    private static final Closure CLOSURE = new Closure(People.person(1), Outcome.IN_EDUCATION_OR_TRAINING,
            on("2024-Q4"));

    private final ChildLabourProjection projection = new ChildLabourProjection();
    private final List<ChildLabourEvent> history = new ArrayList<>();

    @Test
    void nothing_is_shown_of_a_case_in_which_no_child_is_identified() {
        happened(new CaseClosed(CASE, CLOSURE));
        assertThat(view()).isNull();
        happened(identified(), new IdentificationRetracted(CASE, FIRST, IDENTIFIED, Slip.MISREAD));
        assertThat(view()).isNull();
    }

    @Test
    void a_service_is_shown_as_it_was_put_right() {
        var person = People.person(1);
        happened(identified(), new ServiceStarted(CASE, person, ID, Service.SCHOOL_SUPPORT, on("2024-Q1")),
                new ServiceCorrected(CASE, person, FIRST, new Provision(ID, Service.SCHOOL_SUPPORT, on("2024-Q1")),
                        new Provision(ID, Service.HEALTH_CARE, on("2024-Q2")), Slip.MISREAD));
        assertThat(view().services().get(ID).service()).isEqualTo(Service.HEALTH_CARE);
        assertThat(view().services().get(ID).startedOn()).isEqualTo(FieldDate.parse("2024-Q2"));
    }

    @Test
    void a_case_shows_its_whole_life_by_country_and_quarter() {
        happened(identified(), new WorkStopped(CASE, People.person(1), on("2024-Q1")),
                new ServiceStarted(CASE, People.person(1), ID, Service.SCHOOL_SUPPORT, on("2024-Q1")),
                new ChildWithdrawn(CASE, WITHDRAWN, List.of()), new EducationStarted(CASE, SCHOOL),
                new FollowedUp(CASE, FIRST, WITHDRAWN, OUT),
                new CaseRead(CASE, People.person(1), ReadingPurpose.CARE));
        assertThat(view().standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(view().exits().get(ID).followUps().get(3).finding()).isEqualTo(Finding.OUT_OF_CHILD_LABOUR);
        assertThat(view().education()).containsOnlyKeys(ID);
        assertThat(EventJson.write(view())).contains("2024-Q1").doesNotContain("sealed", SEALED.sealed())
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        assertThat(EventJson.read(ChildLabourCaseView.class, EventJson.write(view()))).isEqualTo(view());
    }

    @Test
    void corrections_and_retractions_show_what_is_true_now() {
        happened(identified(),
                new IdentificationCorrected(CASE, FIRST, IDENTIFIED, new Identification(IDENTIFIED.circumstances(),
                        List.of(ChildLabour.OTHER_WORST_FORM), 15), Slip.MISREAD, List.of()),
                new ChildWithdrawn(CASE, WITHDRAWN, List.of()), new FollowedUp(CASE, FIRST, WITHDRAWN, OUT),
                new ExitCorrected(CASE, FIRST, WITHDRAWN, OLDER, List.of(OUT), Slip.MISREAD, List.of()),
                new FollowUpCorrected(CASE, FIRST, OLDER, OUT, LOST, Slip.MISREAD), new CaseClosed(CASE, CLOSURE));
        assertThat(view().kinds()).containsExactly(ChildLabour.OTHER_WORST_FORM);
        assertThat(view().exits().get(ID).ageBand()).isEqualTo(AgeBand.AGE_13);
        assertThat(view().exits().get(ID).followUps().get(3).finding()).isEqualTo(Finding.NOT_REACHED);
        assertThat(view().standing()).isEqualTo(Standing.CLOSED);
        happened(new ClosureRetracted(CASE, FIRST, CLOSURE, Slip.MISREAD),
                new FollowUpRetracted(CASE, FIRST, OLDER, LOST, Slip.MISREAD), new EducationStarted(CASE, SCHOOL),
                new EducationCorrected(CASE, FIRST, SCHOOL, SCHOOL, Slip.MISREAD),
                new EducationRetracted(CASE, FIRST, SCHOOL, Slip.MISREAD),
                new ExitRetracted(CASE, FIRST, OLDER, List.of(), Slip.MISREAD));
        assertThat(view().standing()).isEqualTo(Standing.IDENTIFIED);
        assertThat(view().education()).isEmpty();
        happened(new ChildPrevented(CASE, exit(Way.PREVENTED, AgeBand.AGE_12, 1), List.of()));
        assertThat(view().standing()).isEqualTo(Standing.PREVENTED);
    }

    @Test
    void children_withdrawn_prevented_learning_and_confirmed_are_different_figures() {
        org.cooptrack.query.Service.known(People.project(421));
        UUID dossier = UUID.randomUUID();
        var exit = exit(Way.REMOVED_FROM_WORK, AgeBand.AGE_12, 421);
        long position = org.cooptrack.query.Service.happened("child-labour-case:" + dossier,
                new ChildIdentified(dossier, new Identification(circumstances("2024-Q1", AgeBand.AGE_12, 421),
                        List.of(ChildLabour.HAZARDOUS), 15), List.of()),
                new ChildWithdrawn(dossier, exit, List.of()),
                new FollowedUp(dossier, new EventId("child-labour-case:" + dossier, 1), exit, OUT));
        var figures = json("/v1/statistics?measure=children-identified-in-child-labour,withdrawn-from-child-labour,"
                + "prevented-from-child-labour,children-in-education-or-training,out-of-child-labour-at-follow-up"
                + "&project=" + People.project(421) + "&atLeast=" + position, Role.ANALYST).get("figures");
        assertThat(figures.valueStream().map(figure -> figure.at("/totals/0/distinct").asInt()))
                .containsExactly(1, 1, 0, 0, 1);
        String mine = "/v1/child-labour-cases?project=" + People.project(421) + "&kind=HAZARDOUS&standing=";
        assertThat(json(mine + "WITHDRAWN", Role.AUDITOR).get("items")).hasSize(1);
        assertThat(json(mine + "CLOSED", Role.AUDITOR).get("items")).isEmpty();
        assertThat(get("/v1/child-labour-cases/" + dossier, Role.ANALYST).statusCode()).isEqualTo(403);
        assertThat(json("/v1/child-labour-cases/" + dossier, Role.AUDITOR).at("/minimumAge").asInt()).isEqualTo(15);
    }

    @Test
    void every_measure_of_child_labour_speaks_french_english_and_spanish() {
        assertThat(new ChildLabourMeasures().measures()).hasSize(6).allSatisfy(measure -> {
            assertThat(measure.title().byLanguage()).containsOnlyKeys("fr", "en", "es");
            assertThat(measure.definition().byLanguage()).containsOnlyKeys("fr", "en", "es");
        });
    }

    @Test
    void every_dimension_of_the_entries_is_declared_by_their_measure() {
        var declared = new HashMap<String, Set<Dimension>>();
        new ChildLabourMeasures().measures().forEach(measure -> declared.put(measure.id(), measure.dimensions()));
        var entries = new ArrayList<>(identified().entries());
        entries.addAll(new ChildWithdrawn(CASE, WITHDRAWN, List.of()).entries());
        entries.addAll(new ChildPrevented(CASE, exit(Way.PREVENTED, AgeBand.AGE_12, 1), List.of()).entries());
        entries.addAll(new EducationStarted(CASE, SCHOOL).entries());
        entries.addAll(new FollowedUp(CASE, FIRST, WITHDRAWN, OUT).entries());
        entries.removeIf(entry -> entry.measure().equals(Exploitation.ENDED));
        assertThat(entries.stream().map(Entry::measure)).containsOnly(declared.keySet().toArray(String[]::new));
        assertThat(entries).allSatisfy(entry -> assertThat(declared.get(entry.measure()))
                .containsAll(entry.dimensions().values().keySet()));
    }

    private static ChildIdentified identified() { return new ChildIdentified(CASE, IDENTIFIED, List.of()); }

    private void happened(ChildLabourEvent... events) { history.addAll(List.of(events)); }

    private @Nullable ChildLabourCaseView view() {
        ChildLabourCaseView view = null;
        var metadata = new Metadata(new Actor("i", "s"), Role.RECORDER, null, "1", null, CASE, CASE, null);
        for (int at = 0; at < history.size(); at++)
            view = projection.fold(view, new Recorded<>(at, new EventId(FIRST.stream(), at), Instant.EPOCH,
                    history.get(at), metadata));
        return view;
    }

    private static Exit exit(Way way, AgeBand age, int project) {
        return new Exit(ID, way, circumstances("2024-Q1", age, project), 15);
    }

    private static Confided on(String quarter) { return new Confided(FieldDate.parse(quarter), true, SEALED); }

    private static Circumstances circumstances(String quarter, AgeBand age, int project) {
        var setting = new Setting(List.of(new ProjectShare(People.project(project), Percentage.HUNDRED)),
                new Place("IT", null, null), null, null, List.of("C182"), List.of(Aim.RIGHTS_AT_WORK));
        var attributes = new Attributes("IT", Sex.FEMALE, age, false, Disability.NO, DisabilityMethod.DECLARED,
                MigrationStatus.NOT_MIGRANT, StatusInEmployment.NOT_EMPLOYED, "UNKNOWN", Settlement.RURAL, List.of(),
                "UNKNOWN");
        return new Circumstances(setting, People.person(1), attributes, on(quarter));
    }
}
