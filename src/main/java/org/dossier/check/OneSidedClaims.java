package org.dossier.check;

import org.dossier.model.Account;
import org.dossier.model.Claim;
import org.dossier.model.Document;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Location;

/** A claim called contested that lets one side speak, or none. */
final class OneSidedClaims implements Check {

    @Override
    public void judge(Document document, DiagnosticCollector diagnostics) {
        if (!(document instanceof Claim claim) || claim.state() != Claim.State.CONTESTED || claim.accounts().size() >= 2) {
            return;
        }
        Location place = claim.accounts().stream()
                .findFirst()
                .map(Account::span)
                .map(Location.class::cast)
                .orElse(claim.header().place());
        diagnostics.error(
                Code.ONE_SIDED_CLAIM,
                place,
                "this claim is contested, but has " + (claim.accounts().isEmpty() ? "no account" : "only one account"),
                "add the other side to accounts, or change state to alleged, established or overturned");
    }
}
