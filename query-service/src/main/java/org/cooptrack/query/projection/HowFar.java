package org.cooptrack.query.projection;

/** How far what is read from knows history. */
@FunctionalInterface
public interface HowFar {
    /** Of a read model by its name. */
    Reached known(String projection);
}
