import { byId } from "./dom.js";
import { may } from "./api.js";

// Hears which figures change, while they change, and lets the page ask again.
export function live(changed) {
  if (!may("stroom")) return;
  const place = byId("leef");
  const tell = (text, away) => { place.textContent = text; place.classList.toggle("weg", away); place.hidden = false; };
  const stream = new EventSource("/v1/stroom");
  let later;
  stream.addEventListener("open", () => tell("Wijzigingen verschijnen vanzelf", false));
  stream.addEventListener("error", () => tell("Even geen verbinding: wijzigingen verschijnen nu niet vanzelf", true));
  stream.addEventListener("gewijzigd", (message) => {
    clearTimeout(later);
    later = setTimeout(() => { changed(JSON.parse(message.data).indicatoren); tell(`Bijgewerkt om ${new Date().toLocaleTimeString("nl-NL")}`, false); }, 200);
  });
}
