export const id = 260;
export const ids = [260];
export const modules = {

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestFixes: () => (/* binding */ suggestFixes)
});

// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/gather.js + 27 modules
var gather = __webpack_require__(9566);
// EXTERNAL MODULE: ./lib/github/connect.js
var connect = __webpack_require__(1633);
// EXTERNAL MODULE: ./lib/policy/judge.js + 1 modules
var judge = __webpack_require__(4830);
// EXTERNAL MODULE: ./lib/workspace/without.js
var without = __webpack_require__(6953);
// EXTERNAL MODULE: ./lib/github/references.js
var references = __webpack_require__(8285);
;// CONCATENATED MODULE: ./lib/fix/commits.js

/** What refs mean, each asked for once. */
class Commits {
    answers;
    constructor(answers) {
        this.answers = answers;
    }
    static async ask(refs, questions) {
        const wanted = new Map(questions.map((question) => [keyOf(question), question]));
        const answers = await refs([...wanted.values()]);
        return new Commits(new Map([...wanted.keys()].map((key, index) => [key, answers[index] ?? { kind: 'none' }])));
    }
    /** The commit that `ref` means: a tag, a branch, `refs/…` of either, a short SHA. */
    resolve(question) {
        const answer = this.#answer(question);
        if (answer.kind === 'unknown')
            return answer;
        const { commit: sha, tags } = answer;
        const day = answer.date.slice(0, 10);
        const short = question.ref.replace(/^refs\//, '').replace(/^(?:heads|tags)\//, '');
        // git takes no fewer than four digits for a SHA; `4` is a tag.
        const isShortSha = short.length >= 4 && sha.startsWith(short.toLowerCase());
        const itself = isShortSha ? undefined : writable(short);
        const version = (0,references/* namesRelease */.gH)(short) ? itself : (best(tags, short) ?? itself);
        return { kind: 'commit', sha, day, version };
    }
    /**
     * The tag at the commit of `ref` that says most to somebody who wrote `claimed`: a full version before a series, a
     * release before a preview, the highest; undefined where there is none.
     */
    tagAt(question, claimed) {
        const answer = this.#answer(question);
        return answer.kind === 'unknown' ? answer : best(answer.tags, claimed);
    }
    #answer(question) {
        const { owner, repo, ref } = question;
        const answer = this.answers.get(keyOf(question)) ?? { kind: 'none' };
        switch (answer.kind) {
            case 'found':
                return answer;
            case 'none':
                return unknown('missing', `GitHub knows no branch, tag or commit ${ref} of ${owner}/${repo}`);
            case 'missing':
                return unknown('missing', `GitHub shows no repository ${owner}/${repo} to this token`);
            case 'ambiguous':
                return unknown('ambiguous', `${ref} is a branch and a tag of ${owner}/${repo}, at different commits; write the commit that you mean`);
            case 'unasked':
                return unknown('unreachable', answer.reason);
        }
    }
}
function keyOf({ owner, repo, ref }) {
    return `${owner}/${repo}@${ref}`;
}
function unknown(why, reason) {
    return { kind: 'unknown', why, reason };
}
function best(tags, ref) {
    let best;
    for (const tag of tags) {
        const name = writable(tag);
        if (name !== undefined && (best === undefined || saysMore(name, best, ref)))
            best = name;
    }
    return best;
}
/** A name that can stand in a comment; whoever names a tag must not be able to write into a workflow. */
function writable(name) {
    return /^[A-Za-z0-9][\w.+/@-]{0,99}$/.test(name) ? name : undefined;
}
/** Does tag `a` say more than tag `b` to somebody who wrote `ref`? */
function saysMore(a, b, ref) {
    const [one, two] = [rank(a, ref), rank(b, ref)];
    const at = one.findIndex((part, index) => part !== two[index]);
    const difference = (one[at] ?? 0) - (two[at] ?? 0);
    return difference === 0 ? a < b : difference > 0;
}
/** The parts by which tags compare, the weightiest first. */
function rank(tag, ref) {
    const [, prefix = '', numbers = '', rest = ''] = /^((?:.*?[-/])??v?)(\d+(?:\.\d+)*)(.*)$/i.exec(tag) ?? [];
    const parts = numbers === '' ? [] : numbers.split('.').map(Number);
    return [
        Math.min(parts.length, 3),
        ref.startsWith(prefix) ? 1 : 0,
        rest === '' ? 1 : 0,
        ...[0, 1, 2, 3].map((at) => parts[at] ?? 0),
    ];
}

;// CONCATENATED MODULE: ./lib/fix/edit.js
/** Applies edits that do not overlap, in the order of the text. Every other character stays. */
function edit_applyEdits(text, edits) {
    let result = '';
    let at = 0;
    for (const { span, text: put } of edits) {
        result += text.slice(at, span.start) + put;
        at = span.end;
    }
    return result + text.slice(at);
}
/** In the order of the text; what says the same of the same place again is dropped. */
function inOrder(edits) {
    return edits
        .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
        .filter(({ span, text }, index, sorted) => {
        const before = sorted[index - 1];
        return before?.span.start !== span.start || before.span.end !== span.end || before.text !== text;
    });
}
/** Where the places of a text lie once edits that do not overlap, in its order, are made. */
class Moves {
    edits;
    /** How far what follows each edit is moved by it and by all before it. */
    #shifts;
    constructor(edits) {
        this.edits = edits;
        let sum = 0;
        this.#shifts = edits.map(({ span, text }) => {
            sum += text.length - (span.end - span.start);
            return sum;
        });
    }
    /** The offset in the text after: behind what an edit puts in at that place. */
    at(offset) {
        return offset + (this.#shifts[this.#firstEndingAfter(offset) - 1] ?? 0);
    }
    /** The edits that replace something within a stretch, from its start on. */
    within({ start, end }) {
        const inside = [];
        for (let index = this.#firstEndingAfter(start);; index++) {
            const edit = this.edits[index];
            if (edit === undefined || edit.span.end > end)
                return inside;
            if (edit.span.start < start || edit.span.start === edit.span.end)
                continue;
            inside.push({
                span: { start: edit.span.start - start, end: edit.span.end - start },
                text: edit.text,
            });
        }
    }
    #firstEndingAfter(offset) {
        let low = 0;
        let high = this.edits.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.edits[middle]?.span.end ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./lib/github/limited.js
var limited = __webpack_require__(5682);
// EXTERNAL MODULE: ./lib/policy/day.js
var day = __webpack_require__(5720);
;// CONCATENATED MODULE: ./lib/registry/name.js
/** A name's parts, a tag and a digest: distribution/reference, regexp.go. */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagName = /^\w[\w.-]{0,127}$/;
const maxLength = 255;
/**
 * Reads an image's name without a digest; undefined for what Docker would refuse.
 *
 * What comes before the first slash is a registry where it holds a dot or a colon or is `localhost`; else the image
 * lies at Docker Hub, and one without a slash under `library/` (distribution/reference, normalize.go, splitDockerDomain).
 * A registry on this machine is asked over plain http, as Docker does (moby, registry/config.go, isSecureIndex).
 */
function readImageName(image) {
    const slash = image.indexOf('/');
    const first = slash < 0 ? '' : image.slice(0, slash);
    const named = /[.:]/.test(first) || first === 'localhost';
    const rest = named ? image.slice(slash + 1) : image;
    const colon = rest.indexOf(':');
    const path = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? 'latest' : rest.slice(colon + 1);
    const hub = !named || first === 'docker.io' || first === 'index.docker.io';
    const host = hub ? 'registry-1.docker.io' : first;
    const repository = hub && !path.includes('/') ? `library/${path}` : path;
    if (repository.length > maxLength || !repositoryName.test(repository) || !tagName.test(tag))
        return undefined;
    if (!/^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/.test(host))
        return undefined;
    const address = `https://${host}/`;
    if (!URL.canParse(address))
        return undefined;
    const registry = new URL(address);
    return {
        registry: isThisMachine(registry) ? new URL(`http://${host}/`) : registry,
        repository,
        tag,
    };
}
/** Does an address lead to this machine? */
function isThisMachine({ hostname }) {
    return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(hostname);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/github/http.js + 1 modules
var http = __webpack_require__(2401);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/github/persist.js
var persist = __webpack_require__(3415);
;// CONCATENATED MODULE: ./lib/registry/registry.js





/** An index first, so that a digest holds for every architecture; else the one manifest that there is. */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** Manifests are small: registries are asked to take those of 4 MB (OCI distribution spec, "Pushing Manifests"). */
const maxBytes = 4 * 1024 * 1024;
/**
 * The digest that a tag means, asked of the registry's HTTP API (OCI distribution spec, "Pulling manifests"; Docker,
 * "Token authentication specification").
 *
 * Asks as nobody: the only secret is the token that the registry hands to everybody, and it goes to no other server.
 * An address is followed only where it is secure, and only one of this machine leads to this machine. Never throws.
 */
async function digestOf(name, bounds) {
    return new Question(name, bounds).ask();
}
class Question {
    name;
    bounds;
    #requests = 0;
    /** What each server was given to show it again, by origin. */
    #tokens = new Map();
    constructor(name, bounds) {
        this.name = name;
        this.bounds = bounds;
    }
    async ask() {
        // A HEAD does not count against Docker Hub's limit of pulls.
        const head = await this.#manifest('HEAD');
        if (head.kind !== 'reply')
            return head;
        const told = digestIn(head.reply);
        if (told !== undefined)
            return told;
        const got = await this.#manifest('GET');
        if (got.kind !== 'reply')
            return got;
        return (digestIn(got.reply) ?? {
            kind: 'digest',
            digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(got.reply.body).digest('hex')}`,
        });
    }
    /** Asks for the manifest, through redirects and the request for a token. */
    async #manifest(method) {
        const { registry, repository, tag } = this.name;
        let url = new URL(`v2/${repository}/manifests/${tag}`, registry);
        for (;;) {
            const token = this.#tokens.get(url.origin);
            const reply = await this.#exchange(method, url, {
                accept: manifestTypes.join(', '),
                ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            });
            if (reply.kind !== 'reply')
                return reply;
            const { status } = reply;
            if (status === 200) {
                const type = reply.header('content-type')?.split(';')[0]?.trim() ?? '';
                return manifestTypes.includes(type)
                    ? { kind: 'reply', reply }
                    : refused(`${url.host} gives what is no manifest of an image that a digest can name`);
            }
            if (status === 404)
                return { kind: 'missing' };
            if ((0,http/* isRedirect */.N6)(reply)) {
                const to = this.#follow(reply.header('location') ?? '', url);
                if (to === undefined)
                    return refused(`${url.host} redirects to where Pinfold does not follow`);
                url = to;
                continue;
            }
            if ((0,persist/* isPassing */.WG)(reply))
                return unreachable(`${url.host} answers with status ${status}`);
            if (status !== 401)
                return refused(`${url.host} answers with status ${status}`);
            if (token !== undefined)
                return refused(`${url.host} shows this image to nobody without an account`);
            const refusal = await this.#authenticate(reply.header('www-authenticate') ?? '', url);
            if (refusal !== undefined)
                return refusal;
        }
    }
    /** Has the token for everybody made, as the challenge says. */
    async #authenticate(challenge, url) {
        const login = refused(`${url.host} asks for a login`);
        const { realm, service } = bearerOf(challenge);
        if (realm === undefined)
            return login;
        let address = this.#follow(realm, url);
        address?.searchParams.set('scope', `repository:${this.name.repository}:pull`);
        if (service !== undefined)
            address?.searchParams.set('service', service);
        while (address !== undefined) {
            const reply = await this.#exchange('GET', address, { accept: 'application/json' });
            if (reply.kind !== 'reply')
                return reply;
            if ((0,http/* isRedirect */.N6)(reply)) {
                address = this.#follow(reply.header('location') ?? '', address);
                continue;
            }
            if ((0,persist/* isPassing */.WG)(reply))
                return unreachable(`${address.host} answers with status ${reply.status}`);
            const token = reply.status === 200 ? tokenIn(reply.body) : undefined;
            if (token === undefined)
                return login;
            this.#tokens.set(url.origin, token);
            return undefined;
        }
        return refused(`${url.host} has its tokens made where Pinfold does not follow`);
    }
    /** The address that a server names, where it is safe to go there. */
    #follow(address, from) {
        if (!URL.canParse(address, from.href))
            return undefined;
        const to = new URL(address, from);
        const secure = to.protocol === 'https:' || (to.protocol === 'http:' && isThisMachine(to));
        const home = isThisMachine(this.name.registry);
        return secure && (home || !isThisMachine(to)) && to.username === '' && to.password === ''
            ? to
            : undefined;
    }
    async #exchange(method, url, headers) {
        if (this.bounds.signal.aborted)
            return unreachable('the time for all requests is over');
        if (++this.#requests > this.bounds.requests)
            return refused(`${this.name.registry.host} sends from one address to the next`);
        const asked = {
            method,
            url,
            headers: { 'user-agent': 'pinfold', ...headers },
            signal: this.bounds.signal,
            milliseconds: this.bounds.milliseconds,
            maxBytes,
        };
        const reply = await (0,persist/* persist */.Zr)(asked, this.bounds.budgetOf(url.host));
        switch (reply.kind) {
            case 'spent':
                return unreachable(reply.reason);
            case 'reply':
                return reply;
            case 'tooLarge':
                return refused(`${url.host} answers with more than ${maxBytes} bytes`);
            case 'failed':
                return unreachable(`no answer from ${url.host}: ${reply.reason}`);
        }
    }
}
function refused(reason) {
    return { kind: 'refused', reason };
}
function unreachable(reason) {
    return { kind: 'unreachable', reason };
}
/** What the header says; undefined where it says nothing. */
function digestIn(reply) {
    const digest = reply.header('docker-content-digest');
    if (digest === undefined)
        return undefined;
    return /^sha256:[0-9a-f]{64}$/.test(digest)
        ? { kind: 'digest', digest }
        : refused('the registry names the image by a digest that is no sha256');
}
/** The parameters of the challenge `Bearer realm="…",service="…"`, which may not be the only one: RFC 9110, 11.6.1. */
function bearerOf(header) {
    const [, bearer = ''] = /(?:^|,)\s*Bearer\s+((?:[a-z]+="[^"]*"\s*(?:,\s*|$))*)/i.exec(header.slice(0, 4000)) ?? [];
    const pairs = bearer.matchAll(/([a-z]+)="([^"]*)"/gi);
    return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}
function tokenIn(body) {
    try {
        const answer = JSON.parse(body.toString('utf8'));
        const token = (0,json/* propertyOf */.$r)(answer, 'token') ?? (0,json/* propertyOf */.$r)(answer, 'access_token');
        return typeof token === 'string' && /^[\x21-\x7e]{1,16000}$/.test(token) ? token : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/workflows/uses.js
var uses = __webpack_require__(780);
// EXTERNAL MODULE: ./lib/workflows/version-comment.js
var version_comment = __webpack_require__(9722);
// EXTERNAL MODULE: ./lib/workspace/lines.js
var workspace_lines = __webpack_require__(1462);
// EXTERNAL MODULE: ./lib/yaml.js
var yaml = __webpack_require__(1796);
;// CONCATENATED MODULE: ./lib/fix/outcome.js
function placeOf({ file, span, subject }) {
    return { file, span, subject };
}
function leftAt(place, why, reason) {
    return { ...placeOf(place), kind: 'left', why, reason };
}

;// CONCATENATED MODULE: ./lib/fix/pin-image.js
/** Does the name stand there as it is, rather than put together elsewhere or in other signs? */
function isLiteral(text, { span, image }) {
    return text.slice(span.start, span.end).replace(/^docker:\/\//i, '') === image;
}
/** Adds the digest to a literal name, `node:22@sha256:…`; a name without a tag is told the one that it meant. */
function pinImage(text, { span, image }, digest) {
    const tag = /:[^/]*$/.test(image) ? '' : ':latest';
    return { span, text: `${text.slice(span.start, span.end)}${tag}@${digest}` };
}

;// CONCATENATED MODULE: ./lib/fix/pin-use.js

/**
 * Writes a commit in the place of a use's ref, and its version as a comment: in the place and the style of the version
 * that a comment there names already, before a comment that names none, else at the end of the line. Where no comment
 * can stand, which is within a block text and before more of the same line, there is none.
 */
function pinUse(placed, pin) {
    const { text, use } = placed;
    const { ref } = use.target;
    const written = text.slice(use.span.start, use.span.end);
    const { end } = use.span;
    const name = written === use.text
        ? { span: { start: end - ref.length, end }, text: pin.sha }
        : { span: use.span, text: use.text.slice(0, use.text.length - ref.length) + pin.sha };
    return [name, ...(pin.version === undefined ? [] : writeVersion(placed, pin.version))];
}
function writeVersion({ text, use, comment, alone }, version) {
    if (use.version !== undefined && speaksOf(use.version, version, text, comment))
        return rewriteVersion(use.version, version);
    if (comment !== undefined)
        return [{ span: { start: comment.start, end: comment.start }, text: `# ${version} ` }];
    if (!alone || isBlockText(text, use.span.start))
        return [];
    const rest = text.slice(use.span.end, (0,workspace_lines/* endOfLine */.vT)(text, use.span.end));
    // Only what closes a quote or a flow collection may still follow.
    if (!/^["']?[ \t]*(?:[}\],][ \t]*)*$/.test(rest))
        return [];
    const at = use.span.end + rest.trimEnd().length;
    return [{ span: { start: at, end: at }, text: ` # ${version}` }];
}
/**
 * Is the version in a comment that of the reference? A series among other words can be that of something else, as in
 * `# v18 is the oldest`.
 */
function speaksOf({ version, claim, span }, wanted, text, comment) {
    const more = text.slice(span.end, comment?.end).replace(/^[\s.,;:)\]]+/, '');
    const series = (name) => `${name.replace(/^v(?=\d)/i, '')}.`;
    return claim === 'full' || /^(?:$|[#(])/.test(more) || series(wanted).startsWith(series(version));
}
/** Writes another version where a comment names one; without a `v` where it had none. */
function rewriteVersion({ version, span }, wanted) {
    const bare = /^\d/.test(version) && /^v\d/.test(wanted);
    const text = bare ? wanted.slice(1) : wanted;
    return text === version ? [] : [{ span, text }];
}
/** Does the line above end in the head of a block text, `|` or `>-`? */
function isBlockText(text, start) {
    const lineStart = (0,workspace_lines/* startOfLine */.C2)(text, start);
    if (text.slice(lineStart, start).trim() !== '')
        return false;
    // The line break before it may be of two characters, and empty lines may stand between.
    let end = lineStart;
    while (end > 0 && /\s/.test(text[end - 1] ?? ''))
        end--;
    const line = text.slice((0,workspace_lines/* startOfLine */.C2)(text, end), end);
    return /(?:^|[:\s])[|>][-+\d]{0,2}(?:\s+#.*)?$/.test(line);
}

// EXTERNAL MODULE: ./lib/gradle/properties.js
var gradle_properties = __webpack_require__(7570);
;// CONCATENATED MODULE: ./lib/fix/pin-wrapper.js


/** What the properties of a wrapper lack: the checksum of what lies at this address. */
function wrapperAddress(text) {
    const properties = (0,gradle_properties/* readProperties */.Q)(text);
    const sum = (0,gradle_properties/* lastOf */.g)(properties, 'distributionSha256Sum')?.value.trim() ?? '';
    const url = (0,gradle_properties/* lastOf */.g)(properties, 'distributionUrl')?.value.trim() ?? '';
    return url === '' || /^[0-9a-fA-F]{64}$/.test(sum) ? undefined : url;
}
/**
 * Writes the checksum of the distribution: over the value of `distributionSha256Sum`, or as a line of its own before
 * `distributionUrl`, where `gradle wrapper` has it.
 */
function pinWrapper(text, sum) {
    const properties = (0,gradle_properties/* readProperties */.Q)(text);
    const there = (0,gradle_properties/* lastOf */.g)(properties, 'distributionSha256Sum');
    if (there !== undefined) {
        const between = text.slice(there.keySpan.end, there.valueSpan.start);
        const separator = /[=: \t\f]/.test(between) ? '' : '=';
        return [{ span: there.valueSpan, text: separator + sum }];
    }
    const url = (0,gradle_properties/* lastOf */.g)(properties, 'distributionUrl');
    if (url === undefined)
        return [];
    const lineStart = (0,workspace_lines/* startOfLine */.C2)(text, url.keySpan.start);
    const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    return [{ span: { start: lineStart, end: lineStart }, text: `distributionSha256Sum=${sum}${lineEnd}` }];
}

;// CONCATENATED MODULE: ./lib/fix/sums.js



const maxRedirects = 5;
const sums_maxBytes = 4096;
const milliseconds = 15_000;
/**
 * The sha256 that Gradle publishes beside a distribution (gradle.org, "Gradle distribution and wrapper JAR checksum
 * reference"), by the name at the end of the wrapper's address: a mirror must serve the same bytes. Never throws.
 */
async function distributionSum(address, service, { budget, until }) {
    const name = /\/(gradle-\d[\w.+-]{0,80}-(?:bin|all)\.zip)$/.exec(address)?.[1];
    if (name === undefined)
        return {
            kind: 'unknown',
            why: 'missing',
            reason: `what lies at ${address} is no distribution that Gradle publishes a checksum of`,
        };
    let url = new URL(`${name}.sha256`, service);
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
        if (until.aborted)
            return sums_unreachable('the time for all requests is over');
        const headers = { 'user-agent': 'pinfold', accept: 'text/plain, */*' };
        const asked = { method: 'GET', url, headers, signal: until, milliseconds, maxBytes: sums_maxBytes };
        const reply = await (0,persist/* persist */.Zr)(asked, budget);
        if (reply.kind === 'spent')
            return sums_unreachable(reply.reason);
        if (reply.kind === 'tooLarge')
            return sums_unreachable(`what ${url.host} answers is no checksum`);
        if (reply.kind === 'failed')
            return sums_unreachable(`no answer from ${url.host}: ${reply.reason}`);
        if ((0,http/* isRedirect */.N6)(reply)) {
            const location = reply.header('location') ?? '';
            const to = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
            // Only a service on this machine may send to this machine, or in the clear.
            if (to === undefined || !(isThisMachine(service) || (to.protocol === 'https:' && !isThisMachine(to))))
                return sums_unreachable(`${url.host} redirects to where Pinfold does not follow`);
            url = to;
            continue;
        }
        if (reply.status === 404)
            return { kind: 'unknown', why: 'missing', reason: `Gradle publishes no checksum of ${name}` };
        if (reply.status !== 200)
            return sums_unreachable(`${url.host} answers with status ${reply.status}`);
        const sum = reply.body.toString('latin1').trim().toLowerCase();
        return /^[0-9a-f]{64}$/.test(sum) ? sum : sums_unreachable(`what ${url.host} answers is no checksum`);
    }
    return sums_unreachable(`${service.host} redirects again and again`);
}
function sums_unreachable(reason) {
    return { kind: 'unknown', why: 'unreachable', reason };
}

;// CONCATENATED MODULE: ./lib/fix/mend.js














/** How many registries and services are asked at once. */
const atOnce = 4;
const registryBounds = { milliseconds: 15_000, requests: 8 };
/** The refs that must be known to mend the findings in a file. */
function refsFor(findings, { uses }) {
    const byStart = new Map(uses.map((use) => [use.span.start, use]));
    return findings.flatMap(({ span }) => {
        const use = byStart.get(span.start);
        return use !== undefined && (0,references/* isRemote */.Vx)(use) ? use.target : [];
    });
}
/** Works out, for each finding, what to write in its place. Asks for the same thing once. */
class Mender {
    ways;
    commits;
    policy;
    day;
    until;
    #digests = new Map();
    #sums = new Map();
    #limited = (0,limited/* limited */.T)(atOnce);
    constructor(ways, commits, policy, 
    /** Today, `YYYY-MM-DD`. */
    day, 
    /** Ends all questions. */
    until) {
        this.ways = ways;
        this.commits = commits;
        this.policy = policy;
        this.day = day;
        this.until = until;
    }
    /** What becomes of the findings in a file with references. */
    async references(findings, file, text) {
        if (findings.length === 0)
            return [];
        const page = pageOf(file, text);
        // A rule that could not ask says so at a reference of its choice.
        const real = findings.filter(({ rule, span }) => rule !== 'mismatched-version' || claimsRelease(page.uses.get(span.start)));
        return Promise.all(real.map((finding) => this.#reference(finding, page)));
    }
    #reference(finding, page) {
        const { start } = finding.span;
        const use = page.uses.get(start);
        if (use !== undefined && (0,references/* isRemote */.Vx)(use))
            return finding.rule === 'mismatched-version'
                ? this.#comment(finding, use)
                : this.#use(finding, page, use);
        if (use?.target.kind === 'image')
            return this.#image(finding, page, use.target.image);
        const image = page.images.get(start);
        if (image?.value.kind === 'known')
            return this.#image(finding, page, image.value.image);
        return leftAt(finding, 'failed', 'Pinfold does not know how to mend this');
    }
    /** What becomes of a comment that names another version than the one that runs. */
    #comment(finding, { target, version }) {
        const { ref } = target;
        const claimed = version?.version ?? '';
        const tag = this.commits.tagAt(target, claimed);
        if (typeof tag === 'object')
            return leftAt(finding, whyLeft(tag), tag.reason);
        if (tag === undefined || version === undefined)
            return leftAt(finding, 'failed', `the comment says ${claimed}, and no tag is at the commit; find out which of the two is meant`);
        const [edit, ...more] = rewriteVersion(version, tag);
        // The rule could not ask; here it turns out that there is nothing to mend.
        if (edit === undefined)
            return leftAt(finding, 'unreachable', finding.message.replace(/\.$/, ''));
        return {
            ...placeOf(finding),
            kind: 'mended',
            becomes: `${ref} # ${edit.text}`,
            edits: [edit, ...more],
        };
    }
    #use(finding, page, use) {
        const { target } = use;
        if (this.policy.actions.lockfile === 'require' &&
            page.file.kind === 'workflow' &&
            target.kind === 'action')
            return leftAt(finding, 'failed', "the policy requires GitHub's lock file; run `gh actions-lock`");
        const commit = this.commits.resolve(target);
        if (commit.kind === 'unknown')
            return leftAt(finding, whyLeft(commit), commit.reason);
        const rest = this.policy.actions.restDays;
        if (rest > 0 && (0,day/* addDays */.fi)(commit.day, rest) > this.day)
            return leftAt(finding, 'failed', `${target.ref} is a commit of ${commit.day}, and the policy lets commits rest for ${rest} days`);
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
    async #image(finding, page, image) {
        const { span } = finding;
        if (!isLiteral(page.text, { span, image }))
            return leftAt(finding, 'failed', `its name is put together; write the digest where ${image} comes from`);
        if (page.matrices.some((matrix) => matrix.start <= span.start && span.end <= matrix.end))
            return leftAt(finding, 'failed', 'it stands in a matrix, whose values a job may compare; write the digest yourself');
        if (image.includes('@'))
            return leftAt(finding, 'failed', 'what follows "@" is no sha256 digest; write the right one, or the tag alone');
        const name = readImageName(image);
        if (name === undefined)
            return leftAt(finding, 'failed', `${image} is no name that Docker would take`);
        const answer = await this.#once(this.#digests, image, () => digestOf(name, { ...registryBounds, budgetOf: this.ways.registryBudget, signal: this.until }));
        switch (answer.kind) {
            case 'missing':
                return leftAt(finding, 'failed', `${name.registry.host} has no image ${name.repository}:${name.tag} that everybody may see`);
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
    async wrapper(finding, text) {
        const address = finding.file.endsWith('.properties') ? wrapperAddress(text) : undefined;
        if (address === undefined || /snapshot|nightly/i.test(address))
            return leftAt(finding, 'failed', 'a checksum does not mend this');
        const { service, budget } = this.ways.gradle;
        const distributions = new URL(`${service.href.replace(/\/$/, '')}/distributions/`);
        const sum = await this.#once(this.#sums, address, () => distributionSum(address, distributions, { budget, until: this.until }));
        if (typeof sum === 'object')
            return leftAt(finding, whyLeft(sum), sum.reason);
        const edits = pinWrapper(text, sum);
        return { ...placeOf(finding), kind: 'mended', becomes: `distributionSha256Sum=${sum}`, edits };
    }
    #once(asked, what, ask) {
        const answer = asked.get(what) ?? this.#limited(ask);
        asked.set(what, answer);
        return answer;
    }
}
function pageOf(file, text) {
    const { comments, roots } = file.kind === 'dockerfile' ? { comments: [], roots: [] } : (0,yaml/* readYaml */.g)(text);
    const lines = new workspace_lines/* LineIndex */.rr(text);
    const lineOf = ({ span }) => lines.at(span.end).line;
    const counts = new Map();
    for (const use of file.uses)
        counts.set(lineOf(use), (counts.get(lineOf(use)) ?? 0) + 1);
    return {
        file,
        text,
        uses: new Map(file.uses.map((use) => [use.span.start, use])),
        images: new Map(file.images.map((image) => [image.span.start, image])),
        beside: (0,version_comment/* commentsBeside */.DF)(text, file.uses, comments),
        alone: (use) => counts.get(lineOf(use)) === 1,
        matrices: roots.flatMap((root) => matricesIn(root, new Set())),
    };
}
function matricesIn(node, seen) {
    if (node.kind === 'scalar' || seen.has(node))
        return [];
    seen.add(node);
    if (node.kind === 'sequence')
        return node.items.flatMap((item) => matricesIn(item, seen));
    return node.entries.flatMap(({ key, value }) => key.text === 'matrix' ? [value.span] : matricesIn(value, seen));
}
/** Does a comment beside a pin name a release? */
function claimsRelease(use) {
    return use !== undefined && (0,references/* isRemote */.Vx)(use) && (0,uses/* isFullSha */.Wf)(use.target.ref) && use.version?.claim === 'full';
}
function whyLeft({ why }) {
    return why === 'unreachable' ? 'unreachable' : 'failed';
}

// EXTERNAL MODULE: ./lib/workflows/dockerfile.js
var dockerfile = __webpack_require__(8674);
;// CONCATENATED MODULE: ./lib/fix/verify.js



/**
 * Do these edits change in a file what they are meant to, and nothing else that a reader takes from it? Every value of
 * a YAML file stays in its place but for the edited ones, and these read as they were written.
 */
function changesNothingElse(kind, before, edits) {
    const after = edit_applyEdits(before, edits);
    const moves = new Moves(edits);
    const [old, fresh] = kind === 'dockerfile' ? [imagesOf(before), imagesOf(after)] : [valuesOf(before), valuesOf(after)];
    return (old.length === fresh.length &&
        old.every((value, index) => {
            const now = fresh[index];
            return now !== undefined && sameButFor(value, now, before, moves);
        }));
}
function sameButFor(old, now, before, moves) {
    const inside = moves.within(old);
    const text = inside.length === 0 ? old.text : edit_applyEdits(before.slice(old.start, old.end), inside);
    return old.sign === now.sign && now.text === text && now.start === moves.at(old.start);
}
const nothing = { sign: '', text: '', start: -1, end: -1 };
/** Every scalar of a file in its order, and the shape that they stand in; an alias is met where it is written. */
function valuesOf(text) {
    const { roots, problems } = (0,yaml/* readYaml */.g)(text);
    const values = [];
    const seen = new Map();
    const shape = (sign) => values.push({ ...nothing, sign });
    const visit = (node) => {
        const known = seen.get(node);
        if (known !== undefined) {
            shape(`alias ${known}`);
            return;
        }
        seen.set(node, seen.size);
        if (node.kind === 'scalar') {
            values.push({ sign: node.type, text: node.text, ...node.span });
        }
        else if (node.kind === 'map') {
            shape('{');
            for (const { key, value } of node.entries) {
                visit(key);
                visit(value);
            }
            shape('}');
        }
        else {
            shape('[');
            node.items.forEach(visit);
            shape(']');
        }
    };
    roots.forEach(visit);
    for (const { message } of problems)
        shape(message);
    return values;
}
function imagesOf(text) {
    const { images, problems } = (0,dockerfile/* readDockerfile */.n)('Dockerfile', text);
    return [
        ...images.map((image) => ({ sign: image.value.kind, text: image.text, ...image.span })),
        ...problems.map(({ message }) => ({ ...nothing, sign: message })),
    ];
}

;// CONCATENATED MODULE: ./lib/fix/fix.js










/** The rules whose findings can be mended. */
const mendable = [
    'unpinned-action',
    'unpinned-image',
    'unpinned-gradle-wrapper',
    'mismatched-version',
];
/**
 * Works out what a fix would write: for all that the rules find, what GitHub, the registries and Gradle say of it.
 *
 * What the policy trusts is no finding, so it stays; what the policy or a comment accepts stays unless it is asked for.
 */
async function planFix(question) {
    const { policy, rules, repository, day, ways } = question;
    const until = AbortSignal.timeout(connect/* usualBounds */.g.milliseconds.all);
    const workspace = (0,without/* without */.F)(question.workspace, policy.exclude);
    const read = await (0,gather/* gather */.kg)(question.workspace, question.readFiles, rules, policy);
    const on = new Set(rules.filter((rule) => (0,gather/* isOn */.Mp)(rule, policy)).map(({ id }) => id));
    const facts = { ...read, network: await ways.ask(read, policy, on) };
    const judged = (0,judge/* judge */.S)(facts, rules, { policy, repository, day, before: undefined, change: undefined });
    const mends = ({ pardon }) => question.accepted === 'mend' && pardon.by !== 'pinfold';
    const findings = [...judged.findings, ...judged.accepted.filter(mends).map(({ finding }) => finding)];
    const parts = partsOf(findings, facts.actions);
    const refs = parts.flatMap(({ file, found }) => (file === undefined ? [] : refsFor(found, file)));
    const mender = new Mender(ways, await Commits.ask(ways.refs, refs), policy, day, until);
    const results = await Promise.all(parts.map(async ({ path, file, found }) => {
        const reading = workspace.read(path);
        if (reading.kind === 'unreadable')
            return failed(found, `the file cannot be read: ${reading.reason}`);
        const { text } = reading;
        const outcomes = file === undefined
            ? await Promise.all(found.map((finding) => mender.wrapper(finding, text)))
            : await mender.references(found, file, text);
        return conclude(path, file, text, outcomes);
    }));
    const passed = judged.accepted.filter((accepted) => !mends(accepted)).map(leftAccepted);
    const files = results.flatMap(({ fix }) => fix ?? []).sort((a, b) => (0,finding/* byCodeUnit */.X)(a.file, b.file));
    const left = [...results.flatMap((result) => result.left), ...passed].sort((a, b) => (0,finding/* byCodeUnit */.X)(a.file, b.file) || a.span.start - b.span.start);
    const texts = new Map();
    for (const { file } of [...files, ...left]) {
        const reading = texts.has(file) ? undefined : workspace.read(file);
        if (reading?.kind === 'text')
            texts.set(file, reading.text);
    }
    return { files, left, texts };
}
function partsOf(findings, { files }) {
    const parts = new Map(files.map((file) => [file.file, { path: file.file, file, found: [] }]));
    for (const finding of findings) {
        const part = parts.get(finding.file) ?? { path: finding.file, file: undefined, found: [] };
        parts.set(finding.file, part);
        part.found.push(finding);
    }
    return [...parts.values()];
}
function failed(findings, reason) {
    return { fix: undefined, left: findings.map((finding) => leftAt(finding, 'failed', reason)) };
}
/** What becomes of a file; nothing, where the edits would change more than what is to be mended. */
function conclude(path, file, text, outcomes) {
    const stay = outcomes.filter((outcome) => outcome.kind === 'left');
    const mended = outcomes.filter((outcome) => outcome.kind === 'mended');
    const edits = inOrder(mended.flatMap((outcome) => outcome.edits));
    if (edits.length === 0)
        return { fix: undefined, left: stay };
    if (file !== undefined && !changesNothingElse(file.kind, text, edits)) {
        const reason = 'the change could not be shown to touch nothing else; please report this file to Pinfold';
        return { fix: undefined, left: [...stay, ...mended.map((outcome) => leftAt(outcome, 'failed', reason))] };
    }
    return { fix: { file: path, before: text, edits, mended }, left: stay };
}
function leftAccepted({ finding, pardon }) {
    const accepted = (reason) => leftAt(finding, 'accepted', reason.replace(/\.$/, ''));
    switch (pardon.by) {
        case 'policy':
            return accepted(`the policy accepts it: ${pardon.exception.reason}`);
        case 'comment':
            return accepted(`a comment accepts it: ${pardon.allow.reason}`);
        case 'pinfold':
            return accepted(pardon.reason);
    }
}

// EXTERNAL MODULE: ./lib/github/parts.js
var github_parts = __webpack_require__(5861);
// EXTERNAL MODULE: ./lib/github/pull-request.js
var pull_request = __webpack_require__(3056);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/workspace/changed.js
var workspace_changed = __webpack_require__(2341);
// EXTERNAL MODULE: ./lib/workspace/read.js
var read = __webpack_require__(8897);
// EXTERNAL MODULE: ./lib/workspace/workspace.js
var workspace_workspace = __webpack_require__(9724);
;// CONCATENATED MODULE: ./lib/suggest/patch.js
/**
 * The lines of the new side that hunks show, changed or not, by their numbers from 1: the lines on which GitHub takes
 * comments. The form is that of `git diff` without the head of the file.
 */
function shownLines(patch) {
    const shown = new Map();
    let hunk = -1;
    let number = 0;
    for (const line of patch.split('\n')) {
        const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
        if (start !== undefined) {
            hunk++;
            number = Number(start);
        }
        else if (hunk >= 0 && /^[ +]/.test(line)) {
            shown.set(number++, { text: line.slice(1).replace(/\r$/, ''), hunk });
        }
    }
    return shown;
}

;// CONCATENATED MODULE: ./lib/suggest/render.js

/** GitHub takes comments of 65,536 characters; nobody reads one of so many. */
const maxComment = 16_000;
const maxName = 200;
/**
 * The mark that ends each of our comments, where no reader sees it; undefined where the comment is none of ours. By it
 * the next run knows what was suggested.
 */
function markIn(comment) {
    return /<!-- pinfold:([0-9a-f]{32}) -->\s*$/.exec(comment)?.[1];
}
/**
 * A suggestion as the Markdown of a comment; undefined where it would be too long. `pageOf` gives the address of a
 * rule's page, where it has one.
 */
function renderComment(suggestion, pageOf) {
    const { text, mendings, mark } = suggestion;
    if (text.length > maxComment)
        return undefined;
    const told = mendings.map((mending) => sentence(mending, pageOf));
    const [only] = told;
    const head = told.length === 1 ? only : told.map((one) => `- ${one}`).join('\n');
    // Longer than any fence within: CommonMark, "Fenced code blocks".
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    const comment = `${head}\n\n${fence}suggestion\n${text}\n${fence}\n\n<!-- pinfold:${mark} -->`;
    return comment.length <= maxComment ? comment : undefined;
}
function sentence({ finding, mended }, pageOf) {
    const page = pageOf(finding.rule);
    const rule = page === undefined ? `**${(0,report_escape/* markdown */.wD)(finding.rule)}**` : `[${(0,report_escape/* markdown */.wD)(finding.rule)}](${page})`;
    const code = (text) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(text, maxName));
    return `${rule}: ${code(mended.subject)} becomes ${code(mended.becomes)}. ${howFound(finding.rule, mended.subject)}`;
}
function howFound(rule, subject) {
    if (rule === 'unpinned-gradle-wrapper')
        return 'Gradle publishes this checksum of the distribution.';
    if (rule === 'mismatched-version')
        return 'GitHub has this tag at the commit that is pinned.';
    return rule === 'unpinned-image' || /^docker:\/\//i.test(subject)
        ? 'Its registry gives this digest for it today.'
        : 'GitHub says that it means this commit today.';
}
/** What a review says above its comments: how many fixes it suggests, and how many there are besides. */
function renderReview(suggested, besides) {
    const rest = besides === 0
        ? ''
        : `\n\n${besides === 1 ? '1 more fix' : `${besides} more fixes`} could not be put on a line of this pull request: run \`pinfold fix\`.`;
    const first = `Pinfold suggests ${suggested === 1 ? '1 fix' : `${suggested} fixes`}.`;
    return `${first} A pin holds on to what is there today, and does not say that it is good: look at it before you commit it.${rest}`;
}

;// CONCATENATED MODULE: ./lib/fix/diff.js

/** How many lines stand around a change, as `diff -u` has it. */
const context = 3;
/**
 * A unified diff of a file, as `git apply` and `patch -p1` take it; empty where there are no edits.
 *
 * The edits are those of `applyEdits`. `mark` is the byte order mark that the file begins with, or empty. Lines end
 * with LF for both tools: a CR before it belongs to the line.
 */
function unifiedDiff(file, mark, before, edits) {
    const lines = linesOf(before);
    const changes = changesOf(before, lines, edits, mark === '' ? 0 : 1);
    if (changes.length === 0)
        return '';
    const text = (line) => (line.start === 0 ? mark : '') + before.slice(line.start, line.end);
    const out = [`--- ${quoted(`a/${file}`)}\n`, `+++ ${quoted(`b/${file}`)}\n`];
    let shift = 0;
    for (const hunk of hunksOf(changes, lines.length)) {
        const body = [];
        let added = 0;
        let at = hunk.from;
        for (const { from, to, text: put } of hunk.changes) {
            for (const line of lines.slice(at, from))
                body.push(written(' ', text(line)));
            for (const line of lines.slice(from, to))
                body.push(written('-', text(line)));
            const fresh = linesOf(put).map((line) => put.slice(line.start, line.end));
            for (const [index, line] of fresh.entries())
                body.push(written('+', from === 0 && index === 0 ? mark + line : line));
            added += fresh.length - (to - from);
            at = to;
        }
        for (const line of lines.slice(at, hunk.to))
            body.push(written(' ', text(line)));
        const count = hunk.to - hunk.from;
        out.push(`@@ -${hunk.from + 1},${count} +${hunk.from + 1 + shift},${count + added} @@\n`, ...body);
        shift += added;
    }
    return out.join('');
}
/** The lines of a text as git has them: each ends with LF, the last perhaps without. */
function linesOf(text) {
    const lines = [];
    for (let start = 0; start < text.length;) {
        const at = text.indexOf('\n', start);
        const end = at < 0 ? text.length : at + 1;
        lines.push({ start, end });
        start = end;
    }
    return lines;
}
/**
 * The edits as changes of whole lines; those that touch the same line are one. Of the first `whole` lines none is put
 * in by itself: what stands before them belongs to whichever is first.
 */
function changesOf(before, lines, edits, whole) {
    const groups = [];
    let line = 0;
    for (const edit of edits) {
        while (line < lines.length - 1 && (lines[line]?.end ?? 0) <= edit.span.start)
            line++;
        const from = line;
        while (line < lines.length - 1 && (lines[line]?.end ?? 0) < edit.span.end)
            line++;
        const last = groups.at(-1);
        if (last !== undefined && from < last.to) {
            last.to = line + 1;
            last.edits.push(edit);
        }
        else
            groups.push({ from, to: line + 1, edits: [edit] });
    }
    return groups.map(({ from, to, edits: own }) => {
        const start = lines[from]?.start ?? 0;
        const end = lines[to - 1]?.end ?? before.length;
        const local = own.map(({ span, text }) => ({
            span: { start: span.start - start, end: span.end - start },
            text,
        }));
        return trimmed(before, lines, { from, to, text: applyEdits(before.slice(start, end), local) }, whole);
    });
}
/** Without the lines at its beginning and end that stay what they are. */
function trimmed(before, lines, change, whole) {
    let { from, to } = change;
    const fresh = linesOf(change.text).map(({ start, end }) => change.text.slice(start, end));
    const old = (line) => before.slice(lines[line]?.start, lines[line]?.end);
    while (Math.max(from, whole) < to && fresh.length > 0 && fresh.at(-1) === old(to - 1)) {
        fresh.pop();
        to--;
    }
    while (from < to && fresh.length > 0 && fresh[0] === old(from)) {
        fresh.shift();
        from++;
    }
    return { from, to, text: fresh.join('') };
}
/** Changes whose context meets stand in one hunk. */
function hunksOf(changes, count) {
    const hunks = [];
    for (const change of changes) {
        const from = Math.max(0, change.from - context);
        const to = Math.min(count, change.to + context);
        const last = hunks.at(-1);
        if (last !== undefined && from <= last.to) {
            last.to = to;
            last.changes.push(change);
        }
        else
            hunks.push({ from, to, changes: [change] });
    }
    return hunks;
}
function written(sign, line) {
    return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
}
const escapes = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
/** A name as git writes it in a diff (git-diff(1), core.quotePath): in quotes where it needs them. */
function quoted(name) {
    // A tab ends a name that holds a blank, as git has it (diff.c, builtin_diff).
    if (!/["\\\x00-\x1f\x7f]/.test(name))
        return name.includes(' ') ? `${name}\t` : name;
    const inner = name.replace(/["\\\x00-\x1f\x7f]/g, (sign) => {
        const octal = sign.charCodeAt(0).toString(8).padStart(3, '0');
        return escapes[sign] ?? `\\${octal}`;
    });
    return `"${inner}"`;
}

;// CONCATENATED MODULE: ./lib/suggest/suggestion.js




/**
 * The suggestions for a file that is the same at the head of a pull request; what mends several places of a line, or
 * one finding in several lines, is one. Of a file where GitHub would not leave all else as it is there are none: it
 * writes one kind of line ends when it applies a suggestion, so they must be of one kind already.
 *
 * `shown` are the lines that the pull request shows; what does not lie within one hunk of them is left out.
 */
function suggestionsFor(path, before, found, shown) {
    if (!hasOneLineEnd(before))
        return [];
    const lines = linesOf(before);
    return stretchesOf(before, lines, found).flatMap((stretch) => {
        const text = replacement(before, lines, stretch);
        if (text === undefined || !isShown(before, lines, stretch, shown))
            return [];
        const { from, to, mendings } = stretch;
        const said = JSON.stringify([path, ...mendings.map(({ finding }) => finding.fingerprint)]);
        const mark = (0,external_node_crypto_.createHash)('sha256').update(said).digest('hex').slice(0, 32);
        return { startLine: from + 1, line: to, text, mendings, mark };
    });
}
function hasOneLineEnd(text) {
    const windows = text.split('\r\n').length;
    return (!text.replaceAll('\r\n', '').includes('\r') && (windows === 1 || windows === text.split('\n').length));
}
/** Each finding's lines; those that share a line are one stretch. */
function stretchesOf(text, lines, mendings) {
    const index = new workspace_lines/* LineIndex */.rr(text);
    const lineOf = (offset) => Math.min(index.at(offset).line, lines.length) - 1;
    const own = mendings.map((mending) => {
        const spans = mending.mended.edits.map(({ span }) => span);
        const from = Math.min(...spans.map(({ start }) => lineOf(start)));
        const to = Math.max(...spans.map(({ end }) => lineOf(end) + 1));
        return { from, to, mendings: [mending] };
    });
    const stretches = [];
    for (const next of own.toSorted((a, b) => a.from - b.from)) {
        const last = stretches.at(-1);
        if (last === undefined || last.to <= next.from)
            stretches.push(next);
        else
            stretches[stretches.length - 1] = {
                from: last.from,
                to: Math.max(last.to, next.to),
                mendings: [...last.mendings, ...next.mendings],
            };
    }
    return stretches;
}
/** The new text of the lines; undefined where no suggestion can say it. */
function replacement(before, lines, stretch) {
    const start = lines[stretch.from]?.start ?? 0;
    const end = lines[stretch.to - 1]?.end ?? 0;
    const edits = inOrder(stretch.mendings.flatMap(({ mended }) => mended.edits)).map(({ span, text }) => ({
        span: { start: span.start - start, end: span.end - start },
        text,
    }));
    const old = before.slice(start, end);
    const text = edit_applyEdits(old, edits).replaceAll('\r\n', '\n');
    const content = text.replace(/\n$/, '');
    // The end of the last line is none of a suggestion's, and an empty one takes the lines away.
    const can = content !== '' && !content.includes('\r') && text.endsWith('\n') === old.endsWith('\n');
    return can ? content : undefined;
}
/** Are the lines what the pull request shows there, within one hunk? */
function isShown(before, lines, { from, to }, shown) {
    const hunk = shown.get(from + 1)?.hunk;
    return lines.slice(from, to).every(({ start, end }, index) => {
        const line = shown.get(from + index + 1);
        return line?.hunk === hunk && line?.text === before.slice(start, end).replace(/\r?\n$/, '');
    });
}

;// CONCATENATED MODULE: ./lib/suggest/suggest.js











/**
 * A token may make 80 contents in a minute (docs.github.com, "Rate limits for the REST API", "About secondary rate
 * limits"). Users saw GitHub fail on a review of more than 30 comments (reviewdog/reviewdog#355), and on the page of a
 * pull request with some 200 (reviewdog/reviewdog#1008).
 */
const maxPerReview = 30;
const maxPerPullRequest = 60;
/**
 * Suggests the fixes of what a report finds in reviews of a pull request, on the lines that it shows. What an earlier
 * run suggested is not suggested again while it stands, or once somebody resolved it.
 *
 * Gives what a reader is to know: why there is no suggestion where there could be one. Undefined where there is nothing
 * to fix, and where all went well.
 */
async function suggestFixes(report, target, checked) {
    const findings = report.findings
        .map(({ finding }) => finding)
        .filter(({ rule }) => mendable.includes(rule));
    if (findings.length === 0)
        return undefined;
    if (target.kind === 'none')
        return none(target.why);
    try {
        const github = target.connect();
        const threads = await (0,pull_request/* ownThreads */._u)(github, target.pull);
        const files = await headFiles(github, target.pull, findings, checked);
        if (files.size === 0)
            return none(nowhere(findings));
        const fix = await planFix({
            ...checked,
            rules: checked.rules.filter(({ id }) => mendable.includes(id)),
            accepted: 'leave',
            ways: target.ways,
        });
        const { suggestions, fixes } = suggestionsOf(fix, findings, files, checked);
        if (suggestions.length > 0)
            return await post(target, suggestions, fixes, threads);
        const reported = new Set(findings.map(suggest_keyOf));
        const left = fix.left.find((one) => one.why !== 'accepted' && reported.has(suggest_keyOf(one)));
        const stays = fixes === 0 && left !== undefined;
        return none(stays ? `${left.subject} stays: ${left.reason}` : nowhere(findings));
    }
    catch (error) {
        if (error instanceof pull_request/* PullRequestError */.v6)
            return none(error.message);
        throw error;
    }
}
function none(why) {
    return notice(`No fix was suggested: ${why}.`);
}
/** What is told may quote the repository, or a server. */
function notice(text) {
    return { level: 'notice', text: (0,report_escape/* printable */.g$)(text) };
}
function nowhere(findings) {
    return `of ${(0,finding/* counted */.hS)(findings.length, 'finding')} that \`pinfold fix\` may mend, none stands on a line that the pull request shows, in a file that is checked out as its head has it`;
}
/**
 * The files with findings that the pull request changes, shows, and has at its head as they are here: what is checked
 * out may be its merge, where a file that the base changed as well has other lines.
 */
async function headFiles(github, pull, findings, { workspace, prefix }) {
    const names = new Map(findings.map(({ file }) => [prefix + file, file]));
    const changed = await (0,pull_request/* changedFiles */.Y_)(github, pull, new Set(names.keys()));
    const files = new Map();
    for (const [name, file] of names) {
        const { blob, patch } = changed.get(name) ?? {};
        if (blob === undefined || patch === undefined)
            continue;
        const bytes = (0,read/* bytesAt */.L1)(workspace.root, file, workspace_workspace/* maxTextBytes */.tu);
        const reading = bytes && (0,workspace_changed/* isContentOf */.T)(bytes, blob) ? (0,read/* decodeText */.g7)(file, bytes) : undefined;
        if (reading?.kind === 'text')
            files.set(file, { text: reading.text, patch });
    }
    return files;
}
/** The suggestions, and how many findings the fix mends in all. */
function suggestionsOf(fix, findings, files, { prefix, pageOf }) {
    const known = new Map(findings.map((finding) => [suggest_keyOf(finding), finding]));
    let fixes = 0;
    const suggestions = fix.files.flatMap(({ file, before, mended }) => {
        const mendings = mended.flatMap((one) => {
            const finding = known.get(suggest_keyOf(one));
            return finding === undefined ? [] : { finding, mended: one };
        });
        fixes += mendings.length;
        const head = files.get(file);
        if (head?.text !== before)
            return [];
        const path = prefix + file;
        return suggestionsFor(path, before, mendings, shownLines(head.patch)).flatMap((suggestion) => {
            const body = renderComment(suggestion, pageOf);
            return body === undefined ? [] : { ...suggestion, path, body };
        });
    });
    return { suggestions, fixes };
}
function suggest_keyOf({ file, span, subject }) {
    return [file, span.start, span.end, subject].join('\0');
}
async function post({ pull, connect }, suggestions, fixes, threads) {
    const earlier = threads.flatMap(({ body, state }) => {
        const mark = markIn(body);
        return mark === undefined ? [] : { mark, state };
    });
    const said = new Set(earlier.filter(({ state }) => state !== 'outdated').map(({ mark }) => mark));
    const fresh = suggestions.filter(({ mark }) => !said.has(mark));
    if (fresh.length === 0)
        return undefined;
    const chosen = fresh.slice(0, Math.max(0, maxPerPullRequest - earlier.length));
    if (chosen.length === 0)
        return none(`Pinfold makes no more than ${maxPerPullRequest} suggestions in a pull request; run \`pinfold fix\``);
    const besides = fixes - countFixes(suggestions) + countFixes(fresh) - countFixes(chosen);
    const parts = (0,github_parts/* partsOf */.C)(chosen, maxPerReview);
    const reviews = parts.map((comments) => ({
        body: renderReview(countFixes(comments), besides),
        comments,
    }));
    const { posted, trouble } = await (0,pull_request/* postReviews */.ch)(connect(), pull, reviews);
    if (trouble === undefined)
        return undefined;
    if (posted === 0)
        return none(trouble);
    const done = countFixes(parts.slice(0, posted).flat());
    return notice(`Only ${done} of ${countFixes(chosen)} fixes were suggested: ${trouble}.`);
}
/** How many findings they mend: one may mend several. */
function countFixes(suggestions) {
    return suggestions.reduce((sum, { mendings }) => sum + mendings.length, 0);
}


/***/ })

};
