/** The token issuer of one machine: an OpenID provider on loopback, with one local user for each role. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.launcher.issuer;
