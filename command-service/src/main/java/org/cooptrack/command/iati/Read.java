package org.cooptrack.command.iati;

import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.published.PublishedActivity;

/** What became of one activity of a file: it was understood, or it says something that cannot be. */
public sealed interface Read {
    /** Its place in the file, from 1. */
    int number();

    String identifier();

    /** How large it was: its characters, each element and attribute counted as fifty. */
    record Understood(int number, PublishedActivity activity, long size) implements Read {
        @Override
        public String identifier() { return activity.identifier(); }
    }

    /** The element at fault is named by its path within the activity. */
    record Refused(int number, String identifier, Rejected why) implements Read {}
}
