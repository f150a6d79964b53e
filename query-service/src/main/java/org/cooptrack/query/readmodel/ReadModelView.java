package org.cooptrack.query.readmodel;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.readmodel.ReadModelEvent;
import org.cooptrack.events.readmodel.VersionChosen;
import org.cooptrack.events.readmodel.VersionDropped;
import org.cooptrack.query.projection.Version;
import org.jspecify.annotations.Nullable;

/** What was decided about the versions of a read model: which one shall answer, and which are no longer needed. */
record ReadModelView(String projection, @Nullable Decision chosen, List<Decision> dropped) {
    /** A version, and who decided about it, at which position, when and why. */
    record Decision(int version, long position, Instant at, Actor by, String reason) {
        static Decision of(int version, String reason, Recorded<ReadModelEvent> recorded) {
            return new Decision(version, recorded.position(), recorded.recordedAt(), recorded.metadata().actor(),
                    reason);
        }
    }

    static ReadModelView of(String projection) { return new ReadModelView(projection, null, List.of()); }

    /** What was dropped and is chosen again is made anew. */
    ReadModelView chosen(VersionChosen event, Recorded<ReadModelEvent> recorded) {
        return new ReadModelView(projection, Decision.of(event.version(), event.reason(), recorded),
                dropped.stream().filter(one -> one.version() != event.version()).toList());
    }

    ReadModelView dropped(VersionDropped event, Recorded<ReadModelEvent> recorded) {
        return new ReadModelView(projection, chosen, Stream.concat(dropped.stream(),
                Stream.of(Decision.of(event.version(), event.reason(), recorded))).toList());
    }

    boolean drops(int version) { return dropped.stream().anyMatch(one -> one.version() == version); }

    /** Whether there is a choice that was neither followed nor overtaken up to that position. */
    boolean isOpen(long decided) {
        return chosen != null && chosen.position() > decided;
    }

    /** @throws NullPointerException where none was made */
    Version choice() {
        return new Version(projection, Objects.requireNonNull(chosen).version());
    }

    long chosenAt() { return Objects.requireNonNull(chosen).position(); }
}
