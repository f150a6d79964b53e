package org.cooptrack.events.value;

/** How a disability was established: Washington Group short set, Child Functioning Module, a certificate, or declared. */
public enum DisabilityMethod {
    WASHINGTON_GROUP_SHORT_SET, CHILD_FUNCTIONING_MODULE, CERTIFICATE, DECLARED, UNKNOWN
}
