package org.cooptrack.command.supervision;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.supervision.SupervisionCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of supervisory comments. */
@RestController
@RequestMapping("/v1/supervisory-comments")
class SupervisionController {
    private final Desk desk;

    SupervisionController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> note(@Asked NoteComment wish, Asker asker) {
        return desk.created(wish, asker, "/v1/supervisory-comments");
    }

    @PostMapping("/{comment}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectComment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{comment}/addressing")
    ResponseEntity<Granted> address(@Asked AddressComment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{comment}/addressing/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectAddressing wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{comment}/addressing/retraction")
    ResponseEntity<Granted> retract(@Asked RetractAddressing wish, Asker asker) { return desk.granted(wish, asker); }
}
