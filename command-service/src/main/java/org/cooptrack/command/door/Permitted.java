package org.cooptrack.command.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cooptrack.events.Role;

/** Who may read what this method answers. Who may send a command stands on the command. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permitted {
    Role[] value();
}
