@org.jspecify.annotations.NullMarked
package org.cooptrack.launcher.sample;
