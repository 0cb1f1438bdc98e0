// Elements from words: el("p", {class: "x"}, "text", child). Text is never read as HTML.
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return element;
}

export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export const byId = (id) => document.getElementById(id);
export const put = (place, ...children) => place.replaceChildren(...children.flat(Infinity).filter((child) => child != null && child !== false));
export const empty = (text) => el("p", { class: "leeg" }, text);

// columns: {title, cell(row), number?, head?}. On a phone a table with the class "stapel" shows its rows one beneath the
// other; the roles say that it is a table also then.
export function table(caption, columns, rows, options = {}) {
  const cell = (column, row) =>
    el(column.head ? "th" : "td", { class: column.number ? "getal" : null, scope: column.head ? "row" : null, role: column.head ? "rowheader" : "cell", "data-kop": column.head ? null : column.title }, column.cell(row) ?? "");
  return el("div", { class: "tabel", tabindex: "0", role: "group", "aria-label": caption },
    el("table", { class: options.stacked ? "stapel" : null, role: "table" },
      el("caption", { class: options.hideCaption ? "sr" : null }, caption),
      el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, columns.map((column) => el("th", { scope: "col", role: "columnheader", class: column.number ? "getal" : null }, column.title || el("span", { class: "sr" }, column.label ?? "Wat u kunt doen"))))),
      el("tbody", { role: "rowgroup" }, rows.map((row) => el("tr", { role: "row" }, columns.map((column) => cell(column, row)))))));
}

export function bar(share) {
  const fill = el("span");
  fill.style.width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return el("div", { class: "balk", "aria-hidden": "true" }, fill);
}

export function say(text) {
  byId("melding").textContent = text;
}
