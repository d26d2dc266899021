import { readAllows } from '../allow.js';
import type { Span } from '../finding.js';
import {
  childOf,
  readYaml,
  type Yaml,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from '../yaml.js';
import type { ActionsFile, ImageRole, ImageUse, Problem, Use } from './facts.js';
import { type Candidate, imagesOf } from './images.js';
import { parseUses } from './uses.js';
import { commentsBeside, readVersionComment } from './version-comment.js';

/** The keys that GitHub knows: workflow-v1.0.json in actions/languageservices, action_yaml.json in actions/runner. */
const knownKeys = {
  workflow: keys('name run-name on permissions env defaults concurrency jobs'),
  job: keys(
    'name uses with secrets needs if strategy runs-on timeout-minutes cancel-timeout-minutes continue-on-error container services env environment permissions concurrency outputs defaults steps snapshot',
  ),
  step: keys(
    'name id if run uses with env working-directory shell continue-on-error timeout-minutes background wait wait-all cancel parallel',
  ),
  runs: keys(
    'using main pre pre-if post post-if image entrypoint args env pre-entrypoint post-entrypoint steps plugin',
  ),
};

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Aliases let a short file name many places; past this many visits, what was seen before is not counted again. */
const maxVisits = 200_000;
/** The same for the images that a matrix gives to its jobs; past this many, the file says more than can be told. */
const maxCandidates = 100_000;

/** Reads a workflow. Never throws: what GitHub would refuse is a problem, and everything else is still read. */
export function readWorkflow(file: string, text: string): ActionsFile {
  const yaml = readYaml(text);
  const walker = new Walker();
  for (const root of yaml.roots) walker.workflow(root);
  return walker.result(file, 'workflow', text, yaml);
}

/** Reads an action's own file, `action.yml`. Never throws. */
export function readAction(file: string, text: string): ActionsFile {
  const yaml = readYaml(text);
  const walker = new Walker();
  for (const root of yaml.roots) walker.action(root);
  return walker.result(file, 'action', text, yaml);
}

class Walker {
  readonly #uses = new Map<YamlNode, Omit<Use, 'version'>>();
  readonly #images = new Map<string, ImageUse>();
  readonly #checkouts: string[] = [];
  readonly #builds: ActionsFile['builds'][number][] = [];
  readonly #problems = new Map<YamlNode, Problem>();
  readonly #seen = new Set<YamlNode>();
  /** What lies below keys that GitHub does not know: each node is searched once. */
  readonly #searched = new Set<YamlNode>();
  #visits = 0;
  #candidates = 0;

  workflow(root: YamlNode): void {
    for (const { key, value } of this.#entries(root, 'a workflow')) {
      if (this.#is(key, 'jobs')) for (const job of this.#entries(value, 'jobs')) this.#job(job.value);
      // A step may name the folder of the workflows, in which an action.yml is an action then.
      else if (key.text === 'runs') this.#runs(value);
      else this.#other(key, value, knownKeys.workflow);
    }
  }

  action(root: YamlNode): void {
    // A file of this name that says nothing of what it runs is no action, whatever else it is.
    if (childOf(root, 'runs') === undefined) return;
    for (const { key, value } of this.#entries(root, 'an action'))
      if (this.#is(key, 'runs')) this.#runs(value);
  }

  #runs(runs: YamlNode): void {
    for (const { key, value } of this.#entries(runs, 'runs')) {
      if (this.#is(key, 'steps')) this.#steps(value, 'steps');
      else if (this.#is(key, 'image')) this.#runsImage(value);
      else this.#other(key, value, knownKeys.runs);
    }
  }

  result(file: string, kind: ActionsFile['kind'], text: string, { problems, comments }: Yaml): ActionsFile {
    return {
      file,
      kind,
      uses: withVersions(text, comments, [...this.#uses.values()]),
      images: [...this.#images.values()],
      builds: this.#builds,
      checkouts: this.#checkouts,
      problems: [...problems.map((problem) => ({ ...problem, subject: file })), ...this.#problems.values()],
      allows: readAllows(text, comments),
    };
  }

  #job(job: YamlNode): void {
    const strategy = childOf(job, 'strategy');
    for (const { key, value } of this.#entries(job, 'a job')) {
      if (this.#is(key, 'uses')) this.#use(value, 'job');
      else if (this.#is(key, 'steps')) this.#steps(value, 'steps');
      else if (this.#is(key, 'container')) this.#image(value, strategy, "a job's container");
      else if (this.#is(key, 'services')) this.#services(value, strategy);
      else this.#other(key, value, knownKeys.job);
    }
  }

  #services(services: YamlNode, strategy: YamlNode | undefined): void {
    if (services.kind === 'scalar') {
      this.#image(services, strategy, 'a service');
      return;
    }
    for (const { key, value } of this.#entries(services, 'services')) {
      // `${{ insert }}`, or a key that is an expression, can bring a service of its own.
      if (!key.text.includes('${{')) this.#image(value, strategy, 'a service');
      else
        this.#candidate(
          { span: key.span, text: key.text, value: { kind: 'undecided', sought: key.text } },
          'a service',
        );
    }
  }

  #steps(steps: YamlNode, inside: 'steps' | 'parallel'): void {
    if (isNull(steps) || this.#known(steps)) return;
    if (steps.kind !== 'sequence') {
      this.#problem(steps, inside, `${inside} is not a list`);
      return;
    }
    for (const step of steps.items) {
      this.#visits++;
      this.#checkout(step);
      if (step.kind === 'sequence') {
        this.#problem(step, 'a step', 'a step is a list');
        if (!this.#seen.has(step)) this.#steps(step, inside);
        continue;
      }
      for (const { key, value } of this.#entries(step, 'a step')) {
        if (this.#is(key, 'uses')) this.#use(value, 'step');
        else if (!this.#is(key, 'parallel')) this.#other(key, value, knownKeys.step);
        else {
          if (inside === 'parallel') this.#problem(key, 'parallel', 'a parallel group stands inside another');
          this.#steps(value, 'parallel');
        }
      }
    }
  }

  /** A checkout of this repository into a folder makes its local actions be found there. */
  #checkout(step: YamlNode): void {
    const uses = childOf(step, 'uses');
    const inputs = childOf(step, 'with');
    if (uses?.kind !== 'scalar' || !/^actions\/checkout@/i.test(uses.text) || inputs === undefined) return;
    const path = childOf(inputs, 'path');
    const repository = childOf(inputs, 'repository');
    const ours =
      repository === undefined ||
      (repository.kind === 'scalar' && /^\$\{\{\s*github\.repository\s*\}\}$/.test(repository.text));
    if (path?.kind === 'scalar' && ours) this.#checkouts.push(path.text);
  }

  #use(value: YamlNode, place: 'step' | 'job'): void {
    const before = this.#uses.get(value);
    if (before !== undefined) {
      this.#uses.set(value, { ...before, places: before.places + 1 });
      return;
    }
    const { span } = value;
    if (value.kind === 'scalar') {
      this.#uses.set(value, { span, text: value.text, target: parseUses(value.text, place), places: 1 });
    } else {
      const reason = `it is ${value.kind === 'map' ? 'a mapping' : 'a list'}, not text`;
      this.#uses.set(value, { span, text: 'uses', target: { kind: 'invalid', reason }, places: 1 });
    }
  }

  #image(value: YamlNode, strategy: YamlNode | undefined, role: ImageRole): void {
    if (this.#candidates > maxCandidates) {
      this.#problem(
        value,
        role,
        `the file names more than ${maxCandidates} images through its matrices and aliases`,
      );
      return;
    }
    for (const candidate of imagesOf(value, strategy)) this.#candidate(candidate, role);
  }

  #candidate(candidate: Candidate, role: ImageRole): void {
    this.#candidates++;
    const key = `${candidate.span.start} ${role} ${candidate.value.kind}`;
    const places = (this.#images.get(key)?.places ?? 0) + 1;
    this.#images.set(key, { ...candidate, role, places });
  }

  /**
   * The image of a Docker action: a Dockerfile of the action's, else an image. The test is the runner's own:
   * actions/runner, src/Runner.Worker/Container/DockerUtil.cs, IsDockerfile.
   */
  #runsImage(value: YamlNode): void {
    const name = value.kind === 'scalar' ? value.text : '';
    const last = name.split('/').at(-1)?.toLowerCase() ?? '';
    if (!/^docker:\/\//i.test(name) && (last.startsWith('dockerfile.') || last.endsWith('dockerfile'))) {
      this.#builds.push({ span: value.span, path: name });
    } else {
      const none: Candidate = {
        span: value.span,
        text: '',
        value: { kind: 'invalid', reason: 'it names no image' },
      };
      const [candidate = none] = imagesOf(value, undefined);
      const image = name.replace(/^docker:\/\//i, '');
      const bare = candidate.value.kind === 'known' && image !== '';
      this.#candidate(
        bare ? { ...candidate, value: { kind: 'known', image } } : candidate,
        'a Docker action',
      );
    }
  }

  /** GitHub's keys are in lower case; one that is written otherwise is read, and told. */
  #is(key: YamlScalar, name: string): boolean {
    if (key.text === name) return true;
    if (key.text.toLowerCase() !== name) return false;
    this.#problem(key, key.text, `GitHub knows no key ${key.text}; it is written ${name}`);
    return true;
  }

  /** A key that GitHub does not know may be one that it will know: what it holds is judged, and the doubt is told. */
  #other(key: YamlScalar, value: YamlNode, knownHere: ReadonlySet<string>): void {
    if (knownHere.has(key.text)) return;
    const hidden = [...usesBelow({ key, value }, this.#searched)];
    if (hidden.length > 0)
      this.#problem(key, key.text, `GitHub knows no key ${key.text} here, and it holds a uses`);
    for (const use of hidden) this.#use(use, 'step');
  }

  /** The entries of a mapping, those that a merge key brings included. */
  *#entries(node: YamlNode, name: string): Generator<YamlEntry> {
    if (isNull(node) || this.#known(node)) return;
    if (node.kind !== 'map') {
      this.#problem(node, name, `${name} is not a mapping`);
      return;
    }
    for (const entry of this.#merged(node, new Set())) {
      this.#visits++;
      if (entry.key.text === '<<') {
        this.#problem(
          entry.key,
          '<<',
          'GitHub does not know the merge key <<; what it would bring in is judged as if it did',
        );
      } else {
        yield entry;
      }
    }
  }

  /** Was this node read before, when there is no more room to read it again? */
  #known(node: YamlNode): boolean {
    const again = this.#seen.has(node) && this.#visits > maxVisits;
    this.#seen.add(node);
    return again;
  }

  /** The entries of a map, the merge keys themselves, and what these name. */
  *#merged(map: YamlMap, seen: Set<YamlNode>): Generator<YamlEntry> {
    if (seen.has(map)) return;
    seen.add(map);
    for (const entry of map.entries) {
      yield entry;
      if (entry.key.text !== '<<') continue;
      for (const source of entry.value.kind === 'sequence' ? entry.value.items : [entry.value]) {
        if (source.kind === 'map' && !this.#known(source)) yield* this.#merged(source, seen);
      }
    }
  }

  #problem(node: YamlNode, subject: string, message: string): void {
    const span = node.kind === 'scalar' ? node.span : { start: node.span.start, end: node.span.start };
    if (!this.#problems.has(node)) this.#problems.set(node, { span, subject, message });
  }
}

/** Adds what the comments say of versions, and brings the uses in the order of the file. */
function withVersions(
  text: string,
  comments: readonly Span[],
  found: readonly Omit<Use, 'version'>[],
): Use[] {
  const uses = found.toSorted((a, b) => a.span.end - b.span.end);
  const beside = commentsBeside(text, uses, comments);
  return uses.map((use) => {
    const { target } = use;
    const comment = beside.get(use);
    const remote = target.kind === 'action' || target.kind === 'workflow';
    const version = remote && comment ? readVersionComment(text, comment, target.ref) : undefined;
    return { ...use, version };
  });
}

/** The values of every `uses` key, in any case, at or below an entry. */
function* usesBelow({ key, value }: YamlEntry, seen: Set<YamlNode>): Generator<YamlNode> {
  if (key.text.toLowerCase() === 'uses' && value.kind === 'scalar') yield value;
  if (value.kind === 'scalar' || seen.has(value)) return;
  seen.add(value);
  for (const node of value.kind === 'map' ? [value] : value.items) {
    if (node.kind === 'map') for (const entry of node.entries) yield* usesBelow(entry, seen);
    else if (node.kind === 'sequence') yield* usesBelow({ key, value: node }, seen);
  }
}

function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.type === 'null';
}
