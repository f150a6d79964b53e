package org.cooptrack.command.delegation;

import org.cooptrack.command.delegation.DelegationCommand.DelegateApproval;
import org.cooptrack.command.delegation.DelegationCommand.RevokeDelegation;
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

/** The door of delegations. */
@RestController
@RequestMapping("/v1/delegations")
class DelegationController {
    private final Desk desk;

    DelegationController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> delegate(@Asked DelegateApproval wish, Asker asker) {
        return desk.created(wish, asker, "/v1/delegations");
    }

    @PostMapping("/{delegation}/revocation")
    ResponseEntity<Granted> revoke(@Asked RevokeDelegation wish, Asker asker) { return desk.granted(wish, asker); }
}
