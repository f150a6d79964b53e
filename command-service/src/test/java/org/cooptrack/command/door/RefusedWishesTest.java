package org.cooptrack.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.Refusals;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What is refused is counted by who asked and under which rule, and what is granted is not. */
@NullUnmarked
class RefusedWishesTest {
    private final String subject = "rita-" + UUID.randomUUID();
    private final RefusedWishes refused = Service.bean(RefusedWishes.class);

    @Test
    void refusals_of_a_rule_and_of_the_role_are_counted_and_grants_are_not() {
        var auditor = Walk.below("/v1/replays", subject, Role.AUDITOR, Role.IMPLEMENTING_PARTNER);
        auditor.post("", "{'projections':[],'reason':'the yearly check'}");
        for (int times = 0; times < 2; times++)
            auditor.send("POST", "", "{'projections':[],'upTo':-1,'reason':'the yearly check'}");
        auditor.send("POST", "", "{'projections':[' '],'reason':'the yearly check'}");
        Walk.below("/v1/replays", subject, Role.ANALYST).send("POST", "", "{'projections':[],'reason':'curiosity'}");
        refused.keep();
        assertThat(counted(null)).containsExactlyInAnyOrder(
                "auditor,implementing-partner replay.BeginReplay replay.position-impossible 2",
                "auditor,implementing-partner replay.BeginReplay replay.projection-unnamed 1",
                "analyst replay.BeginReplay door.not-permitted 1");
        assertThat(counted("implementing-partner")).hasSize(2);
        auditor.send("POST", "", "{'projections':[],'upTo':-1,'reason':'the yearly check'}");
        refused.keep();
        assertThat(counted("auditor")).contains(
                "auditor,implementing-partner replay.BeginReplay replay.position-impossible 3");
    }

    @Test
    void what_a_sheet_could_not_read_is_counted_under_its_rule_and_a_trial_is_not() {
        String header = "N° de ligne;Nom et prénoms;Formation;Pays;Sexe;Tranche d'âge;Date\r\n";
        String rows = header + "1;Awa Ndiaye;AUCUNE;Sénégal;Femm;25-29;2024-02-20\r\n"
                + "2;Ali Ba;AUCUNE;Sénégal;Homm;25-29;31/02/2024\r\n";
        sheet("&dryRun=true", rows);
        refused.keep();
        assertThat(counted(null)).isEmpty();
        sheet("", rows);
        sheet("", "nothing;of;this\r\n1;2;3\r\n");
        refused.keep();
        assertThat(counted("implementing-partner")).allMatch(one -> one.startsWith(
                "implementing-partner,recorder training.EnrolBeneficiary sheet.")).contains(
                        "implementing-partner,recorder training.EnrolBeneficiary sheet.code-unknown 2",
                        "implementing-partner,recorder training.EnrolBeneficiary sheet.not-in-the-calendar 1",
                        "implementing-partner,recorder training.EnrolBeneficiary sheet.no-header 1");
    }

    private void sheet(String more, String content) {
        var answer = Service.send("POST", "/v1/sheets/training-enrolments?source=s-" + subject + more,
                Service.person(subject, Role.RECORDER, Role.IMPLEMENTING_PARTNER), content, "Content-Type", "text/csv");
        assertThat(answer.statusCode()).isIn(200, 422);
    }

    private List<String> counted(String role) {
        var asked = new Refusals.Asked(LocalDate.EPOCH, LocalDate.parse("9999-12-31"), role, subject, null);
        return new Refusals(Service.ledger()).list(asked, "", 100).stream().map(one -> one.kind().roles() + " "
                + one.kind().command() + " " + one.kind().rule() + " " + one.times()).toList();
    }
}
