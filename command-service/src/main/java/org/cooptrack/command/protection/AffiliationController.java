package org.cooptrack.command.protection;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.protection.AffiliationCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of affiliations: who is enrolled, what was paid, who is covered. */
@RestController
@RequestMapping("/v1/affiliations")
class AffiliationController {
    private final Desk desk;

    AffiliationController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> enrol(@Asked EnrolPerson wish, Asker asker) {
        return desk.created(wish, asker, "/v1/affiliations");
    }

    @PostMapping("/{affiliation}/enrolment/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectEnrolment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/enrolment/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEnrolment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/contributions")
    ResponseEntity<Granted> contribute(@Asked PayContribution wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/subsidies")
    ResponseEntity<Granted> subsidise(@Asked PaySubsidy wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/payments/{payment}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectPayment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/payments/{payment}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractPayment wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/coverages")
    ResponseEntity<Granted> start(@Asked StartCoverage wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/lapses")
    ResponseEntity<Granted> lapse(@Asked LapseCoverage wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/reinstatements")
    ResponseEntity<Granted> reinstate(@Asked ReinstateCoverage wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/dependants")
    ResponseEntity<Granted> cover(@Asked CoverDependant wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/dependants/{dependant}/end")
    ResponseEntity<Granted> end(@Asked EndDependantCoverage wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/coverages/{coverage}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectCoverage wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/coverages/{coverage}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractCoverage wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/end")
    ResponseEntity<Granted> end(@Asked EndAffiliation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{affiliation}/end/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEnd wish, Asker asker) { return desk.granted(wish, asker); }
}
