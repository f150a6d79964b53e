package org.cooptrack.command.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a sheet: how many rows came to which end, which of its columns nobody reads, and why it was not read to its end, if it was not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Summary(UUID batch, String kind, boolean dryRun, String language, int rows, Map<String, Integer> verdicts,
        List<String> unread, @Nullable String rule, @Nullable String stopped) {}
