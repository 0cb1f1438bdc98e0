import { byId, el } from "./dom.js";
import { get } from "./api.js";
import { params, remember, show } from "./toestand.js";
import { moment, question, rule } from "./moment.js";
import { figures, observations } from "./figuren.js";
import { openFromAddress } from "./uitleg.js";

const PERSPECTIVES = { STUDENTEN: "studenten", WERKGEVERS: "werkgevers", INITIATIEF: "initiatief", STAKEHOLDERS: "stakeholders" };

// Three columns, kennis above them and the context below, as the model is drawn.
async function model(signal) {
  const found = await get("/baancreatie", question(), signal);
  rule(found.opmerking);
  const layer = (place) => found.lagen.filter((one) => one.plaats === place).map((one) => el("section", { class: "laag" },
    el("h2", {}, one.naam),
    one.observaties.length ? el("ul", {}, one.observaties.map((seen) => el("li", {}, seen.tekst))) : el("p", { class: "leeg" }, "Hierover is tot deze dag niets vastgelegd, of u ziet het niet met uw rol.")));
  return el("div", { class: "model" },
    layer("BOVEN"),
    el("div", { class: "kolommen" }, found.fasen.map((phase) => el("section", { class: "kolom", "aria-labelledby": phase.code },
      el("h2", { id: phase.code }, phase.naam),
      found.onderwerpen.filter((one) => one.fase === phase.code).map((one) => subject(one, found.vergelijkMet))))),
    layer("ONDER"),
    el("p", { class: "regel" }, `Bron: ${found.bron}.`));
}

function subject(one, compared) {
  const chosen = params().get("perspectief");
  const sides = Object.entries(one.perspectieven).filter(([name]) => !chosen || name === chosen).map(([name, side]) => perspective(name, side)).filter(Boolean);
  return el("article", { class: "uitkomst" },
    el("h3", {}, one.onderwerp),
    figures(one.indicatoren, compared),
    sides.length ? el("details", { open: Boolean(chosen) }, el("summary", {}, "Wat werkt en wat beter kan"), sides) : null);
}

function perspective(name, side) {
  if (!side.watWerkt.length && !side.verbeterpunten.length) return null;
  return el("div", {}, el("h4", {}, `Vanuit ${PERSPECTIVES[name]}`),
    el("div", { class: "waarnemingen" }, observations("Wat werkt", side.watWerkt), observations("Verbeterpunten", side.verbeterpunten)));
}

const refresh = () => show(byId("model"), model);

function chooser() {
  const option = (value, text) => el("label", {}, el("input", { type: "radio", name: "perspectief", value, checked: (params().get("perspectief") ?? "") === value }), ` ${text}`);
  byId("perspectief").append(el("span", {}, "Perspectief"), option("", "alle"), ...Object.entries(PERSPECTIVES).map(([value, text]) => option(value, text)));
  byId("perspectief").addEventListener("change", (event) => { remember({ perspectief: event.target.value }, { push: true }); refresh(); });
}

chooser();
await moment(refresh);
openFromAddress();
