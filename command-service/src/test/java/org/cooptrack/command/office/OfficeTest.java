package org.cooptrack.command.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.office.OfficeCommand.*;
import org.cooptrack.events.office.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class OfficeTest {
    private static final UUID DAKAR = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID ABIDJAN = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final UUID GENEVA = UUID.fromString("01980000-0000-7000-8000-000000000003");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").office(registered(GENEVA, null))
            .office(registered(ABIDJAN, GENEVA)).stream("office:" + DAKAR);
    private final Case<OfficeCommand, OfficeState, OfficeEvent> office = new Case<>(OfficeState.START, Office::decide,
            Office::evolve, facts);

    @Test
    void an_office_is_registered_and_holds_its_code() {
        assertThat(office.when(register(ABIDJAN, "SN", "GM"))).singleElement().isInstanceOfSatisfying(
                OfficeRegistered.class,
                event -> assertThat(event.takes()).extracting("key").containsExactly("office-code:CO-DAKAR"));
        assertThat(office.when(register(ABIDJAN, "SN", "GM"))).isEmpty();
        office.refuses(register(GENEVA, "SN", "GM"), OfficeRule.ALREADY_REGISTERED, "/office");
    }

    @Test
    void an_office_code_already_taken_is_refused() {
        Case.taken(register(null), "office-code:CO-DAKAR", OfficeRule.CODE_TAKEN, "/code");
    }

    @Test
    void an_office_has_a_name_and_a_code() {
        office.refuses(new RegisterOffice(DAKAR, "CO", text(""), "SN", null, null, day("2020-01-01")),
                OfficeRule.NAME_MISSING, "/name");
        office.refuses(new RegisterOffice(DAKAR, " ", text("Dakar"), "SN", null, null, day("2020-01-01")),
                OfficeRule.CODE_MISSING, "/code");
    }

    @Test
    void an_office_covers_countries_that_are_on_the_list_each_once() {
        facts.notOnList("Country", "YU");
        office.refuses(register(null, "YU"), OfficeRule.COUNTRY_NOT_ON_LIST, "/countries");
        office.refuses(register(null, "SN", "SN"), OfficeRule.COUNTRY_TWICE, "/countries");
    }

    @Test
    void an_office_is_not_under_one_that_nobody_knows() {
        office.refuses(register(UUID.fromString("01980000-0000-7000-8000-000000000009")), OfficeRule.OTHER_UNKNOWN,
                "/parent");
    }

    @Test
    void nothing_happens_to_an_office_that_nobody_registered() {
        office.refuses(move(GENEVA, "2026-01-01"), OfficeRule.UNKNOWN, "/office");
    }

    @Test
    void an_office_moves_under_another_from_a_day_on_which_may_be_to_come() {
        office.given(register(ABIDJAN));
        assertThat(office.when(move(GENEVA, "2027-01-01"))).hasSize(1);
        assertThat(office.when(move(GENEVA, "2027-01-01"))).isEmpty();
        assertThat(office.when(move(null, "2025-01-01"))).singleElement().isInstanceOfSatisfying(OfficeMoved.class,
                event -> assertThat(event.before()).isEqualTo(ABIDJAN));
    }

    @Test
    void an_office_is_not_its_own_ancestor() {
        office.given(register(null));
        office.refuses(move(DAKAR, "2026-01-01"), OfficeRule.OWN_ANCESTOR, "/parent");
        facts.office(new OfficeMoved(GENEVA, null, DAKAR, day("2026-03-01")));
        office.refuses(move(ABIDJAN, "2026-04-01"), OfficeRule.OWN_ANCESTOR, "/parent");
    }

    @Test
    void an_office_is_not_its_own_ancestor_on_any_day_to_come() {
        office.given(register(null));
        facts.office(new OfficeMoved(GENEVA, null, DAKAR, day("2026-03-01")));
        office.refuses(move(ABIDJAN, "2026-01-01"), OfficeRule.OWN_ANCESTOR, "/parent");
    }

    @Test
    void two_offices_may_change_places() {
        office.given(register(null));
        facts.office(new OfficeMoved(GENEVA, null, DAKAR, day("2024-01-01")))
                .office(new OfficeMoved(GENEVA, DAKAR, null, day("2025-01-01")));
        assertThat(office.when(move(ABIDJAN, "2025-01-01"))).hasSize(1);
    }

    @Test
    void countries_covered_are_replaced_from_a_day_on() {
        office.given(register(null, "SN"));
        var cover = new CoverCountries(DAKAR, List.of("SN", "ML"), day("2026-01-01"));
        assertThat(office.when(cover)).singleElement().isInstanceOfSatisfying(OfficeCountriesSet.class,
                event -> assertThat(event.before()).containsExactly("SN"));
        assertThat(office.when(cover)).isEmpty();
    }

    @Test
    void an_office_is_renamed_but_not_from_before_its_registration_or_from_the_future() {
        office.given(register(null));
        assertThat(office.when(rename("DWT/CO-Dakar", "2026-01-01"))).hasSize(1);
        assertThat(office.when(rename("DWT/CO-Dakar", "2026-01-01"))).isEmpty();
        office.refuses(rename("X", "2019-12-31"), OfficeRule.BEFORE_REGISTRATION, "/occurredOn");
        office.refuses(rename("X", "2026-07-02"), OfficeRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void an_office_is_not_merged_into_itself_nor_twice() {
        office.given(register(null));
        office.refuses(merge(DAKAR), OfficeRule.INTO_ITSELF, "/into");
        assertThat(office.when(merge(GENEVA))).hasSize(1);
        assertThat(office.when(merge(GENEVA))).isEmpty();
        office.refuses(merge(ABIDJAN), OfficeRule.ALREADY_ENDED, "/office");
    }

    @Test
    void an_office_is_succeeded_by_one_that_is_known() {
        office.given(register(null));
        office.refuses(succeed(UUID.fromString("01980000-0000-7000-8000-000000000009")), OfficeRule.OTHER_UNKNOWN,
                "/successor");
        assertThat(office.when(succeed(GENEVA))).hasSize(1);
        assertThat(office.when(succeed(GENEVA))).isEmpty();
    }

    @Test
    void a_closed_office_changes_no_more() {
        office.given(register(null));
        var close = new CloseOffice(DAKAR, day("2025-06-01"), "Reform");
        assertThat(office.when(close)).hasSize(1);
        assertThat(office.when(close)).isEmpty();
        office.refuses(rename("X", "2025-06-01"), OfficeRule.ALREADY_ENDED, "/office");
        assertThat(office.when(rename("X", "2025-05-31"))).hasSize(1);
    }

    private static OfficeRegistered registered(UUID office, UUID parent) {
        return new OfficeRegistered(office, "RO-" + office, text("Office"), "CH", parent, List.of(), day("2010-01-01"));
    }

    private static RegisterOffice register(UUID parent, String... countries) {
        return new RegisterOffice(DAKAR, "CO-Dakar", text("Dakar"), "SN", parent, List.of(countries),
                day("2020-01-01"));
    }

    private static MoveOffice move(UUID parent, String on) { return new MoveOffice(DAKAR, parent, day(on)); }

    private static RenameOffice rename(String name, String on) { return new RenameOffice(DAKAR, text(name), day(on)); }

    private static MergeOffice merge(UUID into) { return new MergeOffice(DAKAR, into, day("2025-06-01"), "Reform"); }

    private static SucceedOffice succeed(UUID by) { return new SucceedOffice(DAKAR, by, day("2025-06-01"), "Reform"); }

    private static LocalizedText text(String text) { return LocalizedText.of(Map.of("en", text)); }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
