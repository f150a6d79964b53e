/** Enterprises as they are read: how many work there since when, and which jobs were claimed, verified and lost. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.enterprise;
