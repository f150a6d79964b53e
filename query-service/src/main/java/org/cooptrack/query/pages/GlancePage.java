package org.cooptrack.query.pages;

import static org.cooptrack.events.Role.*;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cooptrack.query.statistics.Claim;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.statistics.AsOf;
import org.cooptrack.query.statistics.ExactCounts;
import org.cooptrack.web.binding.Heeds;
import org.cooptrack.web.token.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The programme at a glance: each figure it wants to say, with what must stand beside it. */
@Controller
@ShowsPages
class GlancePage {
    private final Cards cards;
    private final Aims aims;
    private final AsOf asOf;

    GlancePage(Cards cards, Aims aims, AsOf asOf) {
        this.cards = cards;
        this.aims = aims;
        this.asOf = asOf;
    }

    /** The figures of the programme; to whom figures of people are suppressed at the API, they are here. */
    @Heeds(PageLanguage.PARAMETER)
    @GetMapping(Site.HOME)
    @Permitted({ANALYST, AUDITOR, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, ADMINISTRATOR, DEVELOPMENT_PARTNER,
            IMPLEMENTING_PARTNER, CONSTITUENT})
    @Reads(FactProjection.class)
    String glance(HttpServletRequest request, Caller caller, Model page) {
        var reader = new Cards.Reader(PageLanguage.of(request), asOf.of(request), ExactCounts.areSeenBy(caller));
        Targets targets = aims.targets(reader);
        page.addAttribute("upTo", UpTo.of(reader));
        List<FigureCard> all = Claim.ALL.stream().map(claim -> cards.card(claim, targets, reader)).toList();
        page.addAttribute("spread", Spread.of(all));
        page.addAttribute("sections", Section.of(all, reader.language()));
        return "glance";
    }
}
