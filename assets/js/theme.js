// The reader's choice of light or dark, kept in this browser. Runs before the first line is drawn: no page flashes.
(() => {
  const root = document.documentElement;
  const colours = [...document.querySelectorAll("meta[name=theme-color]")].map((meta) => [meta, meta.media]);
  let choice = "system";

  const show = () => {
    root.dataset.theme = choice;
    for (const [meta, media] of colours) {
      meta.media = choice === "system" ? media : media.includes(choice) ? "all" : "not all";
    }
    for (const button of document.getElementsByName("theme")) {
      button.checked = button.value === choice;
    }
  };

  // Where a browser keeps nothing, the choice holds for the page.
  const stored = (use) => {
    try {
      use(localStorage);
    } catch {}
    show();
  };

  const recall = () => stored((storage) => (choice = storage.dossierTheme ?? choice));

  recall();
  addEventListener("storage", recall);
  addEventListener("pageshow", recall);
  addEventListener("DOMContentLoaded", () => {
    const control = document.getElementById("page-theme");
    control?.replaceWith(control.content);
    show();
  });
  addEventListener("change", ({target}) => {
    if (target.name === "theme") {
      choice = target.value;
      stored((storage) => (storage.dossierTheme = choice));
    }
  });
})();
