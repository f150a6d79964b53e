package org.cooptrack.command.approval;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.correction.CorrectionCommand.ApproveCorrection;
import org.cooptrack.command.correction.CorrectionCommand.EscalateCorrection;
import org.cooptrack.command.correction.CorrectionCommand.RejectCorrection;
import org.cooptrack.command.correction.CorrectionCommand.WithdrawCorrection;
import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.correction.CorrectionRule;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.door.Reasons;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of corrections in certified periods: where those that wait are decided, one by one or many at once. */
@RestController
@RequestMapping("/v1/corrections")
class CorrectionController {
    private final Desk desk;
    private final Door door;
    private final Execution execution;

    CorrectionController(Desk desk, Door door, Execution execution) {
        this.desk = desk;
        this.door = door;
        this.execution = execution;
    }

    /** Approves many corrections that others asked for, each for itself; the answer says of each, in the order given, what became of it. */
    record ApproveCorrections(@Limit(1_000) List<UUID> corrections) {}

    @PostMapping("/{correction}/approval")
    Carried approve(@Asked ApproveCorrection wish, Asker asker,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return execution.approve(wish.correction(), asker, new Explained(new Reasons(Language.asked(language))));
    }

    @PostMapping("/approvals")
    List<Carried> approve(@Asked ApproveCorrections batch, Asker asker,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        door.admit(ApproveCorrection.class, asker.caller());
        if (batch.corrections().isEmpty()) throw CorrectionRule.NOTHING_NAMED.at("/corrections");
        var named = new HashSet<UUID>();
        for (UUID one : batch.corrections())
            if (!named.add(one)) throw CorrectionRule.NAMED_TWICE.at("/corrections", one);
        var explained = new Explained(new Reasons(Language.asked(language)));
        var each = new Asker(asker.caller(), null, "", null);
        return batch.corrections().stream().map(one -> approve(one, each, explained)).toList();
    }

    @PostMapping("/{correction}/rejection")
    ResponseEntity<Granted> reject(@Asked RejectCorrection wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{correction}/withdrawal")
    ResponseEntity<Granted> withdraw(@Asked WithdrawCorrection wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{correction}/escalations")
    ResponseEntity<Granted> escalate(@Asked EscalateCorrection wish, Asker asker) { return desk.granted(wish, asker); }

    private Carried approve(UUID correction, Asker asker, Explained explained) {
        try {
            return execution.approve(correction, asker, explained);
        } catch (Rejected refused) {
            return explained.refused(correction, refused);
        }
    }
}
