package org.cooptrack.web.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller method that replaces a value, so that the client must say which version it has read: 428 without If-Match. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReplacesValue {
    /** Whether there may be nothing yet to replace: only where something stands is the version asked for, by the law. */
    boolean ifAnyStands() default false;
}
