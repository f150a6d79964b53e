package org.cooptrack.events.protection;

/** What a payment for somebody's protection is: a contribution by the insured or the employer, or a subsidy by others. */
public enum PaymentKind {
    CONTRIBUTION("social-protection-contributions"), SUBSIDY("social-protection-subsidies");

    private final String measure;

    PaymentKind(String measure) { this.measure = measure; }

    public String measure() { return measure; }
}
