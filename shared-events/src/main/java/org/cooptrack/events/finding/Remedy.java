package org.cooptrack.events.finding;

/** What is to be done about a finding. */
public enum Remedy {
    CORRECT_THE_RECORDS, OBTAIN_EVIDENCE, CHECK_ALL_SIMILAR_RECORDS, TRAIN_STAFF, CHANGE_PROCEDURE, SEPARATE_DUTIES,
    CHANGE_SYSTEM, RECOVER_FUNDS, REFER_TO_INVESTIGATION
}
