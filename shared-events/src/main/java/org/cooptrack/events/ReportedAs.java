package org.cooptrack.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this event tells of one person may also come as a count without persons, under the measure named here: from records
 * older than this system, from partners, or as an estimate. Such a count adds to sums, never to distinct persons.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportedAs {
    String value();
}
