package org.cooptrack.command.sheet;

import java.util.UUID;
import org.cooptrack.web.token.Caller;
import org.jspecify.annotations.Nullable;

/** What is done with a sheet: who sends it, of which kind and from which source, under which id if that was said; whether in earnest, and whether rows that changed are corrected, and why. */
record Errand(Caller caller, SheetKind kind, String source, @Nullable UUID batch, boolean dryRun,
        @Nullable String correcting,
        UUID correlation) {}
