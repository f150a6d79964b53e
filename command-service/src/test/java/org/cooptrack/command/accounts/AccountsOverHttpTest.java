package org.cooptrack.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An accounting ledger is brought in over HTTP, part by part. */
@NullUnmarked
class AccountsOverHttpTest {
    private final UUID accounts = UUID.randomUUID();
    private final UUID project = UUID.randomUUID();
    private final Walk auditor = Walk.below("/v1/audit/accounts", "ada", Role.AUDITOR);

    @BeforeEach
    void there_is_a_project() {
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2025-01-01")));
    }

    @Test
    void it_is_brought_in_and_continued_by_an_auditor() {
        assertThat(Walk.below("/v1/audit/accounts", "ada", Role.RECORDER).send("POST", "", imported("PV-1"))
                .statusCode()).isEqualTo(403);
        auditor.post("", imported("PV-1"));
        auditor.post("/" + accounts + "/parts", "{'part':2,'bookings':[" + booking("PV-2") + "]}");
        assertThat(Service.unwalked(AccountsController.class)).isEmpty();
    }

    @Test
    void what_cannot_be_compared_is_refused_in_three_languages() {
        auditor.refused("", imported(" "), 422, "accounts.reference-missing", "/bookings/0/reference");
        auditor.refused("/" + accounts + "/parts", "{'part':2,'bookings':[" + booking("PV-2") + "]}", 404,
                "accounts.unknown", "/accounts");
    }

    private String imported(String reference) {
        return "{'accounts':'" + accounts + "','name':'GL 2025','sha256':'" + "1".repeat(64)
                + "','period':{'from':'2025-01-01','to':'2025-12-31'},'bookings':[" + booking(reference) + "]}";
    }

    private String booking(String reference) {
        return "{'project':'" + project + "','bookedOn':'2025-03-01','reference':'" + reference
                + "','amount':'100.5','currency':'CHF'}";
    }
}
