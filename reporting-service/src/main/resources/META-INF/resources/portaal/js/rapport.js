import { bar, byId, el, put, table } from "./dom.js";
import { download, get, may } from "./api.js";
import { show } from "./toestand.js";
import { change, day, days, number, SHARE_OF, value, words } from "./woorden.js";

const id = location.pathname.split("/")[2];
const FORMS = { PDF: "application/pdf", XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", CSV: "text/csv" };
const KINDS = { STAND: "Stand aan het eind van de periode", STROOM: "Wat er in de periode gebeurde", DOORLOOPTIJD: "Doorlooptijden", WACHTTIJD: "Wachten", VERHOUDING: "Verhoudingen", VERANDERING: "Verandering bij studenten en werkgevers" };

async function report(signal) {
  const filed = await get(`/rapporten/${id}`, {}, signal);
  const content = filed.inhoud;
  document.title = `${title(filed)} - Praktijkleren Plus`;
  return el("div", { class: "rapport" },
    el("h1", {}, title(filed)),
    el("p", {}, `${day(filed.van)} tot en met ${day(filed.tot)}, zoals bekend op ${day(filed.bekendOp)}. Vastgesteld op ${day(filed.vastgesteldOp)}, ${words(filed.publiek)}.`),
    standing(filed),
    buttons(filed),
    el("div", { id: "controle" }),
    goals(content),
    path(content),
    Object.entries(KINDS).map(([kind, name]) => figures(content, kind, name)),
    seen(content),
    el("h2", {}, "Verantwoording"),
    el("p", {}, `De hash (SHA-256) van de inhoud is `, el("span", { class: "mono" }, filed.hash), `. Geteld tot plaats ${number(filed.archiefpositie)} in het archief.`),
    meanings(content));
}

const title = (filed) => `${words(filed.soort)[0].toUpperCase()}${words(filed.soort).slice(1)}${filed.soort === "JAAR" ? "rapport" : filed.soort === "KWARTAAL" ? "rapportage" : "rapport"}`;

function standing(filed) {
  if (filed.vervangenDoor) return el("div", { class: "fout" }, el("p", {}, "Dit rapport is vervangen: ", el("a", { href: `/rapporten/${filed.vervangenDoor}` }, "lees de herziening"), "."));
  if (filed.vervangt) return el("div", { class: "goed" }, el("p", {}, "Dit is een herziening van ", el("a", { href: `/rapporten/${filed.vervangt}` }, "een eerder rapport"), "."));
  return null;
}

function buttons(filed) {
  const save = ([name, type]) => el("button", { type: "button", class: "knop", onclick: (event) => keep(event.target, name, type) }, name);
  return el("div", { class: "knoppen" },
    Object.entries(FORMS).map(save),
    el("button", { type: "button", class: "knop", onclick: () => print() }, "Afdrukken"),
    el("button", { type: "button", class: "knop eerst", onclick: () => show(byId("controle"), check) }, "Controleren"),
    filed.vervangt && may("rapportVerschil") ? el("button", { type: "button", class: "knop", onclick: () => show(byId("controle"), restated) }, "Wat is herzien") : null,
    may("RapportVaststellen") && !filed.vervangenDoor ? el("a", { class: "knop", href: `/rapporten?${new URLSearchParams({ vervangt: id, soort: filed.soort, van: filed.van, tot: filed.tot, publiek: filed.publiek })}` }, "Herzien") : null);
}

async function keep(button, name, type) {
  button.disabled = true;
  await download(`/rapporten/${id}`, {}, type, `rapport-${id.slice(0, 8)}.${name.toLowerCase()}`)
    .catch((problem) => put(byId("controle"), el("div", { class: "fout", role: "alert" }, el("p", {}, problem.message))))
    .finally(() => { button.disabled = false; });
}

async function check(signal) {
  const found = await get(`/rapporten/${id}/controle`, {}, signal);
  const verdict = found.gelijk
    ? el("div", { class: "goed", role: "status" }, el("p", {}, "Komt overeen: opnieuw berekend uit de feiten van toen is de inhoud gelijk."))
    : el("div", { class: "fout", role: "alert" }, el("p", {}, `Komt niet overeen: op ${found.afwijkingen.length} plaatsen is de inhoud anders.`),
        table("Afwijkingen", [{ title: "Plaats", head: true, cell: (one) => one.pad }, { title: "Vastgesteld", cell: (one) => JSON.stringify(one.vastgesteld) }, { title: "Berekend", cell: (one) => JSON.stringify(one.berekend) }], found.afwijkingen.slice(0, 50)));
  const since = found.sindsdien.length ? table("Met wat sindsdien bekend werd", [
    { title: "Cijfer", head: true, cell: (one) => one.naam },
    { title: "Vastgesteld", number: true, cell: (one) => value({ waarde: one.vastgesteld }) },
    { title: "Nu", number: true, cell: (one) => value({ waarde: one.nu }) }], found.sindsdien) : null;
  return [verdict, since];
}

async function restated(signal) {
  const found = await get(`/rapporten/${id}/verschil`, {}, signal);
  if (!found.indicatoren.length) return el("p", {}, "De herziening geeft dezelfde cijfers, en niemand telt anders mee.");
  return table("Wat deze herziening verandert", [
    { title: "Cijfer", head: true, cell: (one) => words(one.indicator) },
    { title: "Eerst", number: true, cell: (one) => value({ waarde: one.eerst }) },
    { title: "Nu", number: true, cell: (one) => value({ waarde: one.nu }) },
    { title: "Erbij", number: true, cell: (one) => number(one.erin.aantal) },
    { title: "Eraf", number: true, cell: (one) => number(one.eruit.aantal) },
    { title: "Anders", number: true, cell: (one) => number(one.anders.aantal) }], found.indicatoren);
}

const shown = (figure, unit) => (figure.onderdrukt ? el("span", { class: "onderdrukt" }, "onderdrukt") : value(figure, unit));

function goals(content) {
  const rows = content.definities.filter((one) => content.cijfers[one.id].doel);
  if (!rows.length) return null;
  return [el("h2", {}, "Doelen"), table("Doelen", [
    { title: "Doel", head: true, cell: (one) => one.naam },
    { title: "Streefwaarde", number: true, cell: (one) => number(content.cijfers[one.id].doel.streefwaarde) },
    { title: "Bereikt", number: true, cell: (one) => shown(content.cijfers[one.id], one.eenheid) },
    { title: "Aandeel", number: true, cell: (one) => { const share = content.cijfers[one.id].doel.aandeel; return share == null ? "–" : SHARE_OF(share); } },
    { title: "", cell: (one) => bar(content.cijfers[one.id].doel.aandeel ?? 0) }], rows, { hideCaption: true, stacked: true })];
}

function path(content) {
  if (!content.trechter.length) return null;
  return [el("h2", {}, "De weg, en wie waar wacht"), table("Trechter", [
    { title: "Stap", head: true, cell: (one) => one.naam },
    { title: "Bereikt door", number: true, cell: (one) => number(one.bereikt) },
    { title: "Wacht hier", number: true, cell: (one) => (one.wachtend ? number(one.wachtend.n) : "") },
    { title: "Wacht (mediaan)", number: true, cell: (one) => (one.wachtend?.n ? days(one.wachtend.mediaan) : "") }], content.trechter, { hideCaption: true, stacked: true })];
}

function figures(content, kind, name) {
  const rows = content.definities.filter((one) => one.soort === kind);
  if (!rows.length) return null;
  return [el("h2", {}, name), table(name, [
    { title: "Cijfer", head: true, cell: (one) => [one.naam] },
    { title: "Waarde", number: true, cell: (one) => shown(content.cijfers[one.id], one.eenheid) },
    { title: "Vorige periode", number: true, cell: (one) => (content.cijfers[one.id].onderdrukt ? "" : value({ waarde: content.cijfers[one.id].eerder }, one.eenheid)) },
    { title: "Verschil", cell: (one) => change(content.cijfers[one.id].verandering, one.eenheid) ?? "" }], rows, { hideCaption: true, stacked: true })];
}

function seen(content) {
  if (!content.observaties.length) return null;
  return [el("h2", {}, "Wat werkt, en wat beter kan"), table("Observaties", [
    { title: "Onderwerp", head: true, cell: (one) => one.onderwerp },
    { title: "Perspectief", cell: (one) => words(one.perspectief) },
    { title: "Soort", cell: (one) => words(one.soort) },
    { title: "Observatie", cell: (one) => one.tekst }], content.observaties, { hideCaption: true, stacked: true })];
}

const meanings = (content) => el("details", {}, el("summary", {}, "Wat elk cijfer betekent"), table("Definities", [
  { title: "Cijfer", head: true, cell: (one) => one.naam }, { title: "Versie", number: true, cell: (one) => number(one.versie) }, { title: "Betekenis", cell: (one) => one.definitie }], content.definities, { hideCaption: true, stacked: true }));

show(byId("rapport"), report);
