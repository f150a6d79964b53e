/** The results framework of a project, computed from facts: targets as they were set and revised, actuals as the events count them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "fact", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.results;
