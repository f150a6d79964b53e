package org.cooptrack.query.readmodel;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cooptrack.events.readmodel.ReadModelEvent;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Lag;
import org.cooptrack.query.projection.ReadModels;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.projection.Served;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Read models, in which versions they stand, which of them answers, and how far each knows history. */
@RestController
class ProjectionQueries {
    private final Lag lag;
    private final ReadModels models;
    private final Reading reading;
    private final JdbcClient views;
    private final ProblemTexts texts;

    ProjectionQueries(Lag lag, ReadModels models, Reading reading, JdbcClient views, ProblemTexts texts) {
        this.lag = lag;
        this.models = models;
        this.reading = reading;
        this.views = views;
        this.texts = texts;
    }

    /** Says of each version of each read model whether queries are answered from it, how far it knows history, and how far it is behind. */
    @GetMapping("/v1/projections")
    @Permitted({AUDITOR, ADMINISTRATOR})
    ResponseEntity<List<ProjectionView>> projections(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        var language = Language.asked(languages);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).body(told(lag.now(), language));
    }

    /** Shows one read model: its versions, what was decided about them by whom and why, and what of that is still open. */
    @GetMapping("/v1/projections/{projection}")
    @Permitted({AUDITOR, ADMINISTRATOR})
    @Reads(ReadModelProjection.class)
    ReadModelReport projection(@PathVariable String projection,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        var language = Language.asked(languages);
        if (!models.names().contains(projection)) throw Asked.nothing();
        Optional<ReadModelView> decided = ReadModelProjection.TABLE
                .find(views, ReadModelEvent.idOf(projection).toString()).map(Kept::row);
        List<Lag.Behind> versions = lag.now().stream().filter(one -> one.projection().equals(projection)).toList();
        return new ReadModelReport(projection, told(versions, language), decided.orElse(null),
                decided.map(one -> open(one, versions, language)).orElse(List.of()));
    }

    private List<ProjectionView> told(List<Lag.Behind> versions, Language language) {
        return versions.stream().map(one -> ProjectionView.of(one, language, texts)).toList();
    }

    private List<String> open(ReadModelView decided, List<Lag.Behind> versions, Language language) {
        Served.Model model = reading.current().of(decided.projection());
        var open = new ArrayList<String>();
        if (decided.isOpen(model.decided()))
            open.add(models.made(decided.choice()).isPresent()
                    ? told("query.version-behind", decided.choice().number(), language)
                    : told("query.version-not-made", decided.choice().number(), language));
        versions.stream().filter(one -> decided.drops(one.version()))
                .map(one -> told(one.serves() ? "query.version-serves" : "query.version-followed", one.version(),
                        language))
                .forEach(open::add);
        return List.copyOf(open);
    }

    private String told(String rule, int version, Language language) {
        return texts.detail(language, rule, List.of(Integer.toString(version)));
    }
}
