package org.cooptrack.web.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The most characters of a text, or the most entries of a list or map, where the usual limit does not fit. It stands on
 * the type: {@code @Limit(50) List<@Limit(2_000) String>}.
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limit {
    int value();
}
