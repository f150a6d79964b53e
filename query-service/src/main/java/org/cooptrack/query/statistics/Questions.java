package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Optional;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads questions of one measure each, as they are asked of the statistics. */
@Component
public class Questions {
    private final Catalogue catalogue;
    private final Named named;

    Questions(Catalogue catalogue, Named named) {
        this.catalogue = catalogue;
        this.named = named;
    }

    /** @throws ProblemException where it is none, is of several measures, or names what nobody ever spoke of */
    public Question read(MultiValueMap<String, String> asked, Reached known) {
        List<Question> questions = QuestionReader.read(asked, catalogue, known);
        named.require(questions);
        if (questions.size() > 1) throw new ProblemException(400, "statistics.one-measure", "measure");
        return questions.getFirst();
    }

    /**
     * The same once more, as known at a position: what it names was looked up when it was first asked, and its days are said.
     * None where it can be asked no more: the measure is gone, or has not these dimensions.
     */
    public Optional<Question> again(MultiValueMap<String, String> asked, long position) {
        try {
            return Optional.of(QuestionReader.read(asked, catalogue, new Reached(position, null)).getFirst());
        } catch (ProblemException unasked) {
            return Optional.empty();
        }
    }
}
