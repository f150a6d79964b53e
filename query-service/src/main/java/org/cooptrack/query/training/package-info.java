/** Trainings as they are read: what each is, who is on its roster, and what is waiting. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.training;
