/** Cooperatives as they are read: how far each has come, who is a member, and until when it is active. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.cooperative;
