package org.cooptrack.events.value;

/** Status in employment by authority (ICSE-18), so that entrepreneurs and domestic workers can be counted; and those without work. */
public enum StatusInEmployment {
    EMPLOYER, INDEPENDENT_WORKER_WITHOUT_EMPLOYEES, DEPENDENT_CONTRACTOR, EMPLOYEE, CONTRIBUTING_FAMILY_WORKER,
    NOT_EMPLOYED, UNKNOWN
}
