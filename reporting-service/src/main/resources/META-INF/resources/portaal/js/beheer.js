import { byId, el, empty, table } from "./dom.js";
import { get, post } from "./api.js";
import { failure, show } from "./toestand.js";
import { moment, number, SHARE_OF, words } from "./woorden.js";

const EVERY = 5000;
const PART_NAMES = {
  "Reactive PostgreSQL connections health check": "PostgreSQL, voor vragen en opdrachten",
  "Database connections health check": "PostgreSQL, voor het bouwen van cijfers",
};

async function health(signal) {
  const [parts, lag] = await Promise.all([
    fetch("/q/health", { signal }).then((answer) => answer.json()),
    get("/voortgang", {}, signal),
  ]);
  const tile = (name, value, fine) => el("div", { class: "tegel" }, el("h3", {}, name), el("div", { class: `groot ${fine ? "op" : "neer"}` }, value));
  return [
    el("div", { class: "tegels" },
      tile("Rapportage", parts.status === "UP" ? "gezond" : "niet gezond", parts.status === "UP"),
      tile("Nog te verwerken van Kafka", number(lag.achterstand), lag.achterstand < 1000),
      tile("Nog te verzenden", number(lag.outbox), lag.outbox < 1000),
      tile("Geparkeerde gebeurtenissen", number(lag.geparkeerd), lag.geparkeerd === 0)),
    parts.checks?.length ? table("Onderdelen van de rapportage", [
      { title: "Onderdeel", head: true, cell: (one) => PART_NAMES[one.name] ?? one.name },
      { title: "Toestand", cell: (one) => el("span", { class: `label ${one.status === "UP" ? "" : "let-op"}` }, one.status === "UP" ? "gezond" : "niet gezond") }], parts.checks) : null,
  ];
}

async function parked(signal) {
  const { sleutels } = await get("/geparkeerd", {}, signal);
  if (!sleutels.length) return empty("Er is niets geparkeerd: elke gebeurtenis is verwerkt.");
  return table("Sleutels die wachten", [
    { title: "Sleutel", head: true, cell: (one) => el("span", { class: "mono" }, one.sleutel) },
    { title: "Gebeurtenissen", number: true, cell: (one) => number(one.aantal) },
    { title: "Waarom", cell: (one) => one.reden },
    { title: "Sinds", cell: (one) => moment(one.sinds) },
    { title: "", cell: (one) => el("button", { type: "button", class: "knop", onclick: (event) => act(event.target, `/geparkeerd/${encodeURIComponent(one.sleutel)}/opnieuw`) }, "Opnieuw verwerken") },
  ], sleutels, { hideCaption: true, stacked: true });
}

async function projections(signal) {
  const { projecties } = await get("/projecties", {}, signal);
  return projecties.filter((one) => one.versies.length).map((one) => el("div", {}, el("h3", {}, one.naam), versions(one.versies),
    el("div", { class: "knoppen" }, el("button", { type: "button", class: "knop", onclick: (event) => act(event.target, `/projecties/${one.naam}/herbouw`) }, "Opnieuw bouwen"))));
}

function versions(list) {
  return table("Versies", [
    { title: "Versie", head: true, cell: (one) => String(one.versie) },
    { title: "Toestand", cell: (one) => words(one.toestand) },
    { title: "Voortgang", cell: progress },
    { title: "Live sinds", cell: (one) => moment(one.liveSinds) },
    { title: "Definities", cell: definitions },
    { title: "", cell: (one) => el("span", {}, actions(one)) }], list, { hideCaption: true, stacked: true });
}

function definitions(one) {
  const names = one.definitie.split(/[ ,]+/);
  return el("details", {}, el("summary", {}, number(names.length)), el("p", { class: "mono" }, names.join(" ")));
}

function progress(one) {
  if (one.toestand !== "BOUWEND") return one.reden ?? "";
  const share = one.totaal ? one.gelezen / one.totaal : 0;
  return el("label", {}, el("progress", { max: 1, value: share }), ` ${SHARE_OF(share)}${one.secondenResterend == null ? "" : `, nog ${number(one.secondenResterend)} s`}`);
}

function actions(one) {
  const action = (name, path) => el("button", { type: "button", class: "knop", onclick: (event) => act(event.target, `/projecties/${one.projectie}/versies/${one.versie}/${path}`) }, name);
  if (["BOUWEND", "GEREED"].includes(one.toestand)) return [action("Stoppen", "annuleren")];
  return one.toestand === "OUD" && !one.opgeruimd ? [action("Terugzetten", "terugzetten"), " ", action("Opruimen", "opruimen")] : [];
}

async function act(button, path) {
  button.disabled = true;
  try {
    await post(path);
    refresh();
  } catch (problem) {
    button.disabled = false;
    button.after(failure(problem));
  }
}

// What somebody is about to press stays where it is.
const held = (place) => place.contains(document.activeElement) || place.querySelector(".fout");
const PARTS = { gezond: health, geparkeerd: parked, projecties: projections };
const refresh = () => Object.entries(PARTS).forEach(([id, load]) => show(byId(id), load));

refresh();
setInterval(() => !document.hidden && Object.entries(PARTS).forEach(([id, load]) => held(byId(id)) || show(byId(id), load)), EVERY);
