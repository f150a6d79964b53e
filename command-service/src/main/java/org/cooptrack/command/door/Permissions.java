package org.cooptrack.command.door;

import java.util.List;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.Role;
import org.cooptrack.web.token.Caller;

/** Who may send what stands on each command; what stands nowhere is sent by nobody. */
final class Permissions {
    /** The version of the table of permissions, told in each event's metadata. */
    static final String VERSION = "1";

    private Permissions() {}

    /**
     * The role in which the caller sends this command.
     *
     * @throws Forbidden
     *             when there is none
     */
    static Role roleFor(Command command, Caller caller) { return roleFor(command.asked().getClass(), caller); }

    static Role roleFor(Class<? extends Command> type, Caller caller) {
        Allowed allowed = type.getAnnotation(Allowed.class);
        List<Role> roles = allowed == null ? List.of() : List.of(allowed.value());
        if (allowed != null && allowed.person() && !caller.person()) throw new Forbidden(roles, true);
        return roles.stream().filter(caller.roles()::contains).findFirst()
                .orElseThrow(() -> new Forbidden(roles, false));
    }
}
