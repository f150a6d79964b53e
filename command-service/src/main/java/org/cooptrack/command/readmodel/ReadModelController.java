package org.cooptrack.command.readmodel;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.readmodel.ReadModelCommand.ChooseVersion;
import org.cooptrack.command.readmodel.ReadModelCommand.DropVersion;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of the versions of read models. */
@RestController
@RequestMapping("/v1/projections/{projection}")
class ReadModelController {
    private final Desk desk;

    ReadModelController(Desk desk) { this.desk = desk; }

    @PostMapping("/choice")
    ResponseEntity<Granted> choose(@Asked ChooseVersion wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/removal")
    ResponseEntity<Granted> drop(@Asked DropVersion wish, Asker asker) { return desk.granted(wish, asker); }
}
