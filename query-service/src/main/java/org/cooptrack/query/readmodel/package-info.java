/** The versions of read models: which stand, which one answers, what was decided about them in history, and the switch from one to another. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.readmodel;
