package org.cooptrack.events;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Stream ids are {@code kind:uuid}: the kind keeps streams of one thing apart, as a project's life, funds and results. */
public final class StreamId {
    /** All kinds there are, in order. */
    public static final SortedSet<String> KINDS = Collections.unmodifiableSortedSet(new TreeSet<>(List.of("affiliation",
            "batch", "child-labour-case", "cooperative", "correction", "count", "delegation", "dialogue", "dispute",
            "duplicate", "enterprise", "hiv-programme", "institution", "jobseeker", "office", "organisation", "person",
            "project", "project-funds", "project-results", "quality-issue", "ratification", "reform", "release-case",
            "scheme", "supervision", "support", "training", "workplace")));

    private StreamId() {}

    public static String of(String kind, UUID id) { return kind + ":" + id; }

    public static UUID uuid(String stream) { return UUID.fromString(stream.substring(stream.indexOf(':') + 1)); }

    public static String kind(String stream) { return stream.substring(0, stream.indexOf(':')); }
}
