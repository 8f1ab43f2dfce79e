package app.hearsay.ui.play;

import app.hearsay.game.RoomCode;
import app.hearsay.learner.LearnerToken;
import app.hearsay.room.Attendance;
import app.hearsay.room.Players;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.LearnerCookie;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/// What the script of a player's phone asks for, below `/line/` and the room's code: the line on which it hears what it
/// shows, the same once where no such line opens, and a place to hand in. Who has no seat in the room gets nothing.
///
/// See decisions 0104 and 0108.
@Component
final class PhoneDoor implements HttpRequestHandler {

    /// What names the version of the sheet that the phone has already.
    private static final String KNOWN = "has";

    /// What a request asks for that is to become a line.
    private static final String LINE = "websocket";

    private static final String CONTAINER = ServerContainer.class.getName();

    private final Rooms rooms;
    private final Players players;
    private final PhoneFrames frames;
    private final PhoneLines lines;
    private final Attendance attendance;
    private final LearnerCookie cookie;
    private final I18NProvider messages;

    PhoneDoor(
            Rooms rooms,
            Players players,
            PhoneFrames frames,
            PhoneLines lines,
            Attendance attendance,
            LearnerCookie cookie,
            I18NProvider messages) {
        this.rooms = rooms;
        this.players = players;
        this.frames = frames;
        this.lines = lines;
        this.attendance = attendance;
        this.cookie = cookie;
        this.messages = messages;
    }

    /// Whose phone asks.
    private record Guest(PhoneSeat seat, LearnerToken token, Locale language) {}

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var guest = guest(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (guest.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else if (request.getMethod().equals("POST")) {
            hear(guest.get(), request, response);
        } else if (LINE.equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
            open(guest.get(), request, response);
        } else {
            tell(guest.get(), request, response);
        }
    }

    private Optional<Guest> guest(HttpServletRequest request) {
        var path = request.getRequestURI();
        var room = RoomCode.parse(path.substring(path.lastIndexOf('/') + 1)).flatMap(rooms::find);
        if (room.isEmpty()) {
            return Optional.empty();
        }
        var language = room.get().plan().rules().language();
        return cookie.read(request)
                .token()
                .flatMap(token -> room.get()
                        .player(rooms.identify(token))
                        .map(player -> new Guest(new PhoneSeat(room.get().id(), player.id()), token, language)));
    }

    private void hear(Guest guest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        attendance.heard(guest.seat().room(), guest.seat().player());
        var message = PhoneMessage.of(request.getInputStream().readAllBytes());
        if (message.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return;
        }
        var reply = PhoneReply.to(message.get(), guest.seat().room(), guest.token(), players);
        lines.tell(guest.seat());
        write(response, reply.bytes(key -> messages.getTranslation(key, guest.language())));
    }

    private void tell(Guest guest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        attendance.heard(guest.seat().room(), guest.seat().player());
        var room = rooms.find(guest.seat().room());
        var frame = room.flatMap(found -> frames.of(found, guest.seat().player()));
        if (room.isEmpty() || frame.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else {
            write(response, frames.message(room.get(), frame.get(), known(request)));
        }
    }

    private void open(Guest guest, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var endpoint = new PhoneEndpoint(guest.seat(), known(request), rooms, frames, lines, attendance);
        var container = (ServerContainer) request.getServletContext().getAttribute(CONTAINER);
        try {
            container.upgradeHttpToWebSocket(request, response, config(endpoint), Map.of());
        } catch (DeploymentException e) {
            throw new ServletException("the line to a phone cannot be opened", e);
        }
    }

    private static ServerEndpointConfig config(PhoneEndpoint endpoint) {
        return ServerEndpointConfig.Builder.create(PhoneEndpoint.class, "/line")
                .configurator(new ServerEndpointConfig.Configurator() {
                    @Override
                    public <T> T getEndpointInstance(Class<T> type) {
                        return type.cast(endpoint);
                    }
                })
                .build();
    }

    private static String known(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(KNOWN)).orElse("");
    }

    private static void write(HttpServletResponse response, byte[] json) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
