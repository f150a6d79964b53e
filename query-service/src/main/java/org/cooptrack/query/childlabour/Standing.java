package org.cooptrack.query.childlabour;

/** How a case stands: the child is identified, was withdrawn, was kept from child labour, or the case is closed. */
public enum Standing {
    IDENTIFIED, WITHDRAWN, PREVENTED, CLOSED
}
