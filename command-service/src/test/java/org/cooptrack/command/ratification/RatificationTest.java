package org.cooptrack.command.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.ratification.RatificationRule.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.ratification.RatificationCommand.*;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.ratification.*;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class RatificationTest {
    private static final UUID RATIFICATION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID SECOND = UUID.fromString("01980000-0000-7000-8000-00000000000b");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").withCodeLists()
            .project(PROJECT, "2024-01-01", ProjectStatus.ACTIVE).project(SECOND, "2024-01-01", ProjectStatus.ACTIVE);
    private final Case<RatificationCommand, RatificationState, RatificationEvent> ratification = new Case<>(
            RatificationState.START, Ratifying::decide, Ratifying::evolve, facts);

    @Test
    void a_ratification_counts_once_however_many_projects_helped() {
        var event = (RatificationRegistered) ratification.when(register("C190", "SN", shared("60", "40"))).getFirst();
        assertThat(event.entries()).extracting(Entry::measure).containsExactly("ratifications-registered",
                "ratifications-standing");
        assertThat(event.entries()).allSatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo(RATIFICATION);
            assertThat(entry.dimensions().values().get(Dimension.INSTRUMENT)).containsExactly("C190");
            assertThat(entry.dimensions().values().get(Dimension.COUNTRY)).containsExactly("SN");
            assertThat(entry.dimensions().values().get(Dimension.PROJECT)).hasSize(2);
        });
    }

    @Test
    void registering_the_same_twice_is_already_so_and_otherwise_is_refused() {
        ratification.given(register("C190", "SN"));
        assertThat(ratification.when(register("C190", "SN"))).isEmpty();
        ratification.refuses(register("C189", "SN"), ALREADY_REGISTERED, "/ratification");
    }

    @Test
    void conventions_and_protocols_are_ratified_and_recommendations_are_not() {
        ratification.refuses(register("R206", "SN"), NOT_RATIFIABLE, "/instrument");
        ratification.refuses(register("C999", "SN"), EverywhereRule.CODE_NOT_ON_LIST, "/instrument");
        ratification.refuses(register("C190", "ZZ"), EverywhereRule.CODE_NOT_ON_LIST, "/country");
        ratification.given(register("P029", "SN"));
    }

    @Test
    void no_convention_is_ratified_before_it_is_adopted_or_in_the_future() {
        ratification.refuses(register("C190", "SN", setting(PROJECT), "2019-06-20", null),
                EverywhereRule.CODE_NOT_ON_LIST, "/instrument");
        ratification.refuses(register("C190", "SN", setting(PROJECT), "2026-07-02", null), IN_THE_FUTURE,
                "/registeredOn");
    }

    @Test
    void its_projects_exist_and_their_shares_are_whole() {
        ratification.refuses(register("C190", "SN", setting(new UUID(0, 9))), PROJECT_UNKNOWN, "/setting/projects");
        ratification.refuses(register("C190", "SN", shared("60", "39")), SHARES_NOT_WHOLE, "/setting/projects");
    }

    @Test
    void the_same_convention_is_not_ratified_twice_by_one_country_at_one_time() {
        var event = (RatificationRegistered) ratification.when(register("C190", "SN")).getFirst();
        assertThat(event.takes()).containsExactly(
                Claim.during("ratification:SN:C190", LocalDate.parse("2025-03-01"), null));
        Case.taken(register("C190", "SN"), "ratification:SN:C190", RATIFIED_TWICE, "/instrument");
        var denounced = (RatificationDenounced) ratification.when(denounce("2026-03-01")).getFirst();
        assertThat(denounced.releases()).containsExactly("ratification:SN:C190");
        assertThat(denounced.takes()).containsExactly(Claim.during("ratification:SN:C190",
                LocalDate.parse("2025-03-01"), LocalDate.parse("2026-03-01")));
    }

    @Test
    void a_ratification_stands_until_its_denunciation_takes_effect_be_that_still_to_come() {
        ratification.given(register("C190", "SN"));
        assertThat(ratification.when(denounce("2027-01-01"))).hasSize(1);
        assertThat(ratification.when(denounce("2027-01-01"))).isEmpty();
        ratification.refuses(denounce("2027-01-02"), ALREADY_DENOUNCED, "/endedOn");
        assertThat(sums()).containsOnly(Map.entry("ratifications-registered 2025-03-01", 1L),
                Map.entry("ratifications-standing 2025-03-01", 1L),
                Map.entry("ratifications-standing 2027-01-01", -1L));
    }

    @Test
    void a_ratification_of_the_past_is_registered_with_its_end() {
        ratification.given(register("C158", "SN", setting(PROJECT), "2000-01-01", "2010-01-01"));
        assertThat(sums()).containsEntry("ratifications-standing 2010-01-01", -1L);
        ratification.refuses(register("C158", "SN", setting(PROJECT), "2000-01-01", "2000-01-01"),
                ENDED_BEFORE_REGISTERED, "/endedOn");
    }

    @Test
    void a_denunciation_is_put_right_and_retracted_once() {
        ratification.given(register("C190", "SN"));
        ratification.refuses(new CorrectDenunciation(RATIFICATION, LocalDate.parse("2026-01-01"), "r"), NOT_DENOUNCED,
                "/ratification");
        ratification.given(denounce("2026-03-01"));
        ratification.refuses(new CorrectDenunciation(RATIFICATION, LocalDate.parse("2025-03-01"), "r"),
                ENDED_BEFORE_REGISTERED, "/endedOn");
        assertThat(ratification.when(new CorrectDenunciation(RATIFICATION, LocalDate.parse("2026-03-01"), "r")))
                .isEmpty();
        ratification.given(new CorrectDenunciation(RATIFICATION, LocalDate.parse("2026-04-01"), "r"));
        assertThat(sums()).containsEntry("ratifications-standing 2026-04-01", -1L);
        assertThat(ratification.when(new RetractDenunciation(RATIFICATION, "r"))).hasSize(1);
        assertThat(ratification.when(new RetractDenunciation(RATIFICATION, "r"))).isEmpty();
        assertThat(sums()).hasSize(2);
    }

    @Test
    void nothing_happens_to_a_ratification_that_was_not_registered() {
        ratification.refuses(denounce("2026-03-01"), UNKNOWN, "/ratification");
        ratification.refuses(new RetractRatification(RATIFICATION, "r"), UNKNOWN, "/ratification");
    }

    @Test
    void of_a_history_that_was_retracted_whole_nothing_is_left_in_any_figure() {
        ratification.given(register("C190", "SN"), denounce("2026-03-01"),
                new CorrectRatification(RATIFICATION, "C190", "ML", shared("50", "50"), LocalDate.parse("2025-03-02"),
                        null, "r"),
                new CorrectDenunciation(RATIFICATION, LocalDate.parse("2026-04-01"), "r"));
        assertThat(ratification.when(new CorrectRatification(RATIFICATION, "C190", "ML", shared("50", "50"),
                LocalDate.parse("2025-03-02"), null, "r"))).isEmpty();
        var gone = (RatificationRetracted) ratification.when(new RetractRatification(RATIFICATION, "r")).getFirst();
        assertThat(gone.releases()).containsExactly("ratification:ML:C190");
        assertThat(ratification.when(new RetractRatification(RATIFICATION, "r"))).isEmpty();
        assertThat(sums()).isEmpty();
        assertThat(ratification.when(register("C190", "SN"))).hasSize(1);
    }

    private Map<String, Long> sums() {
        var sums = new HashMap<String, Long>();
        for (var event : ratification.history())
            for (var entry : ((Counted) event).entries())
                sums.merge(entry.measure() + " " + entry.occurredOn(), entry.quantity().value().longValueExact(),
                        Long::sum);
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static Setting setting(UUID project) {
        return new Setting(List.of(new ProjectShare(project, Percentage.HUNDRED)), new Place("SN", null, null), null,
                null, List.of(), List.of());
    }

    private static Setting shared(String one, String other) {
        return new Setting(List.of(new ProjectShare(PROJECT, Percentage.of(one)),
                new ProjectShare(SECOND, Percentage.of(other))), new Place("SN", null, null), null, null, List.of(),
                List.of());
    }

    private static RegisterRatification register(String instrument, String country) {
        return register(instrument, country, setting(PROJECT));
    }

    private static RegisterRatification register(String instrument, String country, Setting setting) {
        return register(instrument, country, setting, "2025-03-01", null);
    }

    private static RegisterRatification register(String instrument, String country, Setting setting, String day,
            String ended) {
        return new RegisterRatification(RATIFICATION, instrument, country, setting, LocalDate.parse(day),
                ended == null ? null : LocalDate.parse(ended), null);
    }

    private static RecordDenunciation denounce(String day) {
        return new RecordDenunciation(RATIFICATION, LocalDate.parse(day));
    }
}
