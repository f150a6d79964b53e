package org.cooptrack.command.adoption;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Event;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.published.PublishedActivity;
import org.cooptrack.events.published.PublishedBudget;
import org.cooptrack.events.published.PublishedDisbursement;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.published.SealedContact;

/**
 * What is asked where others published a project: that it be here as they say. Each wish names the whole of its part, so
 * that sending it again finishes what a crash left, and changes nothing once all is so.
 */
public sealed interface AdoptionCommand extends Command {
    UUID project();

    @Override
    default boolean passesOn() { return true; }

    /** What is still to be recorded, given what the stream holds; a single sending records as much of it as one append takes. */
    List<Event> outstanding(Iterable<Event> history, Instant now);

    /** Whether one sending records all of it. */
    static boolean fitsOneAppend(List<Event> outstanding) {
        return Portion.of(outstanding).size() == outstanding.size();
    }

    /** Whether the ledger takes it at all. */
    static boolean canBeAppended(Event event) {
        return Portion.canBeAppended(event);
    }

    /** The three wishes that make one activity; its contact details come sealed. */
    static List<AdoptionCommand> of(PublishedActivity activity, List<SealedContact> contacts) {
        var project = projectOf(activity.identifier());
        return List.of(new AdoptProject(project, activity.project(), contacts),
                new AdoptFunds(project, activity.budgets(), activity.disbursements(), activity.transactions()),
                new AdoptResults(project, activity.results()));
    }

    /** The same project for the same published identifier, for ever. */
    static UUID projectOf(String identifier) {
        return UUID.nameUUIDFromBytes(("iati-activity:" + identifier).getBytes(StandardCharsets.UTF_8));
    }

    /** The contact details that stand in a project's stream. */
    static List<SealedContact> contactsIn(Iterable<Event> life) {
        return LifeAdoption.after(life).contacts();
    }

    /** Takes over what a project says of itself, and its contact details. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, ADMINISTRATOR})
    record AdoptProject(UUID project, PublishedProject published,
            List<SealedContact> contacts) implements AdoptionCommand {
        @Override
        public String stream() { return StreamId.of("project", project); }

        @Override
        public List<Event> outstanding(Iterable<Event> history, Instant now) {
            return List.copyOf(LifeAdoption.decide(this, LifeAdoption.after(history), now));
        }

        @Override
        public Rejected taken(String claim) {
            return AdoptionRule.IDENTIFIER_TAKEN.at("/published/identity/identifier",
                    published.identity().identifier());
        }
    }

    /** Takes over the budgets, planned disbursements and transactions of a project. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, ADMINISTRATOR})
    record AdoptFunds(UUID project, List<PublishedBudget> budgets, List<PublishedDisbursement> disbursements,
            List<PublishedTransaction> transactions) implements AdoptionCommand {
        @Override
        public String stream() { return StreamId.of("project-funds", project); }

        @Override
        public List<Event> outstanding(Iterable<Event> history, Instant now) {
            return List.copyOf(FundsAdoptionLaw.decide(this, AdoptedFunds.after(history), now));
        }
    }

    /** Takes over the results of a project, with their indicators and periods. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, ADMINISTRATOR})
    record AdoptResults(UUID project, List<PublishedActivity.Outcome> results) implements AdoptionCommand {
        @Override
        public String stream() { return StreamId.of("project-results", project); }

        @Override
        public List<Event> outstanding(Iterable<Event> history, Instant now) {
            return List.copyOf(ResultsAdoptionLaw.decide(this, AdoptedResults.after(history), now));
        }
    }
}
