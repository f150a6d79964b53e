package org.cooptrack.events.value;

/** Why what was recorded of a case of a sensitive kind is put right or taken back; a closed list, because words might tell of the person. */
public enum Slip {
    MISREAD, OTHER_PERSON, RECORDED_TWICE, LEARNED_SINCE, NEVER_HAPPENED
}
