import { append } from '../append.js';
import { readFile } from '../workflows/file.js';
import { type Unit, type UnitAnswer, unitKey } from './facts.js';
import { textOf } from './json.js';
import { unitsWithin } from './references.js';
import { askInTurn, type FileAnswer, type Source } from './source.js';
import type { Store } from './store.js';

/** GitHub runs no more levels of composite actions and of called workflows than ten each. */
const maxLevels = 20;
const maxUnits = 1000;

/** The files that pinned references run, at any depth. */
export class Units {
  readonly answers = new Map<string, UnitAnswer>();
  readonly #nested: Unit[] = [];

  constructor(
    private readonly network: {
      readonly sources: readonly Source[];
      /** For what never changes: a file of a repository at a commit. */
      readonly store: Store;
    },
  ) {}

  /** Reads what these units run, and what that runs, level by level, each file once. */
  async below(roots: readonly Unit[]): Promise<void> {
    let level = this.#fresh(roots);
    for (let depth = 0; depth < maxLevels && level.length > 0; depth++) {
      const files = await this.#files(level);
      const next = level.flatMap((unit, index) => {
        const answer = readUnit(unit, files[index]);
        this.answers.set(unitKey(unit), answer);
        return answer.kind === 'read' ? unitsWithin(unit, answer.file) : [];
      });
      level = this.#fresh(next);
      append(this.#nested, level);
    }
    const reason = `what is run lies deeper than ${maxLevels} levels, or in more than ${maxUnits} files`;
    for (const unit of level) this.answers.set(unitKey(unit), { kind: 'unasked', reason });
  }

  /** What lies below the roots, as far as it could be asked for. */
  nested(): Unit[] {
    return this.#nested.filter((unit) => this.answers.get(unitKey(unit))?.kind !== 'unasked');
  }

  /** Those that are not read yet, each once. */
  #fresh(units: readonly Unit[]): Unit[] {
    const fresh = new Map(units.map((unit) => [unitKey(unit), unit]));
    return [...fresh].flatMap(([key, unit]) => (this.answers.has(key) ? [] : unit));
  }

  async #files(units: readonly Unit[]): Promise<FileAnswer[]> {
    const room = Math.max(0, maxUnits - this.answers.size);
    const answers = units.map((unit): FileAnswer | undefined =>
      keptFile(this.network.store.get(unitKey(unit))),
    );
    const open = [...units.entries()].filter(([index]) => answers[index] === undefined).slice(0, room);
    const given = await askInTurn(
      this.network.sources,
      open,
      (source, part) => source.files(part.map(([, unit]) => unit)),
      ({ kind }) => kind === 'none',
    );
    for (const [at, [index, unit]] of open.entries()) {
      const answer = given[at];
      answers[index] = answer;
      // That there is none may be a matter of rights, and changes with these.
      if (answer?.kind === 'file') this.network.store.set(unitKey(unit), answer);
    }
    return answers.map(
      (answer) => answer ?? { kind: 'unasked', reason: `there are more than ${maxUnits} files` },
    );
  }
}

function readUnit(unit: Unit, answer: FileAnswer | undefined): UnitAnswer {
  if (answer === undefined || answer.kind === 'none') return { kind: 'none' };
  if (answer.kind === 'unasked') return answer;
  const { path, reading } = answer;
  const kind = unit.kind === 'action' && /dockerfile$/i.test(path) ? 'dockerfile' : unit.kind;
  return { kind: 'read', file: readFile({ path, kind }, reading) };
}

function keptFile(entry: unknown): FileAnswer | undefined {
  const kind = textOf(entry, 'kind');
  const path = textOf(entry, 'path');
  const text = textOf(entry, 'reading', 'text');
  const reason = textOf(entry, 'reading', 'reason');
  if (kind !== 'file' || path === undefined) return undefined;
  if (text !== undefined) return { kind, path, reading: { kind: 'text', text } };
  return reason === undefined ? undefined : { kind, path, reading: { kind: 'unreadable', reason } };
}
