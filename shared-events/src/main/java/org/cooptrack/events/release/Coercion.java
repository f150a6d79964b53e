package org.cooptrack.events.release;

import java.util.List;

/** What made work forced: for adults involuntariness and the menace of a penalty, both; for children one of the criteria of their own. */
public record Coercion(List<Involuntariness> involuntariness, List<Menace> menaces, List<ChildCriterion> ofChildren) {
    public Coercion {
        involuntariness = List.copyOf(involuntariness);
        menaces = List.copyOf(menaces);
        ofChildren = List.copyOf(ofChildren);
    }

    public boolean ofAdult() { return !involuntariness.isEmpty() && !menaces.isEmpty(); }

    public boolean ofChild() { return !ofChildren.isEmpty(); }
}
