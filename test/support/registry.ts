import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

// A registry on loopback that speaks the part of the HTTP API that Pinfold asks (OCI distribution spec, "Pulling
// manifests"; Docker, "Token authentication specification"), and its faults.

export interface Registry {
  /** `127.0.0.1:PORT`, as an image's name begins. */
  readonly host: string;
  readonly asked: readonly AskedOfRegistry[];
}

export interface AskedOfRegistry {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Hosted {
  /** By `repository:tag`: the type of the manifest; `index` for several architectures. */
  readonly images: Readonly<Record<string, keyof typeof types>>;
  /** `token`: it is shown to whoever fetched a token; `login`: to nobody without an account. */
  readonly asks?: 'nothing' | 'token' | 'login';
  /** Left out of the answers. */
  readonly without?: 'digest header';
  /** Answers in its own way where this gives one. */
  readonly fault?: (asked: AskedOfRegistry, index: number) => Fault | 'hang' | undefined;
}

export interface Fault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const types = {
  index: 'application/vnd.oci.image.index.v1+json',
  list: 'application/vnd.docker.distribution.manifest.list.v2+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  old: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
};

/** The manifest of `repository:tag` at a registry like this, and its digest. */
export function manifestOf(image: string): { body: string; digest: string } {
  const body = JSON.stringify({ schemaVersion: 2, annotations: { image } });
  return { body, digest: `sha256:${createHash('sha256').update(body).digest('hex')}` };
}

export async function startRegistry({ images, asks = 'nothing', without, fault }: Hosted): Promise<Registry> {
  const asked: AskedOfRegistry[] = [];
  const token = randomUUID();
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const question = { method, path: url, headers };
    asked.push(question);
    const wrong = fault?.(question, asked.length - 1);
    if (wrong === 'hang') return;
    if (wrong !== undefined) return void response.writeHead(wrong.status, wrong.headers).end(wrong.body);
    const { pathname, searchParams } = new URL(url, 'http://registry');
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (pathname === '/token') {
      if (asks === 'login') return void response.writeHead(401).end();
      const scoped = /^repository:.+:pull$/.test(searchParams.get('scope') ?? '');
      const known = scoped && searchParams.get('service') === 'the registry';
      return void response.writeHead(known ? 200 : 400).end(JSON.stringify(known ? { token } : {}));
    }
    if (asks !== 'nothing' && headers.authorization !== `Bearer ${token}`) {
      const challenge = `Bearer realm="http://${host}/token",service="the registry",scope="repository:x:pull"`;
      return void response.writeHead(401, { 'www-authenticate': challenge }).end();
    }
    const [, repository, tag] = /^\/v2\/(.+)\/manifests\/(.+)$/.exec(pathname) ?? [];
    const image = `${repository}:${tag}`;
    const type = Object.hasOwn(images, image) ? images[image] : undefined;
    if (type === undefined) return void response.writeHead(404).end('{"errors":[]}');
    const { body, digest } = manifestOf(image);
    response.writeHead(200, {
      'content-type': types[type],
      ...(without === 'digest header' ? {} : { 'docker-content-digest': digest }),
    });
    response.end(method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
