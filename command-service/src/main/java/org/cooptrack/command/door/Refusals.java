package org.cooptrack.command.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.Home;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.AppendTooLarge;
import org.cooptrack.ledger.LedgerBusy;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.vault.VaultUnavailable;
import org.cooptrack.web.problem.Problem;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says over HTTP why a wish was not granted. A rule of the field is a conflict with what stands, an unknown thing is not found. */
@RestControllerAdvice
class Refusals {
    private final Problems problems;

    Refusals(Problems problems) { this.problems = problems; }

    @ExceptionHandler
    ResponseEntity<Problem> on(Rejected rejected, HttpServletRequest request) {
        var rule = rejected.rule();
        return problems.answer(request, statusOf(rule), rule.code(), rejected.field(), rejected.values().toArray());
    }

    private static int statusOf(Rule rule) {
        if (rule == EverywhereRule.READ_BEFORE_REPLACING) return 428;
        return rule.home() == Home.CLAIM ? 409 : rule.name().equals("UNKNOWN") ? 404 : 422;
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(Forbidden forbidden, HttpServletRequest request) {
        String rule = forbidden.person() ? "door.person-required" : "door.not-permitted";
        return problems.answer(request, 403, rule, null,
                forbidden.roles().stream().map(Role::code).collect(Collectors.joining(", ")));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(Stale stale, HttpServletRequest request) {
        if (stale.stands() < 0) return problems.answer(request, 412, "door.nothing-stands", HttpHeaders.IF_MATCH);
        return problems.answer(request, new ProblemException(412, "door.stale", HttpHeaders.IF_MATCH, stale.stands())
                .header(HttpHeaders.ETAG, "\"" + stale.stands() + "\""));
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(KeyReused reused, HttpServletRequest request) {
        return problems.answer(request, 422, "door.key-reused", "Idempotency-Key");
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(Unstorable unstorable, HttpServletRequest request) {
        return problems.answer(request, 422, "door.unstorable", null);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(AppendTooLarge tooLarge, HttpServletRequest request) {
        return problems.answer(request, 413, "door.too-large", null);
    }

    @ExceptionHandler({Contended.class, LedgerBusy.class, LedgerUnavailable.class, VaultUnavailable.class})
    ResponseEntity<Problem> on(RuntimeException later, HttpServletRequest request) {
        return problems.answer(request,
                new ProblemException(503, "door.later", null).header(HttpHeaders.RETRY_AFTER, "1"));
    }
}
