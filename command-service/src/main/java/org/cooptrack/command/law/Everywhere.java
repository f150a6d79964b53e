package org.cooptrack.command.law;

import static org.cooptrack.command.law.EverywhereRule.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.codes.AdministrativeAreas;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** What every kind of activity asks alike: whether its setting, the people in it and the evidence for it can be. */
public final class Everywhere {
    static final String DIGEST = "[0-9a-f]{64}";

    private Everywhere() {}

    /** The projects that share an activity are known and carry the whole of it; each slice says so by rules of its own. */
    public static void owned(List<ProjectShare> projects, Rule notWhole, Rule unknown, Facts facts) {
        if (!Percentage.isWhole(projects.stream().map(ProjectShare::share).toList()))
            throw notWhole.at("/setting/projects");
        for (var share : projects)
            if (!facts.project(share.project()).isKnown()) throw unknown.at("/setting/projects", share.project());
    }

    /** Whom it belongs to and where it is are known, and its codes stood on their lists on that day. */
    public static void possible(Setting setting, LocalDate day, Facts facts) {
        shared(setting.projects());
        possible(setting.place(), day, facts);
        listed("IloInstrument", setting.instruments(), day, "/setting/instruments", facts);
        known("office", setting.office(), OFFICE_UNKNOWN, "/setting/office", facts);
        known("organisation", setting.implementingPartner(), IMPLEMENTING_PARTNER_UNKNOWN,
                "/setting/implementingPartner", facts);
    }

    public static void possible(Attributes attributes, LocalDate day, Facts facts) {
        listed("Country", attributes.country(), day, "/attributes/country", facts);
        if (isKnown(attributes.occupation()))
            listed("Isco08", attributes.occupation(), day, "/attributes/occupation", facts);
        listed("Disadvantage", attributes.disadvantages(), day, "/attributes/disadvantages", facts);
        once(attributes.disadvantages());
        if (isKnown(attributes.administrativeArea()))
            area(attributes.administrativeArea(), day, "/attributes/administrativeArea", facts);
    }

    public static void possible(@Nullable Evidence evidence, LocalDate day, String field, Facts facts) {
        if (evidence == null) return;
        listed("DocumentCategory", evidence.category(), day, field + "/category", facts);
        if (evidence.sha256() != null) digest(evidence.sha256(), field + "/sha256");
    }

    /** Written as SHA-256 is in hex. */
    public static void digest(String sha256, String field) {
        if (!sha256.matches(DIGEST)) throw DIGEST_MALFORMED.at(field);
    }

    public static void possible(@Nullable List<Evidence> evidence, LocalDate day, String field, Facts facts) {
        if (evidence != null) evidence.forEach(each -> possible(each, day, field, facts));
    }

    /** What an activity is about. */
    public static void topic(String topic, LocalDate day, Facts facts) {
        listed("Topic", topic, day, "/topic", facts);
    }

    /** Written as ISO 3166-2 writes it, in a country that was on the list on that day. */
    public static void area(@Nullable String area, LocalDate day, String field, Facts facts) {
        if (area == null) return;
        String country = AdministrativeAreas.country(area)
                .orElseThrow(() -> ADMINISTRATIVE_AREA_MALFORMED.at(field, area));
        listed("Country", country, day, field, facts);
    }

    public static void listed(String list, Collection<String> codes, LocalDate day, String field, Facts facts) {
        for (String code : codes)
            listed(list, code, day, field, facts);
    }

    /** A wish that gives a reason gives one in words. */
    public static void reasoned(Command wish) {
        String reason = wish.reason();
        if (reason != null && LocalizedText.saysNothing(reason)) throw REASON_MISSING.at("/reason");
    }

    /** A wish speaks languages that are known; what others published keeps the tags they gave it. */
    public static void understood(Command wish) {
        if (!wish.passesOn()) Spoken.understood(wish, "");
    }

    /** What stands and would be replaced was read before. */
    public static void replaces(@Nullable Object standing, String field, Facts facts) {
        if (standing != null && !facts.versionWasRead()) throw READ_BEFORE_REPLACING.at(field);
    }

    private static void listed(String list, String code, LocalDate day, String field, Facts facts) {
        if (!facts.isOnList(list, code, day)) throw CODE_NOT_ON_LIST.at(field, code, list, day);
    }

    private static void once(List<String> disadvantages) {
        var seen = new HashSet<String>();
        for (String each : disadvantages)
            if (!seen.add(each)) throw DISADVANTAGE_TWICE.at("/attributes/disadvantages", each);
    }

    /** Unknown is a category of its own. */
    private static boolean isKnown(String attribute) {
        return !attribute.equals("UNKNOWN");
    }

    private static void shared(Collection<ProjectShare> shares) {
        var seen = new HashSet<UUID>();
        for (var share : shares) {
            if (!seen.add(share.project())) throw PROJECT_TWICE.at("/setting/projects", share.project());
            if (share.share().value().sign() <= 0) throw SHARE_NOT_POSITIVE.at("/setting/projects", share.project());
        }
    }

    private static void possible(Place place, LocalDate day, Facts facts) {
        listed("Country", place.country(), day, "/setting/place/country", facts);
        area(place.administrativeArea(), day, "/setting/place/administrativeArea", facts);
        if (place.timeZone() == null) return;
        try {
            ZoneId.of(place.timeZone());
        } catch (DateTimeException unknown) {
            throw TIME_ZONE_UNKNOWN.at("/setting/place/timeZone", place.timeZone());
        }
    }

    private static void known(String kind, @Nullable UUID id, Rule otherwise, String field, Facts facts) {
        if (id != null && !facts.exists(StreamId.of(kind, id))) throw otherwise.at(field, id);
    }
}
