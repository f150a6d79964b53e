/** Published reports: prepared by one and published by another, frozen with a digest, reissued, put right by errata, withdrawn. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.publication;
