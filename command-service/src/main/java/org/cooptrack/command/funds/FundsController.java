package org.cooptrack.command.funds;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of a project's money. */
@RestController
@RequestMapping("/v1/projects/{project}")
class FundsController {
    private final Desk desk;

    FundsController(Desk desk) { this.desk = desk; }

    @PostMapping("/funding-agreements")
    ResponseEntity<Granted> sign(@Asked SignFundingAgreement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/funding-agreements/{agreement}/reports")
    ResponseEntity<Granted> report(@Asked RecordProgressReport wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/funding-agreements/{agreement}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectFundingAgreement wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/funding-agreements/{agreement}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractFundingAgreement wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/funding-agreements/{agreement}/reports/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectProgressReport wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/funding-agreements/{agreement}/reports/retraction")
    ResponseEntity<Granted> retract(@Asked RetractProgressReport wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/pledges")
    ResponseEntity<Granted> pledge(@Asked PledgeFunds wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/commitments")
    ResponseEntity<Granted> commit(@Asked CommitFunds wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PostMapping("/commitments/{commitment}/amendments")
    ResponseEntity<Granted> amend(@Asked AmendCommitment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/commitments/{commitment}/decommitments")
    ResponseEntity<Granted> decommit(@Asked DecommitFunds wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/receipts")
    ResponseEntity<Granted> receive(@Asked ReceiveFunds wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/disbursements")
    ResponseEntity<Granted> disburse(@Asked DisburseFunds wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/expenditure")
    ResponseEntity<Granted> spend(@Asked RecordExpenditure wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/outgoing-commitments")
    ResponseEntity<Granted> commitOutgoing(@Asked CommitOutgoing wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/other-transactions")
    ResponseEntity<Granted> recordOther(@Asked RecordOtherTransaction wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/transactions/{refunded}/refunds")
    ResponseEntity<Granted> refund(@Asked RefundFunds wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/transactions/{reversed}/reversal")
    ResponseEntity<Granted> reverse(@Asked ReverseTransaction wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/transactions/{id}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectTransaction wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/transactions/{id}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractTransaction wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue(ifAnyStands = true)
    @PostMapping("/budgets")
    ResponseEntity<Granted> budget(@Asked ReviseBudget wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue(ifAnyStands = true)
    @PostMapping("/planned-disbursements")
    ResponseEntity<Granted> plan(@Asked PlanDisbursement wish, Asker asker) { return desk.granted(wish, asker); }
}
