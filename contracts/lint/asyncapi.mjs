// Parses an AsyncAPI document with the parser that partners use, and holds every example against its own schema.
// Whatever is found, a warning too, is a failure.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Parser } from '@asyncapi/parser';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const file = resolve(process.argv[2]);
const { document, diagnostics } = await new Parser().parse(await readFile(file, 'utf8'), { source: file });
const found = diagnostics
  .filter(({ code }) => code !== 'asyncapi-latest-version')
  .map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`);

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
const check = (what, schema, example) => {
  const { $id, ...rules } = schema.json();
  if (!ajv.validate(rules, example)) found.push(`${what}: ${ajv.errorsText()}`);
};
const messages = document?.allMessages().all() ?? [];
for (const message of messages) {
  if (message.examples().isEmpty()) found.push(`${message.id()}: geen voorbeeld`);
  for (const example of message.examples()) {
    check(`${message.id()} inhoud`, message.payload(), example.payload());
    check(`${message.id()} kopregels`, message.headers(), example.headers());
  }
}

found.forEach((line) => console.log(line));
if (!document || found.length > 0) process.exit(1);
console.log(`${messages.length} berichten`);
