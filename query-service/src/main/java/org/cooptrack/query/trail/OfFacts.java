package org.cooptrack.query.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cooptrack.web.binding.Heeds;

/** A list among facts that may be narrowed to some of them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Heeds({"project", "country", "office", "implementing-partner", "occurredFrom", "occurredUpTo"})
@interface OfFacts {}
