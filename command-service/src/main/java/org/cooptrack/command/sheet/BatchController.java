package org.cooptrack.command.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.cooptrack.command.batch.BatchCommand.OpenBatch;
import org.cooptrack.command.batch.BatchCommand.WithdrawBatch;
import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Door;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.token.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of batches: how far they are, and their withdrawal. */
@RestController
@RequestMapping("/v1/batches")
class BatchController {
    private final Withdrawal withdrawal;
    private final Ledger ledger;
    private final Door door;

    BatchController(Withdrawal withdrawal, Ledger ledger, Door door) {
        this.withdrawal = withdrawal;
        this.ledger = ledger;
        this.door = door;
    }

    /** How many rows of a batch were sent and recorded so far, and how many are taken back again. */
    @GetMapping("/{batch}")
    BatchProgress progress(@PathVariable UUID batch, Caller caller) {
        door.admit(OpenBatch.class, caller);
        return BatchProgress.of(ledger, batch);
    }

    @PostMapping(value = "/{batch}/withdrawals", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void withdraw(@Asked WithdrawBatch wish, Asker asker, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        door.admit(WithdrawBatch.class, asker.caller());
        var known = BatchProgress.of(ledger, wish.batch());
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader(SheetController.BATCH, known.batch().toString());
        withdrawal.of(wish, asker.caller(), new Speaking(language, null),
                new LinesOfJson(response.getOutputStream()));
    }
}
