import { readFileSync } from 'node:fs';
import { type Ran as RanStep, runStep } from './runner.js';

export interface Occasion {
  readonly event: string;
  /** What the payload's file holds: JSON, or the text itself; undefined for no file. */
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran extends RanStep {
  /** The JSON report; undefined where there is none. */
  readonly report: Report | undefined;
}

export interface Report {
  readonly findings: readonly {
    rule: string;
    level: string;
    file: string;
    subject: string;
    message: string;
  }[];
  readonly accepted: readonly { rule: string; exception: { new: boolean } }[];
  readonly summary: { readonly old: number | null };
  readonly notes: readonly string[];
}

/** Runs the bundled action in a checkout, as a step of a run for an event. */
export async function runFor(
  checkout: string,
  { event, payload, inputs = {}, env = {} }: Occasion,
): Promise<Ran> {
  const none = payload === undefined ? { GITHUB_EVENT_PATH: '/does/not/exist' } : {};
  const ran = await runStep({
    checkout,
    inputs,
    event: payload,
    env: { GITHUB_EVENT_NAME: event, ...none, ...env },
  });
  const file = ran.outputs.get('report');
  return { ...ran, report: file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8')) };
}
