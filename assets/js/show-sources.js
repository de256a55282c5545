// One control underlines every sourced passage and, where there is room, shows the notes beside their lines. The choice
// is kept for the next page.

import {show} from "./sourced-passages.js";

const KEY = "show-sources";
const button = document.querySelector(".show-sources-button");

/** @return {boolean} whether a click was answered */
export default function (event) {
  if (event.type === "click") {
    const on = button.ariaPressed === "false";
    remember(on);
    press(on);
  }
  return true;
}

function press(on) {
  button.ariaPressed = String(on);
  show(on);
}

function remembered() {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false; // storage is switched off
  }
}

function remember(on) {
  try {
    if (on) {
      localStorage.setItem(KEY, "");
    } else {
      localStorage.removeItem(KEY);
    }
  } catch {
    // then the choice holds for this page
  }
}

if (button && remembered()) {
  press(true);
}
