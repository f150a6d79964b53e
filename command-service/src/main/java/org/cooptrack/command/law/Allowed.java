package org.cooptrack.command.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cooptrack.events.Role;

/** Who may send a command. A command without it is sent by nobody. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Role[] value();

    /** Whether only a person may send it, never a service on its own: approvals are made by people. */
    boolean person() default false;
}
