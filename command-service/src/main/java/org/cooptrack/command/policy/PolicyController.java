package org.cooptrack.command.policy;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.time.InstantSource;
import org.cooptrack.command.door.Permitted;
import org.cooptrack.ledger.Followers;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far the policies have come, and what was refused to them. */
@RestController
@RequestMapping("/v1/policies")
class PolicyController {
    private final Policies policies;
    private final Followers followers;
    private final Ledger ledger;
    private final ProblemTexts texts;
    private final InstantSource clock;

    PolicyController(Policies policies, Followers followers, Ledger ledger, ProblemTexts texts, InstantSource clock) {
        this.policies = policies;
        this.followers = followers;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
    }

    /** Lists the policies: how far each has come, how far it lags behind, and what keeps it from going on at this node. */
    @GetMapping
    @Permitted({AUDITOR, ADMINISTRATOR})
    ResponseEntity<PolicyList> policies(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        var language = Language.asked(languages);
        return told(language).body(PolicyList.of(policies, ledger, clock.instant(),
                trouble -> Trouble.of(trouble).in(language)));
    }

    /** Lists what a rule refused to a policy, in the order of the events on which it acted. */
    @GetMapping("/{policy}/refusals")
    @Permitted({AUDITOR, ADMINISTRATOR})
    ResponseEntity<RefusalPage> refusals(@PathVariable String policy,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        if (!policies.has(policy)) throw RequestRule.PATH_UNKNOWN.refuse(null);
        int most = RefusalPage.most(limit);
        var start = RefusalPage.Start.of(after);
        var language = Language.asked(languages);
        var notes = followers.notes(policy, start.position(), start.place(), most + 1);
        return told(language).body(RefusalPage.of(notes, most, language, texts));
    }

    private static ResponseEntity.BodyBuilder told(Language language) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
