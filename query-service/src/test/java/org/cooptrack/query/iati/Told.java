package org.cooptrack.query.iati;

import static org.cooptrack.query.People.day;
import static org.cooptrack.query.Service.happened;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.events.access.ExportBegun.Scope;
import org.cooptrack.events.access.Purpose;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.*;
import org.cooptrack.events.project.Publication.Decision;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.query.Service;

/** A project that is told event by event, with an organisation of its own that publishes it and a partner that pays. */
final class Told {
    private static final UUID WISH = new UUID(0x7a00, 0x8000000000000001L);

    final UUID project = UUID.randomUUID(), office = UUID.randomUUID(), partner = UUID.randomUUID();
    final String life = "project:" + project, funds = "project-funds:" + project,
            results = "project-results:" + project;
    final String mark = project.toString().substring(0, 8), reporting = "XM-DAC-" + mark,
            identifier = reporting + "-SEN-24-01";

    /** Approved and under way, and not yet decided on. */
    static Told underWay() {
        var told = new Told();
        told.organisations();
        told.lives(told.drafted(new ProjectPlan(text("Entreprendre au féminin", "Women in business"),
                text("Former et protéger", "To train and to protect"), day("2024-01-15"), day("2026-12-31"))));
        told.lives(new RecipientsSet(told.project, Recipients.NONE, new Recipients(
                List.of(new RecipientCountry("SN", Percentage.of("70")),
                        new RecipientCountry("ML", Percentage.of("30"))),
                List.of()), day("2023-06-02")),
                new SectorsSet(told.project, List.of(), List.of(new Sector("1", "32130", null)), day("2023-06-02")),
                new ParticipatingOrganisationAdded(told.project,
                        new ParticipatingOrganisation(told.partner, ParticipantRole.FUNDING), day("2023-06-02")),
                new ProjectSubmitted(told.project, day("2023-07-01")),
                new ProjectApproved(told.project, day("2023-09-01")),
                new ProjectActivated(told.project, day("2024-01-20")));
        return told;
    }

    /** The same, released for publication. */
    static Told released() {
        var told = underWay();
        told.decided(Decision.PUBLISH);
        return told;
    }

    ProjectDrafted drafted(ProjectPlan plan) {
        return new ProjectDrafted(project, "SEN/24/01", plan, office, day("2023-06-01"));
    }

    void organisations() {
        happened("organisation:" + partner, new OrganisationRegistered(partner, text("Agence", "Agency"),
                new Classification("10", null, List.of()), "XM-P-" + mark, "NO", day("2020-01-01")));
        var self = UUID.randomUUID();
        happened("organisation:" + self, new OrganisationRegistered(self, text("Organisation", "Organization"),
                new Classification("40", null, List.of()), reporting, "CH", day("2020-01-01")));
    }

    long lives(Event... events) { return happened(life, events); }

    long decided(Decision decision) {
        return lives(new PublicationDecided(project, null, new Publication(decision, null, null),
                decision == Decision.EXCLUDE ? null : identifier, day("2023-09-02")));
    }

    EventId last(String stream) { return new EventId(stream, Service.LEDGER.lastVersion(stream)); }

    long received(UUID id, String amount, String currency, String date) {
        return happened(funds, new FundsReceived(project, id, transaction(TransactionType.RECEIPT, amount, currency,
                date), List.of(), List.of()));
    }

    Transaction transaction(TransactionType type, String amount, String currency, String date) {
        var when = FieldDate.parse(date);
        return Transaction.plain("R-" + amount, type, new Money(Decimal.of(amount), currency, when.earliest()), when,
                Party.of(partner), null);
    }

    Transaction inCountry(String country) {
        var plain = transaction(TransactionType.RECEIPT, "100", "EUR", "1991-03-01");
        return new Transaction(plain.reference(), plain.type(), plain.value(), plain.date(), null, plain.provider(),
                null, List.of(), country, null, Terms.UNSAID);
    }

    static LocalizedText text(String french, String english) {
        return LocalizedText.of(Map.of("fr", french, "en", english));
    }

    /** An export of activities that ana began, as of the last position there is. */
    static String exported() {
        return exported(Service.LEDGER.head(), Scope.ACTIVITIES, "ana");
    }

    static String exported(long upTo, Scope scope, String by) {
        UUID export = UUID.randomUUID();
        happened(new Metadata(new Actor(Service.ISSUER.url(), by), Role.PROJECT_MANAGER, null, "1", null, WISH, WISH,
                null), "export:" + export,
                new ExportBegun(export, scope, upTo, Purpose.PUBLICATION, Instant.now().plus(Duration.ofDays(7))));
        return export.toString();
    }

    /** Where its activity is fetched, as of the last position there is. */
    String address() {
        return address(exported());
    }

    String address(String export) {
        return "/v1/iati/activities/" + project + "?export=" + export + "&atLeast=" + Service.LEDGER.head();
    }

    /** Those that this partner funds. */
    String portfolio() {
        return "/v1/iati/activities?export=" + exported() + "&development-partner=" + partner + "&atLeast="
                + Service.LEDGER.head();
    }

}
