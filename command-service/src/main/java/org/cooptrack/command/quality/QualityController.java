package org.cooptrack.command.quality;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.quality.QualityCommand.AcceptQualityIssue;
import org.cooptrack.command.quality.QualityCommand.AssignQualityIssue;
import org.cooptrack.command.quality.QualityCommand.PostponeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.command.quality.QualityCommand.ResolveQualityIssue;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of quality issues. */
@RestController
@RequestMapping("/v1/quality-issues")
class QualityController {
    private final Desk desk;

    QualityController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> raise(@Asked RaiseQualityIssue wish, Asker asker) {
        return desk.created(wish, asker, "/v1/quality-issues");
    }

    @PutMapping("/owner")
    @ReplacesValue(ifAnyStands = true)
    ResponseEntity<Granted> assign(@Asked AssignQualityIssue wish, Asker asker) { return desk.granted(wish, asker); }

    @PutMapping("/due-date")
    @ReplacesValue(ifAnyStands = true)
    ResponseEntity<Granted> postpone(@Asked PostponeQualityIssue wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/acceptances")
    ResponseEntity<Granted> accept(@Asked AcceptQualityIssue wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/resolutions")
    ResponseEntity<Granted> resolve(@Asked ResolveQualityIssue wish, Asker asker) { return desk.granted(wish, asker); }
}
