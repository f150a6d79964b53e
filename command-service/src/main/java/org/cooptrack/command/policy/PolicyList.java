package org.cooptrack.command.policy;

import java.util.List;

/** All policies there are. */
record PolicyList(List<PolicyView> items) {}
