package org.cooptrack.query.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Role;
import org.cooptrack.events.delegation.ApprovalDelegated;
import org.cooptrack.events.delegation.DelegationRevoked;
import org.cooptrack.events.value.Period;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who held which right to approve on a day. Events of these tests are recorded on the day on which they run. */
class DelegationQueriesTest {
    private final UUID delegation = UUID.randomUUID(), project = UUID.randomUUID();
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    private final Actor delegator = new Actor("https://issuer.example", "amina-" + delegation);
    private final Actor delegate = new Actor("https://issuer.example", "bola-" + delegation);

    @Test
    void a_right_to_approve_is_shown_with_who_gave_it_to_whom_for_which_days_and_why() {
        long given = given(today, today.plusDays(30));
        JsonNode shown = json("/v1/delegations/" + delegation + "?atLeast=" + given, Role.AUDITOR);
        assertThat(shown.at("/delegator/subject").asString()).isEqualTo(delegator.subject());
        assertThat(shown.at("/delegate/subject").asString()).isEqualTo(delegate.subject());
        assertThat(shown.at("/days/to").asString()).isEqualTo(today.plusDays(30).toString());
        assertThat(shown.at("/reason").asString()).isEqualTo("on leave");
        assertThat(shown.has("revokedAt")).isFalse();
        assertThat(get("/v1/delegations/" + delegation, Role.ANALYST).statusCode()).isEqualTo(403);
        assertThat(get("/v1/delegations/" + UUID.randomUUID(), Role.AUDITOR).statusCode()).isEqualTo(404);
    }

    @Test
    void it_is_found_by_either_person_by_project_and_by_each_day_on_which_it_was_held() {
        long given = given(today.minusDays(5), today.plusDays(30));
        for (String by : List.of("delegate=" + delegate.subject(), "delegator=" + delegator.subject(),
                "project=" + project))
            assertThat(found(by, given)).as(by).isEqualTo(1);
        assertThat(heldOn(today.minusDays(1), given)).as("before it was given").isZero();
        assertThat(heldOn(today, given)).isEqualTo(1);
        assertThat(heldOn(today.plusDays(30), given)).isEqualTo(1);
        assertThat(heldOn(today.plusDays(31), given)).isZero();
    }

    @Test
    void once_revoked_it_was_held_until_that_day_and_not_after_it() {
        given(today, today.plusDays(30));
        long revoked = happened("delegation:" + delegation, new DelegationRevoked(delegation, delegate, "back"));
        JsonNode shown = json("/v1/delegations/" + delegation + "?atLeast=" + revoked, Role.APPROVER);
        assertThat(shown.at("/revocation").asString()).isEqualTo("back");
        assertThat(shown.at("/revokedBy/subject").asString()).isEqualTo("test");
        assertThat(heldOn(today, revoked)).isEqualTo(1);
        assertThat(heldOn(today.plusDays(1), revoked)).isZero();
    }

    @Test
    void one_that_was_given_when_its_days_were_over_was_never_held() {
        long given = given(today.minusDays(30), today.minusDays(1));
        assertThat(heldOn(today.minusDays(10), given)).isZero();
        assertThat(found("delegate=" + delegate.subject(), given)).isEqualTo(1);
    }

    @Test
    void what_is_no_day_is_refused() {
        for (String wrong : List.of("2026-02-30", "0000-01-01", "today", "2026-1-1", "%2B12026-01-01", ""))
            assertThat(get("/v1/delegations?day=" + wrong, Role.AUDITOR).statusCode()).as(wrong).isEqualTo(400);
    }

    private long given(LocalDate from, LocalDate to) {
        return happened("delegation:" + delegation, new ApprovalDelegated(delegation, delegator, delegate,
                new Period(from, to), List.of(), List.of(project), "on leave"));
    }

    private int heldOn(LocalDate day, long position) {
        return found("delegate=" + delegate.subject() + "&day=" + day, position);
    }

    private static int found(String by, long position) {
        return json("/v1/delegations?" + by + "&atLeast=" + position, Role.AUDITOR).get("items").size();
    }
}
