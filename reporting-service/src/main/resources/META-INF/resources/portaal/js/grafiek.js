import { el, table } from "./dom.js";

// A chart with the table of the same figures beneath it. It draws on a canvas: a policy without inline styles stays whole.
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const drawn = new Set();

function common() {
  const text = colour("--zacht");
  const axis = { axisLabel: { color: text, fontSize: 12 }, axisLine: { lineStyle: { color: colour("--rand") } }, splitLine: { lineStyle: { color: colour("--lijn") } } };
  return {
    axis,
    base: {
      animation: false,
      color: [1, 2, 3, 4].map((i) => colour(`--reeks-${i}`)),
      textStyle: { fontFamily: "system-ui, sans-serif", color: text },
      tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" } },
      grid: { left: 8, right: 24, top: 12, bottom: 8, containLabel: true },
    },
  };
}

// make(theme) gives the options of ECharts, so that a chart follows light, dark and print.
export function chart(label, make, columns, rows, { height, names = [] } = {}) {
  const canvas = el("div", { class: "grafiek", role: "img", "aria-label": `${label}. De cijfers staan in de tabel hieronder.` });
  if (height) canvas.style.height = `${height}px`;
  const legend = names.length ? el("ul", { class: "legenda", "aria-hidden": "true" }, names.map((name, i) => el("li", { class: `reeks-${i + 1}` }, name))) : null;
  const figure = el("figure", {}, legend, canvas, el("details", {}, el("summary", {}, "Als tabel"), table(label, columns, rows)));
  requestAnimationFrame(() => draw({ canvas, make }));
  return figure;
}

function draw(one) {
  if (!one.canvas.isConnected || !globalThis.echarts) return;
  one.chart = echarts.init(one.canvas, null, { renderer: "canvas" });
  one.chart.setOption(one.make(common()));
  one.size = new ResizeObserver(() => one.chart.resize());
  one.size.observe(one.canvas);
  drawn.add(one);
}

function again() {
  for (const one of drawn) {
    if (one.canvas.isConnected) one.chart.setOption(one.make(common()), true);
    else {
      one.size.disconnect();
      one.chart.dispose();
      drawn.delete(one);
    }
  }
}

const hiddenToo = (label, values) => (values.includes(null) ? `${label} (wat onderdrukt is, is niet getekend)` : label);

export function lines(label, names, stretches, series, columns, rows) {
  return chart(hiddenToo(label, series.flat()), ({ base, axis }) => ({
    ...base,
    xAxis: { type: "category", data: stretches, ...axis },
    yAxis: { type: "value", minInterval: 1, ...axis },
    series: names.map((name, i) => ({ name, type: "bar", data: series[i], barMaxWidth: 22 })),
  }), columns, rows, { names });
}

export function bars(label, unit, names, values, columns, rows) {
  return chart(label, ({ base, axis }) => ({
    ...base,
    grid: { ...base.grid, top: 4, right: 72 },
    xAxis: { type: "value", minInterval: 1, ...axis },
    yAxis: { type: "category", inverse: true, data: names, ...axis, axisLabel: { ...axis.axisLabel, width: 150, overflow: "truncate" } },
    series: [{ name: unit, type: "bar", data: values.map((one) => ({ value: one ?? 0, label: { formatter: one == null ? "onderdrukt" : "{c}" } })), barMaxWidth: 24, label: { show: true, position: "right", color: colour("--tekst") } }],
  }), columns, rows, { height: Math.max(120, names.length * 34 + 40) });
}

for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", () => setTimeout(again));
