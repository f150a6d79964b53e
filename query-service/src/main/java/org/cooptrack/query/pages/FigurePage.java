package org.cooptrack.query.pages;

import static org.cooptrack.events.Role.*;

import jakarta.servlet.http.HttpServletRequest;
import org.cooptrack.query.statistics.Claim;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.statistics.AsOf;
import org.cooptrack.query.statistics.ExactCounts;
import org.cooptrack.query.statistics.Explaining;
import org.cooptrack.query.statistics.Explanation;
import org.cooptrack.query.statistics.OneFigure;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Questions;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.token.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why a figure is what it is, on one page: what it means, the events that make it, and what is left out for which reason. */
@Controller
@ShowsPages
class FigurePage {
    private static final int FIRST = 50;
    private final Cards cards;
    private final Aims aims;
    private final Questions questions;
    private final Explaining explaining;
    private final AsOf asOf;

    FigurePage(Cards cards, Aims aims, Questions questions, Explaining explaining, AsOf asOf) {
        this.cards = cards;
        this.aims = aims;
        this.questions = questions;
        this.explaining = explaining;
        this.asOf = asOf;
    }

    /** Explains one figure of the programme, as known at the position it was seen at. */
    @Heeds({PageLanguage.PARAMETER, "asOf"})
    @GetMapping("/pages/figures/{name}")
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    @Reads(FactProjection.class)
    String figure(@PathVariable String name, HttpServletRequest request, Caller caller, Model page) {
        Claim claim = Claim.named(name).orElseThrow(Asked::nothing);
        var reader = new Cards.Reader(PageLanguage.of(request), asOf.of(request), ExactCounts.areSeenBy(caller));
        Targets targets = aims.targets(reader);
        Question question = questions.read(Cards.question(claim), reader.known());
        var figure = new OneFigure(question, Cards.isDistinct(question.measure()));
        Explanation why = explaining.of(figure, reader.known(), reader.language(), reader.exact(), FIRST);
        page.addAttribute("upTo", UpTo.of(reader));
        page.addAttribute("card", cards.card(claim, targets, reader));
        page.addAttribute("claim", claim);
        page.addAttribute("aims", aims.all(claim.measure(), targets, reader));
        page.addAttribute("why", Why.of(why, reader.spoken()));
        return "figure";
    }
}
