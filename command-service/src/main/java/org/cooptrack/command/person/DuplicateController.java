package org.cooptrack.command.person;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.person.DuplicateCommand.*;
import org.cooptrack.web.binding.Asked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of the question whether two persons are one. */
@RestController
@RequestMapping("/v1/persons")
class DuplicateController {
    private final Desk desk;

    DuplicateController(Desk desk) { this.desk = desk; }

    @PostMapping("/{person}/duplicates")
    ResponseEntity<Granted> propose(@Asked ProposeDuplicate wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{person}/duplicates/refusals")
    ResponseEntity<Granted> refuse(@Asked RefuseDuplicate wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{person}/merger")
    ResponseEntity<Granted> merge(@Asked MergePersons wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{person}/merger/taking-back")
    ResponseEntity<Granted> takeBack(@Asked TakeBackMerge wish, Asker asker) { return desk.granted(wish, asker); }
}
