package org.cooptrack.command.enterprise;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of enterprises and jobs. */
@RestController
@RequestMapping("/v1/enterprises")
class EnterpriseController {
    private final Desk desk;

    EnterpriseController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> support(@Asked SupportEnterprise wish, Asker asker) {
        return desk.created(wish, asker, "/v1/enterprises");
    }

    @PostMapping("/{enterprise}/support/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectSupport wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/support/retraction")
    ResponseEntity<Granted> retract(@Asked RetractSupport wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/baseline")
    ResponseEntity<Granted> establish(@Asked EstablishBaseline wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/baseline/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectBaseline wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/baseline/retraction")
    ResponseEntity<Granted> retract(@Asked RetractBaseline wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/headcounts")
    ResponseEntity<Granted> take(@Asked TakeHeadcount wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/headcounts/{countedOn}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectHeadcount wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/headcounts/{countedOn}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractHeadcount wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/job-claims")
    ResponseEntity<Granted> claim(@Asked ClaimJobs wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/job-claims/{claim}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectClaim wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/job-claims/{claim}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractClaim wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/job-claims/{claim}/verification")
    ResponseEntity<Granted> verify(@Asked VerifyClaim wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/job-claims/{claim}/verification/retraction")
    ResponseEntity<Granted> retract(@Asked RetractVerification wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/job-claims/{claim}/rejection")
    ResponseEntity<Granted> reject(@Asked RejectClaim wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/job-claims/{claim}/rejection/retraction")
    ResponseEntity<Granted> retract(@Asked RetractRejection wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/losses")
    ResponseEntity<Granted> report(@Asked ReportLosses wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/losses/{loss}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectLosses wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{enterprise}/losses/{loss}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractLosses wish, Asker asker) { return desk.granted(wish, asker); }
}
