/** What turns history into read models: one contract for all projections, and two runners that drive it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.projection;
