package org.cooptrack.command.door;

import java.util.List;
import org.cooptrack.events.Role;

/** The caller may not send this command: none of the roles it takes, or a service where a person is asked for. */
public final class Forbidden extends RuntimeException {
    private final transient List<Role> roles;
    private final boolean person;

    Forbidden(List<Role> roles, boolean person) {
        super("takes one of " + roles, null, false, false);
        this.roles = roles;
        this.person = person;
    }

    public List<Role> roles() { return roles; }

    public boolean person() { return person; }
}
