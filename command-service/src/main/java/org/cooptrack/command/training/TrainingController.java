package org.cooptrack.command.training;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of trainings. */
@RestController
@RequestMapping("/v1/trainings")
class TrainingController {
    private final Desk desk;

    TrainingController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> schedule(@Asked ScheduleTraining wish, Asker asker) {
        return desk.created(wish, asker, "/v1/trainings");
    }

    @ReplacesValue
    @PutMapping("/{training}/dates")
    ResponseEntity<Granted> reschedule(@Asked RescheduleTraining wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @ReplacesValue
    @PutMapping("/{training}/capacity")
    ResponseEntity<Granted> reviseCapacity(@Asked ReviseCapacity wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{training}/enrolment-opening")
    ResponseEntity<Granted> openEnrolment(@Asked OpenEnrolment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/enrolments")
    ResponseEntity<Granted> enrol(@Asked EnrolBeneficiary wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/sessions")
    ResponseEntity<Granted> hold(@Asked HoldSession wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/sessions/{session}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectSession wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/sessions/{session}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractSession wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/sessions/{session}/attendance")
    ResponseEntity<Granted> attend(@Asked RecordAttendance wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/sessions/{session}/attendance/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectAttendance wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/assessments")
    ResponseEntity<Granted> assess(@Asked AssessBeneficiary wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/completions")
    ResponseEntity<Granted> complete(@Asked CompleteTraining wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/certificates")
    ResponseEntity<Granted> certify(@Asked IssueCertificate wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/certificates/{person}/revocation")
    ResponseEntity<Granted> revoke(@Asked RevokeCertificate wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/follow-ups")
    ResponseEntity<Granted> followUp(@Asked FollowUpBeneficiary wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/cancellation")
    ResponseEntity<Granted> cancel(@Asked CancelTraining wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/cancellation/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectCancellation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/cancellation/retraction")
    ResponseEntity<Granted> retract(@Asked RetractCancellation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/enrolments/{person}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectEnrolment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/enrolments/{person}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEnrolment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/completions/{person}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectCompletion wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/completions/{person}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractCompletion wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/certificates/{person}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectCertification wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/certificates/{person}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractCertification wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/follow-ups/{person}/{month}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectFollowUp wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{training}/follow-ups/{person}/{month}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractFollowUp wish, Asker asker) { return desk.granted(wish, asker); }
}
