import type { Finding, Span } from '../finding.js';
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
import { limited } from './limit.js';
import { type Left, leftAt, type Outcome, placeOf, type Unknown } from './outcome.js';
import { isLiteral, pinImage } from './pin-image.js';
import { pinUse, rewriteVersion } from './pin-use.js';
import { pinWrapper, wrapperAddress } from './pin-wrapper.js';
import { distributionSum } from './sums.js';

/** Whom pins are asked of. */
export interface Sources {
  readonly commits: Commits;
  /** Where Gradle publishes its distributions. */
  readonly distributions: URL;
}

/** What is decided before anybody is asked. */
export interface Decided {
  readonly policy: Policy;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  /** Is this action first-party, or trusted by the policy? */
  trusted(action: { readonly owner: string; readonly repo: string; readonly path: string }): boolean;
}

/** How many registries and services are asked at once. */
const atOnce = 4;

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
    private readonly sources: Sources,
    private readonly decided: Decided,
  ) {}

  /** What becomes of the findings in a file with references, and of the comments there that name another release. */
  async references(findings: readonly Finding[], file: ActionsFile, text: string): Promise<Outcome[]> {
    const page = pageOf(file, text);
    const outcomes = await Promise.all([
      ...findings.map((finding) => this.#reference(finding, page)),
      ...file.uses.map((use) => this.#comment(file, use)),
    ]);
    return outcomes.filter((outcome) => outcome !== undefined);
  }

  async #reference(finding: Finding, page: Page): Promise<Outcome> {
    const use = page.uses.get(finding.span.start);
    if (use !== undefined) return this.#use(finding, page, use);
    const image = page.images.get(finding.span.start);
    return image?.value.kind === 'known'
      ? this.#image(finding, page, image.value.image)
      : leftAt(finding, 'failed', 'Pinfold does not know how to mend this');
  }

  /** What becomes of the comment beside a pin that names a release; undefined where it is right. */
  async #comment({ file }: ActionsFile, { span, text, target, version }: Use): Promise<Outcome | undefined> {
    if (target.kind !== 'action' && target.kind !== 'workflow') return undefined;
    if (version?.claim !== 'full' || !isFullSha(target.ref) || this.decided.trusted(target)) return undefined;
    const subject = { file, span, subject: text };
    const { commits } = this.sources;
    const sha = target.ref.toLowerCase();
    const claimed = await commits.ofVersion(target, version.version);
    if (claimed === sha) return undefined;
    if (typeof claimed === 'object' && claimed.why !== 'missing')
      return leftAt(
        subject,
        'unreachable',
        `whether its comment is right could not be asked: ${claimed.reason}`,
      );
    const wrong = `its comment is wrong: ${typeof claimed === 'object' ? claimed.reason : `${version.version} is the commit ${claimed}`}`;
    const tag = await commits.tagAt({ ...target, ref: version.version }, sha);
    if (typeof tag === 'object') return leftAt(subject, whyLeft(tag), `${wrong}; ${tag.reason}`);
    const edits = tag === undefined ? [] : rewriteVersion(version, tag);
    return edits.length === 0
      ? leftAt(
          subject,
          'failed',
          `${wrong}, and no tag is at the commit that runs; find out which of the two is meant`,
        )
      : { ...subject, kind: 'mended', becomes: `${target.ref} # ${edits[0]?.text}`, edits };
  }

  async #use(finding: Finding, page: Page, use: Use): Promise<Outcome> {
    const { target } = use;
    if (target.kind === 'image') return this.#image(finding, page, target.image);
    if (target.kind !== 'action' && target.kind !== 'workflow')
      return leftAt(finding, 'failed', 'Pinfold does not know how to mend this');
    if (
      this.decided.policy.actions.lockfile === 'require' &&
      page.file.kind === 'workflow' &&
      target.kind === 'action'
    )
      return leftAt(finding, 'failed', "the policy requires GitHub's lock file; run `gh actions-lock`");
    const commit = await this.sources.commits.resolve(target);
    if (commit.kind === 'unknown') return leftAt(finding, whyLeft(commit), commit.reason);
    const rest = this.decided.policy.actions.restDays;
    if (rest > 0 && addDays(commit.day, rest) > this.decided.day)
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
    const commented = commit.version !== undefined && (edits.length > 1 || use.version !== undefined);
    const becomes = commented ? `${commit.sha} # ${commit.version}` : commit.sha;
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
    const answer = await this.#once(this.#digests, image, () => digestOf(name));
    switch (answer.kind) {
      case 'missing':
        return leftAt(
          finding,
          'failed',
          `${name.registry.host} shows nobody an image ${name.repository}:${name.tag}`,
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
    const sum = await this.#once(this.#sums, address, () =>
      distributionSum(address, this.sources.distributions),
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

function whyLeft({ why }: Unknown): Left['why'] {
  return why === 'unreachable' ? 'unreachable' : 'failed';
}
