package org.cooptrack.launcher;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, each in one line that tells what to do; the words stand in {@code messages_*.properties}. */
enum Line {
    PORT_TAKEN, NO_PORT, PORTS_ALIKE, DISK_FULL, FOLDER_NOT_WRITABLE, FOLDER_IN_USE, FOREIGN_SERVER, OTHER_POSTGRES,
    POSTGRES_DID_NOT_START,
    NOT_BUILT, SERVICE_DID_NOT_START, SERVICE_TOO_SLOW, FELL, NOT_RUNNING, READABLE_SECRET, NO_SUCH_ROLE, NO_TOKEN,
    NO_SUCH_FILE,
    NOT_A_FILE, UNREADABLE_FILE, EMPTY_FILE, FILE_REFUSED, FILE_BROKEN,
    IMPORT_INTERRUPTED, AWAITING_SERVICE, ACTIVITY_REFUSED, ACTIVITY_FAILED, ISSUE_RAISED, BAR_SENT, BAR_JUDGED,
    DRY_RUN, FILE,
    REFUSED_REQUEST, WHICH_WORD, MISSING_WORD, UNKNOWN_WORD, UNKNOWN_COMMAND, WRONG_VALUE, SAID_TWICE, COMMAND_WORD,
    BROKE_OFF, STARTING,
    STARTED, STOPPING, STOPPED, LOOK_AT,
    UNTIL_CTRL_C, SAMPLE_SENDING, SAMPLE_SENT, SAMPLE_REFUSED, NO_SCALE, BAR_ASKED, DATA_UP_TO,
    CERTIFIED, FIGURES_EXPLAINED, TARGET_AND_ACTUAL, TARGET, ACTUAL, RATE, MEASURE, TOTAL, DISTINCT, WITHOUT_IDENTITY,
    STATUS_MISSING, STATUS_WAITING, STATUS_SUPPRESSED, VERDICT_IMPORTED,
    VERDICT_UNCHANGED, VERDICT_AMENDED, VERDICT_REFUSED, VERDICT_FAILED, BAR_ROWS, SHEET_KIND_MISSING,
    SHEET_FILES_MISSING, SHEET_REASON_MISSING, SHEET_FORMAT, FILE_EXISTS, NO_VERDICT_FILE, TEMPLATE_WRITTEN,
    SHEET_SOURCE, SHEET_BATCH,
    SHEET_VERDICTS, SHEET_UNREAD, SHEET_STOPPED, SHEET_REFUSED, SHEET_INTERRUPTED, SHEET_ROW, SHEET_MORE_ROWS,
    ROW_RECORDED, ROW_ISSUE, ROW_WAITING, ROW_UNCHANGED, ROW_CORRECTION_PROPOSED, ROW_CORRECTED, ROW_REQUESTED,
    ROW_REFUSED, ROW_FAILED, ROW_TOTAL, ROW_WITHDRAWN, EXPORT_FOLDER_FOREIGN,
    EXPORT_INTERRUPTED, EXPORT_AWAITS_SEAL, EXPORT_GOES_TO, NOTHING_TO_EXPORT, EXPORTED, EXPORT_CHECK,
    KEYS_OF_THE_EXPORT, BAR_EXPORTED, BAR_TILES,
    IATI_WRITTEN, IATI_HELD_BACK;

    /** Whether a figure of that status has a number, be it zero. */
    static boolean isKnown(String status) {
        return status.equals("KNOWN");
    }

    /** Why a figure has no number. */
    static String ofStatus(String status) {
        return valueOf("STATUS_" + status).with();
    }

    String with(Object... values) { return in(Locale.getDefault(), values); }

    /** Numbers are ports and process ids: they are written without grouping. */
    String in(Locale language, Object... values) {
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(ResourceBundle.getBundle("messages", language).getString(key()), language)
                .format(plain);
    }

    String key() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
