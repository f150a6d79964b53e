package org.cooptrack.command.childlabour;

import static org.cooptrack.command.childlabour.ChildLabourRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.Setting;

/** Who began to go to school or to learn a trade, be it as somebody who has meanwhile come of age. */
record Learning(Opened child) {
    List<ChildLabourEvent> start(StartEducation wish, Confided when, Facts facts) {
        var schooling = schooling(child.setting(), wish.schooling(), wish.education(), wish.attributes(), when, facts);
        var known = child.schooling().get(wish.schooling());
        if (known != null && known.says().equals(schooling)) return List.of();
        if (known != null) throw EDUCATION_DIFFERS.at("/schooling");
        child.open(when, facts);
        return List.of(new EducationStarted(wish.dossier(), schooling));
    }

    List<ChildLabourEvent> correct(CorrectEducation wish, Confided when, Facts facts) {
        var known = known(wish.schooling());
        var after = schooling(known.says().circumstances().setting(), wish.schooling(), wish.education(),
                wish.attributes(), when, facts);
        if (after.equals(known.says())) return List.of();
        return List.of(new EducationCorrected(wish.dossier(), known.id(), known.says(), after, wish.slip()));
    }

    List<ChildLabourEvent> retract(RetractEducation wish) {
        var known = known(wish.schooling());
        return List.of(new EducationRetracted(wish.dossier(), known.id(), known.says(), wish.slip()));
    }

    private Schooling schooling(Setting setting, UUID id, Education education, Attributes attributes, Confided when,
            Facts facts) {
        return new Schooling(id, education,
                Identifying.circumstances(setting, child.person(), attributes, when, facts));
    }

    private Stands<Schooling> known(UUID schooling) {
        var known = child.schooling().get(schooling);
        if (known == null) throw EDUCATION_UNKNOWN.at("/schooling", schooling);
        return known;
    }
}
