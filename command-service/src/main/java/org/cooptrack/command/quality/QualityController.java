package org.cooptrack.command.quality;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.quality.QualityCommand.AcceptQualityIssue;
import org.cooptrack.command.quality.QualityCommand.ResolveQualityIssue;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of quality issues. */
@RestController
@RequestMapping("/v1/quality-issues")
class QualityController {
    private final Desk desk;

    QualityController(Desk desk) { this.desk = desk; }

    @PostMapping("/acceptances")
    ResponseEntity<Granted> accept(@Asked AcceptQualityIssue wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/resolutions")
    ResponseEntity<Granted> resolve(@Asked ResolveQualityIssue wish, Asker asker) { return desk.granted(wish, asker); }
}
