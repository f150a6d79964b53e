package org.cooptrack.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
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
    void a_receipt_that_looks_like_another_is_answered_with_a_warning_in_the_readers_language_also_when_sent_again() {
        begin();
        String body = ("{'partner':'" + PARTNER + "'," + money("600") + "}").replace('\'', '"');
        assertThat(post("/receipts", body).body()).doesNotContain("warnings");
        for (int i = 0; i < 2; i++) {
            var warned = Service.send("POST", path + "/receipts", MANAGER, body, "Idempotency-Key",
                    "\"" + project + "\"", "Accept-Language", "es");
            assertThat(warned.statusCode()).as(warned.body()).isEqualTo(200);
            assertThat(warned.body()).contains("\"warnings\":[{\"rule\":\"funds.looks-like-another\"",
                    "\"field\":\"/reference\"", "\"text\":\"Existe una transacción del mismo socio");
        }
        assertThat(Service.ledger().read("project-funds:" + project, 0)).extracting(StoredEvent::type)
                .filteredOn("funds.FundsReceived"::equals).hasSize(2);
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

    @Test
    void the_same_reversal_sent_again_under_another_id_is_already_so() {
        begin();
        UUID receipt = UUID.randomUUID();
        assertThat(post("/receipts", receipt(receipt, "600")).statusCode()).isEqualTo(200);
        String reversal = "{\"date\":\"2025-07-01\",\"reference\":\"R1-X\",\"reason\":\"booked twice\"}";
        assertThat(post("/transactions/" + receipt + "/reversal", reversal).statusCode()).isEqualTo(200);
        long version = Service.ledger().lastVersion("project-funds:" + project);
        var again = post("/transactions/" + receipt + "/reversal", reversal);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(Service.ledger().lastVersion("project-funds:" + project)).isEqualTo(version);
    }

    @Test
    void every_movement_of_money_is_recorded_amended_and_taken_back() {
        begin();
        var walk = new Walk(path, MANAGER);
        var stream = "project-funds:" + project;
        UUID commitment = UUID.randomUUID();
        UUID receipt = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        String partner = "'partner':'" + PARTNER + "',";
        String receiver = "'receiver':{'reference':'SN-REG-7','name':{'fr':'École'}},";
        walk.post("/pledges", "{" + partner + money("5000") + "}");
        walk.post("/commitments", "{'id':'" + commitment + "','agreement':'" + agreement + "'," + money("1000") + "}");
        walk.replace("POST", "/commitments/" + commitment + "/amendments", stream,
                "{'amount':'1500','date':'2025-06-01','reason':'addendum'}");
        walk.post("/commitments/" + commitment + "/decommitments", "{" + money("100") + ",'reason':'smaller'}");
        walk.post("/receipts", "{'id':'" + receipt + "'," + partner + money("600") + "}");
        walk.post("/receipts", "{'id':'" + second + "'," + partner + money("7") + "}");
        walk.post("/disbursements", "{" + receiver + money("50") + "}");
        walk.post("/expenditure", "{" + money("20") + "}");
        walk.post("/outgoing-commitments", "{" + receiver + money("80") + "}");
        walk.post("/other-transactions", "{'type':'5'," + money("-3") + "}");
        walk.post("/transactions/" + second + "/reversal", "{'date':'2025-04-01','reason':'booked twice'}");
        walk.post("/transactions/" + receipt + "/corrections",
                "{" + money("60") + ",'provider':{'organisation':'" + PARTNER + "'},'reason':'typo'}");
        walk.post("/transactions/" + receipt + "/refunds", "{" + money("10") + ",'reason':'unspent'}");
        UUID wrong = UUID.randomUUID();
        walk.post("/expenditure", "{'id':'" + wrong + "'," + money("1") + "}");
        walk.post("/transactions/" + wrong + "/retraction", "{'reason':'never happened'}");
        planned(walk);
        assertThat(Service.unwalked(FundsController.class)).isEmpty();
    }

    private void planned(Walk walk) {
        String year = "'period':{'from':'2025-01-01','to':'2025-12-31'},";
        walk.post("/budgets", "{'type':'1','status':'1'," + year + "'value':" + nok("100")
                + ",'lines':[{'line':'training','amount':'60'},{'line':'staff','amount':'40'}]}");
        walk.post("/planned-disbursements", "{'from':'2025-01-01','to':'2025-06-30','value':" + nok("100") + "}");
        walk.post("/funding-agreements/" + agreement + "/reports",
                "{'kind':'PROGRESS'," + year + "'deliveredOn':'2026-02-01'}");
        String agreed = "'partner':'" + PARTNER + "','signedOn':'2025-01-15','amount':" + nok("6000");
        String report = "'reports':[{'kind':'PROGRESS'," + year + "'dueOn':'2026-03-31'}]";
        walk.post("/funding-agreements/" + agreement + "/corrections",
                "{" + agreed + ",'reference':'NOR-1'," + report + ",'reason':'typo'}");
        walk.post("/funding-agreements/" + agreement + "/reports/corrections",
                "{'kind':'PROGRESS'," + year + "'deliveredOn':'2026-02-02','reason':'misread'}");
        walk.post("/funding-agreements/" + agreement + "/reports/retraction",
                "{'kind':'PROGRESS'," + year.replaceAll(",$", "") + ",'reason':'not sent'}");
        UUID mistaken = UUID.randomUUID();
        walk.post("/funding-agreements",
                "{'agreement':'" + mistaken + "'," + agreed + ",'reference':'NOR-2','reports':[]}");
        walk.post("/funding-agreements/" + mistaken + "/retraction", "{'reason':'never signed'}");
        walk.refused("/funding-agreements/" + agreement + "/reports",
                "{'kind':'FINAL'," + year + "'deliveredOn':'2026-02-01'}", 422, "funds.report-not-due", "/period");
        walk.refused("/budgets", "{'type':'1','status':'1'," + year + "'value':" + nok("100")
                + ",'lines':[{'line':'training','amount':'60'}]}", 422, "funds.lines-do-not-add-up", "/lines");
    }

    private static String money(String amount) { return "'date':'2025-03-01','value':" + nok(amount); }

    private static String nok(String amount) {
        return "{'amount':'" + amount + "','currency':'NOK','valueDate':'2025-03-01'}";
    }

    private void begin() {
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2024-01-01")));
        var signed = post("/funding-agreements", """
                {"agreement":"%s","partner":"%s","reference":"NOR-1","signedOn":"2025-01-15",
                 "reports":[{"kind":"PROGRESS","period":{"from":"2025-01-01","to":"2025-12-31"},"dueOn":"2026-03-31"}],
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
