package org.cooptrack.query.publication;

import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.project.ParticipatingOrganisation;
import org.cooptrack.events.project.ParticipatingOrganisationAdded;
import org.cooptrack.events.publication.Materiality;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.events.publication.ReportPrepared;
import org.cooptrack.events.publication.ReportPublished;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpCorrected;
import org.cooptrack.events.training.FollowUpOutcome;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.cooptrack.query.Projects;
import org.cooptrack.tlog.Canonical;
import tools.jackson.databind.JsonNode;

/** Reports of tests over follow-ups in a project that no other test speaks of. */
final class Reports {
    static final Materiality HALF = new Materiality(Decimal.of("0.5"), null);
    private static int number = 80_000;

    final UUID publication = UUID.randomUUID();
    final UUID training = UUID.randomUUID();
    final int project = number++;

    /** So many women were followed up, each in an event of her own. */
    long followedUp(int women) {
        return happened("training:" + training, Stream.generate(() -> (Event) new BeneficiaryFollowedUp(training,
                took(Sex.FEMALE), 3, FollowUpOutcome.APPLIED, List.of())).limit(women).toArray(Event[]::new));
    }

    /** The follow-up of that place in the stream was of a man. */
    long corrected(long version) {
        return happened("training:" + training, new FollowUpCorrected(training,
                new EventId("training:" + training, version), took(Sex.FEMALE), took(Sex.MALE), "a slip"));
    }

    /** That partner pays for the project. */
    void fundedBy(UUID partner) {
        happened("project:" + People.project(project),
                Projects.drafted(People.project(project), null, null, People.day("2020-01-01")),
                new ParticipatingOrganisationAdded(People.project(project),
                        new ParticipatingOrganisation(partner, ParticipantRole.FUNDING), People.day("2020-01-01")));
    }

    private Participation took(Sex sex) {
        return People.took(project, sex, "KE", "2024-03-05", project);
    }

    String figure(String more) {
        return "figure=" + URLEncoder.encode("measure=" + BeneficiaryFollowedUp.MEASURE + "&project="
                + People.project(project) + more, StandardCharsets.UTF_8);
    }

    /** What the project spent, of which nothing is told. */
    String ofMoney() {
        Service.known(People.project(project));
        return "figure=measure%3Dexpenditure%26project%3D" + People.project(project);
    }

    JsonNode draft(long position, String... figures) {
        return json("/v1/publications/draft?knownAt=" + position + "&"
                + Stream.of(figures).collect(Collectors.joining("&")), Role.ANALYST);
    }

    static ReportContent content(JsonNode draft) {
        return EventJson.read(ReportContent.class, draft.get("content").toString());
    }

    long prepared(ReportContent content, int edition, List<UUID> to, Materiality materiality) {
        String json = EventJson.write(content);
        return happened("publication:" + publication, new ReportPrepared(publication, edition,
                LocalizedText.of(Map.of("fr", "Rapport d'essai", "en", "Trial report")), to, materiality, content,
                Canonical.sha256(json), Canonical.exactly(json).length, edition == 1 ? null : "late sheets"));
    }

    long published(ReportContent content, List<UUID> to, Materiality materiality) {
        prepared(content, 1, to, materiality);
        return happened("publication:" + publication, new ReportPublished(publication, 1, content.position(),
                Canonical.sha256(EventJson.write(content))));
    }
}
