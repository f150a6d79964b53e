package org.cooptrack.command.door;

import java.util.List;
import java.util.Optional;
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
     * The role of the caller's own in which he sends such commands, if he has one.
     *
     * @throws Forbidden
     *             when a person is asked for and none calls
     */
    static Optional<Role> roleFor(Class<? extends Command> type, Caller caller) {
        if (takesAPerson(type) && !caller.person()) throw new Forbidden(roles(type), true);
        return roles(type).stream().filter(caller.roles()::contains).findFirst();
    }

    /**
     * Whether it may be sent in the name of an approver who gave away the right to approve: what a person must approve, but
     * nothing that opens or changes who somebody is.
     */
    static boolean isDelegable(Class<? extends Command> type) {
        return takesAPerson(type) && roles(type).contains(Role.APPROVER)
                && !roles(type).contains(Role.DATA_PROTECTION_OFFICER);
    }

    static Forbidden refused(Class<? extends Command> type) { return new Forbidden(roles(type), false); }

    private static boolean takesAPerson(Class<? extends Command> type) {
        Allowed allowed = type.getAnnotation(Allowed.class);
        return allowed != null && allowed.person();
    }

    private static List<Role> roles(Class<? extends Command> type) {
        Allowed allowed = type.getAnnotation(Allowed.class);
        return allowed == null ? List.of() : List.of(allowed.value());
    }
}
