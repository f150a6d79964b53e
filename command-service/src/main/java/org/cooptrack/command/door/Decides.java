package org.cooptrack.command.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Marks the method of a shell that takes a wish. An empty stream is a state like any other: the law says what it refuses. */
@CommandHandler
@CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Decides {}
