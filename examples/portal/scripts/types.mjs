// The types of each service, made from the OpenAPI document that it publishes itself. Nothing else of it is known here.
import { mkdir, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const services = {
  intake: process.env.PLP_INTAKE ?? 'http://localhost:8080',
  placement: process.env.PLP_PLACEMENT ?? 'http://localhost:8081',
  certification: process.env.PLP_CERTIFICATION ?? 'http://localhost:8082',
  reporting: process.env.PLP_REPORTING ?? 'http://localhost:8083',
};

await mkdir('src/types', { recursive: true });
for (const [name, address] of Object.entries(services)) {
  const answer = await fetch(`${address}/v1/openapi.json`);
  if (!answer.ok) throw new Error(`${name} gives no OpenAPI document: ${answer.status}`);
  await writeFile(`src/types/${name}.ts`, astToString(await openapiTS(await answer.text())));
}
