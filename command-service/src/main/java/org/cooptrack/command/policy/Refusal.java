package org.cooptrack.command.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.cooptrack.command.door.Forbidden;
import org.cooptrack.command.door.Unstorable;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Role;

/** What a policy asked for and did not get, and why: the event it acted on, the wish, its stream, the rule with what its text names. */
record Refusal(String event, String wish, String stream, String rule, String field, List<String> values) {
    static Refusal of(Command wish, String event, RuntimeException refused) {
        return switch (refused) {
            case Rejected it -> of(wish, event, it.rule().code(), it.field(),
                    it.texts());
            case Forbidden it -> of(wish, event, "door.not-permitted", "",
                    List.of(it.roles().stream().map(Role::code).collect(Collectors.joining(", "))));
            case Unstorable _ -> of(wish, event, "door.unstorable", "", List.of());
            default -> of(wish, event, "door.too-large", "", List.of());
        };
    }

    private static Refusal of(Command wish, String event, String rule, String field, List<String> values) {
        return new Refusal(event, wish.getClass().getSimpleName(), wish.stream(), rule, field, values);
    }
}
