package org.cooptrack.query.release;

/** How a case stands: nobody is released yet, somebody is, after-care goes on, the person is reintegrated, or the case is closed. */
public enum Standing {
    IDENTIFIED, RELEASED, IN_AFTER_CARE, REINTEGRATED, CLOSED
}
