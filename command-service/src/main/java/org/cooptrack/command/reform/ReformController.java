package org.cooptrack.command.reform;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.reform.ReformCommand.*;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of law and policy reform. */
@RestController
@RequestMapping("/v1/reforms")
class ReformController {
    private final Desk desk;

    ReformController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> open(@Asked OpenReform wish, Asker asker) {
        return desk.created(wish, asker, "/v1/reforms");
    }

    @PostMapping("/{reform}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectOpening wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/gap-analysis")
    ResponseEntity<Granted> analyse(@Asked RecordGapAnalysis wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/consultations")
    ResponseEntity<Granted> consult(@Asked RecordConsultation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/consultations/{consultation}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectConsultation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/consultations/{consultation}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractConsultation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/draft")
    ResponseEntity<Granted> draft(@Asked RecordDraft wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/tabling")
    ResponseEntity<Granted> table(@Asked RecordTabling wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/adoption")
    ResponseEntity<Granted> adopt(@Asked RecordAdoption wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/promulgation")
    ResponseEntity<Granted> promulgate(@Asked RecordPromulgation wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{reform}/entry-into-force")
    ResponseEntity<Granted> enter(@Asked RecordEntryIntoForce wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/repeal")
    ResponseEntity<Granted> repeal(@Asked RecordRepeal wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/milestones/{stage}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectMilestone wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/milestones/{stage}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractMilestone wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/estimate")
    ResponseEntity<Granted> estimate(@Asked EstimateWorkers wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{reform}/estimate")
    ResponseEntity<Granted> revise(@Asked ReviseEstimate wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/estimate/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEstimate wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/returns")
    ResponseEntity<Granted> back(@Asked RecordReturn wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/returns/retraction")
    ResponseEntity<Granted> retract(@Asked RetractReturn wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/stall")
    ResponseEntity<Granted> stall(@Asked RecordStall wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/withdrawal")
    ResponseEntity<Granted> withdraw(@Asked RecordWithdrawal wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/lapse")
    ResponseEntity<Granted> lapse(@Asked RecordLapse wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{reform}/halt/retraction")
    ResponseEntity<Granted> retract(@Asked RetractHalt wish, Asker asker) { return desk.granted(wish, asker); }
}
