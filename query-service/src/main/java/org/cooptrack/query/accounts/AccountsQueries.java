package org.cooptrack.query.accounts;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Answers;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.projection.Page;
import org.cooptrack.query.projection.Possible;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounting ledgers that were brought in, and how they agree with what is recorded here. */
@RestController
class AccountsQueries {
    private static final int MOST = 10_000_000;

    private final JdbcClient views;
    private final LedgerReader ledger;

    AccountsQueries(JdbcClient views, LedgerReader ledger) {
        this.views = views;
        this.ledger = ledger;
    }

    /** How many bookings and transactions agree and how many do not, some of them, and the place after which the next begin. */
    record Reconciliation(Map<Agreement, Long> counts, List<Compared> items, @Nullable String next) {}

    /** Shows one accounting ledger that was brought in: its name, file and period, and how much of it is here. */
    @GetMapping("/v1/audit/accounts/{accounts}")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(AccountsProjection.class)
    ResponseEntity<AccountsView> one(@PathVariable String accounts) {
        return AccountsProjection.TABLE.find(views, Asked.id(accounts)).map(Answers::ofStream)
                .orElseThrow(Asked::nothing);
    }

    /** Lists accounting ledgers that were brought in, in the order of their ids. */
    @GetMapping("/v1/audit/accounts")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(AccountsProjection.class)
    Page<AccountsView> accounts(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return AccountsProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }

    /**
     * Compares an accounting ledger with the transactions of its projects as they are known now, by project, reference, amount and
     * currency: MATCHED, DIFFERS (the reference is the same and the amount or currency is not), ONLY_THERE, and ONLY_HERE, which are
     * transactions of these projects within its period that it does not have. Pledges, commitments and guarantees move no money
     * and are not compared.
     */
    @GetMapping("/v1/audit/accounts/{accounts}/reconciliation")
    @Permitted({AUDITOR, ADMINISTRATOR})
    Reconciliation reconciliation(@PathVariable String accounts,
            @RequestParam(required = false) @Nullable String agreement,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        int most = Asked.limit(limit);
        int from = after == null ? 0 : (int) Asked.number("after", after, 0, MOST);
        if (agreement != null) Possible.oneOf(Agreement.values()).require("agreement", agreement);
        Booked booked = Booked.of(UUID.fromString(Asked.id(accounts)), ledger).orElseThrow(Asked::nothing);
        List<Compared> all = Reconciling.of(booked, ledger);
        Map<Agreement, Long> counts = new EnumMap<>(Agreement.class);
        for (Agreement one : Agreement.values())
            counts.put(one, all.stream().filter(compared -> compared.agreement() == one).count());
        List<Compared> some = all.stream()
                .filter(one -> agreement == null || one.agreement().name().equals(agreement)).toList();
        List<Compared> shown = some.subList(Math.min(from, some.size()), Math.min(from + most, some.size()));
        return new Reconciliation(counts, shown, from + most < some.size() ? String.valueOf(from + most) : null);
    }
}
