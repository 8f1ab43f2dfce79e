package app.hearsay.ui.server;

import app.hearsay.time.SteadyClock;
import java.time.Duration;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.session.StandardSession;

/// Sessions that end when nobody has used them for their time, measured by a clock that nobody can set: Tomcat's own
/// ask the machine's, so that all of them would end at once when it is set forward by half an hour.
///
/// See decision 0055.
abstract class SteadySessions extends StandardManager {

    private final SteadyClock clock;

    SteadySessions(SteadyClock clock) {
        this.clock = clock;
    }

    @Override
    protected StandardSession getNewSession() {
        return new Steady(this, clock);
    }

    private static final class Steady extends StandardSession {

        private static final long serialVersionUID = 1L;

        private final transient SteadyClock clock;
        private transient volatile Duration used;

        private Steady(SteadySessions manager, SteadyClock clock) {
            super(manager);
            this.clock = clock;
            this.used = clock.running();
        }

        @Override
        public void access() {
            used = clock.running();
            super.access();
        }

        @Override
        public void endAccess() {
            used = clock.running();
            super.endAccess();
        }

        /// In milliseconds.
        @Override
        public long getIdleTimeInternal() {
            return clock.running().minus(used).toMillis();
        }
    }
}
