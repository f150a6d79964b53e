package org.cooptrack.command.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.protection.Schemes.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.protection.SchemeCommand.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.protection.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SchemeTest {
    private static final List<Branch> CARE = List.of(Branch.MEDICAL_CARE);
    private static final LocalizedText TITLE = text("Health insurance");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2025-01-01", ProjectStatus.ACTIVE).stream("organisation:" + AUTHORITY);
    private final Case<SchemeCommand, SchemeState, SchemeEvent> scheme = new Case<>(SchemeState.START, Scheme::decide,
            Scheme::evolve, facts);

    @Test
    void a_scheme_is_established_with_the_branches_of_the_convention_it_covers() {
        assertThat(scheme.when(establish())).containsExactly(established(true, 3));
    }

    @Test
    void establishing_the_same_twice_is_already_so_and_on_other_terms_refused() {
        scheme.given(establish());
        assertThat(scheme.when(establish())).isEmpty();
        scheme.refuses(scheme(false, 3), ProtectionRule.ALREADY_ESTABLISHED, "/scheme");
    }

    @Test
    void a_scheme_needs_a_title_in_some_language() {
        scheme.refuses(asked(text(" "), AUTHORITY, CARE, 0, setting("100"), "2025"), ProtectionRule.TITLE_MISSING,
                "/title");
    }

    @Test
    void a_scheme_covers_at_least_one_branch_and_each_once() {
        scheme.refuses(asked(TITLE, AUTHORITY, List.of(), 0, setting("100"), "2025"), ProtectionRule.BRANCH_MISSING,
                "/branches");
        scheme.refuses(asked(TITLE, AUTHORITY, List.of(Branch.OLD_AGE, Branch.OLD_AGE), 0, setting("100"), "2025"),
                ProtectionRule.BRANCH_TWICE, "/branches");
    }

    @Test
    void the_authority_that_runs_a_scheme_is_registered() {
        scheme.refuses(asked(TITLE, PROJECT, CARE, 0, setting("100"), "2025"), ProtectionRule.AUTHORITY_UNKNOWN,
                "/authority");
    }

    @Test
    void a_waiting_period_is_of_no_month_or_some_and_never_less() {
        for (int months : List.of(-1, 121))
            scheme.refuses(asked(TITLE, AUTHORITY, CARE, months, setting("100"), "2025"),
                    ProtectionRule.WAITING_OUT_OF_RANGE, "/waitingMonths");
        assertThat(scheme.when(asked(TITLE, AUTHORITY, CARE, 0, setting("100"), "2025"))).hasSize(1);
    }

    @Test
    void the_shares_of_its_projects_make_exactly_a_hundred_and_each_exists() {
        scheme.refuses(asked(TITLE, AUTHORITY, CARE, 0, setting("99.99"), "2025"), ProtectionRule.SHARES_NOT_WHOLE,
                "/setting/projects");
        var orphan = new Case<>(SchemeState.START, Scheme::decide, Scheme::evolve,
                new GivenFacts("2026-06-30T12:00:00Z").stream("organisation:" + AUTHORITY));
        orphan.refuses(establish(), ProtectionRule.PROJECT_UNKNOWN, "/setting/projects");
    }

    @Test
    void a_scheme_is_not_established_in_the_future() {
        scheme.refuses(asked(TITLE, AUTHORITY, CARE, 0, setting("100"), "2026-07"), ProtectionRule.IN_THE_FUTURE,
                "/occurredOn");
    }

    @Test
    void nothing_happens_to_a_scheme_that_is_not_known() {
        scheme.refuses(close("2026-01-01"), ProtectionRule.UNKNOWN, "/scheme");
    }

    @Test
    void what_was_recorded_of_a_scheme_is_put_right_with_what_it_said_before() {
        scheme.given(establish());
        assertThat(scheme.when(correct("2025-02-01"))).singleElement().isInstanceOfSatisfying(SchemeCorrected.class,
                event -> {
                    assertThat(event.before()).isEqualTo(establish().terms());
                    assertThat(event.after().waitingMonths()).isNull();
                    assertThat(event.amends()).hasToString("case:1/0");
                });
        assertThat(scheme.when(correct("2025-02-01"))).isEmpty();
    }

    @Test
    void a_scheme_is_closed_once_and_not_before_it_was_established_nor_in_the_future() {
        scheme.given(establish());
        scheme.refuses(close("2024-12-31"), ProtectionRule.CLOSED_BEFORE_ESTABLISHED, "/occurredOn");
        scheme.refuses(close("2026-07-01"), ProtectionRule.IN_THE_FUTURE, "/occurredOn");
        scheme.given(close("2026-01-01"));
        assertThat(scheme.when(close("2026-01-01"))).isEmpty();
        scheme.refuses(close("2026-02-01"), ProtectionRule.ALREADY_CLOSED, "/occurredOn");
        scheme.refuses(correct("2026-02-01"), ProtectionRule.CLOSED_BEFORE_ESTABLISHED, "/occurredOn");
    }

    @Test
    void a_closure_recorded_in_error_is_taken_back_once() {
        scheme.given(establish());
        scheme.refuses(new RetractClosure(SCHEME, "misread"), ProtectionRule.NOT_CLOSED, "/scheme");
        scheme.given(close("2026-01-01"), new RetractClosure(SCHEME, "misread"));
        assertThat(scheme.when(new RetractClosure(SCHEME, "misread"))).isEmpty();
        assertThat(scheme.when(close("2026-01-01"))).hasSize(1);
        assertThat(scheme.when(new RetractClosure(SCHEME, "misread"))).hasSize(1);
    }

    private static CloseScheme close(String on) { return new CloseScheme(SCHEME, day(on), "merged into another"); }

    private static CorrectScheme correct(String on) {
        return new CorrectScheme(SCHEME, TITLE, AUTHORITY, CARE, true, null, setting("100"), FieldDate.parse(on),
                "decree read again");
    }

    private static EstablishScheme asked(LocalizedText title, UUID authority, List<Branch> branches, int waiting,
            Setting setting, String on) {
        return new EstablishScheme(SCHEME, title, authority, branches, true, waiting, setting, FieldDate.parse(on));
    }
}
