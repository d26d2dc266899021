export const id = 228;
export const ids = [228];
export const modules = {

/***/ 6228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWays: () => (/* binding */ openWays)
});

// EXTERNAL MODULE: ./lib/github/addresses.js
var github_addresses = __webpack_require__(3843);
// EXTERNAL MODULE: ./lib/github/budget.js
var budget = __webpack_require__(8818);
// EXTERNAL MODULE: ./lib/github/connect.js
var connect = __webpack_require__(1633);
// EXTERNAL MODULE: ./lib/workflows/uses.js
var workflows_uses = __webpack_require__(780);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
;// CONCATENATED MODULE: ./lib/github/unasked.js
function unasked(reason) {
    return { kind: 'unasked', reason };
}
/** Why an answer has no body, or none of the form that it must have. */
function without(answer) {
    switch (answer.kind) {
        case 'found':
        case 'missing':
            return unreadableAnswer;
        default:
            return unasked(answer.reason);
    }
}
const unreadableAnswer = unasked('GitHub gives no answer that can be read');

;// CONCATENATED MODULE: ./lib/github/advisories.js


/** How much of an address may name packages: GitHub takes 8,000 characters in all. */
const maxAddress = 6000;
/** Longer than any name of an action in the database. */
const maxName = 500;
/** The most that one page holds. */
const pageSize = 100;
/**
 * The published advisories on actions, withdrawn ones left out: docs.github.com, "List global security advisories",
 * `ecosystem` and `affects`. A package is `owner/repo`, or `owner/repo/path`.
 */
async function askAdvisories(github, packages) {
    const names = [...new Set(packages.map((name) => name.toLowerCase()))].filter(canBeNamed).sort();
    const of = new Map();
    for (const part of partsFor(names)) {
        const failure = await ask(github, part, of);
        if (failure !== undefined)
            return failure;
    }
    return { kind: 'found', of };
}
/**
 * Can the question name a package? What cannot be is in no advisory, and must not spoil the question for others: whoever
 * writes a reference chooses its path.
 */
function canBeNamed(name) {
    return name.length <= maxName && name.isWellFormed() && !name.includes(',');
}
/** The names in parts that each fit into an address. */
function* partsFor(names) {
    let part = [];
    let length = 0;
    for (const name of names) {
        const more = encodeURIComponent(`,${name}`).length;
        if (length + more > maxAddress) {
            yield part;
            part = [];
            length = 0;
        }
        part.push(name);
        length += more;
    }
    if (part.length > 0)
        yield part;
}
/** Collects the advisories on these packages in `of`; gives why it could not. */
async function ask(github, names, of) {
    const affects = encodeURIComponent(names.join(','));
    const answer = await github.get(`advisories?ecosystem=actions&per_page=${pageSize}&affects=${affects}`);
    if (answer.kind === 'refused' || answer.kind === 'unreachable')
        return unasked(answer.reason);
    if (answer.kind === 'missing' || !Array.isArray(answer.body))
        return unreadable;
    // A full page may go on; fewer packages have fewer advisories.
    if (answer.body.length >= pageSize) {
        const half = Math.floor(names.length / 2);
        if (half === 0)
            return unasked(`${names[0]} has more advisories than one page holds`);
        return (await ask(github, names.slice(0, half), of)) ?? (await ask(github, names.slice(half), of));
    }
    return answer.body.every((entry) => collect(entry, of)) ? undefined : unreadable;
}
const unreadable = unasked('GitHub gives no list of advisories that can be read');
/** Adds what one advisory says of actions; false where it cannot be read. */
function collect(entry, of) {
    const id = (0,json/* textOf */.b6)(entry, 'ghsa_id');
    if (id === undefined)
        return false;
    if ((0,json/* textOf */.b6)(entry, 'withdrawn_at') !== undefined)
        return true;
    for (const vulnerability of (0,json/* listOf */.c3)(entry, 'vulnerabilities')) {
        if ((0,json/* textOf */.b6)(vulnerability, 'package', 'ecosystem') !== 'actions')
            continue;
        const name = (0,json/* textOf */.b6)(vulnerability, 'package', 'name')?.toLowerCase();
        const range = (0,json/* textOf */.b6)(vulnerability, 'vulnerable_version_range');
        if (name === undefined || range === undefined)
            return false;
        const advisory = {
            id,
            severity: (0,json/* textOf */.b6)(entry, 'severity') ?? 'unknown',
            summary: (0,json/* textOf */.b6)(entry, 'summary') ?? '',
            range,
            patched: (0,json/* textOf */.b6)(vulnerability, 'first_patched_version'),
        };
        of.set(name, [...(of.get(name) ?? []), advisory]);
    }
    return true;
}

// EXTERNAL MODULE: ./lib/github/facts.js
var github_facts = __webpack_require__(8399);
// EXTERNAL MODULE: ./lib/github/http.js
var http = __webpack_require__(8031);
// EXTERNAL MODULE: ./lib/github/persist.js
var persist = __webpack_require__(3415);
;// CONCATENATED MODULE: ./lib/github/gradle-releases.js




/** Where Gradle publishes its releases, and the checksums of the wrapper JARs among them. */
const gradleServices = 'https://services.gradle.org';
const atOnce = 6;
const maxRedirects = 5;
/** More releases than Gradle ever made, each of which has a checksum of its own. */
const maxReleases = 2000;
const maxBytes = 8 * 1024 * 1024;
/**
 * Whether each JAR is one that Gradle published, by its sha256.
 *
 * `versions/all` of Gradle's version service lists the releases, each with the checksum of its wrapper, as it does since
 * 2025 (gradle/gradle#26793), or with the address of that alone, as a mirror may (Gradle user guide, "Gradle Wrapper",
 * "Verifying the integrity of the Gradle Wrapper JAR"). The version that the wrapper runs is asked first, then all
 * others, the newest first, until every JAR is found. What was published once stays so and is kept.
 */
async function askWrapperJars(connection, questions) {
    const answers = new Map();
    const open = new Map();
    for (const question of questions) {
        if (connection.store.get(publishedKey(connection, question.sha256)) === true)
            answers.set(question.sha256, { kind: 'published' });
        else
            open.set(question.sha256, question);
    }
    if (open.size === 0)
        return answers;
    const service = new Service(connection);
    const releases = await service.releases();
    if ('kind' in releases) {
        for (const sha256 of open.keys())
            answers.set(sha256, releases);
        return answers;
    }
    const named = new Set([...open.values()].map(({ version }) => version));
    const order = [
        ...releases.filter(({ version }) => named.has(version)),
        ...releases.filter(({ version }) => !named.has(version)),
    ];
    let compared = 0;
    let failure;
    for (let start = 0; start < order.length && open.size > 0; start += atOnce) {
        const checksums = await Promise.all(order.slice(start, start + atOnce).map(({ checksum }) => service.checksum(checksum)));
        for (const checksum of checksums) {
            if (checksum === 'none')
                continue;
            if (typeof checksum !== 'string')
                failure = checksum;
            else {
                compared++;
                if (!open.delete(checksum))
                    continue;
                answers.set(checksum, { kind: 'published' });
                connection.store.set(publishedKey(connection, checksum), true);
            }
        }
        // One release may have no checksum to give; a service that is gone has none for all.
        if (compared === 0 && failure !== undefined)
            break;
    }
    if (compared === 0)
        failure ??= noChecksums;
    for (const sha256 of open.keys())
        answers.set(sha256, failure ?? { kind: 'unpublished', compared });
    return answers;
}
function publishedKey({ service }, sha256) {
    return `gradle ${service.href} published ${sha256}`;
}
class Service {
    connection;
    #all;
    constructor(connection) {
        this.connection = connection;
        this.#all = AbortSignal.timeout(connection.milliseconds.all);
    }
    async releases() {
        const root = this.connection.service;
        const url = new URL(`${root.href.replace(/\/$/, '')}/versions/all`);
        const text = await this.#fetch(url);
        if (typeof text !== 'string')
            return text;
        const list = parse(text);
        if (!Array.isArray(list) || list.length === 0)
            return unasked(`${url.host} gives no list of releases that can be read`);
        return list.slice(0, maxReleases).flatMap((entry) => {
            const version = (0,json/* textOf */.b6)(entry, 'version');
            const inline = (0,json/* textOf */.b6)(entry, 'wrapperChecksum')?.toLowerCase();
            const address = (0,json/* textOf */.b6)(entry, 'wrapperChecksumUrl');
            const passing = ['snapshot', 'nightly', 'releaseNightly'].some((name) => (0,json/* propertyOf */.$r)(entry, name) === true);
            if (version === undefined || passing)
                return [];
            if (inline !== undefined && isSha256(inline))
                return [{ version, checksum: inline }];
            if (address === undefined || !URL.canParse(address))
                return [];
            const checksum = new URL(address);
            return checksum.protocol === 'https:' || checksum.origin === root.origin ? [{ version, checksum }] : [];
        });
    }
    /** The sha256 of a release's wrapper JAR, in lower case; `none` where Gradle says that there is none. */
    async checksum(url) {
        if (typeof url === 'string')
            return url;
        const { store } = this.connection;
        const key = `gradle checksum ${url.href}`;
        const kept = store.get(key);
        if (typeof kept === 'string' && isSha256(kept))
            return kept;
        const text = await this.#fetch(url);
        if (typeof text !== 'string')
            return text === gone ? 'none' : text;
        const sha256 = /^\s*([0-9a-f]{64})\b/i.exec(text)?.[1]?.toLowerCase();
        if (sha256 === undefined)
            return unasked(`${url.host} gives no checksum that can be read`);
        store.set(key, sha256);
        return sha256;
    }
    async #fetch(url) {
        let at = url;
        for (let redirects = 0; redirects <= maxRedirects; redirects++) {
            const asked = {
                method: 'GET',
                url: at,
                headers: { 'user-agent': 'pinfold' },
                signal: this.#all,
                milliseconds: this.connection.milliseconds.each,
                maxBytes,
            };
            const reply = await (0,persist/* persist */.Zr)(asked, this.connection.budget);
            if (reply.kind === 'spent')
                return unasked(reply.reason);
            if (reply.kind === 'tooLarge')
                return unasked(`${at.host} answers with more than ${maxBytes} bytes`);
            if (reply.kind === 'failed') {
                const late = `the time for all requests to ${url.host} ran out`;
                return unasked(this.#all.aborted ? late : `no answer from ${at.host}: ${reply.reason}`);
            }
            const { status } = reply;
            if (status === 200)
                return reply.body.toString('utf8');
            if (status === 404 || status === 410)
                return gone;
            const location = reply.header('location') ?? '';
            if (!(0,http/* isRedirect */.N6)(reply) || !URL.canParse(location, at.href))
                return unasked(`${at.host} answers with status ${status}`);
            const to = new URL(location, at);
            // From Gradle to where its files lie, but never from a sealed connection to an open one.
            if (at.protocol === 'https:' && to.protocol !== 'https:')
                return unasked(`${at.host} redirects to plain http`);
            at = to;
        }
        return unasked(`${url.host} redirects again and again`);
    }
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
const gone = unasked('the service has no such page');
const noChecksums = unasked('the service has no checksum of any wrapper JAR');
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/references.js
var references = __webpack_require__(8285);
;// CONCATENATED MODULE: ./lib/github/source.js
/**
 * Asks the first source for all, and each further one for what those before it do not have: GitHub Enterprise Server,
 * then github.com. The answers are in the order of the questions.
 */
async function askInTurn(sources, questions, ask, lacks) {
    const answers = questions.map(() => undefined);
    let open = [...questions.entries()];
    for (const source of sources) {
        if (open.length === 0)
            break;
        const given = await ask(source, open.map(([, question]) => question));
        for (const [at, [index]] of open.entries())
            answers[index] = given[at];
        open = open.filter(([index]) => {
            const answer = answers[index];
            return answer !== undefined && lacks(answer);
        });
    }
    return answers;
}
/**
 * The files that a unit can be, in the order in which GitHub takes them: actions/runner,
 * src/Runner.Worker/ActionManager.cs, PrepareRepositoryActionAsync.
 */
function candidates({ kind, path }) {
    if (kind !== 'action')
        return [path];
    const folder = path === '' ? '' : `${path}/`;
    return ['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'].map((name) => folder + name);
}

// EXTERNAL MODULE: ./lib/append.js
var append = __webpack_require__(8359);
// EXTERNAL MODULE: ./lib/workflows/file.js + 3 modules
var file = __webpack_require__(1101);
;// CONCATENATED MODULE: ./lib/github/units.js






/** GitHub runs no more levels of composite actions and of called workflows than ten each. */
const maxLevels = 20;
const maxUnits = 1000;
/** The files that pinned references run, at any depth. */
class Units {
    network;
    answers = new Map();
    #nested = [];
    constructor(network) {
        this.network = network;
    }
    /** Reads what these units run, and what that runs, level by level, each file once. */
    async below(roots) {
        let level = this.#fresh(roots);
        for (let depth = 0; depth < maxLevels && level.length > 0; depth++) {
            const files = await this.#files(level);
            const next = level.flatMap((unit, index) => {
                const answer = readUnit(unit, files[index]);
                this.answers.set((0,github_facts/* unitKey */.g2)(unit), answer);
                return answer.kind === 'read' ? (0,references/* unitsWithin */.Vl)(unit, answer.file) : [];
            });
            level = this.#fresh(next);
            (0,append/* append */.B)(this.#nested, level);
        }
        const reason = `what is run lies deeper than ${maxLevels} levels, or in more than ${maxUnits} files`;
        for (const unit of level)
            this.answers.set((0,github_facts/* unitKey */.g2)(unit), { kind: 'unasked', reason });
    }
    /** What lies below the roots, as far as it could be asked for. */
    nested() {
        return this.#nested.filter((unit) => this.answers.get((0,github_facts/* unitKey */.g2)(unit))?.kind !== 'unasked');
    }
    /** Those that are not read yet, each once. */
    #fresh(units) {
        const fresh = new Map(units.map((unit) => [(0,github_facts/* unitKey */.g2)(unit), unit]));
        return [...fresh].flatMap(([key, unit]) => (this.answers.has(key) ? [] : unit));
    }
    async #files(units) {
        const room = Math.max(0, maxUnits - this.answers.size);
        const answers = units.map((unit) => keptFile(this.network.store.get((0,github_facts/* unitKey */.g2)(unit))));
        const open = [...units.entries()].filter(([index]) => answers[index] === undefined).slice(0, room);
        const given = await askInTurn(this.network.sources, open, (source, part) => source.files(part.map(([, unit]) => unit)), ({ kind }) => kind === 'none');
        for (const [at, [index, unit]] of open.entries()) {
            const answer = given[at];
            answers[index] = answer;
            // That there is none may be a matter of rights, and changes with these.
            if (answer?.kind === 'file')
                this.network.store.set((0,github_facts/* unitKey */.g2)(unit), answer);
        }
        return answers.map((answer) => answer ?? { kind: 'unasked', reason: `there are more than ${maxUnits} files` });
    }
}
function readUnit(unit, answer) {
    if (answer === undefined || answer.kind === 'none')
        return { kind: 'none' };
    if (answer.kind === 'unasked')
        return answer;
    const { path, reading } = answer;
    const kind = unit.kind === 'action' && /dockerfile$/i.test(path) ? 'dockerfile' : unit.kind;
    return { kind: 'read', file: (0,file/* readFile */.T)({ path, kind }, reading) };
}
function keptFile(entry) {
    const kind = (0,json/* textOf */.b6)(entry, 'kind');
    const path = (0,json/* textOf */.b6)(entry, 'path');
    const text = (0,json/* textOf */.b6)(entry, 'reading', 'text');
    const reason = (0,json/* textOf */.b6)(entry, 'reading', 'reason');
    if (kind !== 'file' || path === undefined)
        return undefined;
    if (text !== undefined)
        return { kind, path, reading: { kind: 'text', text } };
    return reason === undefined ? undefined : { kind, path, reading: { kind: 'unreadable', reason } };
}

;// CONCATENATED MODULE: ./lib/github/gather.js







/** Fewer tags than these are all that a repository has: every source lists the first hundred. */
const wholeListOfTags = 100;
/** The rules that judge by what stands in the files of pinned references, at any depth, and by their repositories. */
const askingForUnits = ['unknown-commit', 'unpinned-nested-action', 'vulnerable-action'];
const askingForRepositories = [
    'unknown-commit',
    'mismatched-version',
    'vulnerable-action',
    'archived-action',
    'fresh-action',
];
/** Asks all that the rules `on` (by id) need to know of the workspace's references, each thing once. */
async function gatherNetwork({ actions, gradle }, policy, on, network) {
    const uses = remoteUses(actions.files);
    const units = new Units(network);
    const repositories = new Map();
    const asksUnits = askingForUnits.some((id) => on.has(id));
    const asksRepositories = policy.actions.pin === 'exact-tag' || askingForRepositories.some((id) => on.has(id));
    const askOnce = async () => {
        // Files first: what they name is then asked for in the same requests as what we name.
        if (asksUnits)
            await units.below(uses.flatMap(({ target }) => (0,references/* unitOf */.uF)(target, (0,references/* pinnedAt */.wm)(target, repositories))));
        if (asksRepositories)
            await addRepositories(network, questionsOf(uses, units.nested(), policy), repositories);
    };
    await askOnce();
    // Only now is it known which tags are pins, and so what these run.
    if (policy.actions.pin === 'exact-tag')
        await askOnce();
    const advisories = on.has('vulnerable-action')
        ? await addAdvisories(network, [...runsOf(uses, repositories), ...units.nested()], repositories)
        : { kind: 'found', of: new Map() };
    const jars = on.has('unknown-gradle-wrapper-jar')
        ? gradle.wrapperJars.flatMap(({ sha256, version }) => (sha256 === undefined ? [] : { sha256, version }))
        : [];
    const wrapperJars = await askWrapperJars(network.gradle, jars);
    return { on, repositories, units: units.answers, advisories, wrapperJars };
}
function remoteUses(files) {
    return files.flatMap(({ uses }) => uses.filter(references/* isRemote */.Vx));
}
/** One question for each repository, whatever the case in which it is written. */
function questionsOf(uses, nested, { actions }) {
    const questions = new Map();
    const questionOn = ({ owner, repo }) => {
        const key = (0,github_facts/* repositoryKey */.Kq)({ owner, repo });
        const known = questions.get(key);
        if (known !== undefined)
            return known;
        const fresh = {
            owner,
            repo,
            commits: new Set(),
            tags: new Set(),
            releases: new Set(),
        };
        questions.set(key, fresh);
        return fresh;
    };
    for (const { target, version } of uses) {
        const { ref } = target;
        const question = questionOn(target);
        if ((0,workflows_uses/* isFullSha */.Wf)(ref)) {
            question.commits.add(ref.toLowerCase());
            if (version?.claim === 'full')
                for (const name of (0,references/* tagNames */.nP)(version.version))
                    question.tags.add(name);
        }
        else if ((0,references/* isExactTag */._y)(ref)) {
            question.tags.add(ref);
            if (actions.pin === 'exact-tag')
                question.releases.add(ref);
        }
    }
    for (const unit of nested)
        questionOn(unit).commits.add(unit.sha);
    return [...questions.values()].map(({ owner, repo, commits, tags, releases }) => ({
        owner,
        repo,
        commits: [...commits],
        tags: [...tags],
        releases: [...releases],
        dates: actions.restDays > 0,
    }));
}
/** Asks for what is not answered yet, and adds the answers. */
async function addRepositories({ sources }, questions, answers) {
    const open = questions.filter((question) => {
        const known = answers.get((0,github_facts/* repositoryKey */.Kq)(question));
        return (known === undefined ||
            (known.kind === 'found' && !question.commits.every((sha) => known.commits.has(sha))));
    });
    const given = await askInTurn(sources, open, (source, part) => source.repositories(part), ({ kind }) => kind === 'missing');
    for (const [index, question] of open.entries())
        answers.set((0,github_facts/* repositoryKey */.Kq)(question), given[index] ?? { kind: 'missing' });
}
function runsOf(uses, repositories) {
    return uses.map(({ target }) => ({ ...target, sha: (0,references/* pinnedAt */.wm)(target, repositories) }));
}
/**
 * Asks for the advisories on all that is run, and, where there are some, for the versions of commits that none of the
 * known tags names: these are added to the tags.
 */
async function addAdvisories({ advisories, sources }, runs, repositories) {
    const packages = runs.flatMap((run) => (0,references/* packagesOf */.DT)(run, repositories));
    if (packages.length === 0)
        return { kind: 'found', of: new Map() };
    const answer = await askAdvisories(advisories, packages);
    if (answer.kind === 'unasked')
        return answer;
    const open = runs.flatMap((run) => {
        const { owner, repo, sha } = run;
        const facts = repositories.get((0,github_facts/* repositoryKey */.Kq)(run));
        if (sha === undefined || facts?.kind !== 'found' || facts.tags.size < wholeListOfTags)
            return [];
        const doubtful = (0,references/* packagesOf */.DT)(run, repositories).some((name) => answer.of.has(name)) &&
            !(0,github_facts/* tagsAt */.Hf)(facts, sha).some(references/* namesRelease */.gH);
        return doubtful ? [{ owner, repo, ref: sha }] : [];
    });
    const found = await askInTurn(sources, open, (source, part) => source.refs(part), ({ kind }) => kind === 'missing');
    for (const [index, question] of open.entries()) {
        const key = (0,github_facts/* repositoryKey */.Kq)(question);
        const facts = repositories.get(key);
        const version = found[index];
        if (facts?.kind !== 'found' || version?.kind !== 'found')
            continue;
        const { commit, date, tags } = version;
        const more = tags.map((name) => [name, { commit, date }]);
        repositories.set(key, { ...facts, tags: new Map([...facts.tags, ...more]) });
    }
    return answer;
}

// EXTERNAL MODULE: ./lib/workspace/read.js
var read = __webpack_require__(8897);
// EXTERNAL MODULE: ./lib/workspace/workspace.js
var workspace = __webpack_require__(9724);
;// CONCATENATED MODULE: ./lib/github/parts.js
/** A list in parts of no more than `size`, for requests that take no more. */
function partsOf(all, size) {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}

;// CONCATENATED MODULE: ./lib/github/query.js




/** The variables of a query, so that no text of the workspace is ever part of its language. */
class Variables {
    values = {};
    /** The variable that stands for this text; half a surrogate pair, which UTF-8 cannot hold, is U+FFFD. */
    of(value) {
        const name = `v${Object.keys(this.values).length}`;
        this.values[name] = value.toWellFormed();
        return `$${name}`;
    }
    declared() {
        return Object.keys(this.values)
            .map((name) => `$${name}: String!`)
            .join(', ');
    }
}
const peeled = `fragment peeled on GitObject {
  __typename oid
  ... on Commit { committedDate }
  ... on Tag { target { ...commit ... on Tag { target { ...commit } } } }
}
fragment commit on GitObject { __typename oid ... on Commit { committedDate } }`;
/** The answers, in the order of the selections. */
async function query_ask(github, selections, atOnce) {
    const nodes = [];
    for (const part of partsOf(selections, atOnce)) {
        const answers = await askAtOnce(github, part);
        if (answers === 'no GraphQL')
            return answers;
        (0,append/* append */.B)(nodes, answers);
    }
    return nodes;
}
async function askAtOnce(github, selections) {
    const variables = new Variables();
    const fields = selections.map((selection, index) => `a${index}: ${selection(variables)}`).join('\n');
    const fragment = fields.includes('...peeled') ? `\n${peeled}` : '';
    const query = `query(${variables.declared()}) {\n${fields}\n}${fragment}`;
    const answer = await github.graphql(query, variables.values);
    if (answer.kind === 'missing')
        return 'no GraphQL';
    const all = (node) => selections.map(() => node);
    const data = answer.kind === 'found' ? (0,json/* propertyOf */.$r)(answer.body, 'data') : undefined;
    const errors = answer.kind === 'found' ? (0,json/* listOf */.c3)(answer.body, 'errors') : [];
    const nothing = data === undefined || data === null;
    // A query that takes the server too long, or that one part spoils, may do in two.
    const divides = answer.kind === 'found' ? nothing || errors.some(isOfAll) : isOfQuestion(answer);
    if (divides && selections.length > 1) {
        const half = Math.ceil(selections.length / 2);
        const first = await askAtOnce(github, selections.slice(0, half));
        const second = await askAtOnce(github, selections.slice(half));
        return first === 'no GraphQL' || second === 'no GraphQL' ? 'no GraphQL' : [...first, ...second];
    }
    if (nothing)
        return all(unasked(answer.kind === 'found' ? messagesOf(errors) : answer.reason));
    return selections.map((_, index) => {
        const own = errors.filter((error) => isOfAll(error) || (0,json/* listOf */.c3)(error, 'path')[0] === `a${index}`);
        const value = (0,json/* propertyOf */.$r)(data, `a${index}`);
        if (value !== null && value !== undefined)
            return { kind: 'node', value, errors: own.filter((error) => !isAnswer(error)) };
        return own.some((error) => (0,json/* textOf */.b6)(error, 'type') === 'NOT_FOUND')
            ? { kind: 'missing' }
            : unasked(messagesOf(own.length > 0 ? own : errors));
    });
}
/** Is there no answer because of what was asked: too much for the server's time, or something that it does not take? */
function isOfQuestion(answer) {
    return answer.kind === 'refused'
        ? [400, 413, 422].includes(answer.status)
        : /status 50[24]/.test(answer.reason);
}
/**
 * May an error be the reason for any gap in an answer? One without a path is; and GitHub ends the whole of a query that
 * is too dear with RESOURCE_LIMITS_EXCEEDED, whose path is the one where it stopped.
 */
function isOfAll(error) {
    return (0,json/* listOf */.c3)(error, 'path').length === 0 || (0,json/* textOf */.b6)(error, 'type') === 'RESOURCE_LIMITS_EXCEEDED';
}
/** Does an error say that there is no such thing, or that two histories have nothing in common? */
function isAnswer(error) {
    return (0,json/* textOf */.b6)(error, 'type') === 'NOT_FOUND' || /common ancestor/i.test((0,json/* textOf */.b6)(error, 'message') ?? '');
}
/** What the first of the errors in an answer of GraphQL says. */
function messagesOf(errors) {
    const said = (0,json/* textOf */.b6)(errors[0], 'message')?.replace(/\s+/g, ' ').slice(0, 200);
    return said === undefined ? unreadableAnswer.reason : `GitHub answers: ${said}`;
}
/** The commit that an object leads to. */
function peel(object) {
    const type = (0,json/* textOf */.b6)(object, '__typename');
    if (type === 'Commit')
        return object;
    return type === 'Tag' ? peel((0,json/* propertyOf */.$r)(object, 'target')) : undefined;
}

;// CONCATENATED MODULE: ./lib/github/graphql-refs.js







const repositoriesAtOnce = 20;
/** How many refs of one repository one question has. */
const refsAtOnce = 50;
/** A repository's tags are listed by the hundred, the newest first; no further than this. */
const maxPages = 5;
/** What refs mean, many repositories in one request; the answers are in the order of the questions. */
async function refsByGraphql(github, questions) {
    const parts = byRepository(questions);
    const nodes = await query_ask(github, parts.map(refsSelection), repositoriesAtOnce);
    if (nodes === 'no GraphQL')
        return nodes;
    const listings = parts.map((part, index) => new Listing(part, nodes[index]));
    for (let page = 1; page < maxPages; page++) {
        const open = listings.filter(({ after }) => after !== undefined);
        const more = await query_ask(github, open.map(tagsSelection), repositoriesAtOnce);
        if (more === 'no GraphQL')
            return more;
        for (const [index, listing] of open.entries())
            listing.add(more[index]);
    }
    const answers = new Map(listings.flatMap((listing) => listing.answers()));
    return questions.map((question) => answers.get(refKey(question)) ?? unreadableAnswer);
}
function refKey({ owner, repo, ref }) {
    return `${(0,github_facts/* repositoryKey */.Kq)({ owner, repo })}@${ref}`;
}
/** Each repository once, whatever the case in which it is written, unless it has very many refs. */
function byRepository(questions) {
    const repositories = new Map();
    for (const { owner, repo, ref } of questions) {
        const key = (0,github_facts/* repositoryKey */.Kq)({ owner, repo });
        const known = repositories.get(key) ?? { owner, repo, refs: new Set() };
        repositories.set(key, known);
        known.refs.add(ref);
    }
    return [...repositories.values()].flatMap(({ owner, repo, refs }) => partsOf([...refs], refsAtOnce).map((part) => ({ owner, repo, refs: part })));
}
/**
 * The full names that a ref can be short for: gitrevisions(7), but that a branch and a tag of one name are a doubt here.
 */
function fullNames(ref) {
    if (ref.startsWith('refs/'))
        return [ref];
    const short = [`refs/tags/${ref}`, `refs/heads/${ref}`];
    return /^(?:heads|tags)\//.test(ref) ? [`refs/${ref}`, ...short] : short;
}
/** May it be a commit's SHA, the beginning of one, or the default branch? Only then is git asked to make sense of it. */
function isRevision(ref) {
    return ref === 'HEAD' || (0,workflows_uses/* isFullSha */.Wf)(ref) || /^[0-9a-f]{4,39}$/i.test(ref);
}
function refsSelection({ owner, repo, refs }) {
    return (variables) => {
        const fields = refs.flatMap((ref, n) => [
            ...fullNames(ref).map((name, m) => `n${n}_${m}: ref(qualifiedName: ${variables.of(name)}) { target { ...peeled } }`),
            ...(isRevision(ref) ? [`o${n}: object(expression: ${variables.of(ref)}) { ...peeled }`] : []),
        ]);
        return `repository(owner: ${variables.of(owner)}, name: ${variables.of(repo)}) {
      ${fields.join('\n')}
      ${tagsField}
    }`;
    };
}
const tagsArguments = 'refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }';
const tagsFields = 'nodes { name target { ...peeled } } pageInfo { hasNextPage endCursor }';
const tagsField = `tags: refs(${tagsArguments}) { ${tagsFields} }`;
function tagsSelection({ part: { owner, repo }, after = '' }) {
    return (variables) => `repository(owner: ${variables.of(owner)}, name: ${variables.of(repo)}) {
      tags: refs(${tagsArguments}, after: ${variables.of(after)}) { ${tagsFields} }
    }`;
}
/** What one repository's refs mean, and the tags at their commits, as far as they were listed. */
class Listing {
    part;
    /** Where the list of tags goes on; undefined where nothing more is to be learned from it. */
    after;
    #found;
    /** By commit. */
    #tags = new Map();
    #broken;
    constructor(part, node) {
        this.part = part;
        this.#found = part.refs.map((ref, n) => readRef(node, ref, n));
        this.add(node);
    }
    add(node) {
        this.after = undefined;
        if (node?.kind !== 'node' || node.errors.length > 0) {
            if (node?.kind !== 'missing')
                this.#broken = node?.kind === 'node' ? unasked(messagesOf(node.errors)) : node;
            return;
        }
        for (const tag of (0,json/* listOf */.c3)(node.value, 'tags', 'nodes')) {
            const name = (0,json/* textOf */.b6)(tag, 'name');
            const commit = (0,json/* textOf */.b6)(peel((0,json/* propertyOf */.$r)(tag, 'target')), 'oid');
            if (name !== undefined && commit !== undefined)
                this.#tags.set(commit, [...(this.#tags.get(commit) ?? []), name]);
        }
        const info = (0,json/* propertyAt */.dM)(node.value, 'tags', 'pageInfo');
        const open = this.#found.some((answer, n) => answer.kind === 'found' && this.#wantsTags(answer.commit, n));
        if (open && (0,json/* propertyOf */.$r)(info, 'hasNextPage') === true)
            this.after = (0,json/* textOf */.b6)(info, 'endCursor');
    }
    #wantsTags(commit, n) {
        return !(0,references/* namesRelease */.gH)(this.part.refs[n] ?? '') && !(this.#tags.get(commit) ?? []).some(references/* namesRelease */.gH);
    }
    answers() {
        return this.#found.map((answer, n) => {
            const key = refKey({ ...this.part, ref: this.part.refs[n] ?? '' });
            if (answer.kind !== 'found')
                return [key, answer];
            if (this.#broken !== undefined && this.#wantsTags(answer.commit, n))
                return [key, this.#broken];
            return [key, { ...answer, tags: this.#tags.get(answer.commit) ?? [] }];
        });
    }
}
function readRef(node, ref, n) {
    if (node?.kind !== 'node')
        return node ?? unreadableAnswer;
    if (node.errors.length > 0)
        return unasked(messagesOf(node.errors));
    const named = fullNames(ref).flatMap((_, m) => peel((0,json/* propertyAt */.dM)(node.value, `n${n}_${m}`, 'target')) ?? []);
    const [first, ...others] = named.length > 0 ? named : [peel((0,json/* propertyOf */.$r)(node.value, `o${n}`))];
    if (first === undefined)
        return { kind: 'none' };
    const commit = (0,json/* textOf */.b6)(first, 'oid')?.toLowerCase();
    const date = (0,json/* textOf */.b6)(first, 'committedDate');
    if (commit === undefined || date === undefined)
        return unreadableAnswer;
    if (others.some((other) => (0,json/* textOf */.b6)(other, 'oid')?.toLowerCase() !== commit))
        return { kind: 'ambiguous' };
    return { kind: 'found', commit, date, tags: [] };
}

// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(7671);
;// CONCATENATED MODULE: ./lib/github/rest-refs.js





/** A repository's tags are listed by the hundred; no further than this. */
const rest_refs_maxPages = 5;
/**
 * What a ref means, by two or three requests: docs.github.com, "REST API endpoints for commits" (Get a commit, which
 * peels tags), "for Git references" (List matching references) and "for repositories" (List repository tags).
 */
async function refByRest(github, question) {
    return new Inquiry(github, question).answer();
}
class Inquiry {
    github;
    #root;
    /** The ref as the API takes it, without `refs/`. */
    #name;
    constructor(github, { owner, repo, ref }) {
        this.github = github;
        this.#root = (0,api/* pathOf */.X)('repos', owner, repo);
        this.#name = ref.replace(/^refs\//, '');
    }
    async answer() {
        const found = await this.#commit(this.#name);
        if (found.kind !== 'found')
            return found;
        const short = this.#name.replace(/^(?:heads|tags)\//, '');
        const doubt = short === this.#name && !(0,workflows_uses/* isFullSha */.Wf)(short) ? await this.#otherwise(found.commit) : undefined;
        if (doubt !== undefined)
            return doubt;
        const tags = (0,references/* namesRelease */.gH)(short) ? [] : await this.#tagsAt(found.commit);
        return 'kind' in tags ? tags : { ...found, tags };
    }
    async #commit(name) {
        const answer = await this.github.get(`${this.#root}/${(0,api/* pathOf */.X)('commits', name)}`);
        // "No commit found for SHA" has status 422; a repository that is not shown has 404.
        if (answer.kind === 'refused' && answer.status === 422)
            return { kind: 'none' };
        if (answer.kind === 'missing')
            return this.#without();
        const body = answer.kind === 'found' ? answer.body : undefined;
        const commit = (0,json/* textOf */.b6)(body, 'sha')?.toLowerCase();
        const date = (0,json/* textOf */.b6)(body, 'commit', 'committer', 'date');
        return commit === undefined || date === undefined || !(0,workflows_uses/* isFullSha */.Wf)(commit)
            ? without(answer)
            : { kind: 'found', commit, date, tags: [] };
    }
    /** Is it the ref that is not there, or the repository? */
    async #without() {
        const repository = await this.github.get(this.#root);
        if (repository.kind === 'found')
            return { kind: 'none' };
        return repository.kind === 'missing' ? repository : without(repository);
    }
    /** What else than this commit the name may mean: it may be that of a branch and of a tag. */
    async #otherwise(commit) {
        const answer = await this.github.get(`${this.#root}/${(0,api/* pathOf */.X)('git/matching-refs/heads', this.#name)}`);
        if (answer.kind === 'missing')
            return undefined;
        if (answer.kind !== 'found' || !Array.isArray(answer.body))
            return without(answer);
        const branch = answer.body.find((ref) => (0,json/* textOf */.b6)(ref, 'ref') === `refs/heads/${this.#name}`);
        if (branch === undefined)
            return undefined;
        const tag = await this.#commit(`tags/${this.#name}`);
        if (tag.kind !== 'found')
            return tag.kind === 'none' ? undefined : tag;
        const head = (0,json/* textOf */.b6)(branch, 'object', 'sha');
        return head === tag.commit && tag.commit === commit ? undefined : { kind: 'ambiguous' };
    }
    async #tagsAt(commit) {
        const names = [];
        for (let page = 1; page <= rest_refs_maxPages; page++) {
            const answer = await this.github.get(`${this.#root}/tags?per_page=100&page=${page}`);
            if (answer.kind !== 'found' || !Array.isArray(answer.body))
                return without(answer);
            for (const tag of answer.body) {
                const name = (0,json/* textOf */.b6)(tag, 'name');
                if (name !== undefined && (0,json/* textOf */.b6)(tag, 'commit', 'sha') === commit)
                    names.push(name);
            }
            if (answer.body.length < 100 || names.some(references/* namesRelease */.gH))
                break;
        }
        return names;
    }
}

;// CONCATENATED MODULE: ./lib/github/rest.js







/** How many pages of 100 tags are read, and with how many branches and tags a commit is compared. */
const maxTagPages = 3;
const maxCompared = 8;
/**
 * Asks by REST, one thing in each request: the way without a token, which GitHub allows 60 requests an hour.
 *
 * The paths are those of docs.github.com/rest: "Get a repository", "Get a commit", "Compare two commits", "List
 * repository tags", "List branches for HEAD commit", "Get repository content".
 */
function restSource(github) {
    return {
        repositories: (questions) => Promise.all(questions.map((question) => new rest_Inquiry(github, question).answer())),
        files: (units) => Promise.all(units.map((unit) => readFile(github, unit))),
        refs: (questions) => Promise.all(questions.map((question) => refByRest(github, question))),
    };
}
class rest_Inquiry {
    github;
    question;
    #root;
    constructor(github, question) {
        this.github = github;
        this.question = question;
        this.#root = (0,api/* pathOf */.X)('repos', question.owner, question.repo);
    }
    async answer() {
        const repository = await this.github.get(this.#root);
        if (repository.kind === 'missing')
            return { kind: 'missing' };
        const body = repository.kind === 'found' ? repository.body : undefined;
        const name = (0,json/* textOf */.b6)(body, 'full_name');
        const archived = (0,json/* propertyOf */.$r)(body, 'archived');
        if (name === undefined || typeof archived !== 'boolean')
            return without(repository);
        const main = (0,json/* textOf */.b6)(body, 'default_branch') ?? 'HEAD';
        const { commits } = this.question;
        const tags = await this.#tags();
        if ('kind' in tags)
            return tags;
        const undated = await this.#addDates(tags);
        if (undated !== undefined)
            return undated;
        const facts = {
            kind: 'found',
            name,
            archived,
            tags,
            commits: new Map(),
            releases: new Map(),
        };
        return {
            ...facts,
            commits: new Map(await Promise.all(commits.map(async (sha) => [sha, await this.#commit(sha, main, facts)]))),
            releases: await askReleases(this.github, this.question),
        };
    }
    /** The tags of the first pages, and those that are asked for by name. */
    async #tags() {
        const tags = new Map();
        const wanted = this.question.tags.length > 0 || this.question.commits.length > 0;
        for (let page = 1; wanted && page <= maxTagPages; page++) {
            const answer = await this.github.get(`${this.#root}/tags?per_page=100&page=${page}`);
            // What could not be listed must not count for absent.
            if (answer.kind !== 'found' || !Array.isArray(answer.body))
                return without(answer);
            for (const tag of answer.body) {
                const name = (0,json/* textOf */.b6)(tag, 'name');
                const commit = (0,json/* textOf */.b6)(tag, 'commit', 'sha');
                if (name !== undefined && commit !== undefined)
                    tags.set(name, { commit, date: undefined });
            }
            if (answer.body.length < 100)
                return tags;
        }
        for (const name of this.question.tags.filter((tag) => !tags.has(tag))) {
            const commit = await this.#peel(await this.github.get(`${this.#root}/${(0,api/* pathOf */.X)('git/ref/tags', name)}`));
            if (typeof commit === 'object')
                return commit;
            if (commit !== undefined)
                tags.set(name, { commit, date: undefined });
        }
        return tags;
    }
    /** Adds when the commits of tags that may be pins were made. */
    async #addDates(tags) {
        for (const name of this.question.dates ? this.question.releases : []) {
            const commit = tags.get(name)?.commit;
            if (commit === undefined)
                continue;
            const answer = await this.github.get(`${this.#root}/commits/${commit}`);
            const date = answer.kind === 'found' ? (0,json/* textOf */.b6)(answer.body, 'commit', 'committer', 'date') : undefined;
            if (date === undefined)
                return without(answer);
            tags.set(name, { commit, date });
        }
        return undefined;
    }
    /** The commit that a reference or a tag's object leads to; undefined where it leads to none. */
    async #peel(answer) {
        let current = answer;
        for (let depth = 0; depth < 3; depth++) {
            if (current.kind === 'missing')
                return undefined;
            if (current.kind !== 'found')
                return without(current);
            const sha = (0,json/* textOf */.b6)(current.body, 'object', 'sha');
            const type = (0,json/* textOf */.b6)(current.body, 'object', 'type');
            if (sha === undefined)
                return without(current);
            if (type !== 'tag')
                return type === 'commit' ? sha : undefined;
            current = await this.github.get(`${this.#root}/git/tags/${sha}`);
        }
        return undefined;
    }
    async #commit(sha, main, { tags }) {
        const tagged = [...tags.values()].some(({ commit }) => commit === sha);
        if (tagged && !this.question.dates)
            return { kind: 'reached', date: undefined };
        const answer = await this.github.get(`${this.#root}/commits/${sha}`);
        // 422 is what GitHub says of a SHA that it does not have.
        if (answer.kind === 'missing' || (answer.kind === 'refused' && answer.status === 422))
            return this.#noCommit(sha);
        const body = answer.kind === 'found' ? answer.body : undefined;
        const found = (0,json/* textOf */.b6)(body, 'sha');
        const date = (0,json/* textOf */.b6)(body, 'commit', 'committer', 'date');
        if (found === undefined || date === undefined)
            return without(answer);
        if (found !== sha)
            return this.#noCommit(sha);
        if (tagged)
            return { kind: 'reached', date };
        return this.#reach(sha, main, date, [...tags.keys()]);
    }
    /** The SHA of something else, or of nothing. */
    async #noCommit(sha) {
        const answer = await this.github.get(`${this.#root}/git/tags/${sha}`);
        if (answer.kind === 'missing')
            return { kind: 'absent' };
        const name = answer.kind === 'found' ? (0,json/* textOf */.b6)(answer.body, 'tag') : undefined;
        if (name === undefined)
            return without(answer);
        const commit = await this.#peel(answer);
        return { kind: 'tag', name, commit: typeof commit === 'object' ? undefined : commit };
    }
    /** The default branch, the branches at the commit itself, the first of the tags and of the other branches. */
    async #reach(sha, main, date, tags) {
        const first = await this.#compare(main, sha);
        if (first === true)
            return { kind: 'reached', date };
        const heads = await this.github.get(`${this.#root}/commits/${sha}/branches-where-head`);
        if ((0,json/* listOf */.c3)(heads, 'body').length > 0)
            return { kind: 'reached', date };
        const listed = await this.github.get(`${this.#root}/branches?per_page=100`);
        if (listed.kind !== 'found' || !Array.isArray(listed.body))
            return without(listed);
        const branches = listed.body.flatMap((branch) => (0,json/* textOf */.b6)(branch, 'name') ?? []);
        const others = [...tags, ...branches.filter((branch) => branch !== main)];
        let compared = 1;
        for (const ref of others.slice(0, maxCompared)) {
            const reached = await this.#compare(ref, sha);
            if (reached === true)
                return { kind: 'reached', date };
            if (reached !== false)
                return reached;
            compared++;
        }
        if (first !== false)
            return first;
        const all = compared > others.length && branches.length < 100 && tags.length < maxTagPages * 100;
        return all
            ? { kind: 'unreached', date, compared }
            : { kind: 'undecided', date, compared, of: others.length + 1 };
    }
    /** Does a branch or tag reach the commit? */
    async #compare(ref, sha) {
        const answer = await this.github.get(`${this.#root}/${(0,api/* pathOf */.X)('compare', `${ref}...${sha}`)}`);
        // GitHub finds nothing in common: docs.github.com, "Compare two commits".
        if (answer.kind === 'missing')
            return false;
        const status = answer.kind === 'found' ? (0,json/* textOf */.b6)(answer.body, 'status') : undefined;
        if (status === undefined)
            return without(answer);
        return status === 'behind' || status === 'identical';
    }
}
/**
 * Whether the release of each tag is immutable: "Get a release by tag name", `immutable`. GraphQL is not known to tell
 * this.
 */
async function askReleases(github, { owner, repo, releases }) {
    const ask = async (tag) => {
        const answer = await github.get((0,api/* pathOf */.X)('repos', owner, repo, 'releases/tags', tag));
        if (answer.kind === 'missing')
            return [tag, 'none'];
        const immutable = answer.kind === 'found' ? (0,json/* propertyOf */.$r)(answer.body, 'immutable') : undefined;
        // A server that knows nothing of immutable releases has none.
        if (answer.kind === 'found' && (0,json/* textOf */.b6)(answer.body, 'tag_name') === tag)
            return [tag, immutable === true ? 'immutable' : 'mutable'];
        return [tag, without(answer)];
    };
    return new Map(await Promise.all(releases.map(ask)));
}
async function readFile(github, unit) {
    for (const path of candidates(unit)) {
        const where = (0,api/* pathOf */.X)('repos', unit.owner, unit.repo, 'contents', path);
        const answer = await github.get(`${where}?ref=${unit.sha}`);
        if (answer.kind === 'missing')
            continue;
        if (answer.kind !== 'found')
            return without(answer);
        // A folder is a list; a link to a folder or a submodule is no file.
        const type = Array.isArray(answer.body) ? 'dir' : (0,json/* textOf */.b6)(answer.body, 'type');
        if (type === undefined)
            return without(answer);
        if (type !== 'file')
            continue;
        const size = (0,json/* numberOf */.rl)(answer.body, 'size') ?? 0;
        if (size > workspace/* maxTextBytes */.tu) {
            const reason = `it has ${size} bytes; more than ${workspace/* maxTextBytes */.tu} are not read`;
            return { kind: 'file', path, reading: (0,workspace/* unreadable */.O$)(reason) };
        }
        // Above 1 MB the content is left out: "Get repository content".
        const blob = (0,json/* textOf */.b6)(answer.body, 'encoding') === 'base64'
            ? answer
            : await github.get((0,api/* pathOf */.X)('repos', unit.owner, unit.repo, 'git/blobs', (0,json/* textOf */.b6)(answer.body, 'sha') ?? ''));
        const content = blob.kind === 'found' ? (0,json/* textOf */.b6)(blob.body, 'content') : undefined;
        if (content === undefined)
            return without(blob);
        return { kind: 'file', path, reading: (0,read/* decodeText */.g7)(path, Buffer.from(content, 'base64')) };
    }
    return { kind: 'none' };
}

;// CONCATENATED MODULE: ./lib/github/graphql.js









/** How many repositories, and how many files, one query asks for: far below what GitHub's node limit and time allow. */
const graphql_repositoriesAtOnce = 20;
const unitsAtOnce = 30;
/** How many commits and tags of one repository a part of a query looks up. */
const commitsOfOne = 50;
const tagsOfOne = 150;
/** How many branches and as many tags one query compares a commit with, and how often it goes on. */
const graphql_refsAtOnce = 50;
const maxRounds = 6;
/** How many commits are compared in one query. */
const commitsAtOnce = 2;
/**
 * Asks by GraphQL, many things in one request. `rest` stands in where the server has no GraphQL.
 *
 * The names are those of GitHub's public schema (docs.github.com/graphql): `Ref.compare` tells whether a branch or tag
 * is `BEHIND` or `IDENTICAL` with regard to a commit, which is when it reaches it.
 */
function graphqlSource(github, rest) {
    return {
        async repositories(questions) {
            const parts = questions.map(inParts);
            const all = parts.flat();
            const nodes = await query_ask(github, all.map(repositorySelection), graphql_repositoriesAtOnce);
            if (nodes === 'no GraphQL')
                return rest.repositories(questions);
            const answers = nodes.map((node, index) => readRepository(node, all[index]));
            const decided = await new Reach(github, all, answers).decide();
            const given = new Map(all.map((part, index) => [part, decided[index] ?? unreadableAnswer]));
            return Promise.all(parts.map(async (own, index) => {
                const answer = joined(own, given);
                const question = questions[index];
                return answer.kind !== 'found' || question === undefined || question.releases.length === 0
                    ? answer
                    : { ...answer, releases: await askReleases(github, question) };
            }));
        },
        async files(units) {
            const nodes = await query_ask(github, units.map(fileSelection), unitsAtOnce);
            if (nodes === 'no GraphQL')
                return rest.files(units);
            return Promise.all(units.map((unit, index) => graphql_readFile(github, unit, nodes[index])));
        },
        async refs(questions) {
            const answers = await refsByGraphql(github, questions);
            return answers === 'no GraphQL' ? rest.refs(questions) : answers;
        },
    };
}
/** A question in parts that each name a few commits and tags. */
function inParts(question) {
    const commits = partsOf(question.commits, commitsOfOne);
    const tags = partsOf(question.tags, tagsOfOne);
    return Array.from({ length: Math.max(1, commits.length, tags.length) }, (_, n) => ({
        ...question,
        commits: commits[n] ?? [],
        tags: tags[n] ?? [],
    }));
}
/** The answer to a question that was asked in parts; where one of them has none, all has none. */
function joined(parts, answers) {
    let all;
    for (const part of parts) {
        const answer = answers.get(part) ?? unreadableAnswer;
        if (answer.kind !== 'found')
            return answer;
        all = {
            ...answer,
            commits: new Map([...(all?.commits ?? []), ...answer.commits]),
            tags: new Map([...(all?.tags ?? []), ...answer.tags]),
        };
    }
    return all ?? unreadableAnswer;
}
function repositorySelection({ owner, repo, commits, tags }) {
    return (variables) => {
        const shas = commits.map((sha) => variables.of(sha));
        const compares = shas.map((sha, n) => `c${n}: compare(headRef: ${sha}) { status }`).join(' ');
        return `repository(owner: ${variables.of(owner)}, name: ${variables.of(repo)}) {
      nameWithOwner isArchived
      defaultBranchRef { name ${compares} }
      ${shas.map((sha, n) => `o${n}: object(expression: ${sha}) { ...peeled ... on Tag { name } }`).join('\n')}
      tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ...peeled } } }
      ${tags.map((tag, n) => `t${n}: ref(qualifiedName: ${variables.of(`refs/tags/${tag}`)}) { name target { ...peeled } }`).join('\n')}
    }`;
    };
}
function readRepository(node, question) {
    if (node.kind !== 'node')
        return node;
    const { value } = node;
    const name = (0,json/* textOf */.b6)(value, 'nameWithOwner');
    const archived = (0,json/* propertyOf */.$r)(value, 'isArchived');
    if (question === undefined || name === undefined || typeof archived !== 'boolean')
        return unreadableAnswer;
    // Where the comparison with the default branch fails, others decide. Any other gap must not count for absent.
    const gaps = node.errors.filter((error) => (0,json/* listOf */.c3)(error, 'path')[1] !== 'defaultBranchRef');
    if (gaps.length > 0)
        return unasked(messagesOf(gaps));
    const tags = new Map();
    const named = question.tags.map((_, n) => (0,json/* propertyOf */.$r)(value, `t${n}`));
    for (const ref of [...named, ...(0,json/* listOf */.c3)(value, 'tags', 'nodes')]) {
        const tag = (0,json/* textOf */.b6)(ref, 'name');
        const target = peel((0,json/* propertyOf */.$r)(ref, 'target'));
        const commit = (0,json/* textOf */.b6)(target, 'oid');
        if (tag !== undefined && commit !== undefined)
            tags.set(tag, { commit, date: (0,json/* textOf */.b6)(target, 'committedDate') });
    }
    const tagged = new Set([...tags.values()].map(({ commit }) => commit));
    const commits = new Map(question.commits.map((sha, n) => {
        const status = (0,json/* textOf */.b6)(value, 'defaultBranchRef', `c${n}`, 'status');
        return [sha, readCommit(sha, (0,json/* propertyOf */.$r)(value, `o${n}`), reaches(status) || tagged.has(sha))];
    }));
    return { kind: 'found', name, archived, commits, tags, releases: new Map() };
}
function readCommit(sha, object, reached) {
    if (object === null || object === undefined)
        return { kind: 'absent' };
    const type = (0,json/* textOf */.b6)(object, '__typename');
    if (type === 'Tag')
        return { kind: 'tag', name: (0,json/* textOf */.b6)(object, 'name') ?? '', commit: (0,json/* textOf */.b6)(peel(object), 'oid') };
    if (type !== 'Commit')
        return { kind: 'other', what: type === 'Tree' ? 'a folder' : 'a file' };
    const date = (0,json/* textOf */.b6)(object, 'committedDate');
    if (date === undefined || (0,json/* textOf */.b6)(object, 'oid') !== sha)
        return { kind: 'absent' };
    return reached ? { kind: 'reached', date } : { kind: 'undecided', date, compared: 0, of: 0 };
}
/** Does the branch or tag that was compared with a commit reach it? */
function reaches(status) {
    return status === 'BEHIND' || status === 'IDENTICAL';
}
/** Compares the commits that neither the default branch nor a known tag reaches with the other branches and tags. */
class Reach {
    github;
    questions;
    answers;
    #decided = new Map();
    constructor(github, questions, answers) {
        this.github = github;
        this.questions = questions;
        this.answers = answers;
    }
    async decide() {
        let open = this.answers.flatMap((facts, index) => {
            const question = this.questions[index];
            if (facts.kind !== 'found' || question === undefined)
                return [];
            return [...facts.commits].flatMap(([sha, commit]) => commit.kind === 'undecided'
                ? [{ question, facts, sha, date: commit.date, after: { heads: '', tags: '' }, compared: 0 }]
                : []);
        });
        for (let round = 0; round < maxRounds && open.length > 0; round++)
            open = await this.#round(open);
        return this.answers.map((answer) => {
            const decided = answer.kind === 'found' ? this.#decided.get(answer) : undefined;
            return answer.kind !== 'found' || decided === undefined
                ? answer
                : { ...answer, commits: new Map([...answer.commits, ...decided]) };
        });
    }
    /** One query for each few of them; gives those that go on. */
    async #round(open) {
        const nodes = await query_ask(this.github, open.map(graphql_refsSelection), commitsAtOnce);
        return open.flatMap((one, index) => {
            const node = nodes === 'no GraphQL' ? undefined : nodes[index];
            if (node?.kind !== 'node') {
                this.#decide(one, node?.kind === 'unasked' ? node : unreadableAnswer);
                return [];
            }
            const lists = ['heads', 'tags'].map((name) => {
                const refs = (0,json/* listOf */.c3)(node.value, name, 'nodes').map((ref) => (0,json/* textOf */.b6)(ref, 'compare', 'status'));
                const info = (0,json/* propertyAt */.dM)(node.value, name, 'pageInfo');
                const after = (0,json/* propertyOf */.$r)(info, 'hasNextPage') === true ? (0,json/* textOf */.b6)(info, 'endCursor') : undefined;
                return { refs, after, total: (0,json/* numberOf */.rl)(node.value, name, 'totalCount') ?? 0 };
            });
            const [heads, tags] = lists;
            const compared = one.compared + lists.reduce((sum, { refs }) => sum + refs.length, 0);
            const { date } = one;
            if (lists.some(({ refs }) => refs.some(reaches)))
                this.#decide(one, { kind: 'reached', date });
            // A tag may lead to what is no commit; only an error leaves a comparison open.
            else if (node.errors.length > 0)
                this.#decide(one, unasked(messagesOf(node.errors)));
            else if (heads?.after === undefined && tags?.after === undefined)
                this.#decide(one, { kind: 'unreached', date, compared });
            else {
                const of = lists.reduce((sum, { total }) => sum + total, 0);
                this.#decide(one, { kind: 'undecided', date, compared, of });
                return [{ ...one, compared, after: { heads: heads?.after, tags: tags?.after } }];
            }
            return [];
        });
    }
    #decide({ facts, sha }, answer) {
        const decided = this.#decided.get(facts) ?? new Map();
        this.#decided.set(facts, decided.set(sha, answer));
    }
}
function graphql_refsSelection({ question: { owner, repo }, sha, after }) {
    return (variables) => {
        const head = variables.of(sha);
        const list = (name, prefix, order, cursor) => cursor === undefined
            ? `${name}: refs(refPrefix: "${prefix}", first: 1) { totalCount }`
            : `${name}: refs(refPrefix: "${prefix}", first: ${graphql_refsAtOnce}${cursor === '' ? '' : `, after: ${variables.of(cursor)}`}${order}) {
            totalCount pageInfo { hasNextPage endCursor } nodes { compare(headRef: ${head}) { status } }
          }`;
        return `repository(owner: ${variables.of(owner)}, name: ${variables.of(repo)}) {
      ${list('heads', 'refs/heads/', '', after.heads)}
      ${list('tags', 'refs/tags/', ', orderBy: { field: TAG_COMMIT_DATE, direction: DESC }', after.tags)}
    }`;
    };
}
function fileSelection(unit) {
    return (variables) => {
        const files = candidates(unit).map((path, n) => `f${n}: object(expression: ${variables.of(`${unit.sha}:${path}`)}) { ... on Blob { oid byteSize isBinary isTruncated text } }`);
        return `repository(owner: ${variables.of(unit.owner)}, name: ${variables.of(unit.repo)}) { ${files.join('\n')} }`;
    };
}
async function graphql_readFile(github, unit, node) {
    if (node === undefined || node.kind === 'missing')
        return { kind: 'none' };
    if (node.kind === 'unasked')
        return node;
    if (node.errors.length > 0)
        return unasked(messagesOf(node.errors));
    for (const [n, path] of candidates(unit).entries()) {
        const blob = (0,json/* propertyOf */.$r)(node.value, `f${n}`);
        const oid = (0,json/* textOf */.b6)(blob, 'oid');
        if (oid === undefined)
            continue;
        const reading = await readBlob(github, unit, path, blob, oid);
        return reading.kind === 'unasked' ? reading : { kind: 'file', path, reading };
    }
    return { kind: 'none' };
}
async function readBlob(github, unit, path, blob, oid) {
    const size = (0,json/* numberOf */.rl)(blob, 'byteSize') ?? 0;
    if (size > workspace/* maxTextBytes */.tu)
        return (0,workspace/* unreadable */.O$)(`it has ${size} bytes; more than ${workspace/* maxTextBytes */.tu} are not read`);
    const text = (0,json/* textOf */.b6)(blob, 'text');
    if (text !== undefined && (0,json/* propertyOf */.$r)(blob, 'isTruncated') === false)
        return { kind: 'text', text: text.replace(/^\uFEFF/, '') };
    if ((0,json/* propertyOf */.$r)(blob, 'isBinary') === true)
        return (0,workspace/* unreadable */.O$)('it is no text');
    const answer = await github.get(`repos/${unit.owner}/${unit.repo}/git/blobs/${oid}`);
    switch (answer.kind) {
        case 'found': {
            const content = (0,json/* textOf */.b6)(answer.body, 'content');
            return content === undefined || (0,json/* textOf */.b6)(answer.body, 'encoding') !== 'base64'
                ? unasked('GitHub gives no content that can be read')
                : (0,read/* decodeText */.g7)(path, Buffer.from(content, 'base64'));
        }
        case 'missing':
            return unasked('GitHub does not have the content that it names');
        default:
            return unasked(answer.reason);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/github/store.js




/** Keeps nothing. */
const noStore = { get: () => undefined, set: () => { } };
/** The version of this format, which is part of the folder's name. */
const format = 'v1';
const maxEntries = 5000;
const maxTotalBytes = 256 * 1024 * 1024;
const store_maxBytes = 16 * 1024 * 1024;
/**
 * A store on disk, in a folder that belongs to this user alone; `noStore` where there can be none.
 *
 * An entry says what it answers and has a checksum over both, so that a damaged or swapped file counts for nothing.
 * That is no seal against whoever can write here: that is why the folder must be this user's own, and may not lie in the
 * `tree` under inspection, which brings files of others.
 */
function openStore(parent, tree) {
    const folder = (0,external_node_path_.join)(parent, format);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const { uid, mode } = (0,external_node_fs_.lstatSync)(folder);
        const ours = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
        if (!(0,external_node_fs_.lstatSync)(folder).isDirectory() || !ours)
            return noStore;
        if (tree !== undefined && isWithin((0,external_node_fs_.realpathSync)(folder), (0,external_node_fs_.realpathSync)(tree)))
            return noStore;
        prune(folder);
    }
    catch {
        return noStore;
    }
    const fileOf = (key) => (0,external_node_path_.join)(folder, `${digest(key)}.json`);
    return {
        get: (key) => {
            const entry = store_read(fileOf(key));
            const value = (0,json/* textOf */.b6)(entry, 'value');
            if (value === undefined || (0,json/* propertyOf */.$r)(entry, 'sum') !== sum(key, value))
                return undefined;
            return store_parse(value);
        },
        set: (key, value) => {
            const text = JSON.stringify(value);
            if (text === undefined || text.length > store_maxBytes / 4)
                return;
            // Under a name of its own first, so that no other run reads half of it.
            const passing = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.new`);
            try {
                (0,external_node_fs_.writeFileSync)(passing, JSON.stringify({ sum: sum(key, text), value: text }), {
                    flag: 'wx',
                    mode: 0o600,
                });
                (0,external_node_fs_.renameSync)(passing, fileOf(key));
            }
            catch {
                (0,external_node_fs_.rmSync)(passing, { force: true });
            }
        },
    };
}
function isWithin(folder, tree) {
    const below = (0,external_node_path_.relative)(tree, folder);
    return !(0,external_node_path_.isAbsolute)(below) && !/^\.\.(?:$|[\\/])/.test(below);
}
/**
 * Where a user's programs keep what they can do without: the XDG Base Directory Specification, which passes over a path
 * that is not absolute, and its like elsewhere.
 */
function cacheFolder(env) {
    const { XDG_CACHE_HOME: cache = '', LOCALAPPDATA: local, HOME: home } = env;
    const parent = ((0,external_node_path_.isAbsolute)(cache) && cache) || local || (home && (0,external_node_path_.join)(home, '.cache'));
    return parent ? (0,external_node_path_.join)(parent, 'pinfold') : undefined;
}
/** The key itself may hold a token, so it is never written. */
function digest(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
}
function sum(key, value) {
    return digest(`${digest(key)}\n${value}`);
}
function store_read(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        return stat.isFile() && stat.size <= store_maxBytes ? store_parse((0,external_node_fs_.readFileSync)(descriptor, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function store_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Drops the older half once there are too many, or they take too much room. */
function prune(folder) {
    const files = (0,external_node_fs_.readdirSync)(folder).map((name) => {
        const file = (0,external_node_path_.join)(folder, name);
        // Another run may have taken it away meanwhile.
        const { mtimeMs: age = 0, size = 0 } = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) ?? {};
        return { file, age, size };
    });
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (files.length <= maxEntries && total <= maxTotalBytes)
        return;
    files.sort((a, b) => a.age - b.age);
    for (const { file } of files.slice(0, Math.ceil(files.length / 2)))
        (0,external_node_fs_.rmSync)(file, { force: true });
}

;// CONCATENATED MODULE: ./lib/github/network.js









/**
 * Opens the ways to GitHub and to Gradle that the environment names.
 *
 * On another server than github.com, what is not there is asked for at github.com, without the token: that is where
 * such a server takes actions from that it does not have (docs.github.com, "Enabling automatic access to GitHub.com
 * actions using GitHub Connect").
 *
 * @throws AddressError where the environment names an address that is none.
 */
function openWays({ env, token, tree, maxRequests, onRequest }) {
    const store = storeFor(env, tree);
    const told = (host) => (spent) => onRequest?.(host, spent);
    const budgetFor = (host, usual) => new budget/* Budget */._(maxRequests ?? usual, told(host));
    const connectTo = (addresses, by) => (0,connect/* connect */.N)({
        ...addresses,
        token: by,
        maxRequests: maxRequests ?? connect/* usualBounds */.g.maxRequests,
        milliseconds: connect/* usualBounds */.g.milliseconds,
        store,
        onRequest: told(addresses.api.host),
    });
    const addresses = (0,github_addresses/* addressesFrom */.bQ)(env);
    const github = connectTo(addresses, token);
    const rest = restSource(github);
    const own = token === undefined ? rest : graphqlSource(github, rest);
    const dotcom = (0,github_addresses/* elsewhere */.Jn)(env) ? connectTo((0,github_addresses/* addressesFrom */.bQ)({}), undefined) : undefined;
    const sources = dotcom === undefined ? [own] : [own, restSource(dotcom)];
    const service = (0,github_addresses/* addressOf */.ci)('PINFOLD_GRADLE_SERVICES', env, gradleServices);
    const gradle = { service, budget: budgetFor(service.host, maxReleases) };
    const ask = (facts, policy, on) => gatherNetwork(facts, policy, on, {
        sources,
        advisories: dotcom ?? github,
        gradle: { ...gradle, store, milliseconds: connect/* usualBounds */.g.milliseconds },
        // What one server and one token show is not for others.
        store: within(store, `${token ?? ''} ${addresses.api.href}`),
    });
    const refs = async (questions) => {
        const answers = await askInTurn(sources, questions, (source, part) => source.refs(part), ({ kind }) => kind === 'missing');
        return answers.map((answer) => answer ?? { kind: 'missing' });
    };
    const registries = new Map();
    const registryBudget = (host) => {
        const budget = registries.get(host) ?? budgetFor(host, connect/* usualBounds */.g.maxRequests);
        registries.set(host, budget);
        return budget;
    };
    return {
        ask,
        github: dotcom === undefined ? github : withFallback(github, dotcom),
        refs,
        gradle,
        registryBudget,
    };
}
function withFallback(first, second) {
    return {
        ...first,
        get: async (path) => {
            const answer = await first.get(path);
            return answer.kind === 'missing' ? second.get(path) : answer;
        },
    };
}
/**
 * In Actions nothing is kept beyond the job: what a machine keeps between jobs, other jobs can write, and these must
 * not decide what is found here.
 */
function storeFor(env, tree) {
    const folder = env.GITHUB_ACTIONS === 'true' ? env.RUNNER_TEMP && `${env.RUNNER_TEMP}/pinfold` : cacheFolder(env);
    return folder ? openStore(folder, tree) : noStore;
}
function within(store, scope) {
    return {
        get: (key) => store.get(`${scope} ${key}`),
        set: (key, value) => store.set(`${scope} ${key}`, value),
    };
}


/***/ })

};
