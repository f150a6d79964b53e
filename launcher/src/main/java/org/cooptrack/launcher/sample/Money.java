package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The funds of a project: agreed, committed, received, passed on, spent, in the currency of each partner. */
final class Money {
    private static final List<String> SMALL_UNITS = List.of("JPY", "ITL", "KRW", "ESP", "PTE", "GRD", "BEF");
    private static final int THOUSAND = 1_000;

    private final Story story;
    private final Project project;
    private final UUID id;
    private final Directory directory;

    Money(Story story, Project project, UUID id, Directory directory) {
        this.story = story;
        this.project = project;
        this.id = id;
        this.directory = directory;
    }

    private String path() { return "/v1/projects/" + id; }

    /** What one partner gives, in thousands of its currency. */
    record Grant(Partner partner, UUID organisation, UUID agreement, UUID commitment, String currency, int thousands,
            String mark) {
        String amount(int percent) { return Integer.toString(thousands * percent / 100 * THOUSAND); }

        Map<String, Object> value(int percent, LocalDate day) {
            return Body.of("amount", amount(percent), "currency", currency,
                    "valueDate", day);
        }
    }

    Grant grant(Partner partner, String mark) {
        String currency = partner.currency(project.begins().getYear());
        int thousands = story.dice.between(3, 60) * 100 * (SMALL_UNITS.contains(currency) ? 100 : 1);
        return new Grant(partner, directory.partner(partner), story.dice.id(), story.dice.id(), currency, thousands,
                mark);
    }

    void commit(Grant grant) {
        LocalDate signed = project.begins().minusMonths(3);
        story.manager(path() + "/funding-agreements", "agreement", grant.agreement, "partner", grant.organisation,
                "reference",
                grant.mark + "-A", "amount", grant.value(100, signed), "signedOn", signed, "reports",
                reports());
        story.manager(path() + "/commitments", "id", grant.commitment, "agreement", grant.agreement, "reference",
                grant.mark + "-C", "value", grant.value(100, signed.plusDays(2)), "date", signed.plusDays(2));
    }

    /** Year by year; sometimes more is spent than is known to have come in. */
    void flow(Grant grant) {
        Dice dice = story.dice;
        int year = 1;
        for (var day = project.begins().plusDays(20); day.isBefore(project.end())
                && year <= 3; day = day.plusYears(1)) {
            receive(grant, 30, day, year);
            story.recorder(path() + "/disbursements", "id", dice.id(), "receiver",
                    Body.of("organisation", project.parties().implementing()), "reference", grant.mark + "-D" + year,
                    "value", grant.value(dice.between(8, 14), day.plusMonths(2)), "date", day.plusMonths(2));
            spend(grant, dice.id(), dice.chance(12) ? 45 : dice.between(9, 15), day.plusMonths(4), "-E" + year);
            year++;
        }
        if (project.begins().plusMonths(14).isBefore(Project.TODAY))
            story.recorder(path() + "/funding-agreements/" + grant.agreement + "/reports", "kind", "PROGRESS", "period",
                    firstYear(), "deliveredOn", project.begins().plusMonths(14));
    }

    /** Everything that can happen to money. */
    void whole(Grant grant) {
        Dice dice = story.dice;
        LocalDate day = project.begins().plusMonths(1);
        LocalDate early = project.begins().minusMonths(3);
        story.recorder(path() + "/pledges", "id", dice.id(), "partner", grant.organisation, "reference",
                grant.mark + "-P",
                "value", grant.value(110, early), "date", early);
        commit(grant);
        story.replace("project-manager", "POST", path() + "/commitments/" + grant.commitment + "/amendments", 2, "id",
                dice.id(), "reference", grant.mark + "-C2", "amount", Integer.toString(grant.thousands * 1100), "date",
                early.plusDays(30), "reason", "Avenant 1");
        story.manager(path() + "/commitments/" + grant.commitment + "/decommitments", "id", dice.id(), "reference",
                grant.mark + "-C3", "value", grant.value(5, early.plusDays(60)), "date", early.plusDays(60), "reason",
                "L’étude est payée par d’autres");
        receive(grant, 50, day, 1);
        passedOn(grant, day.plusMonths(1));
        spent(grant, day.plusMonths(9));
        story.manager(path() + "/budgets", "id", dice.id(), "type", "1", "status", "2", "period", firstYear(), "value",
                grant.value(40, day), "lines",
                List.of(Body.of("line", "Formation", "amount", grant.amount(30)),
                        Body.of("line", "Dialogue", "amount", grant.amount(10))));
        story.manager(path() + "/planned-disbursements", "id", dice.id(), "type", "1", "from", day.plusMonths(12), "to",
                day.plusMonths(15), "value", grant.value(6, day), "receiver",
                Body.of("organisation", project.parties().implementing()));
        story.recorder(path() + "/funding-agreements/" + grant.agreement + "/reports", "kind", "PROGRESS", "period",
                firstYear(), "deliveredOn", project.begins().plusMonths(14));
        putRight(grant);
    }

    private void putRight(Grant grant) {
        LocalDate signed = project.begins().minusMonths(3);
        LocalDate delivered = project.begins().plusMonths(14);
        String agreement = path() + "/funding-agreements/" + grant.agreement;
        story.recorder(agreement + "/reports/corrections", "kind", "PROGRESS", "period", firstYear(), "deliveredOn",
                delivered.minusDays(2), "reason", "Le cachet est de l’avant-veille");
        story.recorder(agreement + "/reports/retraction", "kind", "PROGRESS", "period", firstYear(), "reason",
                "C’était celui d’un autre projet");
        story.recorder(agreement + "/reports", "kind", "PROGRESS", "period", firstYear(), "deliveredOn", delivered);
        story.manager(agreement + "/corrections", "partner", grant.organisation, "reference", grant.mark + "-A",
                "amount", grant.value(110, signed), "signedOn", signed, "reports", reports(), "reason",
                "Avenant 1 compris");
        UUID mistaken = story.dice.id();
        story.manager(path() + "/funding-agreements", "agreement", mistaken, "partner", grant.organisation,
                "reference", grant.mark + "-B", "amount", grant.value(1, signed), "signedOn", signed, "reports",
                List.of());
        story.manager(path() + "/funding-agreements/" + mistaken + "/retraction", "reason",
                "Signé pour un autre projet");
    }

    private List<?> reports() {
        return List.of(Body.of("kind", "PROGRESS", "period", firstYear(), "dueOn", project.begins().plusMonths(15)));
    }

    private void passedOn(Grant grant, LocalDate day) {
        UUID paid = story.dice.id();
        var receiver = Body.of("organisation", project.parties().implementing());
        story.recorder(path() + "/outgoing-commitments", "id", story.dice.id(), "receiver", receiver, "reference",
                grant.mark + "-O", "value", grant.value(12, day), "date", day);
        story.recorder(path() + "/disbursements", "id", paid, "receiver", receiver, "reference", grant.mark + "-D",
                "value",
                grant.value(12, day.plusDays(14)), "date", day.plusDays(14));
        story.recorder(path() + "/transactions/" + paid + "/refunds", "id", story.dice.id(), "reference",
                grant.mark + "-DR",
                "value", grant.value(1, day.plusMonths(7)), "date", day.plusMonths(7), "reason",
                "Deux séances de moins");
    }

    private void spent(Grant grant, LocalDate day) {
        UUID first = story.dice.id();
        UUID second = story.dice.id();
        UUID other = story.dice.id();
        spend(grant, first, 20, day, "-E1");
        spend(grant, second, 2, day.plusDays(10), "-E2");
        story.manager(path() + "/transactions/" + second + "/reversal", "id", story.dice.id(), "reference",
                grant.mark + "-E2R", "date", day.plusDays(20), "reason", "Imputée au mauvais projet");
        story.recorder(path() + "/transactions/" + first + "/corrections", "reference", grant.mark + "-E1", "value",
                grant.value(18, day), "date", day, "reason", "Deux chiffres intervertis");
        story.recorder(path() + "/other-transactions", "id", other, "type", "7", "reference", grant.mark + "-R",
                "provider",
                Body.of("organisation", project.parties().implementing()), "value", grant.value(1, day.plusDays(30)),
                "date",
                day.plusDays(30));
        story.recorder(path() + "/transactions/" + other + "/retraction", "reason", "C’était celle d’un autre projet");
    }

    private void receive(Grant grant, int percent, LocalDate day, int number) {
        story.recorder(path() + "/receipts", "id", story.dice.id(), "partner", grant.organisation, "reference",
                grant.mark + "-R" + number, "value", grant.value(percent, day), "date", day);
    }

    private void spend(Grant grant, UUID expense, int percent, LocalDate day, String mark) {
        story.recorder(path() + "/expenditure", "id", expense, "reference", grant.mark + mark, "value",
                grant.value(percent, day), "date", day);
    }

    private Map<String, Object> firstYear() {
        return Body.of("from", project.begins(), "to", project.begins().plusYears(1).minusDays(1));
    }
}
