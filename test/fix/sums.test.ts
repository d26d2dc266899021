import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { applyEdits } from '../../src/fix/edit.js';
import { pinWrapper, wrapperAddress } from '../../src/fix/pin-wrapper.js';
import { distributionSum } from '../../src/fix/sums.js';
import { Budget } from '../../src/github/budget.js';
import { startDistributions } from '../support/distributions.js';
import { sums } from './world.js';

const address = 'https://services.gradle.org/distributions/gradle-8.5-bin.zip';
const bounds = { budget: new Budget(100), until: new AbortController().signal };

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/distributions/`);
}

test('the checksum is the one that Gradle publishes, wherever the distribution lies', async () => {
  const gradle = await startDistributions(sums);
  const service = new URL(`${gradle.url}/distributions/`);
  for (const from of [address, 'https://mirror.example/x/gradle-8.5-bin.zip'])
    expect(await distributionSum(from, service, bounds)).toBe(sums['gradle-8.5-bin.zip']);
  expect(await distributionSum(address.replace('8.5', '0.1'), service, bounds)).toMatchObject({
    why: 'missing',
  });
});

test.each([
  'https://mirror.example/our-gradle-8.5-bin.zip',
  'https://mirror.example/gradle-8.5-bin.zip?x=1',
  'https://mirror.example/gradle-8.5-custom.zip',
  'gradle-8.5-bin.zip',
  '',
])('nobody is asked for what Gradle does not publish: %j', async (other) => {
  let asked = 0;
  const service = await serve((_, response) => {
    asked++;
    response.end();
  });
  expect(await distributionSum(other, service, bounds)).toMatchObject({ kind: 'unknown', why: 'missing' });
  expect(asked).toBe(0);
});

test.each<[string, RequestListener]>([
  ['HTML', (_, response) => void response.end('<html>')],
  ['two words', (_, response) => void response.end(`${'0'.repeat(64)}  gradle-8.5-bin.zip`)],
  ['too much', (_, response) => void response.end('0'.repeat(100_000))],
  ['a fault', (_, response) => void response.writeHead(500).end()],
  ['a circle', ({ url }, response) => void response.writeHead(302, { location: url }).end()],
  ['a file', (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end()],
  ['a cut', (_, response) => void response.destroy()],
])('%s is no checksum', async (_, listener) => {
  expect(await distributionSum(address, await serve(listener), bounds)).toMatchObject({ why: 'unreachable' });
});

test('what the wrapper lacks is worked out once', () => {
  const text = 'distributionUrl=https\\://services.gradle.org/distributions/gradle-8.5-bin.zip\r\nx=\\u00e9';
  expect(wrapperAddress(text)).toBe(address);
  const after = applyEdits(text, pinWrapper(text, 'a'.repeat(64)));
  expect(after).toBe(`distributionSha256Sum=${'a'.repeat(64)}\r\n${text}`);
  expect(wrapperAddress(after)).toBeUndefined();
});
