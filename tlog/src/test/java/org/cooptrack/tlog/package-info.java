@org.jspecify.annotations.NullMarked
package org.cooptrack.tlog;
