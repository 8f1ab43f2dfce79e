package app.hearsay.ui.server;

import org.apache.catalina.connector.Request;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.SocketWrapperBase;

/// The other end of a connection, whoever it speaks for.
record Connection(String address, int port) {

    static Connection of(Request request) {
        var received = request.getCoyoteRequest();
        received.action(ActionCode.REQ_REMOTEPORT_ATTRIBUTE, received);
        return new Connection(String.valueOf(request.getPeerAddr()), received.getRemotePort());
    }

    static Connection of(SocketWrapperBase<?> socket) {
        return new Connection(String.valueOf(socket.getRemoteAddr()), socket.getRemotePort());
    }
}
