package org.cooptrack.command.replay;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.replay.ReplayCommand.BeginReplay;
import org.cooptrack.command.replay.ReplayCommand.CancelReplay;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of replays. */
@RestController
@RequestMapping("/v1/replays")
class ReplayController {
    private final Desk desk;

    ReplayController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> begin(@Asked BeginReplay wish, Asker asker) {
        return desk.created(wish, asker, "/v1/replays");
    }

    @PostMapping("/{replay}/cancellation")
    ResponseEntity<Granted> cancel(@Asked CancelReplay wish, Asker asker) { return desk.granted(wish, asker); }
}
