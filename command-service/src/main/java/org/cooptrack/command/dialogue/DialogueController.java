package org.cooptrack.command.dialogue;

import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of social dialogue. */
@RestController
@RequestMapping("/v1/dialogue-sessions")
class DialogueController {
    private final Desk desk;

    DialogueController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> convene(@Asked ConveneSession wish, Asker asker) {
        return desk.created(wish, asker, "/v1/dialogue-sessions");
    }

    @ReplacesValue
    @PutMapping("/{session}/date")
    ResponseEntity<Granted> reschedule(@Asked RescheduleSession wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{session}/parties")
    ResponseEntity<Granted> invite(@Asked InviteParty wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/parties/{organisation}/confirmation")
    ResponseEntity<Granted> confirm(@Asked ConfirmParty wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/parties/{organisation}/confirmation/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectConfirmation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/parties/{organisation}/confirmation/retraction")
    ResponseEntity<Granted> retract(@Asked RetractConfirmation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/cancellation")
    ResponseEntity<Granted> cancel(@Asked CancelSession wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/cancellation/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectCancellation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/cancellation/retraction")
    ResponseEntity<Granted> retract(@Asked RetractCancellation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/holding")
    ResponseEntity<Granted> hold(@Asked HoldSession wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/holding/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectHolding wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/holding/retraction")
    ResponseEntity<Granted> retract(@Asked RetractHolding wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/attendance")
    ResponseEntity<Granted> attend(@Asked RecordAttendance wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/attendance/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectAttendance wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/attendance/{side}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractAttendance wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/agreements")
    ResponseEntity<Granted> reach(@Asked ReachAgreement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/agreements/{agreement}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectAgreement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/agreements/{agreement}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractAgreement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/agreements/{agreement}/signatures")
    ResponseEntity<Granted> sign(@Asked SignAgreement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/agreements/{agreement}/signatures/{organisation}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractSignature wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/agreements/{agreement}/entry-into-force")
    ResponseEntity<Granted> bringIntoForce(@Asked BringIntoForce wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{session}/agreements/{agreement}/entry-into-force/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectEntryIntoForce wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{session}/agreements/{agreement}/entry-into-force/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEntryIntoForce wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{session}/agreements/{agreement}/denunciation")
    ResponseEntity<Granted> denounce(@Asked DenounceAgreement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/agreements/{agreement}/denunciation/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectDenunciation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/agreements/{agreement}/denunciation/retraction")
    ResponseEntity<Granted> retract(@Asked RetractDenunciation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/follow-ups")
    ResponseEntity<Granted> followUp(@Asked FollowUpSession wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/follow-ups/{followUp}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectFollowUp wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{session}/follow-ups/{followUp}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractFollowUp wish, Asker asker) { return desk.granted(wish, asker); }
}
