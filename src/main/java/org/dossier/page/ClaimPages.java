package org.dossier.page;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Claim;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ClaimBox;
import org.dossier.page.view.ClaimLine;
import org.dossier.page.view.ClaimView;
import org.dossier.page.view.ClaimsView;

/** Views of the list of claims and of each of them. */
final class ClaimPages {

    private final Book book;

    ClaimPages(Book book) {
        this.book = book;
    }

    ClaimsView claims(Sheet sheet) {
        List<ClaimsView.StateGroup> groups = new ArrayList<>();
        for (Claim.State state : SiteIndex.STATES) {
            List<ClaimLine> claims = book.index().claims.stream()
                    .filter(claim -> claim.state() == state)
                    .map(sheet::claimLine)
                    .toList();
            if (!claims.isEmpty()) {
                groups.add(new ClaimsView.StateGroup(
                        state.word(), state.word(), book.labels().state(state), book.labels().stateMeaning(state), claims));
            }
        }
        return new ClaimsView(sheet.head(Section.CLAIMS), List.copyOf(groups));
    }

    ClaimView claim(Sheet sheet, Claim claim) {
        ClaimBox box = sheet.claimBox(claim);
        List<BlockView> body = sheet.body(claim.prose());
        return new ClaimView(
                sheet.head(claim, book.place(Section.CLAIMS)),
                claim.header().title(),
                Sheet.orNull(claim.header().summary()),
                box,
                body,
                sheet.notes(),
                sheet.terms(),
                sheet.corrections(claim),
                sheet.referrers(claim),
                sheet.namedLink(book.index().neighbour(book.index().claims, claim, -1)),
                sheet.namedLink(book.index().neighbour(book.index().claims, claim, 1)));
    }
}
