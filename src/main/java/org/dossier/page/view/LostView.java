package org.dossier.page.view;

/** Shown for an address that leads to nothing; its links count from the root of the host, since the address may be any. */
public record LostView(PageHead head) implements PageView {}
