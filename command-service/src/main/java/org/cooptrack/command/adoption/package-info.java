/** Takes over what others published of a project: its life, its money and its results, each in its own stream. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.adoption;
