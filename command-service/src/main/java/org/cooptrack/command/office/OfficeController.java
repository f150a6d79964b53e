package org.cooptrack.command.office;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.office.OfficeCommand.*;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of field offices. */
@RestController
@RequestMapping("/v1/offices")
class OfficeController {
    private final Desk desk;

    OfficeController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> register(@Asked RegisterOffice wish, Asker asker) {
        return desk.created(wish, asker, "/v1/offices");
    }

    @ReplacesValue
    @PutMapping("/{office}/name")
    ResponseEntity<Granted> rename(@Asked RenameOffice wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{office}/parent")
    ResponseEntity<Granted> move(@Asked MoveOffice wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{office}/countries")
    ResponseEntity<Granted> cover(@Asked CoverCountries wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{office}/merger")
    ResponseEntity<Granted> merge(@Asked MergeOffice wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{office}/succession")
    ResponseEntity<Granted> succeed(@Asked SucceedOffice wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{office}/closure")
    ResponseEntity<Granted> close(@Asked CloseOffice wish, Asker asker) { return desk.granted(wish, asker); }
}
