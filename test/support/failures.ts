import type { IncomingHttpHeaders } from 'node:http';

// The ways in which a server fails whoever asks it, GitHub's or any other. Where it says something, it says the secret
// that it was sent, so that a test can look for that in all that comes out.

export interface Question {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Failure {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

function message({ headers }: Question): string {
  return JSON.stringify({ message: `You sent ${headers.authorization}` });
}

export const failures = {
  'no answer in time': () => 'hang',
  '401': (asked) => ({ status: 401, headers: json, body: message(asked) }),
  '403': (asked) => ({ status: 403, headers: json, body: message(asked) }),
  '404': (asked) => ({ status: 404, headers: json, body: message(asked) }),
  '429': (asked) => ({ status: 429, headers: { ...json, 'retry-after': '3600' }, body: message(asked) }),
  '500': (asked) => ({ status: 500, headers: json, body: message(asked) }),
  'truncated JSON': (asked) => ({ status: 200, headers: json, body: message(asked).slice(0, -2) }),
  'JSON of another form': () => ({ status: 200, headers: json, body: '7' }),
  /** As for a repository that was renamed: what is asked for is there, under another address of the same server. */
  'a redirect on the server': ({ path }) =>
    path.includes('moved')
      ? undefined
      : { status: 301, headers: { location: `${path}${path.includes('?') ? '&' : '?'}moved=1` } },
  'a redirect to another host': ({ headers }) => ({
    status: 302,
    headers: { location: `http://elsewhere.invalid/?${encodeURIComponent(headers.authorization ?? '')}` },
  }),
  HTML: ({ headers }) => ({
    status: 200,
    headers: html,
    body: `<html>Log in, ${headers.authorization}</html>`,
  }),
} as const satisfies Record<string, (asked: Question) => Failure | 'hang' | undefined>;

export type FailureName = keyof typeof failures;

export const failureNames = Object.keys(failures) as readonly FailureName[];
