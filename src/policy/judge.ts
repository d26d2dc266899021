import { createHash } from 'node:crypto';
import type { Allow } from '../allow.js';
import { allowsOf, type Facts } from '../facts.js';
import { byCodeUnit, type Draft, type Finding, lighter } from '../finding.js';
import { pathMatcher, subjectMatcher } from '../glob.js';
import { rules as catalogue } from '../rules/index.js';
import type { Context, FactRule, PolicyRule, Rule, Verdict } from '../rules/rule.js';
import type { Exception, Policy } from './policy.js';

/** Why a finding was let pass. */
export type Pardon =
  | { readonly by: 'policy'; readonly exception: Exception }
  | {
      readonly by: 'comment';
      readonly file: string;
      readonly allow: Allow;
      /** Does the change under review add it? */
      readonly isNew: boolean;
    }
  | { readonly by: 'pinfold'; readonly reason: string };

export interface Accepted {
  readonly finding: Finding;
  readonly pardon: Pardon;
}

/** What came of the drafts under the policy; both lists in the order of file, place and rule. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** How they compare with those of the base; undefined where that was not told, or not to be told. */
  readonly compared?: Compared;
}

/** What the base has as well is among the findings, or is only counted. */
export type Compared =
  | { readonly scope: 'all'; readonly fresh: ReadonlySet<Finding> }
  | { readonly scope: 'new'; readonly old: number };

/** Runs the rules over the facts and the policy over what they say. */
export function judge(facts: Facts, rules: readonly Rule[], context: Context): Judged {
  const factRules = rules.filter((rule): rule is FactRule => rule.group !== 'policy');
  const policyRules = rules.filter((rule): rule is PolicyRule => rule.group === 'policy');
  const pardons = new Pardons(facts, rules, context);

  const findings: Finding[] = [];
  const accepted: Accepted[] = [];
  const drafts = factRules.flatMap((rule) => weigh(rule, rule.check(facts, context), context.policy));
  for (const { finding, draft } of inOrder(drafts)) {
    const pardon = pardons.find(finding, draft);
    if (pardon === undefined) findings.push(finding);
    else accepted.push({ finding, pardon });
  }
  const verdict = { accepted, ...pardons.fates() };
  const reviews = policyRules.flatMap((rule) => weigh(rule, rule.review(verdict, context), context.policy));
  return {
    findings: [...findings, ...inOrder(reviews).map(({ finding }) => finding)].sort(byPlace),
    accepted,
  };
}

interface Weighed {
  readonly draft: Draft;
  readonly finding: Omit<Finding, 'fingerprint'>;
}

function weigh({ id, group, level }: Rule, drafts: Iterable<Draft>, policy: Policy): Weighed[] {
  const given = policy.levels.get(id);
  const usual = given ?? level;
  if (usual === 'off') return [];
  return [...drafts].map((draft) => {
    const { file, span, subject, message, remedy } = draft;
    const weight =
      draft.level === undefined ? usual : given === undefined ? draft.level : lighter(draft.level, usual);
    return { draft, finding: { rule: id, group, level: weight, file, span, subject, message, remedy } };
  });
}

/** Sorts, gives each its fingerprint, and drops what says the same of the same place again. */
function inOrder(drafts: readonly Weighed[]): { draft: Draft; finding: Finding }[] {
  const ordinals = new Map<string, number>();
  const places = new Set<string>();
  return [...drafts]
    .sort((a, b) => byPlace(a.finding, b.finding))
    .flatMap(({ draft, finding }) => {
      const subject = `${finding.rule}\0${finding.file}\0${finding.subject}`;
      const place = `${subject}\0${finding.span.start}\0${finding.span.end}`;
      if (places.has(place)) return [];
      places.add(place);
      const ordinal = ordinals.get(subject) ?? 0;
      ordinals.set(subject, ordinal + 1);
      const fingerprint = createHash('sha256').update(`${subject}\0${ordinal}`).digest('hex').slice(0, 32);
      return [{ draft, finding: { ...finding, fingerprint } }];
    });
}

function byPlace(a: Omit<Finding, 'fingerprint'>, b: Omit<Finding, 'fingerprint'>): number {
  return (
    byCodeUnit(a.file, b.file) ||
    a.span.start - b.span.start ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.subject, b.subject)
  );
}

interface PlacedAllow {
  readonly file: string;
  readonly allow: Allow;
  used: boolean;
}

/** The policy's exceptions and the comments in the files, and which of them were of use. */
class Pardons {
  readonly #exceptions;
  readonly #allows: readonly PlacedAllow[];
  /** By rule and file: the comments that can let pass, from the last to the first. */
  readonly #queues = new Map<string, PlacedAllow[]>();

  constructor(
    facts: Facts,
    rules: readonly Rule[],
    private readonly context: Context,
  ) {
    const { policy, day } = context;
    const ran = new Set(rules.map((rule) => rule.id));
    this.#exceptions = policy.exceptions
      .filter((exception) => ran.has(exception.rule))
      .map((exception) => ({
        exception,
        matches: matcher(exception),
        expired: exception.expires !== undefined && exception.expires < day,
        used: false,
      }));
    // A comment is of interest where a rule that it names ran, or where it names none that there is.
    const idle = new Set(catalogue.map((rule) => rule.id).filter((id) => !ran.has(id)));
    this.#allows = allowsOf(facts)
      .filter(({ allow }) => !allow.rules.every((rule) => idle.has(rule)) || allow.rules.length === 0)
      .map((place) => ({ ...place, used: false }));
    if (policy.inline !== 'refuse') this.#enqueue();
  }

  #enqueue(): void {
    const lastFirst = this.#allows.toSorted((a, b) => b.allow.covers.start - a.allow.covers.start);
    for (const placed of lastFirst.filter(({ allow }) => allow.reason !== '')) {
      for (const rule of new Set(placed.allow.rules)) {
        const key = `${rule}\0${placed.file}`;
        const queue = this.#queues.get(key) ?? [];
        this.#queues.set(key, queue);
        queue.push(placed);
      }
    }
  }

  /** Findings come in the order of their places, so a comment that ends before one is of no more use. */
  #commentAt({ rule, file, span: { start } }: Finding): PlacedAllow | undefined {
    const queue = this.#queues.get(`${rule}\0${file}`) ?? [];
    let first = queue.at(-1);
    while (first !== undefined && first.allow.covers.end < start) {
      queue.pop();
      first = queue.at(-1);
    }
    return first !== undefined && first.allow.covers.start <= start ? first : undefined;
  }

  /** What lets a finding pass; they are asked for in the order of their places. */
  find(finding: Finding, draft: Draft): Pardon | undefined {
    const matching = this.#exceptions.filter(({ matches }) => matches(finding));
    for (const exception of matching) exception.used = true;
    const exception = matching.find(({ expired }) => !expired)?.exception;
    const comment = this.#commentAt(finding);
    if (comment !== undefined) comment.used = true;
    if (exception !== undefined) return { by: 'policy', exception };
    if (comment !== undefined) {
      const { file, allow } = comment;
      return { by: 'comment', file, allow, isNew: this.context.change?.adds(file, allow) ?? false };
    }
    return draft.pardon === undefined ? undefined : { by: 'pinfold', reason: draft.pardon };
  }

  fates(): Pick<Verdict, 'exceptions' | 'allows'> {
    return {
      exceptions: this.#exceptions.map(({ exception, expired, used }) => ({
        exception,
        fate: expired ? 'expired' : used ? 'used' : 'unused',
      })),
      allows: this.#allows.map(({ file, allow, used }) => ({ file, allow, fate: used ? 'used' : 'unused' })),
    };
  }
}

function matcher({ rule, subject, path }: Exception): (finding: Finding) => boolean {
  const ofSubject = subject === undefined ? () => true : subjectMatcher([subject]);
  const ofPath = path === undefined ? () => true : pathMatcher([path]);
  return (finding) => finding.rule === rule && ofPath(finding.file) && ofSubject(finding.subject);
}
