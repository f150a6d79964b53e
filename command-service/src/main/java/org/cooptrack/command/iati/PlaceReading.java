package org.cooptrack.command.iati;

import static org.cooptrack.command.iati.Said.narratives;

import java.util.List;
import java.util.Objects;
import org.cooptrack.events.published.Location;
import org.cooptrack.events.published.Location.Gazetteer;

/** Understands the places of an activity. */
final class PlaceReading {
    private PlaceReading() {}

    static List<Location> locations(Element activity) {
        return activity.all("location").stream().map(PlaceReading::location).toList();
    }

    private static Location location(Element place) {
        var point = place.first("point");
        return new Location(place.take("ref"), Codes.of(place, "location-reach"), gazetteers(place, "location-id"),
                narratives(place, "name"), narratives(place, "description"),
                narratives(place, "activity-description"), gazetteers(place, "administrative"),
                point.flatMap(at -> at.first("pos")).map(Element::takeText).filter(text -> !text.isEmpty())
                        .orElse(null),
                point.map(at -> at.take("srsName")).orElse(null), Codes.of(place, "exactness"),
                Codes.of(place, "location-class"), Codes.of(place, "feature-designation"));
    }

    private static List<Gazetteer> gazetteers(Element place, String name) {
        return place.all(name).stream().filter(element -> element.see("code") != null)
                .map(element -> new Gazetteer(Objects.requireNonNull(element.take("code")),
                        element.take("vocabulary"), element.take("level")))
                .toList();
    }
}
