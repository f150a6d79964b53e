package org.cooptrack.command.support;

import org.cooptrack.command.support.SupportCommand.*;
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

/** The door of support to organisations. */
@RestController
@RequestMapping("/v1/supports")
class SupportController {
    private final Desk desk;

    SupportController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> request(@Asked RequestSupport wish, Asker asker) {
        return desk.created(wish, asker, "/v1/supports");
    }

    @PostMapping("/{support}/request/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectRequest wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{support}/request/retraction")
    ResponseEntity<Granted> retract(@Asked RetractRequest wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{support}/control")
    ResponseEntity<Granted> establish(@Asked EstablishControl wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{support}/provision")
    ResponseEntity<Granted> provide(@Asked ProvideSupport wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{support}/provision/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectProvision wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{support}/provision/retraction")
    ResponseEntity<Granted> retract(@Asked RetractProvision wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{support}/application")
    ResponseEntity<Granted> apply(@Asked ApplySupport wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{support}/application/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectApplication wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{support}/application/retraction")
    ResponseEntity<Granted> retract(@Asked RetractApplication wish, Asker asker) { return desk.granted(wish, asker); }
}
