package org.cooptrack.command.ratification;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.ratification.RatificationCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of ratifications. */
@RestController
@RequestMapping("/v1/ratifications")
class RatificationController {
    private final Desk desk;

    RatificationController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> register(@Asked RegisterRatification wish, Asker asker) {
        return desk.created(wish, asker, "/v1/ratifications");
    }

    @PostMapping("/{ratification}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectRatification wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{ratification}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractRatification wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{ratification}/denunciation")
    ResponseEntity<Granted> denounce(@Asked RecordDenunciation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{ratification}/denunciation/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectDenunciation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{ratification}/denunciation/retraction")
    ResponseEntity<Granted> retract(@Asked RetractDenunciation wish, Asker asker) { return desk.granted(wish, asker); }
}
