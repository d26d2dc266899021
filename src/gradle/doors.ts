import { append } from '../append.js';
import { plainText, spanOf } from './assignments.js';
import { dependencyRequests, forcedRequests, moduleRequests } from './dependencies.js';
import type { Door, PluginUse, RepositoryFault, Weakness } from './facts.js';
import { eachPluginRequests, readPluginBlock } from './plugin-blocks.js';
import { appliedPlugins, appliedScripts, type RemoteScript } from './remote-scripts.js';
import { repositoryFaults } from './repositories.js';
import { type Asked, quoted } from './request.js';
import { blocksBelow, type Call, callsBelow, callsOf, callsWithin } from './script/calls.js';
import type { Statement } from './script/tree.js';
import type { Scope } from './values.js';

/** What one script lets in. */
export interface Doors {
  readonly requests: Asked[];
  readonly uses: PluginUse[];
  readonly remoteScripts: RemoteScript[];
  readonly repositories: RepositoryFault[];
  /** Calls that switch verification off. */
  readonly weaknesses: Weakness[];
  /** Ids that this build's own code makes. */
  readonly madeIds: string[];
}

/** What a script is: in build logic the dependencies of the project itself are plugin code. */
export type Role = 'build' | 'build logic';

/** What is on the runtime class path of a project; the last two are those of Gradle before 7. */
const runtime = ['implementation', 'api', 'runtimeOnly', 'compile', 'runtime'];
const projects = new Set(['allprojects', 'subprojects', 'project', 'rootProject']);

/** The names without one of which a statement of a script lets nothing in. */
const doorWords =
  /\b(?:apply|disableDependencyVerification|force|plugins|eachPlugin|eachDependency|dependencies|repositories|versionCatalogs|gitRepository)\b/;

/** Reads the doors of one script. `role` decides whose dependencies are plugin code. */
export function readDoors(statements: readonly Statement[], scope: Scope, role: Role): Doors {
  const doors: Doors = {
    requests: [],
    uses: [],
    remoteScripts: [],
    repositories: [],
    weaknesses: [],
    madeIds: [],
  };
  const doorways = statements.filter((statement) => {
    const { start, end } = spanOf(statement) ?? { start: 0, end: 0 };
    return doorWords.test(scope.text.slice(start, end));
  });
  for (const { call, outer } of callsWithin(doorways)) {
    if (call.name === 'apply') {
      append(doors.uses, appliedPlugins(call, scope));
      append(doors.remoteScripts, appliedScripts(call, scope));
    } else if (call.name === 'disableDependencyVerification') {
      doors.weaknesses.push(disabled(call, scope));
    } else if (call.name === 'force' && outer.some(({ name }) => name === 'buildscript')) {
      append(doors.requests, forcedRequests(call, 'build script class path', scope));
    }
    if (call.name === 'gitRepository' && outer.some(({ name }) => name === 'sourceControl'))
      doors.repositories.push(sourceDependency(call, scope));
    if (call.block !== undefined) readBlock(call, call.block.statements, outer, { doors, scope, role });
  }
  return doors;
}

function disabled({ name, span }: Call, { file }: Scope): Weakness {
  return {
    place: { file, span },
    subject: name,
    message: 'This switches the verification of dependencies off for what is resolved here.',
    remedy: 'Remove the call, and record the checksums in gradle/verification-metadata.xml.',
  };
}

/** A source dependency: the user guide, "Using source dependencies". Neither locking nor verification is for it. */
function sourceDependency({ args: [given = []], span, name }: Call, scope: Scope): RepositoryFault {
  const address = callsOf(given)[0]?.args[0] ?? given;
  const place = quoted(address) ?? spanOf(address) ?? span;
  return {
    place: { file: scope.file, span: place },
    subject: scope.text.slice(place.start, place.end) || name,
    message:
      'What this repository makes is built from its branches and tags, which can move; neither locking nor verification covers it.',
    remedy: 'Take the module from where it is published, or include a build that is in this repository.',
  };
}

function readBlock(
  call: Call,
  inner: readonly Statement[],
  outer: readonly Call[],
  { doors, scope, role }: { readonly doors: Doors; readonly scope: Scope; readonly role: Role },
): void {
  // `buildscript.dependencies { }` is `buildscript { dependencies { } }`.
  const names = [...outer.flatMap(({ receiver, name }) => [...receiver, name]), ...call.receiver];
  const ofScript: Door | undefined = names.includes('initscript')
    ? 'init script class path'
    : names.includes('buildscript')
      ? 'build script class path'
      : undefined;
  const block = (door: Door) => {
    const { requests, uses } = readPluginBlock(inner, door, scope);
    append(doors.requests, requests);
    append(doors.uses, uses);
  };
  switch (call.name) {
    case 'plugins':
      if (names.length === 0) block('plugins block');
      else if (names.at(-1) === 'pluginManagement') block('pluginManagement');
      else if (names.at(-1) === 'gradlePlugin') append(doors.madeIds, madeIds(inner));
      break;
    case 'eachPlugin':
      append(doors.requests, eachPluginRequests(inner, scope));
      break;
    case 'eachDependency':
      if (ofScript !== undefined) append(doors.requests, eachPluginRequests(inner, scope));
      break;
    case 'dependencies':
      if (ofScript !== undefined)
        append(doors.requests, dependencyRequests(inner, ['classpath'], ofScript, scope));
      else if (role === 'build logic' && names.every((name) => projects.has(name)))
        append(doors.requests, dependencyRequests(inner, runtime, 'dependency of build logic', scope));
      break;
    case 'repositories':
      if (
        ofScript !== undefined ||
        names.includes('pluginManagement') ||
        (role === 'build logic' && outer.length === 0)
      )
        append(doors.repositories, repositoryFaults(inner, scope));
      break;
    case 'versionCatalogs':
      append(doors.requests, remoteCatalogs(inner, scope));
      break;
  }
}

/** `from("g:a:v")`: a catalog that is fetched decides versions, so it is asked for itself. */
function* remoteCatalogs(statements: readonly Statement[], scope: Scope): Generator<Asked> {
  for (const { name, args } of statements.flatMap(callsBelow)) {
    const [argument] = args;
    if (name === 'from' && argument?.[0]?.kind === 'string')
      yield* moduleRequests(argument, 'version catalog', scope);
  }
}

/** `gradlePlugin { plugins { create("x") { id = "acme.thing" } } }`. */
function madeIds(statements: readonly Statement[]): string[] {
  return [...blocksBelow(statements)].flatMap(({ statements: inner }) =>
    inner.flatMap((statement) => {
      const [name, sign, ...value] = statement;
      if (name?.kind !== 'name' || name.text !== 'id') return [];
      return plainText(sign?.kind === 'sign' ? value : statement.slice(1)) ?? [];
    }),
  );
}
