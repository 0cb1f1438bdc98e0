// Elements from words: el("p", {class: "x"}, "text", child). Text is never read as HTML.
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export const byId = (id) => document.getElementById(id);
export const put = (place, ...children) => place.replaceChildren(...children.flat().filter(Boolean));
export const empty = (text) => el("p", { class: "leeg" }, text);

// columns: {title, cell(row), number?, head?}
export function table(caption, columns, rows, options = {}) {
  const cell = (column, row) =>
    el(column.head ? "th" : "td", { class: column.number ? "getal" : null, scope: column.head ? "row" : null }, column.cell(row) ?? "");
  return el("div", { class: "tabel", tabindex: "0", role: "region", "aria-label": caption },
    el("table", { class: options.class },
      el("caption", { class: options.hideCaption ? "sr" : null }, caption),
      el("thead", {}, el("tr", {}, columns.map((column) => el("th", { scope: "col", class: column.number ? "getal" : null }, column.title)))),
      el("tbody", {}, rows.map((row) => el("tr", {}, columns.map((column) => cell(column, row)))))));
}

export function bar(share) {
  const fill = el("span");
  fill.style.width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return el("div", { class: "balk", "aria-hidden": "true" }, fill);
}

export function say(text) {
  byId("melding").textContent = text;
}
