package org.cooptrack.command.protection;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.protection.SchemeCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of schemes of social protection. */
@RestController
@RequestMapping("/v1/schemes")
class SchemeController {
    private final Desk desk;

    SchemeController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> establish(@Asked EstablishScheme wish, Asker asker) {
        return desk.created(wish, asker, "/v1/schemes");
    }

    @PostMapping("/{scheme}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectScheme wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{scheme}/closure")
    ResponseEntity<Granted> close(@Asked CloseScheme wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{scheme}/closure/retraction")
    ResponseEntity<Granted> retract(@Asked RetractClosure wish, Asker asker) { return desk.granted(wish, asker); }
}
