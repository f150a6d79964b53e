package org.cooptrack.web.problem;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns anything thrown into a problem. What is our own fault is logged under an id, and only the id is told. */
public final class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private Incidents() {}

    public static ProblemException explain(Throwable thrown) {
        ProblemException known = FrameworkFaults.of(thrown);
        return known != null ? known : record("unexpected", thrown);
    }

    static ProblemException record(String what, Throwable thrown) {
        UUID incident = UUID.randomUUID();
        LOG.error("incident {}: {}", incident, what, thrown);
        return RequestRule.INCIDENT.refuse(null, incident).instance("urn:uuid:" + incident);
    }
}
