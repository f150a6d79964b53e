package org.cooptrack.command.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.institution.InstitutionRule.*;
import static org.cooptrack.events.dialogue.Side.*;
import static org.cooptrack.events.institution.InstitutionStage.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.command.institution.InstitutionCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.institution.*;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class InstitutionTest {
    private static final UUID COUNCIL = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID SECOND = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final Member MINISTRY = new Member(new UUID(0, 1), GOVERNMENT, 10);
    private static final Member FEDERATION = new Member(new UUID(0, 2), EMPLOYERS, 10);
    private static final Member UNION = new Member(new UUID(0, 3), WORKERS, 10);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2024-01-01", ProjectStatus.ACTIVE)
            .project(SECOND, "2024-01-01", ProjectStatus.SUSPENDED)
            .constituent(new UUID(0, 1), ConstituentKind.GOVERNMENT)
            .constituent(new UUID(0, 2), ConstituentKind.EMPLOYERS_ORGANIZATION)
            .constituent(new UUID(0, 3), ConstituentKind.WORKERS_ORGANIZATION);
    private final Case<InstitutionCommand, InstitutionState, InstitutionEvent> council = new Case<>(
            InstitutionState.START, Institution::decide, Institution::evolve, facts);

    @Test
    void an_institution_is_proposed_for_the_country_of_its_place_unless_others_are_named() {
        assertThat(council.when(propose())).singleElement().isInstanceOfSatisfying(InstitutionProposed.class,
                event -> assertThat(event.proposal().matter().countries()).containsExactly("SN"));
    }

    @Test
    void proposing_the_same_twice_is_already_so_and_on_other_terms_is_refused() {
        council.given(propose());
        assertThat(council.when(propose())).isEmpty();
        council.refuses(propose("Autre", setting(PROJECT), null, "2024-02"), ALREADY_PROPOSED, "/institution");
    }

    @Test
    void an_institution_has_a_name_projects_that_exist_and_whole_shares() {
        council.refuses(propose("\u200b", setting(PROJECT), null, "2024-02"), NAME_MISSING, "/name");
        council.refuses(propose("Conseil", setting(new UUID(0, 9)), null, "2024-02"), PROJECT_UNKNOWN,
                "/setting/projects");
        council.refuses(propose("Conseil", shared("60", "41"), null, "2024-02"), SHARES_NOT_WHOLE,
                "/setting/projects");
    }

    @Test
    void the_countries_of_an_institution_are_on_the_list_and_stand_once() {
        council.refuses(propose("Conseil", setting(PROJECT), List.of("SN", "SN"), "2024-02"), COUNTRY_TWICE,
                "/countries");
        facts.notOnList("Country", "ZZ");
        council.refuses(propose("Conseil", setting(PROJECT), List.of("ZZ"), "2024-02"),
                EverywhereRule.CODE_NOT_ON_LIST, "/countries");
    }

    @Test
    void an_institution_proposed_while_none_of_its_projects_was_active_is_recorded_with_a_quality_issue() {
        assertThat(broken(propose("Conseil", setting(SECOND), null, "2024-02")))
                .containsExactly("institution.project-not-active-on-day");
    }

    @Test
    void nothing_happens_in_the_future_or_to_an_institution_that_was_not_proposed() {
        council.refuses(operate("2024-06-01"), UNKNOWN, "/institution");
        council.refuses(propose("Conseil", setting(PROJECT), null, "2027"), IN_THE_FUTURE, "/occurredOn");
        council.given(propose());
        council.refuses(operate("2026-07-02"), IN_THE_FUTURE, "/occurredOn");
        council.refuses(new RenewMembers(COUNCIL, FieldDate.parse("2027"), List.of(UNION)), IN_THE_FUTURE,
                "/occurredOn");
    }

    @Test
    void an_institution_is_not_established_without_a_legal_basis() {
        council.given(propose(), mandate("2024-03-01"), constitute("2024-04-01", MINISTRY, FEDERATION, UNION));
        council.refuses(establish("2024-05-01", null), LEGAL_BASIS_MISSING, "/legalBasis");
        council.refuses(establish("2024-05-01", "  "), LEGAL_BASIS_MISSING, "/legalBasis");
    }

    @Test
    void an_institution_is_not_established_without_members() {
        council.given(propose(), mandate("2024-03-01"));
        council.refuses(constitute("2024-04-01"), MEMBERS_MISSING, "/members");
        council.refuses(establish("2024-05-01", "Décret 1"), MEMBERS_MISSING, "/institution");
    }

    @Test
    void an_institution_is_not_established_before_its_members_were_constituted() {
        council.given(propose(), mandate("2024-03-01"), constitute("2024-04-10", MINISTRY, FEDERATION, UNION));
        council.refuses(establish("2024-04-09", "Décret 1"), MEMBERS_MISSING, "/occurredOn");
        council.given(establish("2024-04-10", "Décret 1"));
        council.refuses(new CorrectStep(COUNCIL, ESTABLISHMENT, FieldDate.parse("2024-04-09"), null, null, "Décret 1",
                null, "misread"), MEMBERS_MISSING, "/occurredOn");
        council.refuses(new CorrectStep(COUNCIL, CONSTITUTION, FieldDate.parse("2024-04-11"), null,
                List.of(MINISTRY, FEDERATION, UNION), null, null, "misread"), MEMBERS_MISSING, "/occurredOn");
    }

    @Test
    void a_member_that_sits_for_a_side_of_which_it_was_not_on_that_day_is_a_quality_issue() {
        var union = new Member(UNION.organisation(), GOVERNMENT, 10);
        council.given(propose(), mandate("2024-03-01"));
        assertThat(broken(constitute("2024-04-01", union, FEDERATION)))
                .containsExactly("institution.member-of-another-side");
        assertThat(broken(establish("2024-05-01", "Décret 1"))).as("which has the form that they give it")
                .containsExactly("institution.member-of-another-side");
        council.refuses(new RenewMembers(COUNCIL, FieldDate.parse("2025"), List.of(union)), MEMBER_OF_ANOTHER_SIDE,
                "/members");
        var right = new CorrectStep(COUNCIL, CONSTITUTION, FieldDate.parse("2024-04-01"), null,
                List.of(MINISTRY, FEDERATION, UNION), null, null, "misread");
        assertThat(council.when(right)).hasSize(2)
                .allSatisfy(event -> assertThat(((Flagged) event).breaches()).isEmpty());
    }

    @Test
    void an_institution_established_counts_once_however_many_projects_helped_and_by_the_sides_of_its_members() {
        council.given(propose("Conseil", shared("60", "40"), null, "2024-02"), mandate("2024-03-01"),
                constitute("2024-04-01", MINISTRY, FEDERATION, UNION));
        var event = (InstitutionEstablished) council.when(establish("2024-05-01", "Décret 1")).getFirst();
        assertThat(event.breaches()).isEmpty();
        assertThat(event.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.measure()).isEqualTo("institutions-established");
            assertThat(entry.subject()).isEqualTo(COUNCIL);
            var by = entry.dimensions().values();
            assertThat(by.get(Dimension.FORM)).containsExactly("TRIPARTITE");
            assertThat(by.get(Dimension.TOPIC)).containsExactly("SOCIAL_DIALOGUE");
            assertThat(by.get(Dimension.PROJECT)).hasSize(2);
        });
        assertThat(council.when(establish("2024-05-01", "Décret 1"))).isEmpty();
        council.refuses(establish("2024-05-02", "Décret 1"), ALREADY_REACHED, "/occurredOn");
    }

    @Test
    void an_institution_of_employers_and_workers_alone_is_not_tripartite() {
        council.given(propose(), mandate("2024-03-01"), constitute("2024-04-01", FEDERATION, UNION),
                establish("2024-05-01", "Accord"));
        assertThat(sums()).containsOnly(Map.entry("institutions-established BIPARTITE", 1L));
    }

    @Test
    void members_are_known_sit_once_and_have_seats() {
        council.given(propose());
        council.refuses(constitute("2024-04-01", UNION, UNION), MEMBER_TWICE, "/members");
        council.refuses(constitute("2024-04-01", new Member(new UUID(0, 9), WORKERS, 1)), MEMBER_UNKNOWN, "/members");
        council.refuses(constitute("2024-04-01", new Member(UNION.organisation(), WORKERS, 0)), SEATS_IMPOSSIBLE,
                "/members");
        council.refuses(constitute("2024-04-01", new Member(UNION.organisation(), WORKERS, -3)), SEATS_IMPOSSIBLE,
                "/members");
    }

    @Test
    void a_mandate_says_something() {
        council.given(propose());
        council.refuses(new RecordMandate(COUNCIL, FieldDate.parse("2024-03"), title(" "), null), MANDATE_MISSING,
                "/mandate");
    }

    @Test
    void a_stage_that_comes_before_the_one_behind_it_is_recorded_with_a_quality_issue() {
        council.given(propose());
        assertThat(broken(constitute("2024-04-01", UNION))).containsExactly("institution.stage-skipped");
        assertThat(broken(operate("2024-04-02"))).containsExactly("institution.stage-skipped");
        assertThat(broken(mandate("2024-04-02"))).containsExactly("institution.out-of-order");
        assertThat(broken(establish("2024-04-03", "Décret 1"))).containsExactly("institution.out-of-order");
    }

    @Test
    void an_institution_operates_until_it_lapses() {
        operating();
        assertThat(sums()).containsEntry("institutions-operating", 1L);
        council.given(lapse("2025-06-01"));
        assertThat(sums()).doesNotContainKey("institutions-operating").hasSize(1);
        council.refuses(correct(OPERATION, "2025-06-02"), LAPSED_BEFORE_OPERATING, "/occurredOn");
    }

    @Test
    void a_lapse_that_comes_before_it_is_known_to_operate_waits_and_counts_nowhere_until_then() {
        council.given(propose(), lapse("2025-06-01"), correct(LAPSE, "2025-06-02"));
        assertThat(sums()).isEmpty();
        var event = (InstitutionBeganOperating) council.when(operate("2024-06-01")).getFirst();
        assertThat(event.entries()).extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2024-06-01 1", "2025-06-02 -1");
    }

    @Test
    void an_institution_does_not_lapse_before_it_operates() {
        operating();
        council.refuses(lapse("2024-05-31"), LAPSED_BEFORE_OPERATING, "/occurredOn");
    }

    @Test
    void members_are_renewed_and_the_institution_stays_as_it_was_established() {
        council.given(propose());
        council.refuses(new RenewMembers(COUNCIL, FieldDate.parse("2025"), List.of(UNION)), NOT_REACHED,
                "/institution");
        operating();
        assertThat(council.when(new RenewMembers(COUNCIL, FieldDate.parse("2025"), List.of(UNION)))).hasSize(1);
        assertThat(council.when(new RenewMembers(COUNCIL, FieldDate.parse("2025"), List.of(UNION)))).isEmpty();
        assertThat(sums()).containsEntry("institutions-established TRIPARTITE", 1L);
    }

    @Test
    void a_renewal_of_members_is_put_right_and_taken_back() {
        operating();
        var first = FieldDate.parse("2025-01");
        var second = FieldDate.parse("2025-06");
        council.refuses(new CorrectRenewal(COUNCIL, first, first, List.of(UNION), "misread"), NOT_RENEWED,
                "/renewedOn");
        council.refuses(new RetractRenewal(COUNCIL, first, "other"), NOT_RENEWED, "/renewedOn");
        council.given(new RenewMembers(COUNCIL, first, List.of(UNION)),
                new RenewMembers(COUNCIL, second, List.of(UNION, FEDERATION)));
        assertThat(council.when(new CorrectRenewal(COUNCIL, first, first, List.of(UNION), "same"))).isEmpty();
        council.refuses(new CorrectRenewal(COUNCIL, first, second, List.of(UNION), "misread"), RENEWED_ALREADY,
                "/occurredOn");
        council.refuses(new CorrectRenewal(COUNCIL, first, FieldDate.parse("2099"), List.of(UNION), "misread"),
                IN_THE_FUTURE, "/occurredOn");
        var moved = FieldDate.parse("2025-02");
        assertThat(council.when(new CorrectRenewal(COUNCIL, first, moved, List.of(FEDERATION), "misread")))
                .singleElement().isInstanceOfSatisfying(RenewalCorrected.class, event -> {
                    assertThat(event.before()).isEqualTo(new Renewal(first, List.of(UNION)));
                    assertThat(event.after()).isEqualTo(new Renewal(moved, List.of(FEDERATION)));
                });
        council.refuses(new RetractRenewal(COUNCIL, first, "moved away"), NOT_RENEWED, "/renewedOn");
        assertThat(council.when(new RetractRenewal(COUNCIL, moved, "never"))).singleElement()
                .isInstanceOf(RenewalRetracted.class);
        assertThat(council.when(new RetractRenewal(COUNCIL, moved, "never"))).as("already so").isEmpty();
        assertThat(council.when(new RenewMembers(COUNCIL, moved, List.of(UNION)))).hasSize(1);
        assertThat(sums()).as("its form stays").containsEntry("institutions-established TRIPARTITE", 1L);
    }

    @Test
    void members_put_right_change_the_form_under_which_it_was_established() {
        operating();
        var events = council.when(new CorrectStep(COUNCIL, CONSTITUTION, FieldDate.parse("2024-04-01"), null,
                List.of(FEDERATION, UNION), null, null, "no ministry"));
        assertThat(events).hasSize(2);
        assertThat(sums()).containsEntry("institutions-established BIPARTITE", 1L).hasSize(2);
        assertThat(council.when(new CorrectStep(COUNCIL, CONSTITUTION, FieldDate.parse("2024-04-01"), null,
                List.of(FEDERATION, UNION), null, null, "no ministry"))).isEmpty();
    }

    @Test
    void what_does_not_belong_to_a_stage_is_not_said_of_it() {
        operating();
        council.refuses(new CorrectStep(COUNCIL, OPERATION, FieldDate.parse("2024-06-02"), null, null, "Décret", null,
                "r"), OUT_OF_PLACE, "/legalBasis");
        council.refuses(new CorrectStep(COUNCIL, OPERATION, FieldDate.parse("2024-06-02"), title("x"), null, null,
                null, "r"), OUT_OF_PLACE, "/mandate");
        council.refuses(new CorrectStep(COUNCIL, OPERATION, FieldDate.parse("2024-06-02"), null, List.of(UNION), null,
                null, "r"), OUT_OF_PLACE, "/members");
        council.refuses(correct(LAPSE, "2025-01-01"), NOT_REACHED, "/stage");
    }

    @Test
    void a_stage_is_retracted_once_and_only_if_none_stands_on_it() {
        operating();
        council.refuses(retract(CONSTITUTION), LATER_STAGE_STANDS, "/stage");
        assertThat(council.when(retract(OPERATION))).hasSize(1);
        assertThat(council.when(retract(OPERATION))).isEmpty();
        assertThat(council.when(operate("2024-06-02"))).hasSize(1);
        assertThat(council.when(retract(OPERATION))).hasSize(1);
    }

    @Test
    void of_a_history_that_was_retracted_whole_nothing_is_left_in_any_figure() {
        operating();
        council.given(lapse("2025-06-01"), correct(OPERATION, "2024-06-02"), correct(LAPSE, "2025-06-03"),
                new CorrectStep(COUNCIL, ESTABLISHMENT, FieldDate.parse("2024-05-02"), null, null, "Décret 2", null,
                        "r"),
                new CorrectProposal(COUNCIL, title("Conseil"), InstitutionField.LABOUR_ADMINISTRATION,
                        shared("50", "50"), List.of("SN", "ML"), FieldDate.parse("2024-02"), "r"));
        assertThat(sums()).containsOnly(Map.entry("institutions-established TRIPARTITE", 1L));
        council.given(retract(LAPSE), retract(OPERATION), retract(ESTABLISHMENT), retract(CONSTITUTION),
                retract(MANDATE));
        assertThat(sums(entry -> entry.measure() + entry.occurredOn() + entry.dimensions())).isEmpty();
    }

    @Test
    void a_proposal_put_right_as_it_is_changes_nothing_and_a_name_moves_no_figure() {
        operating();
        assertThat(council.when(rename("Conseil"))).isEmpty();
        assertThat(council.when(rename("Haut Conseil"))).hasSize(1);
    }

    private void operating() {
        council.given(propose(), mandate("2024-03-01"), constitute("2024-04-01", MINISTRY, FEDERATION, UNION),
                establish("2024-05-01", "Décret 1"), operate("2024-06-01"));
    }

    private List<String> broken(InstitutionCommand wish) {
        return ((Flagged) council.when(wish).getFirst()).breaches().stream().map(Breach::rule).toList();
    }

    private Map<String, Long> sums() {
        return sums(entry -> {
            var form = entry.dimensions().values().getOrDefault(Dimension.FORM, List.of());
            return form.isEmpty() ? entry.measure() : entry.measure() + " " + form.getFirst();
        });
    }

    private Map<String, Long> sums(Function<Entry, String> name) {
        var sums = new HashMap<String, Long>();
        for (var event : council.history())
            if (event instanceof Counted counted)
                counted.entries()
                        .forEach(entry -> sums.merge(name.apply(entry), entry.quantity().value().longValueExact(),
                                Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static LocalizedText title(String french) { return LocalizedText.of(Map.of("fr", french)); }

    private static Setting setting(UUID project) {
        return new Setting(List.of(new ProjectShare(project, Percentage.HUNDRED)),
                new Place("SN", null, "Africa/Dakar"), null, null, List.of("C144"), List.of());
    }

    private static Setting shared(String one, String other) {
        return new Setting(List.of(new ProjectShare(PROJECT, Percentage.of(one)),
                new ProjectShare(SECOND, Percentage.of(other))), new Place("SN", null, "Africa/Dakar"), null, null,
                List.of("C144"), List.of());
    }

    private static ProposeInstitution propose() { return propose("Conseil", setting(PROJECT), null, "2024-02"); }

    private static ProposeInstitution propose(String name, Setting setting, List<String> countries, String day) {
        return new ProposeInstitution(COUNCIL, title(name), InstitutionField.SOCIAL_DIALOGUE, setting, countries,
                FieldDate.parse(day));
    }

    private static CorrectProposal rename(String name) {
        return new CorrectProposal(COUNCIL, title(name), InstitutionField.SOCIAL_DIALOGUE, setting(PROJECT), null,
                FieldDate.parse("2024-02"), "r");
    }

    private static RecordMandate mandate(String day) {
        return new RecordMandate(COUNCIL, FieldDate.parse(day), title("Conseiller"), null);
    }

    private static ConstituteInstitution constitute(String day, Member... members) {
        return new ConstituteInstitution(COUNCIL, FieldDate.parse(day), List.of(members), null);
    }

    private static EstablishInstitution establish(String day, String basis) {
        return new EstablishInstitution(COUNCIL, FieldDate.parse(day), basis, null);
    }

    private static RecordOperation operate(String day) {
        return new RecordOperation(COUNCIL, FieldDate.parse(day), null);
    }

    private static RecordInstitutionLapse lapse(String day) {
        return new RecordInstitutionLapse(COUNCIL, FieldDate.parse(day), null);
    }

    private static CorrectStep correct(InstitutionStage stage, String day) {
        return new CorrectStep(COUNCIL, stage, FieldDate.parse(day), null, null, null, null, "misread");
    }

    private static RetractStep retract(InstitutionStage stage) { return new RetractStep(COUNCIL, stage, "misread"); }
}
