package org.cooptrack.events.supervision;

/**
 * Who supervises how countries apply labour instruments: the Committee of Experts, the Conference Committee, the
 * Committee on Freedom of Association, a committee on a representation (article 24 of the Constitution) or a commission
 * of inquiry (article 26).
 */
public enum SupervisoryBody {
    COMMITTEE_OF_EXPERTS, CONFERENCE_COMMITTEE, COMMITTEE_ON_FREEDOM_OF_ASSOCIATION, REPRESENTATION_COMMITTEE,
    COMMISSION_OF_INQUIRY
}
