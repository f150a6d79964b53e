package org.cooptrack.events.release;

/** In which way work was done without free and informed consent (Guidelines concerning the measurement of forced labour, 20th ICLS, 2018). */
public enum Involuntariness {
    UNFREE_RECRUITMENT, WORK_AND_LIFE_UNDER_DURESS, IMPOSSIBILITY_OF_LEAVING
}
