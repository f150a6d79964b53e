package org.cooptrack.query.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.web.binding.Heeds;

/**
 * The projections whose tables a query reads. With {@code atLeast=position} it waits until all of them have seen that
 * position; the header {@code Position} says up to where the answer knows history. With {@code knownAt} one thing is shown as
 * it was known then; a query that reads more than one view answers it itself and says so, or refuses it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Heeds({"atLeast", KnownAt.PARAMETER})
public @interface Reads {
    Class<? extends Projection>[] value();
}
