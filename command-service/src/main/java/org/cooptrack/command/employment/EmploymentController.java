package org.cooptrack.command.employment;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of employment services: the cases of jobseekers. */
@RestController
@RequestMapping("/v1/jobseekers")
class EmploymentController {
    private static final String RETENTION = "/{jobseeker}/placements/{placement}/retention-checks";

    private final Desk desk;

    EmploymentController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> register(@Asked RegisterJobseeker wish, Asker asker) {
        return desk.created(wish, asker, "/v1/jobseekers");
    }

    @PostMapping("/{jobseeker}/registration/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectRegistration wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/registration/retraction")
    ResponseEntity<Granted> retract(@Asked RetractRegistration wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/profiles")
    ResponseEntity<Granted> profile(@Asked ProfileJobseeker wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/referrals")
    ResponseEntity<Granted> refer(@Asked ReferJobseeker wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/referrals/{referral}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectReferral wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/referrals/{referral}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractReferral wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/placements")
    ResponseEntity<Granted> place(@Asked PlaceJobseeker wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/placements/{placement}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectPlacement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/placements/{placement}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractPlacement wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(RETENTION)
    ResponseEntity<Granted> check(@Asked CheckRetention wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(RETENTION + "/{month}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectRetention wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(RETENTION + "/{month}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractRetention wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/ending")
    ResponseEntity<Granted> end(@Asked EndCase wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{jobseeker}/ending/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEnd wish, Asker asker) { return desk.granted(wish, asker); }
}
