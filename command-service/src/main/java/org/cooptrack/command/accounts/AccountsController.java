package org.cooptrack.command.accounts;

import org.cooptrack.command.accounts.AccountsCommand.*;
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

/** The door of accounting ledgers that are brought in. */
@RestController
@RequestMapping("/v1/audit/accounts")
class AccountsController {
    private final Desk desk;

    AccountsController(Desk desk) { this.desk = desk; }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Granted> begin(@Asked ImportAccounts wish, Asker asker) {
        return desk.created(wish, asker, "/v1/audit/accounts");
    }

    @PostMapping("/{accounts}/parts")
    ResponseEntity<Granted> goOn(@Asked ContinueAccounts wish, Asker asker) { return desk.granted(wish, asker); }
}
