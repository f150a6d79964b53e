package org.cooptrack.command.hiv;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.hiv.HivCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of programmes on HIV and AIDS at the workplace. */
@RestController
@RequestMapping("/v1/hiv-programmes")
class HivController {
    private final Desk desk;

    HivController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> start(@Asked StartProgramme wish, Asker asker) {
        return desk.created(wish, asker, "/v1/hiv-programmes");
    }

    @PostMapping("/{programme}/start/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectStart wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/start/retraction")
    ResponseEntity<Granted> retract(@Asked RetractStart wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/headcounts")
    ResponseEntity<Granted> revise(@Asked ReviseHeadcount wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/headcounts/{occurredOn}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectHeadcount wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/headcounts/{occurredOn}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractHeadcount wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/policy")
    ResponseEntity<Granted> adopt(@Asked AdoptPolicy wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/policy/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectPolicy wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/policy/retraction")
    ResponseEntity<Granted> retract(@Asked RetractPolicy wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/peer-educators")
    ResponseEntity<Granted> train(@Asked TrainPeerEducators wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/peer-educators/{number}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectPeerEducators wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/peer-educators/{number}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractPeerEducators wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/sessions")
    ResponseEntity<Granted> hold(@Asked HoldSession wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/sessions/{number}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectSession wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/sessions/{number}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractSession wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/referrals")
    ResponseEntity<Granted> refer(@Asked ReferWorkers wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/referrals/{number}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectReferrals wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/referrals/{number}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractReferrals wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/end")
    ResponseEntity<Granted> end(@Asked EndProgramme wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/end/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectEnd wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{programme}/end/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEnd wish, Asker asker) { return desk.granted(wish, asker); }
}
