import { onTestFinished } from 'vitest';
import { type FakeGitHub, type Fault, serveGitHub, type World } from './github-server.js';

export {
  type Asked,
  type FakeGitHub,
  type Fault,
  type Repository,
  sha,
  type World,
} from './github-server.js';

/** Starts a GitHub that ends with the test. */
export async function startGitHub(world: World, fault?: Fault): Promise<FakeGitHub> {
  const { close, ...server } = await serveGitHub(world, fault);
  onTestFinished(close);
  return server;
}
