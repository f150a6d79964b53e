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
    REFUSED_REQUEST, WHICH_WORD, MISSING_WORD, UNKNOWN_WORD, BROKE_OFF, STARTING, STARTED, STOPPING, STOPPED, LOOK_AT,
    UNTIL_CTRL_C, SAMPLE_SENDING, SAMPLE_SENT, SAMPLE_REFUSED, NO_SCALE, BAR_ASKED, DATA_UP_TO,
    PROVISIONAL, MEASURE, TOTAL, DISTINCT, WITHOUT_IDENTITY, OF_THE_PROGRAMME, OF_WOMEN_AND_YOUTH, OF_PROTECTION,
    OF_DIALOGUE, OF_LAW, OF_FREEDOM, OF_JOBS, COUNTRIES, DEVELOPMENT_PARTNERS, FIELD_OFFICES, WOMEN_ENTREPRENEURS,
    DOMESTIC_WORKERS, TRIPARTITE_SESSIONS, RURAL_COOPERATIVES, VERDICT_IMPORTED,
    VERDICT_UNCHANGED, VERDICT_AMENDED, VERDICT_REFUSED, VERDICT_FAILED;

    String with(Object... values) { return in(Locale.getDefault(), values); }

    /** Numbers are ports and process ids: they are written without grouping. */
    String in(Locale language, Object... values) {
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(ResourceBundle.getBundle("messages", language).getString(key()), language)
                .format(plain);
    }

    String key() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
