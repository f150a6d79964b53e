package org.cooptrack.command.organisation;

import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.Desk;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.organisation.OrganisationCommand.*;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.ReplacesValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of organisations. */
@RestController
@RequestMapping("/v1/organisations")
class OrganisationController {
    private final Desk desk;

    OrganisationController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> register(@Asked RegisterOrganisation wish, Asker asker) {
        return desk.created(wish, asker, "/v1/organisations");
    }

    @ReplacesValue
    @PutMapping("/{organisation}/name")
    ResponseEntity<Granted> rename(@Asked RenameOrganisation wish, Asker asker) { return desk.granted(wish, asker); }

    @ReplacesValue
    @PutMapping("/{organisation}/classification")
    ResponseEntity<Granted> reclassify(@Asked ReclassifyOrganisation wish, Asker asker) {
        return desk.granted(wish, asker);
    }

    @PostMapping("/{organisation}/merger")
    ResponseEntity<Granted> merge(@Asked MergeOrganisation wish, Asker asker) { return desk.granted(wish, asker); }

    @PostMapping("/{organisation}/succession")
    ResponseEntity<Granted> succeed(@Asked SucceedOrganisation wish, Asker asker) { return desk.granted(wish, asker); }
}
