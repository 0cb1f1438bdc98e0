// The four services, each known by the types that were made of its own OpenAPI document.
import createClient, { type ClientOptions } from 'openapi-fetch';
import type { paths as Certification } from './types/certification.js';
import type { paths as Intake } from './types/intake.js';
import type { paths as Placement } from './types/placement.js';
import type { paths as Reporting } from './types/reporting.js';

function options(address: string, role: string): ClientOptions {
  const token = process.env[`TOKEN_${role.toUpperCase()}`];
  if (!token) throw new Error(`zet TOKEN_${role.toUpperCase()}: een token van de rol ${role}`);
  return { baseUrl: `${address}/v1`, headers: { Authorization: `Bearer ${token}` } };
}

const at = (name: string, port: number) => process.env[`PLP_${name}`] ?? `http://localhost:${port}`;

export const intake = (role: string) => createClient<Intake>(options(at('INTAKE', 8080), role));
export const placement = (role: string) => createClient<Placement>(options(at('PLACEMENT', 8081), role));
export const certification = (role: string) => createClient<Certification>(options(at('CERTIFICATION', 8082), role));
export const reporting = (role: string) => createClient<Reporting>(options(at('REPORTING', 8083), role));

/** What came of a command, or what was wrong in the words of the service. */
export function done<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(`${answer.response.status} ${JSON.stringify(answer.error)}`);
  }
  return answer.data;
}
