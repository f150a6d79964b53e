package org.cooptrack.command.access;

import org.cooptrack.command.access.ExportCommand.BeginActivityExport;
import org.cooptrack.command.access.ExportCommand.BeginExport;
import org.cooptrack.command.access.ExportCommand.EndExport;
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

/** The door of exports. */
@RestController
@RequestMapping("/v1/exports")
class ExportController {
    private final Desk desk;

    ExportController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> begin(@Asked BeginExport wish, Asker asker) {
        return desk.created(wish, asker, "/v1/exports");
    }

    @PostMapping("/activities")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> begin(@Asked BeginActivityExport wish, Asker asker) {
        return desk.created(wish, asker, "/v1/exports");
    }

    @PostMapping("/{export}/end")
    ResponseEntity<Granted> end(@Asked EndExport wish, Asker asker) { return desk.granted(wish, asker); }
}
