/** Replays: auditors have history told once more, beside what is in use; the wish itself is recorded. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.replay;
