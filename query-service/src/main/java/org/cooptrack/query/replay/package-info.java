/** Replays: history told once more beside the read models in use, and both compared cell by cell. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.replay;
