package org.cooptrack.query.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Activities that were planned and never reported, and numbers that are missing in a register. */
class CompletenessOverHttpTest {
    private static int projects = 92_000;

    private final int project = ++projects;
    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;

    {
        Service.known(People.project(project));
    }

    @Test
    void what_was_planned_is_missing_once_its_days_have_passed_and_until_it_is_reported() {
        Service.happened(stream, scheduled());
        assertThat(notReported("2025-06-30")).containsExactly(stream);
        assertThat(notReported("2025-04-14")).as("not yet thirty days").isEmpty();
        Service.happened(stream, new TrainingRescheduled(training, day("2025-05-01"), day("2025-06-10"), "rain"));
        assertThat(notReported("2025-06-30")).isEmpty();
        assertThat(notReported("2025-08-30")).containsExactly(stream);
        Service.happened(stream, trained());
        assertThat(notReported("2025-08-30")).isEmpty();
        Service.happened(stream, new CompletionRetracted(training, new EventId(stream, 2),
                trained().participation(), "another training"));
        assertThat(notReported("2025-08-30")).containsExactly(stream);
        Service.happened(stream, new TrainingCancelled(training, day("2025-06-01"), "no trainer"));
        assertThat(notReported("2025-08-30")).isEmpty();
        Service.happened(stream, new CancellationRetracted(training, new EventId(stream, 4), day("2025-06-01"),
                "another training"));
        assertThat(notReported("2025-08-30")).as("it was never called off").containsExactly(stream);
    }

    @Test
    void numbers_between_the_lowest_and_the_highest_are_missing_or_there_twice() {
        String register = "AAA-" + project + "-";
        for (String number : List.of("001", "002", "005", "009", "002"))
            Service.happened(stream,
                    new CertificateIssued(training, trained().participation(), register + number));
        JsonNode found = register("certificate " + register);
        assertThat(found.get("register").asString()).isEqualTo("certificate " + register);
        assertThat(found.get("numbers").asLong()).isEqualTo(4);
        assertThat(found.get("missing").asLong()).isEqualTo(5);
        assertThat(found.get("gaps").toString()).isEqualTo("[{\"from\":3,\"to\":4,\"after\":\"" + stream
                + "/1\",\"before\":\"" + stream + "/2\"},{\"from\":6,\"to\":8,\"after\":\"" + stream
                + "/2\",\"before\":\"" + stream + "/3\"}]");
        assertThat(found.get("repeated")).extracting(JsonNode::asString).containsExactly(stream + "/1", stream + "/4");
    }

    @Test
    void only_auditors_and_administrators_ask_and_what_cannot_be_is_refused() {
        for (String list : List.of("not-reported", "numbering"))
            for (Role role : Role.ofTokens())
                assertThat(Service.get("/v1/audit/completeness/" + list, role).statusCode()).as(role.code())
                        .isEqualTo(role == Role.AUDITOR || role == Role.ADMINISTRATOR ? 200 : 403);
        for (String wrong : List.of("over=-1", "on=yesterday", "project=" + UUID.randomUUID(), "after=x", "country=XX"))
            assertThat(Service.get("/v1/audit/completeness/not-reported?" + wrong, Role.AUDITOR).statusCode()).as(wrong)
                    .isEqualTo(400);
    }

    private TrainingScheduled scheduled() {
        return new TrainingScheduled(training, "T-" + training, LocalizedText.of(Map.of("en", "T")), "SIYB",
                People.setting(project), day("2025-03-01"), day("2025-03-15"), 20, Percentage.of("80"), false,
                CompletionBasis.ATTESTED_REGISTER);
    }

    private BeneficiaryTrained trained() {
        return new BeneficiaryTrained(training, People.took(92_000, Sex.FEMALE, "SN", "2025-05-10", project),
                CompletionBasis.ATTESTED_REGISTER, null, null);
    }

    private static JsonNode register(String named) {
        String next = "";
        while (true) {
            JsonNode page = Service.json("/v1/audit/completeness/numbering?limit=2" + next + "&atLeast="
                    + Service.LEDGER.head(), Role.AUDITOR);
            for (JsonNode item : page.get("items"))
                if (item.get("register").asString().equals(named)) return item;
            if (!page.has("next")) throw new AssertionError("no register " + named);
            next = "&after=" + page.get("next").asString();
        }
    }

    private List<String> notReported(String on) {
        return Service.json("/v1/audit/completeness/not-reported?project=" + People.project(project) + "&on=" + on
                + "&atLeast=" + Service.LEDGER.head(), Role.AUDITOR).get("items").valueStream()
                .map(item -> item.get("activity").asString()).toList();
    }

    private static LocalDate day(String text) { return LocalDate.parse(text); }
}
