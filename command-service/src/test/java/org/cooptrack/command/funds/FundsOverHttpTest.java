package org.cooptrack.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.events.Role;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class FundsOverHttpTest {
    private static final UUID PARTNER = UUID.randomUUID();
    private static final String MANAGER = Service.person("binta", Role.PROJECT_MANAGER);

    private final UUID project = UUID.randomUUID();
    private final UUID agreement = UUID.randomUUID();
    private final String path = "/v1/projects/" + project;

    @BeforeAll
    static void a_partner_is_registered() {
        Service.happened("organisation:" + PARTNER, new OrganisationRegistered(PARTNER,
                LocalizedText.of(Map.of("fr", "Norvège")), new Classification("10", null, List.of()), null, "NO",
                LocalDate.parse("2020-01-01")));
    }

    @Test
    void money_is_committed_received_and_corrected() {
        begin();
        assertThat(post("/commitments", commitment("1000")).statusCode()).isEqualTo(200);
        UUID receipt = UUID.randomUUID();
        assertThat(post("/receipts", receipt(receipt, "600")).statusCode()).isEqualTo(200);
        var corrected = post("/transactions/" + receipt + "/corrections",
                "{" + value("60") + ",\"reference\":\"R1\",\"provider\":{\"organisation\":\"" + PARTNER
                        + "\"},\"reason\":\"typo\"}");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(Service.ledger().read("project-funds:" + project, 0)).extracting(StoredEvent::type).containsExactly(
                "funds.FundingAgreementSigned", "funds.FundsCommitted", "funds.FundsReceived",
                "funds.TransactionCorrected");
    }

    @Test
    void a_commitment_without_a_signed_agreement_is_a_problem_at_its_field() {
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2024-01-01")));
        var refused = post("/commitments", commitment("1000"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("funds.agreement-not-signed", "\"field\":\"/agreement\"");
    }

    @Test
    void an_amendment_replaces_a_value_and_needs_the_version_that_was_seen() {
        begin();
        UUID commitment = UUID.randomUUID();
        post("/commitments", "{\"id\":\"" + commitment + "\"," + commitment("1000").substring(1));
        String amendment = "{\"amount\":\"1500\",\"date\":\"2025-06-01\",\"reason\":\"addendum\"}";
        String amendments = "/commitments/" + commitment + "/amendments";
        assertThat(post(amendments, amendment).statusCode()).isEqualTo(428);
        var amended = Service.send("POST", path + amendments, MANAGER, amendment, "If-Match", "\"1\"");
        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(200);
    }

    private void begin() {
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2024-01-01")));
        var signed = post("/funding-agreements", """
                {"agreement":"%s","partner":"%s","reference":"NOR-1","signedOn":"2025-01-15","reports":[],
                 "amount":{"amount":"5000","currency":"NOK","valueDate":"2025-01-15"}}""".formatted(agreement,
                PARTNER));
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
    }

    private String commitment(String amount) { return "{\"agreement\":\"" + agreement + "\"," + value(amount) + "}"; }

    private static String receipt(UUID id, String amount) {
        return "{\"id\":\"" + id + "\",\"partner\":\"" + PARTNER + "\",\"reference\":\"R1\"," + value(amount) + "}";
    }

    private static String value(String amount) {
        return "\"date\":\"2025-03-01\",\"value\":{\"amount\":\"" + amount
                + "\",\"currency\":\"NOK\",\"valueDate\":\"2025-03-01\"}";
    }

    private HttpResponse<String> post(String below, String body) {
        return Service.send("POST", path + below, MANAGER, body);
    }
}
