package org.cooptrack.command.adoption;

import static org.cooptrack.command.adoption.AdoptionRule.*;
import static org.cooptrack.events.published.Milestone.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptProject;
import org.cooptrack.events.published.Course;
import org.cooptrack.events.published.Defaults;
import org.cooptrack.events.published.Milestone;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.PublishedProject;

/** What is wrong with what a project says of itself. */
final class ProjectFindings {
    private static final Map<String, String> PLANS = Map.of("budget[", "/budgets", "planned-disbursement[",
            "/disbursements");

    private ProjectFindings() {}

    static Findings of(AdoptProject wish, Instant now) {
        var findings = new Findings(wish.project(), now);
        var published = wish.published();
        findings.when(published.wording().titles().isEmpty(), WITHOUT_TITLE, "/title");
        findings.when(published.participants().isEmpty(), WITHOUT_PARTICIPANTS, "/participating-org");
        course(published.course(), findings);
        findings.code("ActivityScope", published.coverage().scope(), "/activity-scope");
        ShareFindings.judge(published, findings);
        defaults(published.defaults(), findings);
        for (Participant participant : published.participants()) {
            findings.code("OrganisationRole", participant.role(), "/participating-org/@role");
            findings.code("OrganisationType", participant.type(), "/participating-org/@type");
        }
        plans(published, findings);
        return findings;
    }

    private static void course(Course course, Findings findings) {
        findings.when(course.milestones().isEmpty(), WITHOUT_DATES, "/activity-date");
        findings.when(backwards(course, PLANNED_START, PLANNED_END) || backwards(course, STARTED, ENDED),
                PERIOD_RUNS_BACKWARDS, "/activity-date");
        findings.when(isFuture(course, STARTED, findings.today()) || isFuture(course, ENDED, findings.today()),
                ACTUAL_DATE_IN_THE_FUTURE, "/activity-date");
        for (Milestone milestone : course.milestones())
            findings.code("ActivityDateType", milestone.type(), "/activity-date/@type");
    }

    private static boolean backwards(Course course, String start, String end) {
        var from = day(course, start);
        return from.isPresent() && day(course, end).filter(to -> to.isBefore(from.get())).isPresent();
    }

    private static boolean isFuture(Course course, String type, LocalDate today) {
        return day(course, type).filter(day -> day.isAfter(today)).isPresent();
    }

    private static Optional<LocalDate> day(Course course, String type) {
        return course.milestones().stream().filter(milestone -> milestone.type().equals(type)).map(Milestone::date)
                .findFirst();
    }

    private static void defaults(Defaults defaults, Findings findings) {
        var currency = defaults.currency();
        findings.code("Currency", currency == null ? null : currency.toUpperCase(Locale.ROOT), "/@default-currency");
        findings.code("CollaborationType", defaults.collaborationType(), "/collaboration-type");
        findings.code("FlowType", defaults.flowType(), "/default-flow-type");
        findings.code("FinanceType", defaults.financeType(), "/default-finance-type");
        findings.code("TiedStatus", defaults.tiedStatus(), "/default-tied-status");
        for (var aid : defaults.aidTypes())
            if (aid.vocabulary().equals("1")) findings.code("AidType", aid.code(), "/default-aid-type");
    }

    /** Plans without dates or value cannot be counted: they stand among what was kept. */
    private static void plans(PublishedProject published, Findings findings) {
        PLANS.forEach((name, field) -> findings.when(
                published.kept().stream().anyMatch(kept -> kept.name().startsWith(name)), PLAN_INCOMPLETE, field));
    }
}
