/** Supervisory comments as they are read: on what, and by which measure they were addressed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.supervision;
