export const id = 633;
export const ids = [633];
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

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/** How many requests one server may be asked in a run, tries that failed included. */
class Budget {
    max;
    onRequest;
    #spent = 0;
    constructor(max, 
    /** Told before each request, with how many there were before it. */
    onRequest) {
        this.max = max;
        this.onRequest = onRequest;
    }
    get spent() {
        return this.#spent;
    }
    /** Why there is no request left; undefined where there is one. */
    get exhausted() {
        return this.#spent < this.max ? undefined : `the budget of ${this.max} requests is used up`;
    }
    /** Takes a request; where there is none left, why. */
    take() {
        const { exhausted } = this;
        if (exhausted !== undefined)
            return exhausted;
        const before = this.#spent++;
        this.onRequest?.(before);
        return undefined;
    }
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect),
/* harmony export */   g: () => (/* binding */ usualBounds)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8818);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8031);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7781);
/* harmony import */ var _limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5682);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(327);
/* harmony import */ var _persist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3415);







/** The bounds of a run, unless the user gives others: a job's token has 1,000 requests an hour. */
const usualBounds = {
    maxRequests: 200,
    milliseconds: { each: 20_000, all: 180_000, pause: 250 },
};
/** GitHub's advice is to ask one after the other; a few at once stay far below its limits. */
const atOnce = 4;
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
        get: async (path) => {
            if (leadsElsewhere(path))
                return { kind: 'missing' };
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
        spent: () => client.budget.spent,
    };
}
function keptOf(entry) {
    const etag = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry, 'etag');
    // A tag of another form is none that a server gave: RFC 9110, section 8.8.3.
    return etag !== undefined && /^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(etag)
        ? { etag, body: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$r)(entry, 'body') }
        : undefined;
}
class Client {
    connection;
    budget;
    #limited = (0,_limited_js__WEBPACK_IMPORTED_MODULE_4__/* .limited */ .T)(atOnce);
    /** Until when a rate limit holds, in milliseconds since 1970. */
    #limitedUntil = 0;
    /** Set once GitHub refused the token: it would refuse it each time. */
    #refused;
    #deadline;
    #all;
    constructor(connection) {
        this.connection = connection;
        this.budget = new _budget_js__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ ._(connection.maxRequests, connection.onRequest);
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
    ask(question) {
        return this.#limited(() => this.#persist(question));
    }
    /** Tries until there is an answer, or no more room for one. */
    async #persist(question) {
        let { url } = question;
        let redirects = 0;
        let reason = 'GitHub limits the rate of requests again and again';
        for (let tries = 1; tries <= _persist_js__WEBPACK_IMPORTED_MODULE_2__/* .maxTries */ .m$;) {
            const hindrance = await this.#hindrance();
            if (hindrance !== undefined)
                return { answer: hindrance };
            const exhausted = this.budget.take();
            if (exhausted !== undefined)
                return { answer: unreachable(exhausted) };
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
                    if (tries < _persist_js__WEBPACK_IMPORTED_MODULE_2__/* .maxTries */ .m$)
                        await this.#pause(Date.now() + (0,_persist_js__WEBPACK_IMPORTED_MODULE_2__/* .pauseAfter */ .l0)(tries, this.connection.milliseconds.pause));
            }
            tries++;
        }
        return { answer: unreachable(reason) };
    }
    /** Why nothing can be asked any more; waits where a limit ends in time. */
    async #hindrance() {
        if (this.#refused !== undefined)
            return this.#refused;
        if (this.budget.exhausted !== undefined)
            return unreachable(this.budget.exhausted);
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    }
    async #try({ method, url, body, before }) {
        const { token, milliseconds } = this.connection;
        const reply = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .cv)({
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
            signal: this.#all,
            milliseconds: milliseconds.each,
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
        const text = this.#withoutToken(reply.body.toString('utf8'));
        const json = parse(text);
        const limit = (0,_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitOf */ .L)(reply, json?.value, Date.now());
        if (limit !== undefined)
            this.#limitedUntil = Math.max(this.#limitedUntil, limit.until);
        if (limit?.instead === true)
            return { kind: 'limited' };
        if (status === 304 && before !== undefined)
            return told({ kind: 'found', body: before.body });
        if ((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isRedirect */ .N6)(reply)) {
            return { kind: 'redirect', to: this.#withoutToken(reply.header('location') ?? '') };
        }
        if (status >= 200 && status < 300) {
            if (text === '')
                return told({ kind: 'found', body: undefined });
            if (json === undefined)
                return { kind: 'broken', reason: `what ${url.host} answers is no JSON` };
            const etag = this.#withoutToken(reply.header('etag') ?? '');
            return { kind: 'told', answer: { kind: 'found', body: json.value }, ...(etag === '' ? {} : { etag }) };
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
    /**
     * What a server says, which must not bring the token into the cache or anything else, should it say that again.
     * GitHub's tokens have 40 characters and more; a short text may stand in an answer by chance, and is left.
     */
    #withoutToken(text) {
        const { token = '' } = this.connection;
        return token.length < 16 ? text : text.replaceAll(token, '***');
    }
}
/** Would a segment `.` or `..` lead to another address than the path says? Nothing at GitHub has such a name. */
function leadsElsewhere(path) {
    return /^[^?]*(?<![^/])(?:\.|%2e){1,2}(?![^/?])/i.test(path);
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
/**
 * What GitHub says itself, in a line, with the first of the errors that it lists as text or by a message
 * (docs.github.com, "Troubleshooting the REST API"). The token is taken out, should it say it again.
 */
function messageOf(body, token) {
    const [first] = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(body, 'errors');
    const detail = typeof first === 'string' ? first : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(first, 'message');
    const message = [(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(body, 'message'), detail]
        .filter((part) => part !== undefined)
        .join(': ')
        .replace(/\s+/g, ' ')
        .trim();
    return (token === undefined ? message : message.replaceAll(token, '***')).slice(0, 200);
}


/***/ }),

/***/ 8031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* unused harmony export proxyFor */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var tunnel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(770);



/** Asks once, through the proxy that the environment names for this address. Never throws. */
function exchange(asked) {
    const { method, url, headers, body, signal, milliseconds, maxBytes } = asked;
    return new Promise((settled) => {
        let request;
        // Node may collect a signal of AbortSignal.timeout within AbortSignal.any before it fires: nodejs/node#57736.
        const timer = setTimeout(() => {
            settled(outOfTime);
            request?.destroy();
        }, milliseconds);
        const settle = (reply) => {
            clearTimeout(timer);
            settled(reply);
        };
        const fail = (error) => settle(signal.aborted ? outOfTime : failed(error));
        try {
            const send = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
            request = send(url, { method, headers, signal, agent: agentFor(url) }, (message) => {
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
/** Is a reply a redirect: RFC 9110, 15.4? */
function isRedirect({ status }) {
    return [301, 302, 303, 307, 308].includes(status);
}
const outOfTime = { kind: 'failed', reason: 'the time for it ran out' };
function failed(error) {
    return { kind: 'failed', reason: reasonOf(error) };
}
function reasonOf(error) {
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
    return protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true }) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true });
}
/** The way through a proxy: a tunnel, so that the proxy sees the host alone. */
function tunnelAgent({ protocol }, proxy) {
    const { hostname: host, port, username, password } = proxy;
    const sealed = proxy.protocol === 'https:';
    const credentials = username === '' ? {} : { proxyAuth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` };
    const options = { proxy: { host, port: Number(port || (sealed ? 443 : 80)), ...credentials } };
    if (protocol === 'https:')
        return sealed ? tunnel__WEBPACK_IMPORTED_MODULE_2__.httpsOverHttps(options) : tunnel__WEBPACK_IMPORTED_MODULE_2__.httpsOverHttp(options);
    return sealed ? tunnel__WEBPACK_IMPORTED_MODULE_2__.httpOverHttps(options) : tunnel__WEBPACK_IMPORTED_MODULE_2__.httpOverHttp(options);
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


/***/ }),

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limited)
/* harmony export */ });
/** Lets no more than `atOnce` of the works that it is given run at once. */
function limited(atOnce) {
    let running = 0;
    const waiting = [];
    return async (work) => {
        while (running >= atOnce)
            await new Promise((go) => waiting.push(go));
        running++;
        try {
            return await work();
        }
        finally {
            running--;
            waiting.shift()?.();
        }
    };
}


/***/ }),

/***/ 327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ limitOf),
/* harmony export */   s: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7781);

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
    const retryAfter = retryAfterOf(reply);
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
/** How many seconds a reply asks to wait; undefined where it does not, or names a date. */
function retryAfterOf(reply) {
    return secondsOf(reply.header('retry-after'));
}
function secondsOf(header) {
    return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined;
}
function speaksOfLimit(body) {
    return /rate limit|abuse detection/i.test((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(body, 'message') ?? '');
}
function hasLimitError(body) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(body, 'errors').some((error) => /^RATE_LIMIT/.test((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(error, 'type') ?? ''));
}


/***/ }),

/***/ 3415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   l0: () => (/* binding */ pauseAfter),
/* harmony export */   m$: () => (/* binding */ maxTries)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8031);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(327);



/** How often what fails in passing is asked in all. */
const maxTries = 3;
/** A server that wants to be left alone for longer is asked no more. */
const maxWait = 30_000;
/** How many milliseconds to wait before the next try, after so many; `first` before the second one. */
function pauseAfter(tries, first = 250) {
    return first * 4 ** (tries - 1);
}
/**
 * Asks, up to three times where it may go better: no answer, 429, a fault of the server's own. `Retry-After` is obeyed
 * up to half a minute; where it says more, and after the last try, the reply is given as it is. Every try takes a
 * request of the budget; `spent` where none is left. Never throws.
 */
async function persist(asked, budget) {
    for (let tries = 1;; tries++) {
        const reason = budget.take();
        if (reason !== undefined)
            return { kind: 'spent', reason };
        const reply = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .cv)(asked);
        const wait = waitAfter(reply) ?? pauseAfter(tries);
        if (tries === maxTries || !isPassing(reply) || wait > maxWait || asked.signal.aborted)
            return reply;
        // A signal that ends the wait ends the next try as well.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal: asked.signal }).catch(() => { });
    }
}
/** May it go better later? */
function isPassing(reply) {
    return reply.kind === 'failed' || (reply.kind === 'reply' && (reply.status === 429 || reply.status >= 500));
}
function waitAfter(reply) {
    const seconds = reply.kind === 'reply' ? (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterOf */ .s)(reply) : undefined;
    return seconds === undefined ? undefined : seconds * 1000;
}


/***/ })

};
