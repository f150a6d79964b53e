package org.cooptrack.command.institution;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.institution.InstitutionCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of institutions. */
@RestController
@RequestMapping("/v1/institutions")
class InstitutionController {
    private final Desk desk;

    InstitutionController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> propose(@Asked ProposeInstitution wish, Asker asker) {
        return desk.created(wish, asker, "/v1/institutions");
    }

    @PostMapping("/{institution}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectProposal wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{institution}/mandate")
    ResponseEntity<Granted> mandate(@Asked RecordMandate wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{institution}/constitution")
    ResponseEntity<Granted> constitute(@Asked ConstituteInstitution wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{institution}/establishment")
    ResponseEntity<Granted> establish(@Asked EstablishInstitution wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{institution}/operation")
    ResponseEntity<Granted> operate(@Asked RecordOperation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{institution}/lapse")
    ResponseEntity<Granted> lapse(@Asked RecordInstitutionLapse wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{institution}/renewals")
    ResponseEntity<Granted> renew(@Asked RenewMembers wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{institution}/renewals/{renewedOn}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectRenewal wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{institution}/renewals/{renewedOn}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractRenewal wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{institution}/steps/{stage}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectStep wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{institution}/steps/{stage}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractStep wish, Asker asker) { return desk.granted(wish, asker); }
}
