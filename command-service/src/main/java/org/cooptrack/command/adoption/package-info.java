/** Takes over what others published of a project: its life, its money and its results, each in its own stream. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.adoption;
