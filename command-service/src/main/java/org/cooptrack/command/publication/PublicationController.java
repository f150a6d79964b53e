package org.cooptrack.command.publication;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.publication.PublicationCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of published reports. */
@RestController
@RequestMapping("/v1/publications")
class PublicationController {
    private final Desk desk;

    PublicationController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> prepare(@Asked PrepareReport wish, Asker asker) {
        return desk.created(wish, asker, "/v1/publications");
    }

    @PostMapping("/{publication}/publication")
    ResponseEntity<Granted> publish(@Asked PublishReport wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{publication}/errata")
    ResponseEntity<Granted> erratum(@Asked ListErratum wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{publication}/withdrawal")
    ResponseEntity<Granted> withdraw(@Asked WithdrawReport wish, Asker asker) { return desk.granted(wish, asker); }
}
