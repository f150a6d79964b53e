package org.cooptrack.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.organisation.OrganisationCommand.*;
import org.cooptrack.events.organisation.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class OrganisationTest {
    private static final UUID UNION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final UUID THIRD = UUID.fromString("01980000-0000-7000-8000-000000000003");
    private static final Classification WORKERS = new Classification("23", ConstituentKind.WORKERS_ORGANIZATION,
            List.of());

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").stream("organisation:" + UNION)
            .stream("organisation:" + OTHER);
    private final Case<OrganisationCommand, OrganisationState, OrganisationEvent> organisation = new Case<>(
            OrganisationState.START, Organisation::decide, Organisation::evolve, facts);

    @Test
    void an_organisation_is_registered_and_holds_its_identifier() {
        assertThat(organisation.when(register("CNTS"))).singleElement()
                .isInstanceOfSatisfying(OrganisationRegistered.class, event -> assertThat(event.takes())
                        .extracting("key").containsExactly("organisation-identifier:SN-NINEA-1"));
        assertThat(organisation.when(register("CNTS"))).isEmpty();
        organisation.refuses(register("UNSAS"), OrganisationRule.ALREADY_REGISTERED, "/organisation");
    }

    @Test
    void an_identifier_already_taken_is_refused() {
        Case.taken(register("CNTS"), "organisation-identifier:SN-NINEA-1", OrganisationRule.IDENTIFIER_TAKEN,
                "/identifier");
    }

    @Test
    void an_organisation_has_a_name_in_some_language() {
        organisation.refuses(register(" "), OrganisationRule.NAME_MISSING, "/name");
    }

    @Test
    void its_type_stands_on_the_list_on_that_day() {
        facts.notOnList("OrganisationType", "23");
        organisation.refuses(register("CNTS"), OrganisationRule.CODE_NOT_ON_LIST, "/classification/type");
    }

    @Test
    void its_country_stands_on_the_list_on_that_day() {
        facts.notOnList("Country", "SN");
        organisation.refuses(register("CNTS"), OrganisationRule.CODE_NOT_ON_LIST, "/country");
    }

    @Test
    void nothing_happens_to_an_organisation_that_nobody_registered() {
        organisation.refuses(rename("X", "2026-01-01"), OrganisationRule.UNKNOWN, "/organisation");
    }

    @Test
    void a_name_holds_from_its_day_until_the_next() {
        organisation.given(register("CNTS"));
        assertThat(organisation.when(rename("CNTS Forces", "2024-01-01"))).hasSize(1);
        assertThat(organisation.when(rename("CNTS Forces", "2024-01-01"))).isEmpty();
        assertThat(organisation.when(rename("CNTS Union", "2022-01-01"))).singleElement()
                .isInstanceOfSatisfying(OrganisationRenamed.class,
                        event -> assertThat(event.before()).isEqualTo(text("CNTS")));
    }

    @Test
    void nothing_holds_from_before_the_registration_or_from_the_future() {
        organisation.given(register("CNTS"));
        organisation.refuses(rename("X", "2019-12-31"), OrganisationRule.BEFORE_REGISTRATION, "/occurredOn");
        organisation.refuses(rename("X", "2026-07-02"), OrganisationRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void an_organisation_is_reclassified_and_the_event_tells_before_and_after() {
        organisation.given(register("CNTS"));
        var wish = new ReclassifyOrganisation(UNION, new Classification("23", ConstituentKind.WORKERS_ORGANIZATION,
                List.of(OrganisationRole.IMPLEMENTING_PARTNER)), day("2025-01-01"));
        assertThat(organisation.when(wish)).singleElement().isInstanceOfSatisfying(OrganisationReclassified.class,
                event -> assertThat(event.before()).isEqualTo(WORKERS));
        assertThat(organisation.when(wish)).isEmpty();
    }

    @Test
    void an_organisation_is_not_merged_into_itself() {
        organisation.given(register("CNTS"));
        organisation.refuses(merge(UNION), OrganisationRule.INTO_ITSELF, "/into");
    }

    @Test
    void an_organisation_is_not_merged_into_itself_by_way_of_another() {
        organisation.given(register("CNTS"));
        facts.claim("organisation-successor:" + OTHER + ":" + THIRD)
                .claim("organisation-successor:" + THIRD + ":" + UNION);
        organisation.refuses(merge(OTHER), OrganisationRule.INTO_ITSELF, "/into");
    }

    @Test
    void an_organisation_is_not_merged_twice() {
        organisation.given(register("CNTS"));
        assertThat(organisation.when(merge(OTHER))).hasSize(1);
        assertThat(organisation.when(merge(OTHER))).isEmpty();
        facts.stream("organisation:" + THIRD);
        organisation.refuses(merge(THIRD), OrganisationRule.ALREADY_ENDED, "/organisation");
        organisation.refuses(new SucceedOrganisation(UNION, THIRD, day("2025-06-02"), "Split"),
                OrganisationRule.ALREADY_ENDED, "/organisation");
    }

    @Test
    void an_organisation_is_merged_only_into_one_that_is_known() {
        organisation.given(register("CNTS"));
        organisation.refuses(merge(THIRD), OrganisationRule.OTHER_UNKNOWN, "/into");
    }

    @Test
    void late_truth_about_the_time_before_a_succession_is_taken_and_none_after_it() {
        organisation.given(register("CNTS"));
        var succeed = new SucceedOrganisation(UNION, OTHER, day("2025-06-01"), "New law");
        assertThat(organisation.when(succeed)).hasSize(1);
        assertThat(organisation.when(succeed)).isEmpty();
        assertThat(organisation.when(rename("Late", "2025-05-31"))).hasSize(1);
        organisation.refuses(rename("Later", "2025-06-01"), OrganisationRule.ALREADY_ENDED, "/organisation");
    }

    private static RegisterOrganisation register(String name) {
        return new RegisterOrganisation(UNION, text(name), WORKERS, "sn-ninea-1", "SN", day("2020-01-01"));
    }

    private static RenameOrganisation rename(String name, String on) {
        return new RenameOrganisation(UNION, text(name), day(on));
    }

    private static MergeOrganisation merge(UUID into) {
        return new MergeOrganisation(UNION, into, day("2025-06-01"), "Congress");
    }

    private static LocalizedText text(String text) { return LocalizedText.of(Map.of("fr", text)); }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
