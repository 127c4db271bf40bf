package org.athar.web.rest.problem;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;

/** A request that comes to nothing. It says why; {@link ProblemWriter} answers it. */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final int status;
    private final ProblemKind kind;
    private final transient List<Refusal> reasons;
    private final UUID number;

    private Problem(int status, ProblemKind kind, List<Refusal> reasons, UUID number) {
        super(kind.name(), null, false, false);
        this.status = status;
        this.kind = kind;
        this.reasons = reasons;
        this.number = number;
    }

    /** The whole request is refused. */
    public static Problem of(RequestRefusal why, Object... arguments) {
        return new Problem(why.status(), why.kind(), List.of(Refusal.of(why, arguments)), null);
    }

    /** A part of the request is refused: a property, a parameter or a header. */
    public static Problem at(String part, RequestRefusal why, Object... arguments) {
        return new Problem(why.status(), why.kind(), List.of(Refusal.at(part, why, arguments)), null);
    }

    /** Several properties are refused, all for being unfit. */
    public static Problem unfit(List<Refusal> reasons) {
        return new Problem(RequestRefusal.NOT_OF_ITS_KIND.status(), ProblemKind.UNFIT_REQUEST, List.copyOf(reasons), null);
    }

    /** Rules of the work refuse. */
    public static Problem refused(Outcome.Refused<?> refused) {
        return new Problem(UNPROCESSABLE, ProblemKind.REFUSED, refused.reasons(), null);
    }

    /** Something broke; log and trail hold it under this number. */
    public static Problem broken(UUID number) {
        return new Problem(RequestRefusal.BROKEN.status(), ProblemKind.BROKEN, List.of(Refusal.of(RequestRefusal.BROKEN)), number);
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** What kind of thing went wrong. */
    public ProblemKind kind() {
        return kind;
    }

    /** Why, one reason at least. */
    public List<Refusal> reasons() {
        return reasons;
    }

    /** What log and trail hold it under; null unless something broke. */
    public UUID number() {
        return number;
    }
}
