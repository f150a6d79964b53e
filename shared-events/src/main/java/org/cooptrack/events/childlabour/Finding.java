package org.cooptrack.events.childlabour;

/** What was found of a child some months after it left child labour or was kept from it. */
public enum Finding {
    OUT_OF_CHILD_LABOUR, IN_CHILD_LABOUR, NOT_REACHED
}
