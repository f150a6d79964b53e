package org.cooptrack.query.statistics;

import org.cooptrack.web.problem.Language;

/**
 * A figure the programme wants to say, in the reader's language: its heading, what it means, and the paths that ask how much it
 * is and why. Where persons or things are counted once, why the distinct figure is what it is.
 */
record Claimed(String measure, Heading heading, String under, Definition definition, String figure,
        String explanation) {
    static Claimed of(Claim claim, Measure measure, Language language) {
        return new Claimed(claim.measure(), claim.heading(), claim.heading().in(language),
                Definition.of(measure, language), "/v1/statistics?measure=" + claim.measure(),
                "/v1/statistics/explanation?measure=" + claim.measure()
                        + (measure.kind().distinct() ? "&figure=distinct" : ""));
    }
}
