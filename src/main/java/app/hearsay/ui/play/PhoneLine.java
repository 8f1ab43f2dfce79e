package app.hearsay.ui.play;

import app.hearsay.game.Room;
import app.hearsay.limit.BeatLimit;
import app.hearsay.room.Attendance;
import app.hearsay.room.Rooms;
import jakarta.websocket.CloseReason;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The line to one phone: a WebSocket on which it is sent what it shows, whenever that changes. All that it may say
/// there is that it is still there; it is answered, so that both sides notice when the line is dead. While something is
/// on its way nothing else is sent, and then only the newest. Thread-safe; no lock is held while something is sent.
///
/// See decisions 0104 and 0108.
final class PhoneLine implements MessageHandler.Whole<String>, SendHandler {

    /// What a phone says that is still there.
    private static final String BEAT = "X";

    /// It says so every eight seconds.
    private static final Duration BEATS_COME_BACK = Duration.ofSeconds(4);

    /// A phone that does not take what it is sent for so long is cut off; it comes back by itself.
    private static final long SEND_MILLIS = 2000;

    /// How long Tomcat tries to say why it closes a line: by default 50 ms, and a phone that was not told comes back.
    private static final String REFUSAL_TIMEOUT = "org.apache.tomcat.websocket.ABNORMAL_SESSION_CLOSE_SEND_TIMEOUT";

    /// A phone that has said nothing for so long is gone.
    private static final long SILENCE_MILLIS = 20_000;

    /// What tells the phone that it has no place in the room any more.
    private static final byte[] GONE = "{\"gone\":true}".getBytes(StandardCharsets.UTF_8);

    private static final byte[] HEARD = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Logger LOG = LoggerFactory.getLogger(PhoneLine.class);

    private final Session session;
    private final PhoneSeat seat;
    private final Rooms rooms;
    private final PhoneFrames frames;
    private final Attendance attendance;
    private final BeatLimit beats = new BeatLimit(BEATS_COME_BACK);

    /// What has happened since nothing was left to be sent: whoever adds the first sends, and goes on until none is
    /// left.
    private final AtomicInteger happened = new AtomicInteger();

    private final AtomicBoolean changed = new AtomicBoolean();
    private final AtomicBoolean heard = new AtomicBoolean();

    /// For who sends.
    private String known;

    private @Nullable PlayMarks marks;
    private Runnable unfollow = () -> {};

    /// @param known the version of the sheet that the phone has already
    PhoneLine(Session session, PhoneSeat seat, String known, Rooms rooms, PhoneFrames frames, Attendance attendance) {
        this.session = session;
        this.seat = seat;
        this.known = known;
        this.rooms = rooms;
        this.frames = frames;
        this.attendance = attendance;
        session.setMaxIdleTimeout(SILENCE_MILLIS);
        session.getAsyncRemote().setSendTimeout(SEND_MILLIS);
        session.getUserProperties().put(REFUSAL_TIMEOUT, SEND_MILLIS);
    }

    /// From now on the phone is told what happens in its room.
    void open() {
        unfollow = rooms.follow(seat.room(), seat.player(), _ -> tell());
        attendance.heard(seat.room(), seat.player());
        tell();
    }

    /// Something may be new for this phone.
    void tell() {
        changed.set(true);
        wake();
    }

    void close() {
        unfollow.run();
    }

    /// The phone is to do without.
    void refuse() {
        end(CloseReason.CloseCodes.VIOLATED_POLICY);
    }

    private void end(CloseReason.CloseCodes why) {
        try {
            session.close(new CloseReason(why, null));
        } catch (IOException gone) {
            LOG.debug("A line was closed already", gone);
        }
    }

    @Override
    public void onMessage(String said) {
        if (said.equals(BEAT) && beats.allows()) {
            attendance.heard(seat.room(), seat.player());
            heard.set(true);
            wake();
        } else {
            LOG.warn("The line of a phone that says something else than that it is there is closed");
            refuse();
        }
    }

    /// A line on which something could not be sent the container closes by itself, without a word; one more would only
    /// wait behind it.
    @Override
    public void onResult(SendResult result) {
        if (result.isOK()) {
            sendNext();
        }
    }

    private void wake() {
        if (happened.getAndIncrement() == 0) {
            sendNext();
        }
    }

    /// Where that fails, nobody would send any more: the phone comes back by itself.
    private void sendNext() {
        try {
            sendOne();
        } catch (RuntimeException | Error failed) {
            end(CloseReason.CloseCodes.UNEXPECTED_CONDITION);
            throw failed;
        }
    }

    private void sendOne() {
        int seen;
        do {
            seen = happened.get();
            var message = next();
            if (message.isPresent()) {
                send(message.get());
                return;
            }
        } while (happened.addAndGet(-seen) > 0);
    }

    private Optional<byte[]> next() {
        var news = changed.getAndSet(false) ? rooms.find(seat.room()).flatMap(this::news) : Optional.<byte[]>empty();
        return news.or(() -> heard.getAndSet(false) ? Optional.of(HEARD) : Optional.empty());
    }

    private Optional<byte[]> news(Room room) {
        var found = frames.of(room, seat.player());
        if (found.isEmpty()) {
            return Optional.of(GONE);
        }
        var frame = found.get();
        var has = known;
        if (frame.marks().equals(marks) && frame.sheet().version().equals(has)) {
            return Optional.empty();
        }
        known = frame.sheet().version();
        marks = frame.marks();
        return Optional.of(frames.message(room, frame, has));
    }

    private void send(byte[] message) {
        try {
            session.getAsyncRemote().sendBinary(ByteBuffer.wrap(message), this);
        } catch (IllegalStateException closed) {
            LOG.debug("A line was closed already", closed);
        }
    }
}
