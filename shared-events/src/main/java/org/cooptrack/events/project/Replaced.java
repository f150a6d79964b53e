package org.cooptrack.events.project;

import java.time.LocalDate;

/** An event that puts one value of a project in the place of another: it tells both, so that figures can take back what no longer holds. */
public interface Replaced<T> {
    T before();

    T after();

    LocalDate occurredOn();
}
