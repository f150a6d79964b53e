/** The sample programme: fifty years of technical cooperation, invented from a seed, told as the requests that record it. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.launcher.sample;
