// Judges pages with Lighthouse, one after the other, in one browser.
//
// usage: node judge.mjs BROWSER ENOUGH < PAGES, a JSON object of addresses by name
// A page whose performance is below ENOUGH is looked at again, twice at most, and its best look counts: another process on the
// machine can make a page slow, and none can make it fast.
// Prints one JSON object a page and line: its name, the two scores of 0 to 100, its weight in bytes, and what cost points.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import lighthouse from "lighthouse";

const pages = JSON.parse(await text(process.stdin));
const folder = await mkdtemp(join(tmpdir(), "sw-lighthouse-"));
const browser = spawn(
  process.argv[2],
  [
    "--headless=new", "--no-sandbox", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
    "--disable-background-networking", "--disable-component-update", "--remote-debugging-port=0", `--user-data-dir=${folder}`,
    "about:blank",
  ],
  { stdio: "ignore" },
);

async function port() {
  for (let turn = 0; turn < 200; turn += 1) {
    const said = await readFile(join(folder, "DevToolsActivePort"), "utf8").catch(() => "");
    if (said.includes("\n")) return Number(said.split("\n")[0]);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the browser did not open its port within ten seconds");
}

const costs = (report, category) =>
  report.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 0.9)
    .map(({ id }) => `${id} ${report.audits[id].displayValue ?? ""}`.trim());

try {
  const options = { port: await port(), logLevel: "error", output: "json", onlyCategories: ["performance", "accessibility"] };
  for (const [name, address] of Object.entries(pages)) {
    let best = null;
    for (let look = 0; look < 3 && (best?.performance ?? -1) < Number(process.argv[3]); look += 1) {
      const { lhr } = await lighthouse(address, options);
      const score = (category) => Math.round(100 * (lhr.categories[category].score ?? 0));
      const seen = {
        name,
        performance: score("performance"),
        accessibility: score("accessibility"),
        bytes: lhr.audits["total-byte-weight"].numericValue ?? 0,
        error: lhr.runtimeError?.message ?? null,
        costs: [...costs(lhr, "performance"), ...costs(lhr, "accessibility")],
      };
      if (best === null || seen.performance > best.performance) best = seen;
    }
    console.log(JSON.stringify(best));
  }
} finally {
  browser.kill();
  await new Promise((resolve) => browser.once("exit", resolve));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
