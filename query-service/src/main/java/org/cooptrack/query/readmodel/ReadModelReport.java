package org.cooptrack.query.readmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A read model: its versions, what was decided about them, and why what was decided is not yet so, if it is not. */
record ReadModelReport(String projection, List<ProjectionView> versions, @Nullable ReadModelView decided,
        List<String> open) {}
