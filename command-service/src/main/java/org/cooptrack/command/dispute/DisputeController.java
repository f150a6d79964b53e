package org.cooptrack.command.dispute;

import org.cooptrack.command.dispute.DisputeCommand.*;
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

/** The door of labour disputes. */
@RestController
@RequestMapping("/v1/disputes")
class DisputeController {
    private final Desk desk;

    DisputeController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> notify(@Asked NotifyDispute wish, Asker asker) {
        return desk.created(wish, asker, "/v1/disputes");
    }

    @PostMapping("/{dispute}/notification/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectNotification wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/notification/retraction")
    ResponseEntity<Granted> retract(@Asked RetractNotification wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/parties")
    ResponseEntity<Granted> name(@Asked NameParty wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/parties/{party}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractParty wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/proceedings")
    ResponseEntity<Granted> hold(@Asked HoldProceedings wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/proceedings/{way}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectProceedings wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/proceedings/{way}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractProceedings wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/settlement")
    ResponseEntity<Granted> settle(@Asked SettleDispute wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/settlement/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectSettlement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/settlement/retraction")
    ResponseEntity<Granted> retract(@Asked RetractSettlement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/end")
    ResponseEntity<Granted> end(@Asked EndWithoutSettlement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/end/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectEnd wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/end/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEnd wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/stoppages")
    ResponseEntity<Granted> record(@Asked RecordDaysLost wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/stoppages/{stoppage}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectDaysLost wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{dispute}/stoppages/{stoppage}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractDaysLost wish, Asker asker) { return desk.granted(wish, asker); }
}
