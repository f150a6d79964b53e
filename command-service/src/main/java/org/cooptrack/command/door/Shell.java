package org.cooptrack.command.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.spring.stereotype.Aggregate;

/** Marks the thin class that holds a slice's state for Axon: found by its stream, cached, and told of every event. */
@Aggregate(cache = "keptStreams", commandTargetResolver = "targetStream")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shell {}
