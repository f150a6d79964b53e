package org.cooptrack.query.iati;

import java.util.List;
import java.util.Set;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.published.Coverage;
import org.cooptrack.events.published.Identity;
import org.cooptrack.events.published.PublishedActivity;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.Wording;

/**
 * A restricted activity keeps what the standard cannot do without: what it is, who publishes it, pays for it and answers for it,
 * where it stands and since when, for which countries, on what. Places, those who carry it out, documents, money and results
 * stay in the house.
 */
final class Restriction {
    private static final Set<String> TOLD = Set.of(ParticipantRole.FUNDING.code(), ParticipantRole.ACCOUNTABLE.code());

    private Restriction() {}

    static PublishedActivity of(PublishedActivity whole, Omissions omissions) {
        PublishedProject said = whole.project();
        var told = said.participants().stream().filter(one -> one.role() != null && TOLD.contains(one.role())).toList();
        omissions.add(Omission.RESTRICTED, said.participants().size() - told.size() + said.wording().documents().size()
                + said.coverage().locations().size() + said.identity().related().size() + whole.budgets().size()
                + whole.disbursements().size() + whole.transactions().size() + whole.results().size()
                + said.kept().size());
        var project = new PublishedProject(
                new Identity(said.identity().identifier(), said.identity().reporter(), said.identity().others(),
                        List.of()),
                new Wording(said.wording().titles(), said.wording().descriptions(), List.of()), said.course(),
                new Coverage(said.coverage().scope(), said.coverage().countries(), said.coverage().regions(),
                        List.of()),
                said.purpose(), told, said.defaults(), List.of(), said.lastUpdated());
        return new PublishedActivity(project, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
