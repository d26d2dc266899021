export const id = 304;
export const ids = [304];
export const modules = {

/***/ 770:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var net = __webpack_require__(9278);
var tls = __webpack_require__(4756);
var http = __webpack_require__(8611);
var https = __webpack_require__(5692);
var events = __webpack_require__(4434);
var assert = __webpack_require__(2613);
var util = __webpack_require__(9023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openNetwork: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(7671);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __webpack_require__(770);
;// CONCATENATED MODULE: ./lib/github/http.js



/** Asks once, through the proxy that the environment names for this address. Never throws. */
function exchange({ method, url, headers, body, signal, maxBytes }) {
    return new Promise((settle) => {
        const fail = (error) => settle({ kind: 'failed', reason: reasonOf(error, signal) });
        try {
            const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
            const request = send(url, { method, headers, signal, agent: agentFor(url) }, (message) => {
                const chunks = [];
                let total = 0;
                message.on('data', (chunk) => {
                    chunks.push(chunk);
                    total += chunk.length;
                    if (total <= maxBytes)
                        return;
                    settle({ kind: 'tooLarge' });
                    message.destroy();
                });
                message.on('error', fail);
                message.on('end', () => settle({
                    kind: 'reply',
                    status: message.statusCode ?? 0,
                    header: (name) => {
                        const value = message.headers[name];
                        return Array.isArray(value) ? value[0] : value;
                    },
                    body: Buffer.concat(chunks, total),
                }));
            });
            request.on('error', fail);
            request.end(body);
        }
        catch (error) {
            fail(error);
        }
    });
}
function reasonOf(error, signal) {
    if (signal.aborted)
        return 'the time for it ran out';
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    switch (code) {
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return 'its name cannot be resolved';
        case 'ECONNREFUSED':
            return 'it refuses the connection';
        case 'ECONNRESET':
        case 'EPIPE':
            return 'the connection broke off';
        default:
            return error instanceof Error ? error.message : String(error);
    }
}
const agents = new Map();
/** One agent for each origin, so that connections are used again; idle ones do not keep the process alive. */
function agentFor(url) {
    const known = agents.get(url.origin);
    if (known !== undefined)
        return known;
    const proxy = proxyFor(url, process.env);
    const agent = proxy === undefined ? directAgent(url) : tunnelAgent(url, new URL(proxy));
    agents.set(url.origin, agent);
    return agent;
}
function directAgent({ protocol }) {
    return protocol === 'https:' ? new external_node_https_.Agent({ keepAlive: true }) : new external_node_http_.Agent({ keepAlive: true });
}
/** The way through a proxy: a tunnel, so that the proxy sees the host alone. */
function tunnelAgent({ protocol }, proxy) {
    const { hostname: host, port, username, password } = proxy;
    const sealed = proxy.protocol === 'https:';
    const credentials = username === '' ? {} : { proxyAuth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` };
    const options = { proxy: { host, port: Number(port || (sealed ? 443 : 80)), ...credentials } };
    if (protocol === 'https:')
        return sealed ? tunnel.httpsOverHttps(options) : tunnel.httpsOverHttp(options);
    return sealed ? tunnel.httpOverHttps(options) : tunnel.httpOverHttp(options);
}
/**
 * The proxy for an address, from `https_proxy`, `http_proxy` and `no_proxy` in either case, as GitHub's runner reads
 * them (docs.github.com, "Using a proxy server with self-hosted runners"). An address of this machine has none.
 */
function proxyFor(url, env) {
    const named = (name) => env[name] || env[name.toUpperCase()] || undefined;
    const proxy = named(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (proxy === undefined || /^(?:localhost|127\.[\d.]+|\[::1\])$/i.test(url.hostname))
        return undefined;
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const host = url.hostname.toLowerCase();
    const exempt = (named('no_proxy') ?? '')
        .toLowerCase()
        .split(',')
        .map((item) => item.trim().replace(/^\*?\./, ''))
        .some((item) => item === '*' ||
        (item !== '' && [host, `${host}:${port}`].some((name) => name === item || name.endsWith(`.${item}`))));
    if (exempt)
        return undefined;
    const address = /^https?:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    return URL.canParse(address) ? address : undefined;
}

;// CONCATENATED MODULE: ./lib/github/json.js
/** A property of what came as JSON; undefined where it is no object or has none of that name. */
function propertyOf(value, name) {
    if (value === null || typeof value !== 'object')
        return undefined;
    const own = Object.getOwnPropertyDescriptor(value, name);
    return own?.value;
}
/** The property at the end of a path of names. */
function propertyAt(value, ...names) {
    return names.reduce(propertyOf, value);
}
/** A property that is text; undefined where it is anything else. */
function textOf(value, ...names) {
    const found = propertyAt(value, ...names);
    return typeof found === 'string' ? found : undefined;
}
/** A property that is a list; empty where it is anything else. */
function listOf(value, ...names) {
    const found = propertyAt(value, ...names);
    return Array.isArray(found) ? found : [];
}

;// CONCATENATED MODULE: ./lib/github/limits.js

/** A secondary limit without a time: "wait for at least one minute before retrying". */
const usualWait = 60_000;
/**
 * The rate limit that a reply tells of, or undefined where nothing holds.
 *
 * docs.github.com, "Best practices for using the REST API", "Handle rate limit errors appropriately": `retry-after`
 * first, then `x-ratelimit-reset` where `x-ratelimit-remaining` is 0, else a minute. "Rate limits and query limits for
 * the GraphQL API": a limit may come with status 200 and an error in the body.
 */
function limitOf(reply, body, now) {
    const { status } = reply;
    const spent = reply.header('x-ratelimit-remaining') === '0';
    const retryAfter = secondsOf(reply.header('retry-after'));
    const instead = status === 429 ||
        (status === 403 && (spent || retryAfter !== undefined || speaksOfLimit(body))) ||
        (status === 200 && hasLimitError(body));
    if (instead && retryAfter !== undefined)
        return { until: now + retryAfter * 1000, instead };
    const reset = secondsOf(reply.header('x-ratelimit-reset'));
    // A second more, since the header has whole seconds.
    if (spent && reset !== undefined)
        return { until: (reset + 1) * 1000, instead };
    return instead ? { until: now + usualWait, instead } : undefined;
}
function secondsOf(header) {
    return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined;
}
function speaksOfLimit(body) {
    const message = propertyOf(body, 'message');
    return typeof message === 'string' && /rate limit|abuse detection/i.test(message);
}
function hasLimitError(body) {
    const errors = propertyOf(body, 'errors');
    return (Array.isArray(errors) && errors.some((error) => /^RATE_LIMIT/.test(String(propertyOf(error, 'type')))));
}

;// CONCATENATED MODULE: ./lib/github/connect.js





/** The bounds of a run, unless the user gives others: a job's token has 1,000 requests an hour. */
const usualBounds = {
    maxRequests: 200,
    milliseconds: { each: 20_000, all: 180_000, pause: 250 },
};
/**
 * Where the API is, from the environment that the runner gives to every step (docs.github.com, "Variables reference"):
 * GitHub's own unless `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` name a GitHub Enterprise Server.
 *
 * @throws AddressError
 */
function addressesFrom(env) {
    const api = addressOf('GITHUB_API_URL', env, 'https://api.github.com');
    // GHES has the REST API at /api/v3 and GraphQL at /api/graphql.
    const beside = `${api.href.replace(/\/$/, '').replace(/\/v3$/, '')}/graphql`;
    return { api, graphql: addressOf('GITHUB_GRAPHQL_URL', env, beside) };
}
/**
 * The address that a variable of the environment names, else the usual one.
 *
 * @throws AddressError
 */
function addressOf(name, env, usual) {
    const given = env[name] || usual;
    if (!/^https?:\/\//i.test(given) || !URL.canParse(given))
        throw new api/* AddressError */.H(`${name} is ${given}, and must be an address that begins with https://`);
    return new URL(given);
}
/** GitHub's advice is to ask one after the other; a few at once stay far below its limits. */
const atOnce = 4;
const maxTries = 3;
const maxRedirects = 3;
/** What a file of 10 MiB takes as base64 in JSON, and some more. */
const maxBytes = 16 * 1024 * 1024;
/**
 * GitHub's REST and GraphQL APIs, asked sparingly: a few requests at once, none beyond the budget or the time, none
 * while a rate limit holds. What fails in passing is tried again; the same path is asked once a run.
 */
function connect(connection) {
    const client = new Client(connection);
    const got = new Map();
    return {
        get: (path) => {
            const answer = got.get(path) ?? client.get(path);
            got.set(path, answer);
            return answer;
        },
        graphql: async (query, variables) => {
            const body = JSON.stringify({ query, variables });
            return (await client.ask({ method: 'POST', url: connection.graphql, body, repeatable: true })).answer;
        },
        send: async (method, path, body) => {
            const question = { method, url: client.at(path), body: JSON.stringify(body), repeatable: false };
            return (await client.ask(question)).answer;
        },
        spent: () => client.spent,
    };
}
function keptOf(entry) {
    const etag = textOf(entry, 'etag');
    // A tag of another form is none that a server gave: RFC 9110, section 8.8.3.
    return etag !== undefined && /^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(etag)
        ? { etag, body: propertyOf(entry, 'body') }
        : undefined;
}
class Client {
    connection;
    spent = 0;
    #running = 0;
    #waiting = [];
    /** Until when a rate limit holds, in milliseconds since 1970. */
    #limitedUntil = 0;
    /** Set once GitHub refused the token: it would refuse it each time. */
    #refused;
    #deadline;
    #all;
    constructor(connection) {
        this.connection = connection;
        this.#deadline = Date.now() + connection.milliseconds.all;
        this.#all = AbortSignal.timeout(connection.milliseconds.all);
    }
    /** The address of a path below the API's root. */
    at(path) {
        return new URL(`${this.connection.api.href.replace(/\/$/, '')}/${path.replace(/^\//, '')}`);
    }
    async get(path) {
        const { store, token } = this.connection;
        const url = this.at(path);
        // What one token may see is not for another.
        const key = `get ${token ?? ''} ${url.href}`;
        const { answer, etag } = await this.ask({
            method: 'GET',
            url,
            before: keptOf(store?.get(key)),
            repeatable: true,
        });
        if (etag !== undefined && answer.kind === 'found')
            store?.set(key, { etag, body: answer.body });
        return answer;
    }
    async ask(question) {
        while (this.#running >= atOnce)
            await new Promise((go) => this.#waiting.push(go));
        this.#running++;
        try {
            return await this.#persist(question);
        }
        finally {
            this.#running--;
            this.#waiting.shift()?.();
        }
    }
    /** Tries until there is an answer, or no more room for one. */
    async #persist(question) {
        let { url } = question;
        let redirects = 0;
        let reason = 'GitHub limits the rate of requests again and again';
        for (let tries = 1; tries <= maxTries;) {
            const hindrance = await this.#hindrance();
            if (hindrance !== undefined)
                return { answer: hindrance };
            const outcome = await this.#try({ ...question, url });
            switch (outcome.kind) {
                case 'told':
                    if (outcome.answer.kind === 'refused' && outcome.answer.status === 401)
                        this.#refused = outcome.answer;
                    return outcome;
                case 'redirect': {
                    const to = URL.canParse(outcome.to, url.href) ? new URL(outcome.to, url) : undefined;
                    // The token goes to no server but the one that it is for.
                    if (to?.origin !== url.origin) {
                        const where = to === undefined ? 'nowhere' : `another host, ${to.host}`;
                        return { answer: unreachable(`${url.host} redirects to ${where}`) };
                    }
                    if (++redirects > maxRedirects)
                        return { answer: unreachable(`${url.host} redirects again and again`) };
                    url = to;
                    continue;
                }
                case 'broken':
                    reason = outcome.reason;
                    if (!question.repeatable)
                        return { answer: unreachable(reason) };
                    if (tries < maxTries)
                        await this.#pause(Date.now() + this.connection.milliseconds.pause * 4 ** (tries - 1));
            }
            tries++;
        }
        return { answer: unreachable(reason) };
    }
    /** Why nothing can be asked any more; waits where a limit ends in time. */
    async #hindrance() {
        const { maxRequests } = this.connection;
        if (this.#refused !== undefined)
            return this.#refused;
        if (this.spent >= maxRequests)
            return unreachable(`the budget of ${maxRequests} requests is used up`);
        if (this.#limitedUntil > this.#deadline) {
            const until = new Date(this.#limitedUntil).toISOString().replace(/\.\d+Z$/, 'Z');
            return unreachable(`GitHub's rate limit is used up until ${until}`);
        }
        if (this.#limitedUntil > Date.now())
            await this.#pause(this.#limitedUntil);
        return this.#all.aborted ? unreachable(this.#outOfTime()) : undefined;
    }
    #outOfTime() {
        return `the ${Math.round(this.connection.milliseconds.all / 1000)} s for all requests are over`;
    }
    async #pause(until) {
        const milliseconds = Math.min(until, this.#deadline) - Date.now();
        if (milliseconds > 0)
            await (0,promises_.setTimeout)(milliseconds);
    }
    async #try({ method, url, body, before }) {
        const { token, milliseconds, onRequest } = this.connection;
        onRequest?.(this.spent);
        this.spent++;
        const reply = await exchange({
            method,
            url,
            headers: {
                accept: 'application/vnd.github+json',
                'x-github-api-version': '2022-11-28',
                'user-agent': 'pinfold',
                ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
                ...(body === undefined
                    ? {}
                    : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
                ...(before === undefined ? {} : { 'if-none-match': before.etag }),
            },
            ...(body === undefined ? {} : { body }),
            signal: AbortSignal.any([this.#all, AbortSignal.timeout(milliseconds.each)]),
            maxBytes,
        });
        switch (reply.kind) {
            case 'failed':
                return this.#all.aborted
                    ? told(unreachable(this.#outOfTime()))
                    : { kind: 'broken', reason: `no answer from ${url.host}: ${reply.reason}` };
            case 'tooLarge':
                return told(unreachable(`${url.host} answers with more than ${maxBytes} bytes`));
            case 'reply':
                return this.#read(reply, url, before);
        }
    }
    /** What a reply means: docs.github.com, "Troubleshooting the REST API". */
    #read(reply, url, before) {
        const { status } = reply;
        const text = reply.body.toString('utf8');
        const json = parse(text);
        const limit = limitOf(reply, json?.value, Date.now());
        if (limit !== undefined)
            this.#limitedUntil = Math.max(this.#limitedUntil, limit.until);
        if (limit?.instead === true)
            return { kind: 'limited' };
        if (status === 304 && before !== undefined)
            return told({ kind: 'found', body: before.body });
        if ([301, 302, 303, 307, 308].includes(status)) {
            return { kind: 'redirect', to: reply.header('location') ?? '' };
        }
        if (status >= 200 && status < 300) {
            if (text === '')
                return told({ kind: 'found', body: undefined });
            if (json === undefined)
                return { kind: 'broken', reason: `what ${url.host} answers is no JSON` };
            return { kind: 'told', answer: { kind: 'found', body: json.value }, etag: reply.header('etag') };
        }
        if (status === 404 || status === 410)
            return told({ kind: 'missing' });
        if (status >= 500)
            return { kind: 'broken', reason: `${url.host} answers with status ${status}` };
        if (status === 407)
            return told(unreachable('the proxy asks for a password'));
        const what = status === 401 ? 'GitHub does not take the token' : `GitHub answers with status ${status}`;
        const says = messageOf(json?.value, this.connection.token);
        return told({ kind: 'refused', status, reason: says === '' ? what : `${what}: ${says}` });
    }
}
function told(answer) {
    return { kind: 'told', answer };
}
function unreachable(reason) {
    return { kind: 'unreachable', reason };
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** What GitHub says itself, in a line. The token is taken out, should it say it again. */
function messageOf(body, token) {
    const message = String(propertyOf(body, 'message') ?? '')
        .replace(/\s+/g, ' ')
        .trim();
    return (token === undefined ? message : message.replaceAll(token, '***')).slice(0, 200);
}

// EXTERNAL MODULE: ./lib/workflows/file.js + 4 modules
var file = __webpack_require__(3072);
// EXTERNAL MODULE: ./lib/workflows/uses.js
var workflows_uses = __webpack_require__(8399);
;// CONCATENATED MODULE: ./lib/github/advisories.js

/** How many packages one request names: GitHub takes 1,000, an address of 8,000 characters fewer. */
const packagesAtOnce = 100;
/** The most that one page holds. */
const pageSize = 100;
/**
 * The published advisories on actions, withdrawn ones left out: docs.github.com, "List global security advisories",
 * `ecosystem` and `affects`. A package is `owner/repo`, or `owner/repo/path`.
 */
async function askAdvisories(github, packages) {
    const names = [...new Set(packages.map((name) => name.toLowerCase()))].sort();
    const of = new Map();
    for (let start = 0; start < names.length; start += packagesAtOnce) {
        const failure = await ask(github, names.slice(start, start + packagesAtOnce), of);
        if (failure !== undefined)
            return failure;
    }
    return { kind: 'found', of };
}
/** Collects the advisories on these packages in `of`; gives why it could not. */
async function ask(github, names, of) {
    const affects = encodeURIComponent(names.join(','));
    const answer = await github.get(`advisories?ecosystem=actions&per_page=${pageSize}&affects=${affects}`);
    if (answer.kind === 'refused' || answer.kind === 'unreachable')
        return { kind: 'unasked', reason: answer.reason };
    if (answer.kind === 'missing' || !Array.isArray(answer.body))
        return unreadable;
    // A full page may go on; fewer packages have fewer advisories.
    if (answer.body.length >= pageSize) {
        const half = Math.floor(names.length / 2);
        if (half === 0)
            return { kind: 'unasked', reason: `${names[0]} has more advisories than one page holds` };
        return (await ask(github, names.slice(0, half), of)) ?? (await ask(github, names.slice(half), of));
    }
    return answer.body.every((entry) => collect(entry, of)) ? undefined : unreadable;
}
const unreadable = {
    kind: 'unasked',
    reason: 'GitHub gives no list of advisories that can be read',
};
/** Adds what one advisory says of actions; false where it cannot be read. */
function collect(entry, of) {
    const id = textOf(entry, 'ghsa_id');
    if (id === undefined)
        return false;
    if (textOf(entry, 'withdrawn_at') !== undefined)
        return true;
    for (const vulnerability of listOf(entry, 'vulnerabilities')) {
        if (textOf(vulnerability, 'package', 'ecosystem') !== 'actions')
            continue;
        const name = textOf(vulnerability, 'package', 'name')?.toLowerCase();
        const range = textOf(vulnerability, 'vulnerable_version_range');
        if (name === undefined || range === undefined)
            return false;
        const advisory = {
            id,
            severity: textOf(entry, 'severity') ?? 'unknown',
            summary: textOf(entry, 'summary') ?? '',
            range,
            patched: textOf(vulnerability, 'first_patched_version'),
        };
        of.set(name, [...(of.get(name) ?? []), advisory]);
    }
    return true;
}

// EXTERNAL MODULE: ./lib/github/facts.js
var facts = __webpack_require__(780);
;// CONCATENATED MODULE: ./lib/github/gradle-releases.js


/** Where Gradle publishes its releases, and the checksums of the wrapper JARs among them. */
const gradleServices = 'https://services.gradle.org';
const gradle_releases_atOnce = 6;
const gradle_releases_maxTries = 2;
const gradle_releases_maxRedirects = 5;
/** More releases than Gradle ever made. */
const maxReleases = 2000;
const gradle_releases_maxBytes = 8 * 1024 * 1024;
/**
 * Whether each JAR is one that Gradle published, by its sha256.
 *
 * `versions/all` of Gradle's version service lists the releases, each with the address of its wrapper's checksum
 * (Gradle user guide, "Gradle Wrapper", "Verifying the integrity of the Gradle Wrapper JAR"). The version that the
 * wrapper runs is asked first, then all others, the newest first, until every JAR is found. What was published once
 * stays so and is kept.
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
    let unasked;
    for (let start = 0; start < order.length && open.size > 0; start += gradle_releases_atOnce) {
        const checksums = await Promise.all(order.slice(start, start + gradle_releases_atOnce).map(({ checksum }) => service.checksum(checksum)));
        for (const checksum of checksums) {
            if (checksum === 'none')
                continue;
            if (typeof checksum !== 'string')
                unasked = checksum;
            else {
                compared++;
                if (!open.delete(checksum))
                    continue;
                answers.set(checksum, { kind: 'published' });
                connection.store.set(publishedKey(connection, checksum), true);
            }
        }
        // One release may have no checksum to give; a service that is gone has none for all.
        if (compared === 0 && unasked !== undefined)
            break;
    }
    for (const sha256 of open.keys())
        answers.set(sha256, unasked ?? { kind: 'unpublished', compared });
    return answers;
}
function publishedKey({ service }, sha256) {
    return `gradle ${service.href} published ${sha256}`;
}
class Service {
    connection;
    #spent = 0;
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
        const list = gradle_releases_parse(text);
        if (!Array.isArray(list) || list.length === 0)
            return unasked(`${url.host} gives no list of releases that can be read`);
        return list.slice(0, maxReleases).flatMap((entry) => {
            const version = textOf(entry, 'version');
            const address = textOf(entry, 'wrapperChecksumUrl');
            const passing = ['snapshot', 'nightly', 'releaseNightly'].some((name) => propertyOf(entry, name) === true);
            if (version === undefined || address === undefined || passing || !URL.canParse(address))
                return [];
            const checksum = new URL(address);
            return checksum.protocol === 'https:' || checksum.origin === root.origin ? [{ version, checksum }] : [];
        });
    }
    /** The sha256 that stands at an address, in lower case; `none` where Gradle says that there is none. */
    async checksum(url) {
        const { store } = this.connection;
        const key = `gradle checksum ${url.href}`;
        const kept = store.get(key);
        if (typeof kept === 'string' && /^[0-9a-f]{64}$/.test(kept))
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
        let reason = '';
        let redirects = 0;
        for (let tries = 0; tries < gradle_releases_maxTries;) {
            this.connection.onRequest?.(this.#spent++);
            const reply = await exchange({
                method: 'GET',
                url: at,
                headers: { 'user-agent': 'pinfold' },
                signal: AbortSignal.any([this.#all, AbortSignal.timeout(this.connection.milliseconds.each)]),
                maxBytes: gradle_releases_maxBytes,
            });
            if (reply.kind === 'reply' && reply.status === 200)
                return reply.body.toString('utf8');
            const location = reply.kind === 'reply' && reply.status >= 301 && reply.status < 400 && reply.header('location');
            if (typeof location === 'string' && URL.canParse(location, at.href) && redirects++ < gradle_releases_maxRedirects) {
                const to = new URL(location, at);
                // From Gradle to where its files lie, but never from a sealed connection to an open one.
                if (at.protocol === 'https:' && to.protocol !== 'https:')
                    return unasked(`${at.host} redirects to plain http`);
                at = to;
                continue;
            }
            if (reply.kind === 'reply' && (reply.status === 404 || reply.status === 410))
                return gone;
            if (this.#all.aborted)
                return unasked(`the time for all requests to ${url.host} ran out`);
            if (reply.kind === 'reply' && reply.status < 500)
                return unasked(`${at.host} answers with status ${reply.status}`);
            reason =
                reply.kind === 'reply'
                    ? `${at.host} answers with status ${reply.status}`
                    : reply.kind === 'failed'
                        ? `no answer from ${at.host}: ${reply.reason}`
                        : `${at.host} answers with more than ${gradle_releases_maxBytes} bytes`;
            tries++;
        }
        return unasked(reason);
    }
}
const gone = unasked('the service has no such page');
function unasked(reason) {
    return { kind: 'unasked', reason };
}
function gradle_releases_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/references.js
var references = __webpack_require__(8285);
;// CONCATENATED MODULE: ./lib/github/gather.js







/** Asks all that the rules `on` (by id) need to know of the workspace's references, each thing once. */
async function gatherNetwork({ actions, gradle }, policy, on, network) {
    const uses = remoteUses(actions.files);
    const asked = [
        'unknown-commit',
        'mismatched-version',
        'vulnerable-action',
        'archived-action',
        'fresh-action',
    ];
    const wantsRepositories = asked.some((id) => on.has(id)) || policy.actions.pin === 'exact-tag';
    const repositories = wantsRepositories
        ? await askRepositories(network, questionsOf(uses, policy))
        : new Map();
    const units = on.has('unpinned-nested-action')
        ? await new Units(network).below(uses.flatMap(({ target }) => (0,references/* unitOf */.uF)(target, (0,references/* pinnedAt */.wm)(target, repositories))))
        : new Map();
    const none = { kind: 'found', of: new Map() };
    const advisories = on.has('vulnerable-action') && uses.length > 0
        ? await askAdvisories(network.advisories, packagesOf(uses))
        : none;
    const jars = on.has('unknown-gradle-wrapper-jar')
        ? gradle.wrapperJars.flatMap(({ sha256, version }) => (sha256 === undefined ? [] : { sha256, version }))
        : [];
    return { on, repositories, units, advisories, wrapperJars: await askWrapperJars(network.gradle, jars) };
}
function remoteUses(files) {
    return files.flatMap(({ uses }) => uses.filter(references/* isRemote */.Vx));
}
/** One question for each repository, whatever the case in which it is written. */
function questionsOf(uses, { actions }) {
    const questions = new Map();
    for (const { target, version } of uses) {
        const { owner, repo, ref } = target;
        const key = (0,facts/* repositoryKey */.Kq)(target);
        const question = questions.get(key) ?? {
            owner,
            repo,
            commits: new Set(),
            tags: new Set(),
            releases: new Set(),
        };
        questions.set(key, question);
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
    return [...questions.values()].map(({ owner, repo, commits, tags, releases }) => ({
        owner,
        repo,
        commits: [...commits],
        tags: [...tags],
        releases: [...releases],
    }));
}
async function askRepositories({ sources }, questions) {
    const answers = new Map();
    let open = questions;
    for (const source of sources) {
        if (open.length === 0)
            break;
        const given = await source.repositories(open);
        for (const [index, question] of open.entries())
            answers.set((0,facts/* repositoryKey */.Kq)(question), given[index] ?? { kind: 'missing' });
        open = open.filter((question) => answers.get((0,facts/* repositoryKey */.Kq)(question))?.kind === 'missing');
    }
    return answers;
}
/** The packages of the advisory database that a reference can be: the repository, and the path within it. */
function packagesOf(uses) {
    return uses.flatMap(({ target: { owner, repo, path } }) => path === '' ? `${owner}/${repo}` : [`${owner}/${repo}`, `${owner}/${repo}/${path}`]);
}
/** GitHub runs no more levels of composite actions and of called workflows than ten each. */
const maxLevels = 20;
const maxUnits = 1000;
class Units {
    network;
    #answers = new Map();
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
                this.#answers.set((0,facts/* unitKey */.g2)(unit), answer);
                return answer.kind === 'read' ? (0,references/* unitsWithin */.Vl)(unit, answer.file) : [];
            });
            level = this.#fresh(next);
        }
        const reason = `what is run lies deeper than ${maxLevels} levels, or in more than ${maxUnits} files`;
        for (const unit of level)
            this.#answers.set((0,facts/* unitKey */.g2)(unit), { kind: 'unasked', reason });
        return this.#answers;
    }
    /** Those that are not read yet, each once. */
    #fresh(units) {
        const fresh = new Map(units.map((unit) => [(0,facts/* unitKey */.g2)(unit), unit]));
        return [...fresh].flatMap(([key, unit]) => (this.#answers.has(key) ? [] : unit));
    }
    async #files(units) {
        const room = Math.max(0, maxUnits - this.#answers.size);
        const answers = units.map((unit) => keptFile(this.network.store.get((0,facts/* unitKey */.g2)(unit))));
        let open = [...units.entries()].filter(([index]) => answers[index] === undefined).slice(0, room);
        for (const source of this.network.sources) {
            if (open.length === 0)
                break;
            const given = await source.files(open.map(([, unit]) => unit));
            for (const [at, [index, unit]] of open.entries()) {
                const answer = given[at];
                answers[index] = answer;
                // That there is none may be a matter of rights, and changes with these.
                if (answer?.kind === 'file')
                    this.network.store.set((0,facts/* unitKey */.g2)(unit), answer);
            }
            open = open.filter(([index]) => answers[index]?.kind === 'none');
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
    const kind = textOf(entry, 'kind');
    const path = textOf(entry, 'path');
    const text = textOf(entry, 'reading', 'text');
    const reason = textOf(entry, 'reading', 'reason');
    if (kind !== 'file' || path === undefined)
        return undefined;
    if (text !== undefined)
        return { kind, path, reading: { kind: 'text', text } };
    return reason === undefined ? undefined : { kind, path, reading: { kind: 'unreadable', reason } };
}

// EXTERNAL MODULE: ./lib/workspace/read.js
var read = __webpack_require__(8897);
// EXTERNAL MODULE: ./lib/workspace/workspace.js
var workspace = __webpack_require__(9724);
;// CONCATENATED MODULE: ./lib/github/source.js
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

;// CONCATENATED MODULE: ./lib/github/graphql.js




/** How many repositories, and how many files, one query asks for: far below what GitHub's node limit and time allow. */
const repositoriesAtOnce = 20;
const unitsAtOnce = 30;
/** How many branches and as many tags one query compares a commit with, and how often it goes on. */
const refsAtOnce = 50;
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
            const nodes = await graphql_ask(github, questions.map(repositorySelection), repositoriesAtOnce);
            if (nodes === 'no GraphQL')
                return rest.repositories(questions);
            const answers = nodes.map((node, index) => readRepository(node, questions[index]));
            return new Reach(github, questions, answers).decide();
        },
        async files(units) {
            const nodes = await graphql_ask(github, units.map(fileSelection), unitsAtOnce);
            if (nodes === 'no GraphQL')
                return rest.files(units);
            return Promise.all(units.map((unit, index) => readFile(github, unit, nodes[index])));
        },
    };
}
/** The variables of a query, so that no text of the workspace is ever part of its language. */
class Variables {
    values = {};
    /** The variable that stands for this text. */
    of(value) {
        const name = `v${Object.keys(this.values).length}`;
        this.values[name] = value;
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
async function graphql_ask(github, selections, atOnce) {
    const nodes = [];
    for (let start = 0; start < selections.length; start += atOnce) {
        const part = await askAtOnce(github, selections.slice(start, start + atOnce));
        if (part === 'no GraphQL')
            return part;
        nodes.push(...part);
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
    if (answer.kind === 'refused')
        return all(graphql_unasked(answer.reason));
    const data = answer.kind === 'found' ? propertyOf(answer.body, 'data') : undefined;
    if (data === undefined || data === null) {
        const errors = answer.kind === 'found' ? listOf(answer.body, 'errors') : [];
        const tooMuch = answer.kind === 'found' || /status 50[24]/.test(answer.reason);
        // A query that takes the server too long, or that one part spoils, may do in two.
        if (tooMuch && selections.length > 1) {
            const half = Math.ceil(selections.length / 2);
            const first = await askAtOnce(github, selections.slice(0, half));
            const second = await askAtOnce(github, selections.slice(half));
            return first === 'no GraphQL' || second === 'no GraphQL' ? 'no GraphQL' : [...first, ...second];
        }
        return all(graphql_unasked(answer.kind === 'unreachable' ? answer.reason : messagesOf(errors)));
    }
    const errors = listOf(answer.kind === 'found' ? answer.body : undefined, 'errors');
    return selections.map((_, index) => {
        const own = errors.filter((error) => listOf(error, 'path')[0] === `a${index}`);
        const value = propertyOf(data, `a${index}`);
        if (value !== null && value !== undefined)
            return { kind: 'node', value, flawed: !own.every(isAnswer) };
        return own.some((error) => textOf(error, 'type') === 'NOT_FOUND')
            ? { kind: 'missing' }
            : graphql_unasked(messagesOf(own.length > 0 ? own : errors));
    });
}
/** Does an error say that there is no such thing, or that two histories have nothing in common? */
function isAnswer(error) {
    return textOf(error, 'type') === 'NOT_FOUND' || /common ancestor/i.test(textOf(error, 'message') ?? '');
}
function messagesOf(errors) {
    const said = textOf(errors[0], 'message')?.replace(/\s+/g, ' ').slice(0, 200);
    return said === undefined ? 'GitHub gives no answer that can be read' : `GitHub answers: ${said}`;
}
function graphql_unasked(reason) {
    return { kind: 'unasked', reason };
}
function repositorySelection({ owner, repo, commits, tags, releases }) {
    return (variables) => {
        const shas = commits.map((sha) => variables.of(sha));
        const compares = shas.map((sha, n) => `c${n}: compare(headRef: ${sha}) { status }`).join(' ');
        return `repository(owner: ${variables.of(owner)}, name: ${variables.of(repo)}) {
      nameWithOwner isArchived
      defaultBranchRef { name ${compares} }
      ${shas.map((sha, n) => `o${n}: object(expression: ${sha}) { ...peeled ... on Tag { name } }`).join('\n')}
      tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { ...peeled } } }
      ${tags.map((tag, n) => `t${n}: ref(qualifiedName: ${variables.of(`refs/tags/${tag}`)}) { name target { ...peeled } }`).join('\n')}
      ${releases.map((tag, n) => `l${n}: release(tagName: ${variables.of(tag)}) { isDraft immutable }`).join('\n')}
    }`;
    };
}
function readRepository(node, question) {
    if (node.kind !== 'node')
        return node;
    const { value } = node;
    const name = textOf(value, 'nameWithOwner');
    const archived = propertyOf(value, 'isArchived');
    if (question === undefined || name === undefined || typeof archived !== 'boolean')
        return graphql_unasked('GitHub gives no answer that can be read');
    const tags = new Map();
    const named = question.tags.map((_, n) => propertyOf(value, `t${n}`));
    for (const ref of [...named, ...listOf(value, 'tags', 'nodes')]) {
        const tag = textOf(ref, 'name');
        const target = peel(propertyOf(ref, 'target'));
        const commit = textOf(target, 'oid');
        if (tag !== undefined && commit !== undefined)
            tags.set(tag, { commit, date: textOf(target, 'committedDate') });
    }
    const tagged = new Set([...tags.values()].map(({ commit }) => commit));
    const commits = new Map(question.commits.map((sha, n) => {
        const status = textOf(value, 'defaultBranchRef', `c${n}`, 'status');
        return [sha, readCommit(sha, propertyOf(value, `o${n}`), reaches(status) || tagged.has(sha))];
    }));
    const releases = new Map(question.releases.map((tag, n) => {
        const release = propertyOf(value, `l${n}`);
        const immutable = propertyOf(release, 'immutable') === true && propertyOf(release, 'isDraft') !== true;
        return [tag, immutable ? 'immutable' : release === null ? 'none' : 'mutable'];
    }));
    return { kind: 'found', name, archived, commits, tags, releases };
}
function readCommit(sha, object, reached) {
    if (object === null || object === undefined)
        return { kind: 'absent' };
    const type = textOf(object, '__typename');
    if (type === 'Tag')
        return { kind: 'tag', name: textOf(object, 'name') ?? '', commit: textOf(peel(object), 'oid') };
    if (type !== 'Commit')
        return { kind: 'other', what: type === 'Tree' ? 'a folder' : 'a file' };
    const date = textOf(object, 'committedDate');
    if (date === undefined || textOf(object, 'oid') !== sha)
        return { kind: 'absent' };
    return reached ? { kind: 'reached', date } : { kind: 'undecided', date, compared: 0, of: 0 };
}
/** Does the branch or tag that was compared with a commit reach it? */
function reaches(status) {
    return status === 'BEHIND' || status === 'IDENTICAL';
}
/** The commit that an object leads to. */
function peel(object) {
    const type = textOf(object, '__typename');
    if (type === 'Commit')
        return object;
    return type === 'Tag' ? peel(propertyOf(object, 'target')) : undefined;
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
        const nodes = await graphql_ask(this.github, open.map(refsSelection), commitsAtOnce);
        return open.flatMap((one, index) => {
            const node = nodes === 'no GraphQL' ? undefined : nodes[index];
            if (node?.kind !== 'node') {
                const reason = node?.kind === 'unasked' ? node.reason : 'GitHub gives no answer that can be read';
                this.#decide(one, graphql_unasked(reason));
                return [];
            }
            const lists = ['heads', 'tags'].map((name) => {
                const refs = listOf(node.value, name, 'nodes').map((ref) => textOf(ref, 'compare', 'status'));
                const info = propertyAt(node.value, name, 'pageInfo');
                const after = propertyOf(info, 'hasNextPage') === true ? textOf(info, 'endCursor') : undefined;
                return { refs, after, total: Number(propertyAt(node.value, name, 'totalCount') ?? 0) };
            });
            const [heads, tags] = lists;
            const compared = one.compared + lists.reduce((sum, { refs }) => sum + refs.length, 0);
            const { date } = one;
            if (lists.some(({ refs }) => refs.some(reaches)))
                this.#decide(one, { kind: 'reached', date });
            // A tag may lead to what is no commit; only an error leaves a comparison open.
            else if (node.flawed)
                this.#decide(one, graphql_unasked('GitHub could not compare all branches and tags with it'));
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
function refsSelection({ question: { owner, repo }, sha, after }) {
    return (variables) => {
        const head = variables.of(sha);
        const list = (name, prefix, order, cursor) => cursor === undefined
            ? `${name}: refs(refPrefix: "${prefix}", first: 1) { totalCount }`
            : `${name}: refs(refPrefix: "${prefix}", first: ${refsAtOnce}${cursor === '' ? '' : `, after: ${variables.of(cursor)}`}${order}) {
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
async function readFile(github, unit, node) {
    if (node === undefined || node.kind === 'missing')
        return { kind: 'none' };
    if (node.kind === 'unasked')
        return node;
    if (node.flawed)
        return graphql_unasked('GitHub gives an answer with errors');
    for (const [n, path] of candidates(unit).entries()) {
        const blob = propertyOf(node.value, `f${n}`);
        const oid = textOf(blob, 'oid');
        if (oid === undefined)
            continue;
        const reading = await readBlob(github, unit, blob, oid);
        return reading.kind === 'unasked' ? reading : { kind: 'file', path, reading };
    }
    return { kind: 'none' };
}
async function readBlob(github, unit, blob, oid) {
    const size = Number(propertyOf(blob, 'byteSize'));
    if (size > workspace/* maxTextBytes */.tu)
        return (0,workspace/* unreadable */.O$)(`it has ${size} bytes; more than ${workspace/* maxTextBytes */.tu} are not read`);
    const text = textOf(blob, 'text');
    if (text !== undefined && propertyOf(blob, 'isTruncated') === false)
        return { kind: 'text', text: text.replace(/^\uFEFF/, '') };
    if (propertyOf(blob, 'isBinary') === true)
        return (0,workspace/* unreadable */.O$)('it is no text');
    const answer = await github.get(`repos/${unit.owner}/${unit.repo}/git/blobs/${oid}`);
    switch (answer.kind) {
        case 'found': {
            const content = textOf(answer.body, 'content');
            return content === undefined || textOf(answer.body, 'encoding') !== 'base64'
                ? graphql_unasked('GitHub gives no content that can be read')
                : (0,read/* decodeText */.g7)(Buffer.from(content, 'base64'));
        }
        case 'missing':
            return graphql_unasked('GitHub does not have the content that it names');
        default:
            return graphql_unasked(answer.reason);
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
        repositories: (questions) => Promise.all(questions.map((question) => new Inquiry(github, question).answer())),
        files: (units) => Promise.all(units.map((unit) => rest_readFile(github, unit))),
    };
}
function rest_unasked(reason) {
    return { kind: 'unasked', reason };
}
/** Why there is no body to read. */
function without(answer) {
    switch (answer.kind) {
        case 'found':
        case 'missing':
            return rest_unasked('GitHub gives no answer that can be read');
        default:
            return rest_unasked(answer.reason);
    }
}
/** A path below the API's root; what stands between slashes is one segment, whatever it holds. */
function pathOf(...segments) {
    return segments.map((segment) => segment.split('/').map(encodeURIComponent).join('/')).join('/');
}
class Inquiry {
    github;
    question;
    #root;
    constructor(github, question) {
        this.github = github;
        this.question = question;
        this.#root = pathOf('repos', question.owner, question.repo);
    }
    async answer() {
        const repository = await this.github.get(this.#root);
        if (repository.kind === 'missing')
            return { kind: 'missing' };
        const body = repository.kind === 'found' ? repository.body : undefined;
        const name = textOf(body, 'full_name');
        const archived = propertyOf(body, 'archived');
        if (name === undefined || typeof archived !== 'boolean')
            return without(repository);
        const main = textOf(body, 'default_branch') ?? 'HEAD';
        const { commits, releases } = this.question;
        const tags = await this.#tags();
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
            releases: new Map(await Promise.all(releases.map(async (tag) => [tag, await this.#release(tag)]))),
        };
    }
    /** The tags of the first pages, and those that are asked for by name. */
    async #tags() {
        const tags = new Map();
        const wanted = this.question.tags.length > 0 || this.question.commits.length > 0;
        for (let page = 1; wanted && page <= maxTagPages; page++) {
            const answer = await this.github.get(`${this.#root}/tags?per_page=100&page=${page}`);
            const list = answer.kind === 'found' && Array.isArray(answer.body) ? answer.body : [];
            for (const tag of list) {
                const name = textOf(tag, 'name');
                const commit = textOf(tag, 'commit', 'sha');
                if (name !== undefined && commit !== undefined)
                    tags.set(name, { commit, date: undefined });
            }
            if (list.length < 100)
                return tags;
        }
        for (const name of this.question.tags.filter((tag) => !tags.has(tag))) {
            const commit = await this.#peel(await this.github.get(`${this.#root}/${pathOf('git/ref/tags', name)}`));
            if (commit !== undefined)
                tags.set(name, { commit, date: undefined });
        }
        return tags;
    }
    /** The commit that a reference or a tag's object leads to. */
    async #peel(answer) {
        let current = answer;
        for (let depth = 0; depth < 3 && current.kind === 'found'; depth++) {
            const sha = textOf(current.body, 'object', 'sha');
            const type = textOf(current.body, 'object', 'type');
            if (sha === undefined || type === 'commit')
                return sha;
            if (type !== 'tag')
                return undefined;
            current = await this.github.get(`${this.#root}/git/tags/${sha}`);
        }
        return undefined;
    }
    async #commit(sha, main, { tags }) {
        const answer = await this.github.get(`${this.#root}/commits/${sha}`);
        // 422 is what GitHub says of a SHA that it does not have.
        if (answer.kind === 'missing' || (answer.kind === 'refused' && answer.status === 422))
            return this.#noCommit(sha);
        const body = answer.kind === 'found' ? answer.body : undefined;
        const found = textOf(body, 'sha');
        const date = textOf(body, 'commit', 'committer', 'date');
        if (found === undefined || date === undefined)
            return without(answer);
        if (found !== sha)
            return this.#noCommit(sha);
        if ([...tags.values()].some(({ commit }) => commit === sha))
            return { kind: 'reached', date };
        return this.#reach(sha, main, date, [...tags.keys()]);
    }
    /** The SHA of something else, or of nothing. */
    async #noCommit(sha) {
        const answer = await this.github.get(`${this.#root}/git/tags/${sha}`);
        if (answer.kind === 'missing' || answer.kind === 'refused')
            return { kind: 'absent' };
        const name = answer.kind === 'found' ? textOf(answer.body, 'tag') : undefined;
        return name === undefined ? without(answer) : { kind: 'tag', name, commit: await this.#peel(answer) };
    }
    /** The default branch, the branches at the commit itself, the first of the tags and of the other branches. */
    async #reach(sha, main, date, tags) {
        const first = await this.#compare(main, sha);
        if (first === true)
            return { kind: 'reached', date };
        const heads = await this.github.get(`${this.#root}/commits/${sha}/branches-where-head`);
        if (listOf(heads, 'body').length > 0)
            return { kind: 'reached', date };
        const listed = await this.github.get(`${this.#root}/branches?per_page=100`);
        if (listed.kind !== 'found')
            return without(listed);
        const branches = listOf(listed, 'body').flatMap((branch) => textOf(branch, 'name') ?? []);
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
        const answer = await this.github.get(`${this.#root}/${pathOf('compare', `${ref}...${sha}`)}`);
        // GitHub finds nothing in common: docs.github.com, "Compare two commits".
        if (answer.kind === 'missing')
            return false;
        if (answer.kind !== 'found')
            return without(answer);
        const status = textOf(answer.body, 'status');
        return status === 'behind' || status === 'identical';
    }
    async #release(tag) {
        const answer = await this.github.get(`${this.#root}/${pathOf('releases/tags', tag)}`);
        if (answer.kind === 'missing')
            return 'none';
        if (answer.kind !== 'found')
            return without(answer);
        return propertyOf(answer.body, 'immutable') === true ? 'immutable' : 'mutable';
    }
}
async function rest_readFile(github, unit) {
    for (const path of candidates(unit)) {
        const where = pathOf('repos', unit.owner, unit.repo, 'contents', path);
        const answer = await github.get(`${where}?ref=${unit.sha}`);
        if (answer.kind === 'missing')
            continue;
        if (answer.kind !== 'found')
            return without(answer);
        // A folder is a list; a link to a folder or a submodule is no file.
        if (textOf(answer.body, 'type') !== 'file')
            continue;
        const size = Number(propertyOf(answer.body, 'size'));
        if (size > workspace/* maxTextBytes */.tu) {
            const reason = `it has ${size} bytes; more than ${workspace/* maxTextBytes */.tu} are not read`;
            return { kind: 'file', path, reading: (0,workspace/* unreadable */.O$)(reason) };
        }
        // Above 1 MB the content is left out: "Get repository content".
        const blob = textOf(answer.body, 'encoding') === 'base64'
            ? answer
            : await github.get(pathOf('repos', unit.owner, unit.repo, 'git/blobs', textOf(answer.body, 'sha') ?? ''));
        const content = blob.kind === 'found' ? textOf(blob.body, 'content') : undefined;
        if (content === undefined)
            return without(blob);
        return { kind: 'file', path, reading: (0,read/* decodeText */.g7)(Buffer.from(content, 'base64')) };
    }
    return { kind: 'none' };
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
const store_maxBytes = 16 * 1024 * 1024;
/**
 * A store on disk, in a folder that belongs to this user alone; `noStore` where there can be none.
 *
 * An entry says what it answers and has a checksum over both, so that a damaged or swapped file counts for nothing.
 * That is no seal against whoever can write here: that is why the folder must be this user's own.
 */
function openStore(parent) {
    const folder = (0,external_node_path_.join)(parent, format);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const { uid, mode } = (0,external_node_fs_.lstatSync)(folder);
        const ours = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
        if (!(0,external_node_fs_.lstatSync)(folder).isDirectory() || !ours)
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
            const value = textOf(entry, 'value');
            if (value === undefined || propertyOf(entry, 'sum') !== sum(key, value))
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
/** Where a user's programs keep what they can do without: the XDG Base Directory Specification, and its like elsewhere. */
function cacheFolder(env) {
    const parent = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && (0,external_node_path_.join)(env.HOME, '.cache'));
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
/** Drops the oldest half once there are too many. */
function prune(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder);
    if (names.length <= maxEntries)
        return;
    const ages = names.map((name) => ({ name, age: (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name)).mtimeMs }));
    ages.sort((a, b) => a.age - b.age);
    for (const { name } of ages.slice(0, Math.ceil(names.length / 2)))
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
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
function openNetwork({ env, token, maxRequests = usualBounds.maxRequests, onRequest, }) {
    const store = storeFor(env);
    const connectTo = (addresses, by) => connect({
        ...addresses,
        token: by,
        maxRequests,
        milliseconds: usualBounds.milliseconds,
        store,
        onRequest: (spent) => onRequest?.(addresses.api.host, spent),
    });
    const addresses = addressesFrom(env);
    const github = connectTo(addresses, token);
    const rest = restSource(github);
    const own = token === undefined ? rest : graphqlSource(github, rest);
    const dotcom = elsewhere(env) ? connectTo(addressesFrom({}), undefined) : undefined;
    const gradle = addressOf('PINFOLD_GRADLE_SERVICES', env, gradleServices);
    return (facts, policy, on) => gatherNetwork(facts, policy, on, {
        sources: dotcom === undefined ? [own] : [own, restSource(dotcom)],
        advisories: dotcom ?? github,
        gradle: {
            service: gradle,
            store,
            milliseconds: usualBounds.milliseconds,
            onRequest: (spent) => onRequest?.(gradle.host, spent),
        },
        // What one server and one token show is not for others.
        store: within(store, `${token ?? ''} ${addresses.api.href}`),
    });
}
/** Is this a run, or a clone, of another server than github.com? */
function elsewhere({ GITHUB_SERVER_URL: server }) {
    return server !== undefined && URL.canParse(server) && new URL(server).host !== 'github.com';
}
/**
 * In Actions nothing is kept beyond the job: what a machine keeps between jobs, other jobs can write, and these must
 * not decide what is found here.
 */
function storeFor(env) {
    const folder = env.GITHUB_ACTIONS === 'true' ? env.RUNNER_TEMP && `${env.RUNNER_TEMP}/pinfold` : cacheFolder(env);
    return folder ? openStore(folder) : noStore;
}
function within(store, scope) {
    return {
        get: (key) => store.get(`${scope} ${key}`),
        set: (key, value) => store.set(`${scope} ${key}`, value),
    };
}


/***/ })

};
