/** Projects as they are read: what each is, who takes part, and where it stands. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.project;
