package org.cooptrack.command.audit;

import org.cooptrack.command.audit.AuditCommand.*;
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

/** The door of samples. */
@RestController
@RequestMapping("/v1/audit/samples")
class AuditController {
    private final Desk desk;

    AuditController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> draw(@Asked DrawSample wish, Asker asker) {
        return desk.created(wish, asker, "/v1/audit/samples");
    }

    @PostMapping("/{sample}/items/{item}/test")
    ResponseEntity<Granted> test(@Asked TestEntry wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{sample}/items/{item}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectTest wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{sample}/items/{item}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractTest wish, Asker asker) { return desk.granted(wish, asker); }
}
