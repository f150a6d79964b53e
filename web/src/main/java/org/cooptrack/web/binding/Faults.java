package org.cooptrack.web.binding;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.web.problem.Fault;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;

/** What was found wrong on the way through a body, up to as many as a reader can use. */
final class Faults {
    private static final int MOST = 50;
    private final List<Fault> found = new ArrayList<>();

    /** Notes one and returns null, which stands for the value that could not be had. */
    @Nullable
    Object note(RequestRule rule, String pointer, @Nullable Object... params) {
        if (found.size() < MOST) found.add(rule.at(pointer, params));
        return null;
    }

    int count() { return found.size(); }

    void refuseIfAny() {
        if (!found.isEmpty()) throw new ProblemException(RequestRule.INVALID.status(), found);
    }
}
