import type { Finding, Span } from '../finding.js';
import { limited } from '../github/limited.js';
import type { Ways } from '../github/network.js';
import { isRemote, type RemoteUse } from '../github/references.js';
import type { RefQuestion } from '../github/source.js';
import { addDays } from '../policy/day.js';
import type { Policy } from '../policy/policy.js';
import { readImageName } from '../registry/name.js';
import { digestOf, type ImageAnswer } from '../registry/registry.js';
import type { ActionsFile, ImageUse, Use } from '../workflows/facts.js';
import { isFullSha } from '../workflows/uses.js';
import { commentsBeside } from '../workflows/version-comment.js';
import { LineIndex } from '../workspace/lines.js';
import { readYaml, type YamlNode } from '../yaml.js';
import type { Commits } from './commits.js';
import { type Left, leftAt, type Outcome, placeOf, type Unknown } from './outcome.js';
import { isLiteral, pinImage } from './pin-image.js';
import { pinUse, rewriteVersion } from './pin-use.js';
import { pinWrapper, wrapperAddress } from './pin-wrapper.js';
import { distributionSum } from './sums.js';

/** How many registries and services are asked at once. */
const atOnce = 4;
const registryBounds = { milliseconds: 15_000, requests: 8 };

/** The refs that must be known to mend the findings in a file. */
export function refsFor(findings: readonly Finding[], { uses }: ActionsFile): RefQuestion[] {
  const byStart = new Map(uses.map((use) => [use.span.start, use]));
  return findings.flatMap(({ span }) => {
    const use = byStart.get(span.start);
    return use !== undefined && isRemote(use) ? use.target : [];
  });
}

/** A file with references, and where they stand in it. */
interface Page {
  readonly file: ActionsFile;
  readonly text: string;
  readonly uses: ReadonlyMap<number, Use>;
  readonly images: ReadonlyMap<number, ImageUse>;
  /** The comment beside each use that has one. */
  readonly beside: ReadonlyMap<Use, Span>;
  /** Does no other use end on the line of this one? */
  alone(use: Use): boolean;
  /** The values of every key `matrix`. */
  readonly matrices: readonly Span[];
}

/** Works out, for each finding, what to write in its place. Asks for the same thing once. */
export class Mender {
  readonly #digests = new Map<string, Promise<ImageAnswer>>();
  readonly #sums = new Map<string, Promise<string | Unknown>>();
  readonly #limited = limited(atOnce);

  constructor(
    private readonly ways: Pick<Ways, 'gradle' | 'registryBudget'>,
    private readonly commits: Commits,
    private readonly policy: Policy,
    /** Today, `YYYY-MM-DD`. */
    private readonly day: string,
    /** Ends all questions. */
    private readonly until: AbortSignal,
  ) {}

  /** What becomes of the findings in a file with references. */
  async references(findings: readonly Finding[], file: ActionsFile, text: string): Promise<Outcome[]> {
    if (findings.length === 0) return [];
    const page = pageOf(file, text);
    // A rule that could not ask says so at a reference of its choice.
    const real = findings.filter(
      ({ rule, span }) => rule !== 'mismatched-version' || claimsRelease(page.uses.get(span.start)),
    );
    return Promise.all(real.map((finding) => this.#reference(finding, page)));
  }

  #reference(finding: Finding, page: Page): Outcome | Promise<Outcome> {
    const { start } = finding.span;
    const use = page.uses.get(start);
    if (use !== undefined && isRemote(use))
      return finding.rule === 'mismatched-version'
        ? this.#comment(finding, use)
        : this.#use(finding, page, use);
    if (use?.target.kind === 'image') return this.#image(finding, page, use.target.image);
    const image = page.images.get(start);
    if (image?.value.kind === 'known') return this.#image(finding, page, image.value.image);
    return leftAt(finding, 'failed', 'Pinfold does not know how to mend this');
  }

  /** What becomes of a comment that names another version than the one that runs. */
  #comment(finding: Finding, { target, version }: RemoteUse): Outcome {
    const { ref } = target;
    const claimed = version?.version ?? '';
    const tag = this.commits.tagAt(target, claimed);
    if (typeof tag === 'object') return leftAt(finding, whyLeft(tag), tag.reason);
    if (tag === undefined || version === undefined)
      return leftAt(
        finding,
        'failed',
        `the comment says ${claimed}, and no tag is at the commit; find out which of the two is meant`,
      );
    const [edit, ...more] = rewriteVersion(version, tag);
    // The rule could not ask; here it turns out that there is nothing to mend.
    if (edit === undefined) return leftAt(finding, 'unreachable', finding.message.replace(/\.$/, ''));
    return {
      ...placeOf(finding),
      kind: 'mended',
      becomes: `${ref} # ${edit.text}`,
      edits: [edit, ...more],
    };
  }

  #use(finding: Finding, page: Page, use: RemoteUse): Outcome {
    const { target } = use;
    if (
      this.policy.actions.lockfile === 'require' &&
      page.file.kind === 'workflow' &&
      target.kind === 'action'
    )
      return leftAt(finding, 'failed', "the policy requires GitHub's lock file; run `gh actions-lock`");
    const commit = this.commits.resolve(target);
    if (commit.kind === 'unknown') return leftAt(finding, whyLeft(commit), commit.reason);
    const rest = this.policy.actions.restDays;
    if (rest > 0 && addDays(commit.day, rest) > this.day)
      return leftAt(
        finding,
        'failed',
        `${target.ref} is a commit of ${commit.day}, and the policy lets commits rest for ${rest} days`,
      );
    const placed = {
      ...page,
      use: { ...use, target },
      comment: page.beside.get(use),
      alone: page.alone(use),
    };
    const edits = pinUse(placed, commit);
    const { sha, version } = commit;
    const commented = edits.length > 1 || use.version !== undefined;
    const told = commented ? ` # ${version}` : ` (${version}; no comment can stand there)`;
    const becomes = version === undefined ? sha : sha + told;
    return { ...placeOf(finding), kind: 'mended', becomes, edits };
  }

  async #image(finding: Finding, page: Page, image: string): Promise<Outcome> {
    const { span } = finding;
    if (!isLiteral(page.text, { span, image }))
      return leftAt(
        finding,
        'failed',
        `its name is put together; write the digest where ${image} comes from`,
      );
    if (page.matrices.some((matrix) => matrix.start <= span.start && span.end <= matrix.end))
      return leftAt(
        finding,
        'failed',
        'it stands in a matrix, whose values a job may compare; write the digest yourself',
      );
    if (image.includes('@'))
      return leftAt(
        finding,
        'failed',
        'what follows "@" is no sha256 digest; write the right one, or the tag alone',
      );
    const name = readImageName(image);
    if (name === undefined) return leftAt(finding, 'failed', `${image} is no name that Docker would take`);
    const answer = await this.#once(this.#digests, image, () =>
      digestOf(name, { ...registryBounds, budgetOf: this.ways.registryBudget, signal: this.until }),
    );
    switch (answer.kind) {
      case 'missing':
        return leftAt(
          finding,
          'failed',
          `${name.registry.host} has no image ${name.repository}:${name.tag} that everybody may see`,
        );
      case 'refused':
        return leftAt(finding, 'failed', answer.reason);
      case 'unreachable':
        return leftAt(finding, 'unreachable', answer.reason);
      case 'digest': {
        const edit = pinImage(page.text, { span, image }, answer.digest);
        return { ...placeOf(finding), kind: 'mended', becomes: edit.text, edits: [edit] };
      }
    }
  }

  /** What becomes of a finding on a file of a Gradle wrapper. */
  async wrapper(finding: Finding, text: string): Promise<Outcome> {
    const address = finding.file.endsWith('.properties') ? wrapperAddress(text) : undefined;
    if (address === undefined || /snapshot|nightly/i.test(address))
      return leftAt(finding, 'failed', 'a checksum does not mend this');
    const { service, budget } = this.ways.gradle;
    const distributions = new URL(`${service.href.replace(/\/$/, '')}/distributions/`);
    const sum = await this.#once(this.#sums, address, () =>
      distributionSum(address, distributions, { budget, until: this.until }),
    );
    if (typeof sum === 'object') return leftAt(finding, whyLeft(sum), sum.reason);
    const edits = pinWrapper(text, sum);
    return { ...placeOf(finding), kind: 'mended', becomes: `distributionSha256Sum=${sum}`, edits };
  }

  #once<T>(asked: Map<string, Promise<T>>, what: string, ask: () => Promise<T>): Promise<T> {
    const answer = asked.get(what) ?? this.#limited(ask);
    asked.set(what, answer);
    return answer;
  }
}

function pageOf(file: ActionsFile, text: string): Page {
  const { comments, roots } = file.kind === 'dockerfile' ? { comments: [], roots: [] } : readYaml(text);
  const lines = new LineIndex(text);
  const lineOf = ({ span }: Use) => lines.at(span.end).line;
  const counts = new Map<number, number>();
  for (const use of file.uses) counts.set(lineOf(use), (counts.get(lineOf(use)) ?? 0) + 1);
  return {
    file,
    text,
    uses: new Map(file.uses.map((use) => [use.span.start, use])),
    images: new Map(file.images.map((image) => [image.span.start, image])),
    beside: commentsBeside(text, file.uses, comments),
    alone: (use) => counts.get(lineOf(use)) === 1,
    matrices: roots.flatMap((root) => matricesIn(root, new Set())),
  };
}

function matricesIn(node: YamlNode, seen: Set<YamlNode>): Span[] {
  if (node.kind === 'scalar' || seen.has(node)) return [];
  seen.add(node);
  if (node.kind === 'sequence') return node.items.flatMap((item) => matricesIn(item, seen));
  return node.entries.flatMap(({ key, value }) =>
    key.text === 'matrix' ? [value.span] : matricesIn(value, seen),
  );
}

/** Does a comment beside a pin name a release? */
function claimsRelease(use: Use | undefined): boolean {
  return use !== undefined && isRemote(use) && isFullSha(use.target.ref) && use.version?.claim === 'full';
}

function whyLeft({ why }: Unknown): Left['why'] {
  return why === 'unreachable' ? 'unreachable' : 'failed';
}
