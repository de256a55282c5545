package org.dossier.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.dossier.model.TypedLink;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Html;
import org.dossier.text.Span;

/** Links and images to markup; decides which addresses may stand there. */
final class LinkRenderer {

    private static final String OUTWARD = " rel=\"noopener\"";

    private final Dialect dialect;
    private final MarkupWriter out;
    private final Places places;
    private final Anchors anchors;
    private final DiagnosticCollector diagnostics;

    LinkRenderer(Dialect dialect, MarkupWriter out, Places places, Anchors anchors, DiagnosticCollector diagnostics) {
        this.dialect = dialect;
        this.out = out;
        this.places = places;
        this.anchors = anchors;
        this.diagnostics = diagnostics;
    }

    /**
     * Writes the start tag of a link.
     *
     * @return false when its address is refused, so that only its words are shown
     */
    boolean open(Link link) {
        String destination = Escaping.unescapeString(link.getUrl().toString());
        String title = title(link);
        if (dialect == Dialect.COMMONMARK) {
            out.raw("<a href=\"").text(UrlEncoder.encode(destination)).raw("\"").raw(title).raw(">");
            return true;
        }
        String attributes = title + Bearer.LINK.markup(attributesBehind(link), anchors, diagnostics);
        return open(destination, place(link), attributes, link.hasChildren());
    }

    private boolean open(String destination, Span place, String attributes, boolean worded) {
        LinkAddress address = LinkAddress.parse(destination);
        if (address instanceof LinkAddress.Refused refused) {
            diagnostics.error(refused.code(), place, refused.message(), refused.hint());
            return false;
        }
        if (address instanceof LinkAddress.Typed typed) {
            out.hole(new Piece.LinkStart(new TypedLink(typed.target(), place), attributes, !worded));
            return true;
        }
        boolean outward = address instanceof LinkAddress.Web;
        String href = outward ? ((LinkAddress.Web) address).href() : ((LinkAddress.Plain) address).href();
        out.raw("<a href=\"").text(href).raw("\"").raw(attributes).raw(outward ? OUTWARD : "").raw(">");
        if (!worded) {
            out.text(href);
        }
        return true;
    }

    /**
     * {@code <https://example.org>}, or {@code <person:florence-cassez>} for a link that bears the record's title.
     *
     * @param inLink true inside the words of a link, where it is only text
     */
    void automatic(Node link, BasedSequence address, boolean inLink) {
        String destination = address.toString();
        if (dialect == Dialect.COMMONMARK) {
            out.raw("<a href=\"").text(UrlEncoder.encode(destination)).raw("\">").text(destination).raw("</a>");
            return;
        }
        boolean typed = LinkAddress.parse(destination) instanceof LinkAddress.Typed;
        boolean opened = !inLink && open(destination, places.of(address), "", !typed);
        if (!typed || !opened) {
            out.text(destination);
        }
        if (opened) {
            out.raw("</a>");
        }
    }

    /** {@code <someone@example.org>}. */
    void mail(BasedSequence address, boolean inLink) {
        String written = address.toString();
        if (inLink) {
            out.text(written);
        } else {
            out.raw("<a href=\"mailto:").text(UrlEncoder.encode(written)).raw("\">").text(written).raw("</a>");
        }
    }

    /** {@code ![description](file)}. */
    void image(Image image) {
        String destination = Escaping.unescapeString(image.getUrl().toString());
        String words = PlainWords.of(image);
        if (dialect == Dialect.COMMONMARK) {
            out.raw("<img src=\"").text(UrlEncoder.encode(destination)).raw("\" alt=\"").text(words).raw("\"").raw(title(image)).raw(" />");
            return;
        }
        Attributes attributes = attributesBehind(image);
        describe(image, words, attributes);
        Span place = place(image);
        LinkAddress address = LinkAddress.parse(destination);
        if (address instanceof LinkAddress.Plain file && file.isFile()) {
            out.raw("<img src=\"").text(file.href()).raw("\" alt=\"").text(words).raw("\"").raw(title(image));
            out.raw(Bearer.IMAGE.markup(attributes, anchors, diagnostics)).raw(">");
        } else if (address instanceof LinkAddress.Refused refused && refused.code() == Code.FORBIDDEN_LINK) {
            diagnostics.error(Code.FORBIDDEN_LINK, place, refused.message(), refused.hint());
        } else {
            diagnostics.error(
                    Code.FORBIDDEN_LINK,
                    place,
                    "\"" + destination + "\" is not a file of this site",
                    "pages load nothing from other hosts: keep a copy beside the page and name it");
        }
    }

    private void describe(Image image, String words, Attributes attributes) {
        boolean decorative = attributes.hasFlag("decorative");
        if (words.isBlank() && !decorative) {
            diagnostics.error(
                    Code.MISSING_ALT,
                    places.of(image),
                    "the image has no description",
                    "say between the square brackets what it shows; if it only adorns, write ![](file){decorative}");
        } else if (decorative && !words.isBlank()) {
            diagnostics.error(
                    Code.MISSING_ALT,
                    places.of(image),
                    "the image is decorative, and yet described",
                    "remove the description or {decorative}");
        }
    }

    private Attributes attributesBehind(Node bearer) {
        return bearer.getNext() instanceof AttributeMark mark
                ? Attributes.parse(places.of(mark), Code.INVALID_ATTRIBUTE, diagnostics)
                : Attributes.NONE;
    }

    /** The address as written, or the link itself where its brackets are empty. */
    private Span place(InlineLinkNode link) {
        return link.getUrl().isEmpty() ? places.of(link) : places.of(link.getUrl());
    }

    private static String title(InlineLinkNode link) {
        return link.getTitle().isNull()
                ? ""
                : " title=\"" + Html.escape(Escaping.unescapeString(link.getTitle().toString())) + "\"";
    }
}
