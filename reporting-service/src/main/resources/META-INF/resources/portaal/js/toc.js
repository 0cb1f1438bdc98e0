import { byId, el } from "./dom.js";
import { get } from "./api.js";
import { show } from "./toestand.js";
import { moment, question, rule } from "./moment.js";
import { figures, observations } from "./figuren.js";
import { openFromAddress } from "./uitleg.js";

// The model as the evaluation draws it: a row for each domain, from short to long term.
async function model(signal) {
  const toc = await get("/toc", question(), signal);
  rule(toc.opmerking);
  return [
    ...toc.domeinen.map((domain) => el("section", { class: "kaart", "aria-labelledby": `d-${domain}` },
      el("h2", { id: `d-${domain}` }, domain[0].toUpperCase() + domain.slice(1)),
      el("div", { class: "termijnen" }, toc.horizonnen.map((horizon) => term(toc, domain, horizon))))),
    el("p", { class: "regel" }, `Bron: ${toc.bron}. Het domein stakeholders is toegevoegd.`),
  ];
}

function term(toc, domain, horizon) {
  const here = toc.uitkomsten.filter((one) => one.domein === domain && one.horizon === horizon.code);
  if (!here.length) return null;
  return el("div", { class: `termijn ${horizon.code}` }, el("h3", {}, horizon.naam), el("div", { class: "uitkomsten" }, here.map((one) => outcome(one, toc.vergelijkMet))));
}

function outcome(one, compared) {
  const seen = (soort) => one.observaties.filter((observation) => observation.soort === soort);
  return el("article", { class: "uitkomst", id: one.code },
    el("h4", {}, el("span", { class: "code" }, one.code), one.uitkomst),
    figures(one.indicatoren, compared),
    one.observaties.length ? el("details", {}, el("summary", {}, `Wat werkt en wat beter kan (${one.observaties.length})`),
      el("div", { class: "waarnemingen" }, observations("Wat werkt", seen("WERKT")), observations("Verbeterpunten", seen("VERBETERPUNT")),
        observations("Lessen", seen("LES")), observations("Context", seen("CONTEXT")))) : null);
}

await moment(() => show(byId("toc"), model));
openFromAddress();
