package org.cooptrack.command.count;

import org.cooptrack.command.count.CountCommand.*;
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

/** The door of counts without persons. */
@RestController
@RequestMapping("/v1/counts")
class CountController {
    private final Desk desk;

    CountController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> report(@Asked ReportCount wish, Asker asker) {
        return desk.created(wish, asker, "/v1/counts");
    }

    @PostMapping("/{count}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectCount wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{count}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractCount wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{count}/roster")
    ResponseEntity<Granted> supersede(@Asked SupersedeCount wish, Asker asker) { return desk.granted(wish, asker); }
}
