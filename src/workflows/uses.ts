/** What a `uses` names. */
export type Target =
  | {
      readonly kind: 'action' | 'workflow';
      readonly owner: string;
      readonly repo: string;
      readonly path: string;
      readonly ref: string;
    }
  | { readonly kind: 'image'; readonly image: string }
  /** `./path`: in the workspace of the run. */
  | { readonly kind: 'local'; readonly path: string }
  /** `$/path`: in this repository at the commit that runs, so pinned by itself. */
  | { readonly kind: 'self'; readonly path: string }
  | { readonly kind: 'invalid'; readonly reason: string };

/**
 * Reads a `uses` as GitHub does, in the order of its own tests, and refuses what any of its readers refuses.
 *
 * For a step of a workflow or an action: actions/runner, src/Sdk/DTPipelines/Pipelines/ObjectTemplating/
 * PipelineTemplateConverter.cs (ConvertToStep), and actions/languageservices,
 * languageservice/src/utils/validate-uses.ts; for a job: languageservice/src/validate.ts there.
 */
export function parseUses(text: string, place: 'step' | 'job'): Target {
  if (text === '') return invalid('it is empty');
  if (text.includes('${{')) return invalid('it is an expression');
  return place === 'job' ? parseJobUses(text) : parseStepUses(text);
}

function parseStepUses(text: string): Target {
  if (text.startsWith('docker://')) {
    const image = text.slice('docker://'.length);
    return image === '' ? invalid('it names no image') : { kind: 'image', image };
  }
  if (text.startsWith('./') || text.startsWith('.\\')) {
    const local = parseLocal(text.slice(2), /[\\/]/);
    return local.kind === 'local' && isWorkflowPath(local.path) ? calledByAJob : local;
  }
  if (text.startsWith('$/')) return parseSelf(text.slice(2));

  const remote = parseRemote(text, /[\\/]/);
  if (remote.kind === 'invalid') return remote;
  if (/^\.github\/workflows(?:\/|$)/.test(remote.path)) return calledByAJob;
  return { ...remote, kind: 'action' };
}

function parseJobUses(text: string): Target {
  if (text.startsWith('./')) {
    if (text.includes('@'))
      return invalid('a local reusable workflow takes no ref: it runs at the commit of its caller');
    const local = parseLocal(text.slice(2), '/');
    return local.kind === 'invalid' || isWorkflowPath(local.path) ? local : notAWorkflow;
  }
  if (text.startsWith('$/')) {
    const self = parseSelf(text.slice(2));
    return self.kind === 'invalid' || isWorkflowPath(self.path) ? self : notAWorkflow;
  }
  const remote = parseRemote(text, '/');
  if (remote.kind === 'invalid') return remote;
  return isWorkflowPath(remote.path) ? { ...remote, kind: 'workflow' } : notAWorkflow;
}

function parseLocal(rest: string, separator: RegExp | '/'): Target & { kind: 'local' | 'invalid' } {
  const segments = rest.split(separator).filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) return invalid('its path leads upwards with ".."');
  return { kind: 'local', path: segments.join('/') };
}

function parseSelf(rest: string): Target & { kind: 'self' | 'invalid' } {
  if (rest === '') return invalid('nothing follows "$/"');
  if (rest.includes('@'))
    return invalid('"$/" names this repository at the commit that runs, and takes no ref');
  const local = parseLocal(rest, /[\\/]/);
  return local.kind === 'invalid' ? local : { kind: 'self', path: local.path };
}

type Remote = { readonly owner: string; readonly repo: string; readonly path: string; readonly ref: string };

function parseRemote(
  text: string,
  separator: RegExp | '/',
): (Remote & { kind: 'remote' }) | (Target & { kind: 'invalid' }) {
  const [path = '', ref, ...more] = text.split('@');
  if (ref === undefined) return invalid('it names no ref: GitHub expects owner/repo[/path]@ref');
  if (more.length > 0) return invalid('it holds more than one "@"');
  const [owner, repo, ...rest] = path.split(separator).filter((segment) => segment !== '');
  if (owner === undefined || repo === undefined)
    return invalid('it names no repository: GitHub expects owner/repo[/path]@ref');
  if (rest.some((segment) => segment === '.' || segment === '..'))
    return invalid('its path has a segment "." or ".."');
  if (!isName(owner) || !isName(repo)) return invalid('no repository on GitHub can have this name');
  if (ref === '') return invalid('the ref after "@" is empty');
  if (!isRef(ref)) return invalid('git allows no ref of this form');
  return { kind: 'remote', owner, repo, path: rest.join('/'), ref };
}

/** The characters that GitHub allows in the names of owners and repositories. */
function isName(segment: string): boolean {
  return /^[A-Za-z0-9._-]+$/.test(segment) && segment !== '.' && segment !== '..';
}

/** What git-check-ref-format(1) allows as a part of a ref. */
function isRef(ref: string): boolean {
  if (/[\x00-\x20\x7f~^:?*[\\]|\.\.|\/\/|@\{/.test(ref)) return false;
  return !/^\/|\/$|\.$|\.lock$/.test(ref);
}

/** GitHub takes direct children of `.github/workflows` alone. */
function isWorkflowPath(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

const calledByAJob = invalid('a reusable workflow is called by a job, not by a step');
const notAWorkflow = invalid('a reusable workflow is a .yml or .yaml file directly in .github/workflows');

function invalid(reason: string): Target & { kind: 'invalid' } {
  return { kind: 'invalid', reason };
}

/** Is the whole ref a full commit SHA? SHA-1 has 40 hex digits, SHA-256 has 64; GitHub takes either case. */
export function isFullSha(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}

/** What a ref that is no full SHA most likely is, as a noun phrase. */
export function describeRef(ref: string): string {
  if (/^[0-9a-f]+$/i.test(ref) && /\d/.test(ref) && ref.length >= 7) {
    return ref.length < 40
      ? 'a short SHA, which a branch or tag of that name overrules'
      : `${ref.length} hex digits, which is no full SHA`;
  }
  if (ref.startsWith('refs/heads/')) return 'a branch';
  if (ref.startsWith('refs/tags/') || /^v?\d+(?:\.\d+)*(?:[-+.][\w.+-]*)?$/.test(ref)) return 'a version tag';
  if (/^(?:main|master|develop|dev|trunk|next|stable|latest|nightly|HEAD)$/.test(ref)) return 'a branch';
  return 'a branch or a tag';
}
