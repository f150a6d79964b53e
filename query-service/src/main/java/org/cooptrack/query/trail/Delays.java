package org.cooptrack.query.trail;

/**
 * How many days lie between what happened and its recording, over all events that count under a figure and put nothing right: how many
 * there are, the median, the day by which nine of ten are recorded, the most, and how many were recorded within so many days.
 */
record Delays(long events, long median, long ninthDecile, long most, long withinAWeek, long withinAMonth,
        long withinAQuarter, long withinAYear, long later) {}
