package org.cooptrack.command.finding;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.finding.FindingCommand.*;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of findings. */
@RestController
@RequestMapping("/v1/audit/findings")
class FindingController {
    private final Desk desk;

    FindingController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> raise(@Asked RaiseFinding wish, Asker asker) {
        return desk.created(wish, asker, "/v1/audit/findings");
    }

    @PutMapping("/{finding}/response")
    @ReplacesValue(ifAnyStands = true)
    ResponseEntity<Granted> answer(@Asked AnswerFinding wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{finding}/closure")
    ResponseEntity<Granted> close(@Asked CloseFinding wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{finding}/reopening")
    ResponseEntity<Granted> reopen(@Asked ReopenFinding wish, Asker asker) { return desk.granted(wish, asker); }
}
