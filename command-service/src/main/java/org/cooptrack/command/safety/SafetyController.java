package org.cooptrack.command.safety;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of occupational safety and health. */
@RestController
@RequestMapping("/v1/workplaces")
class SafetyController {
    private final Desk desk;

    SafetyController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> register(@Asked RegisterWorkplace wish, Asker asker) {
        return desk.created(wish, asker, "/v1/workplaces");
    }

    @ReplacesValue
    @PutMapping("/{workplace}/headcount")
    ResponseEntity<Granted> revise(@Asked ReviseHeadcount wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/assessments")
    ResponseEntity<Granted> assess(@Asked AssessRisks wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/assessments/{assessment}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectAssessment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/assessments/{assessment}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractAssessment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/committee")
    ResponseEntity<Granted> form(@Asked FormCommittee wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/committee/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectCommittee wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/committee/retraction")
    ResponseEntity<Granted> retract(@Asked RetractCommittee wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/committee/meetings")
    ResponseEntity<Granted> record(@Asked RecordMeeting wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/committee/meetings/{meeting}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectMeeting wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/committee/meetings/{meeting}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractMeeting wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/controls")
    ResponseEntity<Granted> putInPlace(@Asked PutControlInPlace wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/controls/{control}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectControl wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/controls/{control}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractControl wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/injuries")
    ResponseEntity<Granted> report(@Asked ReportInjuries wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/injuries/{report}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectInjuries wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{workplace}/injuries/{report}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractInjuries wish, Asker asker) { return desk.granted(wish, asker); }
}
