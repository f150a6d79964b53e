package org.cooptrack.query.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.finding.*;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A finding is shown as it stands, and an office is told of it until it is answered and done. */
class FindingOverHttpTest {
    private static final LocalDate JULY = LocalDate.parse("2026-07-31"), SEPTEMBER = LocalDate.parse("2026-09-30");

    private final UUID finding = UUID.randomUUID();
    private final UUID office = UUID.randomUUID();
    private final Addressee addressee = new Addressee(List.of(), office);
    private final String stream = "finding:" + finding;

    @Test
    void it_is_on_the_agenda_of_its_office_until_it_is_answered_and_what_was_promised_until_it_is_closed() {
        raise();
        assertThat(agenda()).containsExactly("FINDING_RESPONSE 2026-07-31");
        answer();
        assertThat(agenda()).containsExactly("FINDING_ACTION 2026-09-30");
        Service.happened(stream, new FindingClosed(finding, FindingClosed.Outcome.IMPLEMENTED));
        assertThat(agenda()).isEmpty();
        Service.happened(stream, new FindingReopened(finding, addressee, FindingReopened.Ground.CAME_BACK, SEPTEMBER));
        assertThat(agenda()).containsExactly("FINDING_RESPONSE 2026-09-30");
    }

    @Test
    void it_is_shown_and_listed_as_it_stands() {
        raise();
        assertThat(shown(raised()).get("state").asString()).isEqualTo("OPEN");
        long answered = answer();
        JsonNode view = shown(answered);
        assertThat(view.get("state").asString()).isEqualTo("ANSWERED");
        assertThat(view.at("/response/stance").asString()).isEqualTo("ACCEPTED");
        JsonNode listed = Service.json("/v1/audit/findings?office=" + office + "&state=ANSWERED", Role.PROJECT_MANAGER);
        assertThat(listed.get("items")).hasSize(1);
        assertThat(Service.get("/v1/audit/findings/" + finding, Role.ANALYST).statusCode()).isEqualTo(403);
        long closed = Service.happened(stream, new FindingClosed(finding, FindingClosed.Outcome.RISK_ACCEPTED));
        assertThat(shown(closed).get("outcome").asString()).isEqualTo("RISK_ACCEPTED");
        long again = Service.happened(stream,
                new FindingReopened(finding, addressee, FindingReopened.Ground.NOT_EFFECTIVE, SEPTEMBER));
        assertThat(shown(again).has("response")).isFalse();
    }

    private long raised() { return Service.LEDGER.head(); }

    private void raise() {
        Service.happened("office:" + office, new OfficeRegistered(office, "F-" + office,
                LocalizedText.of(Map.of("en", "F")), "SN", null, List.of("SN"), LocalDate.parse("2020-01-01")));
        Service.happened(stream, new FindingRaised(finding,
                new Finding(Severity.HIGH, "ISSAI 4000.144", Cause.EVIDENCE_NOT_KEPT, Remedy.OBTAIN_EVIDENCE,
                        LocalizedText.of(Map.of("fr", "Garder les listes")), null,
                        List.of(new EventId("office:" + office, 0))),
                addressee, JULY));
    }

    private long answer() {
        return Service.happened(stream, new FindingAnswered(finding, addressee,
                new Response(Response.Stance.ACCEPTED, Remedy.OBTAIN_EVIDENCE, null, SEPTEMBER)));
    }

    private JsonNode shown(long position) {
        return Service.json("/v1/audit/findings/" + finding + "?atLeast=" + position, Role.AUDITOR);
    }

    private List<String> agenda() {
        return Service.json("/v1/offices/" + office + "/agenda?on=2026-07-01&until=2026-12-31&atLeast="
                + Service.LEDGER.head(), Role.FIELD_OFFICE).get("items").valueStream()
                .map(item -> item.get("what").asString() + " " + item.get("dueOn").asString()).toList();
    }
}
