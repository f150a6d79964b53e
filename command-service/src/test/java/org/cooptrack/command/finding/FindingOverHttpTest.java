package org.cooptrack.command.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finding goes over HTTP from who raises it to management and back. */
@NullUnmarked
class FindingOverHttpTest {
    private final UUID finding = UUID.randomUUID();
    private final UUID office = UUID.randomUUID();
    private final Walk auditor = Walk.below("/v1/audit/findings", "ada", Role.AUDITOR);
    private final Walk management = Walk.below("/v1/audit/findings", "binta", Role.FIELD_OFFICE);

    @BeforeEach
    void there_is_an_office() {
        Service.happened("office:" + office, new OfficeRegistered(office, "F-" + office,
                LocalizedText.of(Map.of("en", "F")), "SN", null, List.of("SN"), LocalDate.parse("2020-01-01")));
    }

    @Test
    void a_finding_is_raised_answered_closed_and_opened_again() {
        auditor.post("", raised());
        String stream = "finding:" + finding;
        management.replace("PUT", "/" + finding + "/response", stream,
                "{'stance':'ACCEPTED','action':'OBTAIN_EVIDENCE','actionDueOn':'2999-09-30'}");
        management.replace("PUT", "/" + finding + "/response", stream,
                "{'stance':'REJECTED','explanation':{'fr':'Les listes sont au bureau'}}");
        auditor.post("/" + finding + "/closure", "{'outcome':'NOT_UPHELD'}");
        auditor.post("/" + finding + "/reopening", "{'ground':'CLOSED_IN_ERROR','answerDueOn':'2999-10-31'}");
        assertThat(Service.unwalked(FindingController.class)).isEmpty();
    }

    @Test
    void it_is_not_closed_before_it_is_answered_and_told_so_in_three_languages() {
        auditor.refused("/" + finding + "/closure", "{'outcome':'IMPLEMENTED'}", 404, "finding.unknown", "/finding");
        auditor.post("", raised());
        auditor.refused("/" + finding + "/closure", "{'outcome':'IMPLEMENTED'}", 422, "finding.not-answered",
                "/finding");
    }

    @Test
    void auditors_raise_and_management_answers_in_person() {
        assertThat(management.send("POST", "", raised()).statusCode()).isEqualTo(403);
        auditor.post("", raised());
        String answer = "{'stance':'ACCEPTED','action':'TRAIN_STAFF','actionDueOn':'2999-09-30'}";
        assertThat(auditor.send("PUT", "/" + finding + "/response", answer).statusCode()).isEqualTo(403);
        new Walk("/v1/audit/findings", Service.program("nightly", Role.AUDITOR)).takesAPerson("", raised());
    }

    private String raised() {
        return "{'finding':'" + finding + "','severity':'HIGH','criterion':'ISSAI 4000.144',"
                + "'cause':'EVIDENCE_NOT_KEPT','remedy':'OBTAIN_EVIDENCE','recommendation':{'fr':'Garder les listes'},"
                + "'events':['office:" + office + "/0'],'projects':[],'office':'" + office
                + "','answerDueOn':'2999-07-31'}";
    }
}
