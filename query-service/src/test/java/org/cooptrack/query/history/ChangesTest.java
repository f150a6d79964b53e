package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.funds.Agreed;
import org.cooptrack.events.funds.ExpenditureRecorded;
import org.cooptrack.events.funds.FundingAgreementCorrected;
import org.cooptrack.events.funds.FundingAgreementSigned;
import org.cooptrack.events.funds.FundsReceived;
import org.cooptrack.events.funds.ProgressReportRecorded;
import org.cooptrack.events.funds.ReportDue;
import org.cooptrack.events.funds.ReportKind;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionRetracted;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueAssigned;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CapacityRevised;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionCorrected;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.events.training.TrainingCancelled;
import org.cooptrack.events.training.TrainingScheduled;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The difference between two moments of a stream. */
class ChangesTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;

    @Test
    void each_part_that_differs_says_what_it_was_what_it_is_and_after_which_event() {
        scheduled();
        long before = happened(stream, new CapacityRevised(training, 25, "more chairs"));
        var delegate = new Metadata(new Actor("test", "ana"), Role.PROJECT_MANAGER, new Actor("test", "ben"), "1",
                "asked by the office", training, training, null);
        happened(delegate, stream, new CapacityRevised(training, 30, "a larger room"));
        happened(stream, new EnrolmentOpened(training, day("2024-01-03")));
        JsonNode answer = json("/v1/history/" + stream + "/changes?from=1", Role.AUDITOR);
        assertThat(answer.get("from").asLong()).isEqualTo(before);
        assertThat(answer.get("changes")).hasSize(2);
        JsonNode capacity = change(answer, "/capacity");
        assertThat(capacity.get("before").asInt()).isEqualTo(25);
        assertThat(capacity.get("after").asInt()).isEqualTo(30);
        assertThat(capacity.get("event").asString()).isEqualTo(stream + "/2");
        assertThat(capacity.get("type").asString()).isEqualTo("training.CapacityRevised");
        assertThat(capacity.at("/actor/subject").asString()).isEqualTo("ana");
        assertThat(capacity.at("/onBehalfOf/subject").asString()).isEqualTo("ben");
        assertThat(capacity.get("role").asString()).isEqualTo("project-manager");
        assertThat(capacity.get("reason").asString()).isEqualTo("asked by the office");
        assertThat(capacity.get("recordedAt").asString())
                .isEqualTo(LEDGER.recordedAt(before + 1).orElseThrow().toString());
        JsonNode opened = change(answer, "/enrolmentOpenSince");
        assertThat(opened.has("before")).isFalse();
        assertThat(opened.get("occurredOn").asString()).isEqualTo("2024-01-03");
    }

    @Test
    void a_correction_that_the_view_does_not_show_is_told_as_it_says_it() {
        scheduled();
        var misread = People.took(1, Sex.MALE, "KE", "2024-01-05", 9_701);
        var right = People.took(1, Sex.FEMALE, "KE", "2024-01-05", 9_701);
        happened(stream, new BeneficiaryTrained(training, misread, CompletionBasis.ATTESTED_REGISTER, null, null),
                new CompletionCorrected(training, new EventId(stream, 1), misread, right, "misread"));
        JsonNode sex = change(json("/v1/history/" + stream + "/changes?from=1", Role.AUDITOR), "/attributes/sex");
        assertThat(sex.get("shown").asBoolean()).isFalse();
        assertThat(sex.get("before").asString()).isEqualTo("MALE");
        assertThat(sex.get("after").asString()).isEqualTo("FEMALE");
        assertThat(sex.get("reason").asString()).isEqualTo("misread");
        assertThat(sex.get("event").asString()).isEqualTo(stream + "/2");
    }

    @Test
    void what_was_changed_back_is_no_difference() {
        scheduled();
        happened(stream, new CapacityRevised(training, 25, "more chairs"),
                new CapacityRevised(training, 20, "they were broken"));
        assertThat(json("/v1/history/" + stream + "/changes?from=0", Role.AUDITOR).get("changes")).isEmpty();
        assertThat(json("/v1/history/" + stream + "/changes?from=0&to=1", Role.AUDITOR).get("changes")).hasSize(1);
    }

    @Test
    void from_before_the_first_event_each_part_is_told_by_the_event_that_brought_it() {
        scheduled();
        long cancelled = happened(stream, new TrainingCancelled(training, day("2024-01-04"), "no trainer"));
        JsonNode answer = json("/v1/history/" + stream + "/changes", Role.ADMINISTRATOR);
        assertThat(change(answer, "/code").get("event").asString()).isEqualTo(stream + "/0");
        JsonNode end = change(answer, "/cancelledOn");
        assertThat(end.get("position").asLong()).isEqualTo(cancelled);
        assertThat(end.get("reason").asString()).isEqualTo("no trainer");
        JsonNode first = json("/v1/history/" + stream + "/changes?to=0", Role.ADMINISTRATOR);
        assertThat(first.get("changes")).hasSize(1);
        assertThat(first.at("/changes/0/pointer").asString()).isEmpty();
        assertThat(first.at("/changes/0/after/capacity").asInt()).isEqualTo(20);
    }

    @Test
    void moments_may_be_versions_instants_and_checkpoints() {
        scheduled();
        long revised = happened(stream, new CapacityRevised(training, 25, "more chairs"));
        happened(stream, new BeneficiaryEnrolled(training, People.took(971, Sex.FEMALE, "KE", "2024-03-01", 971)));
        String path = "/v1/history/" + stream + "/changes?to=2&from=";
        JsonNode byVersion = json(path + 1, Role.AUDITOR);
        assertThat(byVersion.get("changes")).isNotEmpty();
        assertThat(json(path + "checkpoint:" + (revised + 1), Role.AUDITOR)).isEqualTo(byVersion);
        assertThat(change(byVersion, "/roster/enrolled").get("after").asInt()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "from=99", "to=checkpoint:999999999", "to=2999-01-01T00:00:00Z",
            "colour=red"})
    void what_is_no_moment_of_the_stream_is_refused_by_name(String wrong) {
        scheduled();
        var answer = get("/v1/history/" + stream + "/changes?" + wrong, Role.AUDITOR);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"" + wrong.substring(0, wrong.indexOf('=')) + "\"");
    }

    @Test
    void the_later_moment_is_not_the_earlier_one_and_what_is_not_there_has_no_moments() {
        scheduled();
        happened(stream, new CapacityRevised(training, 25, "more chairs"));
        assertThat(get("/v1/history/" + stream + "/changes?from=1&to=0", Role.AUDITOR).body())
                .contains("query.backwards");
        assertThat(get("/v1/history/training:nobody/changes", Role.AUDITOR).statusCode()).isEqualTo(404);
        assertThat(get("/v1/history/" + stream + "/changes", Role.ANALYST).statusCode()).isEqualTo(403);
        assertThat(get("/v1/history/" + stream + "/state?at=99", Role.AUDITOR).statusCode()).isEqualTo(400);
        assertThat(get("/v1/history/training:nobody/state", Role.AUDITOR).statusCode()).isEqualTo(404);
        assertThat(get("/v1/history/" + stream + "/state", Role.ANALYST).statusCode()).isEqualTo(403);
    }

    @Test
    void an_agreement_that_is_put_right_and_a_transaction_that_is_taken_back_are_told_part_by_part() {
        String funds = "project-funds:" + training;
        UUID agreement = UUID.randomUUID(), partner = UUID.randomUUID(), receipt = UUID.randomUUID();
        var report = new ReportDue(ReportKind.values()[0], new Period(LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-12-31")), LocalDate.parse("2025-03-31"));
        var misread = new Agreed(partner, "A-1", euros("100", "2024-01-01"),
                LocalDate.parse("2024-01-01"), List.of(report), null);
        var right = new Agreed(partner, "A-1", euros("1000", "2024-01-01"),
                LocalDate.parse("2024-01-01"), List.of(report), null);
        var received = Transaction.plain("R-1", TransactionType.RECEIPT, euros("50", "2024-02-01"),
                FieldDate.parse("2024-02-01"), null, null);
        happened(funds,
                new FundingAgreementSigned(training, agreement, partner, "A-1", misread.amount(), misread.signedOn(),
                        List.of(report), null),
                new FundsReceived(training, receipt, received, List.of(), List.of()),
                new FundingAgreementCorrected(training, agreement, new EventId(funds, 0), misread, right, "a zero"),
                new ProgressReportRecorded(training, agreement, report, LocalDate.parse("2025-03-01"), null),
                new TransactionRetracted(training, receipt, new EventId(funds, 1), received, "another project",
                        List.of()));
        JsonNode answer = json("/v1/history/" + funds + "/changes?from=1", Role.AUDITOR);
        JsonNode amount = change(answer, "/agreements/0/amount/amount");
        assertThat(amount.get("before").asString() + " " + amount.get("after").asString()).isEqualTo("100 1000");
        assertThat(amount.get("reason").asString()).isEqualTo("a zero");
        assertThat(change(answer, "/agreements/0/reports/0/delivered").get("event").asString())
                .isEqualTo(funds + "/3");
        JsonNode gone = change(answer, "/transactions/0");
        assertThat(gone.has("after")).isFalse();
        assertThat(gone.get("reason").asString()).isEqualTo("another project");
        assertThat(json("/v1/history/" + funds + "/state?at=1", Role.AUDITOR).at("/state/transactions")).hasSize(1);
        assertThat(json("/v1/history/" + funds + "/state", Role.AUDITOR).at("/state/transactions")).isEmpty();
    }

    @Test
    void an_issue_began_with_its_fact_and_says_who_closed_it() {
        String funds = "project-funds:" + training;
        var spent = Transaction.plain("S-1", TransactionType.EXPENDITURE, euros("50", "2024-02-01"),
                FieldDate.parse("2024-02-01"), null, null);
        long fact = happened(funds, new ExpenditureRecorded(training, UUID.randomUUID(), spent, List.of(new Breach(
                "funds.above-receipts", "/value", "project:" + training, LocalDate.parse("2024-05-01"))), List.of()));
        var broken = new EventId(funds, 0);
        String issue = QualityStream.of(broken, "funds.above-receipts");
        happened(issue, new QualityIssueAssigned(broken, "funds.above-receipts", Owner.office(training)),
                new QualityIssueAccepted(broken, "funds.above-receipts", "paid in advance"));
        JsonNode answer = json("/v1/history/" + issue + "/changes", Role.AUDITOR);
        assertThat(change(answer, "/rule").get("position").asLong()).isEqualTo(fact);
        assertThat(change(answer, "/state").get("after").asString()).isEqualTo("ACCEPTED");
        assertThat(change(answer, "/state").get("event").asString()).isEqualTo(issue + "/1");
        assertThat(json("/v1/history/" + issue + "/state?at=0", Role.AUDITOR).at("/state/owner").asString())
                .isEqualTo("office:" + training);
    }

    @Test
    void one_that_comes_first_in_a_list_does_not_change_the_others() {
        JsonNode before = JSON.readTree("{\"list\":[{\"id\":\"b\",\"n\":1},{\"id\":\"c\",\"n\":2}],\"tags\":[\"x\"]}");
        JsonNode after = JSON
                .readTree("{\"list\":[{\"id\":\"a\",\"n\":9},{\"id\":\"b\",\"n\":1},{\"id\":\"c\",\"n\":3}],"
                        + "\"tags\":[\"w\",\"x\"]}");
        List<Difference> all = Difference.whole(before, after).deepest();
        assertThat(all).extracting(Difference::pointer).containsExactlyInAnyOrder("/list/0", "/list/2/n", "/tags/0");
        assertThat(Difference.whole(after, before).deepest()).extracting(Difference::pointer)
                .containsExactlyInAnyOrder("/list/1/n", "/list/0", "/tags/0");
        assertThat(Difference.whole(before, before).deepest()).isEmpty();
    }

    private static Money euros(String amount, String on) {
        return new Money(Decimal.of(amount), "EUR", LocalDate.parse(on));
    }

    private void scheduled() {
        happened(stream, new TrainingScheduled(training, "CHANGES", LocalizedText.of(Map.of("en", "Changes")), "SIYB",
                People.setting(971), day("2024-02-01"), day("2024-02-05"), 20, Percentage.of("80"), false,
                CompletionBasis.values()[0]));
    }

    private static JsonNode change(JsonNode answer, String pointer) {
        return answer.get("changes").valueStream().filter(one -> one.get("pointer").asString().equals(pointer))
                .findFirst().orElseThrow(() -> new AssertionError(answer.toString()));
    }
}
