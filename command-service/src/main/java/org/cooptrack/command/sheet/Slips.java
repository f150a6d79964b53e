package org.cooptrack.command.sheet;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cooptrack.events.value.Slip;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;

/** The reasons for which what was recorded of a case of a sensitive kind is put right or taken back: one of a closed list, by its code or as it is called. */
final class Slips {
    private static final Codes CODES = Codes.of("Slip", Arrays.stream(Slip.values()).map(Slip::name).toList());
    private static final int UNFIT = 400;

    private Slips() {}

    /** @throws ProblemException where it is none of them, with those there are in that language */
    static void require(String reason, Language language) {
        if (CODES.code(reason, language).isEmpty())
            throw new ProblemException(UNFIT, SheetRule.REASON_NOT_LISTED.code(), "reason",
                    CODES.choices(language).values().stream().collect(Collectors.joining(", ")));
    }

    static String code(String reason) {
        return CODES.code(reason, Language.FR).orElse(reason);
    }
}
