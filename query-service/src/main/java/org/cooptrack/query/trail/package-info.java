/** Who recorded what, when and in which role; and what of it stands out and is worth an auditor's look. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "fact"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.trail;
