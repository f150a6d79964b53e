/** Sheets that came at once: what became of their rows. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.batch;
