package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.ACCOUNTABLE_MISSING;
import static org.cooptrack.command.project.ProjectRule.FUNDING_MISSING;
import static org.cooptrack.command.project.ProjectRule.NOT_PARTICIPATING;
import static org.cooptrack.command.project.ProjectRule.ORGANISATION_UNKNOWN;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.project.ProjectCommand.AddParticipatingOrganisation;
import org.cooptrack.command.project.ProjectCommand.RemoveParticipatingOrganisation;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.*;
import org.cooptrack.events.published.Participant;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Which organisations take part in a project, and as what; or no longer do. And which roles others fill, as published. */
record Participants(PMap<ParticipatingOrganisation, Boolean> all, Set<String> published) {
    static final Participants NONE = new Participants(HashTreePMap.empty(), Set.of());

    static Participants of(List<Participant> published) { return NONE.published(published); }

    Participants published(List<Participant> others) {
        return new Participants(all, others.stream().map(Participant::role).filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
    }

    List<ProjectEvent> add(AddParticipatingOrganisation wish, Facts facts) {
        var participant = new ParticipatingOrganisation(wish.organisation(), wish.role());
        if (all.getOrDefault(participant, false)) return List.of();
        if (!facts.exists(StreamId.of("organisation", wish.organisation())))
            throw ORGANISATION_UNKNOWN.at("/organisation", wish.organisation());
        return List.of(new ParticipatingOrganisationAdded(wish.project(), participant, wish.occurredOn()));
    }

    List<ProjectEvent> remove(RemoveParticipatingOrganisation wish, boolean approved) {
        var participant = new ParticipatingOrganisation(wish.organisation(), wish.role());
        Boolean present = all.get(participant);
        if (present == null) throw NOT_PARTICIPATING.at("/organisation", wish.organisation());
        if (!present) return List.of();
        if (approved) without(participant).keeps(wish.role(), "/organisation");
        return List.of(new ParticipatingOrganisationRemoved(wish.project(), participant, wish.occurredOn(),
                wish.reason()));
    }

    /** An approved project has at least one organisation that funds it and one that is accountable. */
    void complete(String field) {
        keeps(ParticipantRole.FUNDING, field);
        keeps(ParticipantRole.ACCOUNTABLE, field);
    }

    private void keeps(ParticipantRole role, String field) {
        if (role == ParticipantRole.FUNDING && !has(role)) throw FUNDING_MISSING.at(field);
        if (role == ParticipantRole.ACCOUNTABLE && !has(role)) throw ACCOUNTABLE_MISSING.at(field);
    }

    Participants with(ParticipatingOrganisation participant) {
        return new Participants(all.plus(participant, true), published);
    }

    Participants without(ParticipatingOrganisation participant) {
        return new Participants(all.plus(participant, false), published);
    }

    private boolean has(ParticipantRole role) {
        return published.contains(role.code())
                || all.entrySet().stream().anyMatch(one -> one.getValue() && one.getKey().role() == role);
    }
}
