package org.cooptrack.events.project;

import org.cooptrack.events.value.Money;

/** An event after which a partner has committed more to a project, or less when negative. */
public interface CommitmentChanged {
    Money committed();
}
