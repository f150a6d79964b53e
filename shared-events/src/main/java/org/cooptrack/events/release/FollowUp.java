package org.cooptrack.events.release;

import java.util.List;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Confided;

/**
 * What was found 3, 6, 12 or 24 months after a release. It counts once the release is confirmed, with the attributes of the
 * release, so that those whose release was sustained are always some of those released.
 */
public record FollowUp(int month, Finding finding, Confided when) {
    public static final String MEASURE = "release-follow-ups";

    /** The measure of all whose release was sustained after so many months. */
    public static String sustained(int month) {
        return "release-sustained-" + month + "-months";
    }

    List<Entry> entries(Release release, boolean lasts) {
        var asked = release.on(MEASURE, when);
        return finding == Finding.FREE && lasts ? List.of(asked, release.on(sustained(month), when)) : List.of(asked);
    }
}
