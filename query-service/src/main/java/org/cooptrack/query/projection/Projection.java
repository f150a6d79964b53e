package org.cooptrack.query.projection;

import java.util.List;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A read model in the making: which events it sees, and how a batch of them changes its tables. Two runners drive it, one
 * live and one for rebuilds; both give it events in the order of their positions, within a transaction of theirs.
 */
public interface Projection {
    String name();

    /**
     * Raised whenever the same history would give other rows. The new version is made from the first event on in a schema of
     * its own, beside the one that serves, and takes over once it knows as much.
     */
    default int version() {
        return 1;
    }

    /**
     * The earliest version whose rows this one's queries understand too. Until this one knows as much, they are answered from
     * it as it stands; from an earlier one they are not answered at all.
     */
    default int readsFrom() {
        return version();
    }

    /** Sealed families of events, or capabilities that events have. */
    List<Class<?>> types();

    /** What it keeps, all of it written by it alone. */
    List<String> tables();

    /** Those of its tables whose rows are never changed and say in {@code position} since when they are there: what was known earlier is still to be seen in them. */
    default List<String> tablesThatRemember() {
        return List.of();
    }

    /** Makes the tables where they are missing, in the schema of this version. */
    void prepare(JdbcClient views);

    void write(List<Recorded<Event>> batch, JdbcClient views);

    default String id() {
        return identity().id();
    }

    default Version identity() {
        return new Version(name(), version());
    }

    default boolean sees(Event event) {
        return types().stream().anyMatch(type -> type.isInstance(event));
    }
}
