package org.cooptrack.web.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the thing a command is about. A client may give the id itself (a retry or an offline device is then safe); if it
 * does not, one is made: UUIDv7 for things, and v4 for persons, whose ids must not tell when they were first met.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {
    boolean person() default false;
}
