package app.hearsay.ui.check;

import app.hearsay.practice.CheckMoment;
import app.hearsay.question.Wording;
import app.hearsay.ui.part.Cookies;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a browser remembers which checks its learner did not want; they are not offered again. The window knows it
/// before the browser sends the cookie back.
final class DeclinedChecks {

    private static final String NAME = "hearsay-check";
    private static final String SEPARATOR = "-";

    /// What was declined in this window.
    private record InWindow(Set<CheckMoment> moments) {}

    private DeclinedChecks() {}

    /// Unknown words count as none.
    static Set<CheckMoment> read(VaadinRequest request) {
        var words = Cookies.of(request).value(NAME).map(value -> value.split(SEPARATOR)).stream()
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
        var inWindow = ComponentUtil.getData(UI.getCurrent(), InWindow.class);
        var declined = EnumSet.noneOf(CheckMoment.class);
        if (inWindow != null) {
            declined.addAll(inWindow.moments());
        }
        Arrays.stream(CheckMoment.values())
                .filter(moment -> words.contains(Wording.lower(moment)))
                .forEach(declined::add);
        return declined;
    }

    /// Has the browser remember one more from this response on.
    static void add(CheckMoment moment) {
        var declined = read(VaadinRequest.getCurrent());
        declined.add(moment);
        ComponentUtil.setData(UI.getCurrent(), InWindow.class, new InWindow(declined));
        var value = declined.stream().map(Wording::lower).collect(Collectors.joining(SEPARATOR));
        VaadinResponse.getCurrent()
                .addCookie(Cookies.of(VaadinRequest.getCurrent()).lasting(NAME, value));
    }
}
