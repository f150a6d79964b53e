/** Evidence that events name in clear, and whether it was still there when somebody last looked. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.evidence;
