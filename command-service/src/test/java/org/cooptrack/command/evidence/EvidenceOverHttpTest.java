package org.cooptrack.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.audit.SampleEntryTested;
import org.cooptrack.events.audit.Verdict;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks of evidence are recorded over HTTP, also by a program that looks regularly. */
@NullUnmarked
class EvidenceOverHttpTest {
    private static final String LIST = "https://files.example.org/list.pdf";

    private final UUID sample = UUID.randomUUID();
    private final Walk program = new Walk("/v1/audit/evidence", Service.program("nightly", Role.AUDITOR));

    @BeforeEach
    void an_event_names_a_list() {
        Service.happened("sample:" + sample, new SampleEntryTested(sample, 1, EventId.parse("training:x/1"),
                new org.cooptrack.events.audit.Test(Verdict.AGREES, Decimal.ONE, null,
                        new Evidence(LIST, null, "A04"))));
    }

    @Test
    void what_was_found_is_recorded() {
        program.post("/checks", check(LIST, "'found':'PRESENT','sha256':'" + "1".repeat(64) + "'"));
        assertThat(Service.unwalked(EvidenceController.class)).isEmpty();
    }

    @Test
    void what_no_event_names_is_refused_in_three_languages_and_everybody_else_too() {
        program.refused("/checks", check("https://elsewhere.example.org/", "'found':'PRESENT'"), 422,
                "evidence.not-named", "/uri");
        assertThat(Walk.below("/v1/audit/evidence", "ana", Role.RECORDER)
                .send("POST", "/checks", check(LIST, "'found':'PRESENT'")).statusCode()).isEqualTo(403);
    }

    private String check(String uri, String more) {
        return "{'event':'sample:" + sample + "/0','uri':'" + uri + "','checkedOn':'2026-06-01'," + more + "}";
    }
}
