package org.cooptrack.query.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.accounts.AccountsContinued;
import org.cooptrack.events.accounts.AccountsImported;
import org.cooptrack.events.accounts.Booking;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionCorrected;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.funds.TransactionRetracted;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Bookings of an accounting ledger, held against the transactions of their project. */
class ReconciliationOverHttpTest {
    private static final UUID PROJECT = People.project(94_001);
    private static final Period YEAR = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));

    private final UUID accounts = UUID.randomUUID();
    private final String funds = "project-funds:" + PROJECT;

    @Test
    void what_agrees_differs_or_is_on_one_side_only_is_told() {
        Service.known(PROJECT);
        spent("PV-1", "100", "2025-03-01", TransactionType.EXPENDITURE);
        spent("PV-2", "200", "2025-03-02", TransactionType.EXPENDITURE);
        spent("PV-4", "400", "2025-03-04", TransactionType.EXPENDITURE);
        spent(null, "500", "2025-03-05", TransactionType.DISBURSEMENT);
        spent("PV-6", "600", "2024-03-05", TransactionType.EXPENDITURE);
        spent("PV-7", "700", "2025-03-05", TransactionType.COMMITMENT);
        UUID wrong = spent("PV-8", "80", "2025-03-06", TransactionType.EXPENDITURE);
        Transaction before = says("PV-8", "80", "2025-03-06", TransactionType.EXPENDITURE);
        Service.happened(funds, new TransactionCorrected(PROJECT, wrong, last(), before,
                says("PV-8", "800", "2025-03-06", TransactionType.EXPENDITURE), "a digit", List.of()));
        UUID never = spent("PV-9", "900", "2025-03-07", TransactionType.EXPENDITURE);
        Service.happened(funds, new TransactionRetracted(PROJECT, never, last(),
                says("PV-9", "900", "2025-03-07", TransactionType.EXPENDITURE), "another project", List.of()));
        String stream = "accounts:" + accounts;
        Service.happened(stream, new AccountsImported(accounts, "GL 2025", "1".repeat(64), YEAR,
                List.of(booked("PV-1", "100"), booked("PV-2", "220"), booked("PV-2", "200"))));
        Service.happened(stream, new AccountsContinued(accounts, 2,
                List.of(booked("PV-4", "440"), booked("PV-8", "800"), booked("PV-9", "900"))));

        assertThat(told("")).containsExactly("MATCHED PV-1", "MATCHED PV-2", "MATCHED PV-8", "ONLY_THERE PV-2",
                "DIFFERS PV-4", "ONLY_THERE PV-9", "ONLY_HERE -");
        assertThat(told("&agreement=DIFFERS")).containsExactly("DIFFERS PV-4");
        JsonNode whole = Service.json(path("?limit=1"), Role.AUDITOR);
        assertThat(whole.at("/counts/MATCHED").asLong()).isEqualTo(3);
        assertThat(whole.at("/counts/ONLY_HERE").asLong()).isEqualTo(1);
        JsonNode view = Service.json("/v1/audit/accounts/" + accounts + "?atLeast=" + Service.LEDGER.head(),
                Role.AUDITOR);
        assertThat(List.of(view.get("parts").asInt(), view.get("bookings").asInt())).containsExactly(2, 6);
    }

    @Test
    void what_was_never_brought_in_or_cannot_be_asked_for_is_refused() {
        assertThat(Service.get(path(""), Role.AUDITOR).statusCode()).isEqualTo(404);
        assertThat(Service.get(path("?agreement=MAYBE"), Role.AUDITOR).statusCode()).isEqualTo(400);
        for (Role role : List.of(Role.RECORDER, Role.ANALYST, Role.PROJECT_MANAGER))
            assertThat(Service.get("/v1/audit/accounts", role).statusCode()).isEqualTo(403);
    }

    private List<String> told(String more) {
        var all = new ArrayList<String>();
        String next = "";
        do {
            JsonNode page = Service.json(path("?limit=2" + more + next), Role.AUDITOR);
            page.get("items").valueStream().forEach(item -> all.add(item.get("agreement").asString() + " "
                    + (item.has("reference") ? item.get("reference").asString() : "-")));
            next = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        return all;
    }

    private String path(String more) { return "/v1/audit/accounts/" + accounts + "/reconciliation" + more; }

    private UUID spent(@Nullable String reference, String amount, String day, TransactionType type) {
        UUID id = UUID.randomUUID();
        Service.happened(funds,
                TransactionEvent.of(PROJECT, id, says(reference, amount, day, type), List.of(), List.of()));
        return id;
    }

    private EventId last() { return new EventId(funds, Service.LEDGER.lastVersion(funds)); }

    private static Transaction says(@Nullable String reference, String amount, String day, TransactionType type) {
        return Transaction.plain(reference, type, new Money(Decimal.of(amount), "CHF", LocalDate.parse(day)),
                FieldDate.parse(day), null, null);
    }

    private static Booking booked(String reference, String amount) {
        return new Booking(PROJECT, LocalDate.parse("2025-06-30"), reference, Decimal.of(amount), "CHF");
    }
}
