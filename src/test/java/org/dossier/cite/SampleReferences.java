package org.dossier.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.text.Html;

/** References without a citation style, for tests that are not about one. */
public final class SampleReferences {

    private SampleReferences() {}

    /** "Reference S001" for each id. */
    public static References of(List<String> ids) {
        Map<String, Html> references = new LinkedHashMap<>();
        ids.forEach(id -> references.put(id, new Html("Reference " + id)));
        return new References(references);
    }
}
