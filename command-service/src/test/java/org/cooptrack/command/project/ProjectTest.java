package org.cooptrack.command.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.project.*;
import org.cooptrack.events.value.Aim;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ProjectTest {
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final UUID THIRD = UUID.fromString("01980000-0000-7000-8000-000000000003");
    private static final UUID OFFICE = UUID.fromString("01980000-0000-7000-8000-00000000000f");
    private static final UUID NORWAY = UUID.fromString("01980000-0000-7000-8000-0000000000aa");
    private static final UUID ILO = UUID.fromString("01980000-0000-7000-8000-0000000000bb");
    private static final UUID DAKAR = UUID.fromString("01980000-0000-7000-8000-0000000000cc");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .stream("organisation:" + NORWAY).stream("organisation:" + ILO)
            .stream("office:" + OFFICE).project(OTHER, "2025-01-01", ProjectStatus.ACTIVE);
    private final Case<ProjectCommand, ProjectState, ProjectEvent> project = new Case<>(ProjectState.START,
            Project::decide, Project::evolve, facts);

    @Test
    void a_project_is_drafted_and_holds_its_symbol() {
        assertThat(project.when(draft("RAF/24/07/NOR"))).singleElement().isInstanceOfSatisfying(ProjectDrafted.class,
                event -> {
                    assertThat(event.takes()).extracting("key").containsExactly("project-symbol:RAF/24/07/NOR");
                    assertThat(event.status()).isEqualTo(ProjectStatus.DRAFT);
                });
    }

    @Test
    void a_symbol_is_the_same_in_any_letters() {
        assertThat(((Claiming) project.when(draft(" raf/24/07/nor")).getFirst()).takes()).extracting("key")
                .containsExactly("project-symbol:RAF/24/07/NOR");
    }

    @Test
    void a_project_symbol_already_taken_is_refused() {
        Case.taken(draft("RAF/24/07/NOR"), "project-symbol:RAF/24/07/NOR", ProjectRule.SYMBOL_TAKEN, "/symbol");
    }

    @Test
    void a_project_has_a_symbol() { project.refuses(draft(" "), ProjectRule.SYMBOL_MISSING, "/symbol"); }

    @Test
    void drafting_the_same_twice_is_already_so() {
        project.given(draft("RAF/24/07/NOR"));
        assertThat(project.when(draft("RAF/24/07/NOR"))).isEmpty();
    }

    @Test
    void a_project_is_not_drafted_again_with_other_terms() {
        project.given(draft("RAF/24/07/NOR"));
        project.refuses(draft("RAF/24/08/NOR"), ProjectRule.ALREADY_DRAFTED, "/project");
    }

    @Test
    void a_project_without_a_title_in_any_language_is_refused() {
        project.refuses(draft("X", " ", "2026-01-01", "2027-01-01", null), ProjectRule.TITLE_MISSING, "/title");
    }

    @Test
    void a_planned_start_after_the_planned_end_is_refused() {
        project.refuses(draft("X", "Work", "2027-01-02", "2027-01-01", null), ProjectRule.STARTS_AFTER_END,
                "/plannedEnd");
    }

    @Test
    void a_draft_may_not_know_its_dates_yet() {
        assertThat(project.when(draft("X", "Work", null, null, null))).hasSize(1);
    }

    @Test
    void a_responsible_office_exists() {
        project.refuses(draft("X", "Work", null, null, OTHER), ProjectRule.OFFICE_UNKNOWN, "/office");
    }

    @Test
    void nothing_happens_to_a_project_that_nobody_drafted() {
        project.refuses(new SubmitProject(PROJECT, day("2026-01-02")), ProjectRule.UNKNOWN, "/project");
    }

    @Test
    void nothing_is_decided_in_the_future() {
        project.refuses(new SubmitProject(PROJECT, day("2026-07-02")), ProjectRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void a_draft_is_revised_and_the_event_tells_before_and_after() {
        drafted();
        assertThat(project.when(revise("Decent work"))).singleElement().isInstanceOfSatisfying(DraftRevised.class,
                event -> {
                    assertThat(event.before().title()).isEqualTo(text("Women's enterprises"));
                    assertThat(event.after().title()).isEqualTo(text("Decent work"));
                });
        assertThat(project.when(revise("Decent work"))).isEmpty();
    }

    @Test
    void what_was_submitted_is_revised_no_longer() {
        submitted();
        project.refuses(revise("Decent work"), ProjectRule.NO_LONGER_DRAFT, "/project");
    }

    @Test
    void percentages_of_countries_that_do_not_add_up_to_exactly_a_hundred_are_refused() {
        drafted();
        project.refuses(countries(country("SN", "60"), country("ML", "39.99")), ProjectRule.PERCENTAGES_NOT_WHOLE,
                "/countries");
        project.refuses(countries(country("SN", "60"), country("ML", null)), ProjectRule.PERCENTAGES_NOT_WHOLE,
                "/countries");
        project.refuses(countries(), ProjectRule.PERCENTAGES_NOT_WHOLE, "/countries");
        assertThat(project.when(countries(country("SN", "60"), country("ML", "40")))).hasSize(1);
    }

    @Test
    void a_single_country_may_carry_no_percentage() {
        drafted();
        assertThat(project.when(countries(country("SN", null)))).hasSize(1);
        project.refuses(countries(country("SN", "99")), ProjectRule.PERCENTAGES_NOT_WHOLE, "/countries");
    }

    @Test
    void a_percentage_is_more_than_nothing_and_at_most_a_hundred() {
        drafted();
        project.refuses(sectors(sector("16070", "100"), sector("16020", "0")), ProjectRule.PERCENTAGE_OUT_OF_RANGE,
                "/sectors");
        project.refuses(countries(country("SN", "110"), country("ML", "-10")), ProjectRule.PERCENTAGE_OUT_OF_RANGE,
                "/countries");
        project.refuses(countries(country("ML", "-10"), country("SN", "110")), ProjectRule.PERCENTAGE_OUT_OF_RANGE,
                "/countries");
    }

    @Test
    void a_country_stands_once() {
        drafted();
        project.refuses(countries(country("SN", "50"), country("SN", "50")), ProjectRule.CODE_TWICE, "/countries");
    }

    @Test
    void countries_and_regions_share_one_hundred_in_each_vocabulary() {
        drafted();
        var regions = List.of(region("1", "289", "40"), region("2", "011", "40"));
        assertThat(project.when(new SetRecipientCountries(PROJECT, List.of(country("SN", "60")), regions,
                day("2026-01-02")))).hasSize(1);
        project.refuses(countries(country("SN", "50"), country("ML", "50")), ProjectRule.PERCENTAGES_NOT_WHOLE,
                "/countries");
        assertThat(project.when(new SetRecipientRegions(PROJECT, List.of(region("1", "998", null)), List.of(),
                day("2026-01-02")))).hasSize(1);
    }

    @Test
    void setting_the_countries_that_are_set_is_already_so() {
        drafted();
        project.given(countries(country("SN", "60"), country("ML", "40")));
        assertThat(project.when(countries(country("SN", "60"), country("ML", "40")))).isEmpty();
    }

    @Test
    void setting_other_countries_tells_those_before() {
        drafted();
        project.given(countries(country("SN", null)));
        assertThat(project.when(countries(country("ML", null)))).singleElement()
                .isInstanceOfSatisfying(RecipientsSet.class, event -> {
                    assertThat(event.before().countries()).containsExactly(country("SN", null));
                    assertThat(event.after().countries()).containsExactly(country("ML", null));
                });
    }

    @Test
    void what_was_set_later_is_not_replaced_earlier() {
        drafted();
        project.given(new SetSectors(PROJECT, List.of(sector("16080", null)), day("2026-03-01")));
        project.refuses(new SetSectors(PROJECT, List.of(sector("16070", null)), day("2026-02-28")),
                ProjectRule.OUT_OF_ORDER, "/occurredOn");
    }

    @Test
    void a_code_not_on_the_list_on_that_date_is_refused() {
        drafted();
        facts.notOnList("Country", "YU").notOnList("Region", "1").notOnList("Sector", "99999")
                .notOnList("PolicyMarker", "77").notOnList("PolicySignificance", "9").notOnList("Currency", "EURO")
                .notOnList("SdgTarget", "8.99").notOnList("IloInstrument", "C999")
                .notOnList("GeographicExactness", "7");
        project.refuses(countries(country("YU", null)), ProjectRule.CODE_NOT_ON_LIST, "/countries");
        project.refuses(new SetRecipientRegions(PROJECT, List.of(region("1", "1", null)), null, day("2026-01-02")),
                ProjectRule.CODE_NOT_ON_LIST, "/regions");
        project.refuses(sectors(sector("99999", null)), ProjectRule.CODE_NOT_ON_LIST, "/sectors");
        project.refuses(markers(new PolicyMarker("1", "77", "1")), ProjectRule.CODE_NOT_ON_LIST, "/markers");
        project.refuses(markers(new PolicyMarker("1", "1", "9")), ProjectRule.CODE_NOT_ON_LIST, "/markers");
        project.refuses(defaults("EURO", "fr"), ProjectRule.CODE_NOT_ON_LIST, "/defaults/currency");
        project.refuses(defaults("EUR", "français"), ProjectRule.CODE_NOT_ON_LIST, "/defaults/language");
        project.refuses(defaults("EUR", "qqq"), ProjectRule.CODE_NOT_ON_LIST, "/defaults/language");
        project.refuses(outcomes("8.99"), ProjectRule.CODE_NOT_ON_LIST, "/outcomes/sdgTargets");
        project.refuses(instruments("C999"), ProjectRule.CODE_NOT_ON_LIST, "/instruments");
        project.refuses(location("14.7", "-17.4", "7"), ProjectRule.CODE_NOT_ON_LIST, "/exactness");
    }

    @Test
    void sectors_make_a_hundred_in_each_vocabulary() {
        drafted();
        project.refuses(sectors(sector("16080", "60"), sector("16070", "50")), ProjectRule.PERCENTAGES_NOT_WHOLE,
                "/sectors");
        project.refuses(sectors(), ProjectRule.PERCENTAGES_NOT_WHOLE, "/sectors");
        assertThat(project.when(sectors(sector("16080", "50"), sector("16070", "50"), new Sector("99", "OSH", null))))
                .hasSize(1);
    }

    @Test
    void outcomes_instruments_markers_and_defaults_are_replaced_and_twice_is_already_so() {
        drafted();
        for (var wish : List.of(outcomes("8.8"), instruments("C190", "R206"), markers(new PolicyMarker("1", "1", "2")),
                defaults("USD", "fr"))) {
            assertThat(project.when(wish)).hasSize(1);
            assertThat(project.when(wish)).isEmpty();
        }
    }

    @Test
    void an_instrument_stands_once() {
        drafted();
        project.refuses(instruments("C190", "C190"), ProjectRule.CODE_TWICE, "/instruments");
    }

    @Test
    void an_office_becomes_responsible_in_place_of_the_one_before() {
        drafted();
        assertThat(project.when(new AssignOffice(PROJECT, OFFICE, day("2026-02-01")))).hasSize(1);
        assertThat(project.when(new AssignOffice(PROJECT, OFFICE, day("2026-03-01")))).isEmpty();
        project.refuses(new AssignOffice(PROJECT, OTHER, day("2026-03-01")), ProjectRule.OFFICE_UNKNOWN, "/office");
    }

    @Test
    void a_location_lies_on_earth() {
        drafted();
        project.refuses(location("90.1", "0", "1"), ProjectRule.POINT_OUT_OF_RANGE, "/point/latitude");
        project.refuses(location("0", "-180.5", "1"), ProjectRule.POINT_OUT_OF_RANGE, "/point/longitude");
    }

    @Test
    void a_location_is_added_once_and_removed_once() {
        drafted();
        assertThat(project.when(location("14.7", "-17.4", "1"))).hasSize(1);
        assertThat(project.when(location("14.7", "-17.4", "1"))).isEmpty();
        project.refuses(location("14.8", "-17.4", "1"), ProjectRule.LOCATION_KNOWN, "/location");
        var remove = new RemoveLocation(PROJECT, DAKAR, day("2026-02-01"), "Wrong town");
        assertThat(project.when(remove)).hasSize(1);
        assertThat(project.when(remove)).isEmpty();
        project.refuses(new RemoveLocation(PROJECT, OTHER, day("2026-02-01"), "Wrong"), ProjectRule.LOCATION_UNKNOWN,
                "/location");
    }

    @Test
    void a_project_is_not_its_own_ancestor() {
        drafted();
        project.refuses(relate(PROJECT, Relation.PARENT), ProjectRule.OWN_ANCESTOR, "/related");
    }

    @Test
    void a_project_is_not_its_own_ancestor_over_several_steps() {
        drafted();
        facts.claim("project-parent:" + OTHER + ":" + THIRD).claim("project-parent:" + THIRD + ":" + PROJECT);
        project.refuses(relate(OTHER, Relation.PARENT), ProjectRule.OWN_ANCESTOR, "/related");
    }

    @Test
    void an_ancestor_does_not_become_a_child() {
        drafted();
        facts.claim("project-parent:" + PROJECT + ":" + THIRD).claim("project-parent:" + THIRD + ":" + OTHER);
        project.refuses(relate(OTHER, Relation.CHILD), ProjectRule.OWN_ANCESTOR, "/related");
        assertThat(project.when(relate(OTHER, Relation.CO_FUNDED))).hasSize(1);
    }

    @Test
    void a_relation_told_by_the_other_project_is_already_so() {
        drafted();
        facts.claim("project-parent:" + PROJECT + ":" + OTHER);
        assertThat(project.when(relate(OTHER, Relation.PARENT))).isEmpty();
    }

    @Test
    void a_related_project_exists() {
        drafted();
        project.refuses(relate(THIRD, Relation.PARENT), ProjectRule.RELATED_UNKNOWN, "/related");
    }

    @Test
    void a_relation_that_both_projects_tell_at_once_is_told_by_one() {
        Case.taken(relate(OTHER, Relation.PARENT), "project-parent:" + PROJECT + ":" + OTHER,
                ProjectRule.ALREADY_RELATED, "/related");
    }

    @Test
    void an_identifier_belongs_to_one_project() {
        Case.taken(publish("2026-02-01"), "iati-identifier:XM-DAC-41302-RAF-24-07-NOR", ProjectRule.IDENTIFIER_TAKEN,
                "/reportingOrganisation");
    }

    @Test
    void a_relation_is_told_once_and_ended_once() {
        drafted();
        assertThat(project.when(relate(OTHER, Relation.PARENT))).hasSize(1);
        assertThat(project.when(relate(OTHER, Relation.PARENT))).isEmpty();
        var unrelate = new UnrelateProject(PROJECT, OTHER, Relation.PARENT, day("2026-02-01"), "Never was");
        assertThat(project.when(unrelate)).singleElement().isInstanceOfSatisfying(ProjectUnrelated.class,
                event -> assertThat(event.releases()).containsExactly("project-parent:" + PROJECT + ":" + OTHER));
        assertThat(project.when(unrelate)).isEmpty();
        project.refuses(new UnrelateProject(PROJECT, OTHER, Relation.CHILD, day("2026-02-01"), "No"),
                ProjectRule.NOT_RELATED, "/related");
    }

    @Test
    void an_organisation_takes_part_once_in_each_role() {
        drafted();
        assertThat(project.when(take(NORWAY, ParticipantRole.FUNDING))).hasSize(1);
        assertThat(project.when(take(NORWAY, ParticipantRole.FUNDING))).isEmpty();
        assertThat(project.when(take(NORWAY, ParticipantRole.EXTENDING))).hasSize(1);
        project.refuses(take(THIRD, ParticipantRole.FUNDING), ProjectRule.ORGANISATION_UNKNOWN, "/organisation");
    }

    @Test
    void submission_without_a_result_with_an_indicator_with_a_target_is_refused() {
        drafted();
        project.refuses(new SubmitProject(PROJECT, day("2026-02-01")), ProjectRule.NO_INDICATOR_WITH_TARGET,
                "/project");
    }

    @Test
    void submitting_the_same_day_twice_is_already_so_and_another_day_is_refused() {
        submitted();
        assertThat(project.when(new SubmitProject(PROJECT, day("2026-01-10")))).isEmpty();
        project.refuses(new SubmitProject(PROJECT, day("2026-01-11")), ProjectRule.WRONG_STATUS, "/project");
    }

    @Test
    void a_project_is_not_submitted_before_it_was_drafted() {
        drafted();
        facts.targeted(PROJECT);
        project.refuses(new SubmitProject(PROJECT, day("2025-12-31")), ProjectRule.OUT_OF_ORDER, "/occurredOn");
    }

    @Test
    void approval_without_an_organisation_that_funds_is_refused() {
        submitted();
        project.given(appraise(), take(ILO, ParticipantRole.ACCOUNTABLE));
        facts.asking("joseph");
        project.refuses(approve(), ProjectRule.FUNDING_MISSING, "/project");
    }

    @Test
    void approval_without_an_accountable_organisation_is_refused() {
        submitted();
        project.given(appraise(), take(NORWAY, ParticipantRole.FUNDING));
        facts.asking("joseph");
        project.refuses(approve(), ProjectRule.ACCOUNTABLE_MISSING, "/project");
    }

    @Test
    void approval_by_the_author_is_refused() {
        submitted();
        project.given(appraise(), take(NORWAY, ParticipantRole.FUNDING), take(ILO, ParticipantRole.ACCOUNTABLE));
        project.refuses(approve(), ProjectRule.APPROVER_IS_AUTHOR, "/project");
        facts.asking("joseph");
        assertThat(project.when(approve())).hasSize(1);
        assertThat(project.when(approve())).isEmpty();
    }

    @Test
    void approval_on_behalf_of_the_author_is_refused() {
        submitted();
        project.given(appraise(), take(NORWAY, ParticipantRole.FUNDING), take(ILO, ParticipantRole.ACCOUNTABLE));
        facts.asking("joseph").onBehalfOf("amina");
        project.refuses(approve(), ProjectRule.APPROVER_IS_AUTHOR, "/project");
    }

    @Test
    void approval_by_whoever_wrote_anything_into_the_draft_is_refused() {
        submitted();
        project.given(appraise(), take(NORWAY, ParticipantRole.FUNDING), take(ILO, ParticipantRole.ACCOUNTABLE));
        facts.by("joseph", new EventId("case:1", project.history().size() - 1)).asking("joseph");
        project.refuses(approve(), ProjectRule.APPROVER_IS_AUTHOR, "/project");
        facts.asking("fatou");
        assertThat(project.when(approve())).hasSize(1);
    }

    @Test
    void approval_by_whoever_wrote_in_the_results_framework_is_refused() {
        submitted();
        project.given(appraise(), take(NORWAY, ParticipantRole.FUNDING), take(ILO, ParticipantRole.ACCOUNTABLE));
        facts.wroteIn("project-results:" + PROJECT, "joseph").asking("joseph");
        project.refuses(approve(), ProjectRule.APPROVER_IS_AUTHOR, "/project");
        facts.asking("fatou");
        assertThat(project.when(approve())).hasSize(1);
    }

    @Test
    void a_project_is_approved_only_once_appraised() {
        submitted();
        facts.asking("joseph");
        project.refuses(approve(), ProjectRule.WRONG_STATUS, "/project");
    }

    @Test
    void an_approved_project_keeps_an_organisation_that_funds_it() {
        approved();
        project.refuses(leave(NORWAY, ParticipantRole.FUNDING), ProjectRule.FUNDING_MISSING, "/organisation");
        project.given(take(ILO, ParticipantRole.FUNDING));
        assertThat(project.when(leave(NORWAY, ParticipantRole.FUNDING))).hasSize(1);
        assertThat(project.when(leave(NORWAY, ParticipantRole.FUNDING))).isEmpty();
        project.refuses(leave(NORWAY, ParticipantRole.IMPLEMENTING), ProjectRule.NOT_PARTICIPATING, "/organisation");
    }

    @Test
    void a_returned_project_is_a_draft_again_and_may_be_submitted_again() {
        submitted();
        var back = new ReturnProject(PROJECT, day("2026-01-15"), "No baseline");
        assertThat(project.when(back)).hasSize(1);
        assertThat(project.when(back)).isEmpty();
        assertThat(project.when(revise("Decent work"))).hasSize(1);
        assertThat(project.when(new SubmitProject(PROJECT, day("2026-01-20")))).hasSize(1);
    }

    @Test
    void a_rejected_project_changes_no_more() {
        submitted();
        var reject = new RejectProject(PROJECT, day("2026-01-15"), "Outside the mandate");
        assertThat(project.when(reject)).hasSize(1);
        assertThat(project.when(reject)).isEmpty();
        project.refuses(countries(country("SN", null)), ProjectRule.ENDED, "/project");
        project.refuses(new ReopenProject(PROJECT, day("2026-01-16"), "Again"), ProjectRule.WRONG_STATUS, "/project");
    }

    @Test
    void a_project_not_approved_is_not_released_for_publication() {
        submitted();
        project.refuses(publish("2026-02-01"), ProjectRule.NOT_APPROVED, "/project");
    }

    @Test
    void a_project_is_published_under_an_identifier_without_slashes_that_never_changes() {
        approved();
        assertThat(project.when(publish("2026-02-01"))).singleElement()
                .isInstanceOfSatisfying(PublicationDecided.class, event -> {
                    assertThat(event.identifier()).isEqualTo("XM-DAC-41302-RAF-24-07-NOR");
                    assertThat(event.takes()).extracting("key")
                            .containsExactly("iati-identifier:XM-DAC-41302-RAF-24-07-NOR");
                });
        assertThat(project.when(publish("2026-03-01"))).isEmpty();
        project.refuses(release(Publication.Decision.PUBLISH, null, null, "XM-DAC-7"), ProjectRule.IDENTIFIER_FIXED,
                "/reportingOrganisation");
    }

    @Test
    void a_project_published_first_names_the_reporting_organisation() {
        approved();
        project.refuses(release(Publication.Decision.PUBLISH, null, null, null),
                ProjectRule.REPORTING_ORGANISATION_MISSING, "/reportingOrganisation");
    }

    @Test
    void a_restriction_has_a_ground_and_a_day_of_review_to_come() {
        approved();
        project.refuses(release(Publication.Decision.RESTRICT, null, "2027-01-01", "XM"), ProjectRule.GROUND_MISSING,
                "/ground");
        project.refuses(release(Publication.Decision.EXCLUDE, "Safety", null, null), ProjectRule.REVIEW_DATE_MISSING,
                "/reviewOn");
        project.refuses(release(Publication.Decision.EXCLUDE, "Safety", "2026-02-01", null),
                ProjectRule.REVIEW_DATE_MISSING, "/reviewOn");
        assertThat(project.when(release(Publication.Decision.EXCLUDE, "Safety", "2027-01-01", null))).hasSize(1);
    }

    @Test
    void activation_without_a_commitment_is_refused() {
        approved();
        var activate = new ActivateProject(PROJECT, day("2026-02-01"));
        project.refuses(activate, ProjectRule.NO_COMMITMENT, "/project");
        facts.committed(PROJECT, "USD", 0);
        project.refuses(activate, ProjectRule.NO_COMMITMENT, "/project");
        facts.committed(PROJECT, "USD", 500_000);
        assertThat(project.when(activate)).hasSize(1);
        assertThat(project.when(activate)).isEmpty();
    }

    @Test
    void a_commitment_made_later_does_not_activate_a_project_on_a_day_before() {
        approved();
        facts.committed(PROJECT, "USD", 500_000, "2026-03-01");
        project.refuses(new ActivateProject(PROJECT, day("2026-02-01")), ProjectRule.NO_COMMITMENT, "/project");
        assertThat(project.when(new ActivateProject(PROJECT, day("2026-03-01")))).hasSize(1);
    }

    @Test
    void only_an_approved_project_is_activated() {
        submitted();
        project.refuses(new ActivateProject(PROJECT, day("2026-02-01")), ProjectRule.WRONG_STATUS, "/project");
    }

    @Test
    void an_active_project_is_suspended_and_resumed() {
        active();
        var suspend = new SuspendProject(PROJECT, day("2026-03-01"), "Security");
        assertThat(project.when(suspend)).hasSize(1);
        assertThat(project.when(suspend)).isEmpty();
        var resume = new ResumeProject(PROJECT, day("2026-04-01"), null);
        project.refuses(new ResumeProject(PROJECT, day("2026-02-28"), null), ProjectRule.OUT_OF_ORDER, "/occurredOn");
        assertThat(project.when(resume)).hasSize(1);
        assertThat(project.when(resume)).isEmpty();
        project.refuses(new ResumeProject(PROJECT, day("2026-05-01"), null), ProjectRule.WRONG_STATUS, "/project");
    }

    @Test
    void an_extension_ends_later_than_planned() {
        active();
        project.refuses(extend("2026-12-31"), ProjectRule.NOT_AN_EXTENSION, "/until");
        assertThat(project.when(extend("2027-12-31"))).isEmpty();
        assertThat(project.when(extend("2028-06-30"))).singleElement().isInstanceOfSatisfying(ProjectExtended.class,
                event -> assertThat(event.before()).isEqualTo("2027-12-31"));
        assertThat(project.when(extend("2028-06-30"))).isEmpty();
    }

    @Test
    void a_shortening_ends_earlier_but_not_before_the_start() {
        active();
        project.refuses(shorten("2028-01-01"), ProjectRule.NOT_A_SHORTENING, "/until");
        project.refuses(shorten("2025-12-31"), ProjectRule.STARTS_AFTER_END, "/until");
        assertThat(project.when(shorten("2027-06-30"))).hasSize(1);
        assertThat(project.when(shorten("2027-06-30"))).isEmpty();
    }

    @Test
    void a_draft_is_not_extended_but_revised() {
        drafted();
        project.refuses(extend("2028-06-30"), ProjectRule.WRONG_STATUS, "/project");
    }

    @Test
    void closing_with_open_release_cases_that_were_not_transferred_is_refused() {
        active();
        facts.claim("open-release-case:" + PROJECT + ":2f0f1a3e-9f6c-4a8e-8f5e-000000000001");
        project.refuses(new CloseOperations(PROJECT, day("2026-05-01")), ProjectRule.OPEN_RELEASE_CASES, "/project");
        project.refuses(new CancelProject(PROJECT, day("2026-05-01"), "War"), ProjectRule.OPEN_RELEASE_CASES,
                "/project");
        facts.release("open-release-case:" + PROJECT + ":2f0f1a3e-9f6c-4a8e-8f5e-000000000001");
        project.given(new CloseOperations(PROJECT, day("2026-05-01")));
        facts.claim("open-release-case:" + PROJECT + ":2f0f1a3e-9f6c-4a8e-8f5e-000000000002");
        project.refuses(new CloseProject(PROJECT, day("2026-06-01")), ProjectRule.OPEN_RELEASE_CASES, "/project");
    }

    @Test
    void open_release_cases_of_another_project_do_not_hold_it_back() {
        active();
        facts.claim("open-release-case:" + OTHER + ":2f0f1a3e-9f6c-4a8e-8f5e-000000000001");
        assertThat(project.when(new CloseOperations(PROJECT, day("2026-05-01")))).hasSize(1);
    }

    @Test
    void a_project_closes_after_its_operations_and_opens_again() {
        active();
        var close = new CloseProject(PROJECT, day("2026-06-01"));
        project.refuses(close, ProjectRule.WRONG_STATUS, "/project");
        project.given(new CloseOperations(PROJECT, day("2026-05-01")));
        assertThat(project.when(new CloseOperations(PROJECT, day("2026-05-01")))).isEmpty();
        assertThat(project.when(close)).hasSize(1);
        assertThat(project.when(close)).isEmpty();
        project.refuses(countries(country("SN", null)), ProjectRule.ENDED, "/project");
        var reopen = new ReopenProject(PROJECT, day("2026-06-15"), "A late payment");
        assertThat(project.when(reopen)).singleElement().isInstanceOfSatisfying(ProjectReopened.class,
                event -> assertThat(event.status()).isEqualTo(ProjectStatus.ACTIVE));
        assertThat(project.when(reopen)).isEmpty();
    }

    @Test
    void a_cancelled_project_opens_again_where_it_stood() {
        approved();
        var cancel = new CancelProject(PROJECT, day("2026-03-01"), "No funds");
        assertThat(project.when(cancel)).hasSize(1);
        assertThat(project.when(cancel)).isEmpty();
        assertThat(project.when(new ReopenProject(PROJECT, day("2026-04-01"), "Funds found"))).singleElement()
                .isInstanceOfSatisfying(ProjectReopened.class,
                        event -> assertThat(event.status()).isEqualTo(ProjectStatus.APPROVED));
    }

    @Test
    void a_draft_is_not_reopened() {
        drafted();
        project.refuses(new ReopenProject(PROJECT, day("2026-04-01"), "Why"), ProjectRule.WRONG_STATUS, "/project");
    }

    private void drafted() { project.given(draft("RAF/24/07/NOR")); }

    private void submitted() {
        drafted();
        facts.targeted(PROJECT);
        project.given(new SubmitProject(PROJECT, day("2026-01-10")));
    }

    private void approved() {
        submitted();
        project.given(appraise(), take(NORWAY, ParticipantRole.FUNDING), take(ILO, ParticipantRole.ACCOUNTABLE));
        facts.asking("joseph");
        project.given(approve());
    }

    private void active() {
        approved();
        facts.committed(PROJECT, "USD", 500_000);
        project.given(new ActivateProject(PROJECT, day("2026-02-01")));
    }

    private static DraftProject draft(String symbol) {
        return draft(symbol, "Women's enterprises", "2026-01-01", "2027-12-31", null);
    }

    private static DraftProject draft(String symbol, String title, String start, String end, UUID office) {
        return new DraftProject(PROJECT, symbol, text(title), null, start == null ? null : day(start),
                end == null ? null : day(end), office, day("2026-01-01"));
    }

    private static ReviseDraft revise(String title) {
        return new ReviseDraft(PROJECT, text(title), null, day("2026-01-01"), day("2027-12-31"), day("2026-01-02"));
    }

    private static AppraiseProject appraise() { return new AppraiseProject(PROJECT, day("2026-01-20"), null); }

    private static ApproveProject approve() { return new ApproveProject(PROJECT, day("2026-01-25")); }

    private static AddParticipatingOrganisation take(UUID organisation, ParticipantRole role) {
        return new AddParticipatingOrganisation(PROJECT, organisation, role, day("2026-01-05"));
    }

    private static RemoveParticipatingOrganisation leave(UUID organisation, ParticipantRole role) {
        return new RemoveParticipatingOrganisation(PROJECT, organisation, role, day("2026-02-05"), "Withdrew");
    }

    private static ReleaseForPublication publish(String on) {
        return new ReleaseForPublication(PROJECT, Publication.Decision.PUBLISH, null, null, "XM-DAC-41302", day(on));
    }

    private static ReleaseForPublication release(Publication.Decision decision, String ground, String review,
            String organisation) {
        return new ReleaseForPublication(PROJECT, decision, ground, review == null ? null : day(review), organisation,
                day("2026-02-01"));
    }

    private static ExtendProject extend(String until) {
        return new ExtendProject(PROJECT, day(until), ExtensionKind.NO_COST, day("2026-05-01"), "Delays");
    }

    private static ShortenProject shorten(String until) {
        return new ShortenProject(PROJECT, day(until), day("2026-05-01"), "Done sooner");
    }

    private static RelateProject relate(UUID related, Relation relation) {
        return new RelateProject(PROJECT, related, relation, day("2026-01-05"));
    }

    private static SetRecipientCountries countries(RecipientCountry... countries) {
        return new SetRecipientCountries(PROJECT, List.of(countries), null, day("2026-01-02"));
    }

    private static RecipientCountry country(String code, String share) {
        return new RecipientCountry(code, share == null ? null : Percentage.of(share));
    }

    private static RecipientRegion region(String vocabulary, String code, String share) {
        return new RecipientRegion(vocabulary, code, share == null ? null : Percentage.of(share));
    }

    private static SetSectors sectors(Sector... sectors) {
        return new SetSectors(PROJECT, List.of(sectors), day("2026-01-02"));
    }

    private static Sector sector(String code, String share) {
        return new Sector("1", code, share == null ? null : Percentage.of(share));
    }

    private static SetPolicyMarkers markers(PolicyMarker... markers) {
        return new SetPolicyMarkers(PROJECT, List.of(markers), day("2026-01-02"));
    }

    private static SetDefaults defaults(String currency, String language) {
        return new SetDefaults(PROJECT, new Defaults(currency, language, null, null, null, null, null, null, null),
                day("2026-01-02"));
    }

    private static LinkOutcomes outcomes(String... targets) {
        return new LinkOutcomes(PROJECT, new Outcomes(List.of(Aim.SKILLS_AND_PROTECTION), List.of(Pillar.EMPLOYMENT),
                List.of("4"), List.of("SEN101"), List.of(targets)), day("2026-01-02"));
    }

    private static LinkInstruments instruments(String... codes) {
        return new LinkInstruments(PROJECT, List.of(codes), day("2026-01-02"));
    }

    @Test
    void the_area_of_a_place_is_written_as_iso_3166_2_writes_it() {
        drafted();
        project.refuses(new AddLocation(PROJECT, DAKAR, text("Dakar"), "SN", "Dakar", null, null, day("2026-01-02")),
                EverywhereRule.ADMINISTRATIVE_AREA_MALFORMED, "/administrativeArea");
    }

    private static AddLocation location(String latitude, String longitude, String exactness) {
        return new AddLocation(PROJECT, DAKAR, text("Dakar"), "SN", "SN-DK",
                new Location.Point(Decimal.of(latitude), Decimal.of(longitude)), exactness, day("2026-01-02"));
    }

    private static LocalizedText text(String text) { return LocalizedText.of(Map.of("en", text)); }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
