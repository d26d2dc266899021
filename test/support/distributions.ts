import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Gradle's distributions on loopback: the checksums are asked for in one place and lie in another, as Gradle's do. */
export async function startDistributions(
  sums: Readonly<Record<string, string>>,
): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const [, place, name = ''] = /^\/(distributions|files)\/(.+)\.sha256$/.exec(url) ?? [];
    const sum = Object.hasOwn(sums, name) ? sums[name] : undefined;
    if (sum === undefined) response.writeHead(404).end();
    else if (place === 'files') response.writeHead(200, { 'content-type': 'text/plain' }).end(`${sum}\n`);
    else response.writeHead(307, { location: `/files/${name}.sha256` }).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
