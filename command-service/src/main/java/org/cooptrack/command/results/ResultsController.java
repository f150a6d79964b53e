package org.cooptrack.command.results;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.results.ResultsCommand.*;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of a project's results. */
@RestController
@RequestMapping("/v1/projects/{project}")
class ResultsController {
    private final Desk desk;

    ResultsController(Desk desk) { this.desk = desk; }

    @ReplacesValue(ifAnyStands = true)
    @PostMapping("/results")
    ResponseEntity<Granted> define(@Asked DefineResult wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue(ifAnyStands = true)
    @PostMapping("/results/{result}/indicators")
    ResponseEntity<Granted> define(@Asked DefineIndicator wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue(ifAnyStands = true)
    @PutMapping("/indicators/{indicator}/baseline")
    ResponseEntity<Granted> baseline(@Asked SetBaseline wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/indicators/{indicator}/baseline/deferral")
    ResponseEntity<Granted> defer(@Asked DeferBaseline wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/indicators/{indicator}/targets")
    ResponseEntity<Granted> target(@Asked SetTarget wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/targets/{target}")
    ResponseEntity<Granted> revise(@Asked ReviseTarget wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue(ifAnyStands = true)
    @PutMapping("/indicators/{indicator}/counting")
    ResponseEntity<Granted> count(@Asked DeclareCounting wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/indicators/{indicator}/observations")
    ResponseEntity<Granted> record(@Asked RecordObservation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/observations/{id}/approval")
    ResponseEntity<Granted> approve(@Asked ApproveObservation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/observations/{id}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectObservation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/observations/{id}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractObservation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/reporting-periods")
    ResponseEntity<Granted> open(@Asked OpenPeriod wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/reporting-periods/{id}/submission")
    ResponseEntity<Granted> submit(@Asked SubmitPeriod wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/reporting-periods/{id}/return")
    ResponseEntity<Granted> sendBack(@Asked ReturnPeriod wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/reporting-periods/{id}/approval")
    ResponseEntity<Granted> approve(@Asked ApprovePeriod wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/reporting-periods/{id}/certification")
    ResponseEntity<Granted> certify(@Asked CertifyPeriod wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/reporting-periods/{id}/reopening")
    ResponseEntity<Granted> reopen(@Asked ReopenPeriod wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/evaluations")
    ResponseEntity<Granted> record(@Asked RecordEvaluation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/evaluations/{id}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectEvaluation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/evaluations/{id}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEvaluation wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue(ifAnyStands = true)
    @PostMapping("/evaluations/{evaluation}/recommendations/{recommendation}/response")
    ResponseEntity<Granted> respond(@Asked RespondToRecommendation wish, Asker asker) {
        return desk.granted(wish, asker);
    }
}
