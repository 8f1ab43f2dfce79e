package app.hearsay.ui.play;

import app.hearsay.room.Attendance;
import app.hearsay.room.Rooms;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server's end of the line to one phone, as the container calls it.
final class PhoneEndpoint extends Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneEndpoint.class);

    private final PhoneSeat seat;
    private final String known;
    private final Rooms rooms;
    private final PhoneFrames frames;
    private final PhoneLines lines;
    private final Attendance attendance;
    private @Nullable PhoneLine line;

    /// @param known the version of the sheet that the phone has already
    PhoneEndpoint(
            PhoneSeat seat, String known, Rooms rooms, PhoneFrames frames, PhoneLines lines, Attendance attendance) {
        this.seat = seat;
        this.known = known;
        this.rooms = rooms;
        this.frames = frames;
        this.lines = lines;
        this.attendance = attendance;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        var opened = new PhoneLine(session, seat, known, rooms, frames, attendance);
        line = opened;
        session.addMessageHandler(String.class, opened);
        session.addMessageHandler(ByteBuffer.class, _ -> opened.refuse());
        lines.add(seat, opened);
        opened.open();
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        var opened = line;
        if (opened != null) {
            opened.close();
            lines.remove(seat, opened);
        }
    }

    @Override
    public void onError(Session session, Throwable failure) {
        LOG.debug("The line to a phone has failed", failure);
    }
}
