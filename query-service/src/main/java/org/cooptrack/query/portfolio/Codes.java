package org.cooptrack.query.portfolio;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.project.RecipientCountry;
import org.cooptrack.events.project.Recipients;
import org.cooptrack.events.project.Sector;
import org.cooptrack.events.published.Marker;

/** The values under which projects are counted; their shares do not split a count. */
final class Codes {
    private static final String SDG_TARGETS = "3";

    private Codes() {}

    static List<String> countries(Recipients recipients) {
        return recipients.countries().stream().map(RecipientCountry::code).toList();
    }

    static List<String> regions(Recipients recipients) {
        return recipients.regions().stream().map(region -> region.vocabulary() + "-" + region.code()).toList();
    }

    static List<String> sectors(List<Sector> sectors) {
        return sectors.stream().map(sector -> sector.vocabulary() + "-" + sector.code()).toList();
    }

    /** Those of the tags that are targets of the 2030 Agenda (IATI tag vocabulary 3). */
    static List<String> sdgTargets(List<Marker> tags) {
        return tags.stream().filter(tag -> SDG_TARGETS.equals(tag.vocabulary())).map(Marker::code).distinct().toList();
    }

    /** Who funds is a development partner, who implements an implementing partner; the other roles are not counted. */
    static Dimension dimension(ParticipantRole role) {
        return role == ParticipantRole.FUNDING ? Dimension.DEVELOPMENT_PARTNER : Dimension.IMPLEMENTING_PARTNER;
    }

    static boolean counted(ParticipantRole role) {
        return role == ParticipantRole.FUNDING || role == ParticipantRole.IMPLEMENTING;
    }
}
