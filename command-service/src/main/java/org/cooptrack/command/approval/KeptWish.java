package org.cooptrack.command.approval;

import java.util.Map;
import org.cooptrack.command.door.CommandNames;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.SealedWish;
import org.cooptrack.command.law.Telling;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.value.Confided;
import org.jspecify.annotations.Nullable;

/** A wish as it is kept until it is approved: its name, what it says, and what it tells under seal. */
record KeptWish(String name, Map<String, Object> says, @Nullable Confided sealed) {
    @SuppressWarnings("unchecked")
    static KeptWish of(Command command) {
        Confided sealed = command instanceof SealedWish wish ? wish.when() : null;
        Command asked = command.asked();
        return new KeptWish(CommandNames.nameOf(asked.getClass()),
                EventJson.read(Map.class, EventJson.write(asked)), sealed);
    }

    Command command(CommandNames names) {
        Command asked = EventJson.read(names.named(name), EventJson.write(says));
        return sealed != null && asked instanceof Telling telling ? telling.confided(sealed) : asked;
    }

    /** By which the same wish is known again. */
    String content() {
        return name + " " + EventJson.write(says) + (sealed == null ? "" : sealed.details().sealed());
    }
}
