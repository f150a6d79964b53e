package org.cooptrack.command.law;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.value.Setting;

/** Opens a quality issue beside a fact: owned by the office of the activity, or else by its first project, due in thirty days. */
public final class Issue {
    private static final int DAYS_TO_RESOLVE = 30;

    private Issue() {}

    /** By when an issue that opens today is to be closed. */
    public static LocalDate dueOn(LocalDate today) {
        return today.plusDays(DAYS_TO_RESOLVE);
    }

    public static Breach of(Rule rule, String field, Setting setting, LocalDate today) {
        var office = setting.office();
        String owner = office == null ? "project:" + setting.projects().getFirst().project() : "office:" + office;
        return new Breach(rule.code(), field, owner, dueOn(today));
    }

    /** One that the project itself owns. */
    public static Breach of(Rule rule, String field, UUID project, LocalDate today) {
        return new Breach(rule.code(), field, "project:" + project, dueOn(today));
    }
}
