import { place } from "./plase.js";
