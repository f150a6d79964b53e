package org.cooptrack.command.childlabour;

import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.ConfidentialDesk;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.door.OpenedCase;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of cases of child labour. What must not stand in clear goes over the desk that seals it. */
@RestController
@RequestMapping("/v1/child-labour-cases")
class ChildLabourController {
    private static final String ONE = "/{dossier}", EXIT = ONE + "/exits/{exit}", FOLLOW_UP = EXIT + "/follow-ups",
            SCHOOLING = ONE + "/education/{schooling}";

    private final Desk desk;
    private final ConfidentialDesk confidential;

    ChildLabourController(Desk desk, ConfidentialDesk confidential) {
        this.desk = desk;
        this.confidential = confidential;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> identify(@Asked IdentifyChild wish, Asker asker) {
        return confidential.created(wish, asker, "/v1/child-labour-cases");
    }

    @PostMapping(ONE + "/identification/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectIdentification wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/identification/retraction")
    ResponseEntity<Granted> retract(@Asked RetractIdentification wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping(ONE + "/work-stopped")
    ResponseEntity<Granted> stop(@Asked StopWork wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/services")
    ResponseEntity<Granted> serve(@Asked StartService wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/services/{provision}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectService wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/services/{provision}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractService wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/exits")
    ResponseEntity<Granted> leave(@Asked RecordExit wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(EXIT + "/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectExit wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(EXIT + "/retraction")
    ResponseEntity<Granted> retract(@Asked RetractExit wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(FOLLOW_UP)
    ResponseEntity<Granted> followUp(@Asked FollowUpChild wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(FOLLOW_UP + "/{month}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectFollowUp wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(FOLLOW_UP + "/{month}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractFollowUp wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/education")
    ResponseEntity<Granted> learn(@Asked StartEducation wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(SCHOOLING + "/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectEducation wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(SCHOOLING + "/retraction")
    ResponseEntity<Granted> retract(@Asked RetractEducation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/closure")
    ResponseEntity<Granted> close(@Asked CloseCase wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/closure/retraction")
    ResponseEntity<Granted> retract(@Asked RetractClosure wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/readings")
    ResponseEntity<OpenedCase> read(@Asked ReadDetails wish, Asker asker) { return confidential.read(wish, asker); }

    private ResponseEntity<Granted> sealed(Secret wish, Asker asker) { return confidential.granted(wish, asker); }
}
