/**
 * Pages for people who would rather look than read: signed in by the issuer, in French, English or Spanish, and with the
 * figures that the API answers to the same caller. Without {@code cooptrack.pages.client-id} there are none.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "fact", "projection",
        "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.pages;
