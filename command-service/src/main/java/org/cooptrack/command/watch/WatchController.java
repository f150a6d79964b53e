package org.cooptrack.command.watch;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.command.door.Permitted;
import org.cooptrack.command.watch.Rounds.Round;
import org.cooptrack.command.watch.WatchView.RoundView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How evidence is looked for by itself, and how far that is. */
@RestController
class WatchController {
    private static final int READ = 10_000, SHOWN = 100;
    private static final Set<String> NOT_LOOKED_AT = Arrays.stream(Seen.Why.values()).map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Hosts hosts;
    private final WatchSettings settings;
    private final Rounds rounds;
    private final Watching watching;

    WatchController(Hosts hosts, WatchSettings settings, Rounds rounds, Watching watching) {
        this.hosts = hosts;
        this.settings = settings;
        this.rounds = rounds;
        this.watching = watching;
    }

    /** Shows how evidence is looked for by itself: at which hosts, how often, how far the last round is, and what it found. */
    @GetMapping("/v1/audit/evidence/watch")
    @Permitted({AUDITOR, ADMINISTRATOR})
    WatchView watch() {
        Optional<Round> last = rounds.last();
        return new WatchView(hosts.named(), settings.every().toDays(), settings.tries(), watching.leads(),
                watching.trouble().map(RuntimeException::toString).orElse(null), last.map(this::told).orElse(null),
                hosts.none() ? null : last.map(watching::next).orElse(null));
    }

    private RoundView told(Round round) {
        List<Rounds.Note> passed = rounds.notes(round, READ).stream()
                .filter(note -> NOT_LOOKED_AT.contains(note.found())).limit(SHOWN).toList();
        return new RoundView(round.begunAt(), rounds.position(round), round.upTo(), round.endedAt().orElse(null),
                rounds.found(round), passed);
    }
}
