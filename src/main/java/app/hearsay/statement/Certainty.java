package app.hearsay.statement;

import java.io.Serializable;

/// How sure the wording of a statement is, from 1 (open) over 2 (possible), 3 (probable or under a condition) and 4
/// (almost settled) to 5 (settled). Konjunktiv I and a weak source do not lower it. Ordered by grade.
public record Certainty(int grade) implements Comparable<Certainty>, Serializable {

    public static final Certainty SETTLED = new Certainty(5);

    private static final int LAST_OF_SPECULATION = 3;

    /// @throws IllegalArgumentException if the grade is not in 1 to 5
    public Certainty {
        if (grade < 1 || grade > 5) {
            throw new IllegalArgumentException("certainty is a grade from 1 to 5, not " + grade);
        }
    }

    /// Whether the wording leaves room: grade 3 and below.
    public boolean isSpeculative() {
        return grade <= LAST_OF_SPECULATION;
    }

    @Override
    public int compareTo(Certainty other) {
        return Integer.compare(grade, other.grade);
    }
}
