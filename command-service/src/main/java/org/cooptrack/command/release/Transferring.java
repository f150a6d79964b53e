package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;

/** To whom a case goes: to whoever is asked and accepts it, and says as whom. Who asks does not accept in their place. */
record Transferring(Opened person) {
    List<ReleaseEvent> propose(ProposeTransfer wish, Facts facts) {
        person.open();
        var proposal = person.proposal();
        if (proposal != null && proposal.says().equals(wish.receiver())) return List.of();
        if (proposal != null) throw TRANSFER_PROPOSED.at("/receiver");
        able(wish.receiver(), facts);
        if (has(wish.receiver())) throw RECEIVER_HAS_IT.at("/receiver");
        return List.of(new TransferProposed(wish.dossier(), wish.receiver()));
    }

    List<ReleaseEvent> accept(AcceptTransfer wish, Facts facts) {
        var proposal = proposed();
        person.open();
        if (!proposal.says().equals(wish.receiver())) throw ACCEPTED_FOR_ANOTHER.at("/receiver");
        if (facts.isOwn(proposal.id())) throw ACCEPTED_BY_PROPOSER.at("/dossier");
        able(proposal.says(), facts);
        var to = proposal.says().kind() == Receiver.Kind.PROJECT ? List.of(proposal.says().id()) : List.<UUID>of();
        return List.of(new CaseTransferred(wish.dossier(), proposal.id(), proposal.says(), person.keeps(), to));
    }

    List<ReleaseEvent> decline(DeclineTransfer wish) {
        return List.of(new TransferDeclined(wish.dossier(), proposed().says()));
    }

    /** To whom a case belongs from then on: a project carries it alone; an office answers for it; an institution takes it out of the programme's hands. */
    static Setting belonging(Setting setting, Receiver receiver) {
        return switch (receiver.kind()) {
            case PROJECT -> new Setting(List.of(new ProjectShare(receiver.id(), Percentage.HUNDRED)), setting.place(),
                    setting.office(), setting.implementingPartner(), setting.instruments(), setting.aims());
            case OFFICE -> new Setting(setting.projects(), setting.place(), receiver.id(),
                    setting.implementingPartner(), setting.instruments(), setting.aims());
            case INSTITUTION -> new Setting(setting.projects(), setting.place(), setting.office(), receiver.id(),
                    setting.instruments(), setting.aims());
        };
    }

    private Stands<Receiver> proposed() {
        if (person.proposal() == null) throw NO_TRANSFER.at("/dossier");
        return person.proposal();
    }

    private boolean has(Receiver receiver) {
        return belonging(person.setting(), receiver).equals(person.setting())
                && person.keeps().isEmpty() == (receiver.kind() != Receiver.Kind.PROJECT);
    }

    private static void able(Receiver receiver, Facts facts) {
        switch (receiver.kind()) {
            case PROJECT -> running(receiver, facts);
            case OFFICE -> known("office", receiver, facts);
            case INSTITUTION -> known("organisation", receiver, facts);
        }
    }

    private static void running(Receiver receiver, Facts facts) {
        var project = facts.unmovedProject(receiver.id());
        if (!project.isKnown()) throw RECEIVER_UNKNOWN.at("/receiver");
        if (!project.was(FieldDate.on(Today.anywhere(facts.now())), ProjectStatus.ACTIVE, ProjectStatus.SUSPENDED))
            throw RECEIVER_NOT_RUNNING.at("/receiver");
    }

    private static void known(String kind, Receiver receiver, Facts facts) {
        if (!facts.exists(StreamId.of(kind, receiver.id()))) throw RECEIVER_UNKNOWN.at("/receiver");
    }
}
