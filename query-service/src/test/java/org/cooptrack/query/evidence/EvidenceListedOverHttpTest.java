package org.cooptrack.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.evidence.EvidenceChecked;
import org.cooptrack.events.evidence.EvidenceNotReached;
import org.cooptrack.events.evidence.EvidenceStream;
import org.cooptrack.events.evidence.Presence;
import org.cooptrack.events.evidence.Unreached;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Evidence that an event names is listed, with what was found of it last. */
class EvidenceListedOverHttpTest {
    private static final String LIST = "https://files.example.org/list.pdf";

    private final UUID training = UUID.randomUUID();
    private final EventId named = new EventId("training:" + training, 0);
    private final String id = EvidenceStream.id(named, LIST).toString();

    @Test
    void it_is_unchecked_until_somebody_looks_and_then_what_was_found_last() {
        Service.happened(named.stream(), new BeneficiaryTrained(training,
                People.took(93_000, Sex.FEMALE, "SN", "2025-03-01", 93_000), CompletionBasis.ATTESTED_REGISTER, null,
                new Evidence(LIST, "1".repeat(64), "A04")));
        assertThat(shown().get("state").asString()).isEqualTo("UNCHECKED");
        assertThat(listed("state=UNCHECKED")).contains(id);
        checked("2026-06-15", Presence.GONE);
        checked("2026-06-01", Presence.PRESENT);
        JsonNode shown = shown();
        assertThat(shown.get("state").asString()).as("of the latest day").isEqualTo("GONE");
        assertThat(shown.get("checks").asInt()).isEqualTo(2);
        assertThat(listed("state=GONE&notCheckedSince=2026-07-01")).contains(id);
        assertThat(listed("notCheckedSince=2026-06-15")).doesNotContain(id);
        assertThat(listed("state=UNCHECKED")).doesNotContain(id);
    }

    @Test
    void what_could_not_be_reached_stands_as_it_was_and_says_on_how_many_days_it_was_tried() {
        Service.happened(named.stream(), new BeneficiaryTrained(training,
                People.took(93_001, Sex.FEMALE, "SN", "2025-03-01", 93_001), CompletionBasis.ATTESTED_REGISTER, null,
                new Evidence(LIST, "1".repeat(64), "A04")));
        checked("2026-06-01", Presence.PRESENT);
        for (String day : List.of("2026-07-01", "2026-07-02"))
            Service.happened(EvidenceStream.of(named, LIST),
                    new EvidenceNotReached(named, LIST, LocalDate.parse(day), Unreached.NO_CONNECTION));
        JsonNode shown = shown();
        assertThat(shown.get("state").asString()).isEqualTo("PRESENT");
        assertThat(shown.get("checkedOn").asString()).isEqualTo("2026-06-01");
        assertThat(shown.at("/notReached/days").asInt()).isEqualTo(2);
        assertThat(shown.at("/notReached/why").asString()).isEqualTo("NO_CONNECTION");
        checked("2026-07-03", Presence.PRESENT);
        assertThat(shown().has("notReached")).isFalse();
    }

    @Test
    void only_auditors_and_administrators_ask_and_what_cannot_be_is_refused() {
        for (Role role : Role.ofTokens())
            assertThat(Service.get("/v1/audit/evidence", role).statusCode()).as(role.code())
                    .isEqualTo(role == Role.AUDITOR || role == Role.ADMINISTRATOR ? 200 : 403);
        for (String wrong : List.of("state=LOST", "notCheckedSince=soon", "after=%20"))
            assertThat(Service.get("/v1/audit/evidence?" + wrong, Role.AUDITOR).statusCode()).as(wrong).isEqualTo(400);
        assertThat(Service.get("/v1/audit/evidence/" + UUID.randomUUID(), Role.AUDITOR).statusCode()).isEqualTo(404);
    }

    private void checked(String day, Presence found) {
        Service.happened(EvidenceStream.of(named, LIST), new EvidenceChecked(named, LIST, LocalDate.parse(day), found,
                found == Presence.GONE ? null : "1".repeat(64)));
    }

    private JsonNode shown() { return Service.json("/v1/audit/evidence/" + id + "?" + known(), Role.AUDITOR); }

    private static List<String> listed(String asked) {
        var all = new ArrayList<String>();
        String next = "";
        do {
            JsonNode page = Service.json("/v1/audit/evidence?" + asked + next + "&" + known(), Role.AUDITOR);
            page.get("items").valueStream().forEach(item -> all.add(item.get("evidence").asString()));
            next = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        return all;
    }

    private static String known() { return "atLeast=" + Service.LEDGER.head(); }
}
