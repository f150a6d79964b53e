package org.cooptrack.command.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.events.organisation.ConstituentKind.*;
import static org.cooptrack.events.support.SupportTopic.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.support.SupportCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.organisation.OrganisationReclassified;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.support.*;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SupportTest {
    private static final UUID SUPPORT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID UNION = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID FEDERATION = UUID.fromString("01980000-0000-7000-8000-0000000000c2");
    private static final UUID INSPECTORATE = UUID.fromString("01980000-0000-7000-8000-0000000000c3");
    private static final UUID NGO = UUID.fromString("01980000-0000-7000-8000-0000000000c4");
    private static final Evidence REPORT = new Evidence("https://files.example/report.pdf", null, "A09");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-06-01", ProjectStatus.SUSPENDED)
            .organisation(registered(UNION, WORKERS_ORGANIZATION))
            .organisation(registered(FEDERATION, EMPLOYERS_ORGANIZATION))
            .organisation(registered(INSPECTORATE, GOVERNMENT)).organisation(registered(NGO, null));
    private final Case<SupportCommand, SupportState, SupportEvent> support = new Case<>(SupportState.START,
            Support::decide, Support::evolve, facts);

    // Requested

    @Test
    void a_request_counts_the_organisation_by_its_constituents_and_topic_in_the_country_of_its_place() {
        var event = (SupportRequested) support.when(request()).getFirst();
        assertThat(event.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.measure()).isEqualTo("support-requests");
            assertThat(entry.subject()).isEqualTo(UNION);
            assertThat(entry.dimensions().values()).containsEntry(Dimension.COUNTRY, List.of("SN"))
                    .containsEntry(Dimension.CONSTITUENT, List.of("WORKERS_ORGANIZATION"))
                    .containsEntry(Dimension.TOPIC, List.of("OCCUPATIONAL_SAFETY_AND_HEALTH"));
        });
    }

    @Test
    void requesting_the_same_twice_is_already_so_and_with_other_content_is_refused() {
        support.given(request());
        assertThat(support.when(request())).isEmpty();
        support.refuses(request("2026-02-03"), SupportRule.ALREADY_REQUESTED, "/support");
    }

    @Test
    void support_to_an_organization_controlled_by_the_other_side_is_not_counted_as_its_own() {
        support.refuses(request(UNION, WORKERS_ORGANIZATION, Control.EMPLOYERS),
                SupportRule.CONTROLLED_BY_THE_OTHER_SIDE, "/controlledBy");
        support.refuses(request(UNION, WORKERS_ORGANIZATION, Control.GOVERNMENT),
                SupportRule.CONTROLLED_BY_THE_OTHER_SIDE, "/controlledBy");
        support.refuses(request(FEDERATION, EMPLOYERS_ORGANIZATION, Control.WORKERS),
                SupportRule.CONTROLLED_BY_THE_OTHER_SIDE, "/controlledBy");
        support.refuses(request(INSPECTORATE, GOVERNMENT, Control.EMPLOYERS),
                SupportRule.CONTROLLED_BY_THE_OTHER_SIDE, "/controlledBy");
        for (var control : Control.values())
            assertThat(control.isOtherThan(WORKERS_ORGANIZATION))
                    .isEqualTo(control == Control.EMPLOYERS || control == Control.GOVERNMENT);
    }

    @Test
    void support_counts_for_the_side_of_which_the_organisation_is_known_to_be_on_that_day() {
        support.refuses(request(UNION, EMPLOYERS_ORGANIZATION, Control.EMPLOYERS), SupportRule.OF_ANOTHER_SIDE,
                "/constituent");
        support.refuses(request(NGO, WORKERS_ORGANIZATION, Control.WORKERS), SupportRule.NOT_A_CONSTITUENT,
                "/organisation");
        support.refuses(request(PROJECT, WORKERS_ORGANIZATION, Control.WORKERS), SupportRule.ORGANISATION_UNKNOWN,
                "/organisation");
        facts.organisation(reclassified(UNION, WORKERS_ORGANIZATION, null, "2026-03-01"));
        assertThat(support.when(request())).hasSize(1);
    }

    @Test
    void an_organisation_that_was_registered_later_is_what_it_was_registered_as() {
        var wish = request("2019-05");
        support.refuses(new RequestSupport(SUPPORT, UNION, GOVERNMENT, Control.GOVERNMENT, wish.topic(),
                wish.setting(), null, wish.occurredOn(), null), SupportRule.OF_ANOTHER_SIDE, "/constituent");
        assertThat(support.when(wish)).hasSize(1);
    }

    @Test
    void the_shares_of_its_projects_make_exactly_a_hundred_and_the_projects_exist() {
        support.refuses(request(UNION, WORKERS_ORGANIZATION, Control.WORKERS, "2026-02-02", setting(PROJECT, "101")),
                SupportRule.SHARES_NOT_WHOLE, "/setting/projects");
        support.refuses(request(UNION, WORKERS_ORGANIZATION, Control.WORKERS, "2026-02-02", setting(NGO, "100")),
                SupportRule.PROJECT_UNKNOWN, "/setting/projects");
    }

    @Test
    void the_countries_of_support_are_on_the_list_and_stand_once() {
        facts.notOnList("Country", "ZZ");
        support.refuses(among("SN", "ZZ"), EverywhereRule.CODE_NOT_ON_LIST, "/countries");
        support.refuses(among("SN", "SN"), SupportRule.COUNTRY_TWICE, "/countries");
        assertThat(support.when(among("SN", "ML"))).hasSize(1);
    }

    @Test
    void nothing_happens_to_support_that_was_not_requested() {
        for (var wish : List.of(provide("2026-03-10"), apply("2026-05"), establish(Control.WORKERS, "2026-03-01"),
                new RetractRequest(SUPPORT, "r")))
            support.refuses(wish, SupportRule.UNKNOWN, "/support");
    }

    @Test
    void nothing_happens_in_the_future() {
        support.refuses(request("2026-07-02"), SupportRule.IN_THE_FUTURE, "/occurredOn");
        applied();
        for (var wish : List.of(correctRequest("2026-07-02"), correctProvision("2026-07"), correctApplication("2027"),
                establish(Control.EMPLOYERS, "2026-07-02")))
            support.refuses(wish, SupportRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void a_corrected_request_moves_to_its_day_and_topic() {
        support.given(request());
        var wish = new CorrectRequest(SUPPORT, GOVERNANCE, FieldDate.parse("2026-02-05"), REPORT, "misread");
        var event = (RequestCorrected) support.when(wish).getFirst();
        assertThat(event.entries()).extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2026-02-02 -1", "2026-02-05 1");
        assertThat(event.evidenced()).isTrue();
        assertThat(support.when(wish)).isEmpty();
    }

    // Provided

    @Test
    void an_organisation_supported_counts_and_on_safety_and_health_under_the_headline_too() {
        support.given(request());
        assertThat(figures(support.when(provide("2026-03-10")))).containsOnly(
                Map.entry("organizations-supported", 1L),
                Map.entry("organizations-supported-on-safety-and-health", 1L));
    }

    @Test
    void the_headline_on_safety_and_health_is_of_employers_and_workers_only() {
        support.given(request(INSPECTORATE, GOVERNMENT, Control.GOVERNMENT));
        assertThat(figures(support.when(provide("2026-03-10"))))
                .containsOnly(Map.entry("organizations-supported", 1L));
    }

    @Test
    void what_is_provided_may_be_on_another_topic_than_what_was_asked_for() {
        support.given(request());
        var event = (SupportProvided) support.when(provide("2026-03-10", MEMBERSHIP)).getFirst();
        assertThat(event.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(UNION);
            assertThat(entry.dimensions().values()).containsEntry(Dimension.TOPIC, List.of("MEMBERSHIP"));
        });
    }

    @Test
    void support_is_provided_once() {
        support.given(request(), provide("2026-03-10"));
        assertThat(support.when(provide("2026-03-10"))).isEmpty();
        support.refuses(provide("2026-03-11"), SupportRule.ALREADY_PROVIDED, "/occurredOn");
        support.refuses(provide("2026-03-10", SERVICES), SupportRule.ALREADY_PROVIDED, "/occurredOn");
    }

    @Test
    void support_before_its_request_or_outside_the_project_is_recorded_with_a_quality_issue() {
        support.given(request());
        assertThat(broken(provide("2026-01-20"))).containsExactly("support.provided-before-requested");
        assertThat(broken(correctProvision("2026-06-02"))).containsExactly("support.project-not-active-on-day");
        assertThat(broken(correctProvision("2026-03"))).isEmpty();
    }

    @Test
    void support_to_an_organisation_that_was_reclassified_meanwhile_is_recorded_with_a_quality_issue() {
        support.given(request());
        facts.organisation(reclassified(UNION, WORKERS_ORGANIZATION, EMPLOYERS_ORGANIZATION, "2026-03-01"));
        assertThat(broken(provide("2026-03-10"))).containsExactly("support.of-another-side");
        assertThat(broken(correctProvision("2026-02-20"))).isEmpty();
    }

    @Test
    void support_to_an_organisation_of_which_nobody_knows_who_controls_it_is_recorded_with_a_quality_issue() {
        support.given(request(UNION, WORKERS_ORGANIZATION, Control.UNKNOWN));
        assertThat(broken(provide("2026-03-10"))).containsExactly("support.control-unknown");
    }

    @Test
    void a_corrected_provision_moves_to_its_day_and_topic() {
        applied();
        var wish = new CorrectProvision(SUPPORT, SERVICES, FieldDate.parse("2026-03-11"), REPORT, "misread");
        var event = (ProvisionCorrected) support.when(wish).getFirst();
        assertThat(event.amends()).isEqualTo(new EventId("case:1", 2));
        assertThat(figures(List.of(event))).containsOnly(
                Map.entry("organizations-supported-on-safety-and-health", -1L));
        assertThat(event.entries()).extracting(entry -> entry.dimensions().values().get(Dimension.TOPIC).getFirst()
                + " " + entry.measure() + " " + entry.occurredOn() + " " + entry.quantity())
                .contains("SERVICES organizations-applying-support 2026-05 1",
                        "SERVICES organizations-supported 2026-03-11 1");
        assertThat(support.when(wish)).isEmpty();
    }

    // Who controls

    @Test
    void once_it_is_found_that_the_other_side_controls_the_organisation_what_it_got_since_then_no_longer_counts() {
        applied();
        var events = support.when(establish(Control.EMPLOYERS, "2026-03-01"));
        assertThat(events).hasSize(2);
        assertThat(((Flagged) events.getFirst()).breaches()).extracting(Breach::rule)
                .containsExactly("support.controlled-by-the-other-side");
        assertThat(events.getLast()).isInstanceOfSatisfying(ProvisionCorrected.class, event -> {
            assertThat(event.breaches()).as("it takes effect at once").isEmpty();
            assertThat(event.after().controlledBy()).isEqualTo(Control.EMPLOYERS);
        });
        assertThat(figures(support.history())).containsOnly(Map.entry("support-requests", 1L));
        assertThat(support.when(establish(Control.EMPLOYERS, "2026-03-01"))).isEmpty();
    }

    @Test
    void what_it_got_before_the_other_side_controlled_it_counts() {
        applied();
        assertThat(support.when(establish(Control.EMPLOYERS, "2026-03-11"))).hasSize(1);
        assertThat(figures(support.history())).containsEntry("organizations-supported", 1L);
    }

    @Test
    void support_provided_under_the_control_of_the_other_side_is_recorded_and_counts_nowhere() {
        support.given(request(), establish(Control.EMPLOYERS, "2026-03-01"));
        assertThat(broken(provide("2026-03-10"))).containsExactly("support.controlled-by-the-other-side");
        support.given(apply("2026-05"));
        assertThat(figures(support.history())).containsOnly(Map.entry("support-requests", 1L));
        assertThat(broken(correctProvision("2026-02-20"))).isEmpty();
        assertThat(figures(support.history())).containsEntry("organizations-supported", 1L)
                .containsEntry("organizations-applying-support", 1L);
        assertThat(broken(correctProvision("2026-06-10"))).as("it has nothing to wait for").isEmpty();
        assertThat(figures(support.history())).containsOnly(Map.entry("support-requests", 1L));
    }

    @Test
    void when_it_is_found_after_all_that_its_own_side_controls_it_the_support_counts_again() {
        applied();
        support.given(establish(Control.GOVERNMENT, "2026-03-01"));
        assertThat(support.when(establish(Control.WORKERS, "2026-03-01"))).hasSize(2);
        assertThat(figures(support.history())).containsEntry("organizations-supported", 1L)
                .containsEntry("organizations-applying-support", 1L);
    }

    @Test
    void who_was_unknown_and_is_found_to_be_its_own_side_is_said_on_the_provision() {
        support.given(request(UNION, WORKERS_ORGANIZATION, Control.UNKNOWN), provide("2026-03-10"));
        assertThat(support.when(establish(Control.WORKERS, "2020-01-01")).getLast()).isInstanceOfSatisfying(
                ProvisionCorrected.class, event -> assertThat(event.before().controlledBy())
                        .isEqualTo(Control.UNKNOWN));
        support.refuses(establish(Control.UNKNOWN, "2026-03-01"), SupportRule.CONTROL_NOT_SAID, "/controlledBy");
    }

    // Applied

    @Test
    void an_organisation_that_applied_the_support_is_another_figure() {
        support.given(request(), provide("2026-03-10"));
        var event = (SupportApplied) support.when(apply("2026-05")).getFirst();
        assertThat(event.restsOn()).isEqualTo(new EventId("case:1", 1));
        assertThat(figures(List.of(event))).containsOnly(Map.entry("organizations-applying-support", 1L));
        assertThat(support.when(apply("2026-05"))).isEmpty();
        support.refuses(apply("2026-06"), SupportRule.ALREADY_APPLIED, "/occurredOn");
    }

    @Test
    void an_application_that_waits_and_never_was_waits_no_longer() {
        support.given(request(), apply("2026-05"));
        assertThat(support.when(new RetractApplication(SUPPORT, "r"))).singleElement()
                .isInstanceOfSatisfying(EarlyApplicationRetracted.class,
                        event -> assertThat(event.amends()).isEqualTo(new EventId("case:1", 1)));
        assertThat(support.when(new RetractApplication(SUPPORT, "r"))).as("twice").isEmpty();
        assertThat(((SupportProvided) support.when(provide("2026-03-10")).getFirst()).provision().applied()).isNull();
        assertThat(support.when(apply("2026-05"))).as("it may be told again").hasSize(1);
    }

    @Test
    void an_application_told_before_the_provision_waits_and_counts_nowhere_until_then() {
        support.given(request());
        assertThat(support.when(apply("2026-05"))).singleElement().isInstanceOf(ApplicationReceivedEarly.class)
                .isNotInstanceOf(Counted.class);
        assertThat(support.when(apply("2026-05"))).isEmpty();
        assertThat(support.when(apply("2026-04"))).as("takes its place").hasSize(1);
        support.refuses(correctApplication("2026-04"), SupportRule.NOT_APPLIED, "/support");
        assertThat(support.when(provide("2026-03-10"))).singleElement().isInstanceOfSatisfying(SupportProvided.class,
                event -> assertThat(event.entries()).extracting(entry -> entry.measure() + " " + entry.occurredOn())
                        .contains("organizations-supported 2026-03-10", "organizations-applying-support 2026-04"));
    }

    @Test
    void an_application_before_the_provision_is_recorded_with_a_quality_issue() {
        support.given(request(), provide("2026-03-10"));
        assertThat(broken(apply("2026-02"))).containsExactly("support.applied-before-provided");
        assertThat(broken(correctApplication("2026-03"))).isEmpty();
        assertThat(broken(correctProvision("2026-04-01"))).containsExactly("support.applied-before-provided");
    }

    @Test
    void a_corrected_application_moves_to_its_day() {
        applied();
        assertThat(((Counted) support.when(correctApplication("2026-06")).getFirst()).entries())
                .extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2026-05 -1", "2026-06 1");
        assertThat(support.when(correctApplication("2026-06"))).isEmpty();
    }

    // Taken back

    @Test
    void what_was_not_recorded_is_neither_corrected_nor_retracted() {
        support.given(request());
        support.refuses(correctProvision("2026-03-10"), SupportRule.NOT_PROVIDED, "/support");
        support.refuses(new RetractProvision(SUPPORT, "r"), SupportRule.NOT_PROVIDED, "/support");
        support.refuses(new RetractApplication(SUPPORT, "r"), SupportRule.NOT_APPLIED, "/support");
    }

    @Test
    void evidence_is_of_a_category_on_the_list() {
        facts.notOnList("DocumentCategory", "A09");
        applied();
        var day = FieldDate.parse("2026-05");
        for (var wish : List.of(new CorrectRequest(SUPPORT, GOVERNANCE, day, REPORT, "r"),
                new ProvideSupport(SUPPORT, GOVERNANCE, day, REPORT), new ApplySupport(SUPPORT, day, REPORT)))
            support.refuses(wish, EverywhereRule.CODE_NOT_ON_LIST, "/evidence/category");
    }

    @Test
    void after_a_whole_history_was_retracted_in_its_order_nothing_is_left_and_asking_again_is_already_so() {
        applied();
        support.given(correctRequest("2026-02-03"), correctProvision("2026-03-11"), correctApplication("2026-06"),
                establish(Control.EMPLOYERS, "2026-03-01"), establish(Control.WORKERS, "2026-03-01"));
        support.refuses(new RetractRequest(SUPPORT, "r"), SupportRule.MORE_STANDS, "/support");
        support.refuses(new RetractProvision(SUPPORT, "r"), SupportRule.APPLICATION_STANDS, "/support");
        for (var wish : List.of(new RetractApplication(SUPPORT, "r"), new RetractProvision(SUPPORT, "r"),
                new RetractRequest(SUPPORT, "r"))) {
            assertThat(support.when(wish)).hasSize(1);
            assertThat(support.when(wish)).as("twice").isEmpty();
        }
        assertThat(figures(support.history())).as("nothing is left").isEmpty();
        support.refuses(provide("2026-03-10"), SupportRule.UNKNOWN, "/support");
        assertThat(support.when(request())).hasSize(1);
    }

    private void applied() { support.given(request(), provide("2026-03-10"), apply("2026-05")); }

    private List<String> broken(SupportCommand wish) {
        return ((Flagged) support.when(wish).getLast()).breaches().stream().map(Breach::rule).toList();
    }

    private static Map<String, Long> figures(List<SupportEvent> events) {
        var sums = new HashMap<String, Long>();
        for (var event : events)
            if (event instanceof Counted counted)
                counted.entries().forEach(entry -> sums.merge(entry.measure(),
                        entry.quantity().value().longValueExact(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static RequestSupport request() { return request("2026-02-02"); }

    private static RequestSupport request(String day) {
        return request(UNION, WORKERS_ORGANIZATION, Control.WORKERS, day, setting(PROJECT, "100"));
    }

    private static RequestSupport request(UUID organisation, ConstituentKind constituent, Control control) {
        return request(organisation, constituent, control, "2026-02-02", setting(PROJECT, "100"));
    }

    private static RequestSupport request(UUID organisation, ConstituentKind constituent, Control control, String day,
            Setting setting) {
        return new RequestSupport(SUPPORT, organisation, constituent, control, OCCUPATIONAL_SAFETY_AND_HEALTH, setting,
                null, FieldDate.parse(day), null);
    }

    private static RequestSupport among(String... countries) {
        var wish = request();
        return new RequestSupport(SUPPORT, UNION, wish.constituent(), wish.controlledBy(), wish.topic(),
                wish.setting(), List.of(countries), wish.occurredOn(), null);
    }

    private static Setting setting(UUID project, String share) {
        return new Setting(List.of(new ProjectShare(project, Percentage.of(share))),
                new Place("SN", null, "Africa/Dakar"), null, null, List.of("C155"), List.of());
    }

    private static CorrectRequest correctRequest(String day) {
        return new CorrectRequest(SUPPORT, OCCUPATIONAL_SAFETY_AND_HEALTH, FieldDate.parse(day), null, "misread");
    }

    private static EstablishControl establish(Control control, String day) {
        return new EstablishControl(SUPPORT, control, LocalDate.parse(day), "the labour court found so");
    }

    private static ProvideSupport provide(String day) { return provide(day, OCCUPATIONAL_SAFETY_AND_HEALTH); }

    private static ProvideSupport provide(String day, SupportTopic topic) {
        return new ProvideSupport(SUPPORT, topic, FieldDate.parse(day), null);
    }

    private static CorrectProvision correctProvision(String day) {
        return new CorrectProvision(SUPPORT, OCCUPATIONAL_SAFETY_AND_HEALTH, FieldDate.parse(day), null, "misread");
    }

    private static ApplySupport apply(String day) { return new ApplySupport(SUPPORT, FieldDate.parse(day), null); }

    private static CorrectApplication correctApplication(String day) {
        return new CorrectApplication(SUPPORT, FieldDate.parse(day), null, "misread");
    }

    private static OrganisationRegistered registered(UUID id, ConstituentKind kind) {
        return new OrganisationRegistered(id, LocalizedText.of(Map.of("fr", "Organisation")), classified(kind), null,
                "SN", LocalDate.parse("2020-01-01"));
    }

    private static OrganisationReclassified reclassified(UUID id, ConstituentKind before, ConstituentKind after,
            String day) {
        return new OrganisationReclassified(id, classified(before), classified(after), LocalDate.parse(day));
    }

    private static Classification classified(ConstituentKind kind) {
        return new Classification("22", kind, List.of());
    }
}
