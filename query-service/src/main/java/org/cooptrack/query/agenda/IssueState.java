package org.cooptrack.query.agenda;

/** Open, or how it was closed; overtaken, when the fact was corrected or taken back and nobody judged it. */
public enum IssueState {
    OPEN, ACCEPTED, RESOLVED, OVERTAKEN
}
