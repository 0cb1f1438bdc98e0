import { el, table } from "./dom.js";
import { figure } from "./uitleg.js";
import { spark } from "./vonk.js";
import { change, day, number, shortDay, SHARE_OF, stretch, value } from "./woorden.js";

// The figures of an uitkomst or an onderwerp: value, goal, trend, and how it went.
export function figures(list, compared) {
  if (!list.length) return null;
  return [
    el("ul", { class: "figuren" }, list.map((one) => line(one, compared))),
    el("details", {}, el("summary", {}, "Verloop als tabel"), course(list)),
  ];
}

function line(one, compared) {
  return el("li", { "data-indicator": one.indicator },
    el("span", {}, one.naam, one.doel ? el("span", { class: "trend" }, ` (doel ${number(one.doel.streefwaarde)}${one.doel.aandeel == null ? "" : `, ${SHARE_OF(one.doel.aandeel)}`})`) : null),
    el("span", { class: "waarde" }, figure(one.indicator, one, one.eenheid)),
    el("span", { class: "trend" }, trend(one, compared)),
    spark(one.reeks));
}

function trend(one, compared) {
  const by = change(one.verandering, one.eenheid);
  return by ? `${by} sinds ${shortDay(compared)}` : "";
}

function course(list) {
  const points = list[0].reeks.map((_, i) => i);
  return table("Verloop", [
    { title: "Tot en met", head: true, cell: (i) => stretch(list[0].reeks[i]) },
    ...list.map((one) => ({ title: one.naam, number: true, cell: (i) => value(one.reeks[i], one.eenheid) })),
  ], points, { hideCaption: true });
}

export function observations(title, list) {
  if (!list?.length) return null;
  return el("div", {}, el("h5", {}, title), el("ul", {}, list.map((one) => el("li", { title: `${day(one.datum)}, ${one.bron}` }, one.tekst))));
}
