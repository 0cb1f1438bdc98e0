import { el, table } from "./dom.js";
import { download, get, may } from "./api.js";
import { params, remember, show } from "./toestand.js";
import { question } from "./moment.js";
import { day, event, shortDay, value, words } from "./woorden.js";

// Behind every figure: what it means, who counts and why the others do not, and what changed.
const MOST = 50;
let definitions;
const definition = async (id) => {
  definitions ??= get("/indicatoren").then((list) => list.indicatoren.filter((one) => one.status === "GELDEND"));
  return (await definitions).find((one) => one.id === id);
};

// A figure that explains itself. only: by which values the figure is limited, such as {werkgever: "de-hoek"}.
export function figure(id, shown, unit, only = {}) {
  const text = value(shown, unit);
  if (shown.onderdrukt) return el("span", { class: "onderdrukt" }, el("abbr", { title: "Een klein aantal wordt niet getoond" }, text));
  return el("button", { type: "button", class: "cijfer", "data-uitleg": id, "data-only": JSON.stringify(only), "aria-haspopup": "dialog" },
    text, el("span", { class: "sr" }, ", uitleg"));
}

const asAddress = (id, only) => [id, ...Object.entries(only).map(([name, one]) => `${name}=${one}`)].join("~");

function fromAddress(text) {
  const [id, ...limits] = text.split("~");
  return [id, Object.fromEntries(limits.map((one) => one.split("=")))];
}

document.addEventListener("click", (click) => {
  const button = click.target.closest("[data-uitleg]");
  if (button) open(button.dataset.uitleg, JSON.parse(button.dataset.only ?? "{}"));
});

export function openFromAddress() {
  const asked = params().get("uitleg");
  if (asked) open(...fromAddress(asked));
}

async function open(id, only) {
  remember({ uitleg: asAddress(id, only) });
  const title = el("h2", { id: "uitleg-kop" }, "Uitleg");
  const body = el("div");
  const dialog = el("dialog", { class: "uitleg", "aria-labelledby": "uitleg-kop" },
    el("div", { class: "uitleg-inhoud" },
      el("header", {}, title, el("button", { type: "button", class: "knop", onclick: () => dialog.close() }, "Sluiten")),
      body));
  dialog.addEventListener("close", () => {
    dialog.remove();
    remember({ uitleg: null });
    if (document.activeElement === document.body) document.querySelector(`[data-uitleg="${id}"]`)?.focus();
  });
  dialog.addEventListener("click", (click) => click.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  await show(body, async (signal) => {
    const meaning = await definition(id);
    if (!meaning) return el("p", {}, "Dit cijfer bestaat niet.");
    title.textContent = meaning.naam;
    const asked = { ...question(), ...only };
    return [...describe(meaning, only), ...(may("verklaring") ? people(id, asked) : nobody())];
  });
}

function describe(meaning, only) {
  return [
    el("p", {}, meaning.definitie),
    Object.keys(only).length ? el("p", {}, `Alleen ${Object.entries(only).map(([name, one]) => `${name} ${words(one)}`).join(", ")}.`) : null,
    meaning.teltNietAls.length ? el("details", {}, el("summary", {}, "Wanneer iets niet telt"), el("ol", {}, meaning.teltNietAls.map((one) => el("li", {}, one)))) : null,
    el("p", { class: "regel" }, `Definitie ${meaning.versie}, ${meaning.bron}. In: ${meaning.eenheid}.`),
  ].filter(Boolean);
}

const nobody = () => [el("p", { class: "regel" }, "Wie hierachter zitten is met uw rol niet te zien: alleen de projectleider ziet personen.")];

function people(id, asked) {
  const counts = el("div"), not = el("div"), changed = el("div");
  show(counts, async (signal) => list(await get(`/indicatoren/${id}/verklaring`, { ...asked, telt: "ja", limiet: MOST }, signal), counting));
  show(not, async (signal) => list(await get(`/indicatoren/${id}/verklaring`, { ...asked, telt: "nee", limiet: MOST }, signal), notCounting));
  const since = el("input", { type: "date", value: earlier(asked.peildatum), max: asked.peildatum, onchange: () => compare() });
  const compare = () => show(changed, (signal) => difference(id, asked, since.value, signal));
  compare();
  return [
    el("h3", {}, "Wie telt"), counts,
    el("h3", {}, "Wie niet, en waarom"), not,
    el("h3", {}, "Wat veranderde er ", el("label", {}, "sinds ", since)), changed,
    el("p", {}, el("button", { type: "button", class: "knop", onclick: () => download(`/indicatoren/${id}/verklaring`, asked, "text/csv", `${id}-verklaring.csv`) }, "Alles als CSV")),
  ];
}

function earlier(text) {
  const date = new Date(text);
  date.setUTCMonth(date.getUTCMonth() - 3);
  return date.toISOString().slice(0, 10);
}

function who(row) {
  const short = row.onderwerp.slice(0, 8);
  return row.soort === "STUDENT" && may("tijdlijn") ? el("a", { href: `/studenten/${row.onderwerp}` }, `student ${short}`) : `${words(row.soort)} ${short}`;
}

const events = (facts) => el("ul", {}, facts.map((one) => el("li", {}, `${shortDay(one.datum)} ${event(one.gebeurtenis)}`, one.gecorrigeerd ? [" ", el("span", { class: "label let-op" }, "gecorrigeerd")] : null)));
const part = (one) => (one.deel === "CIJFER" ? "" : `${words(one.deel)}: `);
const labels = (one) => [one.organisatie, one.richting, one.werkgever, one.kenmerk].filter(Boolean).map(words).join(", ");

function counting(row) {
  return row.delen.filter((one) => one.aantal > 0).flatMap((one) => [
    el("div", {}, part(one), one.geteld.map(labels).filter(Boolean).join("; ")), events(one.gebeurtenissen)]);
}

const notCounting = (row) => row.delen.filter((one) => one.nietOmdat).map((one) => el("div", {}, part(one) + one.nietOmdat));

function list(answer, tell) {
  if (!answer.items.length) return el("p", { class: "leeg" }, "Niemand.");
  const more = answer._links?.next ? el("p", { class: "regel" }, `De eerste ${answer.items.length}; alle staan in de CSV.`) : null;
  return [table(`${answer.items.length}${more ? "+" : ""} regels, stand ${day(answer.peildatum)}`, [
    { title: "Wie of wat", head: true, cell: who },
    { title: "Waardoor", cell: (row) => el("div", {}, tell(row)) },
  ], answer.items, { stacked: true }), more];
}

async function difference(id, asked, since, signal) {
  const { peildatum, bekendOp, ...only } = asked;
  const answer = await get(`/indicatoren/${id}/verschil`, { van: since, vanBekendOp: bekendOp && bekendOp < since ? bekendOp : null, tot: peildatum, totBekendOp: bekendOp, ...only, limiet: MOST }, signal);
  if (!answer.items.length) return el("p", { class: "leeg" }, "Niets: dezelfden tellen als toen.");
  return table(`Van ${day(since)} tot ${day(peildatum)}`, [
    { title: "Wie of wat", head: true, cell: who },
    { title: "Van", number: true, cell: (row) => el("span", {}, row.verschuivingen.map((one) => one.voor).join(", ")) },
    { title: "Naar", number: true, cell: (row) => el("span", {}, row.verschuivingen.map((one) => one.na).join(", ")) },
    { title: "Waardoor", cell: (row) => el("div", {}, row.verschuivingen.flatMap((one) => [words(one.reden), one.nietOmdat ? `: ${one.nietOmdat}` : "", events(one.gebeurtenissen)])) },
  ], answer.items, { stacked: true });
}

