import { onTestFinished } from 'vitest';
import { type FakeGitHub, type Fault, type Places, serveGitHub, type World } from './github-server.js';

export {
  type Asked,
  enterpriseServer,
  type FakeGitHub,
  type Fault,
  type Repository,
  sha,
  type World,
} from './github-server.js';

/** Starts a GitHub that ends with the test. */
export async function startGitHub(world: World, fault?: Fault, places?: Places): Promise<FakeGitHub> {
  const { close, ...server } = await serveGitHub(world, fault, places);
  onTestFinished(close);
  return server;
}
