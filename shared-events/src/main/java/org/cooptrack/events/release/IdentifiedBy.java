package org.cooptrack.events.release;

/** Who found that somebody was in forced labour and brought about the release. */
public enum IdentifiedBy {
    LABOUR_INSPECTORATE, COURT, POLICE, TRAINED_ORGANIZATION, THE_PERSON
}
