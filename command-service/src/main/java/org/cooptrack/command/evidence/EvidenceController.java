package org.cooptrack.command.evidence;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.evidence.EvidenceCommand.CheckEvidence;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of checks of evidence. */
@RestController
@RequestMapping("/v1/audit/evidence")
class EvidenceController {
    private final Desk desk;

    EvidenceController(Desk desk) { this.desk = desk; }

    @PostMapping("/checks")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> check(@Asked CheckEvidence wish, Asker asker) {
        return desk.created(wish, asker, "/v1/audit/evidence");
    }
}
