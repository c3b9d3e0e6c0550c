// What mail programs do not show as written, by the data of caniemail.com.
// argv: a folder of *.html. stdout: [{file, kind: "unsupported" | "partial", feature, client, line}], once a file and client.
import fs from "node:fs";
import path from "node:path";
import { caniemail } from "caniemail";

const CLIENTS = ["gmail.*", "outlook.*", "apple-mail.*", "yahoo.*"];
const KINDS = { errors: "unsupported", warnings: "partial" };
const folder = process.argv[2];
const found = [];
for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".html")).sort()) {
  const html = fs.readFileSync(path.join(folder, file), "utf8");
  const { issues } = caniemail({ clients: CLIENTS, html });
  for (const [of, kind] of Object.entries(KINDS)) {
    for (const [client, features] of issues[of]) {
      const lines = new Map();
      for (const { title, position } of features) {
        if (!lines.has(title)) lines.set(title, position?.start?.line ?? 0);
      }
      for (const [feature, line] of lines) found.push({ file, kind, feature, client, line });
    }
  }
}
process.stdout.write(JSON.stringify(found));
