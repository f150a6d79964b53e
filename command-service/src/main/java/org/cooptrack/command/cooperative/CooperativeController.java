package org.cooptrack.command.cooperative;

import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of cooperatives. */
@RestController
@RequestMapping("/v1/cooperatives")
class CooperativeController {
    private final Desk desk;

    CooperativeController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> initiate(@Asked InitiateCooperative wish, Asker asker) {
        return desk.created(wish, asker, "/v1/cooperatives");
    }

    @PostMapping("/{cooperative}/founders")
    ResponseEntity<Granted> found(@Asked RecordFounders wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/founders/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectFounders wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/founders/retraction")
    ResponseEntity<Granted> retract(@Asked RetractFounders wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/by-laws")
    ResponseEntity<Granted> adopt(@Asked AdoptByLaws wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/by-laws/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectByLaws wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/by-laws/retraction")
    ResponseEntity<Granted> retract(@Asked RetractByLaws wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/registration")
    ResponseEntity<Granted> register(@Asked RegisterCooperative wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/registration/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectRegistration wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/registration/retraction")
    ResponseEntity<Granted> retract(@Asked RetractRegistration wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/members")
    ResponseEntity<Granted> admit(@Asked AdmitMember wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/members/{person}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectJoining wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/members/{person}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractJoining wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/members/{person}/leaving")
    ResponseEntity<Granted> leave(@Asked RecordLeaving wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/members/{person}/leaving/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectLeaving wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/members/{person}/leaving/retraction")
    ResponseEntity<Granted> retract(@Asked RetractLeaving wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/assemblies")
    ResponseEntity<Granted> hold(@Asked HoldAssembly wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/assemblies/{assembly}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectAssembly wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/assemblies/{assembly}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractAssembly wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/turnovers")
    ResponseEntity<Granted> report(@Asked ReportTurnover wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/turnovers/{report}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectTurnover wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/turnovers/{report}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractTurnover wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/dissolution")
    ResponseEntity<Granted> dissolve(@Asked DissolveCooperative wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/dissolution/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectDissolution wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{cooperative}/dissolution/retraction")
    ResponseEntity<Granted> retract(@Asked RetractDissolution wish, Asker asker) { return desk.granted(wish, asker); }
}
