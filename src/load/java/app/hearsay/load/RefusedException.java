package app.hearsay.load;

/// The server has answered, but not with what was asked for.
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    RefusedException(int status) {
        super("The server answered with status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
