import * as http from 'node:http';
import * as https from 'node:https';
import tunnel from 'tunnel';

/** One request over HTTP. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'HEAD';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the exchange, wherever it stands. */
  readonly signal: AbortSignal;
  /** How long it may take. */
  readonly milliseconds: number;
  /** An answer with a longer body is `tooLarge`. */
  readonly maxBytes: number;
}

/** What came of it. A redirect is a reply like any other: it is never followed here. */
export type Reply =
  | {
      readonly kind: 'reply';
      readonly status: number;
      /** A header's value, by its name in lower case. */
      header(name: string): string | undefined;
      readonly body: Buffer;
    }
  | { readonly kind: 'tooLarge' }
  /** No answer, or one that broke off; `reason` goes on after "no answer: ". */
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks once, through the proxy that the environment names for this address. Never throws. */
export function exchange(asked: Request): Promise<Reply> {
  const { method, url, headers, body, signal, milliseconds, maxBytes } = asked;
  return new Promise((settled) => {
    let request: http.ClientRequest | undefined;
    // Node may collect a signal of AbortSignal.timeout within AbortSignal.any before it fires: nodejs/node#57736.
    const timer = setTimeout(() => {
      settled(outOfTime);
      request?.destroy();
    }, milliseconds);
    const settle = (reply: Reply) => {
      clearTimeout(timer);
      settled(reply);
    };
    const fail = (error: unknown) => settle(signal.aborted ? outOfTime : failed(error));
    try {
      const send = url.protocol === 'https:' ? https.request : http.request;
      request = send(url, { method, headers, signal, agent: agentFor(url) }, (message) => {
        const chunks: Buffer[] = [];
        let total = 0;
        message.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          total += chunk.length;
          if (total <= maxBytes) return;
          settle({ kind: 'tooLarge' });
          message.destroy();
        });
        message.on('error', fail);
        message.on('end', () =>
          settle({
            kind: 'reply',
            status: message.statusCode ?? 0,
            header: (name) => {
              const value = message.headers[name];
              return Array.isArray(value) ? value[0] : value;
            },
            body: Buffer.concat(chunks, total),
          }),
        );
      });
      request.on('error', fail);
      request.end(body);
    } catch (error) {
      fail(error);
    }
  });
}

/** Is a reply a redirect: RFC 9110, 15.4? */
export function isRedirect({ status }: { readonly status: number }): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

const outOfTime: Reply = { kind: 'failed', reason: 'the time for it ran out' };

function failed(error: unknown): Reply {
  return { kind: 'failed', reason: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'its name cannot be resolved';
    case 'ECONNREFUSED':
      return 'it refuses the connection';
    case 'ECONNRESET':
    case 'EPIPE':
      return 'the connection broke off';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

const agents = new Map<string, http.Agent>();

/** One agent for each origin, so that connections are used again; idle ones do not keep the process alive. */
function agentFor(url: URL): http.Agent {
  const known = agents.get(url.origin);
  if (known !== undefined) return known;
  const proxy = proxyFor(url, process.env);
  const agent = proxy === undefined ? directAgent(url) : tunnelAgent(url, new URL(proxy));
  agents.set(url.origin, agent);
  return agent;
}

function directAgent({ protocol }: URL): http.Agent {
  return protocol === 'https:' ? new https.Agent({ keepAlive: true }) : new http.Agent({ keepAlive: true });
}

/** The way through a proxy: a tunnel, so that the proxy sees the host alone. */
function tunnelAgent({ protocol }: URL, proxy: URL): http.Agent {
  const { hostname: host, port, username, password } = proxy;
  const sealed = proxy.protocol === 'https:';
  const credentials =
    username === '' ? {} : { proxyAuth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` };
  const options = { proxy: { host, port: Number(port || (sealed ? 443 : 80)), ...credentials } };
  if (protocol === 'https:') return sealed ? tunnel.httpsOverHttps(options) : tunnel.httpsOverHttp(options);
  return sealed ? tunnel.httpOverHttps(options) : tunnel.httpOverHttp(options);
}

/**
 * The proxy for an address, from `https_proxy`, `http_proxy` and `no_proxy` in either case, as GitHub's runner reads
 * them (docs.github.com, "Using a proxy server with self-hosted runners"). An address of this machine has none.
 */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = (name: string) => env[name] || env[name.toUpperCase()] || undefined;
  const proxy = named(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  if (proxy === undefined || /^(?:localhost|127\.[\d.]+|\[::1\])$/i.test(url.hostname)) return undefined;
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = url.hostname.toLowerCase();
  const exempt = (named('no_proxy') ?? '')
    .toLowerCase()
    .split(',')
    .map((item) => item.trim().replace(/^\*?\./, ''))
    .some(
      (item) =>
        item === '*' ||
        (item !== '' && [host, `${host}:${port}`].some((name) => name === item || name.endsWith(`.${item}`))),
    );
  if (exempt) return undefined;
  const address = /^https?:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  return URL.canParse(address) ? address : undefined;
}
