package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.Presence;
import org.cooptrack.events.dialogue.Side;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The attendance of a session, one line per side, in the order of the sides. What is impossible on it is refused. */
record Sheet(List<Presence> lines) {
    static Sheet asked(Collection<Presence> lines, String field) {
        var sides = EnumSet.noneOf(Side.class);
        for (var line : lines) {
            if (!sides.add(line.side())) throw SIDE_TWICE.at(field, line.side());
            possible(line, field);
        }
        return new Sheet(List.copyOf(lines));
    }

    private static void possible(Presence line, String field) {
        if (Stream.of(line.female(), line.male(), line.other(), line.notStated()).anyMatch(count -> count < 0))
            throw HEADCOUNT_NEGATIVE.at(field, line.side());
        if (line.persons() == 0 && !line.organisations().isEmpty()) throw HEADCOUNT_MISSING.at(field, line.side());
        var method = line.method();
        if (line.basis() == CountBasis.ESTIMATED && (method == null || LocalizedText.saysNothing(method)))
            throw METHOD_MISSING.at(field, line.side());
        if (new HashSet<>(line.organisations()).size() < line.organisations().size())
            throw PARTY_TWICE.at(field, line.side());
    }

    /** The lines of another sheet that this one does not have word for word. */
    Sheet unknownOf(Sheet other) {
        return new Sheet(other.lines.stream().filter(line -> !lines.contains(line)).toList());
    }

    boolean isEmpty() { return lines.isEmpty(); }

    @Nullable
    Presence of(Side side) {
        return lines.stream().filter(line -> line.side() == side).findFirst().orElse(null);
    }

    Sheet with(Collection<Presence> news) {
        var sides = news.stream().map(Presence::side).collect(Collectors.toSet());
        return new Sheet(Stream.concat(lines.stream().filter(line -> !sides.contains(line.side())), news.stream())
                .sorted(java.util.Comparator.comparing(Presence::side)).toList());
    }

    Sheet without(Side side) { return new Sheet(lines.stream().filter(line -> line.side() != side).toList()); }

    Form form() {
        if (lines.isEmpty()) return Form.UNKNOWN;
        return Form.of(lines.stream().filter(line -> line.persons() > 0).map(Presence::side)
                .collect(Collectors.toSet()));
    }
}
