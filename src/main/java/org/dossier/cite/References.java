package org.dossier.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.text.Html;

/** Every source of a register as a reference in one citation style. */
public final class References {

    private final Map<String, Html> byId;

    /** @param byId in bibliography order */
    References(Map<String, Html> byId) {
        this.byId = new LinkedHashMap<>(byId);
    }

    /**
     * A reference as phrasing content, without number: {@code Tuckman, Jo. “Mexico admits …” <i>The Guardian</i>, 2006.}
     *
     * @throws IllegalArgumentException when the register has no such source
     */
    public Html reference(String id) {
        Html reference = byId.get(id);
        if (reference == null) {
            throw new IllegalArgumentException("no source of the register is called \"" + id + "\"");
        }
        return reference;
    }

    /** The ids of all sources, in the order the style gives its bibliography. */
    public List<String> order() {
        return List.copyOf(byId.keySet());
    }
}
