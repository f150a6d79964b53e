/** Support to organisations of constituents as it is read: what they asked for, what they got and what they applied. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.support;
