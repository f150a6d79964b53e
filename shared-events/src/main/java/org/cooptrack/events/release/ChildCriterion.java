package org.cooptrack.events.release;

/** What makes the work of a child forced labour (the same guidelines, where they speak of children). One suffices. */
public enum ChildCriterion {
    /** Work for a third party, under menace of a penalty by a third party on the child or its parents. */
    FOR_THIRD_PARTY_UNDER_MENACE,
    /** Work with or for the parents, under menace of a penalty by a third party on the child or its parents. */
    FOR_PARENTS_UNDER_MENACE_BY_THIRD_PARTY,
    /** Work with or for the parents, of whom one or both are in forced labour. */
    PARENTS_IN_FORCED_LABOUR,
    /** Slavery and similar practices, commercial sexual exploitation or illicit activities (C182, article 3 a to c). */
    WORST_FORM_OF_CHILD_LABOUR
}
