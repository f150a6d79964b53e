package org.cooptrack.command.project;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of projects: their life. Funds and results have doors of their own. */
@RestController
@RequestMapping("/v1/projects")
class ProjectController {
    private final Desk desk;

    ProjectController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> draft(@Asked DraftProject wish, Asker asker) {
        return desk.created(wish, asker, "/v1/projects");
    }

    @ReplacesValue
    @PutMapping("/{project}/draft")
    ResponseEntity<Granted> revise(@Asked ReviseDraft wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{project}/recipient-countries")
    ResponseEntity<Granted> countries(@Asked SetRecipientCountries wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @ReplacesValue
    @PutMapping("/{project}/recipient-regions")
    ResponseEntity<Granted> regions(@Asked SetRecipientRegions wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{project}/sectors")
    ResponseEntity<Granted> sectors(@Asked SetSectors wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{project}/outcomes")
    ResponseEntity<Granted> outcomes(@Asked LinkOutcomes wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{project}/instruments")
    ResponseEntity<Granted> instruments(@Asked LinkInstruments wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{project}/policy-markers")
    ResponseEntity<Granted> markers(@Asked SetPolicyMarkers wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{project}/defaults")
    ResponseEntity<Granted> defaults(@Asked SetDefaults wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{project}/office")
    ResponseEntity<Granted> assign(@Asked AssignOffice wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/locations")
    ResponseEntity<Granted> locate(@Asked AddLocation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/locations/{location}/removal")
    ResponseEntity<Granted> leave(@Asked RemoveLocation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/related-projects")
    ResponseEntity<Granted> relate(@Asked RelateProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/related-projects/{related}/{relation}/removal")
    ResponseEntity<Granted> unrelate(@Asked UnrelateProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/participating-organisations")
    ResponseEntity<Granted> include(@Asked AddParticipatingOrganisation wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{project}/participating-organisations/{organisation}/{role}/removal")
    ResponseEntity<Granted> exclude(@Asked RemoveParticipatingOrganisation wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{project}/submission")
    ResponseEntity<Granted> submit(@Asked SubmitProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/appraisal")
    ResponseEntity<Granted> appraise(@Asked AppraiseProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/approval")
    ResponseEntity<Granted> approve(@Asked ApproveProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/return")
    ResponseEntity<Granted> sendBack(@Asked ReturnProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/rejection")
    ResponseEntity<Granted> reject(@Asked RejectProject wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{project}/publication")
    ResponseEntity<Granted> release(@Asked ReleaseForPublication wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{project}/activation")
    ResponseEntity<Granted> activate(@Asked ActivateProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/suspension")
    ResponseEntity<Granted> suspend(@Asked SuspendProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/resumption")
    ResponseEntity<Granted> resume(@Asked ResumeProject wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PostMapping("/{project}/extension")
    ResponseEntity<Granted> extend(@Asked ExtendProject wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PostMapping("/{project}/shortening")
    ResponseEntity<Granted> shorten(@Asked ShortenProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/operational-closure")
    ResponseEntity<Granted> closeOperations(@Asked CloseOperations wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{project}/closure")
    ResponseEntity<Granted> close(@Asked CloseProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/cancellation")
    ResponseEntity<Granted> cancel(@Asked CancelProject wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{project}/reopening")
    ResponseEntity<Granted> reopen(@Asked ReopenProject wish, Asker asker) { return desk.granted(wish, asker); }
}
