package org.cooptrack.web.binding;

import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A record that is {@link Asked} in another way than by the body of a request: a row of a sheet. It is read as strictly. */
public record AskedRecord<T>(Class<T> type) {
    /** @throws org.cooptrack.web.problem.ProblemException with every fault found, each at its JSON pointer */
    public T read(ObjectNode asked) {
        Faults faults = new Faults();
        Object bound = RecordShape.of(type).bind(asked, "", faults);
        faults.refuseIfAny();
        return type.cast(Objects.requireNonNull(bound));
    }
}
