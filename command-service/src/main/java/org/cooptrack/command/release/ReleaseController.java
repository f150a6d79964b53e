package org.cooptrack.command.release;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.ConfidentialDesk;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.door.OpenedCase;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of cases of forced labour. What must not stand in clear goes over the desk that seals it. */
@RestController
@RequestMapping("/v1/release-cases")
class ReleaseController {
    private static final String ONE = "/{dossier}", RELEASE = ONE + "/releases/{release}",
            FOLLOW_UP = RELEASE + "/follow-ups";

    private final Desk desk;
    private final ConfidentialDesk confidential;

    ReleaseController(Desk desk, ConfidentialDesk confidential) {
        this.desk = desk;
        this.confidential = confidential;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> identify(@Asked IdentifyPerson wish, Asker asker) {
        return confidential.created(wish, asker, "/v1/release-cases");
    }

    @PostMapping(ONE + "/identification/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectIdentification wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/identification/retraction")
    ResponseEntity<Granted> retract(@Asked RetractIdentification wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping(ONE + "/releases")
    ResponseEntity<Granted> record(@Asked RecordRelease wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(RELEASE + "/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectRelease wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(RELEASE + "/retraction")
    ResponseEntity<Granted> retract(@Asked RetractRelease wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(RELEASE + "/confirmation")
    ResponseEntity<Granted> confirm(@Asked ConfirmRelease wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(RELEASE + "/rejection")
    ResponseEntity<Granted> reject(@Asked RejectRelease wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(RELEASE + "/verification/reopening")
    ResponseEntity<Granted> reopen(@Asked ReopenVerification wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(FOLLOW_UP)
    ResponseEntity<Granted> followUp(@Asked FollowUpRelease wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(FOLLOW_UP + "/{month}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectFollowUp wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(FOLLOW_UP + "/{month}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractFollowUp wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(RELEASE + "/re-exploitation")
    ResponseEntity<Granted> again(@Asked RecordReExploitation wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(RELEASE + "/re-exploitation/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectReExploitation wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(RELEASE + "/re-exploitation/retraction")
    ResponseEntity<Granted> retract(@Asked RetractReExploitation wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping(ONE + "/protections")
    ResponseEntity<Granted> protect(@Asked GiveProtection wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/protections/{protection}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectProtection wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/protections/{protection}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractProtection wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/services")
    ResponseEntity<Granted> serve(@Asked ProvideService wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/services/{provision}/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectService wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/services/{provision}/retraction")
    ResponseEntity<Granted> retract(@Asked RetractService wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/after-care")
    ResponseEntity<Granted> plan(@Asked PlanAfterCare wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/after-care/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectAfterCare wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/after-care/retraction")
    ResponseEntity<Granted> retract(@Asked RetractAfterCare wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/reintegration")
    ResponseEntity<Granted> reintegrate(@Asked RecordReintegration wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/reintegration/corrections")
    ResponseEntity<Granted> correct(@Asked CorrectReintegration wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/reintegration/retraction")
    ResponseEntity<Granted> retract(@Asked RetractReintegration wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/transfer")
    ResponseEntity<Granted> propose(@Asked ProposeTransfer wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/transfer/acceptance")
    ResponseEntity<Granted> accept(@Asked AcceptTransfer wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/transfer/refusal")
    ResponseEntity<Granted> decline(@Asked DeclineTransfer wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/closure")
    ResponseEntity<Granted> close(@Asked CloseCase wish, Asker asker) { return sealed(wish, asker); }

    @PostMapping(ONE + "/closure/retraction")
    ResponseEntity<Granted> retract(@Asked RetractClosure wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping(ONE + "/readings")
    ResponseEntity<OpenedCase> read(@Asked ReadDetails wish, Asker asker) { return confidential.read(wish, asker); }

    private ResponseEntity<Granted> sealed(Secret wish, Asker asker) { return confidential.granted(wish, asker); }
}
