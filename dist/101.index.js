export const id = 101;
export const ids = [101];
export const modules = {

/***/ 7101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherArtifacts: () => (/* binding */ gatherArtifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/fixtures/gather.js + 32 modules
var gather = __webpack_require__(4011);
// EXTERNAL MODULE: ./lib/fixtures/places.js
var places = __webpack_require__(7360);
// EXTERNAL MODULE: ./lib/workspace/read.js
var read = __webpack_require__(8897);
// EXTERNAL MODULE: ./lib/workspace/workspace.js
var workspace_workspace = __webpack_require__(9724);
;// CONCATENATED MODULE: ./lib/artifacts/chunks.js
/** An archive, or a part of it, that cannot be read to its end; the message says why, as the end of "It cannot be read: …". */
class ArchiveError extends Error {
}
/** Reads a stream of pieces by count. */
class chunks_ByteReader {
    #chunks;
    #rest = new Uint8Array(0);
    #ended = false;
    #position = 0;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** How many bytes were given out. */
    get position() {
        return this.#position;
    }
    /** The next `count` bytes, or fewer where the stream ends before. */
    async read(count) {
        await this.#fill(count);
        const bytes = this.#rest.subarray(0, count);
        this.#rest = this.#rest.subarray(bytes.length);
        this.#position += bytes.length;
        return bytes;
    }
    /**
     * The next `count` bytes.
     *
     * @throws ArchiveError where the stream ends before
     */
    async exactly(count) {
        const bytes = await this.read(count);
        if (bytes.length < count)
            throw cutOff();
        return bytes;
    }
    /** The next bytes, which stay to be read. */
    async peek(count) {
        await this.#fill(count);
        return this.#rest.subarray(0, count);
    }
    /**
     * The next `count` bytes in pieces.
     *
     * @throws ArchiveError where the stream ends before
     */
    async *take(count) {
        for (let left = count; left > 0;) {
            if (this.#rest.length === 0 && !(await this.#next()))
                throw cutOff();
            const bytes = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(bytes.length);
            this.#position += bytes.length;
            left -= bytes.length;
            yield bytes;
        }
    }
    /**
     * Goes on to a position, past what nobody took.
     *
     * @throws ArchiveError where the stream ends before
     */
    async skipTo(position) {
        for await (const _ of this.take(position - this.#position))
            ;
    }
    /** All that is left, in pieces. */
    async *all() {
        while (this.#rest.length > 0 || (await this.#next())) {
            const bytes = this.#rest;
            this.#rest = bytes.subarray(bytes.length);
            this.#position += bytes.length;
            yield bytes;
        }
    }
    /** Is there nothing left? */
    async atEnd() {
        return (await this.peek(1)).length === 0;
    }
    /** Lets go of the stream. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
    async #fill(count) {
        if (this.#rest.length >= count)
            return;
        const parts = [this.#rest.slice()];
        let total = this.#rest.length;
        this.#rest = new Uint8Array(0);
        while (total < count && (await this.#next())) {
            parts.push(this.#rest.slice());
            total += this.#rest.length;
            this.#rest = new Uint8Array(0);
        }
        this.#rest = Buffer.concat(parts, total);
    }
    async #next() {
        while (!this.#ended) {
            const { done, value } = await this.#chunks.next();
            if (done === true)
                this.#ended = true;
            else if (value.length > 0) {
                this.#rest = value;
                return true;
            }
        }
        return false;
    }
}
/** The stream ends too early. */
function cutOff() {
    return new ArchiveError('it is cut off');
}
/** Names in archives have no one encoding: UTF-8 where they are, else each byte a character. */
function nameOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return Buffer.from(bytes).toString('latin1');
    }
}

;// CONCATENATED MODULE: ./lib/artifacts/budget.js

const defaultLimits = {
    depth: 8,
    entries: 1_000_000,
    bytes: 16 * 2 ** 30,
    ratio: 200,
    slack: 256 * 2 ** 20,
    held: 128 * 2 ** 20,
};
/** The artifact would take more than its limits to unpack: a bomb. Ends the whole artifact, not one entry. */
class BombError extends ArchiveError {
}
/** Counts what one artifact takes. */
class Budget {
    limits;
    size;
    #entries = 0;
    #bytes = 0;
    constructor(limits, 
    /** The artifact's own size. */
    size) {
        this.limits = limits;
        this.size = size;
    }
    get bytes() {
        return this.#bytes;
    }
    /** @throws BombError */
    entry() {
        if (++this.#entries > this.limits.entries)
            throw new BombError(`it holds more than ${this.limits.entries} entries`);
    }
    /** @throws BombError */
    unpacked(count) {
        this.#bytes += count;
        const { bytes, ratio, slack } = this.limits;
        if (this.#bytes > bytes)
            throw new BombError(`it unpacks to more than ${mebibytes(bytes)} MiB`);
        if (this.#bytes > slack && this.#bytes > ratio * this.size)
            throw new BombError(`it unpacks to more than ${ratio} times its own size, and to more than ${mebibytes(slack)} MiB`);
    }
}
function mebibytes(bytes) {
    return Math.round(bytes / 2 ** 20);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/artifacts/rolling.js
/** A window of so many bytes makes a mark. */
const windowBytes = 32;
/** Bytes before a piece that its windows reach into. */
const carried = windowBytes - 1;
/** Larger pieces are scanned in parts. */
const partBytes = 1 << 17;
/** Where a piece is put behind what it continues. One for all, since a piece is scanned in one go. */
const scratch = new Uint8Array(carried + partBytes);
/** 2^32 by the golden ratio, which spreads well (Knuth, TAOCP 3, 6.4). */
const spread = 0x9e3779b1;
/**
 * Finds the marks of a stream: the windows whose rolling hash ends up in one of 2^rarity classes. The same bytes have
 * the same marks wherever they stand, which is what content-defined chunking rests on (the hash is FastCDC's "gear",
 * Xia et al., USENIX ATC 2016: of 32 bits, so that 32 bytes count; with a product in place of its table, which is
 * faster here, and enough to choose by).
 */
class Marks {
    #mask;
    #hash = 0;
    #position = 0;
    #tail = new Uint8Array(carried);
    constructor(rarity) {
        this.#mask = rarity === 0 ? 0 : -1 << (32 - rarity);
    }
    /** How many bytes were seen. */
    get position() {
        return this.#position;
    }
    scan(bytes, atMark) {
        for (let start = 0; start < bytes.length; start += partBytes) {
            this.#scanPart(bytes.subarray(start, start + partBytes), atMark);
        }
    }
    #scanPart(bytes, atMark) {
        scratch.set(this.#tail);
        scratch.set(bytes, carried);
        const end = carried + bytes.length;
        const base = this.#position - carried;
        const mask = this.#mask;
        // No window is whole before the first `windowBytes` of the stream.
        const first = Math.min(Math.max(carried, windowBytes - 1 - base), end);
        let hash = this.#hash;
        let index = carried;
        for (; index < first; index++)
            hash = ((hash << 1) + Math.imul((scratch[index] ?? 0) + 1, spread)) | 0;
        for (; index < end; index++) {
            hash = ((hash << 1) + Math.imul((scratch[index] ?? 0) + 1, spread)) | 0;
            if ((hash & mask) === 0)
                atMark(hash, scratch, index + 1, base + index + 1);
        }
        this.#hash = hash;
        this.#position += bytes.length;
        this.#tail.set(scratch.subarray(end - carried, end));
    }
}
/** A second hash of a window, so that the two together have 64 bits less what makes a mark (FNV-1a, mixed). */
function windowHash(bytes, end) {
    let hash = 0x811c9dc5;
    for (let index = end - windowBytes; index < end; index++)
        hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    return Math.imul(hash, 0x2c1b3c6d) | 0;
}
/** So many different bytes a window has that says something: less is a run of zeros, a table, a ruler of dashes. */
const fewest = 10;
/** For each byte, in which call it was seen last. */
const seenIn = new Uint32Array(256);
let call = 0;
/** Does a window hold too little to tell one content from another? */
function saysLittle(bytes, end) {
    call = (call + 1) >>> 0;
    let zeros = 0;
    let ones = 0;
    let different = 0;
    for (let index = end - windowBytes; index < end; index++) {
        const byte = bytes[index] ?? 0;
        if (seenIn[byte] !== call) {
            seenIn[byte] = call;
            different++;
        }
        if (byte === 0)
            zeros++;
        else if (byte === 0xff)
            ones++;
    }
    return different < fewest || zeros > windowBytes / 2 || ones > windowBytes / 2;
}

;// CONCATENATED MODULE: ./lib/artifacts/fixture-index.js

/** A fixture of fewer bytes is no finding: an empty archive, a picture of one pixel. */
const leastFixture = 64;
/** A run of so many bytes is found for sure; one of half as many may be. */
const leastRun = 1024;
/** So many marks are kept at most, about 20 bytes of memory each. */
const maxMarks = 4_000_000;
const smallestRarity = 4;
const greatestRarity = 12;
/** Marks of common content belong to no fixture. */
const common = -1;
/**
 * The content of the opaque fixtures, by the marks that are in it. Its memory is bounded: the more bytes the fixtures
 * have, the rarer are the marks that are kept, and the longer is a run that is found for sure.
 */
class FixtureIndex {
    #rarity;
    #fixtures = [];
    #slots;
    #first;
    #second;
    /** The fixture's number and one; 0 is a free slot. */
    #owners;
    /** One bit for most of the marks that are not here, so that few are looked up. */
    #filter = new Uint8Array(1 << 22);
    #marks = 0;
    /** @param totalBytes how many bytes the fixtures have together */
    constructor(totalBytes) {
        let rarity = smallestRarity;
        while (rarity < greatestRarity && totalBytes / 2 ** rarity > maxMarks * 0.8)
            rarity++;
        this.#rarity = rarity;
        const expected = Math.min(maxMarks, Math.ceil(totalBytes / 2 ** rarity) * 1.3 + 1024);
        this.#slots = 2 ** Math.ceil(Math.log2(expected * 1.5));
        this.#first = new Int32Array(this.#slots);
        this.#second = new Int32Array(this.#slots);
        this.#owners = new Int32Array(this.#slots);
    }
    /** From so many bytes on a run of a fixture is found for sure. */
    get leastRun() {
        return Math.max(leastRun, 32 * 2 ** this.#rarity);
    }
    /** Takes a fixture in. */
    add(path, size, pieces) {
        const owner = this.#fixtures.push({ path, size });
        if (size < leastFixture)
            return;
        const marks = new Marks(this.#rarity);
        for (const piece of pieces) {
            marks.scan(piece, (hash, bytes, end) => {
                if (this.#marks >= maxMarks || saysLittle(bytes, end))
                    return;
                const second = windowHash(bytes, end);
                const slot = this.#slotOf(hash, second);
                if (this.#owners[slot] !== 0)
                    return;
                this.#first[slot] = hash;
                this.#second[slot] = second;
                this.#owners[slot] = owner;
                this.#marks++;
                const bit = filterBit(hash);
                this.#filter[bit >>> 3] = (this.#filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
            });
        }
    }
    /** Takes out what a file that is no fixture holds too. */
    remove(pieces) {
        if (this.#marks === 0)
            return;
        const marks = new Marks(this.#rarity);
        for (const piece of pieces) {
            marks.scan(piece, (hash, bytes, end) => {
                if (!this.#mayKnow(hash))
                    return;
                const slot = this.#slotOf(hash, windowHash(bytes, end));
                if (this.#owners[slot] !== 0)
                    this.#owners[slot] = common;
            });
        }
    }
    /** Begins to look for the fixtures in a stream. */
    search() {
        return new Search(this, this.#rarity);
    }
    /** The number of the fixture that a window is of; undefined for none. */
    ownerOf(hash, bytes, end) {
        if (!this.#mayKnow(hash))
            return undefined;
        const owner = this.#owners[this.#slotOf(hash, windowHash(bytes, end))] ?? 0;
        return owner > 0 ? owner - 1 : undefined;
    }
    fixture(number) {
        return this.#fixtures[number];
    }
    #mayKnow(hash) {
        const bit = filterBit(hash);
        return ((this.#filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    }
    #slotOf(first, second) {
        let slot = second & (this.#slots - 1);
        while (this.#owners[slot] !== 0 && (this.#first[slot] !== first || this.#second[slot] !== second))
            slot = (slot + 1) & (this.#slots - 1);
        return slot;
    }
}
function filterBit(hash) {
    return Math.imul(hash, 0x9e3779b1) >>> 7;
}
/** Looks for fixtures in one stream, piece by piece. */
class Search {
    index;
    #marks;
    /** The longest run of each fixture. */
    #runs = new Map();
    #start = 0;
    #end = 0;
    #count = 0;
    #votes = new Map();
    constructor(index, rarity) {
        this.index = index;
        this.#marks = new Marks(rarity);
    }
    feed(piece) {
        this.#marks.scan(piece, this.#atMark);
    }
    /** The longest run of each fixture that is long enough to be no accident. */
    end() {
        this.#close();
        return [...this.#runs.values()];
    }
    #atMark = (hash, bytes, end, position) => {
        const owner = this.index.ownerOf(hash, bytes, end);
        if (owner !== undefined) {
            if (this.#count === 0)
                this.#start = position - windowBytes;
            this.#end = position;
            this.#count++;
            this.#votes.set(owner, (this.#votes.get(owner) ?? 0) + 1);
        }
        else if (this.#count > 0 && !saysLittle(bytes, end))
            this.#close();
    };
    #close() {
        const count = this.#count;
        this.#count = 0;
        if (count === 0)
            return;
        const [owner] = [...this.#votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most));
        this.#votes.clear();
        const fixture = this.index.fixture(owner);
        const bytes = this.#end - this.#start;
        if (fixture === undefined || count < 3 || bytes < Math.min(this.index.leastRun / 2, fixture.size * 0.6))
            return;
        const known = this.#runs.get(owner);
        if (known === undefined || known.bytes < bytes)
            this.#runs.set(owner, { fixture: fixture.path, size: fixture.size, start: this.#start, bytes });
    }
}

;// CONCATENATED MODULE: ./lib/artifacts/content.js



/** A file that is no fixture and larger is not compared with the fixtures. */
const maxOther = 64 << 20;
/**
 * Reads the content of the opaque fixtures, less what git has outside the tests too: that reaches the build in the open.
 * Of the work tree nothing but the fixtures counts, since it may hold what the build made.
 *
 * @param head undefined outside git
 */
function readContent(workspace, opaque, head) {
    const sizes = new Map();
    for (const path of opaque.keys()) {
        const glance = workspace.glance(path);
        if (glance.kind === 'file' && glance.size >= leastFixture)
            sizes.set(path, glance.size);
    }
    const index = new FixtureIndex([...sizes.values()].reduce((sum, size) => sum + size, 0));
    const whole = new Map();
    for (const [path, size] of sizes) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        index.add(path, size, told((0,read/* chunksAt */.sq)(workspace.root, path), hash));
        const digest = hash.digest('hex');
        if (!whole.has(digest))
            whole.set(digest, path);
    }
    const fixtureSizes = new Set(sizes.values());
    if (sizes.size > 0 && head !== undefined) {
        const others = [...head.entries].flatMap(([path, { mode, oid, size }]) => mode.startsWith('100') && !opaque.has(path) && size >= leastFixture && size <= maxOther ? [oid] : []);
        for (const { bytes } of head.blobs([...new Set(others)])) {
            index.remove([bytes]);
            if (fixtureSizes.has(bytes.length))
                whole.delete((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));
        }
    }
    return { index, whole, sizes: fixtureSizes };
}
function* told(pieces, hash) {
    for (const piece of pieces) {
        hash.update(piece);
        yield piece;
    }
}

;// CONCATENATED MODULE: ./lib/artifacts/names.js
/** Why nobody should unpack an entry of this name, as the end of "Its name …"; undefined where it stays below. */
function unsafeName(path) {
    if (path.includes('\0'))
        return 'holds a NUL';
    if (/^[/\\]/.test(path) || /^[A-Za-z]:/.test(path))
        return 'is absolute';
    if (path.split(/[/\\]/).includes('..'))
        return 'leads out of the folder in which it is unpacked';
    return undefined;
}
/** Does a link within an archive lead out of what the archive holds? A link's target starts at its own folder. */
function leadsOut(path, target) {
    if (/^[/\\]/.test(target) || /^[A-Za-z]:/.test(target))
        return true;
    const folders = path.split('/').slice(0, -1).filter(isStep);
    let depth = folders.length;
    for (const step of target.split('/').filter(isStep)) {
        depth += step === '..' ? -1 : 1;
        if (depth < 0)
            return true;
    }
    return false;
}
function isStep(segment) {
    return segment !== '' && segment !== '.';
}
/** A name without `.`, doubled `/` and a closing `/`. */
function plainName(path) {
    return path.split('/').filter(isStep).join('/');
}

;// CONCATENATED MODULE: ./lib/artifacts/carrier.js


/** Looks at one file as its bytes go by. */
class Look {
    content;
    #search;
    #hash;
    #size = 0;
    /**
     * @param size undefined where it is not known before
     * @param how `whole` where the bytes are looked at again one by one, as an archive's are
     */
    constructor(content, size, how) {
        this.content = content;
        this.#search = how === 'runs' ? content.index.search() : undefined;
        this.#hash = size === undefined || content.sizes.has(size) ? (0,external_node_crypto_.createHash)('sha256') : undefined;
    }
    feed(piece) {
        this.#size += piece.length;
        this.#search?.feed(piece);
        this.#hash?.update(piece);
    }
    /** The fixture that the file is; undefined for none. */
    whole() {
        if (this.#size < leastFixture)
            return undefined;
        const digest = this.#hash?.digest('hex');
        return digest === undefined ? undefined : this.content.whole.get(digest);
    }
    runs() {
        return this.#search?.end() ?? [];
    }
}

;// CONCATENATED MODULE: ./lib/artifacts/ar.js

/** The first bytes of an archive of `ar`: a Debian package, a static library. */
const arMagic = '!<arch>\n';
/**
 * The members of an `ar` archive: the common format with GNU's and BSD's long names (ar(5), deb(5)).
 *
 * The tables of symbols and of long names are members like the others, so that nothing goes unseen.
 */
async function* arEntries(chunks) {
    const reader = new chunks_ByteReader(chunks);
    await reader.exactly(arMagic.length);
    let names = '';
    while (!(await reader.atEnd())) {
        const header = nameOf(await reader.exactly(60));
        const digits = header.slice(48, 58).trim();
        if (!header.endsWith('`\n') || !/^\d{1,10}$/.test(digits))
            throw new ArchiveError('a header of it is damaged');
        const size = Number(digits);
        let name = header.slice(0, 16).trimEnd();
        let content = size;
        if (name.startsWith('#1/')) {
            const length = Number(name.slice(3));
            if (!Number.isInteger(length) || length > Math.min(size, 4096))
                throw new ArchiveError('a header of it is damaged');
            name = nameOf(await reader.exactly(length)).replace(/\0+$/, '');
            content -= length;
        }
        else if (/^\/\d+$/.test(name)) {
            const start = Number(name.slice(1));
            name = names.slice(start).split('\n', 1)[0]?.replace(/\/$/, '') ?? name;
        }
        else if (name !== '/' && name !== '//') {
            name = name.replace(/\/$/, '');
        }
        const end = reader.position + content;
        const mode = Number.parseInt(header.slice(40, 48).trim(), 8);
        let bytes = reader.take(content);
        if (name === '//') {
            if (content > 1 << 24)
                throw new ArchiveError('its table of names is too long');
            const table = (await reader.exactly(content)).slice();
            names = nameOf(table);
            bytes = one(table);
        }
        yield { kind: 'file', path: name, mode: Number.isNaN(mode) ? undefined : mode, size: content, bytes };
        await reader.skipTo(end);
        if (size % 2 === 1)
            await reader.read(1);
    }
}
async function* one(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./lib/artifacts/bzip2.js

const damaged = () => new ArchiveError('its bzip2 stream is damaged');
/** Of π and of its root: what begins a block, and what ends a stream. */
const blockMark = 0x314159265359;
const endMark = 0x177245385090;
/** No block takes more: 900,000 bytes, at most 20 bits each, with its tables. */
const maxPacked = 3_000_000;
/**
 * The content of a file in bzip2's format, all its streams ("BZIP2 Format Specification", J. Tsai; bzip2's own
 * decompress.c). Checksums are verified.
 *
 * Own code: the packages that are there loop for ever on some hostile input, or hold a whole file in memory.
 */
async function* bunzip2(chunks) {
    const reader = new chunks_ByteReader(chunks);
    do {
        const header = await reader.exactly(4);
        const level = (header[3] ?? 0) - 0x30;
        if (header[0] !== 0x42 || header[1] !== 0x5a || header[2] !== 0x68 || level < 1 || level > 9)
            throw damaged();
        yield* stream(reader, level * 100_000);
    } while (!(await reader.atEnd()));
}
async function* stream(reader, blockSize) {
    const block = new Uint32Array(blockSize);
    let bit = 0;
    let combined = 0;
    for (;;) {
        const bits = new BitReader(await reader.peek(maxPacked), bit);
        const mark = bits.read(24) * 2 ** 24 + bits.read(24);
        const stored = ((bits.read(16) << 16) | bits.read(16)) >>> 0;
        if (mark === endMark) {
            bits.expectEnough();
            if (stored !== combined)
                throw damaged();
            await reader.exactly(Math.ceil(bits.position / 8));
            return;
        }
        if (mark !== blockMark)
            throw bits.isShort ? cutOff() : damaged();
        const { count, origin } = readWhole(bits, block);
        await reader.exactly(bits.position >> 3);
        bit = bits.position & 7;
        const crc = { value: 0xffffffff };
        yield* unsort(block, count, origin, crc);
        const own = ~crc.value >>> 0;
        if (own !== stored)
            throw damaged();
        combined = (((combined << 1) | (combined >>> 31)) ^ own) >>> 0;
    }
}
/** Most significant bit first. Beyond the end there are zeros, which the caller asks about. */
class BitReader {
    bytes;
    #position;
    constructor(bytes, start) {
        this.bytes = bytes;
        this.#position = start;
    }
    get position() {
        return this.#position;
    }
    get isShort() {
        return this.#position > this.bytes.length * 8;
    }
    /** @throws ArchiveError where more was read than there is */
    expectEnough() {
        if (this.isShort)
            throw cutOff();
    }
    /** At most 24 bits. */
    read(count) {
        const at = this.#position >> 3;
        const bytes = this.bytes;
        const word = ((bytes[at] ?? 0) << 24) |
            ((bytes[at + 1] ?? 0) << 16) |
            ((bytes[at + 2] ?? 0) << 8) |
            (bytes[at + 3] ?? 0);
        const value = (word << (this.#position & 7)) >>> (32 - count);
        this.#position += count;
        return value;
    }
    bit() {
        const at = this.#position++;
        return ((this.bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    }
}
const maxCode = 20;
/** What ends too early looks damaged before it is seen to be short. */
function readWhole(bits, block) {
    try {
        const read = readBlock(bits, block);
        bits.expectEnough();
        return read;
    }
    catch (error) {
        throw bits.isShort ? cutOff() : error;
    }
}
/** Undoes the Huffman and the move-to-front coding into `block`. */
function readBlock(bits, block) {
    if (bits.bit() === 1)
        throw new ArchiveError('its bzip2 stream is of the randomised kind, which nothing writes');
    const origin = bits.read(24);
    const used = [];
    const groups = bits.read(16);
    for (let group = 0; group < 16; group++) {
        if (((groups >> (15 - group)) & 1) === 0)
            continue;
        const members = bits.read(16);
        for (let member = 0; member < 16; member++)
            if (((members >> (15 - member)) & 1) === 1)
                used.push(group * 16 + member);
    }
    if (used.length === 0)
        throw damaged();
    const codeCount = bits.read(3);
    const selectorCount = bits.read(15);
    if (codeCount < 2 || codeCount > 6 || selectorCount === 0)
        throw damaged();
    const selectors = new Uint8Array(selectorCount);
    const order = Array.from({ length: codeCount }, (_, index) => index);
    for (let index = 0; index < selectorCount; index++) {
        let place = 0;
        while (bits.bit() === 1)
            if (++place >= codeCount)
                throw damaged();
        const [chosen = 0] = order.splice(place, 1);
        order.unshift(chosen);
        selectors[index] = chosen;
    }
    const symbolCount = used.length + 2;
    const codes = Array.from({ length: codeCount }, () => readCode(bits, symbolCount));
    const front = Uint8Array.from(used);
    const endOfBlock = symbolCount - 1;
    let count = 0;
    let run = 0;
    let weight = 1;
    let left = 0;
    let group = 0;
    let code = codes[0];
    for (;;) {
        if (left === 0) {
            if (group >= selectorCount)
                throw damaged();
            code = codes[selectors[group++] ?? 0];
            left = 50;
        }
        left--;
        if (code === undefined)
            throw damaged();
        const symbol = readSymbol(bits, code);
        if (symbol <= 1) {
            run += weight << symbol;
            weight <<= 1;
            if (run > block.length)
                throw damaged();
            continue;
        }
        if (run > 0) {
            if (count + run > block.length)
                throw damaged();
            block.fill(front[0] ?? 0, count, count + run);
            count += run;
            run = 0;
            weight = 1;
        }
        if (symbol === endOfBlock)
            break;
        const place = symbol - 1;
        const byte = front[place] ?? 0;
        front.copyWithin(1, 0, place);
        front[0] = byte;
        if (count >= block.length)
            throw damaged();
        block[count++] = byte;
    }
    if (origin >= count)
        throw damaged();
    return { count, origin };
}
function readCode(bits, symbolCount) {
    const lengths = new Uint8Array(symbolCount);
    let length = bits.read(5);
    for (let symbol = 0; symbol < symbolCount; symbol++) {
        for (;;) {
            if (length < 1 || length > maxCode)
                throw damaged();
            if (bits.bit() === 0)
                break;
            length += bits.bit() === 0 ? 1 : -1;
        }
        lengths[symbol] = length;
    }
    const counts = new Int32Array(maxCode + 2);
    for (const each of lengths)
        counts[each] = (counts[each] ?? 0) + 1;
    const limit = new Int32Array(maxCode + 1).fill(-1);
    const base = new Int32Array(maxCode + 1);
    const symbols = new Uint16Array(symbolCount);
    let next = 0;
    let first = 0;
    for (let each = 1; each <= maxCode; each++) {
        const many = counts[each] ?? 0;
        base[each] = first - next;
        for (let symbol = 0; symbol < symbolCount; symbol++)
            if (lengths[symbol] === each)
                symbols[next++] = symbol;
        first += many;
        limit[each] = many === 0 ? -1 : first - 1;
        first <<= 1;
    }
    return { shortest: Math.min(...lengths), longest: Math.max(...lengths), limit, base, symbols };
}
function readSymbol(bits, { shortest, longest, limit, base, symbols }) {
    let code = bits.read(shortest);
    for (let length = shortest; length <= longest; length++) {
        if (code <= (limit[length] ?? -1)) {
            const symbol = symbols[code - (base[length] ?? 0)];
            if (symbol === undefined)
                break;
            return symbol;
        }
        code = (code << 1) | bits.bit();
    }
    throw damaged();
}
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte << 24;
    for (let bit = 0; bit < 8; bit++)
        value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
    return value >>> 0;
});
const pieceBytes = 64 * 1024;
/** Undoes the sorting (Burrows and Wheeler) and the first run-length coding: four alike are followed by a count. */
function* unsort(block, count, origin, crc) {
    const starts = new Uint32Array(257);
    for (let index = 0; index < count; index++) {
        const after = ((block[index] ?? 0) & 0xff) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let byte = 0; byte < 256; byte++)
        starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
    for (let index = 0; index < count; index++) {
        const byte = (block[index] ?? 0) & 0xff;
        const to = starts[byte] ?? 0;
        starts[byte] = to + 1;
        block[to] = (block[to] ?? 0) | (index << 8);
    }
    let piece = new Uint8Array(pieceBytes);
    let filled = 0;
    let entry = block[(block[origin] ?? 0) >>> 8] ?? 0;
    let run = 0;
    let last = -1;
    let value = crc.value;
    for (let left = count; left > 0; left--) {
        const byte = entry & 0xff;
        entry = block[entry >>> 8] ?? 0;
        let copies = 1;
        let out = byte;
        if (run === 4) {
            copies = byte;
            out = last;
            run = 0;
            last = -1;
        }
        else if (byte === last)
            run++;
        else {
            last = byte;
            run = 1;
        }
        for (; copies > 0; copies--) {
            value = (value << 8) ^ (crcTable[(value >>> 24) ^ out] ?? 0);
            piece[filled++] = out;
            if (filled === pieceBytes) {
                yield piece;
                piece = new Uint8Array(pieceBytes);
                filled = 0;
            }
        }
    }
    crc.value = value;
    if (filled > 0)
        yield piece.subarray(0, filled);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/artifacts/gzip.js



const chunkSize = 128 * 1024;
/** The content of a file in the format of gzip (RFC 1952), all its members. */
async function* gunzip(chunks) {
    const stream = (0,external_node_zlib_.createGunzip)({ chunkSize });
    const seen = { bytes: 0, content: 0 };
    yield* through(counted(chunks, seen), stream);
    // Node takes what is no further member for padding, and says nothing of it.
    if (stream.bytesWritten < seen.content)
        throw new ArchiveError('it goes on after its end');
}
/** A stream of deflate (RFC 1951) without a frame. */
function inflateRaw(chunks) {
    return through(chunks, (0,external_node_zlib_.createInflateRaw)({ chunkSize }));
}
/** Counts the bytes, and those up to the last that is not zero. */
async function* counted(chunks, seen) {
    for await (const piece of chunks) {
        let end = piece.length;
        while (end > 0 && piece[end - 1] === 0)
            end--;
        if (end > 0)
            seen.content = seen.bytes + end;
        seen.bytes += piece.length;
        // The stream keeps what it is given until it is done with it.
        yield piece.slice();
    }
}
async function* through(chunks, stream) {
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: true }), stream, () => { });
    try {
        for await (const piece of stream)
            yield piece;
    }
    catch (error) {
        throw isZlib(error) ? new ArchiveError(reasonOf(error)) : error;
    }
}
function isZlib(error) {
    return (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_'));
}
function reasonOf({ code }) {
    return code === 'Z_BUF_ERROR' ? 'it is cut off' : 'its compressed content is damaged';
}

;// CONCATENATED MODULE: ./lib/artifacts/source.js

/** A file that is open for reading. It may shrink while it is read; then there is less. */
function fileSource(descriptor, size) {
    return {
        size,
        read(offset, length) {
            const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, size - offset)));
            let total = 0;
            while (total < bytes.length) {
                const count = (0,external_node_fs_.readSync)(descriptor, bytes, total, bytes.length - total, offset + total);
                if (count === 0)
                    break;
                total += count;
            }
            return bytes.subarray(0, total);
        },
    };
}
/** Bytes in memory. */
function bufferSource(bytes) {
    return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
const source_pieceBytes = 128 * 1024;
/** A part of a source, in pieces. */
async function* rangeOf(source, start, end) {
    for (let offset = start; offset < end;) {
        const piece = source.read(offset, Math.min(source_pieceBytes, end - offset));
        if (piece.length === 0)
            return;
        offset += piece.length;
        yield piece;
    }
}

;// CONCATENATED MODULE: ./lib/artifacts/tar.js

const block = 512;
/** No name, target or list of attributes is longer; a longer one is an attack on memory. */
const maxMeta = 1 << 20;
/** Does a stream begin with a header of tar? By its checksum, as POSIX (pax, "ustar Interchange Format") has it. */
function isTar(head) {
    return head.length >= block && head[0] !== 0 && hasChecksum(head.subarray(0, block));
}
/**
 * The entries of a tar archive: ustar and pax (POSIX.1-2024, pax), and GNU's (GNU tar's manual, "Basic Tar Format").
 *
 * Where readers of tar disagree on what an archive holds (links with content, data after the end), it is refused: who
 * unpacks it may see something else.
 */
async function* tarEntries(chunks) {
    const reader = new chunks_ByteReader(chunks);
    let next = {};
    let common = {};
    for (;;) {
        const header = await reader.read(block);
        if (header.length === 0)
            return;
        if (header.length < block)
            throw new ArchiveError('it is cut off within a header');
        if (header.every((byte) => byte === 0)) {
            await expectEnd(reader);
            return;
        }
        if (!hasChecksum(header))
            throw new ArchiveError('a header of it is damaged');
        const type = String.fromCharCode(header[156] ?? 0);
        const stored = numberAt(header, 124, 12);
        switch (type) {
            case 'x':
                next = { ...next, ...attributesOf(await meta(reader, stored)) };
                continue;
            case 'g':
                common = { ...common, ...attributesOf(await meta(reader, stored)) };
                continue;
            case 'L':
                next = { ...next, path: nameOf(untilNul(await meta(reader, stored))) };
                continue;
            case 'K':
                next = { ...next, linkpath: nameOf(untilNul(await meta(reader, stored))) };
                continue;
        }
        const attributes = { ...common, ...next };
        next = {};
        const size = attributes.size ?? stored;
        if (type === 'S')
            await skipSparseMap(reader, header);
        const path = attributes.sparseName ?? attributes.path ?? pathAt(header);
        const target = attributes.linkpath ?? nameOf(untilNul(header.subarray(157, 257)));
        const end = reader.position + Math.ceil(size / block) * block;
        const entry = entryOf(type, path, target, numberAt(header, 100, 8), size, reader.take(size));
        if (entry.kind !== 'file' && size !== 0)
            throw new ArchiveError(`${entry.kind} ${path} has content, and readers of tar do not agree on that`);
        yield entry;
        await reader.skipTo(end);
    }
}
function entryOf(type, path, target, mode, size, bytes) {
    switch (type) {
        case '\0':
        case '0':
        case '7':
        case 'S':
            return path.endsWith('/') && size === 0
                ? { kind: 'folder', path }
                : { kind: 'file', path, mode, size, bytes };
        case '1':
            return { kind: 'hardlink', path, target };
        case '2':
            return { kind: 'symlink', path, target };
        case '3':
        case '4':
        case '6':
            return { kind: 'device', path };
        case '5':
        case 'V':
            return { kind: 'folder', path };
        default:
            throw new ArchiveError(`entry ${path} is of the unknown kind ${JSON.stringify(type)}`);
    }
}
/** Records of the form `LENGTH KEY=VALUE\n` (POSIX, "pax Extended Header"). */
function attributesOf(bytes) {
    const found = {};
    for (let offset = 0; offset < bytes.length;) {
        const space = bytes.indexOf(0x20, offset);
        const length = space < 0 ? 0 : Number(nameOf(bytes.subarray(offset, space)));
        const end = offset + length;
        if (!Number.isInteger(length) || length < 5 || end > bytes.length || bytes[end - 1] !== 0x0a) {
            // Some writers fill the block with zeros.
            if (bytes.subarray(offset).every((byte) => byte === 0))
                break;
            throw new ArchiveError('an extended header of it is damaged');
        }
        const record = bytes.subarray(space + 1, end - 1);
        const equals = record.indexOf(0x3d);
        const key = nameOf(record.subarray(0, Math.max(0, equals)));
        const value = nameOf(record.subarray(equals + 1));
        if (key === 'path')
            found.path = value;
        else if (key === 'linkpath')
            found.linkpath = value;
        else if (key === 'GNU.sparse.name')
            found.sparseName = value;
        else if (key === 'size') {
            const size = Number(value);
            if (!/^\d+$/.test(value) || !Number.isSafeInteger(size))
                throw new ArchiveError('an extended header of it gives a size that is none');
            found.size = size;
        }
        offset = end;
    }
    return found;
}
async function meta(reader, size) {
    if (size > maxMeta)
        throw new ArchiveError(`an extended header of it has ${size} bytes`);
    const bytes = (await reader.exactly(size)).slice();
    await reader.exactly((block - (size % block)) % block);
    return bytes;
}
/** GNU's old sparse files: more of the map follows the header as long as the flag says so. */
async function skipSparseMap(reader, header) {
    for (let more = header[482] === 1; more;)
        more = (await reader.exactly(block))[504] === 1;
}
/** After the block of zeros that ends an archive there are only zeros. */
async function expectEnd(reader) {
    for await (const piece of reader.all()) {
        if (piece.some((byte) => byte !== 0))
            throw new ArchiveError('it goes on after its end');
    }
}
function pathAt(header) {
    const name = nameOf(untilNul(header.subarray(0, 100)));
    const isUstar = nameOf(header.subarray(257, 263)) === 'ustar\0';
    const prefix = isUstar ? nameOf(untilNul(header.subarray(345, 500))) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function untilNul(bytes) {
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
/** Octal digits, or where the first bit is set a number of base 256 (GNU tar's manual, "Extensions"). */
function numberAt(header, offset, length) {
    const field = header.subarray(offset, offset + length);
    if (((field[0] ?? 0) & 0x80) !== 0) {
        let value = (field[0] ?? 0) & 0x7f;
        for (const byte of field.subarray(1))
            value = value * 256 + byte;
        if (!Number.isSafeInteger(value))
            throw new ArchiveError('a header of it gives a size that is none');
        return value;
    }
    const digits = nameOf(untilNul(field)).trim();
    if (digits === '')
        return 0;
    if (!/^[0-7]+$/.test(digits))
        throw new ArchiveError('a header of it is damaged');
    return Number.parseInt(digits, 8);
}
/** The sum of all bytes, the field of the sum itself taken as spaces; old writers took bytes as signed. */
function hasChecksum(header) {
    const field = nameOf(untilNul(header.subarray(148, 156))).trim();
    if (!/^[0-7]+$/.test(field))
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let index = 0; index < block; index++) {
        const byte = index >= 148 && index < 156 ? 0x20 : (header[index] ?? 0);
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    const sum = Number.parseInt(field, 8);
    return sum === unsigned || sum === signed;
}

;// CONCATENATED MODULE: ./lib/artifacts/lzma2.js

/** A window of this size is what `xz -9` writes; twice that is read, so that memory stays bounded. */
const maxWindow = 128 << 20;
const maxChunk = 2 << 20;
const lzma2_damaged = () => new ArchiveError('its compressed content is damaged');
/**
 * LZMA2, as the xz format frames it ("The .xz File Format" 5.3.1; xz-embedded's xz_dec_lzma2.c for the chunks, LZMA's
 * own lzma-specification for the coding; both are in the public domain).
 *
 * @param windowSize what the block's header asks for, in bytes
 */
async function* lzma2(reader, windowSize) {
    if (windowSize > maxWindow)
        throw new ArchiveError(`unpacking it takes a window of ${windowSize >> 20} MiB, more than ${maxWindow >> 20}`);
    const decoder = new Lzma(Math.max(windowSize, 4096));
    let needsWindow = true;
    let needs = 'properties';
    for (;;) {
        const control = (await reader.exactly(1))[0] ?? 0;
        if (control === 0)
            return;
        if (control === 1 || control >= 0xe0) {
            decoder.resetWindow();
            needsWindow = false;
            if (control === 1)
                needs = needs === 'properties' ? 'properties' : 'state';
        }
        else if (needsWindow)
            throw lzma2_damaged();
        if (control < 0x80) {
            if (control > 2)
                throw lzma2_damaged();
            const size = (be16(await reader.exactly(2)) ?? 0) + 1;
            yield decoder.copy(await reader.exactly(size));
            continue;
        }
        const sizes = await reader.exactly(4);
        const unpacked = ((control & 0x1f) << 16) + be16(sizes) + 1;
        const packed = be16(sizes.subarray(2)) + 1;
        if (control >= 0xc0) {
            decoder.setProperties((await reader.exactly(1))[0] ?? 0);
            needs = 'nothing';
        }
        else if (needs === 'properties')
            throw lzma2_damaged();
        else if (control >= 0xa0) {
            decoder.resetState();
            needs = 'nothing';
        }
        else if (needs === 'state')
            throw lzma2_damaged();
        yield decoder.decode(await reader.exactly(packed), unpacked);
    }
}
function be16(bytes) {
    return ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
}
const states = 12;
const half = 1024;
/** Where each table of probabilities begins in the one array that holds them all. */
const isMatch = 0;
const isRep = isMatch + (states << 4);
const isRepG0 = isRep + states;
const isRepG1 = isRepG0 + states;
const isRepG2 = isRepG1 + states;
const isRep0Long = isRepG2 + states;
const distanceSlot = isRep0Long + (states << 4);
const distanceSpecial = distanceSlot + (4 << 6);
const distanceAlign = distanceSpecial + 128;
const matchLength = distanceAlign + 16;
const lengthTable = 2 + (16 << 3) * 2 + 256;
const repLength = matchLength + lengthTable;
const literals = repLength + lengthTable;
/** In LZMA2, lc + lp is at most 4. */
const allProbabilities = literals + (0x300 << 4);
/** The decoder of LZMA, with its window; what it gives is valid until it is asked again. */
class Lzma {
    windowSize;
    #probabilities = new Uint16Array(allProbabilities).fill(half);
    #window;
    /** Where the next byte goes. */
    #end = 0;
    /** Where the bytes begin that a distance may reach. */
    #begin = 0;
    #lc = 0;
    #literalMask = 0;
    #positionMask = 0;
    #state = 0;
    #rep0 = 0;
    #rep1 = 0;
    #rep2 = 0;
    #rep3 = 0;
    /** Bytes since the window was reset, for the alignment of positions. */
    #position = 0;
    #input = new Uint8Array(0);
    #at = 0;
    #range = 0;
    #code = 0;
    constructor(windowSize) {
        this.windowSize = windowSize;
        this.#window = new Uint8Array(Math.min(windowSize + 2 * maxChunk, 2 * maxChunk));
    }
    resetWindow() {
        this.#begin = this.#end;
        this.#position = 0;
    }
    setProperties(byte) {
        const lc = byte % 9;
        const lp = Math.floor(byte / 9) % 5;
        const pb = Math.floor(byte / 45);
        if (pb > 4 || lc + lp > 4)
            throw lzma2_damaged();
        this.#lc = lc;
        this.#literalMask = (1 << lp) - 1;
        this.#positionMask = (1 << pb) - 1;
        this.resetState();
    }
    resetState() {
        this.#probabilities.fill(half);
        this.#state = 0;
        this.#rep0 = 0;
        this.#rep1 = 0;
        this.#rep2 = 0;
        this.#rep3 = 0;
    }
    /** A chunk that is not compressed. */
    copy(bytes) {
        this.#makeRoom(bytes.length);
        this.#window.set(bytes, this.#end);
        this.#end += bytes.length;
        this.#position += bytes.length;
        return bytes;
    }
    decode(input, unpacked) {
        if (input.length < 5 || input[0] !== 0)
            throw lzma2_damaged();
        this.#makeRoom(unpacked);
        this.#input = input;
        this.#at = 5;
        this.#range = -1;
        this.#code = ((input[1] ?? 0) << 24) | ((input[2] ?? 0) << 16) | ((input[3] ?? 0) << 8) | (input[4] ?? 0);
        const start = this.#end;
        const stop = start + unpacked;
        while (this.#end < stop) {
            const before = this.#end;
            this.#symbol(stop);
            this.#position += this.#end - before;
            if (this.#at > input.length)
                throw lzma2_damaged();
        }
        this.#normalize();
        if (this.#at !== input.length || this.#code !== 0)
            throw lzma2_damaged();
        return this.#window.subarray(start, stop);
    }
    /** Keeps as much before the end as a distance may reach. */
    #makeRoom(size) {
        if (this.#end + size <= this.#window.length)
            return;
        const kept = Math.min(this.#end, this.windowSize);
        const wanted = Math.min(this.windowSize + 2 * maxChunk, Math.max(this.#window.length * 2, kept + size));
        const from = this.#end - kept;
        if (wanted > this.#window.length) {
            const grown = new Uint8Array(wanted);
            grown.set(this.#window.subarray(from, this.#end));
            this.#window = grown;
        }
        else
            this.#window.copyWithin(0, from, this.#end);
        this.#begin = Math.max(0, this.#begin - from);
        this.#end = kept;
    }
    #symbol(stop) {
        const positionState = this.#position & this.#positionMask;
        if (this.#bit(isMatch + (this.#state << 4) + positionState) === 0) {
            this.#literal();
            return;
        }
        let length;
        if (this.#bit(isRep + this.#state) === 0) {
            this.#rep3 = this.#rep2;
            this.#rep2 = this.#rep1;
            this.#rep1 = this.#rep0;
            length = this.#length(matchLength, positionState);
            this.#rep0 = this.#distance(length);
            this.#state = this.#state < 7 ? 7 : 10;
        }
        else {
            if (this.#bit(isRepG0 + this.#state) === 0) {
                if (this.#bit(isRep0Long + (this.#state << 4) + positionState) === 0) {
                    this.#state = this.#state < 7 ? 9 : 11;
                    this.#repeat(1, stop);
                    return;
                }
            }
            else {
                let distance;
                if (this.#bit(isRepG1 + this.#state) === 0)
                    distance = this.#rep1;
                else {
                    if (this.#bit(isRepG2 + this.#state) === 0)
                        distance = this.#rep2;
                    else {
                        distance = this.#rep3;
                        this.#rep3 = this.#rep2;
                    }
                    this.#rep2 = this.#rep1;
                }
                this.#rep1 = this.#rep0;
                this.#rep0 = distance;
            }
            length = this.#length(repLength, positionState);
            this.#state = this.#state < 7 ? 8 : 11;
        }
        this.#repeat(length, stop);
    }
    #literal() {
        const window = this.#window;
        const before = this.#end > this.#begin ? (window[this.#end - 1] ?? 0) : 0;
        const context = ((this.#position & this.#literalMask) << this.#lc) + (before >> (8 - this.#lc));
        const table = literals + 0x300 * context;
        let symbol = 1;
        if (this.#state >= 7) {
            let match = this.#byteAt(this.#rep0);
            while (symbol < 0x100) {
                const matchBit = (match >> 7) & 1;
                match = (match << 1) & 0xff;
                const bit = this.#bit(table + ((1 + matchBit) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (matchBit !== bit)
                    break;
            }
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | this.#bit(table + symbol);
        window[this.#end++] = symbol;
        const state = this.#state;
        this.#state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
    }
    #byteAt(distance) {
        const from = this.#end - distance - 1;
        if (from < this.#begin)
            throw lzma2_damaged();
        return this.#window[from] ?? 0;
    }
    #repeat(length, stop) {
        const window = this.#window;
        let from = this.#end - this.#rep0 - 1;
        const end = this.#end + length;
        if (from < this.#begin || this.#rep0 >= this.windowSize || end > stop)
            throw lzma2_damaged();
        for (let to = this.#end; to < end; to++)
            window[to] = window[from++] ?? 0;
        this.#end = end;
    }
    #length(table, positionState) {
        if (this.#bit(table) === 0)
            return 2 + this.#tree(table + 2 + (positionState << 3), 3);
        if (this.#bit(table + 1) === 0)
            return 10 + this.#tree(table + 2 + 128 + (positionState << 3), 3);
        return 18 + this.#tree(table + 2 + 256, 8);
    }
    /** Less one; the mark of an end is none in LZMA2, and a distance as any other, out of reach. */
    #distance(length) {
        const slot = this.#tree(distanceSlot + (Math.min(length - 2, 3) << 6), 6);
        if (slot < 4)
            return slot;
        const bits = (slot >> 1) - 1;
        const base = (2 | (slot & 1)) * 2 ** bits;
        if (slot < 14)
            return base + this.#reverseTree(distanceSpecial + base - slot, bits);
        return base + this.#direct(bits - 4) * 16 + this.#reverseTree(distanceAlign, 4);
    }
    #tree(table, bits) {
        let symbol = 1;
        for (let count = 0; count < bits; count++)
            symbol = (symbol << 1) | this.#bit(table + symbol);
        return symbol - (1 << bits);
    }
    #reverseTree(table, bits) {
        let symbol = 1;
        let value = 0;
        for (let count = 0; count < bits; count++) {
            const bit = this.#bit(table + symbol);
            symbol = (symbol << 1) | bit;
            value |= bit << count;
        }
        return value;
    }
    #direct(bits) {
        let value = 0;
        for (let count = 0; count < bits; count++) {
            this.#normalize();
            this.#range = this.#range >>> 1;
            const bit = this.#code >>> 0 >= this.#range ? 1 : 0;
            if (bit === 1)
                this.#code = (this.#code - this.#range) | 0;
            value = value * 2 + bit;
        }
        return value;
    }
    #bit(index) {
        this.#normalize();
        const probability = this.#probabilities[index] ?? half;
        const bound = Math.imul(this.#range >>> 11, probability) >>> 0;
        if (this.#code >>> 0 < bound) {
            this.#range = bound | 0;
            this.#probabilities[index] = probability + ((2048 - probability) >> 5);
            return 0;
        }
        this.#range = (this.#range - bound) | 0;
        this.#code = (this.#code - bound) | 0;
        this.#probabilities[index] = probability - (probability >> 5);
        return 1;
    }
    #normalize() {
        if (this.#range >>> 24 !== 0)
            return;
        this.#range <<= 8;
        this.#code = (this.#code << 8) | (this.#input[this.#at++] ?? 0);
    }
}

;// CONCATENATED MODULE: ./lib/artifacts/xz.js




const xz_damaged = (what) => new ArchiveError(`${what} of its xz stream is damaged`);
/**
 * The content of a file in the xz format, all its streams ("The .xz File Format" 1.2.1, in the public domain).
 *
 * Own code: of the packages that read xz without native code one waits for ever where the input is cut off and one
 * stream is inside another, and stops after the first stream. The checks of headers and of content are verified.
 */
async function* unxz(chunks) {
    const reader = new chunks_ByteReader(chunks);
    for (let first = true; first || !(await reader.atEnd()); first = false) {
        if (!first && (await reader.peek(4)).every((byte) => byte === 0)) {
            // Padding, in fours.
            await reader.exactly(4);
            continue;
        }
        yield* xz_stream(reader);
    }
}
async function* xz_stream(reader) {
    const header = (await reader.exactly(12)).slice();
    if (!hasMagic(header) || header[6] !== 0 || (0,external_node_zlib_.crc32)(header.subarray(6, 8)) !== le32(header, 8))
        throw xz_damaged('the header');
    const checkId = header[7] ?? 0;
    for (;;) {
        const size = (await reader.peek(1))[0];
        if (size === undefined)
            throw new ArchiveError('it is cut off');
        if (size === 0)
            break;
        yield* xz_block(reader, (size + 1) * 4, checkId);
    }
    await index(reader);
    const footer = await reader.exactly(12);
    if (footer[10] !== 0x59 || footer[11] !== 0x5a || (0,external_node_zlib_.crc32)(footer.subarray(4, 10)) !== le32(footer, 0))
        throw xz_damaged('the footer');
}
async function* xz_block(reader, headerSize, checkId) {
    const header = (await reader.exactly(headerSize)).slice();
    const body = header.subarray(0, headerSize - 4);
    if ((0,external_node_zlib_.crc32)(body) !== le32(header, headerSize - 4))
        throw xz_damaged('a header');
    const flags = body[1] ?? 0;
    const cursor = { at: 2 };
    if ((flags & 0x40) !== 0)
        number(body, cursor);
    if ((flags & 0x80) !== 0)
        number(body, cursor);
    const filter = number(body, cursor);
    const properties = number(body, cursor);
    // Filters for programs (x86, ARM, …) may stand before; nothing but LZMA2 may stand last.
    if ((flags & 3) !== 0 || filter !== 0x21 || properties !== 1)
        throw new ArchiveError('its xz stream uses a filter besides LZMA2');
    const bits = body[cursor.at] ?? 0;
    if (bits > 40)
        throw xz_damaged('a header');
    const window = bits === 40 ? 2 ** 32 - 1 : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
    const check = checkOf(checkId);
    const start = reader.position;
    for await (const piece of lzma2(reader, window)) {
        check.update(piece);
        yield piece;
    }
    await reader.exactly((4 - ((reader.position - start) % 4)) % 4);
    const stored = await reader.exactly(check.size);
    if (!Buffer.from(stored).equals(check.digest()))
        throw xz_damaged('the content');
}
/** Read to know where it ends; its sizes say nothing that was not seen. */
async function index(reader) {
    const start = reader.position;
    await reader.exactly(1);
    const records = await numberFrom(reader);
    for (let left = 2 * records; left > 0; left--)
        await numberFrom(reader);
    await reader.exactly((4 - ((reader.position - start) % 4)) % 4);
    await reader.exactly(4);
}
async function numberFrom(reader) {
    let value = 0;
    for (let place = 0; place < 9; place++) {
        const byte = (await reader.exactly(1))[0] ?? 0;
        value += (byte & 0x7f) * 2 ** (7 * place);
        if (byte < 0x80)
            return value;
    }
    throw xz_damaged('the index');
}
function number(bytes, cursor) {
    let value = 0;
    for (let place = 0; place < 9; place++) {
        const byte = bytes[cursor.at++] ?? 0;
        value += (byte & 0x7f) * 2 ** (7 * place);
        if (byte < 0x80)
            return value;
    }
    throw xz_damaged('a header');
}
function hasMagic(bytes) {
    return [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0].every((byte, index) => bytes[index] === byte);
}
function le32(bytes, at) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).readUInt32LE(at);
}
/** The checks that the format names; one that is only reserved has a known size, and cannot be verified. */
function checkOf(id) {
    switch (id) {
        case 0:
            return { size: 0, update: () => { }, digest: () => Buffer.alloc(0) };
        case 1: {
            let value = 0;
            return {
                size: 4,
                update: (bytes) => {
                    value = (0,external_node_zlib_.crc32)(bytes, value);
                },
                digest: () => {
                    const digest = Buffer.alloc(4);
                    digest.writeUInt32LE(value);
                    return digest;
                },
            };
        }
        case 4:
            return new Crc64();
        case 10: {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            return { size: 32, update: (bytes) => hash.update(bytes), digest: () => hash.digest() };
        }
        default:
            throw new ArchiveError('its xz stream has a check of an unknown kind');
    }
}
/** ECMA-182's polynomial, reflected, in halves of 32 bits. */
const crc64Tables = (() => {
    const low = new Uint32Array(256);
    const high = new Uint32Array(256);
    for (let byte = 0; byte < 256; byte++) {
        let value = BigInt(byte);
        for (let bit = 0; bit < 8; bit++)
            value = (value & 1n) === 1n ? (value >> 1n) ^ 0xc96c5795d7870f42n : value >> 1n;
        low[byte] = Number(value & 0xffffffffn);
        high[byte] = Number(value >> 32n);
    }
    return { low, high };
})();
class Crc64 {
    size = 8;
    #low = -1;
    #high = -1;
    update(bytes) {
        const { low, high } = crc64Tables;
        let l = this.#low;
        let h = this.#high;
        for (let index = 0; index < bytes.length; index++) {
            const at = (l ^ (bytes[index] ?? 0)) & 0xff;
            l = ((l >>> 8) | (h << 24)) ^ (low[at] ?? 0);
            h = (h >>> 8) ^ (high[at] ?? 0);
        }
        this.#low = l;
        this.#high = h;
    }
    digest() {
        const digest = Buffer.alloc(8);
        digest.writeUInt32LE(~this.#low >>> 0, 0);
        digest.writeUInt32LE(~this.#high >>> 0, 4);
        return digest;
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(8339);
;// CONCATENATED MODULE: ./lib/artifacts/zstd.js


/** What `zstd -d` reads without being told of more memory (zstd(1), `--long`). */
const zstd_maxWindow = 128 << 20;
/**
 * The content of a file in the format of Zstandard (RFC 8878), all its frames.
 *
 * Each frame gets a decoder of its own, so that what it asks of memory is known before, and frames do not pile up.
 */
async function* unzstd(chunks) {
    const reader = new chunks_ByteReader(chunks);
    while (!(await reader.atEnd())) {
        const magic = zstd_le32(await reader.exactly(4));
        if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) {
            await reader.skipTo(reader.position + 4 + zstd_le32(await reader.exactly(4)));
        }
        else if (magic === 0xfd2fb528)
            yield* zstd_frame(reader);
        else
            throw new ArchiveError('its zstd stream is damaged');
    }
}
/** Section 3.1.1. Blocks are handed on one by one; nothing in the decoder waits for a whole frame. */
async function* zstd_frame(reader) {
    const descriptor = (await reader.exactly(1))[0] ?? 0;
    const isSingle = (descriptor & 0x20) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const rest = (await reader.exactly((isSingle ? 0 : 1) + dictionaryBytes + sizeBytes)).slice();
    if (rest.subarray(isSingle ? 0 : 1, rest.length - sizeBytes).some((byte) => byte !== 0))
        throw new ArchiveError('its zstd stream needs a dictionary, which is not in it');
    const window = isSingle ? contentSize(rest.subarray(-sizeBytes)) : windowSize(rest[0] ?? 0);
    if (window > zstd_maxWindow)
        throw new ArchiveError(`unpacking it takes a window of ${Math.floor(window / 2 ** 20)} MiB, more than ${zstd_maxWindow >> 20}`);
    const out = [];
    const decoder = new esm/* Decompress */.YM((piece) => {
        out.push(piece);
    });
    const push = (bytes) => {
        try {
            decoder.push(bytes.slice());
        }
        catch {
            throw new ArchiveError('its zstd stream is damaged');
        }
        return out.splice(0);
    };
    push(Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, descriptor]), rest]));
    for (let last = false; !last;) {
        const header = (await reader.exactly(3)).slice();
        const bits = (header[0] ?? 0) | ((header[1] ?? 0) << 8) | ((header[2] ?? 0) << 16);
        last = (bits & 1) === 1;
        const kind = (bits >> 1) & 3;
        const size = bits >> 3;
        // A block has at most 128 KiB (3.1.1.2.4); one of kind RLE is one byte, that often.
        if (kind === 3 || size > 128 << 10)
            throw new ArchiveError('its zstd stream is damaged');
        yield* push(header);
        yield* push(await reader.exactly(kind === 1 ? 1 : size));
    }
    if ((descriptor & 4) !== 0)
        await reader.exactly(4);
}
function windowSize(byte) {
    const base = 2 ** (10 + (byte >> 3));
    return base + (base / 8) * (byte & 7);
}
function contentSize(bytes) {
    let size = bytes.length === 2 ? 256 : 0;
    for (const [place, byte] of bytes.entries())
        size += byte * 2 ** (8 * place);
    return size;
}
function zstd_le32(bytes) {
    return Buffer.from(bytes).readUInt32LE(0);
}

;// CONCATENATED MODULE: ./lib/artifacts/zip.js








/** Inflated in one go up to this size, which takes a third of the time. */
const small = 1 << 20;
/**
 * The entries of a zip archive, as its central directory has them (PKWARE's APPNOTE.TXT 6.3.10), and last, as a file
 * without a name, the bytes that belong to none.
 */
async function* zipEntries(source) {
    const zip = await strict(yauzl.fromRandomAccessReaderPromise(new Reader(source), source.size, {
        autoClose: false,
        decodeStrings: false,
        validateEntrySizes: true,
    }));
    const taken = [];
    const records = zip.eachEntry()[Symbol.asyncIterator]();
    for (;;) {
        const { done, value: record } = await strict(records.next());
        if (done === true)
            break;
        yield await zip_entryOf(source, zip, record, taken);
    }
    const between = gaps(taken, source.size);
    if (between.some(({ start }) => Buffer.from(source.read(start, 32)).includes('PK\x03\x04')))
        yield {
            kind: 'closed',
            path: '',
            reason: 'between its entries are others, which its directory does not name',
        };
    const bytes = joined(source, between);
    yield { kind: 'file', path: '', mode: undefined, size: undefined, bytes };
}
/** yauzl asks for bytes by this; ours are there at once. */
class Reader extends yauzl.RandomAccessReader {
    source;
    constructor(source) {
        super();
        this.source = source;
    }
    read(buffer, offset, length, position, callback) {
        const bytes = this.source.read(position, length);
        buffer.set(bytes, offset);
        callback(null, bytes.length);
    }
}
async function zip_entryOf(source, zip, record, taken) {
    const path = nameOf(record.fileName);
    const local = await strict(zip.readLocalFileHeaderPromise(record));
    const end = local.fileDataStart + record.compressedSize;
    taken.push({ start: record.relativeOffsetOfLocalHeader, end });
    if (end > source.size)
        throw new ArchiveError(`its entry ${path} goes beyond its end`);
    if (record.isEncrypted())
        return { kind: 'closed', path, reason: 'it is encrypted' };
    if (!local.fileName.equals(record.fileName) || local.compressionMethod !== record.compressionMethod) {
        return { kind: 'closed', path, reason: 'the archive describes it in two ways that differ' };
    }
    // The upper half is Unix's mode where the archive was made there (4.4.2, 4.4.15).
    const attributes = record.versionMadeBy >> 8 === 3 ? record.externalFileAttributes >>> 16 : 0;
    const mode = attributes === 0 ? undefined : attributes & 0o7777;
    const packed = rangeOf(source, local.fileDataStart, end);
    const bytes = unpack(source, record, local.fileDataStart, packed);
    if (bytes === undefined)
        return { kind: 'closed', path, reason: `it is compressed by method ${record.compressionMethod}` };
    const checked = verified(bytes, record, path);
    if ((attributes & 0o170000) === 0o120000 && record.uncompressedSize <= 4096) {
        const target = [];
        for await (const piece of checked)
            target.push(piece.slice());
        return { kind: 'symlink', path, target: nameOf(Buffer.concat(target)) };
    }
    if (path.endsWith('/') && record.uncompressedSize === 0)
        return { kind: 'folder', path };
    return { kind: 'file', path, mode, size: record.uncompressedSize, bytes: checked };
}
/** By method (4.4.5); undefined for one that is not read. */
function unpack(source, record, start, packed) {
    switch (record.compressionMethod) {
        case 0:
            return packed;
        case 8:
            return record.uncompressedSize <= small && record.compressedSize <= small
                ? inflateAtOnce(source.read(start, record.compressedSize), record.uncompressedSize)
                : inflateRaw(packed);
        case 12:
            return bunzip2(packed);
        case 93:
            return unzstd(packed);
        case 95:
            return unxz(packed);
        default:
            return undefined;
    }
}
async function* inflateAtOnce(packed, size) {
    try {
        yield (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
    }
    catch {
        throw new ArchiveError('its compressed content is damaged');
    }
}
async function* verified(bytes, record, path) {
    let size = 0;
    let sum = 0;
    for await (const piece of bytes) {
        size += piece.length;
        sum = (0,external_node_zlib_.crc32)(piece, sum);
        if (size > record.uncompressedSize)
            break;
        yield piece;
    }
    if (size !== record.uncompressedSize || sum !== record.crc32)
        throw new ArchiveError(`the content of ${path} is not what the archive says it is`);
}
/** What lies before, between and behind the entries: a program to unpack itself, a signature, or what somebody hid. */
function gaps(taken, size) {
    const found = [];
    let at = 0;
    for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
        if (start > at)
            found.push({ start: at, end: start });
        at = Math.max(at, end);
    }
    return at < size ? [...found, { start: at, end: size }] : found;
}
async function* joined(source, ranges) {
    for (const { start, end } of ranges)
        yield* rangeOf(source, start, end);
}
/** yauzl's errors are about the archive. */
async function strict(promise) {
    try {
        return await promise;
    }
    catch (error) {
        throw new ArchiveError(error instanceof Error ? lowered(error.message) : String(error));
    }
}
function lowered(message) {
    return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/artifacts/container.js









/** Enough to tell every format: tar's mark stands in its first block of 512 bytes. */
const headBytes = 512;
/** The formats' own magic numbers, as file(1) has them. */
const magics = [
    [{ kind: 'archive', name: 'zip' }, 'PK\x03\x04'],
    [{ kind: 'archive', name: 'zip' }, 'PK\x05\x06'],
    [{ kind: 'archive', name: 'ar' }, arMagic],
    [{ kind: 'compressed', name: 'gzip' }, '\x1f\x8b\x08'],
    [{ kind: 'compressed', name: 'xz' }, '\xfd7zXZ\0'],
    [{ kind: 'compressed', name: 'bzip2' }, 'BZh'],
    [{ kind: 'compressed', name: 'zstd' }, '\x28\xb5\x2f\xfd'],
    [{ kind: 'foreign', name: '7z' }, '7z\xbc\xaf\x27\x1c'],
    [{ kind: 'foreign', name: 'RAR' }, 'Rar!\x1a\x07'],
    [{ kind: 'foreign', name: 'cabinet' }, 'MSCF\0\0\0\0'],
    [{ kind: 'foreign', name: 'RPM' }, '\xed\xab\xee\xdb'],
    [{ kind: 'foreign', name: 'cpio' }, '070701'],
    [{ kind: 'foreign', name: 'lzip' }, 'LZIP'],
    [{ kind: 'foreign', name: 'lz4' }, '\x04\x22\x4d\x18'],
    [{ kind: 'foreign', name: 'compress' }, '\x1f\x9d'],
    [{ kind: 'foreign', name: 'lzma' }, '\x5d\0\0'],
    [{ kind: 'foreign', name: 'squashfs' }, 'hsqs'],
];
/** Tells a format by the first bytes of a file. */
function formatOf(head) {
    if (isTar(head))
        return { kind: 'archive', name: 'tar' };
    const text = Buffer.from(head.subarray(0, 16)).toString('latin1');
    const known = magics.find(([, magic]) => text.startsWith(magic));
    if (known === undefined)
        return { kind: 'plain' };
    // Text can begin like that too; a stream of bzip2 goes on with its level and the mark of a block or of the end.
    if (text.startsWith('BZh') && !/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/.test(text))
        return { kind: 'plain' };
    return known[0];
}
/** Undoes one compression. */
function decompress(name, chunks) {
    switch (name) {
        case 'gzip':
            return gunzip(chunks);
        case 'xz':
            return unxz(chunks);
        case 'bzip2':
            return bunzip2(chunks);
        case 'zstd':
            return unzstd(chunks);
    }
}
/** Opens an archive: from a source where there is one, else from its stream. At most `held` bytes are kept in memory. */
async function openArchive(name, chunks, source, held) {
    switch (name) {
        case 'tar':
            return tarEntries(chunks);
        case 'ar':
            return arEntries(chunks);
        case 'zip':
            return zipEntries(source ?? bufferSource(await hold(chunks, held)));
    }
}
/** A zip archive is read from its end, so one within a stream is kept whole. */
async function hold(chunks, limit) {
    const pieces = [];
    let total = 0;
    for await (const piece of chunks) {
        total += piece.length;
        if (total > limit)
            throw new ArchiveError(`it is a zip archive of more than ${limit >> 20} MiB within another archive`);
        pieces.push(piece.slice());
    }
    return Buffer.concat(pieces, total);
}
/** The first bytes of a stream, and the stream with them. */
async function peeked(chunks) {
    const reader = new ByteReader(chunks);
    const head = (await reader.peek(headBytes)).slice();
    return { head, bytes: reader.all() };
}

;// CONCATENATED MODULE: ./lib/artifacts/visit.js








/** Looks into an artifact, once and from its beginning to its end. Nothing is written, and no name is trusted. */
async function visit(name, source, content, blobHash, limits) {
    const visitor = new Visitor(content, blobHash, limits, source.size);
    const found = new Found();
    try {
        await visitor.file(name, source.size, rangeOf(source, 0, source.size), source, 0, found);
        if (visitor.opened === 'nothing' && archiveName.test(name))
            found.fault(name, 0, 'Its name says that it is an archive, and its content is of no format that is read.', 'error');
    }
    catch (error) {
        if (!(error instanceof BombError))
            throw error;
        found.fault(name, 0, `It was not looked into to its end: ${error.message}.`, 'error');
    }
    return { members: visitor.members, carried: found.carried, faults: found.faults };
}
/** Reads the files of the outermost archive once more, each that `wants` names. */
async function readMembers(source, wants, read, limits) {
    const budget = new Budget(limits, source.size);
    const entries = await outermost(source, budget, limits);
    if (entries === undefined)
        return;
    for await (const entry of entries) {
        budget.entry();
        if (entry.kind === 'file' && wants(entry.path))
            await read(entry.path, entry.size, entry.bytes);
    }
}
async function outermost(source, budget, limits) {
    const bytes = rangeOf(source, 0, source.size);
    const format = formatOf(source.read(0, headBytes));
    if (format.kind === 'archive')
        return openArchive(format.name, bytes, source, limits.held);
    if (format.kind !== 'compressed')
        return undefined;
    return tarEntries(visit_counted(decompress(format.name, bytes), (piece) => budget.unpacked(piece.length)));
}
const archiveName = /\.(?:jar|war|ear|zip|whl|aar|apk|tar|tgz|tbz2?|txz|crate|gem|deb|egg|nupkg|vsix|gz|xz|bz2|zst)$/i;
/** What the package formats of Debian and of RubyGems hold the files in. */
const dataMember = /^data\.tar(?:\.\w+)?$/;
class Found {
    carried = [];
    faults = [];
    /** @param depth how many archives it lies in, besides the artifact */
    fault(entry, depth, message, level) {
        this.faults.push({ entry, depth: depth === 0 ? 'outer' : 'inner', message, level });
    }
    add({ carried, faults }) {
        for (const each of carried)
            this.carried.push(each);
        for (const each of faults)
            this.faults.push(each);
    }
}
class Visitor {
    content;
    blobHash;
    limits;
    members = [];
    opened = 'nothing';
    #outer;
    /** Of what lies in archives within the archive, so that a bomb among the tests of a source archive ends only them. */
    #inner;
    #bomb;
    constructor(content, blobHash, limits, size) {
        this.content = content;
        this.blobHash = blobHash;
        this.limits = limits;
        this.#outer = new Budget(limits, size);
        this.#inner = new Budget(limits, size);
    }
    /** Looks at a file and, where it is an archive, into it. */
    async file(name, size, bytes, source, depth, found, blob) {
        const raw = new chunks_ByteReader(bytes);
        const head = (await raw.peek(headBytes)).slice();
        const format = formatOf(head);
        const look = new Look(this.content, size, format.kind === 'archive' ? 'whole' : 'runs');
        const seen = visit_counted(raw.all(), (piece) => {
            (depth > 1 ? this.#inner : this.#outer).unpacked(piece.length);
            look.feed(piece);
            blob?.update(piece);
        });
        // What is inside may be left early; the rest goes by all the same.
        const reader = new chunks_ByteReader(seen);
        const inside = new Found();
        try {
            await this.#open(name, format, reader.all(), source, depth, inside);
        }
        catch (error) {
            if (!(error instanceof ArchiveError) || (error instanceof BombError && depth !== 1))
                throw error;
            const isBomb = error instanceof BombError;
            if (isBomb)
                this.#bomb = error;
            inside.fault(name, depth, `It was not looked into to its end: ${error.message}.`, depth === 0 || isBomb ? 'error' : 'warning');
        }
        for await (const _ of reader.all())
            ;
        const whole = look.whole();
        if (whole !== undefined) {
            found.carried.push({ entry: name, fixture: whole, part: 'whole' });
            return;
        }
        const known = new Set(inside.carried.map(({ fixture }) => fixture));
        found.add(inside);
        for (const { fixture, bytes, size: of } of look.runs())
            if (!known.has(fixture))
                found.carried.push({ entry: name, fixture, part: { bytes, of } });
    }
    async #open(name, format, bytes, source, depth, found) {
        if (format.kind === 'plain')
            return;
        if (format.kind === 'foreign') {
            found.fault(name, depth, `It was not looked into: the format ${format.name} is not read.`, depth === 0 ? 'error' : 'notice');
            return;
        }
        const { depth: deepest, held } = this.limits;
        if (this.#bomb !== undefined) {
            found.fault(name, depth, `It was not looked into, as an archive before it was a bomb: ${this.#bomb.message}.`, 'error');
            return;
        }
        if (depth >= deepest) {
            found.fault(name, depth, `It was not looked into: it lies within more than ${deepest} archives.`, 'error');
            return;
        }
        this.opened = 'something';
        if (format.kind === 'archive') {
            await this.#entries(name, await openArchive(format.name, bytes, source, held), depth, found);
            return;
        }
        const unpacked = new chunks_ByteReader(decompress(format.name, bytes));
        const inner = formatOf((await unpacked.peek(headBytes)).slice());
        if (inner.kind === 'archive' && inner.name === 'tar') {
            const stream = visit_counted(unpacked.all(), (piece) => (depth > 0 ? this.#inner : this.#outer).unpacked(piece.length));
            await this.#entries(name, tarEntries(stream), depth, found);
        }
        else {
            const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:gz|xz|bz2|zst)$/i, '');
            await this.file(`${name}!/${base}`, undefined, unpacked.all(), undefined, depth + 1, found);
        }
    }
    async #entries(name, entries, depth, found) {
        const seen = new Set();
        for await (const entry of entries) {
            (depth > 0 ? this.#inner : this.#outer).entry();
            const inner = entry.path === '' ? name : `${name}!/${entry.path}`;
            this.#judgeName(inner, entry, seen, depth, found);
            // Of the package itself alone: one in another is an archive as others are, and counts for the depth.
            const isData = depth === 0 && !name.includes('!/') && dataMember.test(entry.path);
            if (entry.kind === 'file') {
                const blob = depth === 0 && entry.path !== '' && !isData ? this.#blobOf(entry) : undefined;
                await this.file(inner, entry.size, entry.bytes, undefined, isData ? depth : depth + 1, found, blob);
                if (depth === 0 && entry.path !== '' && !isData)
                    this.members.push({ kind: 'file', path: entry.path, mode: entry.mode, blob: blob?.digest('hex') });
            }
            else if (entry.kind === 'closed') {
                found.fault(inner, depth, `It was not looked into: ${entry.reason}.`, 'error');
                if (depth === 0 && entry.path !== '')
                    this.members.push({ kind: 'file', path: entry.path, mode: undefined, blob: undefined });
            }
            else if (entry.kind !== 'folder' && depth === 0)
                this.members.push(entry);
        }
    }
    #blobOf({ size }) {
        return size === undefined || this.blobHash === undefined
            ? undefined
            : (0,external_node_crypto_.createHash)(this.blobHash).update(`blob ${size}\0`);
    }
    #judgeName(inner, entry, seen, depth, found) {
        if (entry.path === '')
            return;
        const unsafe = unsafeName(entry.path);
        if (unsafe !== undefined) {
            found.fault(inner, depth, `Its name ${unsafe}.`, depth === 0 ? 'error' : 'warning');
            return;
        }
        const plain = plainName(entry.path);
        if (entry.kind !== 'folder' && seen.has(plain))
            found.fault(inner, depth, 'The archive holds this name twice, and who unpacks it gets one of the two.', 'warning');
        seen.add(plain);
    }
}
/** The same stream, with each piece told before it is handed on. */
async function* visit_counted(bytes, tell) {
    for await (const piece of bytes) {
        tell(piece);
        yield piece;
    }
}

;// CONCATENATED MODULE: ./lib/artifacts/release/generated.js
/**
 * From the tools' own sources and documentation, which are named. A mark can be forged, which is why what bears one is a
 * notice, and not nothing.
 */
const generators = [
    // lib/autoconf/general.m4, _AC_INIT_NOTICE.
    { tool: 'autoconf', path: /(?:^|\/)configure$/, mark: /^# Generated by GNU Autoconf \d/m },
    // bin/autoheader.in; AM_CONFIG_HEADER's stamp is empty but for the time.
    {
        tool: 'autoheader',
        path: /\.(?:h\.in|hin|h\.in~|in)$/,
        mark: /^\/\* \S+\. {2}Generated from configure\.(?:ac|in)\b.* by autoheader\. {2}\*\/$/m,
    },
    // bin/automake.in, generate_makefile.
    {
        tool: 'automake',
        path: /(?:^|\/)[\w.-]+\.in$/,
        mark: /^# \S+ generated by automake \d\S* from \S+\.am\.$/m,
    },
    // bin/aclocal.in, write_aclocal.
    { tool: 'aclocal', path: /(?:^|\/)aclocal\.m4$/, mark: /^# generated automatically by aclocal \d/m },
    // build-aux/ltmain.in and ltmain.m4sh.
    {
        tool: 'libtool',
        path: /(?:^|\/)ltmain\.sh$/,
        mark: /^(?:# libtool \(GNU libtool\b.*\) \d|# ltmain\.sh - Provide generalized library-building support services|# Generated from ltmain\.(?:m4sh|in))/m,
    },
    // m4/ltversion.in; the whole file, since it is a macro.
    {
        tool: 'libtool',
        path: /(?:^|\/)ltversion\.m4$/,
        mark: /^(?:#[^\n]*\n|\n)+m4_define\(\[LT_PACKAGE_VERSION\], \[[\w.-]+\]\)\nm4_define\(\[LT_PACKAGE_REVISION\], \[[\w.-]+\]\)\n\nAC_DEFUN\(\[LTVERSION_VERSION\],\n\[macro_version='[\w.-]+'\nmacro_revision='[\w.-]+'\n_LT_DECL\(, macro_version, 0, \[Which release of libtool\.m4 was used\?\]\)\n_LT_DECL\(, macro_revision, 0\)\n\]\)\n*$/,
        where: 'whole',
    },
    // gnulib-tool.sh, func_emit_initmacro_start and the like.
    {
        tool: 'gnulib-tool',
        path: /(?:^|\/)(?:gnulib-(?:comp|cache|tool)\.m4|gnulib\.mk|Makefile\.(?:am|gnulib))$/,
        mark: /^#+ DO NOT EDIT! GENERATED AUTOMATICALLY!/m,
    },
    // bison, data/skeletons/bison.m4 (b4_generated_by); flex, src/skeletons; gperf, src/output.cc.
    {
        tool: 'bison',
        path: /\.(?:c|cc|cpp|h|hh|hpp|java)$/,
        mark: /^\/\* A Bison parser, made (?:by GNU Bison|from) /m,
    },
    { tool: 'flex', path: /\.(?:c|cc|cpp|h)$/, mark: /\bA lexical scanner generated by flex\b/m },
    {
        tool: 'gperf',
        path: /\.(?:c|h|cc|gperf)$/,
        mark: /^\/\* (?:ANSI-C|C\+\+|KR-C) code produced by gperf version /m,
    },
    // help2man; pod2man (Pod::Man); DocBook XSL; makeinfo; gtk-doc; doxygen.
    {
        tool: 'help2man',
        path: /\.\d\w*$/,
        mark: /^\.\\" DO NOT MODIFY THIS FILE! {2}It was generated by help2man/m,
    },
    { tool: 'pod2man', path: /\.\d\w*$/, mark: /^\.\\" Automatically generated by Pod::Man /m },
    { tool: 'makeinfo', path: /\.info(?:-\d+)?$/, mark: /^This is \S+, produced by makeinfo version /m },
    // Automake's manual, "Texinfo": version.texi and its stamp are made by mdate-sh.
    {
        tool: 'automake',
        path: /(?:^|\/)(?:version[\w-]*\.texi|stamp-\d*vti)$/,
        mark: /^(?:@set (?:UPDATED|UPDATED-MONTH|EDITION|VERSION) [^\n]*\n)+$/,
        where: 'whole',
    },
    { tool: 'automake', path: /(?:^|\/)stamp-h\.in$/, mark: /^(?:timestamp[^\n]*)?\n?$/, where: 'whole' },
    // gettext: po/Makefile.in.in touches stamp-po; msgfmt writes GMO, whose magic is in its manual ("MO Files").
    { tool: 'gettext', path: /(?:^|\/)stamp-po$/, mark: /^timestamp\n$/, where: 'whole' },
    { tool: 'msgfmt', path: /\.g?mo$/, mark: /^(?:\xde\x12\x04\x95|\x95\x04\x12\xde)/ },
    { tool: 'xgettext', path: /\.pot$/, mark: /^"Content-Type: text\/plain; charset=/m },
    // gnulib's git-version-gen.
    {
        tool: 'git-version-gen',
        path: /(?:^|\/)\.(?:tarball-)?version$/,
        mark: /^[\w.+~-]{1,80}\n?$/,
        where: 'whole',
    },
    // Python: core metadata (packaging.python.org) and what setuptools writes beside it (setuptools, command/egg_info.py).
    { tool: 'a Python build backend', path: /(?:^|\/)PKG-INFO$/, mark: /^Metadata-Version: \d/m },
    {
        tool: 'setuptools',
        path: /\.egg-info\/(?:SOURCES|dependency_links|requires|top_level|entry_points|namespace_packages|native_libs|eager_resources|depends)\.txt$|\.egg-info\/(?:not-)?zip-safe$|\.egg-info\/pbr\.json$/,
        mark: /^[\x20-\x7e\t\n\r]*$/,
        where: 'whole',
    },
    {
        tool: 'setuptools-scm',
        path: /\.py$/,
        mark: /^# (?:coding: utf-8\n# )?file generated by (?:setuptools[_-]scm|vcs-versioning)\b/m,
    },
    { tool: 'hatch-vcs', path: /\.py$/, mark: /^# This file is auto-generated by Hatchling\./m },
    { tool: 'versioneer', path: /\.py$/, mark: /^# This file was generated by 'versioneer\.py'/m },
    // Cython, Cython/Compiler/ModuleNode.py.
    { tool: 'Cython', path: /\.(?:c|cpp|h)$/, mark: /^\/\* Generated by Cython \d/m },
    // Cargo: src/cargo/ops/cargo_package.rs and util/toml/mod.rs (MANIFEST_PREAMBLE); lockfile.rs.
    {
        tool: 'cargo',
        path: /(?:^|\/)Cargo\.lock$/,
        mark: /^# This file is automatically @generated by Cargo\.$/m,
    },
    {
        tool: 'cargo',
        path: /(?:^|\/)\.cargo_vcs_info\.json$/,
        mark: /^\{\s*"git":\s*\{\s*"sha1":\s*"[0-9a-f]{40}"(?:,\s*"dirty":\s*(?:true|false))?\s*\},\s*"path_in_vcs":\s*"[^"\n]*"\s*\}\s*$/,
        where: 'whole',
    },
];
/** A mark in the first lines is looked for in so many characters. */
const headLength = 4096;
/** The tool whose work a file looks to be; undefined where none is known to make such a one. */
function generatorOf(path, content) {
    const head = Buffer.from(content.subarray(0, headLength)).toString('latin1').replaceAll('\r\n', '\n');
    return generators.find(({ path: named, mark, where }) => {
        if (!named.test(path))
            return false;
        if (where !== 'whole')
            return mark.test(head);
        return (content.length < 1 << 20 && mark.test(Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n')));
    })?.tool;
}
/** Names of what is generated when a package is made, or says no more than which package it is. */
const generatedNames = /(?:^|\/)(?:configure|aclocal\.m4|Makefile\.in|config\.h\.in|PKG-INFO|package\.json|Cargo\.lock|\.cargo_vcs_info\.json)$|\.egg-info\//;

;// CONCATENATED MODULE: ./lib/artifacts/release/known-files.js
/**
 * Made by scripts/known-files.mjs from the histories of gettext, libtool, Automake, Autoconf, gnulib, the Autoconf
 * Archive and pkgconf, and from what Debian and Arch make of libtool.m4. A line for each name: the name, the tool that copies the file, the first 80 bits of the sha256
 * of each version, in hex (see known.ts).
 */
const knownFiles = `\
00gnulib.m4	gnulib	1447e64ea443083faf5530ee68b76c5caa97c0f9536367f4044df8c7c3d55a367ab8762323c27a9b7102c8613093a7979e3e80f9eca2f9e385be1f2fb202222dd45231d9da39b29bb99f08349514574dc02d80c0f8c785f5dbf2d13b45c91521736884f9dce9427130237525feb2
Makefile.in.in	gettext	004a7f0fd5dc813151a8021a468968f5197fd4e4095456633e845e3043a212e89b282abbdf305b0814dc8378915888e7316719172b7f9db69634bcb41b8bcc5d93fdf388d7fc1ca49d49863f50b25fb71f9c62e36c1913a77da11fb461636b0b73552934209e7fb21b282a90082420cb23244669ed640055261b607c92ddd8591d06268f137a39a1a916515527f117840341f68ee4f928ecf801544f0de152682b60006b8a563a2c043b2cb9661a36255919043234326930db52239ad029345f8250b6320fc9287239443babd45edaa1af8d39e51dad8cb782fe39f53b9cbe43f76a5d6bf5a03c86c167dba013a3f5893dd2842485042c7f47213e36f77c98a382e046c641bb8073ad72557e01de4332d7de6baef70b77a44767f2d56f813de3a67147763f31767db004f90e4c4d06033fe6de96d0834cc8aebba4bda282d1644db4f76cffd1779a3f544fef3af43690cda7645d514ccc9d9b269ec64e9c57b4f45748ef8b76e43a5b9b800e9ea52911fc20611f38ca94a1b5d53b41689333fc5f08af9b404e6b0ec800a97d9cdb8c7a6b92c807bb132a6f959a6bf95fcd61999d84ab9b6cb0460614c6f4a67d146f4052c84ebb7559015a72de2ebf898a5b38987e7317f03de8413426ccb374dcb8795afa086c21c874ea29f0d1cc609abaff7a8b9c2210289aed9d107d69cc014afb3daa6b89823be4528fb79981cce882aedc25140acf429d1783705eec2ad33ca88e4a837b81e2b9206dc9b3508604ef5a57447e6b8ac78780c318958ca2216d6487e016ab44ac83d20f1d89e4f36de0a45441444195b2a04382d9811be9949aa4e3edddd06672dcba9be3f1ddbcd3f3ea2021a08b0d8501f3047b04f0a17cae505b39d87d3edaa3ed9bcb22eae2a0c7e6a49d71acd6d9be8dbf54ad9fdfcb162958304b87ae1fbc8cefce261956f5b37866cfd19007291997b55a9aa768e25c3cb7c3b6e44b3acf894aacd408b8217b1c1a56af59e8adb96db6fd2b4f699b075fbc953b8774dd01cf4fd2bcee22b1c73b14f02577be81c13fb73e25ee2eb0c20b82bd222bf115b1f3c2811cbd710469b2d682c60cdb38ff945ef46746cc0a25511eacf11dfd25cca431a678bef9dfcdbecf3a0d82f9026cfd9a6ed4183a81e30ff152e8f0dc86dfa0f6c83b625fc8dcb3d03107d6c54f9a60dd664017c90bc93f2341de1b43e1d88f9a5f2851dfbc3d96d019f4333f72eaca29c83b46a53018e4eea79680d72e1c60dbedf168372f7b255ca938b3f362ba8f8082fca76490f3869b783b8f25daa375f3abd289d7198d64cc10f853e1a63428d3b816e9f8bd467c33db74a59725fb55a229eb7457ec6d26
Rules-quot	gettext	0a6efd995941591814091148e4335b5653875e134780e7d1c11b689fe7485b4e9896a8075bf0ef646440768c2b7b63f4a04366284bbcbe270386a2b58ed7918159e0c36badcf9bec531678a5e7caa4fca9ae6c76bacfe0453ba5d903f07e748308ec763fe4046269f505c9911e76e8be8f3d1d4c58c49caf
_Exit.m4	gnulib	48cc6488c1e5d89a47ed48dafadd70d7dcc53a3a6200ba50694a4d5db7436f6b82e6373bfa68f551d0f7e2bad70d41e48b7e
_Noreturn.h	gnulib	0736c6280529c55b43569be87d6e57df1f069b2a
__inline.m4	gnulib	020220ffe1bc47477af407e72e3186f72af08179092fd08d11a2e996e843182bc0e8bb75da2e82971b6928e295daae19e0e6225ddee24eea6a4dd4d25197ce33c5edfde56bfbb0f1db7d7538872260d0b60ba786eb43c6623e24be981a1ee83e508ae344cae25cefae17fbb9227ff863f620aab0c734fcef
_ac_c_ifdef.m4	Autoconf Archive	baac58f6fd739246fbc6cbeac6123a0bf1a5128fd145014b6659b4aaa214d9d473e91ece38547596
_acltx_test.m4	Autoconf Archive	1bd2db0242e0953450bd6efb46693a5dec51ce17adece62ee48528d980a9
_ax_c_ifdef.m4	Autoconf Archive	8790b57daa1c076e128d
abort-debug.m4	gnulib	6e6754ca702669919b9a7763ea35432401fe02638562b88ccdb0629c65c9c579ad26c50c33a44075
absolute-header.m4	gnulib	09d75e378a32af7fbf1b156b88ee8ad2dd7e7cc63f9366074b38d5d606ee804befde3a3c9f50b3bc99770b5ab1053e88de3aa46293acd10b90a34ae8
ac_arg_with_path_style.m4	Autoconf Archive	7a6485d7c83d0e0a3d08d4218ff960e55e937e18d44048c7bca67b95fbe5
ac_c_bigendian_cross.m4	Autoconf Archive	05b8ebc771254134997b6c189ffad07f892473598f7f57f6e66e3801c17e
ac_c_long_long.m4	Autoconf Archive	6351be0b3c41e048d7cb8faedf282798abdf3339fbce96b29f3fa3f580ec
ac_c_printf_thsep.m4	Autoconf Archive	1a247f2d151b50315f022d78b2f5dee90b976311b5dfbb5210fc18b549b8
ac_c_var_func.m4	Autoconf Archive	20bcbf1d46eb5e1f7cf3691b2c4b5bcf2ec553a1bd00f0eb5f803aede43e
ac_caolan_check_package.m4	Autoconf Archive	6e5b7c9e8396e512dcb08aa51bba6ee886316ba0
ac_caolan_search_package.m4	Autoconf Archive	2a67bd82d16737bce2592abadf80b3ed23add4ed
ac_check_class.m4	Autoconf Archive	3e60165ac371141853faaf0e1ab45d82453b627bbe53a62e4bd9950f11c0
ac_check_classpath.m4	Autoconf Archive	355390c9c1dc56923e945a23c12be6df8b304afdb8c1ddfd5dc94deb8fb9
ac_check_curl.m4	Autoconf Archive	07c649c5b4d37370d9d8466857264c6a80008cce
ac_check_docbook_dtd.m4	Autoconf Archive	278a7878413da134be0f3c2ea5849ff17568bf8ffbda7eba5913c2ec1d5d
ac_check_docbook_xslt.m4	Autoconf Archive	41cebd1e762e231d0bc291f86fe0c47a96eae9e2e93b0122fdcdda7a81ce
ac_check_docbook_xslt_min.m4	Autoconf Archive	34427d530c2116db02cd55a51eb93641e2a58d29d92c8a9627054f0aae07
ac_check_func_in.m4	Autoconf Archive	6dec663e05a6d62b496592e62a88c0d823058cf4c1d67a91821fd19e20bc
ac_check_icu.m4	Autoconf Archive	3e5cfc0a09c66fb56344831e3db45609c6036e99dcfcc24dbaac20246d27
ac_check_java_home.m4	Autoconf Archive	5861c99b663aa72f0303ac6ca148ff725dbdda6ac5f5098baf7c578e3497
ac_check_junit.m4	Autoconf Archive	388355593da770d46b6b8008b85823019ec76aa7e2589f5949925d66a629
ac_check_mysql_db.m4	Autoconf Archive	03e684b5490490a01e93624da2c5a79cf68335beccb4c488ceffcc054f01
ac_check_mysqlr.m4	Autoconf Archive	31fd5c26334d4ac4a40b81d0a2869bcaf0d41ec0c4cdb73c30d7ae096bf2
ac_check_rqrd_class.m4	Autoconf Archive	9168badaa6dc149658b4b32882b2a51eb6c2aafdfb96e2cb561b57ad00ba
ac_check_struct_for.m4	Autoconf Archive	b956a01fabb6ad2f84a4d8e961c97754907df2dae7a99464eb0440d0284d
ac_check_symbol.m4	Autoconf Archive	a9078436869efec56cf9b8345bebcba73e4ef45bf2a727b071b4aece4cd3
ac_check_taglib.m4	Autoconf Archive	39026b7e063dbb2bce73e638c02eebc555d0ebbd
ac_check_typedef.m4	Autoconf Archive	3c8bdd8f016a5f3a1f6a786d5204ae43b8102f41ead15bcbb45c65711732
ac_check_user.m4	Autoconf Archive	48596b2f74919085da9463bc776a6e0c682ee632a034f9b538b41332c2ae
ac_compile_check_sizeof.m4	Autoconf Archive	2995952bdda20c746f9c6d8770dfdadb37c6b93bd3b0e718791735996de4
ac_compile_warnings.m4	Autoconf Archive	48160e78ec12a92d96c187af6757afdd1e55b039a7f763f071d8c770064a
ac_cond_with_level.m4	Autoconf Archive	420c795c768001f373a945dd0233d8e4b950538ea79997ebf15727b9f132
ac_create_generic_config.m4	Autoconf Archive	504cd5a371dcabc56fa8e11790020587f2a42595e9d469c0bcfbd9b565f3
ac_create_target_h.m4	Autoconf Archive	60e8964f836f2ca8907b9cca68a72dd4d529aac0ed3f10d2a47a34684996
ac_cxx_bool.m4	Autoconf Archive	0dcf7e1a9b15b56cd214755f38ec1ff3bd95c4f7af5b927600197fbe88fa
ac_cxx_compile_stdcxx_0x.m4	Autoconf Archive	557ab37eba38e2d5b9e08a8100fb65eb89d2c886d9fb14c1e553cd17ac94
ac_cxx_compiler_vendor.m4	Autoconf Archive	ae92256be182a0f19f55e8b9a30223075753dcbfee0471bb39bd11d59af8
ac_cxx_complex_math_in_namespace_std.m4	Autoconf Archive	13c97c7cdb04fd083e3c8eee6e341d249f1ab35ecb96ae98d27daf89b9ff
ac_cxx_const_cast.m4	Autoconf Archive	debebe262909f2b41b1ef32cbb6ea36058113294f7d65f12144f41bae05b
ac_cxx_cppflags_std_lang.m4	Autoconf Archive	0e51f4145cf07e17942f8e5de355ae3ec8fb67ddd835bb28d90b3a66ced1
ac_cxx_cxxflags_std_lang.m4	Autoconf Archive	b49dd636180fa361547bb7855bbee2ab636ec31efd0c817ccb9e1d21619c
ac_cxx_default_template_parameters.m4	Autoconf Archive	88e50a0794a8d9836c2feb02865b688759f1ba73eeee939f2be6bc5ac3de
ac_cxx_dtor_after_atexit.m4	Autoconf Archive	007883c24c38f0e82060c70d5f3e3e2e6602e41dde36d0d62cb119256981
ac_cxx_dynamic_cast.m4	Autoconf Archive	78c7b19cafad63dcf3dad39efeaa01abe4a3958bd894312849589e71c59b
ac_cxx_enum_computations.m4	Autoconf Archive	612f53c9ebdc8bca03f77073daed49e28c347dc3b8875e3c44fb6d0f9667
ac_cxx_enum_computations_with_cast.m4	Autoconf Archive	434dd4e84c75de235141579bbcf92c0d4065ef98ac25154b438547a51748
ac_cxx_exceptions.m4	Autoconf Archive	0af7263556110f9d15a555b11581d0b20d71512d8d614d9ca35606147e04
ac_cxx_explicit.m4	Autoconf Archive	25bf3bf9411fbdd209c134076a932758c2a067ede823bba68f61ef92a573
ac_cxx_explicit_instantiations.m4	Autoconf Archive	6cd052fbb5042dbb87c0b97b293ca8891cb478a9ff8ba42c8a4c318f5bf0
ac_cxx_explicit_template_function_qualification.m4	Autoconf Archive	0aef33a12e6683551f9c15e1fcc93d84a519f7bc5eeebcba4756849586c7
ac_cxx_extern_template.m4	Autoconf Archive	1e4207650aada5fddc4e2b838029f676a10d9e2d79dc2542f5c0f964cbae
ac_cxx_full_specialization_syntax.m4	Autoconf Archive	4440520cb0ee704d0d845494a7920209f96cfc47f3a722071cc2be4ffe47
ac_cxx_function_nontype_parameters.m4	Autoconf Archive	1992afc9a984537139d61a411fbdfbb559bcc671fdc6099cc58fab14a73a
ac_cxx_gnucxx_hashmap.m4	Autoconf Archive	62fe5f2ff7fd8da5c8357ce5c35ac0e85f10c750c9e0b8bf1ac9782deb51
ac_cxx_have_complex.m4	Autoconf Archive	62436d000247f947dfe370a2857b7b3c01534a70ffc96508883eef77f99a
ac_cxx_have_complex_math1.m4	Autoconf Archive	63ff8b5a9fb3fde1f0f6ad83566454bce261df63c7719722abae7b1ed81a
ac_cxx_have_complex_math2.m4	Autoconf Archive	2a200e73c8081c2a581d44531cefc494e3e39fcb5e841a48a9686725285f
ac_cxx_have_empty_iostream.m4	Autoconf Archive	8743ab114ff835e84cde87c0368840d280e1ceb5dcb1ac6ec1f8e00b2098
ac_cxx_have_ext_hash_map.m4	Autoconf Archive	803528b253108ab70fd580bfe50d38d275ec6ce587bd4443e1c190d60186
ac_cxx_have_ext_hash_set.m4	Autoconf Archive	1bbe83833f92aa8135c6c9e952892be5945b4903dd50e59123a8b1c17b5e
ac_cxx_have_ext_slist.m4	Autoconf Archive	8b1e8c53c5e720865049b8dcfd4786cf706f279acbfb02346041c9d10765
ac_cxx_have_freeze_sstream.m4	Autoconf Archive	02422834d6e406ebca0005543aa49622fd60ebbf52381e82a99b1a4cade3
ac_cxx_have_ieee_math.m4	Autoconf Archive	340e2d7946cee79049045c874406d7924123afc876ddd9c07dd0daaec594
ac_cxx_have_long_long_for_iostream.m4	Autoconf Archive	244410974c789a5640364de4a93c25130eb1226feb8de89901881bc58c3c
ac_cxx_have_numeric_limits.m4	Autoconf Archive	7f3e44692fe3b2759e7de15f329e8345e2005f61fd72e0cf853d6f15c6ad
ac_cxx_have_sstream.m4	Autoconf Archive	1bb93fac71763830da77934be667ce6b727de01a9bdec7f1cc98deeaf69c
ac_cxx_have_std.m4	Autoconf Archive	0153fdb2c7651263352a2125b1b2da368ae4fbab97675e21ac59cb91ce1c
ac_cxx_have_stl.m4	Autoconf Archive	57be5ca596590d3204b6d74a95b10feaa70b08e6f0d87d3cd5ad79aa1f57
ac_cxx_have_string_push_back.m4	Autoconf Archive	1d9a239f9aba45807d0f22f2158cc331721848b9b5499ab8902a09e2290b
ac_cxx_have_system_v_math.m4	Autoconf Archive	64f66d35e38f452e76068da9caf1db95c73676d7e90ca437a0eb42ab46e1
ac_cxx_have_valarray.m4	Autoconf Archive	3d32e7f2ffaf13d058c1cb5e8f3ada9f21ecb21fcf33fbdbf29abbb4abed
ac_cxx_have_vector_at.m4	Autoconf Archive	9541997acf922c316cc7b3b8b221b9908fc11a50ffca9af54e7911ce410e
ac_cxx_header_pre_stdcxx.m4	Autoconf Archive	16a9bc558a982bf8fc7b26110158cd94ecb44178af670904c988909a5c62
ac_cxx_header_stdcxx_0x.m4	Autoconf Archive	2d1a18cf21c5123582933040da23ddd8b76c6695711ec29a242cd6869006
ac_cxx_header_stdcxx_98.m4	Autoconf Archive	409c75382e10e99277afb04973f2ef5726384e18f8c50291fc159359f9e4
ac_cxx_header_stdcxx_tr1.m4	Autoconf Archive	13d04862feb6875259bb66f5989c41fefe08cf68c13cbe56445bbd94da41
ac_cxx_header_tr1_unordered_map.m4	Autoconf Archive	3f8eff017fd9a17cfbe687986dde29ec5004f7d088494a4ed3a62a981036
ac_cxx_header_tr1_unordered_set.m4	Autoconf Archive	7177d535addd12dcdf0473c81cab8f676f7816c0c4326c5a3e1165ef9528
ac_cxx_header_unordered_map.m4	Autoconf Archive	0b00da16e0f419c25dba73c642f64741dfaa44c8fd53965dd22c4b0636e8
ac_cxx_header_unordered_set.m4	Autoconf Archive	2664aaf7acb0114dac282f4b3962670dc7041f573885dcdac18031675137
ac_cxx_ldflags_std_lang.m4	Autoconf Archive	3ee597c6bac861d474929cfeb248a3dd9961ca06fd97b28dc4b283845262
ac_cxx_member_constants.m4	Autoconf Archive	6ed4377deb488442f7cfc7d061482c78ddec8b48dc5dfb74423160f9e16b
ac_cxx_member_templates.m4	Autoconf Archive	7cacce4fa26b5e9cdd4d84d3861e578f60829bafff2c38683be9c16d62e0
ac_cxx_member_templates_outside_class.m4	Autoconf Archive	582718cfc2e08819e581c8d8c1f7ef79d6d31fc7cd350cc0495a0431537b
ac_cxx_mutable.m4	Autoconf Archive	99081b585de1ba416585b29fdb06df41f9295157c1bf376095f02eaebdea
ac_cxx_namespace_std.m4	Autoconf Archive	1b81bed18dec32f54a068154ecd9749bb56ab672c4b89d306e5de838e237
ac_cxx_namespaces.m4	Autoconf Archive	212e30869de667125a6684db5d0c042d9b33eea0c3c7d23af73f5172ab52
ac_cxx_new_for_scoping.m4	Autoconf Archive	0207c90a0967cd92dde212a5e5977f5454fd93fcde12424cd8e4493879fc
ac_cxx_old_for_scoping.m4	Autoconf Archive	4304365abe8cb44256b07483705a704f8f1e5fddff85a6411d44082a6a7a
ac_cxx_partial_ordering.m4	Autoconf Archive	15e68d46e9f27107df828656f9c5337b9d0e9a428c6cfd00df629d808447
ac_cxx_partial_specialization.m4	Autoconf Archive	0cffe79a70befb2fbeed256796be04dbc064a43e3af5e205398b4fb667f3
ac_cxx_reinterpret_cast.m4	Autoconf Archive	9fc694c64d71b08c8419a40978b36703728165cdca017c462e65d3a1f8ff
ac_cxx_rtti.m4	Autoconf Archive	583a4b1741b27431ba5986f99a48e59f9aae43d5a7908152a7a380002f0c
ac_cxx_static_cast.m4	Autoconf Archive	09e1458fd50efc3f9b2e96c981322698df7775a3ffda507142546a41d969
ac_cxx_stlport_hashmap.m4	Autoconf Archive	4f9a5556286527fee406760f7050785d6b827bb8f18a5428aa90788ab810
ac_cxx_template_keyword_qualifier.m4	Autoconf Archive	260ffc3d1d30f544872e44f81be795fc9712bfef70318d10b835787b6312
ac_cxx_template_qualified_base_class.m4	Autoconf Archive	00babb9e891a169e5e4c5ae6bb6e0b50d9b320d9fe150ca62ffc75fdf51f
ac_cxx_template_qualified_return_type.m4	Autoconf Archive	514e2d04390f731995068a2e787531175843a9f7bcd2545415371174116f
ac_cxx_template_scoped_argument_matching.m4	Autoconf Archive	366aece21bf8091b173b5035d0a0e07d5b35b202e5ea010d596ee3850b41
ac_cxx_templates.m4	Autoconf Archive	11df795ec22076d230bda87815366a277fca3315b479ae1f6eab366cb223
ac_cxx_templates_as_template_arguments.m4	Autoconf Archive	26ba62a937ab4cf9d732917c6b2da3e0ac9a77fde4df9686fe9f26c571e3
ac_cxx_typename.m4	Autoconf Archive	8ec62b330b30aa81e4f3a81f0bc1244dcc54d12cb378f391a50edb1162fe
ac_cxx_use_numtrait.m4	Autoconf Archive	34b54fb510cb2deaef263f6da5371dd44b95c8aeae7f9d6e3159e17e6378
ac_cxx_verbose_terminate_handler.m4	Autoconf Archive	57c18a1a82903ddcd91a734f0f9d8300021696ebfa7c8e6ab520753b1381
ac_define_dir.m4	Autoconf Archive	73d117c335cdb4ad593582ef20be9cfe055c53b3e0b7962d719c7fa2fa08
ac_define_integer_bits.m4	Autoconf Archive	05a317e25aab43b44adb07d141ccd91bf60058d55b700b788f47e9f7ade4
ac_define_sub_path.m4	Autoconf Archive	08374ad1a88fb05b07f45de429a8846ac629ae5ede781eab1b5e8eda79cc
ac_func_accept_argtypes.m4	Autoconf Archive	91c65c8e8db8bf34f2459838acfdb13f79697ce49f5798aa84b926fad9d6
ac_func_memmove.m4	Autoconf Archive	57fe6699a083bc0fa62c6aecd67660e393e2509c8faf778de2b2109e218d
ac_func_mkdir.m4	Autoconf Archive	b530facc7f6a0339c1a9b6f96787ac2163d01905f2e361b6f174b998f0dc
ac_func_snprintf.m4	Autoconf Archive	182365334d0abe671fb45c2e1e022cacca476f54b412e3a3d52e90f75c47
ac_java_options.m4	Autoconf Archive	585db4259db3eb559a8a775a117b33890f786380c0cdd46e90e300cc5411
ac_jni_include_dir.m4	Autoconf Archive	26b31cf0a8cf8f3c126f7de2875dd24c53ed4b08f408aef547de64da3334
ac_lib_id3.m4	Autoconf Archive	338152baf234f10b301d4be715f80f7b62b3b6a6a28be259ffaeda520cf4
ac_lib_upnp.m4	Autoconf Archive	17a95b851f7384d378f59af54dbf25a2ed6596f0ffbf40928fddd383117f
ac_lib_wad.m4	Autoconf Archive	69d7683b3e93e649ee94a88f055860f5772b68c5e2754fecabe8c1d62a68
ac_libtoolize_cflags.m4	Autoconf Archive	761ea7b7c4631266b2657801072ae9a32a3f4356a0bce153740c8fdf1205
ac_numeric_namedlevel.m4	Autoconf Archive	210be27c63d063efa9297e73d254fdb972972c50ed35ee9da5af6cb4993d
ac_path_generic.m4	Autoconf Archive	1337f71daf7c964c71b2336818d3657d96e46f3b
ac_perl_module_version.m4	Autoconf Archive	382e7bd2ba5f06998906a1f85d460bc0af4d90b6ff3fb7fdbfdb36c92b04
ac_pkg_mico.m4	Autoconf Archive	65461e9d8118b138a4c1ad912a25ba07e8b799c3f79a126666b413df8695
ac_pkg_swig.m4	Autoconf Archive	3b57c059af84626e87b3b9a5cbf2e0f61eddac0a
ac_prog_apache.m4	Autoconf Archive	4a2bce0ca6af33e8e55f60cc05695df30d40842e8ab0490537684ac62057
ac_prog_cc_char_subscripts.m4	Autoconf Archive	68e80ba6c357aeab45036bee36dfe5c43d150d57bc347160353f8953f1f3
ac_prog_cc_for_build.m4	Autoconf Archive	2884dfb4d01e018e5041ca8db263afa204963e9af430240288d8fd742fac
ac_prog_cp_s.m4	Autoconf Archive	3adcc5f6829877449bbd703a6ae8a5f63e66a6e5d75af990f1b397e807b9
ac_prog_crontab.m4	Autoconf Archive	0ec8c534ccb8403851421f1ba261b4befc4b80bdd511ade0a6b4c19fd650
ac_prog_httpd.m4	Autoconf Archive	2626582cc7b95bfcf3c072a59bcf0b57455d1a637b104a2252200789e73d
ac_prog_jar.m4	Autoconf Archive	4cbc1f82ef095be2f35a6e1a0c91e5d70fc471e4e905bd38549a5468521a
ac_prog_java.m4	Autoconf Archive	37c4f5fad51c117d29d9a864c28b4809a4e5dad8b61ffdc0385de1766b7a
ac_prog_java_cc.m4	Autoconf Archive	14f56cb59c701dd7469e92fe62625947530674a7ac40ad588134223d7e26
ac_prog_java_works.m4	Autoconf Archive	536fc05d1c48fb670b26b41c52f3819d37eb3fabb4d4976ea56711f1a675
ac_prog_javac.m4	Autoconf Archive	1f3c2d6d856ab53882e151f8cfef3debb3b363e770cc4dcb5bf94d54d235
ac_prog_javac_works.m4	Autoconf Archive	2f77773c0822f5bfcd524bf2cf20fc8087a5ef5aa750d296d6ed176e4765
ac_prog_javadoc.m4	Autoconf Archive	69c68b0c3c9998d213dc71aa592ed922cf9720bcfafb800ec4074ede99e1
ac_prog_javah.m4	Autoconf Archive	893fbca099b4966d89d4a14df6d43d61b2109be7c9f2a7a4df50999ed964
ac_prog_modprobe.m4	Autoconf Archive	0b7bc2c2cea72a84a4652a11dd3a6f2db4afaaf45bcda65e9e2825e64cc1
ac_prog_mysql.m4	Autoconf Archive	1ae891404cd0eacc318d2a4e1fc10ca667ad617b8fb2eed56c69dcd4fdb3
ac_prog_mysqladmin.m4	Autoconf Archive	c704a2d50a044b3caf32f34646d3c16bdb7b4a07f9148810a6643171a2d9
ac_prog_mysqld.m4	Autoconf Archive	612e63a8cadd1b4615258074bb877faf2d03601ff548e9bfed6b67050775
ac_prog_mysqlimport.m4	Autoconf Archive	624983c89877bc1d10b7cdf05a22ca168e4a1006f21e53366f769da535de
ac_prog_mysqlshow.m4	Autoconf Archive	1cdb781add8f009fb9587acfec3eec52a19872a8fdeb0840c662f2fb3447
ac_prog_perl_modules.m4	Autoconf Archive	5b9ab17af92ab0c3d65dc149c35acf2319ce8d6ac8be6945fc30b9884764
ac_prog_scp.m4	Autoconf Archive	b6d78094173cb11827c4d67933e27ee14b0c298fdad9147390aa509f6545
ac_prog_ssh.m4	Autoconf Archive	463365d49b9257af76f4c6fc288b29cbec7c986eddaef523e9d9d1149ecc
ac_prog_xsltproc.m4	Autoconf Archive	3b8853a068f6f91c97998a9337c69d58c8db02a59090de6d81f0c31f6da4
ac_prompt_user.m4	Autoconf Archive	1c7e37b60ffd67b4479b8534eb23bfd940d0c220995d585bd60ad9cb7ae5c3afc1617ecb2dc6ec8f
ac_prompt_user_no_define.m4	Autoconf Archive	18cd8b3a0fbf2a6ca97744d54876daf4578feefecd40160787a2edf88240d980dc16e8c9ae8cf306
ac_prototype.m4	Autoconf Archive	7a5aba5333dd828077ff7fb6e7e8b88cc62cdeb6c36a1a8343493e48ab31
ac_prototype_accept.m4	Autoconf Archive	0c3c50627faefc6183e85cabe6de4abd4c1aca7e6689d4387d9d6137dd12
ac_prototype_getsockname.m4	Autoconf Archive	63092a8f8136af44e6a5767fdeedfcd99ff43509bb0b9e66b1e14439f2e1
ac_prototype_setsockopt.m4	Autoconf Archive	0783df2e2749ed6d49228e732a707e8f95597671b62920e89f2833379dfa
ac_python_devel.m4	Autoconf Archive	293f8ab1176cb5c6e8133c262b125206bb55fb9ad9576405fb9765afda25
ac_python_module.m4	Autoconf Archive	1ebede315179fc33c915bba45e625afceb16b750d2c4fe0cef8573cce36a
ac_raf_func_which_getservbyname_r.m4	Autoconf Archive	816a7d99fe23d7e95272add80b13feda7648aed5f8f6fe73aaab3446a5dd
ac_set_default_paths_system.m4	Autoconf Archive	182cc61e37e96219bd0326297561d8f9ae1ee9f2aad0c756200f269b9141
ac_subdir_files.m4	Autoconf Archive	ae01ce9bf5ea58b35d61afe5fe362e08aa4f0206ff133a0895028edaebf7
ac_sys_dev_poll.m4	Autoconf Archive	0ffd10c5d6f8d9cb25d6bcbb76a073863b1b8702ebec58f491842471e786
ac_sys_largefile_sensitive.m4	Autoconf Archive	868817c76125e11cde1fc6f3a70709e320c1f84ac7faf6cb97cfde3e096f
ac_try_compile_java.m4	Autoconf Archive	756eec0e03ffdaf6c915b4d4bf3a5f4cda89752eb55827f4f9ed1a6dc771
ac_try_run_javac.m4	Autoconf Archive	92a4de74fb35e0a320ffe262c7c392ef2c74456c
ac_var_timezone_externals.m4	Autoconf Archive	c030eb828ceb947b3b35c884e9963d5f1e94db51df8a41ca6e0dcbf82ada
ac_very_nice.m4	Autoconf Archive	7c0f537f27bd9d5664dda078a9cd6ee7433842a2beb7142c7c55e35a4fed
accept4.m4	gnulib	31b9ab1c203000c2e334b705dd61333ac002d3eed4fe223e8f3cef54047fe20013edf9c7967b9845
access.m4	gnulib	036287f375d2ff8fc41c666e2c7d28cb7f67578a69b6e035ba69f3c8117095607195e352c869713ded17e2ada187b3ca2763
acl.m4	gnulib	0127ae3c4a301a75140d038cf09f3ce3617902aa086abc817e2273982b93095fb4a7662e2908c3c00cb9c4b4cd89976d45b61e4ec8809230ddfdd06c1e7617e06c8d28f78d8f25a852c37a11456062e229b908fde838b4c27d792a2882b8e2e9db77f9af31a8279577c03ef90b3e335ebb10e5feb038df2235506943822712fd6e2545c857ffbfa752bac9535a2d26bb6f89cdc7a7886c326fdc3073c1797b087b2c71693cede288b96a9033ec3510021e587aad942c76f8ea61005ceb7c9883fd7f7d673ebaf7d19d39634782fcde6f15f39ee38484436bd37f6ab09fc21820e20848c0e9f2a799a223d5cc636db197a7e919fff0aaaee44ba9c3ebec42f53afe3f4f53e12cfe46434b0d78032cea4d167e0689663172a8f34067715d62eccf7fd6f355c2d19a51bc6835c7f415faac44901fff21e9f6f75c8f4aab85ba7473fc5b92073efa608def2b
acltx_class.m4	Autoconf Archive	3b279d2da253dd8980047dcd862b4f8881ea1c4b7fed9d15fe6c3e26acdb
acltx_class_article.m4	Autoconf Archive	488f9a118278a112b2cdb41759d342173986c334fd8992d6d1d8826c6aec
acltx_class_book.m4	Autoconf Archive	b02d56bf4bd057610782d09bc310f2c048a5c474fc641798589e4de189a8
acltx_class_cweb.m4	Autoconf Archive	8e4870815cc2a84394beee18c46ad2010e4e3862fb27c6364a4b85349dfd
acltx_class_report.m4	Autoconf Archive	3897c0e37133327addeb8b5f5efb207fb6d0ca8394776c5aa9f2195f663a
acltx_classes.m4	Autoconf Archive	09ec4cd4c92f7f86b4cd22efd736ade6f1e99f5cd4e79ad995ba4f3a7de4
acltx_compress_eps.m4	Autoconf Archive	863e7a8774a069812f10a76bc5b33afdfa6a018aa8565e1cf28d5efc84ad
acltx_converting_fig.m4	Autoconf Archive	820c6ca13c2af0b918ee9747261399420ded0900a65c627ed4d4180450d6
acltx_converting_jpg_eps.m4	Autoconf Archive	3b57b3666c1452bbe9d640028d65bf466f620183d25558c0a4551f51b666
acltx_converting_png_eps.m4	Autoconf Archive	41c148ed0a14cce01364803f3ba9d8fd99d07fdee0aed1771450a1a6eae8
acltx_default_class.m4	Autoconf Archive	5ba1ad83bbf8744b60c8adafa88a7c1a38cb690ed1016f6125096c957642
acltx_dvips_o_stdout.m4	Autoconf Archive	1c763a6d70467908d3347c3e144684a42349c800af7980fcfa7b44dfb8cc
acltx_dvips_t.m4	Autoconf Archive	975bd7795ea678459716b3a9cbe3aba4e72ba72def93dd53a0d4f5d978aa
acltx_dvips_t_a4.m4	Autoconf Archive	0f2c70591f53c8cf404984b22d6bdde8bdbd6469f9ded99b8b8bd3b8762c
acltx_dvips_t_a4_landscape.m4	Autoconf Archive	555832b10bc4e23f4aa6e2b36e21ee1d91cdfc61fd27c5b375b04ec895f7
acltx_dvips_t_letter.m4	Autoconf Archive	13513063a25ce09f9f2493e3aa1189253c7868e5bd2aec38229dffb248e9
acltx_dvips_t_letter_landscape.m4	Autoconf Archive	b836018836c110f00647d9bd8ed4d02cca28107bee630a23bea6d8b2b269
acltx_package.m4	Autoconf Archive	13fcba961b73b55c0e28920f40d3cf2bfdd69ef5d2e17f1be88ae48fc887
acltx_package_amsmath.m4	Autoconf Archive	08b25c7454554f8d0db5ae7c47e01652f44a0335d97946f4842c99fcffdd
acltx_package_babel.m4	Autoconf Archive	1569cf120e46acde301c30d3a7b6a9b2bf55753aec5cf4cc7a0301caa379
acltx_package_babel_language.m4	Autoconf Archive	070a6da7ff9e19d195c8308578b2a7291c6ac910defc367a26c1a52514b9
acltx_package_fontenc.m4	Autoconf Archive	360b8167e030bd979da467953b2f9cd53762311be6cd096affbe979856e1
acltx_package_input.m4	Autoconf Archive	041fc4a025585e68f60152d0a193f9a14fab2abed1cb106546f28fd0139b
acltx_package_listings.m4	Autoconf Archive	2eabf51124c9ee64afb0a8c6fe199f1062ead159f9a7892146c8b949b641
acltx_package_listings_language.m4	Autoconf Archive	3858c32efa25710800db4b4b72dc5b20554d56d0bd64b87e8fcd6afbcef2
acltx_package_location.m4	Autoconf Archive	21e3903581e153b2d8234b36ec4a1d55d102f349b330b0b87729c43116a7
acltx_package_opt.m4	Autoconf Archive	82b13237a55bf15bb704bd391e5e82f5ecee36d1f45a74cacffa2777b9dc
acltx_packages.m4	Autoconf Archive	5bf685d0c1b1f3e61dbda52e934707dbe2b42714c1603c197e317b484745
acltx_prog_bibtex.m4	Autoconf Archive	1c9d4b22f0cb1e3ce3d02447f15935e9ecb1f60a6b5abfc243ea2d639edd
acltx_prog_dvibook.m4	Autoconf Archive	394f155e4af35f61804d8f42e75c0548ad4ef141d8b17a4221951bd37b09
acltx_prog_dvipdf.m4	Autoconf Archive	0a6c90639eb370f8cc226649469f6bab17a90a34ff5e9742195bed64431e
acltx_prog_dvips.m4	Autoconf Archive	4106fe4d7cb6780944b064d775e5cac6be2cf971ab1f2a8869e47b49a85d
acltx_prog_fig2dev.m4	Autoconf Archive	616cb95200a52692e367aa229f863a79fdae7224f53bfa6e05253724b800
acltx_prog_gnuplot.m4	Autoconf Archive	58c5419677f9a654f6ed6b5a6fba37c947577bacdabd8c25a1118109140a
acltx_prog_gunzip.m4	Autoconf Archive	2b8f37dc391ee44674676638b5c95af7ba6672d9b12f044bc13797ed62e4
acltx_prog_gzip.m4	Autoconf Archive	3dc092df5edd39a87e269f29de4f370ff000bcbdd7ce1eae6ec70e536e55
acltx_prog_jpeg2ps.m4	Autoconf Archive	71947b1889d3b2d59dc9764c46c8798d51d0c80dd15fc9276e89e1fa08cb
acltx_prog_jpegtopnm.m4	Autoconf Archive	74f047e4f7db7f9b3b0dd8386fcde50591b4345ef9375321b8ac22320677
acltx_prog_kpsewhich.m4	Autoconf Archive	0f3056c551628b3b745786b98343d7c2de1c849cac7f654610964683ec97
acltx_prog_latex.m4	Autoconf Archive	02124450dbf37812d44c247afbd1d595bea737e1c681dc9cd644bca315e2
acltx_prog_latex2html.m4	Autoconf Archive	8ca085124a090b95935a9d62b176808ad17d9798f1470011bf6d046aedad
acltx_prog_latex2man.m4	Autoconf Archive	048d1c3e5e85a2ac5dc04ce0b17c800c23406dcf96bf5c7193e18189a934
acltx_prog_latex2png.m4	Autoconf Archive	482b10d206d87949750c5fea143cac34802cad31f01812b9378015e7d303
acltx_prog_latex2rtf.m4	Autoconf Archive	332ca80b1ea3bb5ac5aca5d199a019cc78a58790c2ec3e69de723404cc5d
acltx_prog_makeindex.m4	Autoconf Archive	4b3a9bd39dbbc6d843a785853610378ad8e91ac79b4dc045269f4ab8ab03
acltx_prog_mf.m4	Autoconf Archive	2c48053f55533d2ee8742f773011dc085e462fdbf7d76df6e7fae83408e7
acltx_prog_mktexpk.m4	Autoconf Archive	1b0e0fad84019da41d944b1e5cb5dfed29f99338f84cf051e0c68f7f8941
acltx_prog_pdflatex.m4	Autoconf Archive	461d710f80d9463ac7f3665b23d1aa13e1da968ced069e2293fed033ffbf
acltx_prog_pngtopnm.m4	Autoconf Archive	1b5d3867607e49b29ff24450b2f6b2a037df94527b90436c8b4294b7cafa
acltx_prog_pnmtops.m4	Autoconf Archive	1eb3bb4cc1fc0b366c6e9d9fd977f3a57b985fb5eb77bb73d119a73c4b27
acltx_prog_ps2pdf.m4	Autoconf Archive	4accd1229520f19f65b38ce1e9e1ea34b2e8135ce89b7db607484a7322e9
acltx_prog_psbook.m4	Autoconf Archive	2c494ea8bd4ce03e9f8d4110c0fc64d564d54a4446a14f80ee4419fb59c8
acltx_prog_psnup.m4	Autoconf Archive	3c332f51f9b351ade3394ebb9b9d81a5c34f2e6362e63c39209a988e00d3
acltx_prog_psresize.m4	Autoconf Archive	0c9b3fbf03b36fbfccb489c3fd78814702d1466fca3781f57fa0b99515b4
acltx_prog_psselect.m4	Autoconf Archive	46410f8dfa9d40a0c180649a5653d19fd0693d5bec15fb69f8dc46ff7ad9
acltx_prog_pstops.m4	Autoconf Archive	5429ba7ed5636ee0353c679ff7fc2e7220921795c4455bcc8926fb025fba
acltx_prog_texhash.m4	Autoconf Archive	a9939c68d03bbf64d280aeaf85ce50cccb57b1f3d7b67fc62255985e102b
acltx_texmf_path.m4	Autoconf Archive	0461e68184ecb2aec69c342eac2589a7837a90d0990efa6084a46e903d08
acos.m4	gnulib	3ff6f5afcdfdd91d6508daa7dc2e4ef97aa967aee2f52daf449d6f5b95b9
acosf.m4	gnulib	01f46f28467fc008d7dc0f1fdd16f89886311c11118ddc6110b14e3642c221579b671e79747d09695e3c3ec4ab03af300da9c70664c75c602efaf54b
acosl.m4	gnulib	0847b95e02745a1973cf17e394a8ad35e951ed931d2de92b9296bd783fcd354fc74def65742c952a4b1ab2a29df7057a0cb9514298a0a4b02c4bf88c66ce54928e55acabbaa6
acx_blas.m4	Autoconf Archive	17173e129c4601e4527c7f66b15e285198939031cc80f6fde44f642c2e84ffda13a56a79e611d7e9
acx_blas_f77_func.m4	Autoconf Archive	2d73cb7eebba8910c8998df5aff802afcfcbd9169413f8db1fa81cb9ab05dba4f7c4376f9698f2eb
acx_check_dos_filesys.m4	Autoconf Archive	62bf66d18c3f479ea64978c400dfb68658c5a3b9c9e4ea5ebd3d4adfbd94d81cd8cf5fe7b90dd009
acx_check_pathname_style.m4	Autoconf Archive	355068dc461ce4e19aa65c5c90033bd79f9e6defd7c28e9164b5b6bbd2adde751bf23cdfc46ba3ae
acx_f77_cmain_fflags.m4	Autoconf Archive	20e0d1d2f82e528f55446db1d535c53022772e2576a069cd57c87768a6177e4349f58ab43257aae0
acx_func_fork.m4	Autoconf Archive	0eb0d977385782fbe51076eef24d9b84902410ee7c0a2c461c1c3ba12c5b91f387df059db3ea2db4
acx_lapack.m4	Autoconf Archive	237df833376b02f156ce2516fb819ed564fef0ad3ea33bbb2ffefed31c08af19c5193290ec284899
acx_mpi.m4	Autoconf Archive	1852d8fcfc26746adbed4aeab5dbe00e1089c9efba5e80644cdacb7b6e08d26e4b818e4e0ae3af30
acx_pthread.m4	Autoconf Archive	2a948e717c2a4ba4a4c633686c84873249609f1da271eabe0f9a28284802d5560fba3f5661d1b5c1
adl_compute_relative_paths.m4	Autoconf Archive	0f0149d730408348cadfce42a656688b97ed31a5
adl_compute_standard_relative_paths.m4	Autoconf Archive	4938d301d348a97b8c59abc26651ffd70c4d2295
adl_func_getopt_long.m4	Autoconf Archive	1943fac6b72e44a3e7f7743c49a562e2ab11e0a7
adl_normalize_path.m4	Autoconf Archive	a80c87233dbe70b1d93fcd197947ec85f7083c30
af_alg.m4	gnulib	1481ee56ab3949ce297d17b044028552f67aaf0217dc6d3a07feac43533f1be4e9902d98dbf3135f1c25c5fb91711b52fd701cc49619d8f9854424af243caebcc5bd8d5192c02f87a735715d4a1251dd313cb94a88c477ba59ce396366a477a1ae43c8f944b2b6882505a129624972bc8d159cccf94f93377a8bf85a41aae46a3a53825c3b2eefbddf2c71de94060c816bd36ab4073edaffa5acd45db14d7ac7eeed536ceb41bd3308b6
afs.m4	gnulib	bf1b286850aa31a9c8aa
ag_check_allocated_ctime.m4	Autoconf Archive	2d8308ce302ef13c71de552d64e96e81c6d05b93b1465fcd4b8380f0b996bdfff966a69f022f0387
ag_check_pathfind.m4	Autoconf Archive	062d8fcec0b3c6fd59062db16a84f52f6dd3f758d324918901dad47b1715eed2549ebcdeb493fb96
ag_check_posix_regcomp.m4	Autoconf Archive	278b122c8afbf861221928ead5b789b53571ae8147b2233ff4fd34f1c30d71cfd12217bf8fd053c8
ag_check_posix_sysinfo.m4	Autoconf Archive	1ce47875756a66e5edf235a3bd90bfae8830d25d68e6d9313e3784eaaf32e184161082ad355cf796
ag_check_strcspn.m4	Autoconf Archive	2ea256be736c8666603b37cd33d1c7968f8220f76a1f67fcabc551fb6d94a72811df9e36b72cc5e9
ag_check_strftime.m4	Autoconf Archive	2427bcd2d54a2aeb0867270b12c86f0ee275bb28b2e534ca9ebc0cffc508cb3f5f07545f86ccac3c
ag_check_sys_siglist.m4	Autoconf Archive	237977ed4d33ea3fcb47618e2316937b75628a5aad6852b1750d40e66a36c256551dbb34188a636e
ag_check_uname_syscall.m4	Autoconf Archive	511fc0f3a5e7a302be9252113b62d0c53c8e8357b3dfb3f3dd756dfc1ef4b8e2db2c09477835e53f
alignalloc.m4	gnulib	482a2babac7d238879006f45a1e55414408226d874881c7332004c5671a596b90759707c51e30f44a45ff74a13501eb08d04cdba1fb81c9591b02659d9b9f8c0743b322b7cb9fcd692c300b05a745067
aligned_alloc.m4	gnulib	2484f8b9c868825a7b5b3aa75920fb688cb0f4bb4f1a7bbd5e2e57beb23c4f95bcf80229b4293947689aad81049f8edd2ec793e001f8af37b44e8b2e9df776ca9a307031f5d8b0cdd73091149573abf7c06eb3de9881e361f425e20134f1e8ab49db9e21e8875d2a49e5c4e2b625faa666e92c082e9f6bd5feb29aacbfea1da9110f
alloca.m4	gettext	049916bb63a0153022530fb3f52e056153d4592a11d13acdb670fc068e082b3f8f862efdfbf91c212ee1c6800e7e44a78186328227644e9ad36dbeef3679ed5ec518c2b19ab53fa17e993890ea3784b54dc6ed9ddf8b19871ae76443034fbcfe4fa8cfbd674a00f7a94501efb5cc7838e0aebc9be2c6cd5078f46e3a7ad8f3fc384c793cd66736b85d2cdd55795c93c6abdcb85e16de8b636fadf6f584ba3cba9623fa0599971fbfb3559672d909bcb273758f989fcd2a8af456bc714cf0a097daeba6c148883ee4a1dd7b8473a949f92988aa920922e59ce7dc1cfead7c4a64e5ff6aad605faec142388057e8f1e3a7af97fe80cbc829e0565eba5f5b3c86fb46905a11d0b3d4d75d6bdfeb6264d3e863acc6acb507ea83e064c4a2f22e202510e7ee0a7f81d00ab98c385beeb637a071644a665059ef412f8a767f3dcbbfa5
allocsa.m4	gettext	323c2b370597768378486da472d4865d4d62811db27b4e42f6695fa7b376e3fe53889cd5e4acc01d
alphasort.m4	gnulib	9a680a6e16be15303732c08ef11a464bdca8d82bdfecdbed8dc18c847721
am_rpm_init.m4	Autoconf Archive	3da6c072965034efbeae4272627a11198004840d8d6bd7f7ea50092f341c9137f45ee81784e00d65
am_with_mpatrol.m4	Autoconf Archive	103aee98d422ddf13c1a1add50ae0e5db5ba549275d65ea765acb3d63d1ac3e59ad714b615eaf1f6
announce-gen	gnulib	07ade8e98abe766a8b1a07eaa78e67a3124b6c80115aef5c329572d6e0a6120c46948784a261606719e0f55b484a3fd29d09205eb35c8aa701c5a0cf218cd475628d30eb47352650ef58b8792a9ad9722e714a3ed4f5b529edcb37cdb0950851cac982653a9ce2caafab2d9aaf8e3ae794782a2d251fbfe03f0941088ad1a38d009041af42503307ae6594d043ec099daffa434a17bf462667983d3191e0d3fe4ad2f105816706f28be25830a609a8f84908562b5e1b7309aebf5cb0cd1b610499125aa5ce7c910f64630f54d33153d855b8683bc3944d84fc4d9f9c6b2449b1165e67aa48f66f4d2d1cd9a0bc29285d762cd7a7c4f2d4ab97237aeef92bf45919f175a77f221ab542f6976d7117813767120ac3cc2b0cff8d6427cd192670be26018db4f767f4e48cc61830939d2bc6484a3bd2cf0196b481a540c22fdff405a1e876302e5648cb5ba8a520efd45adc336ba26fb30df91dc975b642c078b63401b9a91c6dcab3eabff7753846d25d54effdc07aad3b7e0d4314b075c258947dac516951583cc52634dbc8ccf0eb6c60c5922b6032effe38a095cb03a3150203ac6f4819ccd1e2c10e23f79e339cd0364a9559a1d4f16c4cd5961f51f191ffbe18ced7055660c48bbfac808edc863a5032caf4927347de6ae5bf9c83d88404d1e33bc3e9e749c0dd930fe62902171f5bf01b3492e7464e2a39c550643d18e942c07e9448bd895957e97f5fbde309c691a6fdf272d9468fbb59120f45f5624892bae4f5638f66f7f190028ed34c40b7d5
ansi-c++.m4	gettext	00653195f48c93b177750271d4916ed57c062be90c3f78aba9b62b123d2a52c3bb5bf04f634eb3ea662351a11dd7e8cad899785316fd36fc476e180f923fa635f8130039f3c3c1a7f6c966430b35578bc3f9b6f9a44b0ec6757dd913312b950e50a8cfdaddadffb0d383225f390d
ar-lib	automake	059e0815a7225d4f44bd13a3c93c00b88fd0040225b8c6cd778885d65c342d4ac51b20a3d2df212b30ace0c3202fbd9c7dad4097f0cd65d3982f09e44a9546cf219c405095505c0c05bbb1265c1fa7d66bf4a935a2eb8920b6ae7192f888b03d7f34cb44726f0da65e60eee7976583c81da281c5b6668ab3896c519b99e7f3cb0a1baed96b8e65a7c05ef0fdd068d947064971a93bc1e5ddd930db4ae61738acfe1ababd06ef85cb96d7
arctwo.m4	gnulib	2bed01e1e4a63a7d511f350eb2a9b2dd69e8671d49a685f3aec80ef5e32056f397bc911b932385b4
arg-nonnull.h	gnulib	3be49ffcac9a69f6510c53f822ba5c4b3a79825d54bfffb1402fe8197858655d2e44787ccc09859ed3faedc4555ffcbafc46d67844c1d4c32bdbb30c
argp.m4	gnulib	27f53c2bc2d7494330f95170b51d3685de9576725857a08dc88da74ea1765e48defe4600b03481979271de692882510b592f93378117aea2d79c1dc2aaa6165dabc9a274c678bba87a77237267ca58f5f570f2393b96510fbeac
argz.m4	libtool	084e44e0049d8d4479e90fd609d13f202982b0542f170f326dd58f11e7162f5e9349d73553c1680834a9a163c5c3b2207f193bb9911f1439608970914a0965eae73badc7b1c24e640327cb43d55a52f65743d4e59c05338be5166b163eaa03922cdbe752728fea24e3f9a95841af779666ff274f789cf17a7b0aedf5876d0337e1db7c9b0b81ee9b0911100e8126ed1d7b855c27e29da27d54e94a0c8692b68bbaca208eb64343158eedc292c96a8c0243e574e1d682f72f8c98e2525d02e24e05ca6de8ea928bf3e2fff5f28ae35f9e62cce8365db9ab6299f73c0f
arpa_inet_h.m4	gnulib	091ac67b51baca1c42d129a6018318e29855254791bc16623f50c3c17db996206f21b5ca5e6c8b229f27ffd557d2a2049049af4aec4848dcc97e1745c05ef780a3bc12115fa8dcf301bbe86319d47ef5f8fdf1b40bb02fbcb691
asin.m4	gnulib	448d93a83fd85c55118c83b8b88ed1654064bf35e404fc38a6073fd194e7
asinf.m4	gnulib	094b05988fb3943aa2cf756c998c3358f103c5fdc21394186e58a0356aeadac9bca27ce8e61383f3f6170b59439a0ddb39e9fdcdc5d415b9c39317d9
asinl.m4	gnulib	0cde37fdc47e30f113892897fb75d94eae6d45de320b0a3f75564b8b7beb37b0c6887d086a3f6afd40ef36c4fd552d7dccc1a79b8302e81db548e7a2e19c84402a2cb0e7091a
asm-underscore.m4	gnulib	3dee8ae7ced0a6e02b8e556306542380c17032c55b31f42d1c73708b57c85f406db99c6ab017fc556944a643b1335b87ab957311161cf7f78f82d1cb896befd190e9b321d0beabd6defba418ca2e63f5e627dabe4e1a2d6ade04
assert.m4	gnulib	0e3e425e13c4ac6ac9621b1deec80b5269a525f3324b3f6c93afe4b1f70c69b725949fb4fb16117f7490a757c893b8b799f9f28a4549122a59a35f76
assert_h.m4	gnulib	0234e2f72d1a57f927d6070158f62e9b3749837519b12f700f82c8a73156252f81306868c1b34918298a8f9312ef3dea5bbc30e88d76a8ea82fad51e392f47e6522af46070d540df146703b25c6867a244abae16480e44e69c754bf6fcfd3e2408570bd85697ab66be85a37e1a185f8ccc117b16f2bd32cf6b47cc65d6585673b25a7290fba57cd289c833347a946523c9c3cd720e11860bb970a094ba733cfc8f4eaa8f5a9a40300d3fa5a029ea0bd07249dc84bb954d8c7ee5ffbe0306bd724faf3ca68d5b1351c75f180d1588233a656fcad6f8f62f8b2d41d0cacf20dccb4153cefb0395d57051cf67bb21b74608e5147afc31ce066b2b61ec6eb24b0f503233e252f223cad5a58c655d7a43
atan.m4	gnulib	24ede6151cb5ca46a22833889ec9449e53ff129c368ca94dae9fae774495
atan2.m4	gnulib	24fc1b1f1a34f6f802dd37762c6da9b642dd14f07cad9e6d724d99b4c178
atan2f.m4	gnulib	1fb07305e71deda9f39d2d20a5e6c3a10b4fedef422000241584a2ea2e454f536dbbc2f3e8a1973f78b2c180d9eb4b1769d4e8a5c49c80c322ac9ec3
atanf.m4	gnulib	7046c9d096c7c2cf5eb39e6c34b5826ccc605a80a4ce11861926e38ff755a5abd00e419a192bc8b5b427435e85cd48ee1d9ab9cd13bb1206a432a1da
atanl.m4	gnulib	0c44bb8025045034360d142a8b0be3590905d15b3601e40ba9221ac215c34cf400bda89e39394784845e0acf45b666b01437ee52d9a37b745c2dad2eeefd0ee505678b8eb80b
atexit.m4	gnulib	189c57df7fae8a1ead51665ed1bfb40354f2f3f19882746af1ab3a50f76d
atoll.m4	gnulib	332818305759d56a24a4558c7e1e08fe353ad4f1738df31c855a7e9b410b872d4b9dac4948ef9ac7
atomic-cas.m4	gnulib	50dbbd3d5d2e6954dcfcb77830f2e35df0139abdfb7de1819f3c31ea8650
autobuild.m4	libtool	0585d277a7bc5b4602912fe461ac371c30c5f4279c6c777ee2bc7f1f735b9eec6e79de10d3bfd545ab8992a1f1b4c111e504b8443a1645bd203df14fbc5e733cc08d6b3a2509d147ddac435c53948312d36ee195713077db3e78
ax_absolute_header.m4	Autoconf Archive	1cc3ab895017b84fcfa1239902d037e9cd660be6367eb8bc622f263bcf3f4fcc80679caa133428e67d8f6a408a24847b68a37f9b5333acbe22401641afd5f735348b82d43874e1eed9358afd168dcfbde4d1aeea4cb6a64930ccebb96487d43e4e08e6e8fded174ed6d10576f1ed
ax_ac_append_to_file.m4	Autoconf Archive	329ec28c43b6120a75a3427c161ac10070bd2ddc59ac51b4cf5da6852c619f6100c6a215efb0401fa711a731c059b2f9660fed5c5a2f54278d26ab75f40e9857511bcb7e5bca
ax_ac_print_to_file.m4	Autoconf Archive	109a680905714f4f687448d3f73dedac0dc159375142a5ceaff3cefde4ce7794c92bb34c4c3bd4a58bdd2e858ae26b469564b0d74bf116da8e1b883eece5bbef228ac5e76167f56606ae5de5c54bc50d
ax_add_am_macro.m4	Autoconf Archive	13b6749905e9cf6734c7493510a726d905db85ea581ebb2e23e5bf49197a62694d4ea79125e16ea1ceb19c9b7874e9fda8a7fbb5806383990249c7eb
ax_add_am_macro_static.m4	Autoconf Archive	5b5a2445df01a302df487b793a0d3c2580b52c1182324d06c7636233318ea25016de5b8ca8ccc64dbfb92a4907a7ffe13d65efc676ea5af038d2c8da
ax_add_am_trilinos_makefile_export.m4	Autoconf Archive	08b053aec72cd0ccd2ed279eb53270e77840aa6c70ae2fe7992e6e90cd9fd0f4d659d6925059d7ddeb0adb4a1c537f38a088f37fbe50075347eca113
ax_add_fortify_source.m4	Autoconf Archive	027506b7ba060ca65c2e043ac8fbecfe50138e94153bfc4d3bab4a4243e92f3fd6163fb5694e5722420a566f3e0be049ab155d90e17a505159ca9a8d689a5d28ef10fdd84bc16f049373c9b8ced1c41bb6633362ad27601e5100d70e630c2f3a776e94b8f9318224c4b305ed133efbccffd65d9f33baa7a4
ax_add_recursive_am_macro.m4	Autoconf Archive	255d093b2b712bfd576e9171fd3f6327c600abb891d394671589f6f87f669df59a0c02988a1e4086c8c6c0969afed49c47c7e55a4321b3518d434103
ax_add_recursive_am_macro_static.m4	Autoconf Archive	0646bc25ae8eafefe5df82d091405b0b958b24928add0c6fb4f51894d818db58f10ea6b4a9abc982ea24bbb654007889d3a0f571072565b7b396e481
ax_afs.m4	Autoconf Archive	0d469c0af54e856e5d72176853788ee10e1945e94a4735e7323a0a4e5e5a4f25a3c4e4f71b3f0a3c58a3a3dd780396dd1d5168ea03bf0f80b663ceea71f12b33cb6a200ca4337c11412c50068574ae468838fc1e087fb1bb8306dcb684291b971f992586e114275f009ddc7ee4ad
ax_am_jobserver.m4	Autoconf Archive	10a9a9a06256df45552f2bb1453e8c8db8ced5d12edbccc402d1287b02fa38b25b29f9c19b2b96159e261d697b3be04d95c7be56de3e490f0630b6de
ax_am_macros.m4	Autoconf Archive	4ee4ca234d259145a28353bb115946dc9c162e9d6472f2747b9458cba1106b202a754392a97e60f77e4c1175152bd4a9362682d8b8781ea832aba6ca9d7eb3640177b9ec8ab5f9d380975fe5dcca57ab
ax_am_macros_static.m4	Autoconf Archive	33af0660f0439a9ec7c4395bfe3df80ede9f17d0480b190fec6775ba7ce853597b44a10c529145a85dfd51606b498733714e6a486d064ea5ff15b49b8b2a20c4fc123644811a9c8158eec3829fb77d81a1cc5cae3f99b4a17222dce9a892b7a1eb560970
ax_am_override_var.m4	Autoconf Archive	0e64f075021cf6d3e44fad3c739c1e89a000d3b1cf7a8916b732d71ded41
ax_append_compile_flags.m4	Autoconf Archive	11325cdb33a9d4d445ae57cbf1c339402de1c33b5e7528744529603eff516ea538c1a17b6df0ba78879bbc040f2b8bf1886e9693e642cf43818f66acec207e681bb96ba1a47ffc191020d5b8879a66bd
ax_append_flag.m4	Autoconf Archive	12be7f8748acd3670055163b57e034e029d7cde3327745b1c301f55fa6fb388ba78630a3cbf39f2146fb0f5074f2ca36d8b3562b5ee61e619b0b35075db551ad6d2bb07040b363f4f5f1024fb41fe9996eed8559866b9ebdabb078d1a89a13311383e250a4991c977d878d4d6f6fa710fbe93ec60f3c5f47b58383cd701c30fb7d16dcf367ae74a0841746eee2cc8301bf74c197a99eeccb07680ec8cf6962bc
ax_append_link_flags.m4	Autoconf Archive	12548fba6be7aac299152f754bcef073ce271b5731d67456ec6ba3bfa7fb41d972f42a7a6eb8db4372f4ce6ff255dd579309cc02b33fca8f66fa60e8f4181f76dd1d75f5203efc2bf35442f6823f79a4
ax_append_to_file.m4	Autoconf Archive	064d116ce8155515e83d0ffdef121e84def51ff918816ce0ebdae0963cba3335025e180ad1fc02e03bdf199dfac06e6efa71aa7f464f45a6c0102bdff49e1b4b007427d7f88e
ax_arg_with_path_style.m4	Autoconf Archive	09797af27859f5715acc28edf8231ca72d6f2bd44971ef54186bc5dca62a5916a515587c0f6bf4517921eca96883e2ba029f7ac82772d0431461042a8d9ab98f5e9300f5f77da031e7179df0fbc3bdd3ad5ecc1ef7a878109984add6a7562127a9adcfd6c3362aee2543300175eccf8b989215759630217bd203ecf6d030d42be023ecd9ed8bfb5a76f3ce84f784a86a107f37b225f9
ax_asm_inline.m4	Autoconf Archive	2a54ef505d309eda042642d85c0ef2479b02463663a832f6e97469b41d478370886d99109ebff965916cdef989f30da4ce6c97df486f2f3e66861931b7b8b09380bbc53a12bcf49c38b538167b5a3859f7615e5e95b0752740f1fa80405ed33d74a16a51
ax_at_check_pattern.m4	Autoconf Archive	2bbcbf59c519b91485f7e5e6fafb5c032c21a739fc31fc559f01df4fb1c3
ax_auto_include_headers.m4	Autoconf Archive	180df1db88dc2d1534701f1bdfbb6eb262fa9dd949434217d6fd517903634b6672aca38c24d9eb795fd5dbcefc64518983e87e6f01962aeec08401e0900a15f15bc3e4d10eb0c294b18bcb0e608bd91ee6d8b89f9b9937086ec6fd37b79ccf1c140f9cfbfff01cffb4137b4a5a6e
ax_berkeley_db.m4	Autoconf Archive	5c010ba9f7e8370d2ecb6b5e7e16b33929909d8a7792db18a7ba1f2899157bf3ad2f57b9515402db857edfc51cb509388fc0ae84ee003f3ef5dce622c693b90cb0df93d57becc986bac34eac2d3301bace5123bd8eaa880549ea
ax_berkeley_db_cxx.m4	Autoconf Archive	4c4cbd37752af8806fb75e8b6e09da16c376e2748bdd40c3c0c128570dcebc5ad233be085c025552c75e4ce9e16a775443f2c8688ec848e8603f61e7f3991d27bf3b3f00952f
ax_blas.m4	Autoconf Archive	07ef68e0dca00b0a38c8173567e33e4897cf5c5724962f146abdbf5380863cb8071035503fbb8f283ed5feb94f8f7b0daa2144d4b1a1f63dda4a971154a1a120d697f1fe5337577763002fbe71792ef567fe89c1c13728b5df0279cd537e15e7345a7ce88371013e13509c9d7c1783ba5da32acd5817cda98ad1d5a153c7977bbcf78b4fb7a29f400905a7258d0e1d9d6e2b86ae8582aaf3440ac09c7e67be34ae6b5fbbf4f122e74a81be95f9ceb342ea7653a7cb7e67da2fda92ec789ad7d31f470517853467ccea4180fae573a1f705b9f0d53c28872a8f78bc35f265c708c4e8f7c2f341fb2c850636bfdfb0ec4d
ax_blas_f77_func.m4	Autoconf Archive	15784c894e3869e19d7317ba01c84b3b215da6621863bdaf4da7ba9a5e5220dbf39fd9e8f94fa4454160b20aa6c96c02322277d88d111596cabd1b728dc98e1b9b2d8e6cd1d5ab4325b19ec11196fc04af2d8d5d50d287efc439cc180211b106768f3292d58f9c8153bef9563cead600cc6b5947fbf15435f7be58df414a27b13b37ff90a3089cb3ac0a12ea
ax_boost_asio.m4	Autoconf Archive	1217aa269c1ce821bdbe2541853f48feba1abfef297ce78d540f9312285f39152f577fb2e20c816b48466eda29ee2919156b4e18d90cfee68d62165e58cb184bcf4942a1ce0d5c39879bd5aa44761d115cee7b9ef83e70fcf41c60a9a52536cd8a4624f082875d2ddb4ee5b979eb8cfa710273eb855125b193f23a5f83e5462f75b8bdb5c4956d0c04e7a1b5cff9887a9e47ac773e4fd67b6b6843008254aa25
ax_boost_atomic.m4	Autoconf Archive	83e64c74bda4cc25b06fe528463f0afc9a51eaf0
ax_boost_base.m4	Autoconf Archive	03182ddb25836cd6f4b40abf039beeb80d411f680f99c04cbe4baa155fcc10a3efe0aef9a5dca7dd1490fe6c164b7f10e5741c329b9fa41244523c4c1c33d09d5873937bd1721caf08e7e486b06c490b22ad7277f44970b4cc4d282cd472b457aad6be022f7f1ad2899856a1d1ec318ba13041e02bae8bbd32ae841a503c004228b435fff73e1a59597ca12038a44cf094da9e0975ad392333689ae76ba1c4c5396f7b65c413b7e4909d39f5cd76b14e2e42fe77404fc507af68d75b0eda44035da30a40c67fb7d34679595551753e187c584dd81fe4a81927bdb77e51adfc37de3f72a5b977546b5a186494569688d656ab730cbe6d5e2564bd588054d3c2801cf997b058a81bd7058c2a3202a25dc0a345d0fe692933166e3c59991a6bed6140c375ae41bb9815051ad09088fbf76b119f9a4a51d08de6db30d84fd3f83896a7c0271309ef754bb40dad5a0cd7adc6ced9b5deae8c683cef4200b1069db0d8e6059ac2a06e0bc8b13c3943c5ffcc59c25fb40948c2fab158d69c32b48d6eacee3972e856b3bfa128374c903ba366eec3ca6cd3c34d1cb3b28bc6cb384d1777727af60fd72893f1ccd38faddbb7d92ab21412d4cc582283e3a1cfc47445f38d7d2ee3cf1c50d10b7af6c52be4161668f1a0a3786e8ce58b0652bafa1f0da2ebe5eed2e58db94e3d8b8fe67cb07f04c0777d2cb1e905d0da0d8cae22ab92ea81e2a0c4ce13f9057bece83767e93d6a03552bf6d74db543166512ddf4
ax_boost_chrono.m4	Autoconf Archive	2c3126879cacd5126c983c8e052c26785892a61c5a832e3d9a0b3a94463161e77e131f3b6201447b6ba59be3474396e85df4da5a525e05b426c5c24cf22780115db7b6c924c2
ax_boost_context.m4	Autoconf Archive	483ebfb11936c326a41c4b7b01189ec08dc450f069d142a7717613f51cc9fd3f3aed9e4cb40887bf
ax_boost_coroutine.m4	Autoconf Archive	24bafd31598049a6cf9b9390fe272740ae3bf41d9bc8c2b4edf0b67cf328d8e797569f57027549d9
ax_boost_date_time.m4	Autoconf Archive	006116fab7ea843a6b5d024cb3c74dad69e28c9a12623031ef50ca38008418fe8527dd4501392c141b9686f8f3e0552ea23f1c623df74ef8173595063010747ed902bb228361368f1504024e74e786474b5633bf7fde0ffec1354cee6ccc28dcccba4fee553bdd08ac443a26453b89f14679965911b662898e3ac5ff20540701783db35faab3790e251a3699fa2659e188c2acaf2ba1fe59a7686003cda8cdde
ax_boost_filesystem.m4	Autoconf Archive	2293de813e22aa9ae3e1262a9336527327751d5a2a00df2f5a837bd3951330ee02b7f6ddd3315c064c76a52b40bbef7ae7c84f0f6f112576eeb5c4ed6015f70bf15c0e1d1a328b1eab41a6fe1750a83890d9c0acd1890f582fa1a1c9309dde3aedbb6c58a7498a2dd32823204473a8490bff7d6d0af98be0a8da7e786ab537657056ae1ab37ff1cfbf1692cadd78fba6b841d112cb34decadcc4dc6c543a37f3e1b4de0be5b6c6ffefffec0a1fe51ac67c8c4337f37ae0a1ecc4d250bbb2fffc9c0368c9fa26a65c
ax_boost_iostreams.m4	Autoconf Archive	064afdde297a3617649415680c3e89ed13c9f05323788d446a451b72d0662d2fc27b367822f4feb72e71e08baaff00a883f23abf08c4fc4fc4c68a26558accfc4ffa0406fbae628172a553de92a34470b142c82af906328e3fdfb33ef60b9d9d16530fecb739c4006f637689e674ca2007009bf50aae1eb2e22c2627fa3b9e7fc68be45091b6b020402ab828f11779f1db1b3404b8bdfb34b3d1cb8a496e3b7e
ax_boost_json.m4	Autoconf Archive	8b0ef69f8f52a305715dc48f0c7a2c15aff9add2
ax_boost_locale.m4	Autoconf Archive	31fe7f49c01280da34d332b50e080bdbde3d5ca4855a806843d890f595cf95def7f7a769c44ac3ef
ax_boost_log.m4	Autoconf Archive	854ea01305e59e6531e6921c7f1b396ba36d042dedbe060d98b17e945571f68861aeddba3c6cc99b
ax_boost_log_setup.m4	Autoconf Archive	19d1fd361f5fef6fb229238e8bea4bfa96b2af69a04e5250a6fe580f39dbc1b04e44ebc9ac5bd9ed
ax_boost_process.m4	Autoconf Archive	c4e6f8ece57e50e8cfcbddfd502bf0b4b27cc491eee4c2b50466440df0d7
ax_boost_program_options.m4	Autoconf Archive	00ba4c7f7a23ab2b0da50480313c1bc5e8b42616087847972ccdf3321f5c17802791dc9127b958f82b14326f4266c8ed58422fa1394dd293e0a52d7c332d2a10332c23221b85441cbc84c2d90c3e47d144cf736b26acfe9c49ed5684af60ba7c85802326585faaaee0569fb48c315aeaf49289b9c96e5f2aa529976e50824bff5b88a9b39a7f29e505964c00c74ddb1eea37f17a7c4ce6493e54c3907ddacd86e7bd102150f21809c38bfae62ccf4313bb600122
ax_boost_python.m4	Autoconf Archive	03c229985c43bc731ebf055ac63b0acac1e4d12126fded65e2f17738a0852aa60d046f7214a337cc339f96b3b51a3220049b3421e2493bdca826584e428821d56c8e9b5b15fa6e234760ab7bb6acf36171f6a8cd925c1f8896a0932483070b57b41377f2991e22fffcf8abfe101aa2dab8603fc3d056f58faa13cf0f77764dd1d096ab632364eb45de649febc5752e7f72ad921b29c2cd2e4cc0cc71b8e32d53d0e15897eca898ed55cee4320ed88f17dc15e56ff621236abe4a2a3f1803
ax_boost_random.m4	Autoconf Archive	25b6da5b5505a818ec947fe4ebd5d9168e81b7e7d392056c9a35e92efad5
ax_boost_regex.m4	Autoconf Archive	0795646e4c0691894770079dc44ed9500f7ceb1e197f76993dcd753e531724a6570fee28edc46dc4431ff31b874b32f0d8714fa5d1d9b446830794b55735b2be56134f0a85797364d782b4632b8eb5db9b34c95b301205bfbed0a51f12846c23d5b1377ab5ace4cfd184f2be9882d63d4213d2b286e8d9c7d73e6e6fc14c6a4fb749d8f544f056ba8691965dd9229f6e205d7ce17b6cf5c713144bba726ed4d9
ax_boost_serialization.m4	Autoconf Archive	00b72ca7a7834fb24aa30b1ac282474d26faef9f18d2b03788368e1708fd1a91fffb4c9ea192a4864113d6c9d035a95355066d339b6ada28b954f6c477bcd9d48e69015ac3347d3f6c88d32c6833b8959c745b32382eee35b900a8f19ad68d0eb36defddb1a55d2232db65cacc1ebf2dfffb2cfba4b3839bce465c3708c232e1dc47d5b876b5e4546b2590f2e2d1b966ec2c3f83082ef1ab040730569450b253f4f77fdc5f3d6d02376ef75cd3d632dbf46390d8
ax_boost_signals.m4	Autoconf Archive	1102286b15cb3a329f4c169e32ce5ad2086299ea26a37034ea058ff16bf5361887a03acf42e4ccbe3a10adb3db15d9ea5eb7613129030e0e6db391846d6463f35ccda30dc10f781ab9501435c9f983888d0465617140f3f7fd509461871985cd315dece8a994122ed6690e709c1dabb5d775827b2091d94cbc888137bbd26ab54fd6d56941c3c2ebb88d3107e81309cd1e39ddc1c4e1f23e1145b81ddb7905db
ax_boost_system.m4	Autoconf Archive	0479da9d5c795a11f52d14611daa08167913423316b2c1432f5f78035e133e13c4d3ba10835362aa415b954e3fed06aba7d451f56324d2d5290942e15728091866ebdc420fe96378774df224d47e867e67bde4541ca30281b7b36d77428b5ce681399bef9705794a6ec7a35ad8859e09f019be6bd8f8deb6ad62eb90e4992398c135ae19150f6ee071993634b7121678181d01aad444b8bbb834ea5271e9ca51c099dc65d60b70863dc5da0ce821e8b5bc962211
ax_boost_test_exec_monitor.m4	Autoconf Archive	06c99bc0a18751feec6316dddb9343e0d8e237243a3f4d78d4f05213651b3b7edc9c806cc3fdceb4475ffc1a62df3a7b93c4498ee24eaeaac9db5d9456a06807725ff51e60a98c049fd9dd56279faf2f90c9fba6144392fa44ab96904e49f91827d25f6899be932c6a2a4e2f92a8a6ae6614591c22e7e613b72b259cd471871ac487c441bcb0ad7031cfcf72d330a676a1c9ffd98945f0ae52d68f389d351cf8fe38fffca08b71d47414
ax_boost_thread.m4	Autoconf Archive	07408caadc2f97a994c516f839bc1de86d9ddaa01900a04d7298753b741a351c8ecfd91d2dc243c141438abffdeed28c7df14d0d7db869ce246ae049691016ad2ec9446ffc1b727aafd17c2fe67760987816c039c9b3e3f9748a85d4c9a67c7e019b212fa60417890c27f1b6c230ac64c94c61270ec172efb872e059d8b32bd6bd76c58bb314c65b14705520ca884286ee2adaf4947acbe900d28b0a291c1336d1419e61f9520ee4347dd4c2c9bb02be8fa8b402d5b161c9dd1c0d0b00e8d6728b245bf55baac293df52b60bf4fcc44a11f4e2e772fdfeac85cfe6e5ed49e66ab16604a1a3b1f1bd6688788ab12cfef3
ax_boost_unit_test_framework.m4	Autoconf Archive	033351d32e3b1f5c95f911886e8fb34440af273815e01bf422dafb2ad28f199ea65c4f20a94a0cf3284f3dd7ae74dd70d1da3555cef05f11258431e14af0eb8ff9960c79d17754c7a0d74fed029fa4b4551dcc0d8b5d8d6febfa5fcddfd8a03b24beab4b6dd8d4f9e90733e95b8c6e7d563b805e235b2ae47a8f46865841a38aed757f135052c1721d81195b7f633f49b20bcbf66453b98e2bd1b9b636dba992cb546527842668865414d21cb99795b38e1482a9fc90045c943b9abe7bdc
ax_boost_wave.m4	Autoconf Archive	210b270a5270fe8c42852fbb9393733ef947073f397f46dccf0d818e3a6c3cc7fd90dbefe3210a3545d5e8ee519e9db218365d80a8d1e4fb488a298e6cfc29751ea67dd5ff1b76256e2692884d378d07850ddfd48ca1cda62b648a4ac556935c8aa591718ec57c8629f613a4ac5b9dfaaa33f350847efea9a4cd1722c7a8dbb6b545c2b9b6b95e0585db6280c5262956fd74f166afd3c91cec4d2c85164a5c84
ax_boost_wserialization.m4	Autoconf Archive	0a5e9042601bfd90fbc90e644735a8eed881bb11125f1ae53012f7c1082e13e1fcba20d441b5a6042cce3be2e73dedee1c096626a442bd590f0ec07e6c31c4e8b03de3d9a02d6eab8d66570b0a3c8f3678113a2449b00190381a7882b7138313e709377e8271660f88486910ef99abcf5be379982c983364ac134cd1a9bc3166ce67cdcc303d84c4977f05b5d351f24d315bfbfda8c1d8928128214cb7d2825a
ax_build_date_epoch.m4	Autoconf Archive	330e828fd33f7e37e7df65586f2fbdf97567e601ddd81278edee730a67ba
ax_c99_inline.m4	Autoconf Archive	00eeb6f91f81de5311242347189e4e14d698b0d24c502e97bf192fd3da1e5596c0a9312a20b3c54d66a27fed7fb18a96fe976738fce78c3128c226027221b77cf5985c60790e80d9fc22eda8e60b1c30e79a0d22bbef79b53be4eed79599a78ab1841a64
ax_c___attribute__.m4	Autoconf Archive	0e6196de02ab4be7b085222844166bb46df9013e842da874dee22bb364a8ac10dccfee467a38a826dc04820744763b5ad221
ax_c_arithmetic_rshift.m4	Autoconf Archive	2fc421489dd79d333a0d5cd59c3dbb12649687326bab00eaedca133557829829c13b377816c53d39b6c02aa6b3576ea104fbbebdf73a7e7ece679004cad2d84b0ae73cf61e01daab672aa78d42fd2bad
ax_c_bigendian_cross.m4	Autoconf Archive	0545b1973e0868166d212fa331c42cfc0f3960654543acc40899507c8bc24805a2362d94f7b4d2b44963319125d584f88f5a54a99280991713511e9469f0e68cae951ee06b21762e12b70ccc3e1274057a7a007bf72e07794184c246435d1d98a5ff6ad0
ax_c_check_flag.m4	Autoconf Archive	1fd3cff8d59348b3b5088da0f4135faeff06eb8990e4dc18600926a109aa98291c6f8300dcb9aaa7e502beacd4ca4fe1c830
ax_c_compile_value.m4	Autoconf Archive	0220db683b6a700d1fef0e19ce5666bdab858f3e21b7bbda8f29d0df8c632828906a4d74f92f2ff94c08a7dccca85f775f54593727f2b53488b2dddb735de43812ac3c9499b874ff52221aaafeffa6b178373d5f920083dae2b79236e5a4bd136c7f328497471af46c4d40b61876d33a87408e82b7e599dc
ax_c_declare_block.m4	Autoconf Archive	062e54b0bd2f8bf83cfc089242e613638aaf8b4c41fefe94c5b99c4b112e5865136e556b78b871cd6ddf135f8d14818153f1859a186a25f7f9226e598b28aa4c710290a4819b8fbdfe5bc856437c8768c82387edc2e515e08695c917a43ebddd2e7a4f5edae8a7f770483804276cfde8ac12fed7e4d994c5
ax_c_float_words_bigendian.m4	Autoconf Archive	0c07ea2dcceae96831d6183af565713f42bc98d423757d8dd6d554b9f8f4268a81329759d83b02c56697cacc9b554522d7ff74ff71760ec2833a929c78dcbd495dcc781b6e79a4882d574a3a4bbeec07a62ef1133faf4f51663ac37cb6184a17f1f6ae1bcea5d9e5373c91979995d3de3c784aaccb7849d0f812ff864c3d9d498eb9
ax_c_ifdef.m4	Autoconf Archive	1707f0aebc1ccca9c2c023266b8854ba45ef683d439ea3befa34f88584b750c30a6302387bea1adf6a45163828def19273bc74673f000f329fe68c36a235b59d40827b16fc55d1c258db36a4daa964affc3fe928ef541aec35d3
ax_c_long_long.m4	Autoconf Archive	1a5a8bc5888857cbcc8c5efe529f2d88c3fbd67d6453e63d50fee13aee9671e1b4c6db74e2bc460a969ad67b392d244ad1c8a439042e70cd33d4b849b53d567833abd122b5ffcb387febfc6dc49df13adf497fafd56031f9de30e9e445e9263d043475e0
ax_c_printf_thsep.m4	Autoconf Archive	1b53e9692254f99e308063e368f1a7450ec463d27e219f8396920afc815a7f88083cddda5e86c13a9b537a7ddca478a75753eacecc1df70171a15ee1
ax_c_referenceable_passed_va_list.m4	Autoconf Archive	106a777e396883da67f15a6365b1718ea984fdaf616306d5bbe8ac56c0ea97c05a4cdf45bdba84faa3141373f9e7aa9200a3e87d317a8827865f17e4f21ad13285a5c3e04af8
ax_c_restrict.m4	Autoconf Archive	87de75928b1480e9b768c9a7514301ee6cf13b95cef6a186b015a307eda5
ax_c_var_func.m4	Autoconf Archive	062eacf6447e731e71a41fd637efed1b4257aae5225b3c46d80a445d48d144cfbe6591f2703a6324643c3ba3eff31500246a6af2e7f4dccab1d8d78f81ba4a49568cf3ce54868b63c0a2cf6a4fab66c59d834f10e963a2b9852da015ea7fd40a10754e11a190a7979fd1bf7758e8b4804a16c1930b17e88fc5b4da435e807e6654dfcaefd47bad491ff291e2d6f487c2a0bf22426fddd9f639fb8a81ef8432aedc37626ab281db8f75ccf1ebb8886a99580d80d4ff259a8b1b7347e9aaa8
ax_cache_size.m4	Autoconf Archive	261c639e8e46a32368c155a4b0d016d2fa06fe895bbc7f92c4d943711dda6d6ad8f0244aaab98affe222a47a12da64785742fc254a8b27e32c45afd7
ax_caolan_check_package.m4	Autoconf Archive	1a47e01cbeee3bd853791ac46620c7135095ceca24075b899b92575c0c3b26be4d3190f7083902e133b72f3d24ecd8f15c1c4d86da8481a670241d2b658ce3efedab97fb88a084f27ba1f75610dd9c56909bba17181c08f034bca27cb18e44fed76dfc00ae60181072f3b065eb3bd8f06a78f8c315ef9f62
ax_caolan_search_package.m4	Autoconf Archive	44c7a3fe6e76b1e6e3dc4e804ad7d50c321a60e45943a83cfbb75b04ccf75ba14d7b121b271d95ec87ed4b3063cc05d94a3195b384cbb7276a86fcc6c22dce7d56b2df849aaef6e2c360924deef41780fb072acb28aa0f9dc9db
ax_cc_attrcommon.m4	Autoconf Archive	318b4d768586336bee5860d453e1ac925a196f70d3a24e430fe805fb90b7d5dbdfcced9eb58264ab
ax_cc_for_build.m4	Autoconf Archive	3dd2fa78d4bf8c491d026663604b8305a7a0406873b57fb35df9734e9acd83906559cb19ec481730976a998dcb8527411acc9a0af9bdd0e05fa69bcf
ax_cc_maxopt.m4	Autoconf Archive	06a38c15ce20c6c44b9015d81462315298fa2df91bc160e83a201d056aa83ab419dbde9bbd88dc1e46763e44f68c0e4e33664cd21522e955066c594d4f199e7fb79663f604ea51b9a8968be4f5b2154d61c619b3c7794597c18963f5d40a30cd14e46b5d6f4eadd2dba71699bf5d75add28635225de8837a920acccf87d116ba6e73a3c6da94fad110d221a9aa7f0d2e42755d26e155b5684f62d643a5866c14b57d9fc92325f6ddf4cab7737b007a61142efadbced2d784ff277d314891d6022194cac511e70e20ea45f62994aec913b52ef376029db4dff9e6880ffa02b4a3f881f4a74318
ax_cc_tentdef.m4	Autoconf Archive	61310e7ad33d2a1969088d8a4f383916466f76d1a25f41a8babb410de5e2b4cf5b8436d285bf04e9fcf94778d61a4f0a1f24
ax_cf_ebcdic.m4	Autoconf Archive	0185d3506887e58040ad35a24eb90a2144a50d8941faa8e06eab5848709360624af9ff076f7b65d761ffcaf509c63bd2968765eb0428653bce2f12fc6e5fb84f6f103bb70056771040afc651960df8e7787d1068d25a2bcde3418949acdeaf2624fb4fa597a86506df2bddff6bd7
ax_cfitsio.m4	Autoconf Archive	9bdb635130b5db06ed97a0a5787366b6cc8cd67fd645f2f9dbab9381750de0baa0d25d3bd46e701df5c7fcd1f72cbc60abd9
ax_cflags_aix_option.m4	Autoconf Archive	1b2b91833930bfaec7ac43879e714c7929e8d64a69c10fb21e4121e7e4887307c29cf112547a6bc47e3582fe3578707de3507ec136485e2e30fd392b9a05eccbbd6d664ffc52b95a54a366d5b017be0ec908618174b2cfd4cb91ec5c0a1c13b57fe8b963f100d0995ff3cf98c01ef28e5683142558ea9d89f9a9dc3836338a5dd511
ax_cflags_force_c89.m4	Autoconf Archive	0138bccd786895d46e8704e098be890bd7f9bc0c0dcecddbbc7e2a9f9cf23bad223b18bd6d8e2ddf613837c3bd6e0dc66f6662d6181e74b4a5bf3fb965bc5c766de98685fe3072be827deb6eeabec23d94e4b44d5c79a521213e97f6591deba672fc0c08be095080ef16e9763cbcc13f0c28280a0b158901d4a97bddd6a079caf231e4119d925e48d894f9f0fc2acb292d3baa93d0f0
ax_cflags_gcc_option.m4	Autoconf Archive	1217a3cdc4a9011e35bf1651dd2839b9d28908cf1d5b65a4b17b0090e4e0206e12ea8741e8789480288d335104244bb2397f2a9dba13f627c732e7783fe14b0d4a4793c2ba434aa56e311e6ff441dbc059dc52e31efa66d4d20a7e2f1bde9a62a42ce011823ba9aae74f0cacc214880f7aaf58de3c22374fb9d1b15f8fc1f4e590f2c99e12bb62e0b37c2c40d64fb30ce8249854bf6b
ax_cflags_hpux_option.m4	Autoconf Archive	0b38bf45f516eb100f1216eca93c632eef9a26ac2167eace2a94f93add3d376cec21622344c0ff0544d6dd9e5a4a96ed60716d7a6c5f6b5f5c95100880c57d2fa1ed4ac214119c8e56935d714f7a8793a2a19aff5a21d087faa4a6db6efbedc9fe38556eb380b7ef4a74a0c93558b93a3240f41816d31d66be6da9f2f826dabcb384
ax_cflags_irix_option.m4	Autoconf Archive	04a51ced1d3694c3bf00168d644d64491d43a53c2f4c61a55afa1e15a58e30e9660a2c708486f8893b5c13890c4fe98064434d928898a31bcaca9a497890af69a28cd22fb1328aff4f8d497aeea2b2b09077612e880820ab45d8ae0bf298d0100b8c3d40c03617628a187adc1921c1bdae89cefadb936033df5a3d0c181deee491ff
ax_cflags_no_writable_strings.m4	Autoconf Archive	17334e4af16e87b673ed2476a2672c1b1cecbb082f7e6b5139cd83103ba549c4cef79820ae39d4a650ee4f629ff7a5895fba5ec432f8ad365d579f786a8d9c5e9898e6cb739a762a4036ce09bd2d65a19e3a20abbb4a79477378b3694738c9af249d7df9cbab0a6600c9bc802794cefd440590608c3c904ed21af2acc36a5a7edb30e2c4cb5e6317d62a1b10eb212a2d4b45f859385e
ax_cflags_strict_prototypes.m4	Autoconf Archive	181da5b866d06bcca7bc25b0f1825ace3dc0262f2cc134b18b228ad8d1032cf4ac7b2e47b2214bf42e6313e8d72439b9d9e9350867e11050a5a0806f382bcc0182c3989ed4e73d78b0ac6f98179809a351b965cc76cbeb187c2a65fa1b8eb88c282bf1bf719830790d21fb511a207b460836d662ae3595b27ceed8583af6f6344d3386705f3fabb54c6ef53f8f828fe01cabe4909cb8bbde8b11f5ff2c6759b2c69bec27e2c702fae201dbfead523b019cd40ee1eacd32c83d7cb929db3bff8702bd008a7100b7be
ax_cflags_sun_option.m4	Autoconf Archive	03eb94abef7393224140076adfe323d0af58ebd31b9ffc340b72641baa9d1d6e46a2a2f966349ead5793ba62f9b5863afa005c83140f2a3c3b428dba60341c83c74a327e8ca266afd6f8e6a8f01c196d7e020f1968cd4ba7fbe6b3dd1dbd32345fbb6ba9c7c735d0a8e3610445b6cc92dc43ff8c11d587b4d0787b2a5c65d02bbe7bf1549fbc70c77ad88c9e
ax_cflags_warn_all.m4	Autoconf Archive	0108a491d43375b4818f07dc11000094ae9f16e71c464678fd008f28b4891c608b8b58b57219c0772447d25cfae66aeec0d53107b088ee180a7aca4034191c910e46208bd11d41b18955f8ad9004b1d443e6d29f7dc30d4055d46fabb1459fbb2235bc2e711bafa8209ae39258d283a72e8af9b24773b2b185163e6bbe5dd647ef3293bbbad6d3ed17dd45579cb355d1fc51376d44649d6bcb4bd00e00fc495fac0fc87d8095b2d828b8ad259d22b3cf4e3ee0a3b37a0eec5537206386f1d053d14b683f0915c3dcd2068b0a029bfa0b5cacd5faa84f253c3f47aa40d75f3b76369216245167dc972415e3975fbbab11e7b3eeec0880a7b33531
ax_cflags_warn_all_ansi.m4	Autoconf Archive	0c7d869c84f5cd8869d3226c82210308ca0ae7979736c3c16d1281c796b497dea2dd93149b21a45eeef2b73c1ad939f8e36ff94d58891e06f26563e6fe5d8480dc93b42f8c5d
ax_check_aligned_access_required.m4	Autoconf Archive	6288ededaf72894291b373fb9722ea02fb1fd8b78b7eaf1521807cb6730c8eef236c619241178f78944901705a853c8ef1f49d4bec64428354d3c424a6b8c9680b763b87b47cc201673111028c695c26c9ebc96b59bf5568b6eae3c23e4f8bc005d84dd8e9532b43f12720c4e742
ax_check_allocated_ctime.m4	Autoconf Archive	0277594fe94f99312b1d1c5cde78ad296b6791dd1cd3346b98823f2b1b4832ba6513305e4e710a0e3c91529b1dee48c8eb176963c795377560125bd58b6e2c547a3b5ab3ff6aa73aa755cae7155f1b73c1701d9d95e8c014394dd745ca9032ba540bb23eebdd6c9f4112d843c3a2f253eb8d8a83442598a1f6d6e690d8e011313a49
ax_check_awk__ooo_escapes.m4	Autoconf Archive	0bde7be6a9986f3ebecf6abc3e9fa4c83a1a27bc
ax_check_awk__v.m4	Autoconf Archive	43888f2a4424e4d1a4df8d49514c7b94dfecd1569448511afb925514bb38ee8fd21e2b9794930905fbc121c5a884ee2bd730fda4911dae8a946fa44c
ax_check_awk__x_escapes.m4	Autoconf Archive	045c2b9657ff48cb84c2049b84d6b2e258e522f82e7d0608375ad645b2c44ef6d159fcb699ca7613c513636def999b510142d99b00dc351564ce4850
ax_check_awk_add_cr_eol.m4	Autoconf Archive	b065c0e9f86124560de1
ax_check_awk_and.m4	Autoconf Archive	34a493178371bd2f8d7758c8b5fcb1ded3e9b59f5f1453a1828d300cf27bb26d35bfdfb0040c3132d19d38212b28d0eee3d4e83ae81f398a34a9babe
ax_check_awk_argind.m4	Autoconf Archive	06dc540867877bd920dd1ab8b6b42088f39b344b834fa70d005d7c081eb49fd76dbd65358e5e75a9a4a31dd882657b18af36ec39c237c123b195d423
ax_check_awk_array_delete.m4	Autoconf Archive	006ca224a42b5f39c7b112af1a85f43ca8660b7155a27409bdc781cf96a9b998dfc7348a1acb7924c3f1e2b34a477794f8cfff8460e578ee1a0cc704
ax_check_awk_array_delete_elem.m4	Autoconf Archive	0d7524663ad3916444d82f8962be2d6acbd7aabe9105831797ade2a2937bcd499c7e28b90aea5822d6fc99a5540f8b39b0cbe98a99b49eb730e27592
ax_check_awk_array_in.m4	Autoconf Archive	52ab4a668d7c02bb6034560e2f221d1cfe1eebb08c812e1fffe949e0a87e8f5fafaad56a7acf5b06af18750356ded158810afd8890c14e052bd77909
ax_check_awk_asort.m4	Autoconf Archive	0257ae9a0592c22ed3c3150eb68a96c8dd29685d7f087ecfd065e138d8c58ff928ff5aa7a75cb8b4d99e964db933a02e6d84e162ab047ac09a631218
ax_check_awk_asorti.m4	Autoconf Archive	222c075092ae1713e7c5486acc6a56ffd10302455f5e2ec42ed9dc304c6d6dd2baa76c68919bc655ca4a4b5584858051ea67fb04fb0b7f03a96b315c
ax_check_awk_associative_array.m4	Autoconf Archive	0c3b4873a419e24f13a048df0c23ecfc175d9c096fbfbfd216cb725ad7af70aaa4c05380b7439fab89f99f91fc5bcfc7316091ce35a57f34da10a8d3
ax_check_awk_atan2.m4	Autoconf Archive	34f6356be27cab41ee044a2de79c4daa9db2583c813e3f2fc0be981034b187679f0bc827cd20e3568c7fb4ac15858c800470e84080f8f910f8db8c3b
ax_check_awk_compl.m4	Autoconf Archive	20ddb8a531fcf19e3f529021418728e1d769b93593c9ff05632779df1d99aa70f84d231de41b61feabd938c93d938802261dc5c54d6e0877e7382da2
ax_check_awk_conditional_expression.m4	Autoconf Archive	394286df828b3a2e18105304417dde1f79d137f87fef439d97e5ef3ed70b9e4736731f3929306845d4f66c2fc9d6793fcac9e05bdc12b06472d22bed
ax_check_awk_cos.m4	Autoconf Archive	519bcf268b2aa2f0301d54a291fd13c31fe189e4806801ce4f53f0acbe8692686aee2068804f5f5ba7ce4c764fa0923786b3dc75dd134ec7521eee9a
ax_check_awk_environ.m4	Autoconf Archive	2ab377e65e9de96c6ab261d24d43983b0a65eb97cd647473333699a4fc29d03ffb5b658623a126e9deb63c8efe9597f45f3ee39a89aef861c789f0e0
ax_check_awk_errno.m4	Autoconf Archive	307bd8404d699efb6e885159744a7e1a4ab8438b79fd0f99052d31632aab80b0da7e9d09b2560d04a3d036ff6d5ccce6b6f3edbf0d5daae09f9d9837
ax_check_awk_exit.m4	Autoconf Archive	24322e2fde829e0582c36727a73591e53eea03767ceb4ae56e7dce5599dd8c197ce350e245e713eeef9fe2a467270341864cf266806de940a754cf3c
ax_check_awk_exp.m4	Autoconf Archive	55c15beea3a0aa7f7eeb68ad9f13f329a443f7ab6cc41fc0fd0bee4f63a1bde8fae97262d969e089dd2ccdd46002e5c86109f1d1176f167282e78716
ax_check_awk_gensub.m4	Autoconf Archive	13b9b13e43541aa842251985ac457b7032a4d2a461b64692883f955501f57c1ff4eed14297b15c58abf8d41b70d3d2a87bd0ff3f9fbe63ced96e5b9d
ax_check_awk_getline.m4	Autoconf Archive	1daf2eb1bf1407c8972d25d943a581e976e8bde13a22db60b48c69c182e58ac7289b3788d9856201d65f5c2469557a488487ec90761d1ac7fa70d111
ax_check_awk_gsub.m4	Autoconf Archive	503a9f03adab2cc23ead542704fcd32fc2e8f22b68742d33657de214a51f745474a202a0da568f27d97d257de67d0374514afcf0df335eba722e7e09
ax_check_awk_ignorecase.m4	Autoconf Archive	1e4a93c1dea4564c543c4618bd0931224ac310907f6a8ce412eb6bd4c4bf9c735044d9352ddd936fd45d703773bbe07c062ed66d9c9520c46f714191
ax_check_awk_index.m4	Autoconf Archive	1caa4194ada3b7b5e20f2e6798dedb2d81ee44c3581825b23bd0f15caba19c791049aed00da6ccecd8ee584b14fc758b7cc3fc09be2a3e8afe2aaa63
ax_check_awk_int.m4	Autoconf Archive	01efbfc499c9116c4afe238c2c39650389aa6b63a1ae849856d9ad454469a517a23b466697afb1b8d78ca319807f9266e767df9b1b36584b9a41746b
ax_check_awk_keep_cr_eol.m4	Autoconf Archive	1c6ff7fa8c397c1839e6
ax_check_awk_length.m4	Autoconf Archive	317645c3c969a4ee3b988ca2e4083c1d827633039e90eb2d6746240a25edae201bad5e228a2e9235d16d1cbd33460210a471e9be764f5d2665fd4919
ax_check_awk_log.m4	Autoconf Archive	4b8fc2747f541fa9197d4ed5a2944bfb50342c0b4f5139cafd403595eef66d7edc8babae702cf28296ca6c0333747c13f6fdb4506b9105ca58f2c89f
ax_check_awk_lshift.m4	Autoconf Archive	26a48406bef0d72c2af435456e13faf51e56a2ea4cbbb86e00c72525782e532633b7b821f4370f7574831a400ca60cf1431eea135a4b17442ee3d278
ax_check_awk_match_2parms.m4	Autoconf Archive	35c9a14eead1aaa3b90a564375642fd287e9f66b5e127326554d1f481d9473bcc5fa0a2467f137c4947b47245eb8f9f1e7f1f079625c6ddb32faf881
ax_check_awk_match_3parms.m4	Autoconf Archive	0e34240c116c7af693a51d09232956b0b6fcf223849c81fb0cd91645af9d9b64ca318508676e749ff253d230c46f35c9e131fdbad667b6d2970be608
ax_check_awk_operator_multiply_multiply.m4	Autoconf Archive	44e701dfc62941ca2d2d55205114e56fcabdb26d60d9485cca10bfa19fbe737ed8224f0696d1c6bc8a24cf8b571964b04998ef70910304fc2031ecf8
ax_check_awk_operator_square.m4	Autoconf Archive	1f7494de831ee8bdedcd36fa7e25cd75065d8ae05950f9a8cf9d1e71eba06b98182a3ddaa83d8dd87836dab43fb1ac3218ef90e05303a4c2d54d08c4
ax_check_awk_or.m4	Autoconf Archive	474968efd0a25eb05a4e4f23f6b766afff2cd1f0594ac49b15878f0262c46c532f066f59b52ed7408de5cebd042f9d734abce719a1d7a3d9a1e0b513
ax_check_awk_printf.m4	Autoconf Archive	38cf8c172fc1c1f7cc2c3b1b3e99522c596ae1244ee2f927881c4f251ac69210380caf330c43ba3a94b9de8ec016eaf82391db00816c97db184cba59
ax_check_awk_rand.m4	Autoconf Archive	1c1e26f77dc19270a5e7692d77fe857cda19850b9e72caa2ee78fbf374d2b84929542d1f4587213bc3185e63b1fe951909d6ec80ac2bdd1e6b048410
ax_check_awk_rshift.m4	Autoconf Archive	57313d8e984626ce8326b9ba7ea26c4ef90a055fcb089339bb84631336e2dc9c9cf9e8e06ffe81ace1b05c0b21bf4dcb9514f0591e2d9b39e3f4985d
ax_check_awk_sin.m4	Autoconf Archive	71e2aedd59fd4960f07f8e258a43c5a6af867dbeb696f6459e8a222fcf1dc60a50e6f11797358703e0ff6a05d9ca840064f7fce7cc6c002fe12bd08f
ax_check_awk_split.m4	Autoconf Archive	18dfe2520b47ca589d893ec7b8f4c8a9d77b2f7a544177fae3c55adbf02f791b621490fac6f86fbfa22001a6057ce581fa06e1ae95844cf0b620bfe5
ax_check_awk_sprintf.m4	Autoconf Archive	62bb79eabe34a8c274ba66a1071ff04b5e037bc8a6888341e2c396787ab5b587050205f2b011a7efd8dfb7e7715dfd238e9fde5382b4decfd80b4681
ax_check_awk_sqrt.m4	Autoconf Archive	05248464ed0a5947219b26dc63c97795022968d677de157fa275b519f92ed45e48ec4f2adcb247dcd6955415bed5c8de9968dd8e24a43b5195ad0240
ax_check_awk_srand.m4	Autoconf Archive	1544cfd5c04643cae4995e078cfc9145b12f405c6d73d462613653877d978a8ce2383104a69c45eee71103121ed1ebdfbb7cfa22ff64bde754cb9d36
ax_check_awk_strftime.m4	Autoconf Archive	309819ad5a572663938b43fe46b547e9f16ed24d4f8fb4d56f15f847a9746903d3419fc1c309af5a91016ac2fb3f8678a63ef378716c313cdf5d95a9
ax_check_awk_strtonum.m4	Autoconf Archive	0adb779c7b3b3ef44e522aba994bf174f85f2bdc5559af4368c3b8bc96e0ae4639e2e0b75f91a275b271110dd7f645895391f34d19d514c377601b01
ax_check_awk_sub.m4	Autoconf Archive	0983a1167571a6c279b11fa0cfd225a2c8cb4a7820ed6ce902a0236a9cfa3b5dd163930367ba9da7be3b2c059818e3bab5d6dce1df32879390f38ff4
ax_check_awk_substr.m4	Autoconf Archive	18c6584bca488c7914d1275f00899c3ce7b8b6402c9bf64f6f8ad1d39abd9af41b9353937af1bba2b3f84d2aef7770db0ae0c642459d9fc5c2175e8c
ax_check_awk_system.m4	Autoconf Archive	265642110be1c4ab5ab941001cbb589f55cfbe675ca23c9619fa57b767308f92560188467612d903a5a0fe41ad02e9dd9864ff733facf521f8e6aa7c
ax_check_awk_systime.m4	Autoconf Archive	6ddee8317776a446df4171e9e36d89c8a6184bd876e8ab127800446bdbfcb680bcc26ac6e092895ec320c3293fa9c7e705e7e30253d7bd9c81d66620
ax_check_awk_tolower.m4	Autoconf Archive	24d6ad06f72e3fcb057d4cdeaebaaf19cb62303d837f3470df76ec1d206b955bc9482aa57744616e9e8862c7007729f82cbac6ed84309259873045f2
ax_check_awk_toupper.m4	Autoconf Archive	0882c7b931a2ad1a295f591268b789881d412453755473bd5499237fd2dd99590fd0912573ff157bbe91f222531bbaf527debfea3f1276b264bea82a
ax_check_awk_user_defined_functions.m4	Autoconf Archive	3512ca658f94435a3c4b5a76ec4e87b78c6997d5683d486588b702c63efa98a04690609041791cc8ba8a59a0687103844415e89040ea5f1fc7dc3b18
ax_check_awk_var_regexp.m4	Autoconf Archive	08e8df37b9f71112c77015bfc1fd168fd82d5cc056b89f0fdb98325084a291bea9a6f7970fb4cef7ccd2a08caa622ea9b432fbf89d7bcae2e4335ba0
ax_check_awk_variable_value_pairs.m4	Autoconf Archive	1f2f69f31a61567c54244989e7f06996e461b3714e90c8c8676ca248dd6353a2ac24eb9e6ddb827fbe0b707bd091663dbadebeb29b869c4716560d8e
ax_check_awk_xor.m4	Autoconf Archive	1f8223f3985742af5d526730a9dde777d9293ed96f5ca2ea48f2c24d46c27440204a537fd8e639ff930f0aeb7c24cea9afc79970f59df796f607008d
ax_check_class.m4	Autoconf Archive	0830ce7f8989cea67ef925d1061924fbb2b9eabb2d653aa047747457114f39833d0c027a7750e0223ebef95cfbe096a8b5ad54cfed1f99eb3a5092b673fa66ddca93c939fd8989627d91d33e5fd4b00f8b707759da34b2445360be90e19117c0be1f6207c0fff602c2ce887a4894c68cca5a6070ca61d360cb8b9a60bf4cabb17637cbd06a4266e6f7188d0eef09f1849095c8806de9f85b4037231a934d0df0fe689825a0dc3cf19bcd
ax_check_classpath.m4	Autoconf Archive	0cfdd31280339ae73e483e9ca642cdc2bdeaf0773ed4eb20bcb71e9ce986825c7bd905d03033b19b8488c32513913922a0858e80f33c04690b14b015965ed737aefa3474b6e4d402a70815ea0e8805d3e5cffb9649827c7a8441e7e72d5885b695ef703d
ax_check_compile_flag.m4	Autoconf Archive	02e3e47afbe973f3f81f0bad7ff144c7ecb67e7215f6cff2d34fd67ad0431c165df35a15a5fca2042a3fbc9c55acf5f4410231517b756ec12ccab5bd45dfb6b65a392ce1da6b46274d0a5ed064329eb64eedef47f68d5e598cb64f86b4aadbeb94d606cd513c5a109db0c8d4cab7590375202a6d9c91199f699fe51d9ea8132c00558e8c5a018175b01746a491b4f0baef7622e2ab92ab4d95718add9b174a08aea6f27ef5ea5b7f849cbcd5cf2e66746aa30dc2c16f656ac2fd8e66ea05d6f7367200ef80541e54d9cec709e1742a47280be07a8e353ead7e9bb5afe94841c22470d4ea7bcbf40a5662b5b33d7edb5bf4b4860b20597a89acd8
ax_check_compiler_flags.m4	Autoconf Archive	06159e29eaa938777f971726e03ea864593d8d1918340db35e94e09d5c704c95f7ae0762d86b3456b82a86ed0622bc35339ebb8e0b5ea53f5aa576cce657177a5dff31d346c9
ax_check_curl.m4	Autoconf Archive	9f15664fe1232a3ea610
ax_check_define.m4	Autoconf Archive	36215991fd5c9af9f2e65611077ac5aab3c54ed25650b589d532e045e6725f81631f353aa624fa9f63c5d577de4cd5d406dd7b4f3db9c57e717145558ebc80de1d2bb986f1e39f407059b4e2f8aef7fca2bc3c268482d471dac5d2a32047f9c1fecb7525
ax_check_docbook_dtd.m4	Autoconf Archive	3ebf872fc395a66f123a7874e1c3256dd608ff20a26a470f17f691718b5dbda4af6d7f9e49a5e097c29d59ebfd19bea9e1c5c3d32ac808ee2fb7347fe965c563d1c87d4d34f1
ax_check_docbook_xslt.m4	Autoconf Archive	12e57125f1b2ca67bfda569ae6992592e7b8f42c61c547dbc298b42afc02662d43a78e7f8298d21c95ada5f072626a0a6375acbae897731341817232ca95ef07c53f771af8fe
ax_check_docbook_xslt_min.m4	Autoconf Archive	25da32835a091255a1ce334d74e891a003f9edc58b0d54d4a83e977ff52296928eaa9ab78e8e1984aa45b95583ed10ffff70e28791dda3baa3edb1c5e2db7ac2b2ea148e43fb
ax_check_dos_filesys.m4	Autoconf Archive	37884d75446aa1430ad251658df74b9156804e587b3045c0c40ae2d423659c20a735f3cb82c8be3fb8b329031e5824abb91ae26b269ac2e3782721b8
ax_check_enable_debug.m4	Autoconf Archive	05e7fd576b156fddda1019c8d7dd524fcbcfbf6470a6dd043f35edb8b7be8c1cb943f79c1f0c81969a38a3ae9d54eab2a207ad687e987bef945a2adeb0782e4e3a208086afabd0230479ce3e84fb633ed9f75cf81fe61d2f92befd6b15cd96e6fdeae48a
ax_check_flag.m4	Autoconf Archive	0a4b46957410eb980eae28de2ac313b6e4368bc5fbb7019edabb82c79695
ax_check_func_in.m4	Autoconf Archive	038da27dc898f8e9137e2b25f1f0e61ef56b7e8b318b0ed4b9ad6f716db1400c503afc5001e78e764a795769e570f34971a553cd8b61617bee82a00355dd32c456d4e636752b6060d0e6a8396f5af5208240860a1185562e5662a21d8485e35318bdba1ba91698b1c4ac863639bebab0dc63faadce3f45f2f64d4649db596523d003f74f0fd94b179377959ffe21913fd4d8a434475c
ax_check_gd.m4	Autoconf Archive	06c1c3289dda49499121569aeabaf7bbe36265ec8d8c32cc26a81372b90faa9cdb7003b917a0d7feb047815df9ca6ceb8720c7d0701c7c90446c8aade975b45d195e723c1b44fb66be365b49c3770fa2fcc527b831643ea45961
ax_check_gir_symbols_gjs.m4	Autoconf Archive	0fd1fc0fad39ab2376f7b95067541946c7798f2ffd0fb9e8a51d39fcec18
ax_check_girs_gjs.m4	Autoconf Archive	49f7179ef86002ef41d759222eab974f68051285607af31e51ee7053a78cd278caa1ad9644eb7163
ax_check_gl.m4	Autoconf Archive	01da023bf6f6e1bebf610a3fdc4032d97ee165060dfa743622b908222c2b2b453f9b6f0368dca133304a881539a272294fee3777e1de18d50f65ba6e396c9610e77f10d51ad73cb5392894494d0acb39449dedaa9b9fbe2a7097695ca5149f4cfc73cf497ab6691d9a714a0d55a87fd459b999a5886e605080f321a3bbab5b7305f0870c865befcbcf1e860393950474599776de28d7a4203f8f473937acf7a9a9d0df5095a9dc8f1cf4acde21dd7ef1e1edd1e4b41efa974e507538eda9b4f96fe655b3fe3da1d7c266e62151d91093ceb3c319a72ce8bd733d0357c9a35ec41a7fe54dd6f3cc731a10248917e3d932e3d728fbf57930704ad7e3dfff6779bbe984bc6be79aa40587f9cfbdff39e9901fae59a5d118dd06f7df6ca1dd42733c8ff2fec3f6b0d003b6129a94
ax_check_glu.m4	Autoconf Archive	1d8c8f29f1d72f6d06ef1e705bbf8dbc817112e0257374d523101e5de1ef35f6775553b4f4d440d44d0e34cbaaed8327231453371af48ef3eedcf80b549b7673f9939162bef65b21dcbb4c98a119a66861675422e5bbdba0c466719b7bb79aa7ecff93407e0a4e1c9e72c0824d1f8570d889c7315ebb33a792a60ede58d1ed72678fa1af91b74ee99952c209aba042cc83415efad912b4809d5451fc64b2bf66cf101c6a39e24605519fd03774fb6719b574f4c9d305f7f148027f862547dab6f2f1a0e947b571abdf24b2109e4e0e2cdcbeeee01f0098e6a08258df
ax_check_glut.m4	Autoconf Archive	1711c67d5dc736fa1dec2b685f69aac387129edb344ddfe2b896bd83691740fc51e31301895cb31f527e9c303498f87bbfc7532771ace736062c88265e53083ea0161106883260c63dc65490c636c9a877dc433f789da043333d9dd7cab7d361e4d9c553b12bb5f78bcf9706a960be067a1ce2d84849802fc36049a3f88913eb4799c7ac8103bf31c4b45647d98ec0809c1bd337809bdabc81f64b6837966d11dc3e4fc57f10b16e31f2dc771394be19ebe31962ea2d0970ee4e77c9baf0ec1f35e26b912be5af08ffcc10f927005434866d
ax_check_glx.m4	Autoconf Archive	1f5d95a30305fb6889a9413e778c6f6ac6bf623479e0d96523bc64b0c77d888e9ba55e5ec1da1054948dee6d74e3744886b4949cd2fbb850bf3381ceb7066b1cea8011ddfeb5def98d082ac93b6b38f6e49f2b6e35b094c2337ae7479db67203b2038762fa1da4d1c3ef95591c81
ax_check_gnu_make.m4	Autoconf Archive	1cb967c8cad525f2272640dc21867af0310e70f943215f543caed42de613487417d20e98d76269904c031d8c9735f718a5f34f6edfdc39b882bfbad45f5bd172f1efd9e0b8ac773126691697f5b4e59d79628a68c13a420c687f91473d69fafd060d0cc7a20e96c49db21299086ba8dfd27c880300de737ea8f41884ff285d2e330cb6a70bf7c02878865f87c0c4765782b3fab592f6ed7130e51ed0970eaa3df5270d609a2f0f2e684afc4e8aa32d759b7408f2
ax_check_icu.m4	Autoconf Archive	203d847cdbbd60bb936038d71ceba27b343b68e2391e7ca8721f43a35f0052b5d61b5a9b3b1e0e5d5e93cd30314afb9309506c70be6e89e295168ebf6e126789d804c9d9923196d299ef7fb307d0a03ea331a922113221d66d82
ax_check_java_home.m4	Autoconf Archive	16a3b6361e43200af4e235428a4319c36bcc937c5de2fbce43da261667f8975537f651835b3047a19f754a0c2dd3a2262608a1294d6a5706bbafa1aabc864989f9cc10245f13c2fb38e51aab8b64e456
ax_check_java_plugin.m4	Autoconf Archive	01fc44e0d01fc8e4fe7d03b8a124a4943011339b0d5d3ff33490a70586e511661277e7dda9b26ee91ffe81ce568ac1723c1833f2336f2a4c6bd097973b0ca24b0ff0807acbf654a24ff01f1652ac42f65be095b8a35a3261cfce5d48b2f5ea870a0cf72a69da860755982da7c15db5d2f0179f5629ba6d43b8021e7105af6b2771b2edfa245a6924f61621f9f0361d7de66e120be001f593fc70b2b2643887c3
ax_check_junit.m4	Autoconf Archive	14842ab3d9dda93639933bdb796b0defce0017725f18578a98f0db05767a811063779423ee427703b7279f041b50f6e14366d8f3d0d00e33635b202aff6a997dccb3a7ec5c97
ax_check_library.m4	Autoconf Archive	014606c436d8427cf9d06f19b57094fc64837a3488a9339f5c7369ed40fcf0a6d8c7a2b6bdf29bd3fd143cc44c203d29e41a
ax_check_link_flag.m4	Autoconf Archive	2d903fd1efbf6490262a2f1a38771707e57ab2fe72818f598c54787320f7b51817b064f4f0dc62ddc159e9a2dff4f30564a5c1d91f79650893996706d53604c60f186770190b
ax_check_linker_flags.m4	Autoconf Archive	0a319e4f10f1ab2ae8bc63431f3cbcdc4aaef2e16c318533573d40dec68d9b260e0dcd2cbcf437bf9ec612c5ba3616ebab7ba70985be713479e2ab0ce9d1c34f3d37322a5019f80b00880d97eacbb9b3
ax_check_mysql.m4	Autoconf Archive	17ad0c2c5b77dfde1f492976c8f01983e627448f4aaad4b7d60f3e589b755156a7506b56640bec5174932ddf824239ea9e9e9e7113da69f4d6097540a7fd578f62b443c030d3ac47f51ab3eb990f1bf8e929b94d4f13ee6e2fd6f844fe5efb6e53ab16e1
ax_check_mysql_db.m4	Autoconf Archive	1b81456daa0e3f2001be1ec8de5560934b6fa4181fa37f6244da864e68f75f72499268054d6204937fafc28b6f56fbd24de9ce8b2ff82a2198c73e76dd75b1205b0e072673e8ed0ecff551b8b163dce7
ax_check_mysqlr.m4	Autoconf Archive	488cade1dc4922f699ab6e8b404ade8a899f40348f02ef0405b2cc42490fccfb1c77e9c159531856e9a0d3610aa1b3382a34eb6c250dc22483431773f23d9379de6fc121b607
ax_check_off64_t.m4	Autoconf Archive	20b69b730d451a1bedfb5a1ffb8a23ba330a7894834c7f9d9895191b8fb395a882c564a840e95b75a84736d6a3cd614c1ab3cf3d2c66afacec9b76c7f503c8af45b8e9ed28baf51f7a88458463fcdada
ax_check_open62541.m4	Autoconf Archive	3f15c8cfc6ea701ee7ac
ax_check_openssl.m4	Autoconf Archive	08e3e5c23b82f03e911f32de2f0238ef643613014c0f41880066269c34256657210c78b48b85ba39701622c14d8f5a2083d18099acf1eaa6df844f2aa9b291aa76fa6901fb21b791044e3057bd5b6e9bb843cc98a284054f00b5b8b33e15fae9125f07ede5874de83e9aee87de4df5ea1c2ec1ff215dd9a8
ax_check_page_aligned_malloc.m4	Autoconf Archive	0f052c5aaf0ae171b57917938eedf2969db773fd4494084ebc2eb5fbb7ca5d9269fb2aad8f450ec06fefe2db0d658e5bc5a988d8fd233bf1da595fae9225ac67e439e5ae133c9953c182bc7ae51b0e43b98e20b366d07bcbc939c392b19ae07cb16a7a6bc8d22150496cac82ffe4df1fcca47e596f893ffaea77a62bc5c241d8e1e2f4cfceed1df27a14f824
ax_check_pathfind.m4	Autoconf Archive	021ce4e09190edc7873e032b87fe8b66a873c4b503452b1a65b97643cb2430b09f86ea636372440031f3bb6d0510ef1a33c2947ad25067d9ffef2189b17d8f017cbafa604e63beff1f237aa85fe96f4fcd3d26077d42874bb7bed51a317a1bef75e857c0dc369e0c2da399ea5cf1f8c5b83fe6fda2359edd
ax_check_pathname_style.m4	Autoconf Archive	0874288db6ecd7b174421fa59045fabc3eacc3482797c4a89cd58853fadb8be8d28584e1babf60c8a901f4d55f2ffc9f37bcc4ee406b29e40fb2211af41efb84250b3a2df1df
ax_check_pcre2.m4	Autoconf Archive	5ce84c8edbaf9329ab8add62dc14b95a0cbee767
ax_check_pgsql_db.m4	Autoconf Archive	30310af91ee525b9da33588f81177f37000f7cc466fb7a98cba67d57caae88a61912ef9db72b5e549956f7f890495c5b2546dd6dc09a4ef9932d8a6be11ac1c5a7f67b584090f9c776c2c366ff6fa78e
ax_check_posix_regcomp.m4	Autoconf Archive	009dc2737db6ba66045f35248d75f507f7d386d843a56c442fae56e4dc56601fc7281764e7e93de98bc86e9ba2e292509c818c56f9c878cfc8bb545a92d05ae0118f62f6f02c9e96ce397a5c4b4a9a58a512ae9fcd882aba63eeb1f4c0ca655f5f0902a3e5c92c72a628546f9475ea16af4f9d6c1178f604f7b857e221b0d474300c
ax_check_posix_sysinfo.m4	Autoconf Archive	0933db5da2391150022b1403e494aeca904e4a712239ffa119697ca97dce299badac1ace48f87ba13e3fb08ee41913ced3b44c9960cb2a9d14296b696066b4136f3bc1730ca26665f5f05adf65a3326f6e91e7195a928abe8bf9a541ddba90c09c48a37ca8484697bc73c5f9e861b79db4e7955f6ffe762ff6d41d2230c0d1786d33
ax_check_postgres_db.m4	Autoconf Archive	2cc50bcadca60d648bd9356db29e5656168ef58e37c0188786b5d27eb8106426c6c162c44be0721292465f918853cf72685a98c4a9561aa65f2ffefabd66d0fb288cdf1b9f09c036dfc94d2eae4d0390d06fc409109bc4e8bb11df1d4f3664a5e2b0f362e36ea8feb730c6cf7e4af0e661a83f786982c478f84dd5233b24531bfdf1
ax_check_preproc_flag.m4	Autoconf Archive	12d82fb4470bd5ae84db13b1065e0b85e24b13b01b20814536e50b77183d1dc23234a8c17e72054f1ebfbba1138e69addff62f5a87e620e26029066f30f894c1d37e6a40399337ed9a3184553afeafbd4895b10da2b78045c95c669b4127aa06ecb703ea7b2f1a8f151148988e2e7c4e6b9a92999b00a1d89fbffc5a30a169194941e33f12f77812791ac502
ax_check_rqrd_class.m4	Autoconf Archive	05bad27a8ad90da0e15e2ba66d6656d750b04c1544bff1ad228419520c0f71e6a8951441c37f548988cb3c1ef876247388f88bc86e8ec3e64af18bf89a350e9a467a6b492974c714f42bf09edb692ebfd6cabf83c29312869be2fe4844031330214a4f9b
ax_check_sign.m4	Autoconf Archive	108336f2fe36269079a02a2ccec29d25387278cc47ba3c4fcedf0a18455a6ddfe003c6c8fd4beec77532808c52cfd85109ac79e07a922280494989837e9847a69fb02d2541f78fb6d53cdbb4e56b67d4addb0ef2dc0bdf8af9a9b7d4f79f68d19705af66ebd8ae64d03b8a3e7deef30525e94e4ebf08be30feafd7ae860174e016be
ax_check_strcspn.m4	Autoconf Archive	01cd8f544263f49b2b4802a9d888d3c50d2338b305c8f642e2faebd23f4834ef91dfbd65ba483d0137da070b568f5de236c1aba2c0ec74214a43e136c699630d0f28247c8de3e42c53f272661fa71c95e4aa7f0e7f53f2aff540e967e831e601ff3a638ce9d68a5efe6145d70150f24a5507bfa98963d1c6
ax_check_strftime.m4	Autoconf Archive	0a64edd97e34814fd233273e9e0775eaf735b64e3a5cbba9ce95347a9c3d659f1d3df280073d44e765b2905cbc7e34074e736ff4b75f0a13e8aabc9fa44312300932472271dac1a2fb8c3a87c395c713c3706455316f7f2d4469caf6fb448dc9777f0e7ed248b0c7be64eb6529dceb3cec5ab00352aa94e7edfd40c1955a9b77f0fdfa894d06142d16c49e6b
ax_check_struct_for.m4	Autoconf Archive	00d8864e388ffadb2e7b0794048a05823bd5b0fe391b9fcd1b040399566e5f3b8843068600218d389b607bcf5db99dd8b723d08f7b6a4b7f9c174cadd0f357e8229026490ac2d9adbc2478fca927abdcdc2f8a789e9c97a034c0dc54ed99ad66210ea2c6e76f088ca8c8233524e4
ax_check_sunpro_c.m4	Autoconf Archive	01232ef828731b1210254c79e89cee8c34cedb9695e26faabd0a15dfa2dbba5543ad36f102bf5aa7c9a1b39509b76447a468d10a0c9ba7c86b6646fdd8ca31f0bdf888b64bf2e1ac77a33bde657bb224e44b48deb1ab667635ad
ax_check_symbol.m4	Autoconf Archive	0decd619005943d1765925c1b07dfca60b674dbc947bc15fe748ead9bd5694b556591813d51bd206c41ac7d6bc550767208ecef1c6d7118ffeeec6fee44cda30e5291e9d31bdf0a2a81e311335dd3804
ax_check_sys_siglist.m4	Autoconf Archive	2614243a6737773bdc0a372897ca8f762c62fdaf4143413c80b33a5068535d53e5a90ed139d3cf7b85a6038f18e06fdaa62991203c95221a3cb6381992188eb352f2e644e0d299a48af517a037777d09b1dcf13a6ea358a20e8bbb82c55efdb4f376290fbf1837c43e77dd2c59a9c078f3393f2ca385028ac83ccbd4a958eff5a72f
ax_check_taglib.m4	Autoconf Archive	f9449f254212754b74e0
ax_check_typedef.m4	Autoconf Archive	1e0cc554e43efd8ebc5e2e104fd026a98699097e2e9a6caf2e1e00c3132f4927bacc7af5ac4681a88594cd8f20207c4ab0bd9c31e841b873eba3d893c7ed445573b34563506fea1976d9bdb8bdca4daced64458ed16e4f151332f0bedfaa03928b19f45bf70412971a7199fb91f2
ax_check_uname_syscall.m4	Autoconf Archive	0bb5a15990081774d78d3dfe7e8d55576931cfcb4958078a418efef02d744cb870ce073814a0f81964e18da55e803c0db37e82f80b894d15378d69db8db034f2dd01700730a4954ec9da8cc80bbe526d9ee87a178e9bfd7335dcbfea05169663dc017a2ed8c74321ffe093764d16e34a77c7a2a6a6b9e0c6e99d43619354efe5f497
ax_check_user.m4	Autoconf Archive	02b3a04de2ac801219f21158ba1829fd96ae0d4b2b62520f63bf00334d2860148b5212e07a202c12b7916375e12de30becc7ca253722b4ba04641616cbb2d918da556ad5c9aa
ax_check_vscript.m4	Autoconf Archive	42f831c164447ed6d37653f7dff1b51d7e0526efd947bb531a91724b424f
ax_check_x86_features.m4	Autoconf Archive	35a13dd61f4af6fcee78adfef77c9ef092ee064ffb14a432a9905a48263c
ax_check_zlib.m4	Autoconf Archive	03534027359cc212608818ce5019c77417381dd01cf37d4882f5ecfcb11f1d48cb942980e45da0d31f75c4d9cbef1aae4e652839eb0c0b2bf282ef0d2a45a56384b95f24b15b32a7b47ceadcf0e7c0f444110083690309bdf6fc44c0f43ea94c7fe34e846161105a04cce15a2f456c49e753bd4131815a156d5a2e17e0f0dc627fb6744ea118e8238ce997e69d382ca8b792193fb303a4d31407fa0a5b578f61d451fcda52514fadec4add3086e7357f2e9984bfe0541c6e4c7d60505eefe50415427077d6c2f665ebf6a0b1262eaf627ccced6da3a04ba8ec56b16cee4b0348dbeadf94a2f5f39dd3b6f73324a5b701fc658f5548dbfea3de2f
ax_code_coverage.m4	Autoconf Archive	02636e19676246aaef771033a0a2cbe92f31cc821f11f0661ad5cebf76db205ffadb5a013099e58b261f6ea3f2d7707fe5cb32a4a9bbecac104a18ab34ad0dfd7675142ef2a0354c4cc69dd74f0d6a91399a39568590b6fbbb19510dedc6cc46fa8a26c253269ffef1156e6f370d5b157557e680a7c502da5e5cab3d2af92cd35eb260c5a50fbbf2334846d864cbdd4addfec8aa8e7c656c6d163bf244399f4f67fc5c31fa96c569c9e16c70c6b649ec4ffc37f86e8437885e96e4787b787418faa45aaa8ae110fe77c234fa4d61a2d4ed647907ed3f7c343e6f10b1859f916c5833fa269a0788b6bc38db9bac81553e95d36b751e1b5b3468a09ef51bd84f12d5eddd78a94c06dddf269475f4bfa99a1c1980b8e4254e87ac9bd38768f5076161e9b4a13b5d959c48af18adb549b6e8098b92b9af7cbad4399b5c1157c55db8befbdfb9a7b5ade63407c5392948ed7d8c5a328ac65933d24db64d3cb9f3c885835052efdd483861d47bb32d411d08c3e2c0dce3e1945d45ce51fbaedce904c4b106f6e6ddd8dd9abeae7662acd81556eaa4d7674062d6446099ecf81d00d3c3ab336102ee9c8d7b0beb2b8561caf6a9bbfe45252d53ab4e
ax_compare_version.m4	Autoconf Archive	551668d5c1629d0bb37460b8dad54eb07a0e6f916ed4dcd8cf037f73cda870cd1453114221ad765c71d1fc41700bd0c5810b740167c8049a8478734ebf9a2fe8010ae7ab0ba0
ax_compile_check_sizeof.m4	Autoconf Archive	16f1538b8df05a07c9324bf475007b7536c4e0a09974957a38002fdf0918a174debc0189756dea95a357dfca7dd0460b5471a4ede6eb2c8f022281e4af1ba3f59c9fd82d52abaf2b2fac0339b902b92db51f590090d310be45c4bc007330b6df6fa7559fcb61d2ad2a71ad68bcbee46364bdb900cbf310faefd30e0ac18aa145c5f7fdbf60d9ccc379181e60
ax_compile_warnings.m4	Autoconf Archive	5076b27e06bd69dabb24
ax_compiler_flags.m4	Autoconf Archive	08f73825faf7f4a021190a56296c915c80f070531637120a31a1587ee3a7177c46871daa02d16c2d1cc29c092e05a98dad001d8a44c0e29e8d25ed862533eb104a560c99aea92ccb3c407dbf399a8443394f47d8d59b3ec55f413b85e1cec51bf14d860342297bbf9956434cd0775818bc82f11c0f0ccf8f63946b678a5e7e9fd5726e774f9f657fcbd629de91fbe3f1910a7dbf6d9da9a4b9925c82453f598db4528ee004c1ed4a2e55cfd6d4339765462a582bfaaeb44a16de3cf58d30fdf4e4d14b60df1965f9
ax_compiler_flags_cflags.m4	Autoconf Archive	01ce9b956766404096a5052cad25e6ca9141146414f6dc7ddfd77f5e959d2c0c1b6955a63dd5054730fbab458b9ebfbe7a8c3ad2cea000ec23a34f5f46362a7ae0a0e4f4a25048c8a4e8896cda91dc817c7ae8360e43ebb07b228003dfc7fe2d960812e88098b6c023e3cb808793b2c5b9ae5ad184c42be1d83dfa00c327fbde06b0db7100e96f483b696e1ce2f2aff0225c1fd1f29bea0d42091e4d33e9e256edb3a92a5cb7cf3f75ddedba9f23ed43cdc1ebb2
ax_compiler_flags_cxxflags.m4	Autoconf Archive	02649baea97ece37ae6a0cf071851be693a0fb32184502f8ff8fb880223f41a98d6a146664ec7a355a24da2ac40d718cf48d5ce53127f2da880d74026077e6d247744dad9f17931eeb38457f3e68c5f1a61f52935cb9c82072cfaab6a30e9a561b9ec109ed416b40dd70e9101126
ax_compiler_flags_gir.m4	Autoconf Archive	5771b2aa33d073ccfe275dd04aa4858480399e056c0c8865125b1660bc0b7682bc3f380ecaab71d1886144604587462f7f30b2987dfb0c74e1ae16cde13154dd9389898a5ad4
ax_compiler_flags_ldflags.m4	Autoconf Archive	112470e85ed0564d768b2ed28880803d1d4c70133c7bcea5fb8365372c7a4b0e6e934a68633e47298e5987a4a0267988967c93aa4053e660d79c33a9db4af7519dfd3aaafc96e23485319f617efbc4fdf6e1f210e1a4bb92ffe2f8005b6f3feae8a696f2f9f450c7acf97c56f9f1
ax_compiler_vendor.m4	Autoconf Archive	049b1d7809f1af6e0b980ffca5498931f689f72f180df2a3d76ac15fc9ff1c42f7ce37718ce6a82b42d2bcf3f8b8f156a9b04585c483624df242904d5c892856841c83bbb6a15cde44697cc3c9b4b2dd6cae3872f1adc589b11172029414b0c4742ecf9675475a85fc18c983fead7836dec4cfe0672d896e7dbe40e80bc22b73121589653a45e5f258c93ed38f50c1d6b25b021c548899e147517806d43125539b7bd5837192637e19dfac645d875f9453bdd775afb636ce69eee3230b50b02b7369f47b3e62e9afb76ef4660750a28a5f4cb84bc0d186c76892b0f2bdfea97f086a363f0d5dc1c77fb773865da23072c2255974bc06a38c9e53d0e9f3e57838fb0d547cd9db17db975782de0837ea7f49a64ae0f839bee6fabd91b47206731e67e2fb94e33e5b16a664f217
ax_compiler_version.m4	Autoconf Archive	0846888c15ee55f7128b0e219702f14231fbcf6229fb05019b683793bd9e4030f1a6a48d441db00e52efb5abdf484e5776405d6f0ae88531cbca92a35e0e108ac1da7174614f63b0b5d05cac1c82cd40755465b9a02e6d4bb0cba1230ce0bb4dffebf21ca1b1a26246a1e9205b66ae30fcd165f191ce6bb1f3e1a689daa10ed5c6def73647d7a322ec8ad9dcfa8bf2ce55a6f27799c6
ax_compute_relative_paths.m4	Autoconf Archive	39b50074f1bf312618fc42ded5fa26e6ca0696b45c006334bd9dabbab7ee6ec3b877f6e90702bcff75bd6c58c741b4403d8e82859f8aeddf73fba3ed853a0512fdd90733904bb2ca163eeea5230b0e0fbf2bb472547b10c71ec7cf8dc46b3cda8ba473c6e22fa2af3b5ddac6b118eca4252aa2eed3e99c27fce727e562c8c0a8a481
ax_compute_standard_relative_paths.m4	Autoconf Archive	241229d3b37c009a905b33e4213feb6f4385d0da41a997b98d86e5f500f3483d7ab4aa147d094c776cdea67fe933476ec39b6f854ccb8378f090b8a78944f874fa410cf835f593238c64f5dd30e3b69dce99b4d28d7a50d8c8fcd7b271e8b025f5933825edb7d53d735d305c4d97fc138bbef0d60cbabb4dfd99cf8e07521c08fd58
ax_cond_with_level.m4	Autoconf Archive	04c27642789f34f1456f0e2f3aea2e4a12a740b624166c52c62d6233cba86bc1700fe7a7b1c53d7e6e6288111b8ef9facbff89970170e13f8a670a028d134f40d15016495cae98856739956d7c382851a0c3dfc4f578912458f7c09c93e29fad5fa7039bc815e876604831b367d0cb47ab46854b95825437f0619c87ed16571e1fc0
ax_config_feature.m4	Autoconf Archive	1828950617d9a63f8d312069db08a98fb65a7a9b36c560aa77116887773365751954ed8b36722d5f6b4bc8482478303ddabf9aa998590f15a1e5fb36d1266b13f357eaf2c95eefacfc3a2a074bbbc063
ax_configure_args.m4	Autoconf Archive	2f4a67b534ddaf1861473a03e25c067b45bcdd5f3d0e2b2650d1102ee2f749f64ac1aa0059f5a8b150526fbb2bee582dde5b71e64d68477c4eabc3787a7872b9a349509810cd96d0fae1379edb4b6eaaa87a0caca389a5ac5715b635e4d5498bfff522aef06c11a69fedc64a2f65
ax_count_cpus.m4	Autoconf Archive	0ee613692f283ff5e20512b893d2e1d7febd9948226c353a406e3bf896ac44557f1b4d2afd2efdb14fbcf7d9b3b4ad1c06ce53dbbffee3bf1644563d59b039dbdd52c37db7806845c4733a73228c5c28711850c3f0dc35afa9768122bbc2ce92cb5674828519fbfaf0244cb31ad487af696d81f206c855f4b13fb709ac7993691d94b1dadc1f0ab4dd085364c470eb1fac03514dac37e516d6f67e8a4f88c827f604fbaff1542efaaf9af9cd5259d1493cfdd334ff897c046bc5c4a36fb6
ax_cpp_check_flag.m4	Autoconf Archive	02493608e5c4fb4c825647c70d8446af8e7b5c8086d35a9acd543ce0c7989d601b6994248bf271bce508b6e431d8848a17b0
ax_cpu_freq.m4	Autoconf Archive	168b50a0913412fd25321ce40c1f93306234ae3d2301ae8411fe9abf73ec3095d707835cf7ecc73f52d98def4961f3191270532789797542f3af8a5f792352ae0781181a5f857988856f1fa9c9d34f11d49df5b68afe7afdde1ef5924e2fe78718a56694
ax_cpu_vendor.m4	Autoconf Archive	042642589dc515d933161e9dead71fd05b2df9361fb602c306f086989e0325a342e8ba5ade77ad04b5ef7e6020ecbedbe53ed57f761a00f8818ba5adfee76c3dd6462b2761c1
ax_create_generic_config.m4	Autoconf Archive	32c434bf6c29e53572753a0e9217cc9b40cf1d9b65c8ead0e8f1cd284fd56761a8194632fcd8c2d17db69077af80e3abf5fc8025e3339d06a8d9b32c98fca0447273b8ed11ccb4584c5f73e140244648c20d5085af7f5bb46a58d002fb252b38a87d883bd00d7d881d0f7d6b5fa1d78193300aa89fa121c4f9e37c609d6c8d622074
ax_create_pkgconfig_info.m4	Autoconf Archive	084c3eccf20883c3fa2942e7641727ef5d4a159e579938c3b491e2dcad9ba4d684fae60160352ab7aff71c05bbf0821e6389c0086c6d383554ebdacbc9d4b82a5411e8a76e66cb470ce875388bd378a9cfbb1de8fc9abbe97c85cff56feb7f75a846e0f6deb2fab2303c99b17c9c
ax_create_stdint_h.m4	Autoconf Archive	10d413ca7e3f7ef6475817df9a8ae878af530f1919517bbed0721f3b51512393f0e1c369d77794c041111e34ab512af62f8048a77ce16cd8a49ea2695c36ba8771af2fab8f14669c1b0ce9aba66f34a466e6afa1e72f39d5a39c6dbdc43bc4afe1950bc78c48e29dbc56948a7dfd8ec89d08b240e5dc6cd2a4dd84429d1e105f4d15a51d584f3fe0a11c079cb35f8fac870447846ba3be0c4b170eb6ad083229c076f04463469511fe37cfa5557632da77060603d428248882586dd0a8a4d754f3f661cc79ef1e89
ax_create_target_h.m4	Autoconf Archive	07ef12653aedb240741116d4c084c4a3efb501ea323b41cfcad230cc84154b61f386a2bb23138a215416e7cbb2663137e2ea6fc82d79ce7c3f6aa991717ec9f3b36698363cc37bccebbda4cd60f6232880d823aa3b47d9a946a4d101c6cc8344d899bee5d4c63983f68b96d79eaae900e0bdc94748bc13e2
ax_cvs.m4	Autoconf Archive	1936f228efc81cb9d0093190ec45d49f38f8defc3ed299241eae2561e55042383c79d31a58c7f0b24614fd17826182e6f36c5b3dd1f03d52048f9a3b60e7ed7bc3e59f7094db69a0e066f2e8288c4e1175fbcc10454ec2316b6b7b6c7de3bfcd14d42efa7bdbb2dfccc19dba5ad0841c184b4080f53865319968a3b816891a6c2b61ae1f9ba0b6587d3e124cbb32eb086fe2f346d06bc3a56f2e9d151c53303cc5eb7ec09f477176660be31fb5cddef2f4cee204eccd3a954c27231d1fc8
ax_cxx_bool.m4	Autoconf Archive	00c4148f803392b53a7c0ee0102266de936257734033bd3cee7c1b80116e4242549b16173743879570153c81db23146c20c3790eb06a3220e2c02736937014c8bdee6717b83dab03a31c4df64b5f0e99ae09e48875dbc6a25d8bc4799b649ddf894aed99d3ba210a340a7d96ce1ae73e52e193a0dbe65f6af1639a56fb14041aca51f453b11ed05429617598
ax_cxx_check_flag.m4	Autoconf Archive	1415c65cf23ed8f83f67217ed4e63358c81bddf922d9882f9e6db1e7535d325ccfe79a56d479ab2954edd069fb91622b26c9
ax_cxx_compile_stdcxx.m4	Autoconf Archive	03a9d3d44409e674bd990849cd32196cd67bdf9c09e7ceaf02152dcf85410cf45f907078264b0eb62072b3d38f1972d789332748a82d42a09112a69e2a48c9786d4a1a7e4d7f3194d3c95edc9b71d31c374f09ee32a1a6ac28d742e27eea8bbb481d6c174419423272f472861d4d4a88bf28ff1948dbd35958749b3dfca6cb38a830661330dcc8e8e8e6143267c8f820c5cf4c4a197f6a467a6aa847d705a2e073706130ad70a4161da575024c189f33c365e3277a4754f2f682460de1f699ba865b7f1aede3e87aa3fc84c66757e5a025f6a81622f7963b1587e842aadae83914742efa47dcb170fd4b077d218b937cbdc855e081c40ba15192e28235ffb64d4651a862e8e351592c88b3a93f84f4bd4c6234106f74c2bef83b7c0ed42907fa8fbbf860f42eac517e3a1454fd9d9ff9f33f007e8e94
ax_cxx_compile_stdcxx_0x.m4	Autoconf Archive	05935afc3e637020b06c09036e6cce6100d16cfd19402b3b831f49d18d4f1f22ca817116174adec5366e6cf231216450cbae3da64cfe4090bfcd42c54b582766cb1db4327ded5f9cff4f82ed88a8f1146a328b9dc84f664de5486b91885360a2a4b14f7d78043f667a766f4ef31788eb7b8388b578dd2e2a953744a4208caae912569b627d00a740b2647b21c2b7de784cd48b2305c1dccc5aace3a555abe567e2490d6e199b51f4cc6f
ax_cxx_compile_stdcxx_11.m4	Autoconf Archive	0d0135f9b099b84dd0450f5585903c290ef98de61119b2b8490f624e8927120f36c2f8d65e4e3ec630fdd6e11348d4f2541546b292f4756690efaaf65682eadd1a2c517628f257c32673936046152f7a6d0ac23bddbd29dc2eda8c390ef2aa8937496d458cecc42dfc6109b4aea59c5c077db6ecdbecfea69ec7eecf1f362f2f0f96a6df9226d5e0dda63d25c93aea2ea4655d8e0050cdadf076345581a6a042e449128cfb0ad9607214e67909b4a708345941b8e7b4ef70c4366b61c37ae9f9c2edeb23da21924d
ax_cxx_compile_stdcxx_14.m4	Autoconf Archive	70ce56066bc27a63a631776032528163fded7e0e7d12dea41c06856ebbf280f2356b3b111846aa84a3e016f85e53bb8ec78ecfe5a05936b80be5f032
ax_cxx_compile_stdcxx_17.m4	Autoconf Archive	67ae94d5819dca64c7e176c797da9a0251341bef80bdc74e83f650b78f88
ax_cxx_compile_stdcxx_20.m4	Autoconf Archive	605aafa713f84c8f14f3
ax_cxx_compiler_vendor.m4	Autoconf Archive	10e9617986c7a6fd3a9a18530be62f92b5d6e48a1ec9d687c0dc3f79858531337b63910121fae86e7042173b4e80d3c868309e03a4a1f9a3053cb927a51c8ef0b48c3f55c4e1dd732fbf6cc91a5b8c7affbcf0abea8002de590a
ax_cxx_complex_math_in_namespace_std.m4	Autoconf Archive	0ffabd8acf99e55d62601f21e9c29ef6205abf692dd5ef0132095855823436ebfd8273050e3d19c04e1558e10ac43b93216657f77249410ab0edf08b5a1196ea7e02c0d2d67c62474b5093e88c2f1f4476e0cd4cab4fd7dd93abae234b593489784690dccb81cb0ab7cfa1244bfcee1ff35aafaff389c7a2fa49f56128a66d051832
ax_cxx_const_cast.m4	Autoconf Archive	038d596d02cd582376e8074b6b662bec3343f4e537494003902fdca0ac2540a384f729ca62e7d1f34e9d9ccd4980a99a34ab4ef4e0b0d408b00a2ebb6ff1f93eeb1ec185259776d1876ecd8454d5ea16793da224058a0ff4eec8d0393ad42f60e3ec517ad186aa42b05db6839ae2de9024a1123f04063c81fcede07240713f20ee06
ax_cxx_cppflags_std_lang.m4	Autoconf Archive	0651914fc0b695a710c52c12f01d6308722c01d451126ff5da9ef491a351593f961467c7f40b396573b273c7730e2e95789686c4a4e93a7f6b3588ac87924fd7f5344d62ab8d957042a495412c641beba40ea582711fce465295cdfd2c44b6850d31f0c4e7adcba0cc902678748f
ax_cxx_cxxflags_std_lang.m4	Autoconf Archive	0a212100f0ec7c0321860cc89b76acef8f7df2021652d99e08c5bed21c41277070592aeb848f0eba3e48af5de0ae16ab80b641c21b52870be25c398989a2b449afe33966157a8d7c874b0d4aa9e18496e3a0332dc5d4c944ac20
ax_cxx_default_template_parameters.m4	Autoconf Archive	0d098b61accf8d37108672d77769f5aa34fda3af7cccc7a6bce9a5cc4cb8806a062855cc94161b3a8d771711a3237347e2668f0b7106ffae6082750190eee808abcebe787739a9fa2cab18daa600b759c2710da9f95ea7bab51dc2800cd4731934d7bbfcd932b2d415d19b9eac57faf80de33276d04e159bfcc3ce1a735b21152f5a
ax_cxx_delete_method.m4	Autoconf Archive	7ea66c00e1f630092de6bc219afe86c030137bf3de0365929939217ce54c
ax_cxx_dtor_after_atexit.m4	Autoconf Archive	006bb7f3881adebe721122f4fc2ddcc391ba8fc926d5ef321c01e12bf21b2cff27f70af6e6786cb5429722811ad2c236eb217e9b895fa2af87e1021b80e011dfe211bb32d0a98cf0c70d00fa81c4ea6d8e60c6ac9b141e6b57efa2d1f8fa27f912503dabb0b5b3e37ea063683aebb0bb24b518be5362bcd4fa6254d28028694bb4aefd8cb1846566c0a53e39
ax_cxx_dynamic_cast.m4	Autoconf Archive	18cae9001a21f89bb1cc22829c783a55ab8afd5a4af93bc0c6dca8a108ea5aa0e8bf5c7c003df3b17aa5daccd1be35a0695a7e5e20c46a9f2ea2af8c932e592b00f5b94140dfa042e899a019b09d764ba54aaf340582ceee79ebb1ade59828f5e755f466bb96bf89ce35a06db1fdc0e9f2160bc90ddcb6b8da1a789274251334a599
ax_cxx_enum_computations.m4	Autoconf Archive	026dca2a3693b5151111165e880b7b852fbbe6f846bd234280ef9f8e40004ededf3bb493f8dbe7625be5833fb6ef690e60777fa118322f2617af1cae8702b0ff8308e12c628889cac4f71ea644689d1c94e5644e4cdc4fb5aebcb2b84b98ce62098abcedd8dfbdb23f9eefe4ac53e69a95e3676838960da3ff69e718f0bb2f791575
ax_cxx_enum_computations_with_cast.m4	Autoconf Archive	26a83ce3c29e9609892637678770aecb36e60b2a71fea5440479459bdd16812ee71ff7734dadbad89db3ddf26efdb5f487dba0e41062043f6519a921a6555a4025452104df22c63be56c852ba6d83793d00b69153193187bd9d2e3d6b5d59ad5e3763269e4c6321316c109edff76ea6aaf3b2f157d49d333fdc1945c9aaadd269584
ax_cxx_erase_iterator_type.m4	Autoconf Archive	0b27606e587d046955ab8fedb0e0a9c4de19d893eba2a2380391304fa9dcfe670f735d638b6a8fd9
ax_cxx_exceptions.m4	Autoconf Archive	2cb68827b337558c44713cb214463ca16d096969473097debe4d14a9a09f4e8e7efbb754116c155e57117deda20607fa45686f28d68c6b016ab36391932b574f1a4472b8902d992645eb9089d5a6c53badf83b3738da7fe78f1dc3850ec4e777eca40b34c7ca83757d5b1bccb915c969688e9decbf336e15ece9525d74c643b7f787
ax_cxx_explicit.m4	Autoconf Archive	0811e3b6097f143a0da41325496a14a4678215bc1ce6dbbd0878561ed50324ba80700518bba4449239a8880d694e937221da3b18d62acf2926f37d55716bd81790974e45e4c68105f8741b1872e6bfbe85687d37b36fe8048116c5d3143326515cb1e41fda6154b6cf4b5142c605e748a6cf4dfef4093815f82367f63d413345d652
ax_cxx_explicit_instantiations.m4	Autoconf Archive	00bd4a559f4d0b7ef9d40be74458f38d577323250ed763bd8f477a57d0c8200dab84a7512dc54c4f42010360595d7800106442443627b2eb7747e2d05d01a8151a1c813e92eb61b21bd380c08434e64774a91875c33e893f63bf8a0e357bf1036aa96be48f781a35db886622cd12cc19f47648a7b9a58453d7fb965c8ff110e0f471f16094e7809d56275038f2f315109e25539bfdee
ax_cxx_explicit_template_function_qualification.m4	Autoconf Archive	18f1932c6952a140ddcb1b1118fb6c07953de82c1f8be36779a35fdeb77f23d34694f0c9169909ad25a03d69428cf52d067d48dc2de822a686ca49417e7703840720ed17dbafa671cd3cc9bd8608be87ae5d657db28aa0d69e1ab13aece22b2abbbb759bd771e7ffa2aebcfc63dddab6dd8d0a694989b5b4fc821dfc02e9d0f7d581
ax_cxx_extern_template.m4	Autoconf Archive	19f800e9aa7cbc23a44320c846ec9cdcaa2a4f5d33ba5b87918c554aa1443daff640c3c30ebd2c1845519741a33c53071aba4a2b0d886c9162f5c2364c78acafbc524cc5723a515ca65ca95a195251da5ed78a4d9dca2732675fa1bacb746227a1e3d30ab76118383393777fd5c8d1126fad86bd4a5fd630f25cf39d43b89d73e957
ax_cxx_full_specialization_syntax.m4	Autoconf Archive	075bbac98593ab2decff116c8580418439bcf548182705e0302598172f981ab9c9a66f9ef328929e226e0d03e0a0812c1cb7342011d88534290e33c93446406f9e76b41644367dca5f80a8762a7be3147f405e0ca3f1ec0c7530808ba712072f84578afda0e69ad627d32ff70048a7bd0e6cd14c7b0d09bcc0be1701b600bf839f1a
ax_cxx_function_nontype_parameters.m4	Autoconf Archive	0a603fa1bf4913df39a10e9cd41cf44238d14275142df7ae45ad13c07836158a16f98d2580ec3d051ed1734c978b0acfbefd3684493e2a0592d70fff46d42a7a00c1c0aa792f58f5e3f210c4929e7c7f9efeacdb9d04cae2c589b48234c38a48eb9ed484dc2a3d30e0b441a78c5ce521be29eda85775e26cebeeeaed17439f817391
ax_cxx_function_try_blocks.m4	Autoconf Archive	0c29759359d45e3fc7491f3dc4a36c3f1299a9b528ce7125009b1e4a81ba2d56691259ec23d10b5b31a411ce85bc9f333f725d2658b610953a87435266968ae26434175ac5007439fd8f97c7e94408167d951d500588b1467ce899c989f46490e1291e9cf65f2f5d8504d2a8b685
ax_cxx_gcc_abi_demangle.m4	Autoconf Archive	23609fbd45c3b9fefe932fc88591ad8168b776a038996f29417cd75eed3e5c142db0ceb2802555ce6e7d65302791502565d896ef4f1f35c921f5d215a8f6e481d631608dc964c39f8e89def2e67c8684c5fe91efbfd81a22e13cdf21fc37dc9ca67c4fd6e4aeab620088c36ac104ff887a62e5c42cde0ea0
ax_cxx_gnucxx_hashmap.m4	Autoconf Archive	142ddaf9bff73f4d211518d39d898f4b10407f341fc1c5c8354628b5284e29e96cc08ab4eac947763a957d24c8ec2f8c99f95976d8fbd0f1dbd958ac70c087c03498fe1800078430a4d4c14c6d5908058b95af277252f217f73e975c2c0efa0594e0c117a2f58a874110ba3cfd22e4656f9c01845949d5a2f9018f92e63f5cc32a6f
ax_cxx_have_bad_function_call.m4	Autoconf Archive	08aec40faf3cbe4890835cd253f2fae57519a0718f899a929cc6243fb0ddf6ca1f32950534301800
ax_cxx_have_bind.m4	Autoconf Archive	59c0bd95675be8eb7faf95540178d14fdc98d51ddab4ed9785ecd9ba6215ef57667057d0c7626519
ax_cxx_have_bit_and.m4	Autoconf Archive	993593e906b58c7f3021babab45ac27372a55a22c1f94ad156728cafa92fd02bed1a9abc1b45501a
ax_cxx_have_bit_or.m4	Autoconf Archive	6ce2862d7e7d509b3e78860eee6faefdef72973bcdc8258bf80a888b22dee8f6b320867e56fcd2f5
ax_cxx_have_bit_xor.m4	Autoconf Archive	34c17329b23773b5fc4787dc1a2ab263609fb8aa8c54ea97bcba7e2a9bf7bdf8f3c2296568561a4d
ax_cxx_have_complex.m4	Autoconf Archive	025ce95c157481073e050a8fb398e4df43131dfd0e7a466d8583937dcf754f248c933b50d963383863b743e914229238a9796db06e471f879505c8387c0e9909903033b9721b81df2fd08144ce0b332898368f05b28af52dda3c9f82e757da1dc20763f2a37900c0c39eeaa6ec76b702e84c2c52252a68febba7a780b1349b809d8ef41fbf11bff2136a1eab
ax_cxx_have_complex_math1.m4	Autoconf Archive	11361c7c17d23a5b158e1256d619968b7fb1279b18cbfd4ddb746e4f5a0131d18ac91251fc973e474164c2def5b3a292bc5844566976aca3ef1876444e29cc56acc4ce0348e95bd76fa7a9471e64cd8aa03679193c4932f4eb85bc6a9a6ca304f876d658c3a1eefa0da3a0c2cde7e6ecaa6529b273d91145fed1b749571e2cc0c8c8
ax_cxx_have_complex_math2.m4	Autoconf Archive	0b2f8c196e0db456d402620dac67610f268771266c470c2652f98172af8d81fcc2beb0e0dfc036ac984e3ee53072585aa5f3a1e25899c44a4e1271c5a3262c737349dd7cb4c0a36f989af8c4460a5413a86546e19e1f2b1c9684b0437ca09f65ac50c368b49f3136bd545e78c4bdc78036f92d8679c5c398c81fff7a88e978725604
ax_cxx_have_cref.m4	Autoconf Archive	1410f5963bae9683b470685ea88221b93c4db76eda17b90ab2d97350f64ddd0e5ace96f6df19ccc0
ax_cxx_have_empty_iostream.m4	Autoconf Archive	134f832fb175d3476e1531ae95698da5ce432aba3d6e35d1a3dc49f7c0498a1529d373406dc5e3b99610a09ffe71fe2a9cf8bd14ddebb576f6c68a1bc2d00618645a4487c666cd01094680f3cd61f63ad793a99f9359143ee4e6e92bfe297f305480c749eb458a610e6489084c3ef25644ecaacd66a47787
ax_cxx_have_ext_hash_map.m4	Autoconf Archive	0fa9df02a5f553d7508013153d895881f8d9c85c3f06387303586882be9f4f362605c7a9f4e52e0e5c82502c4f1f23a6178371fa40c38ad73b5cf5fc9e6674fb53dea8657b3fb946b2c4165e1337102bc184c20121c2cad9d72fcb2da30f70c2eccb8a96d03855add459f1d9c5abd2d5f2485bec1226d5ff
ax_cxx_have_ext_hash_set.m4	Autoconf Archive	02b5c25367dab64e9ecc137d3d64e2151cded7ae21247cea769e75748f7232ddfe020b818ca483424339aacaa4ef3da600d66c9c71cf6e8f723ec0c0853e8a71ac099ef9e3efaadbe7595f8e3ca75792c4fa4892290f4b769424c5d942246882db9a9bfcda450a59bea40585189dfa723f1f2718ec7b70ae
ax_cxx_have_ext_slist.m4	Autoconf Archive	021070d7beeb44bfc1a44e96ee2c46cf42c9f19e77f7836044b339fd559f9e30c376385d3a376c35a5d6f84b8688e16229dfb6dccacb4051d8c7c3d0c3fcf990f48a60ddadaed041f2e3c8b602cfe96cd439bb2b09f6a2cd9d81f506320ddaabd339391ef578c0b2e9ad62a5d371f7752dba1b206dd4d1d5
ax_cxx_have_freeze_sstream.m4	Autoconf Archive	1134124ec8fa2e10df8c140c07f3346daf5afb242baed37c511cf7be38294d00b0e80425ec73fcae9e4a59904df69031c02aa1a67c7c4acc89530675ca8271e0eef5b45353d5dd45b6f9c6332b55affde163b38dae9ab80e22edecbd9bb8e3b63e87ec91edafd634aa43d329f50ef6851f78acc323128029
ax_cxx_have_function.m4	Autoconf Archive	3ec45bcff1943f12c4898d5eb4af1d586081f8eeca456e8cc0b4e4746251f82d51cff727d5116e98
ax_cxx_have_hash.m4	Autoconf Archive	59f182931556dce680c780f0b00724be738c8f3a82d8ff7dff096b2cac0dd0c66fb25be75bca4eaa
ax_cxx_have_ieee_math.m4	Autoconf Archive	19da0afa1da6827341002eb83ec0d5381330aa9e3a984b07e0092d6ec1b6547a231d98d66daef44c5c3e8561c3393262172b603c23e61e244b9bb0876fc23e8e94978a67e1207251f68812cba833fdcc76eed50bf8156ef19e4877084bbc85d2ec779612d39fb700b9d5dbd84b02f0ff2cdf1679d433f449f3b83c0cfbdfea321458
ax_cxx_have_is_bind_expression.m4	Autoconf Archive	0db96355b5a03928ee03622e4799d9c62b0c78837c4a0fae82d08f71147fa3ef54fd432aa61ebe4f
ax_cxx_have_is_placeholder.m4	Autoconf Archive	5022949f758620afc566726d4cbf5b895c106dc1cb6f820fac67ac3b6939f77b10cc2a0ae24d8b28
ax_cxx_have_koenig_lookup.m4	Autoconf Archive	0c44603fdb2824a87c9e0f662287bf8761d30fdb1ae07fe3fcfb180c276b336b019bf630a6f3d3254157003d3eded74a8a406caf9df18cb666b10ed27fbd90357c5f317185fe87074d37bc80fcfd078d987590bb6e233e01665fc329f2465d83f2772ea3d32defa251036e0a09c6de9fb4c246cd4e4c2a78e6bde038d2ee8292b405f54b4c6b1f4fe834c683
ax_cxx_have_long_long_for_iostream.m4	Autoconf Archive	1a13398f4d3f22b85f8a1f85b12d6ae4f78f993333a62c5138ffa83f0c7334998ea7c87ae5bd9a5f3c52c1f7def16b7827c3655f4f4cdb3203af69d06eebb06529a9a0e485399d6233d75a999c060d57a7145b7f91cd4f1c6ef5b50944af800e29c6067eba6f1631dfd4adf09581ca97d3e8ed7463f1b2c6
ax_cxx_have_mem_fn.m4	Autoconf Archive	2f82567359f5a0230da480c447fb13adb6de78ee996c7339591fd530bd17f6a3f47c0c28657ade3a
ax_cxx_have_numeric_limits.m4	Autoconf Archive	0ab6dd1b91fb3a4a31190f34542bae52259f080d212db955ce63cd6ef0a846dedcb2b0b90851412a4b16e765a3a51b1f52de54f5da74a210c965cc9b5a4dcee2bf47569fd71163738b94154ffb816dbd757504a5893642b65b7291822389e664381f7db9a77f25a03d71a5aad8d8aa2feee2ab1125f94db4c30ff84af59183ae1391
ax_cxx_have_placeholders.m4	Autoconf Archive	95b2838cc04f2fd2b4d4b0c9cbde59bebdef8924c7dd00347025240df764
ax_cxx_have_ref.m4	Autoconf Archive	83fbee6488b3d8e9628291cf4a3188ac9ff04d929c7660c8bc959209e277e9589a9a3cc4f619cf42
ax_cxx_have_reference_wrapper.m4	Autoconf Archive	dbfa16238aa98db9fa21e2f23a3c9270f58712a9ece5eb27e8dc8e2bca01fa043c932b66baba1503
ax_cxx_have_sstream.m4	Autoconf Archive	03769d79fbf2a22eb33805cea07db4b192177bae17cbb04d40f8047ad2dc23df76e46b8ea0dd45d638ab91d156da075eaa1985f432c506c6c2d07cb38a26461101542b9bd67a9b38bdcee5a56be551599e33f83f81b555a8b77fa35859a9a2c80c78649dc057277b00cbdc6709d7d737ddafaa295570f179d73b2ff9f8332fe414ae
ax_cxx_have_std.m4	Autoconf Archive	0454a41405cdb5f8849220b57e75f288a347756f2f80be10b73ecc613050327cb534a67a8551918633973a97950d2b1152c93c93b56d311e071a758041351843ae1bb49dcaf8a92a7070d7dc54d48685b87a980c37cd07d78ac9d00e39f84e8f367ecc4dd9387ef9500bbfd1164ee31e330af58d27597dcfffa5bd6b408912648902
ax_cxx_have_stl.m4	Autoconf Archive	01b015217dcc1951662c1bc186876eb2be75a5ae27f5681165c27cf4b36635c8f643fed5cf0e63c237e1958f9b5d05965f183f8764ef03443d78739e92731b6c978287be0b2ea348e5b5a480047456f6d10fb91bb3a6e10c4ecde37374a00059d2d23fd6e63be6251d145cc2b241faa94812d6db9c0d3b32fae38252abc28b9eed4e
ax_cxx_have_string_push_back.m4	Autoconf Archive	092f0c4fb4f26831d57a28d7e3fd96e0cb0283da416ae52fbb27a69173726f858c0486b4cce9c9dd70f60c64ff795b038fda78d80aaabdc1f93931c082cb80d122a314b4e525937fbbe8209ad01af21b9a70834b0582edced70b9ce42001296f0a7a964a9fe5964bff2207e2a15ebcd9784e1e1fd053ee5ccb6e1cb38b9adca53b70
ax_cxx_have_system_v_math.m4	Autoconf Archive	09b05824cd3adc36e1e640685d2b4d6c81ad233a530300e08cb4bc778bd86e7cc4499366939f113278a653c20c447eab784d7bb53e8ba4569dbc0f7086874104f2eeeba56dafa1b73c2f07b85c006f95b5d258594a7bb6870634bac0adc998411b7cb620d48f9317ffa8c61b3f7ce238582f510a6d84a377eeca4609195e0aa9e21f
ax_cxx_have_valarray.m4	Autoconf Archive	07c9382200835d08aa9a1c75b7753644b1a566611ec6e2c3d0b6e34ce6a15735365d30a1e0e1714d6b9b5ce37f343c173b677409ed500112f7277b219c8c15403fc68738f025a565e8fe5ae4ae090265adbf022eb7a1a02f07c4bae0bd9ecc1f0f960accd1e63b673fed3d0574b9d8fd475a42d6ddbe9834f9288a921bb944d41e0a
ax_cxx_have_vector_at.m4	Autoconf Archive	046918cbe9419cca8ec941d1480ec1ac00ab84a146704ad8a5875adadaec4c8bd7a84876f7c075da4cc580272b72703d80ea654b4ce3e52199da8f9d7920aeeb0e2880d8a4557fa5d6f9cbacf247e098818d77e5d17e0f5fab448b2f52e42089897c8ac8a5ed925b026a1d8ad764cb6504528ded40bc877cd35bf8714df71aafef15
ax_cxx_header_pre_stdcxx.m4	Autoconf Archive	10ccbc1defeee2a9b6541e4bbaff297a46f838ec2d96aa48d1075208189430c787c5d48697d0d1f034ae1c93da0d94b9f73d3f165d1a3ef8fed7f7ba4907863bcb9da83b572d4b1d03825bd81b543cfebd77fab22467880caec6d04f62ff15192f6f3268dd24d44801cbfc4fb97ae560b922ef981821a811fca1b7e9ca1f01bbbf68
ax_cxx_header_stdcxx_0x.m4	Autoconf Archive	110a058ba5b0b5785ce421d711d6205b16a93947228eebda1987b2303bcc2e2e42c4da5ca77411803ae4ba5f6aa92b1896874ea7ecab86e702718e2a4f30025b87ad2df638965fe49bdf615f153d4f538fef71eaa35098bbf826a1b61f031b17207edc1fb2bbbca450740ea21a8bb7871acf8266ae995ca5d92c75b085d833d71f79dd6bc070874a5e6cb1ed
ax_cxx_header_stdcxx_98.m4	Autoconf Archive	18af31b345a0a4c5e618245b0021300dd29c7e4530b677b56088bf254e206c27fd77ed0577acbbb973183e98a2ebaad2c0fa7816b324a5240981ffa395bbfb62759747ef9c63c93200c67fc24d40bb7fd4625505ef8fb1004759db30b1ffe2d724b7fc57dc6147f54e23a39a8886f186c0d1ef0eea20067af5ce0da5599e09cf96bd
ax_cxx_header_stdcxx_tr1.m4	Autoconf Archive	1ad2bca9991179db6faa1af79f86fe7e59d2a66f268efc5481765c67f916314b4be1697345f0945e47d3f3bedf6a15acd66a4bcc24d9d7485509b1937856272d3ec8b0ea463794fb3e01c39e76d538f89f56dacf3a29bf103c52c4728cb34f696e266502c8d31201bf2ef93d2697d373b30aec872d53e86ce851331bcd02e998b0c8
ax_cxx_header_tr1_unordered_map.m4	Autoconf Archive	1c4d684c3dee98fb01051dc271ad9f2f4eaa766b3c58e1d4279b19556a7f41f88710fccd438b073a5797ba4e9332f40cb59e6934f3a81a512628b7d86e5da6eda55056b61a1674340090579d62c7dc76903ddc55054d97cd9c96c672a0827136bc37c778d84f44beb5b3692475f6ddff2fd5724bb43117a9f2b85ced493297e45464
ax_cxx_header_tr1_unordered_set.m4	Autoconf Archive	1ac5047c99ffda3ee9262792d105ed101e7c93fe4f7a7476982dc1fb047b5795e90ebc5aedacd7a967a1f1372eba668020d376f511d8a6d72eb823fb77684648571ac6e1a8bd85085fa3a703232138fa8706bd5839ebc25df3f699733ba1d48a9107b3c5b8163ed45fa5b79c4b8bf9ef3ac8d591fca49cd0fb221d8f8e2f8b8c85ff
ax_cxx_header_unordered_map.m4	Autoconf Archive	0ff473fa0c55b43cf11312a222698bdaa34145c033cc19ea89509667598277ad60ab230c03c1c3a18a155b64d1408903e381948413d0935aee171665969dce09d1719d3bf25396bcb3e27f4f54dab76c9846ac63232f68a91243b5fb9ea614506d800dacb640230e4b326064a0dccad1621dc3e74f36e036d71ad68ee80594c142b1
ax_cxx_header_unordered_set.m4	Autoconf Archive	371e60e23c0d142f210c41a1904bdeb06d0b66c35c237681c9d1ecf624065d816a4d7187086c523a8c5f50b0b29d641ef10e9351e607e56d9a7403e2997dbf703f2318ebf7049c3b9b141e7d73fddbfdaaa5db76d13dfe7b4177b38810c19872e168e2f9e8f18ec29ed363dea434ea75b68a1cc5cb6449bbfdf4b88cd546ca974404
ax_cxx_helpful_terminate_handler.m4	Autoconf Archive	0614d58c6ed9014d598b
ax_cxx_ldflags_std_lang.m4	Autoconf Archive	14733462ca789f113b663e13cce86f1f87e4ad724965addb423e0fa42a9db78aa5b4f0445fd68962bed67678c3614d3038a4c12897e1600e12d71ec5ed41f6d293772a113ddef2f66e790c09ff88cc66fa13a1560e0754869c5b
ax_cxx_member_constants.m4	Autoconf Archive	084a6ad0a2900975f837208291fc278518f83a324767a6f956329d8d13b56556232aad3306ad6033683e5071df4dc8584681763c037dd9e92a17f41db1e47cae7e6e54f1e75fb53c4344ba685f3419f2c1a9712837fe6683c6d5d5823264ad97e886b5fadbe4813b9a84995bca9de39d97d7bf562e80346febcaf5245dfba421f023
ax_cxx_member_templates.m4	Autoconf Archive	0c2960b64f9354e94e8223c627f00331764b267a3acfc9fd62a9c98b7f6f56a94a5f4613bfbad1575a79a9576c26724bf28d5babbf771d2afa36f7169867e58d51624129822f9c8dd49ddf959783174ca8740be6a2824615ccbdae0d4e51af6b7a389346d2634fcb061728bdbdf0d2f44e60fa293191cf63f1dd0b7e8f26627c3f4d
ax_cxx_member_templates_outside_class.m4	Autoconf Archive	10f67be937dde33fa4ab2137d06cc9ea7c1a6dc0429047f2120e965c78bc4e5acaa048aecb3e6cb0570b3faf7de9b115be40591553175bb83164863f78b2e5b8958b93b026ff8710e709ea5e7f9d2039b400fbc4b507f1c144c5bb19bdb551ec46a8dd00e2102a7f1f5d2f818b80ec1ec4c439837972bd27f9f1cb54833191ba525a
ax_cxx_mutable.m4	Autoconf Archive	05f0c9558c56918b47f70ad9a41241b73f07e4ce199900905033b6e868112284c6732e2e6ef8fc9c2e5bd9e28f418460a2c736ddd44081db59ad741438b9d8fbafc342bc4448a7042fdbbed7174ac8b3b20f3ef9fbe2ff9d738eb4cbec05504ea23a0ed8df4bcf4d1f1d1c6dcb87e4f6bd346578ace73a92e6be25814512b7605554
ax_cxx_namespace_std.m4	Autoconf Archive	0ba24dd039f5dc6d74100ee7cb1cac2d8a7826fe14635503a2162d0359881bef1e6e7707d1b18209529190c27aab1b075ac1541abe6677b7a9cb54e4595807c398cd5cae66d19a908eca9fc1cd6c85b49e6545cd4ba62b2571e3a673f05400d143fb536dc3c12690413a30cdbf65d54657bddbfbb7549bc5ff007c04af8d4052838c
ax_cxx_namespaces.m4	Autoconf Archive	06427b6532b9567658f62911dd9677bfa20d33b046e802f76deebe551ad2a29f70eb2511f7ba784fb55449fb0942d4d40ed6c8668544b6c8ec0e2c83cdf0560d3bb1866f20bce1e87a7de2c9d46f5320e93f8f4d80784d33ae46fe3d6d47d93b62c7ded7
ax_cxx_new_for_scoping.m4	Autoconf Archive	0195ac3c026bd374d2a70a28c8f3ffcab9918d0010d1502ae468034d041b13bae5eabd909d85d3d02b55a2b72028dddb4c195ca10681ccbb3d29dd1b6c9ffbe29d1febdcf49d6dfa78ff4df37216bd40704c337c2f450908524b79b27b0aea63aba5a4938dddfab68c6b614ce471ad29a39e49faba63c6e7c7ed006a9ac1bf906068
ax_cxx_old_for_scoping.m4	Autoconf Archive	403240df00f083078d544cb54a922d626473759157d1be74f55069a7e61c63abfeb7c5f56db6ffde8d65793315f86399827e9555cad03562ab189940a32f8d5f75cc1bffc1f7a72e8ab2bfb56e955aa6a79f008b2b196065f8febfa245c54d4a692161b0d3fadef0703d6834c825e7ebda2d286681724b3eef9a7afbc790dd248388
ax_cxx_partial_ordering.m4	Autoconf Archive	1638cbdd245386a88ffe1b1120037fc949d38d312a21fc3e12c3e05f5bf43b1713870e637e4d73ed540a8e3f1a8d64f4a35c69470a1e1218e2be34576ac29a3e744ac6bd6e397179efeca9058ffef3f4959bf77dabd0f3fa9249a3dd44657c08b67820f6b1e054f1476599afabf6d5a14e056d6f540fd2dbd8d645932f2aca591c47
ax_cxx_partial_specialization.m4	Autoconf Archive	0b9c9ef1f1ebd9066c98281f0306ede7a12c8ce52fbc9ac200e8c5b84a0f37edc72506d222011034612383807b9eb93ddb3d79b4516a6814d9f4bd6888f35bcd1ad0b94744898e83a60589b1d5c511d5afcbe055cacb696aca2ec53a1549759451bc95a5c6209e19263f69208584d6eea43b04591daab574f1700a15dd557bfd9371
ax_cxx_reinterpret_cast.m4	Autoconf Archive	05e097103b5ac3de2c3b07b0195cd0463179232e105fbc0922c02e6cc9a93c249eb951b6937ea8b944bb1daf60e6674496914b98867ea51dffbe233c5f07efa955e9d31d1af96600f24b57992ddc23cc71f03150ce2d3e72955695142c705c60280ce655ad906c6845984e178b03db15dd170c650245a219f96fac786dc911146209
ax_cxx_restrict_this.m4	Autoconf Archive	7e89747361ce1d5946909ab8e7658dc393fd8512ae9cfe3287cd924e9ada
ax_cxx_rtti.m4	Autoconf Archive	24cc38c82a26c59ba2e02706adbb9a7b57cebe1c5bd74cc502ad6d93d9a17a959be9b6b488091aafa0c3c209d85f6cc3ea85ab793026f9a3d9a825d5b2d77b3725abbcb7a781c2ae89a857f99574fa57c67d5a1662585e34668cc87d8bdcdddbf0c24905d28d5ea757985716e581e0a5dcda4d6cada82469f9239786120cdfa468a7
ax_cxx_rvalue_references.m4	Autoconf Archive	3cb3384fe8d506a24449548197b23d79c484427c83bc4ee7f867d88f0199
ax_cxx_static_cast.m4	Autoconf Archive	0514dfba3939055be92406c647dd56ceec239f8c0fef79067effae50217819e6bf757e39551f1e4c530bbcea20e64ec9c3466b778e3fa29db15a377ebca06ec96f65e503dd2ddb689d972bcdd0701c71dec74bc97e3c0c03506ae60d5592017dab5bd171e6fa9231059fd180e06fe80c535e18bd581ec3aaf72f4d4ef31621da2158
ax_cxx_stlport_hashmap.m4	Autoconf Archive	0a122fa0b2ebf28115f040e5a7c63e9f762a871041b1c1ded15d4cdd2c615ace465fa128bfb97b755ba181851c27a3958d546e0024ca58ba5a3523b3a109b84bb2e7643f48c4b4e4129b198d448d30e1b99ed1384082f98de7f4c3cacbd5a8ff181dcb73cc62ae76c98800303ac9d1c157510331fc2680a3d997d59151c124a9b99e
ax_cxx_template_keyword_qualifier.m4	Autoconf Archive	05cfd0f6214f34a3cedc126ffc3a006bf6733b9b5f2712709efb644006a768039f2eee5abc0c18c376888ec8c71a0cf3bfa77b9e6d303c3937df69279eca3e11c0afd0471b87b11cbc8eb13015839b0fb69f9d9a9926ecf91525e0e2cf724da6efe8f06ee2a43d962e8bc74c782bef7b2d888973421d625cf6877393c4a70c4d2732
ax_cxx_template_qualified_base_class.m4	Autoconf Archive	23a5bd9111a1a3369d77307f7ada158f1c504b9e360c9735942c77ef5bd03ad567dfbef0eb80609c4828783e8180d64ac36f79350dea1784a64d8d4780b3604615cad29cdb7fa405b583da5325bf5b19b03d44fc547653cf4e99b5d8907151a60b802652c8687f10fb5160b9c1a2d5a170c962e19d5cf1c6fa8b364648c05f4581be
ax_cxx_template_qualified_return_type.m4	Autoconf Archive	03ff10a791ebe4869651105de9a119a800d55ac9111a0b82854a1859fe2811ef59749977e8ff78a7143568a09d293d596cd06d63ca4704b0bcd9b97c8a6767489e083daa723a8b5169cb325a1c5987c48cc2227270e3828092e294c54bbc9855ae4ec4c29f886ce7016f7c6b3f94a45dcb2acb798d122b27ed9390cf69757118ae55
ax_cxx_template_scoped_argument_matching.m4	Autoconf Archive	02b7c2fa266d930cf04e056f8df4c742db59622017c5b75e26a1809fd58b1a20c55dc6284f7ae6dd331978214fea546541c54f659946dc37faba4774614434eaa21a11c308b56f7a6a7b003ba3fdc05a9fb260920cf0682bb560b22007201e40ed0fb785bba99953192a6fd67c2dc4dda7077b2c94c0b943e484a670e35f3212f1ff
ax_cxx_templates.m4	Autoconf Archive	1c2476f9002263e15db91d93a2f9fe6e540de8d1246cf96ef33c7e1cca24276fb0b997fbf2990097300acf14f83b4896f543370c2f8718f27119d2194fd0c363f36a60b3c04a50219c446af3ee829e4d8c8cb090b74fbaa9174c9f00e0f54eb840f9b458a6341782c4636c8df413b378f3bf21fcae6fb1aaffd580e0118b1ca1ab74
ax_cxx_templates_as_template_arguments.m4	Autoconf Archive	0f0daa1d3be6f91193c22e19049e89c6b46b94ec39b317582e917d9a073b3bbe04dff44714f79b844d1b21c3bbea5bf258bc54f8345c9a0a22175e905dcd1dbff924a0113041685ab36531f9bd64f9be70b2b364b86b0a87d73c8e267ae19f7ba8de4200923de7128afd88aa08dc9caef96e40a673da9fbefd737d4a712f4b5bcd21
ax_cxx_typename.m4	Autoconf Archive	0b3ec052b2db0d94c0840d1f02ebd375c324235b19419f74eaa1c34c535d26cdac54c0e940da00d35754e08fd6cf1a5dc5fa814fb3f1fc8ed4a15a2e85f4492311bc7fb917b38f1e3b0beaf13de9b7ba970109471a4458fd293eb49827bb2afda156aafdca16f9975563009163edd5d5e28da023835a18baf5e903b7de1e61773a1d
ax_cxx_use_numtrait.m4	Autoconf Archive	0a7b65be7ef5baf2e70e0e03be38d2e52b1b66011cec181a72b48f7071534acea20288a90b0376424e0802ad98ff74d7b5a0634a40ddab108243142c6b75e48bcc04aeb25a45727006553f68eebd39687a8fe80dc632da1f3513810d2fdc3b646ebeac0e8b5f715ebded585c0037d3b65fdc0870920cf943db0534eda671ce6e4ad3
ax_cxx_var_prettyfunc.m4	Autoconf Archive	5c08590a826a5468102184f1aa86e9b899dd0845ffd4612e982e1eb7b97a
ax_cxx_verbose_terminate_handler.m4	Autoconf Archive	0b2ede90cef3ac63abcb30ff18b48b972f08455c3cd5fff26486eeee2acc53655caeb51d640ffc4271e42dfc4b03b4c7ec5bb2d9f70e059e461799c2b8a9d5ec855ba48a72f6ccc1257f015a199bd2b7f2f62d78da1f36f3fc65
ax_cxxcpp_check_flag.m4	Autoconf Archive	048e05a4648776624a0e6c9a3e5bffead4faeea37f87a222bcf61b5d097a9a90946f555ff4f9989eeb94f6529382a2be811f
ax_czmq.m4	Autoconf Archive	8f3d28176c0849a3e143ca7b54dab7cd19266203d656dccf6db6157cdfecdde0e27f95408a9c9261de4ca0a4dfba2283d0e3
ax_decl_wchar_max.m4	Autoconf Archive	01337ab854d203b1ee450713e24c5023a23e8c52230aea7a1298bbf0641737372538f41455ea2df9498baf370267ae09d5f1668fd31a7f1184c34dc866ae39ba1fe2341c439c9868005bad5ab6a287439a54b62dc2a878f6bbbd9c928894bde03a025a06c67a583634dcc015d19edf9032a97abbe2c959cee17adb2faf02e6394c34
ax_define_dir.m4	Autoconf Archive	617671c7a27fa01e45c568b3e9437a23ed50d8e57045322fcd39501e9137a2d2e0a3f68a751ed36fb62f371aa4f08d79d0b4db9ee7a1e6654627b641e1bccc116661b680e23eeec4bf77ebd11bc73339
ax_define_integer_bits.m4	Autoconf Archive	23b1e9f3236609282518307dc1536e8e0dceafe43af6cd3b988799f8296f4d62ad4580d004d08caba61cc09500914f673f41d606c8a82d6557ec6c8eec1c3fd31e7a252ed71bf95b3e5157b7e16464e5
ax_define_sub_path.m4	Autoconf Archive	0d9bf5e90fcc5c9ecb3e19241e4da396674a6acf31fdcbcb64625bbcaaeb59ac95972f15fa7762477cc203acd2a3dba587fb81a85c1b51010cd8a72a921b955dffa7c77e1605b059793b70bcc15482e2b3ad87277bef7e740de9bfa40583408cec9a3142d278f4ae9d0880b0bef8f8fd81edaf2c20ac1af3fa1164d73d25101f44f8
ax_defun_local.m4	Autoconf Archive	0cafb3d723a7e005d079
ax_dirname.m4	Autoconf Archive	0b22eebdd21b087bc3f51302da3fcf530d2ef1a23660cf6e94e65d5d11ca65673d1db76a6d2b2b1a98efd98a482af1ddeb979d03c6e269d023f03717ace4918c3e7d40fcdceb
ax_dist_msi.m4	Autoconf Archive	07b5234bc232432239621262da88289eb605aa062ad9c6e443a5398ee4b8454d1b28bef9222019c74ca95c8df7a62df683025e897f1b97596b407cdf64b175ff0ff7bdd84833678384cd6a5e2671b298869544aaf2db72d78e478b5df952434cb51080fb94e28761bf3817e3e7aadaf8468ce1dc41ed4c22f44e8d8012cb110dd661
ax_dist_rpm.m4	Autoconf Archive	1073dd9bc6bb5e16261614a2573fc9c41d5c87431d684687854d8532734d38f3fa729ce4ca2a012a3ac759f075d828bbe6b0428ad807f7c9c196f15f4f6d76d30ef6abd082f550b128b80d70229277bf5d254855aa9102b4223a861ba3681d900ea17bdea560f04d8e8273e5627ce9e67f3246dc5ece0ad0ed57feb43aec6b01c345f1b9e5c241f3d2f6b99e
ax_dll_string.m4	Autoconf Archive	1b7b979b811a7a0415545dfe3e17e389ac0d66c7e1cf6b68b3c3bc3a009ee48952c6da714802af6bf3f6aa6f90281cbc7f61f4d691703dafd593a172
ax_docker_build.m4	Autoconf Archive	0d6367fdb153196a69ae1f8e1acc437e28bde1d75b0e752d8ce3054e94c05dbb67b7a91c436090c4b1a3863c9e648579f0d2ba67173d2e7eafad24da
ax_elisp.m4	Autoconf Archive	00d0f56bff40c4d6e006b50db2b4c1c5ce6b60d8
ax_enable_builddir.m4	Autoconf Archive	226a8b259671626a98cc2f77ea9b4a559259076a32cba6f756e10370aaa038626c59b1c2ac116423393e7eea4ae37597a78441802f4b891969b1abfb42683e1f718321faef364aa74db1ed903d8ce6224d659db8bba9e3a9753d4e7acda4b77c291e3967568b2f0db69f7e47be6256ce44d59f38fae2681079fa4aaab38d7b7a85189f94c2505de469bd3f98c9888c1389c07cb661f2de7162709aa02b9951eceedb983bf8805c98efed
ax_execinfo.m4	Autoconf Archive	604bb02679fa4feff3b0b22cb907dd3b4c3a0aebfc3bc01d01c1aa9e04fd
ax_expand_prefix.m4	Autoconf Archive	0a60b7bcdabdd25f72651a20827466062ad6781633b037233fe3f2620a8553b126e1f3d4e7a345145478bf895f62f86c4d545a1520cad70b9e6f7b6a6a1471043626bf36cae68b293c5f2b06a23073b3bc2991e00fe22f6c8152
ax_ext.m4	Autoconf Archive	18158a9cb40f8f05ee4e24405c9a452add64fcfd4bea33614e8a331abda668c88e3e7e1804b5f0bd7a47d7eb84905a8628087c9d69b31a0de66322da870a5e743a050aadc52693e62e22c0582a046bc596d2aba7d18d1f1aedfc9f9a1f2b7a45304b6960ae3441b16c691f5701bab3a584cdd20d684e2715c24f052669ec474c03a8d4046befe4aa090b2e60e50807cad7b9f49a3fa0e77d0ab054a5b2c0d797f1cd3cb20a864722d502
ax_ext_check_header.m4	Autoconf Archive	09dc8e675e7ad3db5977239307205f30be039a945bb91a03b36ca6bfa04a9e0ee5d6b99ee99607bcc29a39d264ee2c415a72d27d588db8e16ac0fc77
ax_ext_have_lib.m4	Autoconf Archive	2993af069bcbca72b01a4bccfd06969e3bc1a0ff5884a903d3ba66d3783365e269aaffe10f90d2b695e9d8d2f59e4e510f6d965a16a149a5896c6a22a67d98ffdbfb081f2b58b307949485661020f793c8e50014df16e452ec81d2cdd7cf43005d10b015d4415ec00d579ac4b5afdca54a0b4f743b400366ec40483117bf9b4fabc4
ax_extend_srcdir.m4	Autoconf Archive	00ca6ae93e90464183999ddd6798f06057077181c666b9a76767cad684e4cdb190d8ac0ab6634728f49e0e97e41a6b3cb839f546e49f8ab1897c7dff
ax_extra_dist.m4	Autoconf Archive	21e04b1bdd45da5a8bf75d825a2b8f9e52eb0c776c8b50f353917c932858742de4dca0d2b683c020aa5489429a35b39c67ffbb0cef20298da54b4fffcdb06708a7548f5d98c9dc80282ef563b3cb1aef
ax_f77_cmain_fflags.m4	Autoconf Archive	17b4f055be17efef03d830eafecda8e3d199b8dd815b39158e133384b8649e5bd02a1619f3450a33bbedaea76989a2e900efdcbb34ead5320d0e2d1fe61242ea7aa027af39be
ax_f90_header.m4	Autoconf Archive	00ae0866ab8976865e2906bf11d9a2f9318d9c3f0e022c599cd8997788b75ab1bff109ba28a4b3ef9f0e225dd6242cd222fcf776e18e6c1084709573
ax_f90_internal_headmod.m4	Autoconf Archive	2f6677c6c18edbe27cbf5386b99dc60d052256ef76b2e8f42bb3f7d7df61acbe51b297517884474ce64479274866bd2c80a1f49e413b447054db72f1
ax_f90_library.m4	Autoconf Archive	2d09701518f7d38ffdce32ea24f5f4f3b4f649ee48dcc36c7c6b63010fe95bdc56af354dd794e09f69b06c0e1497e5545ca09a1e61b8f8177ea0062a9f9ca7599c6486ad02f8a07a4b7a6bebd68e7513af70df6e97891d23e4f0
ax_f90_library_setup.m4	Autoconf Archive	147a2b9004a5a30329c35341e8c713e0809c00865fb3da1f6b28e2cb963d6a041e9d46f56bb19efc6c2edcedd7b6c2e0787aae6174a7c718d73e6ac0
ax_f90_module.m4	Autoconf Archive	14296691401d31b037543dbffb58b31c0b5f87ad4c1e703cf71e44390dd9a98c1191be3c506e6c86b62f4e59d36c3993c20ce745fb24bf489e047287
ax_f90_module_extension.m4	Autoconf Archive	0827556bea33e01d62671202c249c3c10afc14bd18b5d37f326ff7d78be824ad0ff4485941a5258d702127a54f035f837f9abd66a4d03c1ad0ecfa77
ax_f90_module_flag.m4	Autoconf Archive	2d50175519df3eabf5df3812513cf7842b22c493663d9e6b61533af262316c329700395891b8f03fddf6e4fdfdd4c2f15297e88e4124ab033fef93cffc6fc3a660bd2ea4ab8e
ax_fc_check_define.m4	Autoconf Archive	94188b674fdebf255c3f9d996a3341f34c0f890ab4c3e1c76c8522d5a3c7
ax_file_escapes.m4	Autoconf Archive	4db5e3626230e726d61256963e218eecbd971d25625a03563c6bb97e86836d573737ad791dc88b948dbe98f799c1b13428bba69ff209081c3a70a8ae
ax_find_hamcrest.m4	Autoconf Archive	271f47b3775d3b1c7b8a2d82b3029aabef2b77dc4080b740de4bc7a9ce3194dfaa10864076e1c93e
ax_find_junit.m4	Autoconf Archive	493c06033bd41fa0ff1b4b11ef17dc8e0feafa807f6e8a25cb2d2e5707e2cf2ac899a6ff05d3ddec
ax_find_scala_stdlib.m4	Autoconf Archive	0768265d622c12d0b6ef2f85ff883d9b8a835e7873848409c910000e58b0
ax_forceinline.m4	Autoconf Archive	460c25109e12bb3c5b2f4f4e4d4e416b10658ad257a7cf32d03c9b6abbfb5c4e9a4d15057c67253474c8559d10a534a4eaa676f206cbcfd3c4cf199b7e1c65f939b323a3105fc9c5b018a21a69aaa575cc43207b418c17b95939
ax_func_accept_argtypes.m4	Autoconf Archive	14037905eb1c891674721c604c1d327298e4d115329a123afc8691337fdc41a63b07a8c9b2bbaf9b61b84734b6f3de264bd77b3c4abe34b47b0a1c127f1b3d4553d05d4bbf4e869a43d32383310a7c32a11e53a9aea0dc8dbdbea69752e4ab296d18d136a8ff6291eea929d3729eaeb21f82ce3f8ebfbeceb8fe9761c98828659c59d056d66a1eedc7099b82e116ed8adbf370ba205b
ax_func_fork.m4	Autoconf Archive	091bd728b0d07840fbcd4e8d6246c9fc2200b148a2f34b6ca31d50d29d0fb40bc2179c239a97548dd707040a0b589d4ceb33
ax_func_getopt_long.m4	Autoconf Archive	052d6998dae2a050a29f0b3ee5c496cf395489d32715bb2e26f2abfa903b4a7de5ff62bcba014d3d5d96b309cfee92c16d54642d16448e2e46e370d177662da1b52d7a216d378fb37b15740c31f0f55bac6f3885f2497f9baddaecfd35b6fe23f305ce76f7ba1e3266f10afdc65bf99d2c365baacbfab085
ax_func_memmove.m4	Autoconf Archive	027fcf39ed2d277994b70295b166ddd70a37b14d315760120cb09695d4df45ccb3c3c765424cffe5530749a279b18813227a5916fed6d44fffbe240d88e628d0e3cb713f4aad8b97969a53bb0d0725baae3131accbcf509eb301b5622fcd5caa580ef3a8d131d59bc34087d17c13db5f2994e577bf115a74e0139b957b15b35fae01
ax_func_mkdir.m4	Autoconf Archive	18536c06a3907c297395416c7a01aea4c81c0af346e8c504380cd48d0aca474af6e363efa2b79d4066b2ba48bd45aca3b16473b6fd1fa6f8eed9a15c7bd791e72b9274028d95c4b0d4e11dbc17f2c63cc5a465b006302cf77262ea23a6059dbc62a617affe4f5b213d2dcee239ec
ax_func_posix_memalign.m4	Autoconf Archive	398231ad5a3d5f75b59147754ce9a86833c8dc685e3231c576c3ea8cdae15f1049f5ee9aaba322786981149ab78ca6a364c7858ce6903e770957cf9f85f8e93e983835e50f598f454870f89e15a888c690d545755721b0ee151ca10053e9238fb21b4938ee44d1b723675580b714f185b087c2cd7a6b14c2
ax_func_snprintf.m4	Autoconf Archive	29e7573c5dd9e419dce23b0b58f05db7d73236b84b8fb027d8168bae57d94c1b65fe3432cf64bcda51c1ce73e1afc4f5149b547d6192d31b6af645db65dbebb69e5c321978fd764881a8544bfcec38167e35e0156d05d041064faf4a5a2a0022419fbd29b5cbb86dafb8e97ae4acc93e9ee7f82318ea6637eea5bfb46387b176e3ad
ax_func_which_gethostbyaddr_r.m4	Autoconf Archive	3832fec2c20282306aa4e8c79a9d40f0339b48d2
ax_func_which_gethostbyname_r.m4	Autoconf Archive	05be201c1105c7420e950bc699fb1e1f46be162d2569c39bb1c7b34c642c65691afd3b0113da23486a52f562df83a778d9157f95822574824b6e320e
ax_func_which_gethostent_r.m4	Autoconf Archive	73c3634da80b34808e54bae87cd30ed4261ed530
ax_func_which_getservbyname_r.m4	Autoconf Archive	5755f1528fd80b9928aa580382098bb1863d00c95d948e16b15973c2ddd067a4807f89afe9fd30ac847c6f4759d0ace8b88f99aa3e1071627ae10a4caa312c788e76c4da215ebbd000e18ebbe0dfc0c8d5ffe1068a089bb9b656dbf240aee0b467815585e398598cc59d38bcb005
ax_gcc_archflag.m4	Autoconf Archive	054023f6172a17b199410d365ff45dedd8badfbc1073c690b80c689cc3cd147ea40a682be72e9f62226fad2f69b312591b30274e75e80b69dc80606029c67db6cce6164936922c2e5c2afca8222d35293fcad864fbd64f5eec9843ccf49abd047c1ced24451a62e034e4767687d08c2746f794819861937198ff5010aa76b7f673a9a32a4847288cc7457be9b158546029ec6d33a30ec508d0737aa7dc8ae760d2f0555c839e6970d6abe04dbbba637343d32d18e239596fec86875a8a80f14dd810f71392d62b4b
ax_gcc_builtin.m4	Autoconf Archive	6411de388f67a2bc826f7ddc70fc99cc59d105537e04f8212acb30efc5308ceb83a1dca0c7eb82738f063e5569c9546af907a18ac716fdfd6bb37b5ab888b298b2593109f2c7e468dbc220248804e4d0ed5f22da465378a285ba
ax_gcc_const_call.m4	Autoconf Archive	02000c6847a88f0561b511dd62035a6d2e88a762293714774e13950292433dc16dfff374e9a5e1f240c875e71efd8cc20c164f523e83224061879c04a0b18a8522b92a766ac4acffdc27ca334efce188c86babf3adae67912aa0e9fdefc8b0ba80111ff1f2e0d350e386a839943dfb8544f47b92759af54f
ax_gcc_func_attribute.m4	Autoconf Archive	033151b8dafe1eecc98c04a0751dd6f01180b98e12f92823ae9e5862fd471bf85197b55fe976407125e480bf468abe2b0d3227590474f823434cb93b494199e4560dcd4468744dc6da20f448e51e1e5e6d06076e9249f8265ab78cebff9eac49867138e88f9d14564bc98a94cae2b91fcbb7b802f8ee7c36c707cd1694059cb27cf8c9ed767f1cb5d86e00f6d048a887fc60381ebf42f667309f07a627f0d761
ax_gcc_install_dir.m4	Autoconf Archive	52b0d8c289c9c543a58e801a8a2e97a30adf8ca8a0c70d3603e90bf42a34bacd3f329fe87452e940eb9e4aaf8c5a36dcae64
ax_gcc_lib.m4	Autoconf Archive	6f4711b119672e2a8d9575f63f1870c9b3a12f78cd4bce13bb56070d31e5d1fe71d8b689d22a095be9fae3b8f2061e32e50c
ax_gcc_libgcc_eh.m4	Autoconf Archive	46135bf9cc31b1ad22114afc703a289b4ffd8f428a7bc79323e4090296429236a409add742fa3066c1ba13f133641a5af137
ax_gcc_libraries_dir.m4	Autoconf Archive	29ece90bd247348c959b2d9666d024862fadd0b1593b05d1e5e7afc537047c69f4abbdf7a5443904b2a3fbeb9caaf2cda970f1f9f98bc9725876c315
ax_gcc_libsupcxx.m4	Autoconf Archive	0eb4eec6840e6f421eab14dc0082466e0087d18d2d7660801098d90a8f2089cf553a0f5d19b608e5b6819d0c771a7dbd508ce379052c4e4c07e87cab
ax_gcc_malloc_call.m4	Autoconf Archive	024bf32858ffdc318fcc32b820a6ae7fc1bd0c003450c73188949bee8e6841a82762d3296428dffa53395d1a7da810971e555ea6ca423f93eafedcae8305a182084d5482fbe583af84baf654c46a83efa58a575acc144d363a1cc743e8193ae2c49e6287cc85fd0f811854465367e0ce3e7c0b3a6ae54c48
ax_gcc_option.m4	Autoconf Archive	71b279223a69fe6a0ab775b8845804da63f7941696d60dac07ba1f77cf5ab874e45ffb7cb18fa6e5c45be73ddd926484f85dd0bce288020f604cb717df49327fee3296933af2fb905c02fc22eb2094af
ax_gcc_var_attribute.m4	Autoconf Archive	42c54be49d32b8de37077e36116069d2ccbed16a9a4251ea657a0587f8469d43d165416b1b69192ed607d1602b2b54b4d289fc9fa300ab374a828adc
ax_gcc_version.m4	Autoconf Archive	2efcbfad59db9d5b788343a5bb275b8ca4b3eec364212c4631610e6ddfb0856a92823560a9db7e8a8cda49dd2b933cbb39fcb051db50a09e29a44c7d
ax_gcc_warn_unused_result.m4	Autoconf Archive	1b3ebbf813e3adfe15452bd51432131b7268a2a86602b79eb4cf07fe265271011a36d316064373788ac3ad9b54f0dbf7133095437063dba40f84327f9899514b9aa624754fc1ac3a918eaa123dd21543b273a3e01bb9d83f871dbd24bdcb0180cfd6f040c6cb3ca48089fc748e7adba1186ade445867d339
ax_gcc_x86_avx_xgetbv.m4	Autoconf Archive	571746ab0697e27d084265edf97289a33ab483c9cda65041a004337ee771da86c0a49ba88bf44f77
ax_gcc_x86_cpu_supports.m4	Autoconf Archive	32d5379f43d1a3e75baf7b1ea5af909c1ac79d6d9f10a4397ae328bb85b8b6b194891f11abaf8c73cbf5afd5ac57fab46ccb
ax_gcc_x86_cpuid.m4	Autoconf Archive	2400f6fffbaa138a410760e57709215093209ee16fc3fbdc6989147d84827c07a6a9a009ae7eba6caca7722b4eeafab0ffacc17ec01cd0d1e29aef79d172dc9667886bf404c5f6d6bc0797b1aa5905d3
ax_generate_changelog.m4	Autoconf Archive	15063dc7c4a03ab0ff127fa68a018037bae7d929c4dd1c6fc1c38b0fdd37fd7fe82b588fad51065bff88b22685eaa13375b4
ax_gnu_autotest.m4	Autoconf Archive	02e04d4680c71cc6e1461add6a4847af312c1b8351164a7c0530b94bf02a5cad4f169e8b6a1bf53aa92f57a8d0ea1f31bb0ccd13cd5f756c36edcd04ce1bb212cd3e2b3309dae734e6321458bc56dce6
ax_gxx_version.m4	Autoconf Archive	432599dd28c8a2aa33824c5603bf00bc5142824a51013f385dcda7e31ddb5fa3e7993e0e440b46d3
ax_have_adns.m4	Autoconf Archive	0bff76ff7bea4f4a29981d7bbc09d2c421c2129b4fe7467b796aab502995504a2487b9d30d3031d852a3b084ac661388b83be1ff69274e58d84a53d0
ax_have_epoll.m4	Autoconf Archive	3bece3c2dd578898836676ab1680ebf020fe5e1e9281d238335db10e0df19a23c4e5b71cbc8a41d7aeb37e2d9dc123a121d1c0dd2d049cab7700a04ec334a2ad4d309616fc0c
ax_have_opengl.m4	Autoconf Archive	0173b0bb7437125a958204434850f1e3575c5c5607b8d89dfd000babb3700b616927008429e7c427412843ce3ab6b34afe0d4621daad838becfa8ddc603040a61ef0d5a53f1661920eb96e6d487c64ae96d65b8b78b499948f58b77080a8cd49de2a9ddec40b36a55ce559b94110
ax_have_poll.m4	Autoconf Archive	08b177816380ed549cb32ec8823401f1d2e09030994d241e96965e0adcdab022a47ef887a191c475ba9fb16792329316d97fd7995abc4258df83d1b7e79bb6e6c5a5ab415986
ax_have_qt.m4	Autoconf Archive	00410a88abb952aa961d02ca09a8f5cd6069b3d7047dfcf726822b00f1e50c2841ae5540c95dceef0f9a0b5cb59cac3bf3b21d48db74359f4a84341823a0271e7720e8697c0e28081c36235a7d048dba3bcf06c8c22b929ac16f46158dc4bacab8af56d85ecfab5450d6774f3ce86ad50c5a924ae44534f07354fb8f1a4629f839dc760a2fec4c7bb8bec3be7881248767ed10b536227f399cab1d736600f5058ceb6036bdd4caf128fe8dac97c740923410e2628dc57e6c3b090c1e8f579c55fe0acf6760c7a161a6c12bf631e9f8ddedd0b07e2ee00bdc4508ebb7b209ae834a2e69b1df99cea91d222b244c5f6932cf83be70bc828292040ecf87db8a0180339ff7b2d5869ed9d0e23ad88b32d9271f5f213f9b027f04f04fa74dcd6ea7789d9cfe91bb461b38cae3d6a3
ax_have_select.m4	Autoconf Archive	9230fb22f58644aafaf594ce13db09f3cbddacb4b47b4f47a61b0c094a49ba50b0f843b5cf20a9dcc8acc83005ca0da657f3cbffcbf063b8ab0b5e09e0bbf72812a7252e7667f14176ded05a23735fac
ax_include_strcasecmp.m4	Autoconf Archive	0d011f404e0758fb7a144f52afe7a9b88b0b138780710fcc1c14fa2b9f19be722342eca372297c40eded50d1682856bd7b52ee96f7b59780f03a1558efea7949554a58b02b54f8d394857ff57cfc8ba3
ax_install_files.m4	Autoconf Archive	3a61b7604c592e01b7a062555f77fef6d27f0d14630805e90f030da6bd8c7a0ac95dd420fa824cdc994e94f96fca8b0776c39cfb525468a3b7a756559febfa4bafaa59b619a4f0cafe2d3e2b1f974493
ax_int128.m4	Autoconf Archive	045a7ae23751d1d901edb9ffae5d8563cac44033
ax_is_release.m4	Autoconf Archive	34b054ae2ed75300fc22428ff88467a942035e034897ee1f0903007ce3ba5b3fd97ef7ee4b963eb960729471954809cb4ab564eb3130890e953016c995730205ecc1514c356d96e1c055ebbabf609bbdc09673d2600c7a76a7d3f45c77f35b4c1c23e56ff6cfc4a2348c3a04a2b3
ax_java_check_class.m4	Autoconf Archive	020e1de21152e089a70e30ba4e827d7ff55c10b745b2542aad0c2bc434db58ad228a92b470dfe3986b77d411f6d66513bc807a6e913eb6e5589a7af383e6593dfa55db13052da6463200495536c404a9c86157dcf246715f69e0cc8792b7ef989efb431ccd720b12792bbd61d498d5d420c00d2a79e1e396e7c47e2d911d624d57d4
ax_java_options.m4	Autoconf Archive	037af60e6541d014eb5021a59d781c715e2ee7cb44dc60018ccaa4e0fc724d7ab0d851268b1d5cf2575f3d6ab68f5b20f4c55c378f9a9673350b4747758e57a1f063b1c1a4ed90a0bc81fd78537b4519a18ed2f85fcbac7a4d5ed4c9f23f696d8b70da8ad7d20f6196004234b2fdeb70591a14c339d1177c
ax_jni_include_dir.m4	Autoconf Archive	0e7795fb29676e316daf12b9ff0dee6617ffa67b255adad65391ea171bae3535d02150164e253dd74e8b8c8096be3ed5746e5c06416bf0bb883aea09644f2bda3e40b2a5ec5965d159c61eddc249a61f6df3bbfb6016fc0ad24f6f3e4de2ea01d5b9780e703a126d454bf416396179acc1e5cd9220347c13870bf3cc51ff16aa91759f515198b6e9944977c7bc6b69596bc9237ab35ac51c5994fed256bda084c60af73708649ab118b2c6b556eb643ab8d5d46de207e5d1872b6188906ce216d0147340a2271f1afd547d9e1ddf29319c39
ax_lang_compiler_ms.m4	Autoconf Archive	00ff1ea88a6bbec719b2164f94efb20a7534f478295ea7be6ce3d3f3190e483a6ad96581ac95b3537366a5c4e1a6cc39a87877241f79f4a09a6452dc80eefad127f4c60e1c00
ax_lapack.m4	Autoconf Archive	1cd6948898b3614e5b4e31c4d2575348fb9a8d5a41763ad083bb3436849e595f05b990c63f3bcf3d5c766194d601d57c7aa85ec3527e74d8eca21ad76ca8f909b1d4cb67ff5690dc1cef1b3b423b2135ba130e50d59cfc083f42d4083b821edd4dd9884ce085e593082185541e22
ax_latex_class.m4	Autoconf Archive	6b0d09dc345ea7fc124ca1faea95ee8ee199c837cd1f6a577f54c062b7d1f741648a5c5e3547c905
ax_latex_class_article.m4	Autoconf Archive	0a4d2c8ea65f8c9b58fe624da8a06fe3ab117eeb91e784a09c7ecbc9c7e5
ax_latex_class_book.m4	Autoconf Archive	06dcc563c56e37ed8d5e3d1f8e991b021f121aefe9e6bd1f374b0de83eb1
ax_latex_class_cweb.m4	Autoconf Archive	2f432c4350a6398769c190453eaea26e315b191ab31328b3865782427c7ef67f0c47781ea9ea7db2
ax_latex_class_report.m4	Autoconf Archive	0489ea55f975625824850c8b5d1527cbe079ee0b9759bd6f0af90bb09080
ax_latex_classes.m4	Autoconf Archive	26f479d6e998859fc209ce1d2bbe57e9e4e6dadacee5999c6231b4d3097c
ax_latex_compress_eps.m4	Autoconf Archive	376395230cbb63a9cf094d095ca1752955cbd81f99ef0e72f03403b9100e
ax_latex_converting_fig.m4	Autoconf Archive	6c810850211d9b5272e4cfc80709e909cc546c15e68e2135d24cc1886c24
ax_latex_converting_jpg_eps.m4	Autoconf Archive	31704e74db179b9bca8e618e0e930ebf34dc92036f67faa484a3b8f94e81
ax_latex_converting_png_eps.m4	Autoconf Archive	244e03a211ec7fc4194b5dfa607ed5efe718b4d4da78b415ddd5fffa6c5f
ax_latex_default_class.m4	Autoconf Archive	0dbafabc0a79630f6bac199878a565c3a152e9ca57a5f17824f5524f4497
ax_latex_dvips_o_stdout.m4	Autoconf Archive	140231eee3641440c0f246472df94da33e4643406b776ebeecfbcb7b989b7e7d9c8a86b7de533ea1
ax_latex_dvips_t.m4	Autoconf Archive	6dbaa3f110ef0a2b1a5d7a41242f5ca39ca43ee87fd7a3be016a29e179f2ae97cba166c3c8de9345
ax_latex_dvips_t_a4.m4	Autoconf Archive	02c2eb7a0c26eeb9461c97ed1ea37e4e84372b98d8a32a4beca382d4efb9
ax_latex_dvips_t_a4_landscape.m4	Autoconf Archive	0570a1e96280fe5c84e91daa7df89d0938bd2dfb8457aee75ab1d047fe72
ax_latex_dvips_t_letter.m4	Autoconf Archive	040ea56c52aa0829968d5f9537e8e65891c80a90bcd602d439ac97c2139e
ax_latex_dvips_t_letter_landscape.m4	Autoconf Archive	3d3145286c354414b1183d5cf011054feae09eca636afd715c9711afe445
ax_latex_package.m4	Autoconf Archive	44109df1b539d1296f91819b900e85222da0b5cf895af1e79b8065cbf939ff65a80ec7fec9257845
ax_latex_package_amsmath.m4	Autoconf Archive	190f0ba8cf61b3616988291bf9475b272fa413e6c03423b596003c43510af3e24c53a645a78f996e
ax_latex_package_babel.m4	Autoconf Archive	0fc70c14bfffd594ee6120b5ef69ebc5628f504ab3e1685553b665feed40fcb34fd7ae1868d6d628
ax_latex_package_babel_language.m4	Autoconf Archive	2d6d457645cd2b7f3e7d9c95c6b2d0d9bba67b15f1df3d8a4bc998f15b0efd3f7907c54c7a9d1a2b
ax_latex_package_fontenc.m4	Autoconf Archive	0ce13d0991472c08a91e7fed27841c8c4545966693c8cf6badb4999f8146c5f07907717558a935f4
ax_latex_package_input.m4	Autoconf Archive	0eb149b3c1b78b5b73f5416ac243a0e7350ec2367e6dbfd4f72edc23384cce1fd6daf3f40f55097a
ax_latex_package_listings.m4	Autoconf Archive	3ee57950946c179c924665de72de91a5430a3336a6555bb0fc3032ef14d7a803705f6fe2c5363a36
ax_latex_package_listings_language.m4	Autoconf Archive	30edb71a8fee5b202bc66df977b3cbf571a8f272841e627acff9853d3133b14a0f0c057c56ed481b
ax_latex_package_location.m4	Autoconf Archive	1729518c09436638833a4069c0ad660bb670fa7c893d125ee2343c696acc
ax_latex_package_opt.m4	Autoconf Archive	0832b0dce062a5844a283e5118bb062f9fad871bc6fc03a885a202ec0a9aed56e0fc068e54db6110
ax_latex_packages.m4	Autoconf Archive	549bd635835bfb8a8acf9956263b083acdb72615b19c30981047a5d59d20
ax_latex_prog_bibtex.m4	Autoconf Archive	2824d57dbdcfcaf4795444cfe2c76f878f36d57595cd897d2d57170f0b4f
ax_latex_prog_dvibook.m4	Autoconf Archive	794ca84e9c520b56b8817a70e318159b3961c687cf434a38e9db2409fdcd
ax_latex_prog_dvipdf.m4	Autoconf Archive	5790999b461b360f011c6ce699ae87ecd70a92cdb286c2314ac0241154f7
ax_latex_prog_dvips.m4	Autoconf Archive	7ff68f4157cf7dba8ec4c08e212b20df2c16fba8db9e216e35d1198da6c3
ax_latex_prog_fig2dev.m4	Autoconf Archive	0d6ff63da97cc3fe03f2f5454a4558e9da300d2af76590ff8afd6cc4de1f
ax_latex_prog_gnuplot.m4	Autoconf Archive	0c232518e2e0305d186e731a1c9e459877d1301ed188f38c06fd6f8d8ae5
ax_latex_prog_gunzip.m4	Autoconf Archive	272ea48ef7c711d55c3aec4e4ec2addd8f291d91eebababeaa4430cc53f7
ax_latex_prog_gzip.m4	Autoconf Archive	2e161585a73cfc31365d697649fb2fafc4ae6358fec5e5502b6d58637257
ax_latex_prog_jpeg2ps.m4	Autoconf Archive	a24df3c40e4e73678639cf1c0298f03c7df39ef8d0baccb58b507557802c
ax_latex_prog_jpegtopnm.m4	Autoconf Archive	73e5879131d226b73e2997209d98ab287e470457d339669ea1930f82f0e7
ax_latex_prog_kpsewhich.m4	Autoconf Archive	0dc4c0fbd695a990942a2896a2e7f3ea570cfbb390d6037206054a5790ba
ax_latex_prog_latex.m4	Autoconf Archive	42c97ece1141c51fde477e2224ad600a04528c5f95bf4e5fbcedb94c9289
ax_latex_prog_latex2html.m4	Autoconf Archive	35504fbb9ea58b45c6e7737894df2aa65c7361edb39ad2526f7c8da82240
ax_latex_prog_latex2man.m4	Autoconf Archive	405bf19fb09407b18e4460c714f065c174568632d4bfd7debc3091d47daa
ax_latex_prog_latex2png.m4	Autoconf Archive	753c46b9b1c3c781f19dc7b84b42818e4b7dbd65fb13b9f72086a8aa53d6
ax_latex_prog_latex2rtf.m4	Autoconf Archive	171a029f54f5c15dd3d686a97c31cccff48cd027dbcc7d51c46e56d4b90d
ax_latex_prog_makeindex.m4	Autoconf Archive	2962cc5163bdf5576af59bbe5a05addf46c2c013f7178a64bced32ee9f6e
ax_latex_prog_mf.m4	Autoconf Archive	7cb19ef185e90e9e2812a60c2f43001c8bb31918c016431f46f46a087285
ax_latex_prog_mktexpk.m4	Autoconf Archive	99ec8f67c0b4579fd7c9bfddc8d25d360684711ad4dad7d1543cc20f4ad9
ax_latex_prog_pdflatex.m4	Autoconf Archive	68f3a2b7284fd43693dbd610ff9888ae75c7140eef29dc8483b90ad791cf
ax_latex_prog_pngtopnm.m4	Autoconf Archive	1abe48667ebcec900c74d0681d8d7440ed6d4347e5d2bdbca5b48a2617e1
ax_latex_prog_pnmtops.m4	Autoconf Archive	182d16c7af6ebbca00a15f6d825ead3b4b425bbbb5af7f1ad09bb0352b45
ax_latex_prog_ps2pdf.m4	Autoconf Archive	32c9c668e96e36b8690b5f9fa9759947eff309dbbf6c5f1b8aebc2333e8c
ax_latex_prog_psbook.m4	Autoconf Archive	17d3f1838dfc270eb8921f071476a6ec5ff789c27fb0dd823aed6ca1590a
ax_latex_prog_psnup.m4	Autoconf Archive	0cdc51e57a830fdd1885131bb714e4fd4211c73b5dc0738f202ce25a6258
ax_latex_prog_psresize.m4	Autoconf Archive	12a395466b676d5ef7304ee044ec39b99b0845d05aca5fbb8b7120985711
ax_latex_prog_psselect.m4	Autoconf Archive	0962171bafffaf674aea5eaf094fb632260f880a801d60db52e9a08da67f
ax_latex_prog_pstops.m4	Autoconf Archive	2e038577b74cf5a5f03ebba772e25035c465b7d0f27b76c663396dbb133a
ax_latex_prog_texhash.m4	Autoconf Archive	2832e4835074011652b5bdeb8f906e3babc20d10f631bc97fa8dcac32354
ax_latex_test.m4	Autoconf Archive	31ac75ae4fc6cad1f47d9d4295a9d57bdaa94ad2ac33ae1936d76e9f38e5
ax_latex_texmf_path.m4	Autoconf Archive	583121675dcdc03deba7b7f5135e057150ed80cfc5cbabb0fcc286403e1a
ax_ld_check_flag.m4	Autoconf Archive	5ed5ec71b2443939ad9972932eaf584649c549aac29a9ba26e332992b6d9d2afe2496b346e159dd1d2f2c057d4e7be26fef2
ax_lib_beecrypt.m4	Autoconf Archive	0323955abd8bf784573e0d73c89a9f060e804dc933d59a6e7f2afbbf601a401d2b505b9d37a63a9394802571e3326b9daaf2b2ea0a46d674a59dfaa2b6dc70b0e46b969fed94be59563883d51c35b68a
ax_lib_cgal_core.m4	Autoconf Archive	1694f70ecb8700f2061c41c17a3ec1cc196980c7870370e73c2fb115fe0ecee6b5b6a543738a5819f35319c83fda6d8e6d49
ax_lib_crypto.m4	Autoconf Archive	0ccdace3ad2c7ca216482404e76f6535ef7073f9431a1cb624b99d783fb6b54a6f17e395fc9992dfd34cd70f7b138b694bccde7f2fb9a1ede5a19a8ee72eaae8c61b4147b8ddfb3ca1ac0d2c3d031cfc
ax_lib_curl.m4	Autoconf Archive	2e3d9b7fc99cf86c3e293e0125ea156cfc8b93965f3b3a031de6519f26c29adfa729fc035f0d7a5d9e3757535eb95e92f39bca6c498584e3047b3666edaec9cc287a52f4164ef0dee0b2933c1e87ebedfc0a47aab377c748b9a7
ax_lib_elfutils.m4	Autoconf Archive	341c38847a818ba63ccf
ax_lib_ev.m4	Autoconf Archive	215d0e6fba558a5d3533682fd037a93c35549fa7d7a4211174a6282c54c2e5aabc87f2a577320174
ax_lib_expat.m4	Autoconf Archive	0154cefba6369bd646ff5ef09f4c78848b2c3d3f7a1bc3888b7085c11356914b63297cf2369cfdc797c3e155e0b40ee823f39ee8a24a53dd50f8cd6ab4a9a20297714ade0ba0b8e6b97748e0931e8bace37a06c30d43e30eb097
ax_lib_firebird.m4	Autoconf Archive	0e5f2a2861470231407225d159e8f77809aa5afc2aea21587436fbd4891c3b505582a1627bdc2a8b5571329ae7338ccdec4a892b476a4907cb9f614c9756c30d14f588cd3420aad29450e1800ba3cd87de20651da2d76dda229de38bda3580bd0acd2a90eb3f2557dd2fa07e05ee
ax_lib_gcrypt.m4	Autoconf Archive	030e33a7cf67b69cc6df221ff240c114e48c134e6a99ccad5b9478d0b74f95abeba0cd784ccb56009a243fd94c7b4f2bc78b9b403fb93de7e142938b9ccffdd8578759ca22dbabadda20e3bc94dd57d3ead62239f09a1b8dabc3f4bf1434a94c72ee2479
ax_lib_gdal.m4	Autoconf Archive	28be2da23ac01b92f2593def236afe9d9c5c033f95510c82c751512977399f0da5a87a5ed94a9805af4b8b311c69ba9699dbbeb5d6b80f0adadca0b6cc4dabbaf5c612f854bfd47cc9a26e2b1af4525aedfdb5c2306390947f65f5dcb1362c3fd29f2a58
ax_lib_hdf5.m4	Autoconf Archive	01729f0af33e17e0d8cf090afb16863f5c21cf5b153025b5e3ee7b87f16930281b87f62417d93a933678d26c8ebc5b68c47936fb01205d7330ea23ce44bcebc2375ae7222f615f67f9a96c19d4f8343078c7eca67e882ab6b5a194070bcf98f380ea9532949bc451ee95d474dac9983ea7a59b1578599a1e9d1fe6303a1cedc2f712ab7cbdbd5e5acbe5430bae66e0e8faa64fdc8727b3e53240911e77b75ec3c7788bfd6f722cdeb507ca30ad9726f6bc0e325ecfd35b507025d39fe6f2d0694732afc7f8f5256edf1cf4b670ff53930912e319c9d720c27c5079fbee116bc27a1c6906acb5fc65e493d47f3d0bf4cafd1b827cf02838d162dc
ax_lib_id3.m4	Autoconf Archive	03abed6dd0ef51f0bec4145f8e6984ecf290085f33d126df6258e58c7f9a402dcc3550be9fdc784d517cb95b0e2b5d8efe69c61af64f0827d2b315c8e9f0de62751a2d95e23a
ax_lib_libkml.m4	Autoconf Archive	167b7a010f17dbf97a4d2714e3d87e0a9a60500a5b5711a2099f9730e679688ca23e2dc4385d3820693bcfaed7c1fd1c602d749bb5fcfdc421e36eee87f89fdc8d9dfee2c18ede3076e53c6ad4f117fd
ax_lib_metis.m4	Autoconf Archive	08f1fe9b04e9707d402919b66b3a48e7ef3963101ae2fdca7439229bbc7e50c285b4f75d590e1f0f55937a8c0011cbbc6c9f5e905d454121a7b2d9ff791a2774b18dcec80186934e39cff9234a45ccd19806dda0d7e777b6a180bb215e53882e6fbf2bb0be00415aaf41a1bd6f5ecd581787b8dac03e9175cf0200692b99ce32561cd2b75170db9e67438e3ed670997d2026e7d5fad7dec639cc721505002c95
ax_lib_mysql.m4	Autoconf Archive	110fd6f36d0d0316585714b21e830a47616bcd091e67715b46b1af2b61d8219cba5fdc5de99796d928741383837ac6b3cc8a55c1e8ee2415565e6a2563049423a3f88946beb1639c1056718c8e9f3d89a88599a18301583c02c3bb2ee1e0f7dd7a0b0e6dc608bf2ed75f42360fa5df65b3e52839686c9411
ax_lib_mysqlcppconn.m4	Autoconf Archive	864bdb14e9342a82fc6ba76a1d2ddf33b3b4f347afcfb26b7d5cadadffa7edff59d594efc8b67c68
ax_lib_netcdf4.m4	Autoconf Archive	139d6ddfdd3ebb424bd117d85c03df7a8c11f02a408ce4a55f7b631764cb654e50194d0ba355877cf9b07b6833b4be26f90c
ax_lib_nettle.m4	Autoconf Archive	08b98143c60fbc96bb87461fe879743e6a83b86d788d2a73608213e9a916a9dd03e91fb30c4031f5bc4d01a172d365e53857c3a015a317b5c220ab49efb9d8f3120144aa02e3fae51c4b594f3f4c298f
ax_lib_nokalva.m4	Autoconf Archive	231100bba6df5fdf1c25268e2ad17bcd211d931a66436c76e3a7bc9a7c2c898595caa88345699d40c9d6dbfedbd627e07d18fafe3897a7d4140bcdfc
ax_lib_oracle_occi.m4	Autoconf Archive	005ee60c8713bfc2ba40210aca3260913e89ad692fcef0d16cd9f099e6583be97874a898a000a3d4dc8eefb5e8fbbc1bf6ba
ax_lib_oracle_oci.m4	Autoconf Archive	03747998c855932701530c4a42dee277b1f365c3168bb663b2b31740462e1a25a6df7f01cef1630c56ccc9674e9b3880007c61e0283bc2d0d7dd9cde6f34de27ac8ff221bfe39b90a0383177ac61bdb2ad1b33e06e9f091a7532b31b43dbcb5f6c6403ddb5ec3ba131fabbfdf80cc367b1d21a4d84bdb07cdce20d35abc4b54750f4f4bb7ec65d74d6e83529
ax_lib_orbit2.m4	Autoconf Archive	0653d62384d0a940aff313cd5f546c4d15d8424131ae9d39f6cd9deadc8b378a27808bec264f3ee2500e4ebf37a8a9ff66d16064ad35286f60e2dc00bb8d77cde5acb9415db3bc5b9dc00df482ef70e0d54a0673671f594e6401
ax_lib_postgresql.m4	Autoconf Archive	010708ff5b21f7d8647d01a210f5989ff0e9bbf504be4441d1dec1569c0b0be81f5b3908962b4f80182228f10db8734d7ef31a6c4f0837230e1ce5b73518eed2eb923ab6b3a044296906fab8673be29f516bac2f30bf36d0777451b911f12cacac1402ae63e2fe8b0b5a7e9c087985ea67fd8ff793db33878adf82cd13a3e0ddaf428c06508c85d4c6cd78b38e4ef63c4168420822f798f692bf605d058bdbd39ca5c4ad687aae7f8687a4884a6765e3862a2634a504aeb92929eae10bd8ad1b5c50b843d5a66fa7b523c1bd2781e34aa9c8ca4ecd86af16992a5212dc3a6323ec951f92dd8b
ax_lib_readline.m4	Autoconf Archive	2c840c234b7a10232c0b2e8194e3c69c23de897030955798775c7c4c07d03e161b1d47de8c0f43d748be15bdbf04d9819bb57adc0c4b14b55106364a9363ae6f711d7bbc2c3cabf73fc3005403b0a53bcf2935eef794e2b603afe507742ebe8ba443c905fb9ec0d1066a74e8e621
ax_lib_samtools.m4	Autoconf Archive	197878f93173e59074852b3a66dbd739193d167943d1c40c4349b65de72a56fb265d83c04f3c88ed70e39e25e3a512af48ad81c010f7751a04925b6cb1c371606758ba799016c3ecbe793d839e695e79ef9d9f6a7667c378660f
ax_lib_socket_nsl.m4	Autoconf Archive	39d21788a56ec3cfc2de739c080a707d1ded4dbba28688355450a76cf400a49787bd087a69924b87aad854c1815b97852045b9f81ac9420bbc97305acff01f16dd864ea4f9d8d19cfc38ca62e0db0cc2
ax_lib_sqlite3.m4	Autoconf Archive	09c17ee0b34889f4ad0213b3dd1ae694da276ad41681ad0df4b7bc8dec4e3ed9ed707e4ec7c4097a449d8bff8fdce174db5d4fea5eae23418b4af3df504fd770305e8113abab609e77ae52ee53d7b26465fd8b5849568b3425d36cf8a4e3717587fcd12b79759ad0e688adef38567e9bc984c20844be4956855d5c26fffac061f5ede5c1933f92b814be17dbeb75906c9c61d9bc2836fddd2c982fec38053754
ax_lib_tabix.m4	Autoconf Archive	16cb9d47e681ee2d80c22668c0be13ba79486a8433e7f0184c5c06aa897038e0b13b63b22c1a34c55dd75bdfc9a18da9d66d87e5021a92b2966e426eb2a03118028e99cbd81fbf9a4256734b8af3c2f5d403b6be7601fc1880b2
ax_lib_taglib.m4	Autoconf Archive	14815ae8c2e2e48e8b4c22864e6761289645f6d52d0fff0e949f9909fc1d30d607a279847d954cc33a973fc334bad83cf83840889b03b3a59b7e0a68a5c3af3cef1a7251bb91d6aaeebb648e8fb0210ad9322d865f23273f819dec21a03cb22e7e698f95
ax_lib_trace.m4	Autoconf Archive	38a140ab9810874f6a103d79b4016a2e055f7fcdf56eac951b6871658ea1
ax_lib_upnp.m4	Autoconf Archive	151781e797abe7aa16723232dba88b95ce83f5c740abee9e4f4f9ba2b8254db18f5266c22e740acf585228d5c29596d6481d7209f9bb06eb90b692edd67cfded6b3a9f485f7d
ax_lib_wad.m4	Autoconf Archive	056c0d9fe3cc8abf5c650e62d9ed21cad8be2e5014d289d469d6c0e8d8601d7cccc5a01b8f08be5c45954301b32f613a03d34ed3d349723c9b444a315536b5026a16c99eaca77ea765fd51b18e92072196f7419229c1484d7e92a21ca3d09048d4b0a3a3f3c5c26248798e0b824e
ax_lib_xalan.m4	Autoconf Archive	13e94fdcc89ebecde78378b5b05e902e71839575ab47d7fef00e15d2d085bc1c3d8e754773b724e8d1e9c5db91e941f9269dec70975a0841691aee9ceca86bda6a88e5936c96
ax_lib_xerces.m4	Autoconf Archive	1c4a97d656dd6cf199b46d1785c18c9dd76f83338ec8b8f599b15816fb28b21eaaca61a3e3c745d0b2ee00cd3d148b0e1e76c5bb6e63d61d1ff29b91e582bf4d71100579dd80f3b1a371d90dcdbe469b
ax_lib_xml_security.m4	Autoconf Archive	138daf9f24e935fe28d51fd38c6a59923745764832041654ef481a83ce759847b2bc6a97eb6467dc9d088423f38ee3d02e7bb8e240e7894c88192e5cbbdcc5ef4cec36cc06e5
ax_libgcj_jar.m4	Autoconf Archive	1ec4fe11b544a9c0cd485d145780a837bdf78e9877125ad1d3e96038f6b37af5e73500e2eb78ddce86776e365e0a3f99cbc48c7701c8db7b5d0dc6cb92a256a92d6ad839e24a977d7a402a80f45977469be087b7e8960346dabfa1085724f64fa09f1031b38b2c3e56319b7b2863f01aa3706e49fd15f3e7f162a8e8ac3c9ac0c52d
ax_libtoolize_cflags.m4	Autoconf Archive	0941563ce31ea2852b4c187b96504e7ad5c08a9b30029fbd87d24e93c19932b54ac42a63e97f7386384d74750fcb1fe1030c3e8438996edc020fd0bcc1c5901187b01a336cd6
ax_llvm.m4	Autoconf Archive	05f54a9c7dd3aafe5e531eabbb69d572c62a3e7e264550cdb555fe1af8044cc47847b5476e55f27b72b3c31a77631835a2d972fe6eca4b2c98ff6de779d3ab1a36c3f24d21bf7ea34334d4c4a73d8ed988c71183cd7253cda91e926d418dfbf4c70bb45692b2690c85823bc6e4999dfc99f85cc76fca972bb883356b06fd0317fff2bc24a4501a120a128044c653e2897007706525b1f0f20bd3322e8c1a1c61
ax_lua.m4	Autoconf Archive	0165701c62bdd2bf7b01028bc3118ad97f86edd410e542ce4bead558802312426b4fa08daf58470812cdbab8867ad27e435513bb801677cd9d733ea01685ffbf72d790bd29a519b9959a0ae9d8228a721c968304b5f9d697ddfc26055e3cc7680933739e2c62f0ff767892a2dab52c8a8a951226ac4df6313043c7d14b0106aedf3f377e2f4175efc6b28f5739862963366fc637245b42fcc7861b7d6ed915b64688944ffed32a68f50f48f7c4deb37ae88bc8684e66994d8e4dd90ce039517f8797f6a0fd83eb4558be29773e7b8d88812f5d6fb652fbeaf2027c2b5faca3f495cd89ab51236d75ecb0bf6b890463f582837298022235f738978619f63fd00a9a92c2958881822ccd93f448fa448f61b6eefe82e90ad359973f03c87a0e086e5571989f922cff4e76a29c379e8efaf791340c6a5b839ebcb0539034ab6236baa03bf6036518fb836aa5a2e959a09300c59d290cb297b8efbdc5b729695cb2af6729ac0d2278c840bdfc762615d589c76231c816b1cf61af4e8b4a03ca2b6985140c08472beed87af6e1d46296d9d6b7dce25901b314d8b92675dd00b4566f26e388f602e1fbbd8a45ffb993201de5475a28a06c7f944c6de7eb95c1689e61964925ea9c175c21405a9fcadbeb2396e460c05e04bb09f06e42b1f672d9b4cc2ef81a21d5589d265b085df852879c80d05c4f98dffe948c9122114834f1b3ffb316f1916748daacf5
ax_lua_module.m4	Autoconf Archive	7b42445d31737fab342d
ax_lua_require.m4	Autoconf Archive	ca854c4b8c8e70d7c14e
ax_luarocks_rock.m4	Autoconf Archive	1dcc358795bb8eda9950347a8cbfc04b95b550d353fbe0797c707706fd525ae91c3d787839e226ec89395e4c320343f9ea80
ax_maintainer_mode_auto_silent.m4	Autoconf Archive	2fd694af6a33992de365353109ad4276f0e4658b637fd04b0328cff7b2d163ba899882746132f9bf8b5eaa238ce1c26c5da1b687f28c4eb6577dba62c081199a2fc985d3559b
ax_missing_prog.m4	Autoconf Archive	83d9a8949bb89cd93f938fbcca90d81be457367491f00fb6ae09981994e8aabb3a744d1abf5f1f55ae335b2eb33ee698003c
ax_mpi.m4	Autoconf Archive	0a42c4d408025eb7f1811683e418674a871481901cb9b2478982d31bfcbf1f088d27df7bc03c8de321817f6aadcf6715117323fb64b704bfcf20db282d6ae7906d1439274cc5409bc913b6398d5922bb518d290163330cad3ab65d3995731bea6e88a5aa747858198ed5e25fa79c7ef3963e63a204c85fe3aaf42097487c45e64279e7b843c5794fc0eac369f45961cd1e8fe9263186
ax_mpip.m4	Autoconf Archive	259d51fb53417b9acf11259e648a16e77d9c3f8c459434f2b678c94c08929e754886bba97f4fe85da45930b38735caeeadd5a7f48a2c7680cbf62299c9aca72f09dcee7c5f49cad6cd91bdaca5213d1ae3f9839a938dcb1d015a
ax_ms_cpprest.m4	Autoconf Archive	08a2464d897ca8f4b24a35fcf646500774c5d0a2d7b16b2ee242f81b64b6fde40a320e88444a0673
ax_need_awk.m4	Autoconf Archive	218e85ef2691ae1042bb3955fc2a4e070fda653c5b7ec3d716b6824223ef7b069ea61f84d6be918ab6afa6e69b7e3703c091d29e77d757d63b264068
ax_normalize_path.m4	Autoconf Archive	0a081aaea78e378356b136806ad948b62d95403c38ed054a8b91a7f2e10a57f187a90c14bb0c1dd16110e4b591b70a7af7ae7e5ddf7f3e6453bb2819a280db956f854d8a1e43c831f3635c045166e436d41bca5cf123b446226d
ax_not_enable_frame_pointer.m4	Autoconf Archive	335e4bb6dc7b2627218734e723df938fc1e0db73385b890905e178f768f34cc551ffc0ed3aec5700535b3e3eeae8b12c31355dc521fd5478a1457e92bc1597ef64eea8ddef48bdca2f2ef9e7aea90992
ax_numeric_namedlevel.m4	Autoconf Archive	0db7743b3782827a014c13c88c8b9195b4cbc3c253671ff1d5ac67e46bdd5368f715657366a0d1af5a6d45cc72ebd3360f167ab086d0b5cbf2905907938c2728af2e915873a2a7d6428011dc903811cbacbad145414313bbe0ecb4929eb009c7675ea868b931ae50763ca451fb51c3c3c14b48c35a00210afb2bdd688b14108c5e7afe60c2e84e8028024795
ax_open62541_check_h.m4	Autoconf Archive	77e1f1fb5ec6eb8b664f8d6b5528207d4828ad749ff85a5f6054c99e7845b3f7a0b67e397310e126
ax_open62541_check_lib.m4	Autoconf Archive	761ba529ed4a31097291d62d6c08f59ca76e2e5ed8ec1f72434b0e5c6b1f
ax_open62541_path.m4	Autoconf Archive	033fb94d1406e6f2d84f0b4f2d068aefeea759f12a7c29880c77cf10349e2d05d907f2a14bfc26c7325d4c27b2baab20cbf9fa7bfce1b67a843a2c61
ax_openmp.m4	Autoconf Archive	00746c040247689e4fb308a8e66ff3d896cedd3427c0be4b227a3e276ab82bb355bffe42fb4ff3755c942aa9efbb532e567c5cb12d03354981a740267a1e7a74877c649328dab2115711fe4fc12b8c9fbd25f2f5e6cc3bc8fdcac387049f251978ec90e7d07e9df3e6369b60fce8d558db626c18c2b6b3b7
ax_patch_libtool_changing_cmds_ifs.m4	Autoconf Archive	083ccf0895dbc2339e9843f9418f3ea4cd79c87071b37a0b2da49a45ba7c861717362942249ffcd9a8808ea1c7ffd9dc5a1eb024f04f32b3f5a01163b2416e49e897f1bb74b9c878dad1d31fd27065b7ca706475cb55f9696b1ccfebabf50ffb70b42bc1e7ecd168372585dffe44
ax_path_bdb.m4	Autoconf Archive	05bca59d3244247c445f16032611f29ada752a8a1fc7ec2c3c0e9eb3dccf20dd1f432ba6ef9f8bf226468ec4404c2b0bf8392a2ee5c4e9a86c1366ac4419db0eeb46f93ba36c47c8dabe7d59064513994c466e8ce88c93f7abe34d088c753b77110454c074e7bc13726b15c73ea775376175af2a5eec597a7e7a9f821ebbc70ab4a28010b7ad76ada0e934268a91787f4bd51117b7ee9ae1a0e15e7d38c14444a1c3202a4fef1636b1d8bb8fa163e4e8fe14743cc1d50df5f06ffb7d58b5c450a3300a0b35456b9ac4e0d0608102ca512c7ec9824c0453cf81fc2811cc6df286f9f9d2ef4edbd57ed608fa60ec333632d77a77a14abef067d79ae467381eb5acb1c984daf77907e7e15685c4cb52f895ef0f9923be22e72dfe8b17549262f0c5d70a
ax_path_generic.m4	Autoconf Archive	226d1206f0353fe9479942e62ca288dd7f49d3bb4b6476d5790c8880ebb6503c80465fb253fde1f8583936c2721c95081259918d0fb395e1a26cc377a759437c6d225a9d2334ce44922ccb82ee9b8995d5423c1b7c8f531fd89bdadde87099dc3cc1a461df709af610588ebb5cbde0907d1daa6d4217d082e20770064dbd9b7c420df2f3cb84cd0730bf1df2fc3c636dab1bf7679fcafdc963b466ea1cb85d24
ax_path_lib_pcre.m4	Autoconf Archive	416a438cd4de5487af5261d41a1a97b2b210669e80d64f76c12e50b0182186ba614d7ce2e649e0358cd2b1ec052580af6ef7f51894df904b83d9dc1bfa751f36da20ec5d8f60
ax_path_milter.m4	Autoconf Archive	067907257a1ed8bd01a40a2bc0c1ffecf3c5c1432f54099cccdcb0277d1231521535f90f85c5bf1a7ab740d96f7edd05a34082e3e2721a6dc1d2f870e032338595ef6d4f14d7e93ef905e87a1727fad5ec6e0d82b4ea62bf16bf
ax_path_missing.m4	Autoconf Archive	0a410e63a3991a57c1d91a6fcc26fe036a0b5a0b2f49b31de4aa9ec43c5f8c9d549810972d3144689f9535c337a41206e0ccb31d3541ffb2048b66f4
ax_perl_ext.m4	Autoconf Archive	12f110d16401c5c96b322e2ad7858c5fe72b32ed3896c472dde6a56aceb438eee817dc395490af70a9c76a42b61a47e32c39c4d85bbf6043da400f35f9f2ff1572ffec306d1bff0b1a325f498ce31de5
ax_perl_ext_flags.m4	Autoconf Archive	2e1f04d2610e181b9b0e8ed051eef78a717afdb697c35429df3c0d04c8d2b8e299469f44d2246933bd37caf8b9c13b62cb59c8e2e59faddf30a15211d628242ef612ad38ef72
ax_perl_module_version.m4	Autoconf Archive	1f352da00606bc213e1d269996e073236bc5369326ff27fb47cbde9afbe97b01fb29565c00886fa48125159073853ca10de08363340b2761920bc96a913bbfc3896165c56790924e080c4e383ca74967af251e5989607922334eb0a9815707d57831d879d83c315e967124121f88
ax_pgsql_priv_root.m4	Autoconf Archive	0178c8f4e9b3c783fdc624df7a5ced50df8895f749566eed1f983d0a3467567949fde7e643c25634e339a80bce8492cb9325f3e0c358a47330950961f76ab08b6e14008f7956
ax_pkg_check_modules.m4	Autoconf Archive	3a4f88b6659e5e8dff034849f59f5bc56435a6b18efd19837bb46d95c92a9321dd24a83c183d0512c81c4d46c31c6aca13a1d5deb4efbf7c41a83bf5e9e073f520cd9a2c7a18
ax_pkg_mico.m4	Autoconf Archive	01ae4878f654c2f55f35033187eeda22d42aa2180c19c6b47794d271b2bb18030fd59f56ef43c9fe2399df7c1c0aa159e8ee4136b2b350ccd75a1b6d8421ff2d5aec668121a09aa47d8846b1499f829a9cdf1fa45e8ba36b3e74a0a971bb251fd0501645aa25b60b68e263f8fb7bbe962b9446683cc06c18bf4ce1caf48e52c2afbdcf9f64149c6f20e87c67dce31881fdc04d433492f0d783f3d51bf2fb996fff62093c74d79aa3a675ffc00fa5aa5990d2c95a
ax_pkg_swig.m4	Autoconf Archive	46fc75c079be3e41fa7e58f163ca87f4fe86b28461b2cb15140fcaa5bd5f62acbb197fc7292362c6730b0efc6d9643e87cf57ddf7f99806e3c7140608ecdd71fe64e353459d79334268462f393e927e09671ef7f31401b1ab0379c109f4ef8baac04a4e0acfb45aa9925f97d517eaf8b4f08af20ee73cbc2b56dd148d8bafc7e7525beca1c8101027e787a93c639df6fd5f1fe838cecc9a3698b82b895e42172ccb3cc4bb71adbe3dea3d131b5373d7db5797cded41ea1ed5d17e0c9b150fef119dbc90a2e35067f
ax_prefix_config_h.m4	Autoconf Archive	04bbea92fd598de2d72209e8aad34ba93e99efdd1dea6982ec024d44b0882d71a6d90fd8b757e7844155c8550180abb4e0ee45a6c0d68a7117fa76d746a43beb5ef66c8d4f1d505f916d78ef1ea7b26b6e86e12f955d8504e42d85fe7b34b1d9b65a9ca59a6377173dc13077c4c5a3a7929f1372501e0632a60db9dc8b843dbd316cbdcc857355642c477295cb37d97e98d203be0eedd3b0a0ef694c23a68140ddded715109e40d7c0b8ebe554ba87f20a446ef5
ax_prepend_flag.m4	Autoconf Archive	15e7b30c1e40602e25d5b3faf45e73394958b387
ax_print_to_file.m4	Autoconf Archive	1d2085311045a8a8afc56968ee79ffdcdac6f5ef90e0157f2d0eb5369e4c9491a9e729e2b74ebe76c3b4dac461cb141dbf1dcfb112a9208e7e1e7c67
ax_printf_size_t.m4	Autoconf Archive	36c7332409438cce1414712acc8e9b07d5d1daf884af5d04312a1d45c908
ax_prog_apache.m4	Autoconf Archive	0825eb5be3ad39b557a923498b0a9a0d962cf7533569c4f3b9bc0b5b07a04d27a8e36bf96285d68460b2f2abda9f66b966156fa84f194ecb7a205ff2ddf30c32bb7ba1e622d9e6a8590712680704047a
ax_prog_bison.m4	Autoconf Archive	647ea18fcf005889b20b7265910d4afdd7f4fcd083c037f111be75ee069085d364fe2cc552f5fe5ec91b9afe86b0faa5951bf66d4a00995184c110a8
ax_prog_bison_version.m4	Autoconf Archive	094c82c7c1734c5fa5950febf12cce7f4de6963131bd88e4e4ffd81a81e37d2c847969be8f02f403
ax_prog_cc_char_subscripts.m4	Autoconf Archive	223d656ef5015b80c9cc4fec802154ec5ac952fc51f4ebd218ddfe2ed517605590e2d7fe4fea20396d31af7428848561f416743b39d3db79eec193827e5064e18c1490197afb7eecda7fb57e1d823a1bbf1c32440c6b79b52ef0c68841703b6222aa9493
ax_prog_cc_for_build.m4	Autoconf Archive	0cfc3c05fe289bdb55f118ddffec035db3682d3c29a5adf6f6506cce74862f116b7e4c065ed9142632831a69ab1ca1758fb53acb5f19b770c4154c2c3bd9a22d3f9c67dd837e3bf343f6f084a8bae721479369d7d806aff3725e5acd679b5c606b1497ed5d033f9bef507e694f4b60db3a5412b8633093b17a1525a87268b3eac0187a51c8a5bf4d6caec17d7ab514872c2aa89c528f8176a31bd0b7a59f753688b620fc0e1816423e4b95d197f551ab530e806f9ee9ecafd5fa60819a96a6e72db534ad161a8ee1aa6d44f26cc00802102ab27862a1d87ee81c28a0b3e38393d8b46e840117b4b81d64a593551276b5b5acd00a997ca6930b4acf43feaf8a633144ec52d202a1ea8ecddb5fc68cd648edcb5a98487496dfdce7559f6063209ebd2be16efb5f232d6a47948ef026bd7db2a57e2c1cbdf23983322cf3db96da0df3c420a9bb837c631a73
ax_prog_cc_mpi.m4	Autoconf Archive	199224eac0592f4718973345d877b2cdc729ee16344e97b6fa5722b6a32b662304e090c58b37de7c943b7012afa561830b79a5693caec8a2a7f7f038a8d5fb1c42db95418fd1d1fda52001244f3c996a
ax_prog_cc_warnings.m4	Autoconf Archive	080e5f4f4579b29e93a8ed80d208ec304d8c8252
ax_prog_cp_s.m4	Autoconf Archive	31c4b3168d31f4f7a3f246540fbb7dfe146d6cc962ffff2573159407d298762e07f89418af943183c360d01b30ae523339bae5cfe99d2fec38a50ccfe9cd62d3fdcc0be4f44df7ed49981a69afd07309
ax_prog_crontab.m4	Autoconf Archive	229c93925003be20ec984385300e4356310572f87c43755d8551a70cadb5a110f05edef9e26dc574bcfd5016a45a8c11decbd169fafabe0a5af2e1f1d224104327424aee075d
ax_prog_cxx_for_build.m4	Autoconf Archive	0d390dbc6a0675f9b73e105ca09694bc32934b611aa404fcc731808b2f7d3c525e2caa8634a3ed4a3d43745808360bba7247553c0d7c0a2187a8317d76bc7e98e0831f1a067089d8379463a81c0e39f78eeb31cb0b9b28d4fb38eca73a67935ea9f5a4e3f60e06338eaee9e03addfd5544418e98eb679627
ax_prog_cxx_mpi.m4	Autoconf Archive	0dd6fca69cd68a3b6e7a1c796b9e979299c0ea686a9b849b127b6748b72c777eb9bca370bae6b36b89b97880150434af66b88ef06c4d2718ee05128cb079dbc5a827bb863c8ac9d5c7012349a9422778d04f66f7cd0dba25a97a
ax_prog_date.m4	Autoconf Archive	0ac055b51aaae01fdbb121be999ccf82e29773ded713aa1e2d91feab8ffd
ax_prog_dotnetcore_version.m4	Autoconf Archive	1848e07c6a8d55a87c8a2b4469704da589dac58ac9b9710cd05720058bece75faa759669c4c35e2a
ax_prog_doxygen.m4	Autoconf Archive	102a9b2d7cf4afccc9031514806b82595aac3c541bbef32b2fc0c0c2eb423df690ba9a56416e44df476862442211dd6046827aab294dfd0bd69d21187c8ea3fe7f3f9f7599ed7dd23b71c3cfad775fac856b24fcba958b7b2ea988cd8f6280c73f35328d8f3a3661b17c413a88b09acdc5e0324462b6dce0a347dd51becd5b816754bc806143e35364bf66a5d134350cbf755f0229f6d85f19baa924dccbc63ad904ff50fc4d32a5284cf31317220636e838e667f46a6048f9fe7c61ad05f53050ab4d9fc3cb9b64feafd693e94ed7c0cb24
ax_prog_emacs.m4	Autoconf Archive	1643a12fbf8b50d3b6c881763235e4ed53d88a5b
ax_prog_f77_mpi.m4	Autoconf Archive	0ca9c705864703906ee21c79020809ef8f9507531ef0eb34ea482c0cae2a2e18f60d4b610d0887d73ebdca2d006e9e5099bb7337561ef2a203671ce489ea041a10b766c90cb7cb133788f4afa0e3aee8f294449cd12866c75611
ax_prog_fasm.m4	Autoconf Archive	284a50824b45a59a8f5b4ab3fc37427cbc8794b05256d1743b59bb94d853698145af59ef04db70f76bc2b58e8e401f374c3da3737ef57be34ce12868a975f5f47a1636489d26abeeb678f074af5d192cac42dc44838f70d50205ca89e372e4ce0f27344c
ax_prog_fasm_opt.m4	Autoconf Archive	09f3e68ad687570121bb3c18913150d5d72f23755e934d3b116e9f6bbfd57138bad17b52a44a2220777b5e29cc2c5b90526f91db61813cf8d55fbd83d4bf8ade10e58a8173a1d900f0b31fe55780e2eefe8e562bd794f3184be9
ax_prog_fc_mpi.m4	Autoconf Archive	106f998d6920f461b7fe46cfecbacec7dc054e985dcb26069f4a0516082164fe1e5ad9082ceef437c097df6b48786abaefbac0cb6b455a9f71feaa85e615d0504bce7ee6eec9f9eee358c8385a4e31f5fe23acb224de8496c5dd
ax_prog_fig2dev.m4	Autoconf Archive	09b4b6681f90e801d3330aa4da7b5854b35fca4a6ed15658a50a231b280074cdcfeaaf6ed2c41927a9256797e3524de7b1daaf98252d846335e16d7cc38051c98fd08701024ed091f1d49fa3ec8619e6
ax_prog_flex.m4	Autoconf Archive	134a0077e0c0838003e41841b73a5234d16de5ed1ba271b9d166907e39362f671e3cf62ba377093c3afd7eebdec7d335a42e8de7fd7716cccbfd9cf28f3b4cc3c11e521e2e94920a8fa2c6b950201417934bfefaf51886652970
ax_prog_flex_version.m4	Autoconf Archive	7e2d06de8780b0df61d686fad34bb6ec58ac30279da91bdf630b7b2f7f12c9a7404a6fee916cbc56
ax_prog_gjs.m4	Autoconf Archive	683fdae7f33348fd7318736599a9867ae54ababc7893c393a5a2dfd8d8eb8c496e652957035dd439
ax_prog_guile_version.m4	Autoconf Archive	1303aa48bd14f2acc69a57a34dc539b1a0a237d0ab8c2f142b331342804ab120bcc48faf62ce2307f18c9f03f72851172e99f5e3b54cd29cfbbd85be
ax_prog_haxe_version.m4	Autoconf Archive	3e100f37c6de42510dab7cf6730d1b690264995eb4c0b2ce1b87020c23ddc901d13f9099de98d5a1
ax_prog_help2man.m4	Autoconf Archive	614f41f579bf10ba25c8a4c50067ee2a5aa7ad3d
ax_prog_hla.m4	Autoconf Archive	16c0b44b9c2d543f78cf170c9a1fc0e3e99176dc2d82b880fa8c1f6830eb33fa27b29ce963971710c7f1ced33e7554689ee8cfe8d36ef79e13644e67dbc8b7d4f787574f6408dbe0ede8fbc17419e774e82280af36962858c9e4f0da78212e53113cf193
ax_prog_hla_opt.m4	Autoconf Archive	6c3801d1821082e178417e67954c0f77606a2dd6aeaa8cc34af451efdc16b272e248057019ceff5cbf7fe4e510d2c23c8b7acccbd08179cd7f271bbed02144be1b63c23ea8b8e0c14fb1bdf6cab89172ebbdd02c05f2f6b10d05
ax_prog_httpd.m4	Autoconf Archive	02853c895e4fd412a5080bb18afa66e9be0c8c770d90d1715d652abdab5344010f62a942a468daf8a935e9808a983c2a4779af2493cb9db0ea9d896af266de93b3971c41de09
ax_prog_jar.m4	Autoconf Archive	0abe0b746a383a7f2c4d49f1090c66fe31229b5d56501a95228848555d4665d0adc28fb7a0384b1a87d7fd90c1214145f286930bcf759689e361caa598a22213cc0d8fb1d6b59b86f11710b5ad422cb1cbde4b6607685559e3f0d5b2ed67b64de36df07eec9e50aa7d17e1a9db2cece71113754fd4c08b03fb445fc4e6967892fb75
ax_prog_java.m4	Autoconf Archive	0160d204ab604d92ac8b29b90d9c534b308669353945141e671bd7f18c5d4ebb43c03c6f80431c565598d902a1e57c0088415fd44caf5af1ef9e64fe6d3c941a0659b3f292947f34eb747ae1236a358f853279a3c97396f1792c8b331d047824c36081f8b8ec0801b90b91018dd0c600cbf4c190ebcadb5ad031d83cc6f46a37ba7eed593d87261d8d37c165f4b3f683d381e4093d6cfef01d22bcb4262f5afc
ax_prog_java_cc.m4	Autoconf Archive	09aafc5108e3fe2c1adc0be55485d1f9533999b251a0c2a74689da43aafb546152ffa7d2754f0e655d5a27e643590b5b44509d3c91a971742aaad6a6bb7a8f53078b559ff6adbca31a42ada113ceaf0fd78fa48908831d74b8ede3dfebf40cb239f720abe48395774e934c16dd3b
ax_prog_java_works.m4	Autoconf Archive	005a4e7ddb0406e5a6af15880a920c618e5131481cedbfca285686f18913235242395ca2f85ec6c629bb80efdae59a48e4932d9e8c8a347625ce3b8a5e80a2ef925f31d21f0c60d5ab6315a9859d46858d454e5504d2a3d4a014a5a00a853fb4bd6defbda81264971017b9f485cfa9646131b2ca72c76d12b2f756a498f24bfef29dd256c2da1dcf2d7fe46fd4c6063915ac4dfc0afdfde080349bc023ee0456
ax_prog_javac.m4	Autoconf Archive	265d9125352645e4d80933b677f3186d22aa49fc43f2fc012129508bf97c4432b2c4a92045d1eda94607e26cde2191c06fd849c82ad01fc633924e577c16470b95574b90301793faeb655db3306e287f9e4baa7da12679c33cdac60c6a7a97e42515eb08e9520abd48f5c8cf7001ec03df5ffbb13a261a69fda2d2d36f515cfdd730
ax_prog_javac_works.m4	Autoconf Archive	15bf0226516b72a96bfe186551d8fd3916cbd26e1f3747617d3c4cd4cd4a2232c5181e04e08310d93043ad9924dc13b041d93c5fa5424d43647646cf41b3a9fc471c16acabd078392ca05cecae5624f9808e59e1affee7ce14ac82cee3fbffb48e35b02a840234c97a15449504bd86bcb9cbef8ebf4b3373
ax_prog_javadoc.m4	Autoconf Archive	07b09848e2642d305d9c18b71cf80d09db595f82270580395da166c22dff3c5c5e9b9fa51f769bf04a149deea2528cbf6ffe6d9c55e2d2bc630498576ef15e2d4299fda189bc973fe25425a9abc2fa18af95e2434ef973db9d21ca6a33cecb36bf47e22fd57c93e02c51182d21d3d91deb80c3604e227ff3f180501ec08a673cf698f8cf8d46398f32c2c34f
ax_prog_javah.m4	Autoconf Archive	3ff71e67b8d17b792c6f462566e520207e1933364af3c1f4b507128b6a1459712798ab2dbb76ed1b634a44cd19ed4a3cac4d6f838427f66254afc495726206ed7064e592a5977900be5d47e12898c77f79761edbeca546ab8fba876ffad36b4e6a6fa62d9b7237b83e78c827a2a7ba23e818532c42c5b18ace1109f41664594e6c49e8d30304c74f01d5a174fe8da95fa8a198c5e378ffd22ce661478ca858ea
ax_prog_masm.m4	Autoconf Archive	0ece71dbd3abb63e71f011dc88f68a2b84a4b5e722f1dea3a1c35bdbea4539334250d6b5a71249f87accd1b0fc6d7c9ae2b0a552415dfb4064698a80c03d00ca9023fc76d6fbc4c017a887b0b548d875d7426b13d9c4eaf33b95fc1264b21fd85a08bbb9
ax_prog_masm_opt.m4	Autoconf Archive	02a2c4374e570f95bdd717ef3dd56f689368b5e82fd565ff8d705fd453ae6272b7535ad784ef764362dc1f2151021dce7626bfe9c24b1640b4cd0991c98abee7dcecaaabf05adfac0de75383f6adb481ed897ab9612447ba14a5
ax_prog_md5sum.m4	Autoconf Archive	496260220f44163686535027b41a301696f0fb8e8fbdafe2c829fc4782619ec51204e63f01609f72cdb1e541ac5008ca7a33e5f989c0f76bee5573f8
ax_prog_modprobe.m4	Autoconf Archive	0786e14e1663d47adc750c771971c688c8dfff221a0565ee26123f7b4c792ae4359355effe0f7967b09cace4c47f207e811fb22d27e9055dbde88bc6fca35e9b59643ff431da
ax_prog_mysql.m4	Autoconf Archive	115e54c3b01f35662873656932090a6d9084f806a7e291ae16230fb32ec1a87043bde3fbd9f7a362b21d69d880dcf1555bb0b3a58e7fbe0494f986f3fd7f28bc0a9dc4f844c8
ax_prog_mysqladmin.m4	Autoconf Archive	135334127779d1821b4f426383e04b714af1e4328dfc77c4b5a500e38f1a910da60738a0253fbe929a236acc6ada3cba2047e3ba9790778092eac6d3f5e7c7bbcea621a45172f88fc961958e5bfbc98d
ax_prog_mysqld.m4	Autoconf Archive	17eb6a7e49c76993db79249f2d5bcec1ea3b29554d3ede56bb278ae660415409ec0d5f70216df26b95b0e446ae29458934edd29677ae7e4c06994e40e298e19ad126b7dbdbd6fc43caf3c05c96334800
ax_prog_mysqlimport.m4	Autoconf Archive	1b1ff5751ec4402ae9431e3d702674a6e07f9e0d669a73fbf5e20dd6eea98cf249c02c3f9a0e7278abe3ce5ccc1f6ef03f07db88885173621d679c3aef2a99f9c4f0e09f21da
ax_prog_mysqlshow.m4	Autoconf Archive	3bee94056d5b3fcb88834c879c92d131172266d971d8b97c0cc9779046e1a0e282dda111e55dd06bd5d67cddf740e22eddbcee0f8d82fa1d0001f89ff74e7553d6ed6d21b4d4
ax_prog_nasm.m4	Autoconf Archive	05f145866d137868052f4464de3c3b212e99aff0451514087b022bca3dcd5d8ce2638f6ca683d8816a06693650d6d6694594c06531da0994d02f96adc6ca0ac6cf4a71a05959da277f222720665a05abdcb86cfeb0d1036470d0ff38b754a46d685f273e
ax_prog_nasm_opt.m4	Autoconf Archive	03ad4571dc30cc3632782d993fa18f05866a3a0e3a8745f78816506fbdec7ff7e9d222c9a520a5958b7b6b1f97bf2a7923e7a914c47ebadca06b3eabc61ee445e7e992eb4e15d037df1b5cd265c9c96be98505cfc70d3e102ffa
ax_prog_perl_modules.m4	Autoconf Archive	002aa54e4c19d0dc128901de2f79b093cd54756d6442c61343b4f51f8fc969bd8613a874ec2dba6d6d05944e7bb023139af18090543b6d9baefd0513d310860a4b71a0eac6bce082e6fe790eceb8d042ea619b8e007b74acb8ee
ax_prog_perl_version.m4	Autoconf Archive	361f50fb76de5d874aab447f890397c9913d82c6564805b37330a0dd4644ba33d20d6254c3c5102ccb04f439587da997d02acb9b1d3186258ad589f7ed5f777e5d021669d02b
ax_prog_pgclient.m4	Autoconf Archive	0da80df5acf171b3e554375a101282d963c42f1853385cf9ef13ff2f9c9d61636f4f8c6608ee0b497676c782975cc1d1f17f7fce2cd14272b11da93d89b0ca4e87917955d73c8a8ec9fa763b7b9c6b9be8e01f9186faea453dedeec842ab0062647a98bb
ax_prog_python_version.m4	Autoconf Archive	2530929fac7e763fbd817a28f597f6e4c20359cc905d8ed34d202c4ea49dc02cc841c166593fd739d87e7c7bb084fc4250c9dfe2987018925965d5fb
ax_prog_robot.m4	Autoconf Archive	182a474f16edb508407221223027f2d3b6d0199cd039298095a0c618969edb3fb405693355f4a8cbe2f8e10605c10c499085
ax_prog_ruby_version.m4	Autoconf Archive	1ca2ab40f98c3f13137647d7efbd123f6d96132151ba2fada7c67d7c8ede69322fc1bddc694a1241d4554b2d89a830e8c87bd98c03d6767e9a3b7a5ced59259369516d0cae39
ax_prog_scala.m4	Autoconf Archive	69912701992f74228690f360eeed09a6b0eb1202fd12587cc8282e68362f
ax_prog_scalac.m4	Autoconf Archive	2692d0c8e7bdd2fc1c94520e93caab51e42eec45a13139e3b5a7fdacebd5
ax_prog_scp.m4	Autoconf Archive	33e619999595ee777af43812e1d6f13fc10d6aae602625b83075b9eaa8356b7f7a9a92be039d4f6e74ac9d4a15c54cdb5f6be129b31091ec35f92ba0e2a1c491143d34b5bd81
ax_prog_splint.m4	Autoconf Archive	3667aee2e198bd29779051cbf5be1b71cc7a022ca9cd454c0518be006f53b098e49d842c4b651228
ax_prog_ssh.m4	Autoconf Archive	0a717fd168f7f05a25340eb16e58bba53a2c9c7918d0ce9b1fb63a211b27859505ad42191c9f19e7a3b8a824d667573370d9c09990e082c040b3ce37d2c5ed7d425002898152
ax_prog_tasm.m4	Autoconf Archive	05ab901e633fecf8697a15ce21413fec859485e4223d8a6827aeba90e5b15e2901d790c8a088350679ca598cf155bbcdf48c9d51e9d5ed0c08f7cb06ab24eeda2a773ed1e6deb64113bca14d7fe567b5b6d9f2b0cfcb78d71611d6aa85f67b202bea7cd2
ax_prog_tasm_opt.m4	Autoconf Archive	1fa5920045d49aad03aa35aa53e3bfbf2e62364f68f2d7daf609b12b195e741f4800491aeb7435888186c2047921d14a1159aa4004a06358ce63da0eb1a9bd06d8d1399f5e29c968be2dc91ea7897c42e5c8e2fe807ca960a6df
ax_prog_tcl.m4	Autoconf Archive	0bd6842f52a1fca181e44ea1bb7b007eb43480f2ab9fd6b91687a77ce6dbaea3790ddad2549fe302cff1679745d3ab5e9d90f58270a2f12f1835e98f
ax_prog_xsltproc.m4	Autoconf Archive	0ed666e38da3c4758b212386cc098ce87bf5432d482bf5bb0dfb09c1060158e6a012d86ae84420d06fbbdabc8e1b71b133e47443907153af40f65fe39263ae6234e31d30c854b8b3b3fa9a739a035c7cd51c3aefaf9623b8bd4ef9b9682db526fd07229b
ax_prog_yasm.m4	Autoconf Archive	54b482ab0012f93c30605a81bea3d3b5a12eccac5df8b9d95cf8f27e3276610b79c742fffc0bd131a508a73651edd1932bc2a6f9d83ad54508a1b31fbb4c5895a104756c6a4ac0e2b4be256a98edf54fc433cd4bf96390428f87df48a320bdb7f1b1c027
ax_prog_yasm_opt.m4	Autoconf Archive	10dac958df8c6b7505be1982afc1885f750a160d248d0381eed3667bf0ba4935d930549a7a3f07ab53c3e5df450ef0946473841b3165ed2576955b46854e1a0f9e00ebca7ed1978f8e637ee40ae685aeeec0931d7ad86b2d4ecb
ax_prompt_user.m4	Autoconf Archive	e8856167ea4661e0c7e2
ax_prompt_user_no_define.m4	Autoconf Archive	262c9cac737fba76490f
ax_prototype.m4	Autoconf Archive	0afad8c3d24b0f7cd6bf0d8ba7795de7d4e0927b4c20758ec88e2d184dd84da44ae42093ba8af0aa4e36702e67b4e040f1e75aa85e95a36cf4bbac385c3a9329692ce58f232b902f70b8e6c9b280df7392a12800708d881796b1a67fe4e54280fde9553ea76afef9d77a6381c758b7bc06cfded89074958fc12de2461b8adb48e607c9e1384ff34b6d49da21cad2766fb1dd5d1db74adf41877f2b2fc6374994e09888f1cd47d59d71bbeb3a993226007b1a2553
ax_prototype_accept.m4	Autoconf Archive	08b1da76098d059f7eca0f2550f751bc92a6801c385079bd6ea950f33ce33d269e3038137e73ace45a75bc4ce2bbde8d37b8b344aeda255932ea2b39dd38f4b8d0199e314c5d
ax_prototype_getsockname.m4	Autoconf Archive	11338391a57b2f7df5811703abeb1af5e1a1a7b72388e8bef8455403a8c14a0c3938586f112266cf63e32818ee9f9510ece8a3c6c71d51c730e5ae29cef46f4a940f8a556a41
ax_prototype_setsockopt.m4	Autoconf Archive	07dfabcd82e6000d7ef219e1dda290e0fa886f4144998bbecbc7efc81fe4532b6c0b50df8febd88a7b80491fd318e022aead84b45a44fa123fa37098cc1a21c521223121598b
ax_pthread.m4	Autoconf Archive	03fed1ee82b04bdca39c1148d97f964fce1857022d269692c885d05c2e1c3ac79104199aaed647de48cb1c379228c92a32824f60480a4bed4a93f8e85b17d73be07209f251005d2ab2b817fdbaa99e94625fcbf5e1a211beccc465366585f1a895352e6f70ff3ff61e653a05d7477d9b6e0b9dde274813737dff5bbb6165386516a78baf36d733e929c39b918be8587f7ea3c77962e8908e77d8d506feb667d8a07d3056a97c7a389b06a0c5dacfe32d8d46212aa87f3efbf4db618be7c2abf0cc062eea4c7f57e4b4cc2a6c2502e0ab95acb594ad5dafb33ef588e1d84c624750b7095c5461e275a1d62543c3a65ea8e6d2fc993a6904209c0ee947f0dbc583e38b4ecfedee6465a7e124278563f111a0f0d59ab36793d7f1bd1d6ac96001b88bf2f3b77d3675bdb75d2ad6f5acf3f1c4fe26056b15f5b546ea0b612acce2a8f8ce5e70d4e013bca558
ax_python.m4	Autoconf Archive	17914f7f31038b1ae50224c5a68179d1b7ce6e1a24fe123d74f467a70ff6272744c8faa5566f5e812e4857dde823aead55a140a387f4e0fd4ef9fbc340f61b59b542c2c043cc4685ea47ad5d1afdbf744a4c3202e7cc3704c1f34f4b3e270ad8ca8931a35470e2b2cbafac7959c55d4c936f9fe9499b3a916caeb9d33af6ce28fef071d1041c45ca50a2dad37de1393efdce239446a39650f5aebc6d66d05539bf9979b9d74d206af758d09aa97d016e1f7fb56cd6e675d3c6eb5e00d0f7f68be1473d19fc2f2180
ax_python_config_var.m4	Autoconf Archive	01882bcb5420c8213a4a0e61f75d2903fc61a1ca20fd367782fd0e0393f6275f1bb3b8ebb648e95f354873988ed06e8b0fbb5ab7a956d9a1d251eec2857c5e6bbf776322b439b16d036a7e77eff8f610eee1729168561313d623
ax_python_devel.m4	Autoconf Archive	012ce6a9f52e17648aa902b3c330b2985d320a2e034d52599b91ed5e6a67104e7fc72b8e55da0213184edf7a90fa38d76e801bafe3237f4df7975e0224e4c31be7e259730aab264486aaecb5f7426792480b98ec05948da3b9b84866ffbfb1e02731ceea4d52c244d992bcce30294f112d95614bfd1e5cb851d4610f1639c68487e7521e1ef0c2a4d0967b5154785f1299a5437d72ed5a7c053e138a36438bcf5e7bcebc67ee689975e46a55d760321b7dd9eb756cbe1bb7a640b47bd791723646216cd917a5e1be877627e06bb30e3b8f308bad88deceafdc8fb8ba9dbe871c22bddaed94cb9ea882961c02221585429f5a9e34fdfdef6576209fe7ecd767513a297e54a4c4f9a4e4fd2f9f948fa9af5192d5f4b77dd8f6aac8919a1b9309d1bb04afc460f95832ac434508b1231cb604a9943da519b168a2dcafcf556d9036b1ffca0b6fabda7dc585c7efb68cf57257b3fe45cef4ff1a954c23762e96e65bef696bbbfc48d7eff19ab867c9ec3a7ae22bf2a68c21e906b45f6851fbc815b0e62c60daa503ffe43e367e42b71b83e3
ax_python_embed.m4	Autoconf Archive	0edb1024fb15de296d2d113b5b0c6535289c0e8e1bbb0c671357c0924c0b328d3bd4018fe9c286fa536657eb62acab421df95924cb34c6839f0b47fd61d33f188bb72850d1a87b8ae9c53cce95e289a981bd8881c82a30671e3a823f4d7b1dbd8afa29969f57dfcf7806bc5a8c8daa54b3d16127792d61ecaa8f659e491c69b53dc3b283031b781a42eade2ab9b98a709d821b6c6164bf8aa081d3de1fa90c77dfa0739595d166b990cbe605bbef98ae5f925eefe8c716fe8e87255478fdf05ba73d252471fc7c29f7831821be12dc3d79b4
ax_python_module.m4	Autoconf Archive	20edf26ca341bb54a4b02b87c15a7d3350c4ec9c2cc1f9453450e2c352be4d0c504f52b5cacdc7f7582e16b7bc5671cdd7df5d08064243b58ea4f6b974afb5ebc99d606c791fa7380c692a2ea2d35793c72efc0b0cb265eb2a77ff26531d82db3b9eda27
ax_python_module_version.m4	Autoconf Archive	34371886dcff26306a314ac3d745fc629fe487ea63edbd3ab9c7abebfecea840852d526bd84b905cb04229d9dcae31f1f39a
ax_r_package.m4	Autoconf Archive	55d533089a233990c867a7ef34162297c3753f47b52d955185acdc8a0390e13f80ca428099dfffdee81d26aca9fba1ecb0a4
ax_raf_func_which_getservbyname_r.m4	Autoconf Archive	969d13d019c96f17c06a
ax_recursive_eval.m4	Autoconf Archive	789cadf09fb2645261c5
ax_require_defined.m4	Autoconf Archive	717c148f2d9c62b67dc4d6a37ae0d3b96694cf32dc5f89b0e82e4bf360ce
ax_require_one_func.m4	Autoconf Archive	12b8a376dc19f1d64729389c4a21b7420ac79a3748e6cf347037f7f55aa35dc5e2fb6687ad23548f7665499100250f5ab2328e51c3691816ad7f9b4da2e746b1f2b4cd2dc1ea
ax_require_prog.m4	Autoconf Archive	7bfe925c2c4c02c4df26
ax_restore_flags.m4	Autoconf Archive	0fe408de0f9d8e56c5e64a37d2ed13d0f9e4b7f54abf1a7252960a714d866288093f3b31793fb15875bbe57b06ff4de6f63899525785b7abfc1a20a3b962189bbbb51c6fd808c66a70fb48dbeca07a6b
ax_restore_flags_with_prefix.m4	Autoconf Archive	4a7f6ea1853399cb07d585ee9bf7dde8aa8a0fd6a45cc00bae54d1610331fd2b583bf6de7426249f
ax_restrict.m4	Autoconf Archive	38f9c18d8e4f09ca4b5e
ax_rpm_init.m4	Autoconf Archive	01ebbb5fdf5852df92ed15c9622208452d8b91e930564347978ab507ce8237cd3aa33a1b35c3845ba537585d32424543d1c1a9de868b67a944aa2fc0c64391b543324a6c6eecdc9117675dfc401354ace06bdcb1b726d55a3f08e21c3d153ba1b2857267fac50a3eac3382dc0a1e
ax_ruby_devel.m4	Autoconf Archive	1e5e3b7cf6486ac5ee412435420a8e4757d3d73b2a3efd55edc0d73f759c49d262d2ecaf6f700e2b60b911b917b34d32e5d47ad6fed44dc9218b414c7ae0d2dbb31aa90715e57d6916a8db1023765a9fb8204c74bb3509d62babca13111861ec34761182ce1bfd494111e1546b62d3c90308b206547094a6e7f9bfadff17632b8132edbfa2141382c8acc3bef331b5557af8193836fafade92b7b4ee225155a7
ax_ruby_ext.m4	Autoconf Archive	2566ca5df0be85722de62dd1366b61e34911ea9c4a38cb7d92d385757dec8c62b46c68032af883d8b265626ae10e3c000b07d72d2e1de6e3ca415b44e59fcb725e78fa258a1be71fdb559c7c48b75ebcf9c55a8aeca1cad3981a
ax_sanitizers.m4	Autoconf Archive	f51bf582cbe501572028
ax_save_flags.m4	Autoconf Archive	1e7511eb2a8e3cfd2d1f2d4c3523b747f077e4333ae0d422032016c1196342414915bc9c1d28cb977ebd2a2aac67a756a522ae6bbdae99666f4d666dd101603ac044386ec377d3445bccce56e8277d92e519957e6b38c17f91eb
ax_save_flags_with_prefix.m4	Autoconf Archive	10c8faf44ed086345ed0291776e5fb117737f720b28f9e7ce01a576cdd38b625a3baef0559a3417c
ax_set_default_paths_system.m4	Autoconf Archive	11412cb7c54b3b4ff765246d6ba6d197dba0efc02a91473d22858ca25f5945756081497b2165891a5297ccef4b3fb1d8c03167917acde66a379f380290417dfacc42208b789794a282585aae45fa0376ce0001d97ab5cd39c09fd4b1864769bee82e0ddbe4d1521ec7d3c1643089
ax_short_sleep.m4	Autoconf Archive	00d46e1261775cb1a92f17b9e25bb879d9b8e503183af272be575d050f111fb73ba4df4109799aa12e86d2caaaf22c8967b367f732288f511fadf30184b402f67a532a2e8cab9d686c10a2e412299f3ea909f79a20d16d8ab402cf851eff2bee5fe50853e24cb6246cff2e85a852
ax_silent_mode.m4	Autoconf Archive	0368231280fcd53874ee2c01e33d5ebb65bdef06547d3def0293eb58c485689999a0d3612c1a25c4b794e1aef5c4b76acdd3fcd996df1e30d65c0d0f
ax_sip_devel.m4	Autoconf Archive	011e84b5cc7601b337430ac49b3e81ab6fca641a239d961ff4ce2c8c76b3487cc17c975ad0ec61675db6709c8027c3ca51f79b217f6e70d1320c69db9ba8167f76777af937239baaeef53617fec0a552c4ee8973bf23030228c4d8c28a00488f779b6fd5f2e9067575ec2526acee
ax_snprintf_oflow.m4	Autoconf Archive	37dc6d01832eda86aeff3ad790a324bca0b25f533db10e1c7f9dc8a9e7ea8130f23d828c2e2af4608d9eecf8e5527fbf57b6bf672bb5acf6fdd12a55cd307f5763b6a9781bfc
ax_spec_file.m4	Autoconf Archive	047795af483ee595031615d722dfdf7c582ea6f3545b179c0909d951c4255f7aa506aaeb80c734946bf626cd802062db56566f3c6aac8e499c53e1f2c89b513c1f0015ae57c2f5b337c03891265ca7a7f8801a84109a9749e029
ax_spec_package_version.m4	Autoconf Archive	033e11ee5c23cea6ad51112fa18ffc3c6cbf76c62c5df50acc73d2a961bd38a664d2c2c1d01f52ce42b7064bb2e04868096d71d199d968d8a6dc97017db6a2eb36030b0fc6c79cccd027782f080aa3b2a9e49b81053b9d12c72ad40b1cd22cb8a72162b3e8a970427c9fde6d9aa4
ax_split_version.m4	Autoconf Archive	1ef65faffc8e0834e6822ecc2452c552ff5b05514d3afed5e5239e338e795927f2fe7e63c2f8cbb592a0feeaae848cee2289bedf7f640b534f8c88a4c589de9405df3245e4c8
ax_string_strcasecmp.m4	Autoconf Archive	000446358baab38ac19d27b8af7c0fafd188cfaa3131d8d3934d54790dd83944a7c167cdf04d0dee43426c344912ffe6baa34aa26155691600bc72254ccb366b85767cfcc2f9908bcf1d2736f65b3440a2828af7220c4a031a22a9657ea7a0b6206a09a0b4eb70541e111bcdb790c4fb1b3d59b67884127fde1ec6f3d9d7b29d2e91e40796615156884dc385fa81574ef6365b28caa0
ax_strings_strcasecmp.m4	Autoconf Archive	007b5aabb696a21f6bf8169933a47dce71312c3c2cf2b700bab37cc081844774ae8e0a06c644a9b94b90e79b9cb18d52577e78a931f36acbb03ec161818a2fde54f9e2a5c3bd8fe7d4e050cf13ba9a18a6005733559e60b2194cbac4e6b4954c4691c2a2d89b5520b23ae0905cafdeeb5fa201a68cf367f2e17dc36a10ef546c2afdfd245737c7ffd5620eb9
ax_struct_semun.m4	Autoconf Archive	07d879f16ad4f8c154c9154e855b94b5602b452b6e29fd373efbe75e351573ba1a1756e2ae976263775c0f2fa2d7e192ade27a617ff95aa0f7e3c5af808102e51ffcf66d0b0a8298f22bdad990cb6913994894f1301151891ba4c0fadd06de2dec6b693dc63516e1c3f54db505e5d2b2a90cdc48692f7b0ee14bf1832cbb6c6ffd63e152cc7c1941a58d5e03
ax_subdir_files.m4	Autoconf Archive	117c0e08df8e0b45c0a71478051dff10407e1e6e4182cd3081e9693aaf04478dde7ee19d870f2cac6c4245204c8b9730abed90fb16c1805aef18234096b2c8e6e28f2dfd744ee396e351bc6c4941bb9ffc6614e85b62cac008d1
ax_subdirs_configure.m4	Autoconf Archive	4ac7081b10c80d32414b52c47aeeb3d8cf7593f86de7819edcf695a977eb9fcadf732f2f8c108f88c50b8b41d7cfddcfca3bfde2bfa9ffd754774294fe0296e5220f363c8387
ax_subst_with.m4	Autoconf Archive	0ae9fdbf410a134d08bd0f675c6b0e40819f809d82a0498590a0d000a473871f2b4ff5943b28c8fc9a2e102959c49d68fd43e933f593d57d1d62d371ff7ca2df8ecac8b32fc5
ax_swig_enable_cxx.m4	Autoconf Archive	108bc8f4e03a40f0f65d22cc75f123e99208196132b73bf2a1788de6802c373afe7d0d65d7db2247476124815a9aa23b434d5c7fbfaa0e2cc8d8fe8f5d420e8fa271518094a965f9b6fc89039fd3d055ab3e09baec762f8d8d54b07ac23294de05a41c0fc9751f9eca9f331461eeefabb3aaee29307befae
ax_swig_multi_module_support.m4	Autoconf Archive	0192dd10d841b4d2e8df2bea46ffc4a91e2272f93e4d75bd3e5e0edadedf55ac11783c5bab2c4f977c65f31abed89f22c8bc914ffa2b34faffd1b6d5a48836be8fcf189257c8ab59c1b70b7a94de41a9bc5a738b7afb8b08d999ca56cbc0cf947c69cc05d70bef6bb46790a169e9dfcc0991b7ec6f6e9581
ax_swig_python.m4	Autoconf Archive	111c7b707d0fec91d55519c70042f2447f9eb01e202e0756d965da88892b26ad9e8c909cd7333f5e31e74a55b62adbd3c6f1450a2c64a41902485e2872ac9292db511ee1eac4871b571c49c5bc1eb7bfa5e2833ee4174aa9e202ab96bdd4c5bca0a47438d34a063481821f2dcc23e43af747ab86f187ae50
ax_switch_flags.m4	Autoconf Archive	0f84402a46dd2b3d70cf1bc9cb8d23eed2d15a852ce4415c32c2b6317d4f4d023c7a0a4c7c42c69e7f04511e19d44544c9b39324bbaa663506f1e4b7a2d700f21b1764fa8e54bd36c2b13bd40e902b3cc20b8adeab2eba055306e0d2ecf074f9f577599af08778d884d033f48852f77fc5738eea66e2eff4
ax_sys_dev_poll.m4	Autoconf Archive	23adce9f8312905d901e2b3c2f6d2fd42df4027e3fcab70be8c77806f45c52fecfa4833654c606565433ae5b3cf9a68e0bf560b6af5349a8e7eecc756989747500ad7964d7c18adf216c2c0e679003108b2bc0f39d4270fa25f3ce68f5b0e2bcdea63430ffa7cc82f05fe37e03b8
ax_sys_largefile_sensitive.m4	Autoconf Archive	09d6c32d5d72bf5bbf7d35ba649082d1bd233dd53d1c550451d7053c2c134ead21ff384749ef31e27f400cc57e48a3cf0bd1a8581a81779292031b64c122b9cda9b1603efa5fccd641e628caad643e45cea701fbbccdbe5f5eb8d3de923cbe5cf481fdf7df1ea7a1ff918de29520e84c599e5d9ea34c07dd
ax_sys_perlsharpbang.m4	Autoconf Archive	080d44376da4f1c810110e7eddba06b8b0acd000119485ff9678a12768a91b1dec56ea0400123444435937651f293738008b53b7e29f1b1fe6c467757904c9b1949ebfcffe2780daaeaafbde2eb670169174fb55f61c2298528cb0cdf201b8c0019fe6b6c921e1b6912ae689c6dfd0cdbd52c17e3f407c21ed23834b907d7add41fc
ax_sys_weak_alias.m4	Autoconf Archive	18204b6c51f32860a2e118751fa4e966e05f803e3b34a7a72e53bd9eb1834182bcf0ecee687e075c4e23750353471465b6f46588f2b2d4d90925eb158ab1ff71e4edb71cb5aca631b576a406c3a82a8eb1d9f0234c254f778c10b825fb829c287264cdc2e470e5ac40c540554f7d
ax_sysv_ipc.m4	Autoconf Archive	01c7bc9c1d5d59f29f032b8437c254af6226fe3f2bb224a034813c8b1ef448d61c345c65dd547ffa5a2be50c7fd6feff8ad16a92e9e2261840c2f87d6e5e0329edb87ad9fcef7839909d6661a372f633a0f05e2f5f8162dc626fbd4030ce05a5df861851c2a7e4e3ab350345c726c783f722cf05ca760751ee6d755981981094a35df7d7e78c88ea38ec7f58
ax_tls.m4	Autoconf Archive	0406e2e0e484ecfba06e1ebba73f73868d6e364a3e2e276f14385910fac35200452c0b3abbd6e17d6210ea3b3a6dd6caeb506406d1adda2846163c978bcbfbc30f403857f5199b8dcc5efd8b91c478f5a5808f8cd00b0909fb8ca598cad2e449b36afae2aeab74e9b302cef840d8d400be0f93cdf15116a6d69427db43f8b9fab420ec2a4101575b87c49f5cf1fb490259eca36258f1f81fb73b8fe59d23cdd6f9ea6346f9415d9f8fd2
ax_trilinos_amesos.m4	Autoconf Archive	18c1a1f44be58361a7162abb13067dfc01851e432e1b81d1d0e6b2be17505cb1d077dcfca77c1e3d73896960bb95bec889ec8756e3e3d159f334ed16a09954744f0730927774a6dd3dbeb2beb69a4041cdf52819fa4256be5ca7e84d5023bc0f3c09bf8d
ax_trilinos_base.m4	Autoconf Archive	250e1f1aef0bc29669e52fb08a3e0543ba7473b74d9f8d347efe732aba5d5a7ec3de6c9f8cac3c7771b265abfd1701ed2ba3e38fea6d739ec39a59f5f98015b0cf9b975ea03e
ax_trilinos_epetra.m4	Autoconf Archive	35e70354e68d3bb29c8737924b4be2e9b654ba6e44cbd3e768ba62fe81574b24c160c45a11490b3f6e87c5d775cab3ff4afd972daaeb349c96ad22f2979fc2fad3fc0f8afb65d7d7a7efac584255c1a5dc7891710aff7bd91fe3ed51f15f5f83bb962c11
ax_trilinos_epetraext.m4	Autoconf Archive	097bf529cd4c34aadf5d34cab6401c2a121153513a97134d9d467c34381c47712e680d312e67a6a5532343063972e913954387a48c589a2044b36322a160d0ea9bef3fdd51dab175f45e606fa3733c9bc97fcb91170711d4c71fdc41436a9c4ef46ee49a
ax_trilinos_epetraext_hdf5.m4	Autoconf Archive	0037fed16bdd4641a5ee267370803d5dba56190d9be49d7320e2aec461d99fc934a08550268f2197a41515cd65db7d5520e9e263972b9036425ac241
ax_trilinos_rtop.m4	Autoconf Archive	038d42b16097c5e57b2d3fc20d3a2a8326c3f3aa727b458097baed55790c733b157b9a1af42b79ae7c4852a0c874878a09269c3779a4e87fdef7ea3e9f601a35e544fac2e245b11964eefe0b2ad7872dc458f1ed01a050ade7faf849ecb9499760058b93
ax_trilinos_rythmos.m4	Autoconf Archive	08a548e900828cbe6fe30f32597dd6db8257149a1aac89793995d4ef44202e4e2d1d7f976d5e90263464ac7d665b8c22b6565f1c763c4e3f2eb80b1ab2fc305235b21e55180bc38225af2911c074e138caa2e34f24704b402b8ff86d6c836da7eddf1154
ax_trilinos_teuchos.m4	Autoconf Archive	04c07f45847b91d55c8a0c781f8b8d6c44ed4d961ed6635b08cbdb75b9a73e52518a54884044eed3998a884d369850dc0f1ba1110f5e04abcba4af47bd788248c7887df64a2bc48b7e672a061133ebc4c884bd93e2fd2692a7d0cf1a26b09ce8aaec187d
ax_trilinos_thyra.m4	Autoconf Archive	0dfca2b243f2e42274a25e0a13369717fc5b7c265e502977105749841ea28383832bc65000b4a50087442ca6e0602164eeddaa0ea6a32158a0913e62bc65c8f1c705bd9d9290dd5c08e682a4ea488388de33e1b80e1d9c0efef1ee2dcdd5eeb781ad9dab
ax_trilinos_thyra_epetra.m4	Autoconf Archive	06b377aa0505eb74db8214ce1304272745be508e3c222a1ea3d1b665a0e660d7c3cc06ac4b6b67257efa980329fddaf9810e918b66f560dc4ecc49149ae3df8e4ea8ec2d6e17bf71a83167876b367785c68705b69f4b4db4b00df260550b6165f264a663
ax_trilinos_thyra_epetraext.m4	Autoconf Archive	02cd2d544c32dc7b507f59274f7775a3beab53336e1e107cc0c2c8df13747454726f325da1812cbb7e515e0c35733553d2619d1678b865723ebac7b4ab6e90934fbfbc7c1bb9b1601235497c82fdf3c2b7532b74870a5d28750ffe5e1c6f0fb8e2e4eeea
ax_try_awk_anyout.m4	Autoconf Archive	01fa6c98b1febd3b4bc106e6edacf331e8066e3a7a30f8c329b914882a78b1d58250de2b4a103706c9c5976f79971605fdccdc066fc98bc0d91b2a86f18bed1388fcbcb9b345
ax_try_awk_expout.m4	Autoconf Archive	1009028ccc58e73ebc0c2633cd0c2f266099e43a27a35b25923d038648772c2ef34e8008c34866fe5e96a9f9cacf48e62b387311cea0629518362ceba8f2b20d12549ba42724c4d68dea4519ebb1ab2a
ax_try_compile_java.m4	Autoconf Archive	10318dd6a373d55e1d3c192b61535efdff2a618d712ddbd12b10f1889e50768a4f95b853761fff1e7c13594618fa92c3e71a957e04350454f007f988a4745c9f606bac03f79aac47052651b8437774e8cab7240131c4ed736846cd10fbf3e1c6b8b151c5d1f2bc641e5c03143d9dd2939ad5a71629fea0c1d6a91ae2cd121076c417e795189c62efb62c7556fe5611c2f6f6d151ee57
ax_try_run_java.m4	Autoconf Archive	111eae8fe04ec53f21ca795df50f10eb07328c5786066a2a07de550d2677a53e8a13b7cae48beba3a82ecf1334a921a23d72d8f28e46dac9acd064d2de1e874ad9e28b7ef612eec13f30c8101eaaae64
ax_try_run_javac.m4	Autoconf Archive	0dbc8cadd4ce9a69a76f1110f347693e9c1027fb13bbdd2708c191d8e727410c902d716575e0903a51b330a3012a93ce8236e47f8c72068a7cfe1802
ax_type_socklen_t.m4	Autoconf Archive	40d4d9236346bd9a2b4b426846855fe59d5096c2640234b60a5e948a81e4640874632b33cb4d6673708f6faab51b6970962a82c588b83101a4691e508b19ecc0b6e17236c89f8fa9fce2372f3558a6b39a8ad8c3d2fd3abab473b7f73270cf0b640d84a0cad36ce1634b98f63ba3d52b930d3a5f3e2324adf0e258cf3dce4247e648
ax_upload.m4	Autoconf Archive	17c65df364cf63a65e2f9110f55a3dd8caec2bf79748b13ad6faf28568f19a688c6c18c08af32c78bdb69771716d02dafcffc13bbad63abefe61e3a0d8f338d1a21dd9211785dad960ee73eda03632d8e565020493f9b1d23d1f
ax_valgrind_check.m4	Autoconf Archive	0ef44aedb424aee831a614d5d9816564cdf077d41c73272eaede71e3d33b37b5b9417b35bc211a68404cf35f90f6906fb8134b1c5a45150fb25214a24ff628393b81e8a5d877577e5d406211f6516f5159ca3c65972226fec0665d6a2d4df404efc2da28639dd9f3551c0bf69705642cb15025a39c5f31a46773db4052effdd4d00768cb17a108b7b362bf356a23553e4f78597fd4d8735f9f718a2f1661ea8875f6086e98c1311cb5f67e21bd5b037d5596760187ef848484c910d0c9739203fd671ea14f6280e6a10c002cae819b5602e8bc688839dcdb13b0dc61d329864dca29989678ade0d738cbbecf31cf3cede6a969e81f302e72bda3e86ad267eafb75baec57eb798ffc98f8429b4a17f76890d576e6371cc92bff8eee767e2c16a2e1cf
ax_var_pop.m4	Autoconf Archive	3247e7a69aeb32cfdfc933c09d0337bc37101a4dcd42546f257ef783e110d79cf403e185f21504a5
ax_var_push.m4	Autoconf Archive	2dba4aac44851edb7e4e8e1d0121ed054992b41cbd218ae2275ca5a2b394d8c54a1dcd34175edbe5
ax_var_timezone_externals.m4	Autoconf Archive	1044fd254364230eb5ac2c38660a212646b33d4e5806209bd768c5381eec9c61dc95828c8d66e2b4b37944f924e23bb12ff3d086380455663a382fd0d3de1f1f5036d3bad3d1e91a859618a392af966c
ax_very_nice.m4	Autoconf Archive	33fb7155a2bf62e33015aaa34b6b69b07beb0160bb28957a9d67642d6c08c1d0933b64e227bcbce9cf677241a613e3a59e1bcf7891c08fbf48b17b75
ax_warning_default_aclocaldir.m4	Autoconf Archive	13fed0e98b90544b161617dab4c454935f623b2733bf793f55f781c322504364ede8083c333f5e0281d5bab4ff9d4c2a8c84a38daa5898e83191bfa9beb7c546ffd4709d51cac5c11226f7df03dbe5d6
ax_warning_default_pkgconfig.m4	Autoconf Archive	701c34187b2cccf84ef7817b421ae4b5c904b134850711ecbafaddf284e2b8325af5d289a53f2774b8c64f1805b2426c5459bbdbe14132040db593f4c6e28a251472768d5d9b
ax_wint_t.m4	Autoconf Archive	5dee55f409c0ead04e785f2a94a69b149857ab216ae0425f41ce192676d296659a4b827ee24f527ca67a8b28131d67840a50d0f2a74a170b8cc557e6
ax_with_apxs.m4	Autoconf Archive	2455777ff34bb6487549252ee4f1ea51c73160d3726a950f0a9856ad5121854a68b7f53ff3fe3bdda4d866ddef95bedd1337b1a286cec302bcbb9792ed6994fdbf79d44833b5
ax_with_build_path.m4	Autoconf Archive	2c2ab62277aa96019a224124d9277c7715a9f49d7aa22c6999a8b665bf6f82d9fa9ba6e19c21f5dca083ab59d7c120e12bbfd5ad7cde839aeb171ba4fde1256cd58edcd19c61
ax_with_curses.m4	Autoconf Archive	027d082c6ed4a5bb72711bc51b2fcaca64456aea1c7dde74433ba0fee6c51f21760d79f89ddcc93f23341aafffbc8392d1652abc6b6641ea53203fcd2ecca0e94d52220743203adeccef76df3c46ad7e710ca54bba50964b855271ea740680ec900a49077b7a3a640cd5c3d2947c86131fd4f3ceb2de66ea920dc59b3a7894dd8ef1a21548d284f1c9740fd5a83e7654a8c8f7a52939b8cc6ede63ddac7079acc29dbc9156663e00bc21c59ff17170310a5290b2f3cbac7aaf1d7496f343
ax_with_curses_extra.m4	Autoconf Archive	06a64d8d4254e06913c438fc4d2db732dbf0c182638df6b471fc57648121b1a0921d149c4a6e79c2d758927bfb857d2f5984dca44135f3dd05b771e3
ax_with_dmalloc.m4	Autoconf Archive	39c99b219de3f46f771a79ff0285a5b225231cc1a4eb02ceccaa23b72e9fa8806c76b1430bccbf9af36a58df64bbba11851bf4ae77dda3a0862eda2c
ax_with_guile.m4	Autoconf Archive	2fae6790f34f67ae1c6f4955c0a0030e3f494c6b5d0eb53d430b61b8f0b3645ca9f28186059a054ebd9cb918da988c65f654fa532e9f4eef27a4f40b
ax_with_mpatrol.m4	Autoconf Archive	043aa7386c0f449ef6c10b78d21d7a32c7df3ca21589336d88e9433a19ac42b9113faae1411c8e474559908b54dbd07ca106664a5b07e592d83166e19ae1138fad50c1b6c0caa217290e4cfd7ed70fd7a98d4770bdf613a98290c01580111969fbe191c2dd994a153a31969ce3f6f150a04cb6e9c69b4be8
ax_with_perl.m4	Autoconf Archive	0b795f3d834d2d5402ab1a737af0e03e895ca9091c67e7ecdb3e9c12bd733e0f803768e54a63578b6366bffb901e278d48319cb0c543cf6fc2adf634
ax_with_prog.m4	Autoconf Archive	01320a58d9c9f8070ffc0ec3571f820c34cfe701249077685d8188da1b1b2880b72fdd1d9ebff71b29073ad119b9b5e3958034dd45f99768a45110163d2ed3d5cf1796f8fdacae2c0369ee7ad0e7b23db75fe853da146c43ca69c2e7a649ab0dc075ae8acccaaac2a17a0b61c40bdaea0cee824acbecdf6fe03d77a0626d21479fdeec9af026bd060b460742
ax_with_python.m4	Autoconf Archive	365c50453f46b001190772af09488f1c912072fb78e9f261579f5d5d852785570f42ac9f77377a37a715a8fd12d18a08c228ef83ca7d6873882b62de
ax_with_ruby.m4	Autoconf Archive	4593c7e6179e5aadc8565d3effc4218896f10c9c6c4a7360e171a45f38907745d993ecff422447637b3f2dfb3b8f79f9faa486a94ef15fa2840078ab
ax_xercesc.m4	Autoconf Archive	1521f62a79e78656eb6e4a8d99b6fce24039d0fa59be4a819f8a4bd3f32e62eaf6a3af46fb8b64f46b81f520b9db8eb7b57671037e16da4460d505787d24bedecc21708e587190e09b1d21adef0cca629289768d9a13996a9259a0651c485be9c259a598b3a35b63b048ca8fc9e7e7fb4307293e03aa5c32e970214019c4d2eedff3f568fc80ee7d0a3cd083
ax_xsdcxx.m4	Autoconf Archive	0654d8b873747e1a55d32d46df201e62fb6d83f9b7805d82cd2e0c4c291dcc3e8d828072288b56bd
ax_xtra_classpath.m4	Autoconf Archive	058efabd05b408cb6e5110d310571bfdaa342f211a452c682b62150c46574b8b11927671102e136d534527acbe5a746c13726e93b83717240aee78137afd32cfa200013dd9658e54889019a9c611bc44ba07791ab2648dfebaeec2bda63ff459fd18c5afde905f8e9a3af2c5a396ef0223dfb23e7484f095
ax_zmq.m4	Autoconf Archive	354a2b78ce007fa8edde4af8ac63aab5b14043255b739a9197c5b65d12e26d3287b1a2aa37fd4b4c9be0d125307b497372b5
ax_zoneinfo.m4	Autoconf Archive	0ffbc42d6405b07268fe5b20090a0824bca0271d6200f718befdd8d47e98c6a44ec60d6ad6cf7a2ee5417a0f64027101909d
az_python.m4	Autoconf Archive	6cb3ec55fda98b91e62b813ba72ad020c05493e7eba066fc60a8193aa70f
backupfile.m4	gettext	026983c08a75e95ebdfa2e7374cb8404627d05514ca2482e0aeffce8931b51e8fbd62a00cd1425716b8336f71cda214c4ef2c31ce83fa2a6de8abacfc462a8b70923c7d2a653dab7508541da580c0814deea5cebf5f98632a6d3
base32.m4	gnulib	1425a5585da909b6bb912b8a354814cab32334044e3381b561ce46df80537169ddfedacbbd6f6a38
base64.m4	gnulib	14d03d6cea635e6b99153cb75c38e3825e6bd68e650f8e8ee14bc9f5f1e6d48b9674fab37408e772
berkeley_db.m4	Autoconf Archive	1c35043c09fb85d25e88
bison-i18n.m4	gettext	04a11c29e5fd4b3383c613d8618682811a5413222dfff7625c70a5b31adb5d3a27f527d3e4f4eb4c6085c276e14a78484dff7391a08a19989bd31a418ac4bcbe10a0da75a5efe05144290f28aa37e31bf242cac3b5e926b34be0
bison.m4	gnulib	3f85a3fde0adba491f834039935918d38c8068f556e930794d9c38ce92305bb2f36e4b6426095325651a494fd4acca4e01e18d66c932f76a7915ce1c95b09c0e40936964b6e7c02fc8bf114f1996a1abf481d0760e3a8c49b235fc5005c91dc6217454f7
bnv_have_qt.m4	Autoconf Archive	2f7ed204bbef1e306d57e77eb7873d09107a9ac7ed79e562dd553d3e4053
boldquot.sed	gettext	18d3051dc1ef29898e59b964999578f1b5ff9779
btowc.m4	gnulib	05320b796f97cd85a95711489f8ac261b5790ae11de7d945dd9cdc6832e540c10a5b55d04844a20a55111bb3561842e094866c82c2f631390fad4239743555d84699dbbe0da27bc220cb9ab48f2db2c5bf6cfdf6c7a16367c378c3cdfdf8c4cb23ecbb03cc3e80ae919b910309d0e4caa1136c7690982e0bfe269c41e952a53a32e8
build-cc.m4	gnulib	74693150c70f25a9f5f0
build-to-host.m4	gnulib	0e4588a515930a97d30b55ec9e0bf735dec5e3fb8a1884bc5a38afbcb7c690d6936455434f230864a4efcdada7351ca19a8dc899f69afb9a37c72b86e797dd8e3965092a8b04fed4aa5c473580e9c52d
builtin-expect.m4	gnulib	13cea9d0ab59f1d02f1b14f75ba8fc5010193c261f498d8b0af9629fe2263767a6227eee909cdccd4198558b3bc4b91330a94255cc55fc52bda81e994f87ac6008057ca790f053f304228e27f94c8be358f8456287b5a89681d25cd8140a78b6b176552c6a7607b244e462bf225e93ed788e29d9c9e82f6aa275b95ddd0947a8c113b1ef8523a8558a40f485b51a45d560478ff20647c9e7489e51665146cfa0d64ce6a74a1a79988a55f48d22fe0aaabfa8f20e
byteswap.m4	gettext	1225e783767af3978f863566ba8c821791e090713854bd53669c0210a0865c96f82918763d1357e0877bd1786c99dce8b34c919f7b9c901114fc8c58dcafb7164dae0d5aed1df8c266e9d015cbf066c5
c++defs.h	gnulib	19d495e3925de0b8fb7236ff2b02db5c98a33dbb966eca526a064e2c29e3a1275f9d5b6b656bbf83a2d849d6248e0cf28ea9aa98a22843de6afc6d0fcf6c2f6179ae1c959971d683fd3cffe220469f26f851e56fcfe8d04d85d4
c-bool.m4	gnulib	0795e537d4231b5c77b20c5a45afcbaa7003442a13b355a9f9b68288d53415bf6dbe7858d540edd4414f534af7a4d78010c15560282a937400a0e7d460b551f9ca4cff78348760dbc7bfa08adf8b43666584b808e314eb157f3c77719cd22587390d6346acb13845d6143b37d94eb4b1f1a1cda69d26a604bb9e8777ddf1269c0b8adb825b27800676e21aeae83e9c535953dc6ea044
c-bs-a.m4	gettext	1e7c4e5d88949bdda5eb70238dd9dcba21cbdf0a70a196344e41ab6a35be9360dd4a149aee58a62c
c-nstrftime.m4	gnulib	16dd735798b3e996969220fb2089d3aa1bd01858a9195ec9361dff6bb478d1f11c2e1dfe6f16c054e5503f9849438625dae1
c-nullptr.m4	gnulib	573e7ddd3af1dc94f3876c9e3541dfceebef04fe
c-stack.m4	gnulib	10f881d7f32bb0481bcb17c701f888684f40fa4032e0e0957ebcfc9dce063c3d1bb250c72653a13a41dce56359f542499bd057604744af6a794cdd0d61e670c5e4ced5fc5c9661fa5efa0c3318e247487b911c7c575d7c8266e07fde99ec63e67c193060c0a21d74ab951ae831bbd231fe1a5420ee366426de631995a3a29f25e27ff39c1afccbf6bb816697fd0cd2c91ca5ebffd43e
c-strtod.m4	gnulib	0d150cd27a5f87332089260b1f7eb5dae7a2928d32671d9a71c4d5ba135553145516f5a2797401bd691a8c82af308da689c38584369b30da86619ceb9e5601729d03680aa047a8311e7ef9c4c2b1050cb923f4b6208030127acbc06050a9bf45bc2deaffd3e45c6207f80e3831a6e885171b21aa27f0c840
c32rtomb.m4	gnulib	190f7aac61037b2f768e27a85fbd2d28131af67233989cdf5121fe97977f3d00f73556af9e460e2f474b3ccdbaf972a99c806b10ebfe03495af7f57f72cd0cced6f0eb35b7318ea1f2ea1345b1d9d3c2a2058bf19912de72f6aea58fcc8e4d19caba0509a6878e90053a924ac0cfa91ad8efa50a38cfa8b8b66cc69ee83036da4497be7ac9155c13dae74961d4eb49c1a2aa2523e1f5
call_once.m4	gnulib	25e7f55ddb4663cddd0e646c03335ad4f7b7f39766e9151541b4a85c0b3274088fbd898fcd1461b9870ce9469bdf416b652c
calloc.m4	gnulib	08ed571839fe6fadc9e62cb5d96838dddd01c5404350bf4fcbae5dc83e7943c24f33bb31f89960cf46872bbf93dff0eae322549a8627c1ebb8072e3b614f7bca1dfe43cda9956577f287cd5974e1465e6791e5cf8a1c08ad31a769aef371c2317e63fab591b2de37085f9e8aa67a93f44f269b8ed415793ca4cea12ef950f383bd7da6f6f617f97a046fb253a8870e158ec0bc94a384ab3a0e16944787a7d232bbbbd2371711bee2fc2cc3814baec7eea277ae94c41c8effe27d9304d161c7237693630ac0fb5b5ed144b11026300dad1638d15b244417823aa2cb0fd80b5b5b6f338cdffab6db665531c8c94e407924e3e20cc182fb4154c5d9e5974ca0986de0a3b6d7e788863227f920d358d8eb4a8e90150ab2d5e7b9ed2221324a8f84142ae8ef214f06eadef95957f4
canon-host.m4	gnulib	51e0d0ff814b39fba47b68dbfdf73b16c859bac7e1f3c8cb1d6055fcbad6
canonicalize.m4	gettext	018d34ae35df52ff1f10040c706e4001dda44c18063f6d04a5d68a0fd80d0a94680e640ae2677d4e0eedc99251b1132a1de61270ed814ef20a8ef285276d94e361ffa5a41d4a39d9ed7d8ce5d53621aa3ad008ed2b9edffaca8e44c24e5414df731c689145a4ba2d2e0decd6054d47646bc46cda9e280c7f613d30e0a47b5fdb3ea06f4aa8131172173658ce8fbd463d79dacb35e93c90542ed2527d7962fbe7928c2a85518d7f66ccf9a0fb6e879ebfc148e737a34e47cdccde73f37b57a62926374def932d89b9a84bd5db099b76c4a94fb21be0319ce5540624e2c57b0280cd7d8f53f7f2d529fa77deb52bc1b9abdbdc9772b9e2654f63b3e7404356849c1869f89c
cbrt.m4	gnulib	1e87e869348dceb85f7655dd702c1d027b20014c7bb83d8fe03d5d71302fe75123b01d84f270a10eeebd2716f192887eeca1
cbrtf.m4	gnulib	0e3b5caee502e3ac8bec2437992ece21a1b2227b30a8aeef7c5397684d37382caf1d4ecde4d94d843ed43e45c09edbbd97ed4635ae9ac228e7d1c09c934060762e2353b41be4a9e84fb11cd125872bc7da8ed1dac4bed0fa72ad
cbrtl-ieee.m4	gnulib	359a0b06bdb7800013dc4219d6dd73c04d4d8ea2ee42e11edb392aeacdcf
cbrtl.m4	gnulib	061df4709e9163c36b8d224f5a8207a543710fb027b561ce24042333af1d36b7975b7811d9f2c37664be840d5ccf20ced9156732547e37f7ede5abf66f5ffe53e9091f2bf2c872fd003e340fa147c1108b1def59f06abe3bdf7c8b6b79c7c915f7aedcf08bbf7f90ea615b133004c32b08512becb6a38a96d3f02b009256fca2c2dde17f1138361060dab623e260569e68df6d9a0890ee8a4fd21b96b068fa72eec4226deddf5e36789a
ceil-ieee.m4	gnulib	56be855e606015df25885abc14605d6957558f0691755ce462978316bd0e
ceil.m4	gnulib	0bec303e14f8f86eb80e3d38563fc85ab72d957448b670e23d7d426e0d184ab2773ce14535ffc9b95bec781f4ccea74d12eb64d742c39f6e39edaabf70c093137cb22a11b77274b146bbf20cda3d1eb57e26d7310a9b2f90111ca9d54204eb5482276f3fd414d61b39a8c324c2e7d51be44a8fd219e54a83f592b85c63775753dceb
ceilf-ieee.m4	gnulib	36b83337729bbf7ecf7e9e09f94ff1b89ea0bae5e35fb4446826bd31b432
ceilf.m4	gnulib	1c1b8dcf7eeb1a2a1e904e19500ed7d8d6017e035bb43cf076c0bae9a2f36cceeaf24dd5452133e76cee7bef36c4bf09fe477af725ca246e6455ab83a142d464077f6c0437b0aa6c1461091df620e316ca103677615565ac953ce0b38ce69d1b709d28a6ed55e0557caebe49b2d8eed9ec6a3c1ea0766030efe1c28aa06b2f6489d3
ceill-ieee.m4	gnulib	438be110530f1007fd5bab7d87f36d95a1c666e4bce94a9ccf39ec404e1e
ceill.m4	gnulib	03ea21e9c808a3f1749927fdab5ccb69747d2dcb33a361f0f5d9656806f835062de7f4ceb8c60d13382e1357955eca851d5c5bfd448e8940db6284155e37375007addf27956f8f64aa2e8ce8f0b7f0b19f8e117f509606ce492ea4e23609837af32458e4aa46d673ee8e118bfaf0b32a95e543d9a906764abd1f29b06a41a77ebd49d61bfc091a99aad6644be608c0ce0e66e11202d1f0a7a19d2ed91302c340f6afc70ee33720a88d73
cf_ebcdic.m4	Autoconf Archive	9c62dce50c42d352d194a9313b824c1480afd790b5d025d70c7b3ea2d014
chdir-long.m4	gnulib	12a3538ae40724042ec26462a7dfa2363bb41c636c97b77107654c7ab7939b32361c27f9e3166e1fa50d98695de5f4b40ae1b15e2717e0ad6e27be41
chdir-safer.m4	gnulib	7f38b83b9c21a7885073
check-math-lib.m4	gnulib	1a855a1431c110e077df1fa5fcec2c52189cbd6426aa7fc7037a282caca770b9253e88c89e1de4fb83a147e2d9c1826dd8e7b27b39968c9f571c72a8bce879ce0803ebdbd3ab
check_gnu_make.m4	Autoconf Archive	24b0420619964609bc1bb32cf8663820b7c773da
check_ssl.m4	Autoconf Archive	340cb98c7a80902e4acd
check_zlib.m4	Autoconf Archive	3e17403147bb17076d2060773dfd7992fed6237fccad60328f5287d50277
chmod.m4	gnulib	19d8390819e6717fba2638625e0cf5862b1eafba41cbeea01ba8a7a89b1f67dbcb11144a829c092d8a45a094649003808e6fd24412c7e25ae6583cea
chown.m4	gnulib	052bcdfbbfecf5f1856a0875f72f1be25da5a6800aeaf1a8d04a26fba62114d61d97d6c37c77587a15f6b00a2ad76da6e8b0266d00d46609716b9a5a2b9f33784281da6b5b422c31f03c6d10f7ade8c42ef9afdfdc5a35d3bb342feca9d20d9189d64f5f3907aabbcd4f5838dcca39c98b72b5964b16cd074454632c5564b4733d8c4e945d63c4310256c61f520eb73e42625c383fc3563a3590fab00c9703e464b266726d8a79c0d9f8690b1305634145c1b2cc7cf3e0d7fc2b69efd6a380abc768188528d9f84c838d8c2f3a0cb0a2eb28843d3a91b99734ba107484f350924d4dbf354cd888b708cada955d022a5688c3e2f371d6d24870d58bdd2075a96531a25ae7a849c5fd449d4802b330d72fb439b3181d988c86daeb059e2cc000a5e7d1df5cee90453580b5cc3de2266fae74ecd0cbc2ede44d6bf3611240f32208e4e5819fb3e499733d6bee3924dc8a1aec4984cd
clock_time.m4	gnulib	86d4fbd1de6fd68c37259be67e87163274b67161b2ffd62d41bf7c80dba0ca39865c7451b7d0ff55d562422e2c7f0c57998de2bbb8cf99abef8fd6bfe772f84e859d131cc747
close-stream.m4	gnulib	e94ca751062627a3fe2e
close.m4	gnulib	00bcf2b0639d5ff762231634ed0b1d08ff59cafb2ea5af2c3b06faf7b7717aaa71964528c068d8fe7e8427feeac12433880f
closedir.m4	gnulib	0a8d1d5e6c251b24f95b1467fca725ad210eedfa52adbcf30e69b3a3c3275669170e5b2ad56a278656c02e067ccb47bcfeb97e584ac24d44add8f945913386b1166e7979ee79ce908c4fbd305d774acdf90ee7d41ef441feb415
closein.m4	gnulib	8a40a68f6b17eb1f3a11
closeout.m4	gnulib	3f56a0db285e7ed7150c6478ae5a208e702c32668c12cc3271473164c044a601a9a538799f5cabf4aa6fd7da60cd0cc88fb8b63d5806b8e1aa30db84dda31367e5fa105f2d0ee582e5acaa0da5ec9f17
cnd.m4	gnulib	6f52b49ea8ac6d7135ed85e213128791a5bc74a5bf058e51146dd8506c9f
codeset.m4	gettext	01ec07f80f01cdcbffae04b748f5e7edc08e77cf07f20d4e64739333c01e0b9a0089b3a3556b18741bd85f6b793e440fff413af930f792369d742d01453e63c089167e5c82ff478f44e92775479c204748cdd619d03851656070661194c8a865b9b55fb866f243beccb5679467e5690dfcb8eafd5fa94b0973476614e4a09ae84ad87b10dd96496c266610b18164ce409576ba45707da2ccc257ca2dc5c14868a45ca56071e975e8171dc75a892e387f5f5ef3bad11aede40398a068099ce9fa4fc359270f34cdb2f150af448daecc41d019
compile	automake	029bfb91b9729d2182d704c4dd5ab620f2dcc64f0fe06adc1c202e6ce7c918d0f67dacc651d132b8192675838d208f78396b19961ca2de3bc9e7c5ef1a8241429706ba90e6dd1b0b8652577c9f20585d2b2955faa35973b14bd52c200040fd6fc1d0f48e2c3ebff6710ffc5a564534d60bee94624db1b6dd3655e4a72a3b48d855cc402bd3122fee1b9d79bd4bf13f17354a4e16927e58af4823d660b7350de658e437c752e84a667fa359626c180de0c4767f5a5b51a9dbc98a1be39f255e3a6c90c313378a2abc683caf2f1f8038d230a36efde92950a5cf312d3e753c70142d053804e4ea78b1dcd7c0339d3bd2408264b6ec298dd2252268911c7b692c1e6aea1677940f2e1863ec6ed7bbf7980b1afb4bf42898a5639d434616563ec36e2bab9efb4ce3fd7568863ae2a7121086c926fa821108a7694ba7ad3e7d53e3a1afc2a17017ef5a84e7b9b4ae68b1d2ff9bcfbaf8b5d592a5886d3ec4c13ab7ebeb339019358f3ec8b8ab01c566276a3d5502bdaa9d25a31ff9e45889c3e4d70303dc02d0c205c49ca61e312d63a2636ec8a4b908a252f091d968ca3c89d55cac057e8c28ca92a3ca3b43e92cbcb6cb6d07822e3ca6a067aed133275667fb71eead14db08176727b355267b11db90be88037a71b5ab24dc07ac7c9385b59bebbce52ebb90a8afce66c0ffe8a460308a41218dac0cf1900ecdf4a67200a373f41319fffa478e0c4245f526c69fda9821dae972
compile_value.m4	Autoconf Archive	dbbee2828e627a7bffad
cond.m4	gnulib	3458b4a04fcd0cca57687036dd88fcf1c9ebc447ca3a65ed6132466de2feff45560a9db2d60eb2b9
config-h.m4	gnulib	64edfd11cb50135d8fbf64f38f610cc36d4bb16ffb8c1c618cc0c0e56c30
config.guess	automake	016688162617858a545c0339c4afba6c8747957f0dd18b19e102f47427ca0ddc7c5a39d17e69b4df1160a2a2805b3b81f60b121da699a6b89340ed3612c780d2aad1f0f6db2b1472a14464b9bca9f37714c40e670f1fb128a35015129c33949b7f986465162b7628d1a7e928a3af163f07bf38bbb7f09b1e176bb31a7e58b8328eb61788fb5e73dff176026e18b489bcb8072e6e575a1b07eeb12d9a1d6f21fc1c267a938833620bba2b1c9262cb18359cd775a120c2c7a610f700c4a609216acdff9546584434c5230767878c8e7eb731bd239d85b078fe1e3979e62536bebf670bc0d68d812668b6c4e05a04a5e82f272d70183082a82d78eb27d55a6b076704a28cd72a6daa7021f327b8921b2ba4cfb6f539e77a83922c228e67ee41ef359a152c342bf2a610ff0922812c5675193e938f9672942d1d0dd6a48faa6338f02dcb10132608fb0d9d762dd9d02dfbce12f2cec22e62f81e86f72b1cb78c2e90c9f4ec6639cec5642f68b8db74c5f4e2987f2f71eb858371fcbeb92a315e0e5e1ce2863dfa8d31d246391aca634d261233a93789169992019f6e33f7b7347bab36a2205236c24ffdf8fe0134fce037b3a39c6141ab53699c38494f4cfb7c1a0f4a8839fb90a51e7027d7607e3ab0e3ebea91e55d61303b013906e82db1fda4d0414a3db64457b8f5990542cfbda9eb6c78027a7b453434431ca33601bd874597ed4908cd99003fbc46ad71dd33632d35fbac47ddd57ffd35e26de35947e21ef35d370b5e7ef848cdc13c7596a3af44184a60d725707b5a9b8d094d0f65099099e0ebd06f4ec9b922eac59c0613874ecb33c8ca0542087bbf526bbc826527ab4787ca53e88659ae8530d1e2f154343dfe6a233e45ff75548d195ce97b29c3b0f554c4bdb68d2bb4237887554ea7f4dd70f7e5bf59556c0765435c2c727f27563cc74b09fe6b9fa24d566da73c09faf2badd175841851b76a1f31e8dd8588b406ea62bf22e53db58baa74e0100be24db20597c45e741337a3af1115af2ef038c4d4223b3725c9b88fe0849e4578ba85dc04684e82497cda0ee611528361a2a89f803996142342e711f916beccd61d7221b22b3e71fd4b265c5921c9e1cf646fb1c65edaa5e6275768ad2776793c5a459739dc4cc47686eb00a57fa6cd553df6932af73d6d004b8af0f69aff6e496c6f09648ca6c74cb485869510dcee76da4afdcb3d44f7280d96dcedefc564dec777cad6e9c791820862f41fc4070e3aac9418b1319b60470f3fe68badd4f7a81f7715a08cf4df242c44d6872fa6c96a18571dfb4e3735b74a84630b9a89b2973e29ffceb79048e552a750fc0d51a8be0de144d76caa6307a9324586aaa77078f9b8aa6ca0d95f278ec050b85604018d9517a1e544744e3f8caff6a7bd1e7210df508dd46407c1c64e456d649e5684a7db457efb54d9386091a7f8c697e313ffedf3d538130d496679a4f5724538256973cbcf676ff7b8585dc1d8714192f9c85a686a26535252c118b9f6587df39eb1865904d97628808f612c017bd6e3a5c88d449cd80c74832eea5890c7ce25a71e1a67cc68984a0d2365d2ff8731d8a9b35d42143d415572c8ab9f8cef6fe30ff5cf38b3fd67518f2d1e1f6e48d04d6c597dca36756cf8d206f76e53ebdd1dca48d60199a22ddbd08ff628e75084f1622a8cf74ff8f9f90e88f0ca556d214906d03feb9630c5eae5090f3488e014cd916dade91071294c47009b2141b9520a4abb9b92f54bdc895a19e8aa922f04fe0e49a2f4571e769bae6628a9b99017f8513f0ef82559c4591b735e63bdf2cf39d4d44b0c9e8d360888d9eea61860ce3ae4d130e9fcc04654dcc3cfff06ea1f7496cbfaeec410ef4a267b5f66034eeea2d30a40ef8c3a62af13b27bba48742f2d5d581b3e31ca5680ded003c95176a88a68a643c2f3f0cf1183da6d31eec14ed4344516fac6a2d7d0282fe7c766eaf88092be3d9006d2a64b0d1fffe0fac0883827eb47bc0b505a62e330cc9b55a1a1f013f031dd122b68f70ad65cae71bf0b0b6b7bcf0d8fc8694fb6eb6dfa01977201cb710fbb7183538c98896a792afb8621b1abcc9bb0585bcb9ed809dc3d77c3398a0ba07b31625ccf1adb64bba9f3f027f4370ecb703bab5ea97cd1a76cdbdabbba0e0c1d2959301d880bc67a2e61543e3a62a91bcea57d5b7c8692d26b8be161f00ecdb87c098c8beb3742036d64d96a323bf7a5e73bd33e49b1704bfd5438c9e7cbe32834bc15a7fa87f2d4ba06639c1941c434c1f5e5dd100c3c325b03e86a7884e10c510485d204c56998b25c59c86adca77f33d19f7c6a5be4545e7136958e9c8f638299371403d7a58c93de5c82731dd9d6ba3cbe58dd86121fbed0593ce2070545ab9511e8ad8ce487073fa1834bc4f43ce5a15ddf8c823c9b248ceb033b226597b524943cf495b076c8d36e92710cfd84443151fc901339ad0e7dbfb414994d3b016d21c5bb89aad2ca67987d3fd94326584b6ac37ead6b04d5104f9e863c0abd78cd9f98363e2a03470d7e65fd6227609000c71d800242403c9380b01d3d87a9ddd8b95808f3aacd888e1fa8ba67161e324d91a1e8a1b9322673437db67aa79e6cfaea56b28dbb03d83693c1f429844dbb4fedb7084fc600908dc4dd5688b77d9c1d96edf106dab4042821cc50fe159e994bf9c4f55fcb2e230038ad689c32413d2e2a5fbc961797a63c2a4e56545af835962124159e8073976e6db27deb02ee8cb8aba93abe5633744e950ce05d73d3882c93ae97abe4df7cc85d0c8abea76867adc6fd62db459ebb1a1699f6ab35bfe2defe7ed2f4d5aa62f53f8f047dc21393d3c74639ff0a19936a9047fd6d5d3f13409e67492b2acdd4ff1c6b253d5ce0cc6bed2f2350532c6dc4892ac07f25c89c8614a8014a8eff28c7b96b811f3b11ee9f3a45aaea32b15367b8df3c9f70db507af4dde5cf45a234d68998fed3cf7f48d652a3758cee80727f716b9bffefb73d4076cf7c0a8c330e8c3cd5c68f7cc3f8710f6ad78f7fefa736ab269b22e4464cafa74fb8fe5985130d4dafc0b346c9aa06b3ec847fc32188b18671722e57efd92e55ae32d5dc3e73bfecd9a16e5308d4ab62fff0f84a529190e634b84ffa7d88917cd61a51ee8
config.libpath	gnulib	0430bf9b6f04442afa930818e9268a63a9f5c2d80d6a02a2e6d370c2812718d9762a058ab832d056284af62bb31dcd9d4cde292a854a0b0d025a815a29d7ac9cd2704656205934c9ea1dac6e4286ba4f396ec4592ba370a630e23fc29f05f2334dc80879406ce4e3b2d486bc3df854457cb1051ddd3c055a62f71eeb3f6ae228fe1087ccf9b09f11f07275f08c9deb1d00441a16764a94612c0842f7e95a5caf97c0f7040242f232acd2b9dacafee99df5010e7fbb5ff1c989b2ec150aeabd260fef32cd42c1bdedd193254345f4f3ec3decd617cf0995b7f3e9104de10812159b543449cadbebe1fab9886c69afc6f2f47556bf3140508aa84a
config.rpath	gettext	0661c91580eaf0785820128be7dca607c186c1ac1758bf2df6f3f0b03f3d26019b3cc50f2e1bf95b26d8fb23a2477de25a792ac54ba057d5e37978aa2cee3d283862c6241e422cfad70262421debbcfa2e3b647fa24b9f542f4630966b601f7ee8cad978360f7cac260d9bc6a1123e4f7ad45db5ce1e50c43e5cc622e1175a54691b5c775fb42753314eabc76a8f3cff23a26b971fe96ce5bdfdc8daf1d277256fddbf4513b54a021a8b75826f2f75a91f67be9c7710bfbf5c8fc5ebb6457cf59129bb0207968196827baf79d5ee50ddeeca91e1a06bb057dec104ebac7378311351119396f6b909988c5f5992ccd73fba17833111c4ba69a336c64ca05c0c3399f6388fdec30d782ef09fcd8470ed418f3b52f87b615322fa18533042547fb63846fa3321016c1d8516994cfecb533207c35fbead17
config.sub	automake	02142065e3591725237802311e1a10470e6f229c028bb50201b23a40cd850307a72fb92917e2a8eb034051ec603b30fa9d2803e5035ca759c3403d8c049e4c28d48f5f53599105879c6fce6f88e9722d0627ac90b11bfdadb09b0636d88c9ceb62e86599064bb97a6bc3e6baff5f07f52bb8e45e3dba2dbb0aa7dd431dc25539cbef0b064a49323f03d55dc80e116799075af603a1fc0e2fc25e02c5c96724280e4170d54cf00b447f300ed679d1ff2e50ccd0b4102ccd196cf63d4d3b9510bcc735c770d4830a8612e7e7e83c52e1b66b8213953010cdf8b1acbfa914a39585c7fe6aee9e3017f260059f6c67e3de4118d8b9c5c06db801e43219ff913adad818173d241a84420f6b6ba56d68511afdd338ef2066ec03a81b7f18049e4f7403a56220847997f231fead816e2165c5ac44dee96ec46a238eed66a7bcd1a4a5b4246b2031e11905eea0c32487af024eccb71fc0362652ab5ab2e46d76753726d9cb6ac746f6e6432b272bbd82a89e07035875275860de4530f207567327fb4ee8874444ecd58e295662015fe03c3ec39a2a571a6b4947fa7908982b845ea177fbf199b4312da0ee572c92e38118302f29bde6fbf7e2b19de3314651750bac06005f7835720b9edba5c37344ae35912debcea2bcdefe3237322821c5fed5692d5f37bce610d6dbb8dbe78e3946a9dcf9eb70f1ef4f39c0c2fef96ba7164e9e3e1689040b870431fb6d3eb7ab4a18596bb20bdf3f40bcd8e5d51944a9d44071d0838734e6b6b9b24184e82e0864f8afdcca43cf4225cb2526319561443a63928171baf14a59450786ea4600494a4ee54514108c21ba29acfc3b45dbc58cbbb0e4432b4749330aed69a38b8f9cb649f85caf2e0d490864744a05bf6ff23453445d3d4ca94c4ec482bd23c8e44cadf2224217c32dbcf74d2756a1dcdb58aba5f04df94341b8e772cbbb024e65c802f1342c1cd9894ed0e0101ea2d4d4c79f50d1baf6d24e5c9c2a255167befdcb11bfaefbe35237f61bc3567a53d57952715791fb17f83a6b6054242d7c89be0610b75e54ea96fb59f53ae2b27955d9d650fe459a6dbaef578fa8005618fd22857a5c6dab3adf166c139ff75c81c4ebcd6e083090075e25fe1f5658217a4ac65e4bfc9696c199c9c7d75e8b76b9f49f9a5972e25e9629727711846b1bc65fd0daebe03c4315ae376026a66f14dc23b5f66b618aece959150d4bb989627fb64917170192bb486388c94ae7117aeedcec65382f2828d8e262dff665a67bc655dc05e6d33e673a9597fee1d6f01abc68e4ef11e564ab1567266a0a35630e91837d88876ac6f98ae4a9b3cdee816b9806081109a3ccf0e96b9aa06530f714592d586bad2ead2e279989724d7079a6990528e08f897970bb2b14982a1723f90a71531fce8338ac8aeeb071b4f0439d3e75955bdd72450cce13ec74ae172173609480ca5763d0fc6675fea6dca3b0a8f7bf37761c7a24ca21fb3ef911764fa40475835f019e3c768e900161c29fedbbb977329bd2474c2d94d21578e61a310adbf6d70ed878fbc72460c822bd553f79eb56c60c3d438062d77a547c807ee33669c53f7a60085eeee81f653feb7b508edd10ee8e77633a7ba0db734ad4594d124b7c9375114e233f6aa78e7d4de79f87a650219d1a7da4c3669dff679b2f7f7f888fd34e10a0ce688d814d333686177dc2187881f72f4e322272002c9e8258d71b699ba109d4cc82cab1f510fd85513baf856abdea3f42414cd6ea85bfa3253ecb0db3e9888712b0cf0f63727062f3874ff1aa3c3bf624cbc3877ebbf06e0361d295b68867dc0f0fe0726f0bfe89a0b1c6647e11ef703f8aaa76c0f4d013dfb74a8bc0835c23d1faf9772e8e91589b3a3b447ece0a8fccc1cfaf33e3801e9d9097860acd510fb42480909a629dd99e100f16d390bdc6b0155e709d3bd695098231ae5f8359974e954c92854811d4496fbb96111c5c540c03dd6c0f96d265327561faef5a2d96fa96bfb8c16203581e976851f7116f83887a1a9a4562bd7b4837d75b429a74af5aba136e0342d89c437fe6cf09862341119c45f0a8221b4dc52d4b9c86f770d410e359c71c9cd17ac91218fddc814e9f073a59ab5e0be82a069f1ecd055afec89e70569fbafcf2d58452db2de29ff39149b2d26c8c81fda01b0721ab054d4a9569a066f57720b12de02548a26d747ae8eee7f1ee1ca2dd88fe28ca8efb4d18a43bd0e6a5f731947021a6a5900b8ce9cfd90eb2a6c41e30b250c6ead9d7a70847bcfee98aa95e0da72069b038e34e24c719a72c9687abb4c7cc848aa73b4ba2107044cda328a7412efed38016d2f94aa7e5a05471a6217e10b2a9978bbb26a098b78855ab17bdeeefe31aa506a8ab9a0c1e8bbf7d6f0913acb745e72fafc6890ce2ad29dfa22f967c429493ad3f8b8965a357b5b717b01c20e0b7791e7d3e7eb27c8f63910b3e40f6d1b2fd8e41aada6019b137b3e44a883a26beee5d2bb4b10b774b3a3119d06eb519a42d23f86364c3c8b6dba4298f705da22840b7b333091be1e4b1bc3ab7d4e5b7f0fc62b4b321b806c152e699c8e2b96db991b07bcdf94759a8c1ba980c46222225b8cfd6bbdc76054e608fc76055bc386a620e60b69a5a30bc6356c0fb7b6387da06bd0c2cbae6b92b0385fdbdb12d67fe49403c484fbfea3242592d622c89bfc098fb66e0c9146f9f2cc12a9774f864fd9e6827c15517951c303def96e3c56c12f4b94e47319473c88968b07ea3fe8fc0e1c92eace7c38c4d4357fbcc1a1c3da186e42b7543cc3d13321f47c1aba66dcdc30e1f9c8a322b3d2ece40bae955ac593ac0dcd0c4ed1a7d652f11f517d11e84cbf9ce16337032d1d6a5eb9a6931de0192d38b8a35396a5824862ad3bba4e3bf6a5b67e80fd44313c0fefd1c278d3ad49ed296b4ef7fcd6136d60ed827b5b28f58f317d87ce2900f53fd3181f5db78400add8bea334326dbe0c9f9b087c00beaf1de13b2518ebb0b85bf83de796db0775b42e639bedea1b755b830a2773a1fdf916ea43151e3bc68b4dfe925d696e794f907cddfee0df12971163d0703e03b15db35d2e55606d4e07cc6a0b8ce884f71dbe09d06e2b83751b71c09e0af326b5aeaba63dd9be1af9d7196e5cadd58ebe2bafd738f250e4d0d08e2cf235d1340797ee785e4b062eb60753fbc4abce541fe9df7f67cfda586e5b8266c0d80ffd7b203e6003aba993693eea51de6036c77ce9b48ee7ff1e75c125a2de3c01ebaf5e9a0961f29ea09c28874ead4bd440fa2aca2ca4feb83697d6cc8f56219b1eba211cfc8d27bd699e5ebbeae04c4d4ecadea4fee157da2cc3b5100e118ee587cda3095640b465deef5716694f429094e08f0426b735031d36c0ed8f09d4c506da9e3c48f40f0f1c779dbdd163ea951f175c515370375757eb8f2a66372f1504ee8cbe1f5425058006edbe565f7f711cbc3abe637ebfa37f78029f7914c9355a7a5f92f458bad57ac6d4708fa73274070196c1f32c5fb7232a58a0dd0e53db3fd67da1cf3b1320ddffafd6aeea487365f07b588ff94a60e81d60c711557
configmake.m4	gnulib	0566efaff6d53b63699c7531ae465f95710e5e848469eafc467db955119984a3b5e73b4a2c7bba4592c7ade6433a7b7c0b5b98dd95bdf3e4a92e3ed3f1e3b4802b108b35267cfe06e21233a074fa5435ff2a2054a3f1e3a83a1d
copy-file-range.m4	gnulib	1f570b6ddefcc5e258e832d933518d2df77998c433c36521bd85bc4e6f193ebcb9dbe6e8c3d249724547e83ca45e01cfa7ef4829e3f3aba7b32a1c3e4b567841e791e24f8e706c665fe49cfa6ed745886d2114302dd1342f03ce7c373f1fb4997c5a46977de14c058d714e0f3886857d67f366477c955b9f94015b6ddf7e5b88863baaf6f7a313ba266943dad547aeeba25a44d406a3ffdde6790d0c2b37cc76
copy-file.m4	gnulib	0bff3ab4a3b73f95f56432c9109bbbf3c150a4eb4b06dcbf9e230973032b996544e467f9bfebd94f9af5b180c3cdfcd242b3
copysign.m4	gnulib	d4a482af3815e1f882faef8c1671d136a389aca2face27932ecdc0df8a54
copysignf.m4	gnulib	42319c6216a982c362a055feeeada3ac05e8f21c5ffb5a6f825b74fdfc9560147249cdb20401e195b94fc448fc00ce64df49d514960d6ed85b6214d9f6e7903c551708b723f6
copysignl.m4	gnulib	380a33eaa13f556c2e024c4323fa54a552c7c6539b82745cdff44a2d16d3cc0a75f6b5f147b19310
cos.m4	gnulib	040bb3dc24f422cbd1e92ca8c6bfd2748619442fd9b1250110c8eef9c3d4
cosf.m4	gnulib	27cb054098390cfad3cd5054b8bd6970ff34c9c5558fc938d10406ef1507af776a446f1f50f7d1fec49f8d8dc7ecad6914a0e65c01dfde69b9ab6ab1
cosh.m4	gnulib	609724b6f7cf3864591d97eddada77cfefac3659db239f5c8e8ff74acc18
coshf.m4	gnulib	1191771dbb2f55698db24afc809c5aeef70d8f199cb4d07682dc5e61c182b58ce66267d85cf8fbf3d0b536f4569fc6f0dd45d179f97dbda351af4036
cosl.m4	gnulib	37fcb698e9e3f70267c845c6eb2b41d8a30aa3574d1d2c12f55964536ef67babe874d059fbfdcf40beaa0436a295e1f2f9aae2b905d8ba4045ed10d3e5e5340bf7af9b4a267b
count-leading-zeros.m4	gnulib	ed72259a84cf280c6076f414991c47e627fe00cc
count-one-bits.m4	gnulib	12d88db7fd5888e102798cba18d95a3a01681687
count-trailing-zeros.m4	gnulib	6886906e1dc7fe65ea9a
crc-x86_64.m4	gnulib	35b672b9501bd09bb389630fdcac411c13fd58008cc20c37c393fc214ebf9ece76f4e73f8541acdf
crc.m4	gnulib	118d81a382eb42c58c0bd9ecddf0d6da8c9156b9
creat.m4	gnulib	88f2e6c30cfbb7fbbab297af52743e4e3ac74d37d4205fab6b9a7a5c743cf72c90f959088a82da08
csharp.m4	gettext	00b8ec3c7fb93482ce86189281ac026a21a666c421aeb51ccdc08b1357083f56dca564473907f88d65bbd4682c148db42a3592ffc763f8dd2226fbabaeccccd31ddbc255469db1e63a275a6c8f95d3c2b5f522b39e6b5989255bb6c1bedd48314de6ce8fc9257806b0b40dfa6d92
csharpcomp.m4	gettext	3a3f3496db967d1cbede3a618d8a81cf8021aef23b5c9a2eb83c5c8b4ea03d5a9b2bffc4a44ec3a675f7fe7b38ea8b89fb4984d183f0a28d9f89f66b86054128f22c5812013eb12456e3f0baf4b5fce5b471a8b33b21711bdd6db5a71b5bc6f9f29f2a05b8cd80896ff9f68d39c6c34f0fa2b43e5bced4fcced17d1884d94f321d56dd5b92ccfc43e49a9182e98bdf127da769ce8097f0b8e2b0dc92e1baf8daf72dd04db66d4f47a977
csharpexec.m4	gettext	0e43da427915692cf9351b64aa5a05779bf162122196826eae789e5d83f027c6d80a00b43359b02a3d501ead346235d36aff53c9668fdcb2c852d64b6eacc8a09cc90388b98976f19bff0c2557d36b41827fa38c355b47155e1288ceab72957075e1d30d8f223238c3833f425ad9ac4551df2ced887ebfb9ad40c12d07c37d42ed1db79f74223f2848198dc6bedcf816094ddbfc1967db8106c30c0d07ddbd61f2ae3781d09e7613d4be
ct_check_postgres_db.m4	Autoconf Archive	1a4760568859274d0f6341a7463d5437521ec522d8add690d775bc8477b7
ctime.m4	gnulib	80e03fb7fc8a447a7b749a1aff49025372052f36aaa579fc20e747f8dae5b53949d5b9e7eb51f8fcc43524e33389179fbf4dd448062500206e6f2d58
ctype.m4	gnulib	14a45d90c660079222391c5ab6a3c19ece6c4e5592c60c050426d205a325d51bca8c7a1010f01b18
ctype_h.m4	gnulib	0393d2105e234c40f24524e1be5893bcecb6c6733168e76fd3690cb3b2e832813e70f6c2af8d25b23cb77a68881d5018e9984ddb8d04513760b5dfc06d48059e7273ce4abb3074c418e3cadd42b358838195fcd182200f3381d9848bca60d699e18ba233a43dfbb8519b60f256f1a61802936461b8f6de68bac2d6c98da5bcd82cb4bc385313f8c222a79e01bef844b9cbab460bd769f083d4b4d7705af3c493f9850ba9f41c1e4ed871
curses.m4	gnulib	9ca54cfaaf660bf7dac4dece8a0aed17b075e3d4e8abcf1668d0822025ff
cycle-check.m4	gnulib	24a450da72b51e6e612c69672986791a15fc4687aa5c98a52cf92e554e72c5fa183515c61247ac3c
d-ino.m4	gnulib	02ae31c5e49a4c8b700d13f3109e591544f067841af6acee46be368ea8462feb61b57328f3f389422fed3e5bd83ddb59adf83ec79302cdb31f752e2b485f164ff3053ed199c549bcf61161f19fa4932550aeea0ebdf74ef845dd5f1af93e75711256c09666324715e059d7c23015689b49887319fdfd6a6074b09e2dd986a30a9ed97936f973ce75d0c119367ebe73f1d9a98de4fd53803c07b2ea4b26eb525e874864b1995e8cf262d995db206d22e3c4c5be9eb261ac500ba5f6e2e81ab4b923cee8078928c122be5b87b109cc949b5938cd3fb28508759cdb0715d63a85bf54cfea293a56e0d2502daeac7c070189ecb1c844d19fee77debdfe53ebab90da0afdf74dfe5d9a9527d536ddc9d2
d-type.m4	gnulib	3832f376e8c97761cda966020ce2135e10c45e4268db5098b30a76b303627544def325080578506c7b6220c3c494ec2af39c967389a17832eac94665
dcomp.m4	gnulib	24c307b80fa5efefd9c96e8c0ea2b02d2a49491386481a7eb21fb1f5d91c
depcomp	automake	01d81dcbc725a45b43b5031a66729603e6ccc36b0457122510f357262d7706a8c6c7fd92e4705f07077bc718686a2c98ac5c0a410a9566d3622b892c0a75539cbaf3269ca3100afe34a00249c79452ef0cfafd44dd5f19ed86231091be44efce65674e77113162ba1a6fe00c60bc15587d7ff0781156407918981823f19f1797724b1de9c145eadbcf7fbb742236d34c0fe6d6aec90022788516eca95857b47323f6ca085e3cb53f65a424d115e38dc4894a7d4727ab3c420698735d153127ae5a669244288e23e62aa2cca7effe9f2d6dc62aabbf3071852474ed592b108794cc06847579fa2c7e0c6b4a26d553d5032ed70c2a73ac87e5efc22f012aa0b692eb2a84e6307eb664d679fbf1b62c34fba78e0903c92ef2543555340e7a4c852f2f253961f926acd9c9e1efca39a44c8cbe601256f31a3d8b5528f5bc792aad623ee4c773dc38babac42741206f64ca41b75348cf435e8131b29fb7b1e43944662f1f5ebc265b74e244b42701d688494ab26946e45274a4bc6d3572524c8e502e0f188473ef1b4f49fa789c4d912776c651bbcf3af79be1d6c135547aae340891fa6d20ce55945aba3dff11d35769562b13986ce5f22a16ab5acee556a0d6241411985cfc97aa76cbef1359cf5f2546ddc1f1c6b547a1614960f4be9c4391595b63a4d03580ca5cc98a00651e1466b5ef8e1580d3685957d6238e45542c0f6fee8a5d52ac87eb4a3e714a438defa4f28de2f571c44f8658e241335cf77247b6a2f894b989a7f477d70588c105d6feec0777eb1da52b3887919ba57f19b1b520b0e2517e378460d2d21fe24256618084b7c6d980e6005da41b8676d089b0d2a47802eb8b556eb168e9205b55db8ec36e18a9dac4524cde923ed3452fc4da74a9b1925dddb9e27dd05ced169450b45ab319a51093fe98033a8cde4f64b95c98986738767b3c425e3aca9a22459b398258b7e2ee9b4ab2de847d35be42f49d5c6e4a0fc4aa002eef9efccf6c49bcb174586e9fdfe6996c829bb00575a0b3418f935ed948120aa5c45b9fff0f3e485c52aa091f94ed46917ed615ac9b7182a49e3d6ac001ae27693691cd1c2487dfae2b4d69ec14bf52dfbfb6c7e9ce58df44d936c8b748cf49adb2c4dfc127bf44843291f972c53edac04d28dad5e3f61a65abc4a4820d4c16a283b874c5285ef2168dc71a1f8ec6d0d53a5e0dac1e2032c75cc1f54fa511c460bbca1e1eba37ce75648175cea6fc0300e8614cddcfcfae1f99a7d6cea4072ad021d76cdfeadbb361d9d08a109adad938dbc295d389376f2b4da2846982d44e3272a9903f2a51dcd749c6f4ac040cfb2118d783432877f1e3cc4ee4d8378f77d3bdcaefcaf3d8e6504a73c6bbdbb814da807b3637cc8e15e42cdc92e2a056a0e2e459ebdd80683b97c00fd98871dd92e52af7f041d631c8e025ae3abbb407c6299ee100dc5b3a6341a19331e137d8ae02857b2306f1e1b3fd91c936eab4d459e4f7f45ded1fd8cb035de6f5085cabb02fe10c12e7bab70ca9b4e8b31226e973bc8e2bd4c907f28aea43af9f8d5604ca7675ee6bce7ad29d337c3a0df148f07aac6292198218f334a934ad90c3b1a7bcf35a2ac6d2038e7ce1b0f43d4a3a7c19780e7388f56dc001039ebc314770f6c01b2034b68fefe243f6c656859be67ae7c90cf7d15b1a1bbe634f806bf81c11b507ffaebea3caf8e5e8daccc0e177d7f6f97b1b4160fefb31b674
dirent-safer.m4	gnulib	3ede204f5358150257d1b017bf8690b3b6175929c04350b3a811686cff12
dirent_h.m4	gnulib	01fb45ff10ec4caebb30033233c6fc50794a85d910a9719eb759b94eab732810ac08a48b5cbf7bf44c70200a289b019c085a6504271bdcc26fa17f8b7a681280fd6940c3dc9b92f9ed82c7fef71f1fbbfb158a37cacf26281ca0
dirfd.m4	gnulib	16cd1398c223e67ed0f118be7447da159992e1d32045d0eed37bd4aceb774335fa4345fd96ac4ed74f6b8a50c9bd1b391d025cc24456cb4c58758312639854a79e803bd9f7fe64aee7d6ee94a64b055e76c0a68283b869e425ba90c45ac2c1e682109289dbd6aa2dda5023a0b1cd
dirname.m4	gnulib	ace7441de4b35d7e64cd
double-slash-root.m4	gnulib	4095c4d91985ca9c2f6852f92250c39225272344924e3e09a7838eb58903
dprintf-gnu.m4	gnulib	28f110e280e5617be6633c235f63369ef9bcf7d29d6a61bcfa6791b3f479
dprintf-posix.m4	gnulib	05c0d621de2416fbc27c234b311d7afaa7695c352f63d8b388640b5a3c173fe500083f810c88650d44fba78f8ffb76989413464bd4a5d17764f304745645af7cdc5eaaecc2e7579b47b250c77004ce29b4bbf6daec9a14dc991db7a7ac9c319508939703b94f6f01676829db1704d8f52986b5e23e6742ed
dprintf.m4	gnulib	1df18abb4b1ac20f960336620ae500d835914ddb6d9ab296b87cfba49be8cca9ec28497889421ee3fcb51b687ac6c3e7eb32
dps_check_plugin.m4	Autoconf Archive	8e51452cf2fb627122a6c29b69e1ae66db019c5c
dps_java_check_class.m4	Autoconf Archive	1c0b40c6ebb8ebfda6b03279f27ed023c7ab0667cd86f2288be0d5531ce5
dps_libgcj_jar.m4	Autoconf Archive	9a99cacf61e696624a6cc6a6654ded37a6bbea20f1cbe8c9bddd6b0ce171
dps_snprintf_oflow.m4	Autoconf Archive	78702faafa56723213ffdd0304fc2d43a9a24417
dps_xtra_classpath.m4	Autoconf Archive	06493256b08af954c8f06e73d061672752b72f22f86ffe15503ef339e525
dup.m4	gnulib	2edde9a63bc8c203c31937d24c5cd5797683deb969f6aed0799306fb5054797c560858171ee98a0287aec965f3d8bc69ab4faa301f672bc66eafe242b4dbec08d4ae4d8726bfd9714209af9898f5d88ae63bdb3fed7278271ae7
dup2-obsolete.m4	gnulib	3edfacda11e583d0bf57
dup2.m4	gnulib	026d326ae14baa5d269307712c10c761950b51fa3ca29065ed25b5d0b3756187d829bb21a835b3476651eee506e667e07a8e89f3c14a5aa3084f5023a6e0feeea5972f46a75faf91728c5c5fb4a95627b7e44d3a3739a48c1a38d6619776ee1ee2059bf3d7e8ff9b8e108e0f89fbda330ad92424554483aedb16744f2f13cafec9e6de25dcdfd5c8a5c923bfe2c648a3193e4a134358e66c96da4911855210a1ef6f253896857c45566b
dup3.m4	gnulib	36529d34e7a6bcf1a04a755eed2192b675b57f85902b94700bbdc650b8f1c4c1f3fdaa53b6b2c37de6062da8449fb1d0815cea9717d20e5e8e2b96a3
duplocale.m4	gnulib	122118b5d15510e8ee6f1657173cbbaec500fdf724935d439c8d16031a87398400f138183ce661a556d90a97586f491e5c148cd6fd73fa8afc757ae6a2d3119a822d5ef543bfc7a1986177372f8260b0cbf205cc8396fad8e504cbf7fd4d64eb7744545ace52d114fb550dae3c2fd6a4ab1b98def547fa76dc1fa7b0a2c196e77bf1eb24b35f29722a092c00eb451fcc22e682ace7c2ec468a416f8aeb805772
eaccess.m4	gettext	070ad9c20a285f3228fe28555724800464ecf86975f42ccc6734e2f3cadfb8034385b1835d1cc072d4082bfe1d9d1a207a0ef489d40472d925b1584e
eealloc.m4	gettext	071bce75d079300efcc71bc88d162e2dcbe50d5a23aae441cbf494e22ae23c3d7486da06f6e6c5864cda01a906235bc292e94eaa620f5c59a5d857d5616d2132e7b288ba6b7d6e7d8011d83657e60fa2795240d7fcf2a34b8334b780fa4be5bbe13f9e47fe93f48e074732f4c8c7
elisp-comp	automake	112ebcc96d094a31bb4c11b2e869491d0a6dd3d91afbd86ee93f40efb37b24b73899c6a74b5457f3450de55bc739906a9f5651cf5df18be9475324ab56cc22229e9fca64aacf5d90216e04ccf71e13327e1303f89f6affa9f2e38af1085611e4ef2a19578b617b2dfac0833cddc1968c44daf91b555378a4a1ccc8dcb0aa544e1ec0a4b2f187b931e2ce8163b660847c7faba16aaf2fb712bc64e168a5d18907cbde1b64dedbfe38fcc9ccd8ec9095eb6273809ecd209b2ab541550d5670dbab733cff46639dec0ddbe48aeccbe776ca464be7f842812b87168a3ba8ea80af1862403da51a37
en@boldquot.header	gettext	8c0648cef0e71714c784999deddb7606d6d1f911a9ba08abab3674e6119f
en@quot.header	gettext	3484a4bb2e654d02527c8933922ba23aaa2926afaf3c6ad49112010b1515
endian_h.m4	gnulib	16c7bce5bbaca48de45a2762a35c473d7816300e45d2cabb47e38bdfed5a480312a6729d8db76d5755312a5aedfd3f65574c724df8e9562e30c37e577855d6c1562d6bec9625787048e5cf15327646cb8517e6a95fd46b3e8dd2a977652cad7e1cce3f42c47e96af884fd3e2c65c
environ.m4	gnulib	3a2b1e8a623de06f361f483d120909ba5625d326727563c908332f44bb98a587483d4155a2777773bb138bb3ff29d2b4157e
eoverflow.m4	gettext	e74b4e0ed00fa37c6461
errno_h.m4	gnulib	2051261c0d017f0570ed3492b0b321ae538a2e57377a07865d0f02ab48974b8c0399fa26463b04086889b75a7a6586dd8d9669f9f502aa6012ea654f814aad5e84f2de4f24b08b448692b01238b3eee1c19905e0f70ca7eef43ac80a205bc134e63b3a0ddd83d77df9ad8020179ce0705113cfe68be1d625f225807db5ad48e12a00
error.m4	gettext	12f5b4e0169c0e8fe78616d1f2ceba108718a48528b792825c02baafb07f2f0afa20eae7aab6312d3395ae307671451758ad372eed089a9b442d9e2a3c2540c9949a286d1e9d40fde734c992e478ad7c5c1cfaadda2a49fa94b1655caf10735d031068b0756b41f09c0d1d15461f7692805b717b8bf4def57a76bdd7d311c5ac4bb79af5c17f8a5ade18b33cb70b14b1f1238c1bec76c1a3171a6dcf62ebb2bc
error_h.m4	gnulib	018d2d0223170c69fff71c6298e1c74a5af525342cb954c665c7ecc720dd595eb5711cded2eaa549770b3ac2d730d5ca7da0938200bc035f782be678beaaf6d71cc370747e37d7f5547d98e207f95a17dc8ee42869bd82bab1dcffb835308711a49b06d7
etr_short_sleep.m4	Autoconf Archive	46ede1370a797eab49ef68ade3fd52e61832bb2a966560bee824ad11c1f0
etr_string_strcasecmp.m4	Autoconf Archive	420c4ed740417d90c839a15decaf36fca5fc6737a9731a9ef9b006f8456f
etr_strings_strcasecmp.m4	Autoconf Archive	c52d5e47b41d2ace7cd5d5c15b927912fd561ce1d655cdd647d7445d89ec
etr_struct_semun.m4	Autoconf Archive	07a282cca90ae523897218a82501e1e51bf490fca94bc002f93201e3eb8f
etr_sysv_ipc.m4	Autoconf Archive	a967eff92dcc700e7068c9a444eb37016c5bc9bef38772a9ce0048692387
euidaccess.m4	gnulib	02b09de3bb1a409d53481125c88226436b8e8bff3e9b64ae1f0510bda52353ce0dfec5ae00da12337d4b68903cc88b1550afcaa629814a106072ad1b
execinfo.m4	gnulib	24468cee127a27f06697303816bd642eaee7b11b5c64362fda4c3ead392662c4f37161e5b6c46bff64ac97adab7c8d2996f26adfa3b03bd86064580f75a8f6144cbc05d98bd07ce78eb88ff206d4cb4482d1dd9a3186502d903c86eb92cb41c094ea894c887e3ec5875c6bb6a61d97a48a2980bea0de27449a7865564e99b27e841ca13e6e0de9d74abde751d5601c637a7819e9b8b0db16dbfd9fd04130296fdddc22cdf361c98c2c0cefb901bb7caccbfad5a2f8a88f5aed56b762d9ed
execl.m4	gnulib	131bca4ee68f22dd4df82c23b257303e1b61216964fa707c5b64ee7e30c0c3d379e1c1acf7ce30cd
execle.m4	gnulib	041cac861b468f52249c8c13921cbec63f68c99ce28a69ed17bb30f49ed9ec0cd84fb3e578444e20
execlp.m4	gnulib	2337fa6521316ddc252955484792f1292b5399847d0c09ee449600724068858afd459a3d64c0d014
execute.m4	gnulib	148bee57c1452d72d2512108ffc936c1f6dbf970a5e7bd31d141339e6fd9db82c421d7e080ccdb6f
execv.m4	gnulib	02da03f6905149628f8f41ed9d40b0f53cf104d14c34cccee7e71fb8eaffc5333f9564c74664f898
execve.m4	gnulib	149f2c5d67a663550bc55ebbb66ea5732a8cc402a78885af7077d8f7e5cef3010e1c0d17e4848882
execvp.m4	gnulib	1f40cc06340c63ce83ce4e2316ca256a15eed12a875609a328c617d73e40d3e15b3164337bf74240
execvpe.m4	gnulib	1431fdde48405b862c58816cc2c8becf816e12ba8d7475ce785a7a8044eec61def68e7712574deb0d99bd4f1f99ea76949aada5e0d47fe23d37d6a77
exitfail.m4	gettext	0bda960524169c88a471243cc0d78561d6dd670c890c1e3371e94fa2158e
exp.m4	gnulib	081a781a51b4803d9451302b7dc09bd8f48efaf75e38da670b37fabe1f38
exp2.m4	gnulib	2b0c7c8aafa17eca58b046d7ddc9c2cedab48ab14e769b3a0a64bc7a0d18539045a53f083b791e358da679bb08b6f10d875794d2edd1d218c3d1490995aa9990210efdda285fe179fe8d254654c041d1
exp2f.m4	gnulib	06d6f4aabee793b5d4413a559df6c87a00a3add8c559926c2e4bb69b59b0ca595785a0ceede20bacca60efc7ca1c66c337c3
exp2l-ieee.m4	gnulib	9acde571215828b6c419c636a8e3206353ca8473d2d07f347ff22658b7db
exp2l.m4	gnulib	072b8145cc7b9ae9045a16f7807b4bf69e9025532230ff715618e690e3de2c0741f67dac2920fddf362fe592a6fb754c660e677bfd34e603dd9966957a515914289f3e40e19c855935efe87b7c7d495e8b835dd4cee73c53d87d8d7067f592b30c0a88988ec7f7786df2f615108b913563b1f550e7c520b2ab5db7d4f291a577f006ade668df05b8c0e29c6eb31c2b3ed72ce2560172c02f89123cb2d180e2bfc42b7f07e95e9b86c63adaa928fd9a43b9962f2af0152a91c34e3880e90bf09f81f6c663b49ece94
expf.m4	gnulib	13e265e7e745c7a07dc1191ee655499a358bdc9f612aed7dc39ff97096d8a7fc829be9fbbe3e0e72cbbe2c9d12e582df0571f0c766bfd146f9cbf2f7
expl.m4	gnulib	1490628ad48bb22e6a8e244a940972ebcb3d240525984c1d945529ae1cea3030ea4336ea91a1eb993ba776ab67e99cfb575f428483e4b676ee45bd6b46c8d6e15826177adc9f4700ec2abe939bc296eb4b0507ed1b17d4c919cb56cf383e6f5928fd0c3259f4cf1b7ba318bf6fe55d072f78e093a52e9d7f7df5380f211de308cca27ed432c4eb6e539767287f2a9ab68774e35e6ef1937ddb46acac233f5368ae15a3f26bbc9c0dcd05d66fff7562594b57f944d89fb0729dab069c9f88d90a020fc091c47b018edd483e90700c94a20d5ce1bc2b60b68be0a9e4d7
explicit_bzero.m4	gnulib	266f9cb5341e6cd9fe56276cfadf2ea9890a6d1a44151ffc4a5b0aa47335548f6e277457b08e18ed5b1575ac3573a738281d5f49f8c71bd191d49708741ce6802f35f344c64876c4984104fdff4822878cf5899cd87dd3cd8f76917418dc7e99e384d77897a10a99ce7c62de6247a231c0f862583d54a56caf0a735db9a3f4e12de4c81ee5a22e3ffdc09edbe1ff0c97f3622cbf7162
expm1-ieee.m4	gnulib	31fc0e4bbffd099caa953de01d4ff89101dd7ba26d62aad4c7e236221700
expm1.m4	gnulib	0d2d83625fc04d038b7717fbbab386af89c9b0bb27cec473fd149104faea399f21748869fc605ad147c9173c1e1d924ef1075e28c0adf59f034253836a904d9f843da400ec0b6d6e10a048729725cb927e2feb94c5b9a1ae1c969a57d975d70ee295395b9bb1e0fad1756bc2a46ea1e180dc428f2920fa01b476c31427baf4f4006cee8558206eac08523fa0
expm1f-ieee.m4	gnulib	725fca18b9262d9dc87f7c12daba39f5827ccd24d5a19fc0908331643e5b
expm1f.m4	gnulib	0ccdb752ea9975c05373179f4749b269753de738406f6f98f751dbdad0f649301c5ab37166dd5f5558011fa3691a40a58efb5b45b5f87181886f8630604ac31fd0ef7cbc06dca1bfcf70afac94afc6dca902d00472fd137cb04fc1e7bb09f1f7c97b3d6f
expm1l.m4	gnulib	2853098bac7be152d98b3787d356e69ec064a91c40dc75c375f8dbb56d1244c1eaf23fd6eb7f862848d6c5f2fe1574fecd564dfd98e6de29f8d5a3a4675393e53158cb9a0cbf84f2d34aa7c0df501c2687629b0dae98f6d7a9f98e3bfc79bd98cd19d10996b4d477d43925a9bdf3adda887c8922b8e48093d3ef52d3c3c3b4a65a86e55629a2e4547ce7ad92e6e73089cc6650150ccaef343880f13d012eab24f824e4f7bc29290e6582fa1b6f5fa67b75d9ea8cfb3cae4446c6771ca31b
exponentd.m4	gnulib	18c21f1134384ff4db88257b92b8eaa240427254394a4069186ece82643f57e9e992ef05671e113f5b28d35914e6e8e481b66c9eb34200ab14e3d906
exponentf.m4	gnulib	20af436595faac60113333d2d4113353321e5c746a7a86f83be7b89ef907d8036669c9cffc1b79aa
exponentl.m4	gnulib	0f1f082ac07d7fc68b00138a89877fe7f3fd46a7211b38bb0d0f6570fa1949b91d0a0c52404ea8ed6f64fc1bcb017a7424a488207f16dc0b202d28d59a4accef542909fe7210cca32dad9bfcd4cdfea6fc24e032123a77065ef0
exported.m4	gettext	5dd17582cee783b5805473bf80a9bdecaca04b819f62bdd3fc6894323a74bee80a5cebd08f6e20d1d38236fe123e82839df2ea2b2a6daba401528c13ea61f4076f87a3fc8605
extensions-aix.m4	gnulib	6de8f716f0798c7c64f68f2677c6e5280d4bae2c
extensions.m4	gettext	03d0353f522508cca5410a28f70155ede47bd7031c0305216d43c7b598d92698dbf8266ff54e96eb29f529cae401030f78642e0deea421ffa917dae22eef79608467f7137f8f335b475f74f7a08077b9383b889a95770f72dfcf562ab9795d3c4722bacc59c2428ea09e96e93096642c319844f6f717c56565e7433ac46d56089693701f858f2009f39ad5f1703fe01804d769e42f4c7e87ba3d577734a365cd86f1c977da9e96b5298d89d5319d21f1fa398cef94ef2b6e2ac4a96988ef9f0b08487a00311e7ca2a0aa37e54e1befe5143eb4782d6508e5062bf3d8b7169fc5a5e7d6b213babb7e465b6a0c4d19f2e3cc15d68ec6b29b1d1b8cdd7cad085211b8609a4bea1474725d0fc50320e5efd4480848d31bbb9f2b
extern-inline.m4	gettext	010642a755eb891f33120402966d9863012f61e0064615bcb94c12eb0dc415b9729c64e59180e1cf180d2a060567434788b4186200c373c3e02cfd472015ba033f8db02682c429bb68b5dddc105fc1f9394b832b505a08555ba53dfa344b3cfe2e90ce133e1e1e56eaf9503fb1ef3fbfdb4f62800402bd30437fd9839b26ffaa848245321c3a258ec83260b94c825f2103bc4aa69c814c85b4c5e9df9cf88f474db6d0892fc5486df7ec55fb5cf885d0c8192c2a5b781177abbce453eb5e6f4e633919b620b1011b765eb08a75e81aa8d52a7b21ce6c942d84830c6c7be7a06da0c534e885a97ef35a2435058cd8b44b8130509e127368cddfa3873c79086b2827d380d588e3816278312e2f5e0f903e6fe149141a51aa34943d5e8fe4cd89d70a899563d3d60eb4c8627ea59e280f8d112396f12467a1c47a68eda241c7fa44aaf02d8b5ec8c1f27bc1ab7781875b15c8206f33b0d8769cc5fe82d6e4d2bc5f84310b80e433bd48bdbd2db78fe37313e19bc37bcf59223a7c4dc6e2c537486702d2e7a681eec7424e8f40fb24f515b5cefd47a55a01eccefe51d8745db8768fad724bbbdfb175b5bb24167f2d66e3bdce4043c8fa007b40f970dfb531d3a522bb4efe15b11e53769995e20c
fabs.m4	gnulib	444b0645a13b9e35e6f251deb67350c3d3ff27f69b3c3ea53accd1468734
fabsf.m4	gnulib	0320ec44dd01dc8cc0be8cc9db64b6947a4ea4e5a95d3e73c082f93d0ce1d64a645ed88d415fc366
fabsl.m4	gnulib	1a6426eaf9b48499d1e81d21eff1db42337bf6d53b65645c7125dd8daf1a9967a4e113b7affa3cbdab6d278dfdf14cbc9d4fc888ee104da8a778544ad7ca7213682e2b37837ed9de54137014e0d27c4e
faccessat.m4	gnulib	07d6df3408f800fa0197161bf93dcf8c19b64d172840e3fc0bb035f8811540b109e80682fa8ec2a47eb12e639322b9676161b720b40493a619a4a72fbf28fd964b3c0b932aadcfbfe26247bf2fcaeaa7dee15e902b5a14495796e372aa8df5f803aca263
fatal-signal.m4	gnulib	32e72f4c0a878c8db44f78b7464823836eeafe4b867ba7c10933fc5730e6f8f584507fd467e6c596
fbufmode.m4	gnulib	533ebdefaa292a28541b5350b8dd223f535f5792629003d09b636066eb55a43b82b29eb8e0fddbbeb86038a9ff5227122e5cdb1d4d69645462ca4037
fchdir.m4	gnulib	12a0947bf3db14a19c081324d6b110423647ecf31c80a73d983e6d1b3ac82a91a96684eb6f806b594431c35dfae09228b19b4722d89c5a3a438118fe55257e5d4803afcf79976684ed16c8ca00f47555735e4dd99c48b874c79e7e372b75cbbb2e519776910f39ae4f87866602549f6b43463fe7169b38eae06cfefd2953d3379e8fe69b041d50290b6bb585f1bfd7ea98fa35648ea6
fchmodat.m4	gnulib	0309a7f2be64bff2fdd0192cf5eefa5c5f6d19b724f4c92d1e14ebbf564766948b6330bcc9cd4a46780f6049dbebdc15060e8913edaeeb50c55d2f96e24e663ed177e56c6b59e81e8364f8b582e94400f47fc789c35b1746b142f59e3ba2439b7eadbacbfa8f8727da7f88f4d9befd380359b0f15b24cc5e
fchownat.m4	gnulib	17b23fd04e25cbb633f825b5ad823e24324c8f1f401d560e2269ef2aabc84c51af286069f21687195f92471e4a148e1692b160ad98cd6f2868f0ac24628b1b1d8b16ac794b4976fee14632a4ccd60c3c9062025db316fed62bcea17e64773d322ff4b3ddcdf9ec7fe946115af342e140959dc38473467d2f
fclose.m4	gnulib	0fe45d0860f145398f5724ba8fb9a52f9794150146389e139d82c91e2fe15834cfa67d98d32769955ef1a011970f80867a76802382381ff153bf4705aee1fd9db7f8937f0a23b370fc4734667d82c535b89b9318b355cf0c3bbcdcd7359107d21458ebcff67fbb6fc7e86aef5bd8
fcntl-o.m4	gettext	22fc511b2c9038a0913c2ec250e0eec011a7e4883208ac308ccd6d92fe6a3399216fb77d64950f4c434403a9425bc33c29d7446694504db0695475d04dbc6c34af7adb028bca4e7abce80fb455309d8d6d145bbfecfee192d20b702852aa87896a4460d2a777137fbea42854c93faf08fd6c8db90d773859b069714904137bff9b78cc8293c3b8cb43e0c5add18e2cfc529fb5bde1a1f2937bc9135aac2a504b
fcntl-safer.m4	gnulib	01a62cdf12127bb062e20dac87d77abf8ed482a31b0888a3d1e00bd129c1
fcntl.m4	gnulib	0c88c90e498dcaa61b100e8348d8a1e343e0be431502b9406a67f621fc5d1aa0b1e79e46af7ba0d9318fd2b702d523ecbb144247c80e8d0ae0c9ff024e0e52799cff41d93a6551d5024883fe6f798b8d79516c9af90c3cf94abdb941ff0571e184e921afc9faeed9c08d27eae494db8eb99c1bd4cf243d1bf033395745bf55f12e24
fcntl_h.m4	gettext	0770c3c2411455e1a5a416d522af6ce3664b5f56220aa54e6526525f9cf85ad1d21ac384ba0a901c5ceecbdb8946cb33ecad63e770c8149a6af19786648533c70722974424d3659929902c8cb93d815e7f58f0c62d0cf8c36fcfa664d7454c8150f03795ac586454ca050eb838c2d9894e16bc4b7e71ae4f
fdatasync.m4	gnulib	2dfd7cccbe9ddb014f9c415d8a55f34783505e196a485cc8f951cf90f0bf6ff9eeef7c5b7291d58e80aa944e3727a80bb49a8c20f2bee4ff6e70359d8e4aae9ad75a8563126bd99333648294388ebbc8e4ef6eb5018f38a11c0f
fdopen.m4	gnulib	0092d663862321abc5c9183c0bdaa7a623ea9c113966049b4586710251b64699edf60ce7b3e96d0b9c0b1a45ece6abdc777ad1a618e23018da872a08f9253e183c8a34bb381f
fdopendir.m4	gnulib	088804a4f7bc8d4a49a70e35b5c067f2422eb09e23c6d856f49c535d99a12d870cecd312ec1b789138026bff3babecfed04d5cea6a25b94a881517deb9bf5461a085af62b5d3e77d0b1bcc7500cc88fee9ac4a2cb8da6812638e
fegetround.m4	gnulib	0a3b25e13fb12a657ee658d403c2f685d779b7a099d55fbdf8ccedc747c3
fenv-environment.m4	gnulib	11de1b16ff31804093e91a27daf4aebd413ef0a223bf2ca9e6c3b58c1dfb2662db5045c2d3849fd44b021c2803672a98ed755cdd3c0fa7ffb4f2ef3c5f934d4d0f5417d39e59c02cdecb7c245b385949d8cc9fdd9a858496c953ebab5af29301bd369ffef333e928ca8fa2e6a903
fenv-exceptions-state-c23.m4	gnulib	2a013b91e46f5db27cad35f27edc40427e4da308b701e606d99d9bf2ea5a
fenv-exceptions-state.m4	gnulib	69494241b62e61a9fe2d8ffc08cf652afc52502d933e6a9bf1e8920ed411a3a5fa59ff1742589c2db9b85feb939085335db1b9c76a22a3f50262e1cbbc9c0920c8bef9a4328cdf7988c2c0cca50c12a1e548cf93f35745161f55f8f2fb20a2887d17c16a
fenv-exceptions-tracking-c23.m4	gnulib	38bf1a6a433211e338a5aaae4d5828a050faf606b36d5f6e896ac9d3870bd1376f7b5a0338e07b0b
fenv-exceptions-tracking.m4	gnulib	1621b57fd2e3dc3fea2c1ab6cc09d359e1dc343e5206601841690bcb6a765c0c766cfb6c5d047e27c57af351ff015dd8fe2ec9f893593e521a9aedb0ef03d08d33691224467b
fenv-exceptions-trapping.m4	gnulib	0edfa43b1aeadeec8db146c785461cd29020582b7ee3f114820537a1c9aa9717c35a238f33886364b0c9ed5200b319538821c66fda8e631ac36d03a6
fenv-exceptions.m4	gnulib	57bfd837f86922a59edb7fcde2a937573506bfe7db623ff7907e1bc62201
fenv-rounding.m4	gnulib	52beb2a0c72b110ccb176f097ead2e48b2a2bb3898e3b1f4b164b876129bab1c755bd334b6cb773de4d88a998589f7662a46
fenv_h.m4	gnulib	49f15ef0997e986f9906555ec2295eb859c9883da3cae1e44c43b3331a65e775ed3153c6d30850fcf15c89f42544290a4c6a
fflush.m4	gnulib	0781267e33b83f1a067e32b4a9bc0f31d7efb62534b6e6e23f08e20c9a575154bc0f7d521f46498c52f0230c1d0492443c9e788b89a687b615eb61ea969c3fb58446c8823db8a5c54b63ba348f89baf2b3865f142fea13d02fbdbf8600e1ae735be239a5c371c045e29dd6a7dd81d372d8745b13c1ae7c1d
ffs.m4	gnulib	0affb1017572ee70093317ec1030e6c60eaa085b354badbb33db35b502c1476f04fb9713cf24a7336a7aafc7adcc48268a57d751d8dea12b520e1c59db24693b82ab7b9c3b52
ffsl.m4	gnulib	1cb02a8a86932df8dad333d9f10cd544712110a03fbd28736841652468087a479bb9911990911016cde92e7387be276495e6
ffsll.m4	gnulib	145bfba9ef041482dc5e14c34dc8d5723583c71934835bab0026edc97a267117bbd1c32c46808c5c85f14d7c2d8c8e2abc27b6d77423ae9ae911d007b76bcf5347d3cc284005d5f6a75bf0a428446b0e
fileblocks.m4	gnulib	24943b74954d9fc05329bea4f66661229dcbe439c4e7f177e5d9f677e3ce
filemode.m4	gnulib	1b5172e5d37a138b84565ca4674071777c8cf932ac6fbef1aa99a03af8f0dec1008556f4fb011173
filenamecat.m4	gnulib	338f88359e6648f9119c9f171b7b0be087a91adae6b0350f763e95143d83f3999e71dc13d098509f
findprog-in.m4	gnulib	196ed2796442489d8d19ea1a890666caeda07a27f565b321ad4e4adb8b84
findprog.m4	gnulib	0e12f833405123558b1d17656a269f18d49eb96181c325df53bf5445a1d4dc7c32c98c2fac7217a1
fixautomake.m4	gettext	0a2dd7c75cab4b4e099425104c0f0882533185fa571adc5f588961c8959065a71594dfbf7c7fdcdd6922ccbdc82004ca6b5e76293ce41d8b5d45736f7aaa3cd6d77bddfb800a8a7b30d0bb88b9c71ef0af67a83152f05d9dda5eb7851b992b9f7833519ab86f165a01987f93d9c4bcb0ad698fc6de35ebeadf7e8d3762d3323c8aacfaa27139d4cd266012da
flex.m4	gettext	84a2c183cef87c9a9b2d90a8d75678eb8b90495bc5a06f4d8f4309fff8b7
flexmember.m4	gettext	283211fd0f0dd187bbeb411e664742503a582ef45a2ff9f59968328c39075cfc61733cabff49bdee6966de99416dba61c5b3bd187e3220f38e2ff4cada4076257103bf97aaf8ef89625a6b9b85649e3f
float_h.m4	gnulib	2559c51897ef19e7941625a3d2c4e88d2712642c59b11d97fb07aeb871b86e8c10a93aacdbfa338779380892105a2ab0a07782cba30bb2f69f1ece85867dc8a1feac7e000d488a668eb36dfeb147cb29a31e95c73573f669a849a6238a0cf8fff32271dfcd7c491e3700ccbbae24f15a5d7b110efab4ad54
flock.m4	gnulib	02fc6494173d48955b5660a3ffe5a738b6e6e2018e3a48b6fdea064f3e7ecca29723e26cb253f308
floor-ieee.m4	gnulib	25c60dc6bf18fe9af1116bdc46b84f62c700417480a9c96bac10819177e4
floor.m4	gnulib	1660dbba741bfc00fc751e7898e465e3d45ecc932ef2fa6497787ba8862740b4d92f98621b53b5e54b0005f744424e9796884cc4176566c4a9fd034f520ee5e50dbbd45112426b8d61f60ad989d3c65176a1161844687788b8e37df510adf8c42f0103d39565008213d68ae699bddf2dd4f8d75b97c3d186fdfb384426bb3d35070a
floorf-ieee.m4	gnulib	2b834f64f053898fede286d4dadf391375e670b1dfbda392c9b3e1d9714e
floorf.m4	gnulib	06d66beab1baea92ff9310a7718e6ec0f90a00a71ee86c1ed1a6334c94a88311e1a38fa6a0285a8686b26d4e5ef22ecabf1d9ed89805dd089a917f13a08ad0581d66d791d938a7430dda9ae83487160cac23cd4d600701ade97dbc55a6f2aaea78bb0d96e1109716242a92517a11f2bd01d1580467e387bcf641afe73742bbf6793e
floorl.m4	gnulib	8b62f001bcb3ef73d0dc96d8070835ceff53b586ce32e15b1affd3c135edd161a50e9133eaacb335ef8d1a6d65073f9220d1
fma.m4	gnulib	04c1026ea5fcbcaa33e9119e7e4a7dffd62d5ec9186dc0c5f0985b75178d2071cdea05a30b806dde38c4232913f88d757ed73cb56f39e6f92527b019567348d0447acf57e89761422570a110c906f73784bca4ec608f7da253629fb92d904c71b1df0e3cad6a132af13cfac15cf2cee80d44af19c9b4f6bad1f9c3401756087eb197e4242f998a3528b47a70e499e5d78a0f0dde214c
fmaf.m4	gnulib	1f23a48f479a45aac19c23ad51052d94cc31f7cb2529933b24c0b5cb7e9d4012c21d0770fb6ed27055966a7ee510e9b252d06f63ed4c704a5539972a83013932c9ff6abf387189da475934183a36db688afd5e2533c50dce3f8c93e7587bbf838a445078a0c1b0a0ffb28d665e92a1cf24e55f0a1ebde99aa1dae77a879cad84fa87e24915aee88b25899f66f8bfcaf32947872f402a
fmal.m4	gnulib	02fa08c1a4d346b6738d06da5949846ac9156d3007fb150de51758aeefff1e94b2735636620ad2ff2f4e7a40a19799cd8599456da010a7847835d84e75942a9706ac78b038fd9dc11f9d6387ffe1f362a5445afd4b1817b69ae6bc064588400a2595566ac7c6736a59fbe05a3d35d0802b75a95a023c7d87d0a83ed28c275d12723bd432d0742962bda3395fdb1fbfa513f47238293fdff13cf7da4fc555166bf90f52ba5e90b2bf3c5dfea94dc8e2ab34a4e1f1
fmod-ieee.m4	gnulib	45a9b73aa66dc20afcad89a4371fb6261b67af96d6197a891c5e886cbfdc
fmod.m4	gnulib	0b67656a02d2d68a8b1411ce3505b308409f0d3229e658d797ae112e93a23556399b38f3c60fed143746d0b791a352ea42823e7f5f679bf6097cc0ba5b331775ef34ad6f062c5e2d7e5011484f9d3baa803c6016fd350eeea27585bcb2c73406336c18fb96becbec69b1068e3cb49ce60c360d11c811441db0d2aa1b7fc574a43a96c66ed018bc480ff25bdcda723eab371d9645e0b0dcce7f3414848fe2fddaf7595c6c407590612030
fmodf-ieee.m4	gnulib	2a358c90f082cb31b49fb852b53dd4a9bd9299b1b9181676fb7cafa5c699
fmodf.m4	gnulib	002e62eab04dfc3f3a0205f8ba77155dbd1fc1ce0c3aac6cbe5fa792ee08325fda3f5016b887054d349037ead868383e7efa3d3a1760e03e7704fdf14bbb6c35cea7a37d052665689e1cff7e6d99ccae9521ab49ea4c3580c0daa3f39acb3d2d41605189aa5a56a0d1f2fe3176bbb31220e22eafc0e20f73be0b078a2c30989261e2c129e05aa49eda84a3fbe7558bb3c02ba79410ddeffe7d186365c26de588f51bad463c36b03d3d17
fmodl-ieee.m4	gnulib	69ea5b10b07384259807adf8016c8635d3eb01becb08535813b4ab5dcf41
fmodl.m4	gnulib	1e297b9cc4598cb8bade331676f8fe7f042440003640bd3fc76c1891c18c37ec0d1ac6eaa44f5f203d9aadd10e6ee0cd641d488ededddff9cc0df94a495756cf4516081d38a34b1f2dbfb4fb93b95e37756b7c7a597f81f4f9f081213aaf9924a7fe43d987324c8e35a728e6ffb08ca23f422cb4cff17fb1b473e1b62dec9e2c1cabbcc643ee58f0ea0a72eecafe4b99e8395262e7f1cd14e9c8644dffc96d38d4eef4ab500cfa5e8d7edf1b00c83c8a085b6ad3
fnmatch.m4	gettext	09da885a96680ec11da60b63f408adff0cc0b19d1136a434d235f5e0b779142daefe1665fe002e30152e10ae351e2d0e61b51945542babbc7ac4fe921f604f5c899fe036614f1fe655bdfba3f119f81c2f29ba7abb7ac0ab27bc331dc72355300d72153c35c69d7f18e5b2fe4d25393f0080ed208056fb7746991e4ea91b109e96f05d01e369fa7f76a699d2639f36e78f4c4bcc9bc564e349bb0642ddbce30d6a3cfc765773116165676be816aba699246ae33b84d5544bed89130af91e857f99c71d5ca1c3c681923753b6eab823d2126e96cbe450e168e2e940939dd4a2fe6489b1fb94aaa2ce4a9d07e92377d33da38f4140f55046a742e4b78b6262fc7a07b8f89eba99ff413f16b2d65356cc55300ae7821ca5ea6ad07b2ce606ef886ed7c7ddde3d16f2657fed7062e5f1ff7ac1d3197f30d1f28a177afb9abd313be6f2d5f9cc1d90a3a7bfecf96165ebf9bf0d3b66c4
fnmatch_h.m4	gnulib	1a3b6cd279dc231a6c221b86cd144fcb078ec4bf4f789c1e8cc5036818e1664537802e874f3b70a3675944487d8f47aa6b4b77d0edb35f9d0e213b159bde2543059f952425cbaefa3e8a990ea27b5b27d76788caac1c65fafa6dfa13ddb1a151448add13fff2412ae1320f3b8ff5
fopen.m4	gnulib	34be930d4ff736f31122379fcc5571225c4d7b3849d76aabf18b3f718abc6583723c3bf20d58974d8f8f1baaa0690294dabb8fe709b474045d95dde2a3c997a6ddd0f7112bb1b1d58fb2fac06ef17275bff46d57e2f161a46b16e94d2806f06241d506c8fe060f5c6d2949c2aa10
fpe-trapping.m4	gnulib	474e4a0c2b1c730fe509c8a9e9b255a563c8f5d2f1a10137e9597d28347a
fpe.m4	gnulib	c0c06e734d701f9a2eececdd6c65e5a1a05e8d54
fpending.m4	gnulib	00cf559dca4e33f143c509c6d05aed7bf7051ffd41bc0cd0bbb761781e4542d53c08edb8438984eb438ae6a9e7852edc9cd79554bb7ef6bd1159ad319f231932582478c029f6b53c70524ae348cd584cbe8a0a8ffa966d46eb60
fpieee.m4	gnulib	1757bc6497a8e30a8e934eab9277dc92d9f3769350b5d3ffb5690065f80586980f84991531c3e6f9a4298be5f84e6ef838a4aa053fa2524446c9ce8ec1595a51c6602186046d
fprintf-gnu.m4	gnulib	03819907ce7dced09a162ed0335b2386bce1a45b60a9feb76cfb596a42c4
fprintf-posix.m4	gnulib	0f9a2918a353601b009d124a35b5de0dd771b0f72ea16d8f3f35a7f6caf234e4905b80871f01794c7548a2ca412674154630a832620b74681bceb957a886a3258927a131f51eaace9f28dee74133d437b2a0aa6b0b2273b28d11cc4b97fe7b036215f32bd875a1b8e7ea388e46ee
fpurge.m4	gnulib	16d11cf7e2580fa606635cdeb0478d2442670c346333cc0f0d8ceb328e3b79a078aba25a7ffbc3f58f1347f1a9b29498b58d95459e8af0be4b1e0b939e193ae1a344c415a47ba0d05faa0360d7f0e325c086ad4ff184eb59ff98d2814634bffecc96dd5fd634ea14a8e7bb30230ff043aabc38c76aef457ff1c75b0472605bb13b05f6a60dd5b0e703957f61
freadable.m4	gnulib	21b87e912aa2347e80053572aa22e1893aedb42b56e53139633468f66cc25a4ccf91e6da226d7e9eae38751dd1383c269040
freadahead.m4	gnulib	243b992d7b2415c325ea3a0cab2cff9900d941587e9d10565ec57db444caf16e9428e8f837cb58e0
freading.m4	gnulib	0e9e668f4ef97d6f03450ef46544ca51e98d74ee33dd1faf40475c9c165f542bb9498149f618e822ca2bf717f9c307552c60
freadptr.m4	gnulib	d4d06beb54459cbbbb20d972d3f0c368576c8e83de0a773305d00291d438
freadseek.m4	gnulib	1d98496bbaa53a0098cd388e06753a2e79b1f46972b7ee0b09c94fc2d6ffca6094fbeeca7a4e9f23
free.m4	gnulib	03c27f17cedd73ecf24e24b5407274e01298057029adaa8d5308474eeb434863fba352abc109d3506435a264b831f1b4c8c46d527cca51a87789aac5980fa39f01e7e3fc9589b2f98f52a34d7603d7c1ba5dbd7e626d5a88fc70c0f848528a2a9874dd87c35da96758f926cd2690cfc4daf7a0ceb0ada309d20c674d0e5a0dbe9720eac15bb19792fb130a07
freelocale.m4	gnulib	3c0c2a45f3fdcf9681cb54376640300076608d68
freopen.m4	gnulib	23c7bc20f7d71cdbb6cc33c2accd09e49a988df57f75583c3df04a3d0600b62fd32fb301a8d017deb9c765d48a029d1dbb5cccd3785676622fc207b6d99154030913be345853dcfd7c963932b9055a98
frexp.m4	gnulib	06e8069db061c2f4aec0086e97a4dc1ab6d3b5f111001cb635e085b6e22e2caec2ffdf36998a9b944263b15bac8bb009834f43af5c0c819e692f974143c93d6ff069bf8293e864eee2843a98adc5b24677cba5f278eac3381aaf81ebed676830919e1af1babaeddcf867990e0bc3dfe26d5d15d91f6f79ea
frexpf.m4	gnulib	311ced124b990db515ee3179f56404e615ed50364452e487568303e636a2714e8ae30f9bbf0404e371952e616d900d8366d9800bc7cadd74d77424178661aed9cea2a198826e8bf31323c376c78c93a29baf11a8a0985e19a4e5a5584f34d08df34b6b64eb2d8ade091f0750c338f4d00e6824e0a4243432
frexpl.m4	gnulib	23552c6b26882d81d817408b354af2874babfa7754002bab62a71a27789b7aa267737f4ac008b3658cfb5fa3aae4e8dfea819de32bc383d89584a697d8fb0b28f99d68a902ffe9fed408735fd62457cef906a9674c3b4ea1e826feefe9b186261436a083
fseek.m4	gnulib	3a63110f1b4a8da2641d958d9a50a5b2c5e9c92af38d955511185aad357a
fseeko.m4	gnulib	11519b8cc6803efeeb36128e3ddc816abfc012992831d21e3faa932a5bc07b5238d476ef105854367c4fa6647e67bd9938557d8b7f7047bb4660695894d2d8e41768be76e82aa0dd78cba7753659d837b92f9fc106d41655d99ed91ce43ea0238b101e37dbc94a44cf6e14555e42
fseterr.m4	gnulib	6269076093fba3a775a08fa94d023b9902bf414096e4b2b3afa24e0b81aeb7df3d39257e68c13ccb
fstat.m4	gnulib	04a95dff5cbfcf861794183d0cb9bc7484d3f104198b105414c9de93b74c1d0e6c8be7813908d3ee2d6371d89271bee5aea4407e385edffeaa65f3e54735e5d45607642306f151e280c299dd5c21aeee53219b2f9afb23c3470a53ffdc408b02b331a96b90d86e3778437f6b2b19a4c6e30b0fb3c0d96343e182acebb0038369bafde859daa38cd498892fb5
fstatat.m4	gnulib	270f4dc594cfa552c4653867d3998ba7b3d0a6207db2adaac714bbff793f85556651a20d2d66731a97ac5a31376c7230a88a9870dbaf1402f4012563ad91727ab0f0bc4475c7b29642bfcf79e55f1f33e7fa84bbad325ed473d6eab323edb0e90d7d3a90ffa672230b5a4bd2b465
fstypename.m4	gnulib	05197de8d103e0ea14872004d98c3fffa6d7f08c2a0990db400193339c6c31458b463837ad8980c042deed58c764c352f79943c740b7db1e27c7377f5be3f671b2d10162bff25cb70e700e862909f5886ef1365857b00195459d7e1bada1002e66f1aa51842fa8566965b09458989478904b5187f14ff387b47ce12008b5ce5c152cb86506aa141664472483e04e1a018ab53a7c3bc0e8fdeafc13544e5abcadf007aeee30b6e45bbbec
fsusage.m4	gnulib	10a1166c6e9f9abf071a19bab70637db7c71eac61b272ad7da470ecb27033e06a71b41074f3bd0284739c125a2535d32ce2753762cae7b99e207778f608908c2d00fcce5e7d471c55baef3a63ca587907574fb665143ec0d929a8383650516c18e40477d84eb3ffc2bb06ef0bb0391341717b008de6c114892839d42d1ceb917d64697f9236f02c9e3b83c32a5c596e19be0dcbb252ba60d7dc9bd1fc7070b9ba99dc1f44d48db91f408badea0c54d6a9be6ab8ac7f9699831537d3d8cacd217dba274e0f16da194ef52cb56fded226ed87cf88205a800e3e256ee3a
fsync.m4	gnulib	515cd61b27c12916d3f86cd816dee02c061b425e8330a4f67e364703094e
ftell.m4	gnulib	4a7d30c133b094eefa9b7374cd26b6488cffce5a9faa93cb1758f6c2007d
ftello.m4	gnulib	1062010aeb47fb9eb91216d04441a6871683c4081e9ad281f31d4307f2f13dad6d77fe9411894a51572238f0214e5653f16958afff01e37126ec4bf15def6a0ba0b17b9cbc946cc24f802dd1a34b1328888ea5b4834198f0364cbe3f66f6e385add0a858e7b302a88d166d36c963ef5bed7674f4257764f3
ftruncate.m4	gnulib	128c0d464573fabf9db418c4137c4454e330f32620ab39f0f893e88c6a692a6f61398733c10895d84b1a49366b991d3330734ec2756fa0dc68a718fb57ff6a296f16990d1ab1ae45d56f7c2b382df383bee6fc6721897b465140c12ce1d7fa6a6eeb1837c81d91c3deccbe728779f54cace6926c2ad62372
fts.m4	gnulib	11d85873a1c40e7e131812e0122896fc5fdd7ff518f4746cd32856a47cad20efaef2b55cb92abea2306a971cab6641afe280530b3c213e5778d836d6d3a0317124e79eb68962d81bed5e87168f219e8ce613264a8313783bd759fa84914208fbee22fbf7
func.m4	gnulib	2767aa26c76a047dae7040a605073a349119985a6e77fff88339fb137169
futimens.m4	gnulib	1ff5c46e3af430e0df8048714315e8ec860d2896591bcba6445bfe15ebb96e5e7b3e18c27ef11d3e862e9a51b2d128fe773787e7e6ab045ca4d776b797803ac3cb83546f2ac2a3c7f3982639343710ceb959577851619580baeae73721f7dbb350fe483ced307c77dd2906c9d25f
fwritable.m4	gnulib	0646c542e375276b54a36661a178305a3566f14989f686f5f54f6c16a2c29a1ef89a48f2784b2c5cf809cc0b9c9866be411d
fwriting.m4	gnulib	279c497047dc1ab0f78873e930e48ec14a052c3b90c3162f194d8a9c1a9fde122a5b7600696c660be2c5ecf59c1a03020aa2
gc-arcfour.m4	gnulib	236d51f8123d33058563a76670f6500e0c99ec57ac6be81af177fa3d570d
gc-arctwo.m4	gnulib	7829851f98d810383661859491848628bb789a5cbffdd5edbe1ca623f48e
gc-camellia.m4	gnulib	16769c9d1af111d236a99a442078e78b4d59ffffff27d295b2d108a374d0
gc-des.m4	gnulib	0e9ebbc2424e8e3da97ad57575ddfa63f69375ece6c46493aa57b3d7731a
gc-hmac-md5.m4	gnulib	5ad58be33bbacc7a679fbec3fc7074f84ab478abf65ada76afcb4794f890
gc-hmac-sha1.m4	gnulib	01ceda4b1610f96f1e7d3499448b50df5ebe811039677de90a1576ba16d1
gc-hmac-sha256.m4	gnulib	8b45c79e6b7c0a303a73b5fa9c6a5fb1535d3d3beacd688d00bc92367266
gc-hmac-sha512.m4	gnulib	40124bb069ca6257d2887f1334e4c813a3e99f7cea8b67302a926ad7c6d9
gc-md2.m4	gnulib	00e2af7d6917f358ad930aab0ac427bfb140bb33994946be2bf4cf29f757
gc-md4.m4	gnulib	53a093b808f495f7fa31690f34706363a231fcacfb6ace1535d019bca069
gc-md5.m4	gnulib	6ba613a85b9cda674466b67d0a6d8721cb6d5dd1bfc1a7ee75875f2f1b58
gc-random.m4	gnulib	088a513c352f50f1cf3f51597109f66695a2ebe452409c125bd5308b9ecf8b86240019e2fdeef00eac38d174628971e09b2ed0e369c50b649e34d427
gc-rijndael.m4	gnulib	801d6f98136a56272689896358968005339b3eb49e07abad9635306ea691
gc-sha1.m4	gnulib	82ab823130ed8d392e09cf8768f15811ca615f32ec00dc938999fb4a277f
gc-sha256.m4	gnulib	56345e41eaa48386a09fb78600cd3627c424b23ccb5abf171a4cd9f0d679
gc-sha512.m4	gnulib	5fe4e597292759c73ca67f9a337f2895e311a306ffd28d6cb01565ff0134
gc-sm3.m4	gnulib	20ebcb1e53747a2a684c499bd8df78d01681601c4b1d0f92ab383af908864fa9d64ab23a6b927cb4f86568bbd8d4e3d3f493
gc.m4	gnulib	135351281d9caa80b68b41afa54b00f4fe04b46f55873e28b007f7eac1ef572a7797cfaf3ad2702f5cfceec7bc642b0608ee5e78b821a001405e869268b9f066446a2c58ffb476c4b1675b773dc71d978e4ae265e45533498653cc678cb69652a4342197d1053815f03ce16424d1de15a6c6333b38135726
gcj.m4	gettext	69a76ffaf86ae6d075d0b60f15fa264456df9d49
gendocs.sh	gnulib	03f0282726fa1c689aef0be955da9e8e00933cf51eb689c12efad024babe1fc58a99f1166fe4dd6c2c3ba74888191d1369392c4a0b5841f5c7b85035314d47e000c6b91d48ab3586e26b7f940dbdfe2d3d89ae4ad644b3f3cc40410c88a68fa7ba37122d489c4af4eb94414a68de4f5885dbdb8beb4f59a850f892d8946ad6022a09514e8243558108cd5ba55686e83f8be86d1b27705fea95b1d446eaf0e5d861e7e401684d800f9050629b2a1120a25f52981e632b93302ea4fa14869767e7b6a0bb1a713ee4e269ae7406abf27bbf4296733d32492157f66e6a817bfb05fd25087b785b21876e3cf7fcbef04abf2c89ef5445fd09e6a13d4289fcfa3f933cca8a534e8abca17024cc119e9d4a8c82f8f724190c4f0cee8ffb1aff6e908434008d943da4da1041646df51294d6c589f27b69a6261b95a68b093055653794b8970a1f6975434034bf4b975c89805e8c76be81619774d26ae02f26f33bbb97cbe23467bfb5cd33af9bed80883eb975aa02f9a302dc387188b6fee692a98774a41dd8f89447e5aacecb39a3c48be0b9e8ae50a0bdc96dd9f46d3ab9e73dc44fbe1c97e4c6c4e747feb78ec37d5ab2c4f2b1f8c17c559b48c8c7def26da0beee33159acca2b466c532c345c80fcf2d73a1a7e5fe6a141ecf5dd7108270cd8946a0d4e334ca6416f02e3cf0d7ad5f5f2fb9a36f3b5af0b68b6d1e62955aaa60f286717720c5cd9b1f65f5ccd9ec454c8634d835f834141a560c9969b214f913b732d4f955d4571aff96726b8ccab318aee7
getaddrinfo.m4	gnulib	12fecfa9bc89ea26a67a1b6ec3a6affd4e975d54436e3c3a83cb59770c7f55e3040b780f864639d467e470ec6554ceb0b8717913cf9d0cc1609d994a7c794d1300049fbe4e618c1994962b8afec5c4948c60ea556823823c7e208cad1b897b0af92d82c0aa2eb79f93ecda9b0993c0cec0a9396870b6f93bde5b0638db8c806f318b
getcwd-abort-bug.m4	gnulib	0a420968e92085acc3cd20d9d9d4cd1f60c7c6812d54ac6fb57630020a91328c61b9c7cbb5dc7d2837a5e678996a91bd999d4b623a67a5a128cf47e64be48a93c94f3aa27fd15359fcbb646e89cbe31c6f3fde4c79d8806fc6d07162a94f3dddacd35cda78cb6a976a6be9ab35857bafefc40910a8716f0c8d73b923557b75b6bebda80aa8779e3aa49b0b0ce081dac408d7da68c77be9dfb367b5ef4942f037
getcwd-path-max.m4	gnulib	19cb435af33300c48aeb204bc81d86f6e6ed68812ba3ffc91f2078c571dc3711fc64ed7928c46dea4b02f7df3274ab7e78238b176186be3674d3e201b6395e1c08e86c1ab72bbaafe0113676845db6fec7ee639513a29b14a9e6d0e7b202f35484043daedbc6e0d98ac9c8a194c6e3ddf0aea5e20698a746
getcwd.m4	gnulib	2e8560e98715bc1852c24511415a550511fcbf63475c1f608651a27930474c24724dcf4562b716a54dd5a0030ec9528ea6584f86cbf6be2ecb5881a950cb77d9274b3c61c19b6a05f1228a564227596a74f3f9c15fccf0c5b328904f9ebe1ada3299e80faec1002e1b1828c7b318ba9c786db2f2a030d9bdbc3787ddfb745512ab84c2ea930f32fb4c727910f551c8ee423af3432c4affb7257d9cc57ab5341a
getdelim.m4	gnulib	201505fb9e013e966c462360203a25c809107d5343d5787eeabd61a2ad0d4549eb16153a8d61dd0b49c63853702f7d1bae3c4dea9983558821ae9fb7582c704b3a041b2b3b575d7952839f629229c2b363a5afaaf45ec3b03e536f0372c55b44c5157f3d8ede5fe104ce30d358679081b717efcbe00045dc971d788050959160f2da9d2d8023b2e85927ed15eabab5c9d4435d67720bf0e0ef0e8f9eded863d9
getdomainname.m4	gnulib	0ba9f140675b66c0c3aa335fc2c18de6923b655945fc1ecc1bd0e7328df957d24b68b569c8e7444c59e3c0ef01d29db9b99265374ed14833a9bb0971756f84c08f094cd8238b7747ff0520433ac3968879944bdd02fd046671ddadc92e86f0cf8452c4ebc7da437f53a3d07c077e
getdtablesize.m4	gnulib	014a67d1d9cf7c8eac1404ee932251aa7eff96586b426b7d5e93f80462b3788f5f1f443525d061ba88eb3ea1db556c8f3f119c46aad09e1c593a4646c5adca8e0c93e7673f8ace06c8cb296eebbfbd49cf0f6c6f3e509b5cfe5f
getentropy.m4	gnulib	082d13a6497725518b110c8ae025e746eddc6ec21179f3677a49e8dfacef2dfcfae9f4671b1360bb39c124ede1a0aaec66cd3cee922cf421576cf32b5e961e5e1003e1069b8366bc1df2d66c9a7b7a4b9c94ddbcd94d30971fe1a138b56410f084a6d54ee742b3bae85ccdeab209
getgroups.m4	gnulib	0a445227997291d2c755125d9e54c3e0fdc658dc162d49027a762fb1270f28aac15ec264ade209b6318041020376869ac63856eb37de8048e8e6b79158b944aee724fd9724d277d4dac406957a3f4ddd99577e25cec78a6476e8a0eba4267990460e36b9afc3348d5a58ac53ddb3bbd89c278be2fc0c4f4ac1c332f63f6b2925463cc9eb7d11ac840c06a14dd1a4779f8825909b724f
gethostname.m4	gnulib	0260ec20d0b92f1962ce34c4499f4360fc6976458ef856d420ddb5571ce9a0c09502545af460c2bba919b6ee92aa022ab4ddb57bd3a040ece8453599d47e6f26a4f07c6084b3
gethrxtime.m4	gnulib	0b36ef1b41b3c3c0bcfc2bc0becc20cfa9209dcd6b59899313d9532daa4380d6fdfdb8c0bba1b309a7d4813e7922f3cdd616ae417b1f1397909fd3bef1da585776bb6ba3033ef73b16af82c5499719ea
getline.m4	gettext	02d36f57a270729adca3059db1a4aca2f80db9e609b580b0443a07624a7b18daee22dbc1d49aa01e1929210c9bc0aa4e59631df686cdd9cb055e89d92bc73b54b6db3e27ac0f2f34cdaab058baf10d72327cf3a17b1d1e022e5c377b5ddd5a928ce0eb6942f4c730e4397d26846e450ca72e997b1927f13147abbafbbf6102f5f55147df9b3b22d808c127865de221ba4604097c9a0d5dff960f251cbe5b4d8a6852b82565ddf424f3be69634acdd1a3d56db34c75b30127dfe16e9717cf7b065a97d3cac64973657c6cf64e878ff78203207e673ed7c7e6eb1019c47fe2e1c68eaf1f8024e992f44173bef09eb0d172980acb9bc47d3da62da39f9be8d31930647270b7a03360eb50e39dfbaa33a204a759edbca3b859e0ba0f8dde2570ca9838bbbc5ed3ee8cdc1d15b46cd49baa933a532cd73d5bd4beed992fab05d3af42dbe2d3f7efd421a7c4fbdedd445b6ea3836bf0dae595eee2822f941ebf4bf6164638c32b5bfa9081f6e077f2bac149445a30
getloadavg.m4	gnulib	04868aa46dbc8d84db47055e31c1e632deac61a40c6dca9fd3047e6acf9e13305fa4132949c638f8153d6e91d08be865b2fe1cd24386fc7caa77db7a1cecd8627f088f43836c273af17cd5450ea86a2e307c2e4c94e8fe53ad0f3607c1e044ae68d1662d3ff9405e8bfb504a38d14615db9fca170c2eecf7506ecf43eb0ac1f8057656908251c72389f631e083137722219aa9948ee28dfcfb62a8e430e03cf791cb80f3c9a66f15191b9c630d08d975cb6df896a2ab8800024cdc5fe24fb2423081c71b46735b0cbedf86def3ec99d58323dd83acd5ebe3788c815de22530cb7c4932b99ff1e6cb6071222b13023e79f10f99f7a5f741dd4221f1eeec4119a645ab352ef4130859d5e880ad8f2ff7b19e2ef5433a369136fb86144c4a0775bc4b53
getlocalename_l.m4	gnulib	1eb5a6b093e35b59879e20cff648776fc8e4318d3a369c652e76d2703c595869861f3085ce12e606cddd77530858e8278069ddc43b8ced14e094cd59
getlogin.m4	gnulib	109b7a7dc80f026a237a5b38702460a61fd52abd77cee2cc302c42c273e9ccf9575d72a1d9e1bc69d72ea1b93b719a39bf34e4199e16f3b5ff6fc4e5ed6d2a082e864bd00eeff5c74010a084fe94e481
getlogin_r.m4	gnulib	01953ec4f057ec76bff23bd511b1dc2d28309d0a5236d981618b8f0e353f5815b63833c35979a037698dd5c5590ad2624ed4926d696ecd3ba2be17b9b08162f8acb643e77315d3c2977fb3d46d5295a0f64e58ce832b33e5bfbc
getndelim2.m4	gettext	57d9a620804b4d2aff6d79fc8cef36095289f565c5f33c8ee9a1b8f3728ee47b2ec7b5ac369dadcaec884b846876df10f2ab
getnline.m4	gnulib	42ea40620157aede077fcd8f616de3e85143fff2d9b625511df75efeffa2
getopt.m4	gettext	0dea2c62cb2f5712b2ce0e2de9d298ce3e1076b7100ff4ab1a14163f7d8218c3ed8453dd659100292159bcbe027f1c23cab52c0003406916b23fa4a9316333c1b52d0f7396e939b37c97d4bbc7c6de43456655f8d37b541c81824d1b6cf3381280853b42531bea48df5a53b172f956e738267759ac411bf75c41069f7480f4ff7d135f8970e40fe25370f3df63343a9e2e3309177c0b66f7b08ca8ab283809a571043dae7da67851872b7242a2361fa18b0b25d574d322ebfceddda9b4f29509e1c0ea22836d249faa2b9ce8e5c403294eccaa2d4963dd5d8a9fdbc3ac5a745b85e30fe8c19dbbcea6da4eb48f3aa3c8dc7b0bb5e738b9f54521df2dcc56ab02dd39e098e590d7ad8ecf19ba50bff27e2459dcd3602dbebd
getpagesize.m4	gnulib	0201dbfd5688b1190e4108d176461dcfdae8e4e7467f623f6779c088c97e47562dcb93ea82b85ea351e764d4546bab8899545f3763c1b6114fcb7711649a5692348ca7fb5f346c7f83d28ca8257c2b3b86d5827bbf74796193e78e9658ad0c57e85645189af33dfa7b664b86c6209c93c61bbec9ae9ef5439f0948ffaf57e10b1081b24c8cb09f34b8c23c2cb3cdf3ce27ec136d8f62bef2099694b94a4030e3cbe25073ec738692c79ede5487ea670ffbbb1a72e26251db09c2e85ea42a
getpass.m4	gnulib	00acaaecf603a47b6a8a076d84cfed62051ceb4627e427b60848ad4eab132b439ced058eba2417b03919ccc2b9681fde068142f25840d77e860070b94593fb424ba1f697a2bc4b9d7e32a36b5d4fa36f4eca1175d92d7a5cc17564b7be7c5f4d9c1099b77209160328d8d195160f8bb7dbf701808946b4a3902cd493076d5c84a53aac86a62eb124ccb78115b66d71f128973516eda9ba9ee845bcb1e4449a38d7697713c026907951d5dde0fb955fb6d80e4874e2d9e81dab597d58ec06e683c2df461ac5068047ed822ac63642d87af773ff141df7dbcf753e83d0ff5a942a087b1464f057
getpayload.m4	gnulib	00dcc1c31fd7904bc6292962b0b951117d2ba7d95d99cafe83ec67c2d9f78e71932451113020862f973744ba2f95f869079eff13af93b52a9303e305
getprogname.m4	gnulib	23b787c50f1792dddb5e2f07618c78cfe334676f3b7d7f8d5a4af8e43e5641ddc778e21296c6c79c662939b3398ffe0e988b72500b54d013fa14e4377c4a4d4625288c64de7d821e1f3a2bee209a8064b7b3caf28fb533e112b6cc75257f44f6b6721320d9e4f93856f553393971
getrandom.m4	gnulib	037aa81c42fac54e3f2b0d411f274aea497f8caf23592a64c7d43fcc222e26112edd1116134801c928c9b03170f23f0eca902ce0667b92e121ed6d833c7367002a01f712921f425f84dbac1b042e649d4e44c9ed7d214a09143671f0d7b85715942aed579c6a8ca43d1b12e150079ceefec4233538f5fc34a28379b85dcd8aad7804a3ddee423fb58f9197b0b4d39f84477d150fc20fb57a7b4ffe8d061c1b96d285f11824606ce3b1fedcc189666cdd57e46f09f0124b3bda613552c67bf27ee3fa323d239010d1f334916ffbdf910f8e14
getrusage.m4	gnulib	658ab69635db1d5ef1f56f5741ca9a2fffed032fda5de149c00b0a25ebac
getsubopt.m4	gnulib	0820b11c2b90615364104905bfd5cd1f16dad7fd6796a9286aaf6e07be50c34bb9dbe82ec102a8ddd182d48d89301ab27d69
gettext.m4	gettext	00d92476cc2597ab44df01a4ff699a264ceec19903d72d1912055ee77dbc046b3c1e0463cd0f9b61064aa1b7a4c9e392a5ca075e457d2eb19004c0ba08902694c8ff8466353a08b31ab69dd9510be8e109a0a77ec09bcd7ee0550a86ca8cb62bf71d585d0b1cae8a4d05e567f4920b34623356cf2a94d0da0c4d5c641f9142d9d6c8107a69eb810b9db651731245ecf43b919d44ec43124ccdd083a3befa136913d9479402f9aafca0b6165a67660b2c8a25565416dac6f4934a5d44c8b3173e9d3717eef65172021a641bd3b285bd886fac1ac6b9e3642e335abda31b32096e781c51d979c91ecad1c47b0771bd8c79212684d052e53e56ef6c2367be83ab8b4deb034f23b4406a27286937ac2f244aa08840118a667c252558448d772e3f1444b22781f792f23162cc4e2f29b24d7ec6ad105ea67c29f604542f4bc71449692a107d46c4c2052c9c9e2c60f38d06eafc4d06612d50102268cef30af7592ffcb28e2e6d9985322d30ed70b82602c8a0e7f530eea88240c96d6614a931335ea60592ed9f8b66325dea2b6261495c6c5a33abb88c70db91663dfe34f3bd6dc91538fd5d373684265f799a2f930d683878e71b2944e89208313becd2f7c5f2cda42cac3c4ca7a2e40d6dc9b0ff3cb37674e17c745302b43d47ebaa1d23d60388b43f5e90644a8e8af505724421e059a60fe7a47288445cc1a454ee8e3a6fd8451c000d318c20b590244528c526426b501b80ba487acdd829b81a686ba749d7b570cc41f81908954b34235ac533c82a788a4d500c8e99968afc42824e0a086c9463f556d86e4f64b65348a82768ff0c4fa33ad3af4fa4901d56504e8f5c603885780c9e50ca8bb96ad9791ac9fc52a29b55d02fc047ae78548a0874b5b28e747968549778f1fc2a787a23ad559caaaddc4201fa4f125626b6688fcd46f1e12858a9ee695392c03c2fd958ac9aebafecfb18767f590e51e0e71315f8f5a259652d4fba87802d7c4759e7a75e5142fcc92d815a6f25cab2056befade75c5bb28a28a0d8f3d5425dbaf4cca13d8ee903485e251da31e2a7e12a1355e79b81cf0fd472b34f95fc5fa06a7e6930899e9620f13fac9f89198e67762f1f28ee3673b8b77ba64efe7d2126afc7833d265d0b8011f95b043e68668330d093632aa384ce96c664c51b4ba5e9437f26d215b971217fd0110b36d269cd2ca9f9d2f00886f25cf9ccbad089ed4db6f594efc4cfdc45815886f755e67bba803fe9fca726fad4e5f376d1a56e776fd03bbe2dbb32d519377506c9b21ae1320148d77c944236c099c7404107a036da74ec93da53d627aaebc266a91134a2e9b7cd1e54a75a2646fa0967d50ce107de744461e537ec33b6a6f5e7610e1287f2b9468e03a2d6d34b380340cf421faacf9800282b60a2152be27aa253882de04feedb9aad94c1484723a7577e7e32573c8852b6693b89706a82ff587ac3d46fa7e6d254a78895172c53f89a16dee608c766d90887634485f4e8ce1215d68f71d76d7358eaa4126d85da4b769bf8ed5d96dccc0db4f5791928b884447c1c97bf9bd93e2be69aab0954efee39618dc43928cf399a636961ef117d4d2a111477796913d10ce65fdf28bf6976e7afeabfce2399e899790f66240718c0d1bae98f29b762729d1f8e0db9979a512367d2b27db389a307de0f4e9e89958489b682dddd89b06571e889faa9fabfab6e935125ba1cbb992bc049e065587a38161aae6396cbbae3fa439142e3c58328eaa38a5b24429fe15de42d6b6a73d016f799643e0161aaa2a0eec5ed81141b4e4abfee65b58beb667fbdfabffff64c5922343f1d0ad297b6b94c336335da7afa63677b415b618f204b04eebc67362ee8269abb27dd5e307c506c54572b2dd78dbd962868ecb72b3fdc1790bc07d24dbc2b4769158ac332a80eadfb6288705edfdc2cee005b659bcca95161e6a76ddb6c13de44ae7af21bcc4b88c40cb0e021c162773b88e7b0462bac3d74d3eba9e6bb163e7b85d6717baf89af833dc72806a75bafc259532239f28af2ac244839d9077c7b2d717c2b58beb217be0bc5929c3f2e4d1bd1cd21e201ac6484aa66ebc281410d7c6feec371eafcdaaf350c813efe2cd03532d34b0c925160a402333b9c556cd38c55b9739746e22f7d04f2061f00f8f26fc06d0bcc09a6864e7f62fe7d1e44d15d0c6f953267ad29ee69c7cbc6a825141d2b0a8faa5cb1e18ae1ad3cc55bb879c457b7ea9d45410496f7c674f55bed4adaf6066534c6874b3d55d58f4bf2287d426a3dbf7b29c7094e2a6e7c6dd5e34a4ee497c0c313ee0285db06cd29296547ae4426cf74731c5851f39e473e1beedcb56e157fbe650bca846ff31c5e407e7bfa3f8dddde538d873e7d8ca5d38e02c3cdd49e86c87d2490398799f7feb0afd16d46a05fc9553ee394cfe91ff14ab1e7feed775bf0a1db6917b4def1c251ef35eebb01ee3f03c06abf41a79a2748ef2ccb7f99095fd76ef12f30b44714172042f351bf5e4a5f33000aed6284df83efe5bf39e568fe133fac31e92279c08a9607dfc7939431a97b6840130fd1dc85db02acfe911ebfee838ce21cdf99e13fa
gettext_h.m4	gnulib	9059a6570d0b2d39e900c6766da24def929d78dfffe74484f985f7e20432
gettime.m4	gnulib	40c43171ef4879976a084a9a62a3c39f08c59775590b2543c3d8b0909bd75b13445030382a38dc5460dfeed77e314f663f346349f743cd6134d95ca9b2998576c98a196bb087c249d3f7b673063def34d56bc063d4cc11decec1e5db1c772b61f7f6cb9e
gettimeofday.m4	gnulib	019bf7d7ddb7698789b102201b30f6a6f40bd1b8061cec0b67d2c69b9c9b0e656dbe8812d6d11b6b15dcc775ea557152d4751c654b9e525bf7ad984d35096ae892fb8eb6027939fe61984c55df2235b155a90ec95a53f1cf1b6b5df54c136416baf1d868715385762ff4eec572f67d5eeb4b7f9e569f30afa6ddc46f1b954852002fa889d0352ae0e2913bf0a9f77993cbc2db57d898ae8d57f7e81d2a8a4190c04462578b1c557ef55dc223c7967808c732c06adb9a455eaa63c96ed741dea8c446bcdf41e18e90
getugroups.m4	gnulib	104a3a1610f515c80406115ba96c8c0b415050ec1da58d15476e4d6d6b60258219957a77998d62c42a030670a589c3f9b86c36308fe91a9d00a5e90b489c1393dd29a6a7dee64b534aba992da96f32d55e080b6575122bd670ed64783b5a66f47da009b27a558dc612f486cebde78c9ba60b3a42dc9cd475a201df47f5ea3ae3c794d12f1b2a27850080c768d8975f482c051de0b5bee5d9fa87e063aec03409f062c70a695137381009
getumask.m4	gnulib	0b71fefaa354d0a111e736b30990556b314ef3344f4ee6dcb4c460fd4dd58187676d552b957238859ff4d7f05070eb212ccdbeaef04f5c040ca9a6a5c3f508af74539be49dbcd5618b5aad15e9bb0326e2c52c99b1db70d57923
getusershell.m4	gnulib	785e1be8ab29cb519fb77bf877ba26f0ab3290269ee982eb9ccc329d8c3bb45f3af0086ef2b2425e
git-version-gen	gnulib	05be3646af7040e321540f754946d15e6ff327ca10f93203930b214f7cb61c2471833cb0ddc81bbc1ff81be115a42b12f6b2241b87991fa34fea5541267cd2486d946c0416dc289cc3b8f82a3e885a2d3191982c8974b067d33c3753d270d1433713f33e4cdc2715e02e9f583639507c9348d2038747de1757e4d0e7b36cb86a921659f14a0eca8701f6f8cc6230421045a22241e02d6d8e16edfafce143f1666e51c5f51cd0bf399be86e5f0ec7b88d2df139ab6ec1b2e5382cda3d0270736724dfdebed1d7a92b73c9f6fc277c241afde781dbb946632c8ac2807894e3ee1c518ee06b20cb959d4d35005a2fb877739f312a028c9a659b753fa1ab1b04fcc8b8c761e2a2d5c2f2fe9a35b19f75a353b9d31511e9346f71a654110385f403e5f8cfa6ccdd510f6ef5c45324bca45f8cd370413b65d5c96dd5ff59d5875b9579c9ca4d43ec6c853cd3cfca2db6be1a40401a7ba8d2ad5bd26647bcbc5b56d985b00426ff31b8f619e93c490b3fc66d4e20d1ec7599936ffd41299d0ff361da852cede610dff6f59bccf9153121c29b79
gitlog-to-changelog	gnulib	0f75bb230fff3144f69814d929f416d4caa7416e1a09db48a68777047c272ba29d284f338c0109112e9130ec878e89fdb42238a6f75d4cd7124636373c6952699e5e5e725ce640a54341a6b2e157b37041a64975175d27adc1e6451952d577516cfafd1946d06749e698b14df45e4f3bd3cc754b3d63e8505abba127bf777e12778c5e91bf0d339ac92fc17a60c4c48978822e76b8776be7770b1d09a85e6f867c0a851fcecb522becac7daf13fd47f3e4dff26d9c10bdf2b36ef72bbe269e5e8904a15e6039d897a1bc14d5ea858414a12ea47352e729a48ae4bc60a79c4d24ea2c58935585ab852692dd29669c7fecb10a07642d4c0a3ee8c6b1bd7d09f84e042d7481bb44ab6caee1ebdca6afbc05ba32665ff3641647bdcdb6328a7e63c779b9c227a5715a5264b35275c35c288ee036218cf339c4cf8f48ba0d947f05d1c5af9482367c816130e5c6e57a3328b0edbc7385c8c69fed7b561a53bd2bcc6322f6f2bc521452d3cd472983ee133a6ce610d39e623fa35653576e21d6107e0f98f6fb89f214e9c861ab6cb575c8c7a1f6c322706d8f7aacce18ff707fba616016e38314fffe67cf8a8b6548e88c
gl-openssl.m4	gnulib	0ff1796e4388296deae41d866209807be49fe7fd272fe3592df3fd596a54281c9579993d5189eec62f43acaf9d8295527c5433bef46ce899a3276a81537cc6f7ed2e14b4d7d992781920ca76e62411e99cf4c64f017b3bf5f7e4a21bc78e046a4cc8fcd4a48498f7da2bd1f7b07fbe355ebaf16bf5a582d2d6623bdad6852fa42330ddbab8690cf746e38616ee84c3095e6200aad7a2
gl_list.m4	gettext	a42205e6520dedb106b3ced278b8be2d33472e47
gl_trilinos_absolute_header.m4	Autoconf Archive	58daa2d14032014503a2f22cf173bfd47522c766
glibc2.m4	gettext	1be2394227520cdcbaf1256986d696db8e6275ed30b429b6afb9cda07c06355557f6309ff702e4833a5ec6826d855830480042311fcc0b0541c240d44817bc6eced4c865511f52ca36d03aa9a8927c8b6473729793a64dda61d6650285be5647f3642de368bbae3ce47af00398f26fa2dc07bc9ecb598374814787e4b3c0d71a6a51a08e2579a8bfe1116f6fbee59a90295743a21201d848ee7be40adabd670cf0233fb7fa48e616a45f
glibc21.m4	gettext	0b231364d4f09236759c0dceccf43a38ec5cdc341969375b629b7637710b1ee68fe37a7cf1480faf261f7fb2896ef924a0c927572d8bad89447333123a7d2e670aab90f3dab3487dc3781c1a1a1e87f67c0e8efecac488d34631add9f034b2e9e29f855ab0424fc14a9f49b78f7bb7bcd62eca1b1bc43065caa9bb1feb76d9532d6bd8a020aec9377eb068b8e22d7da0ffc506c7ec15f6bfc5670de30c2eb4e4fe7e8b7cf87f06617088
glob.m4	gnulib	0878e6549ec4f8452e381f9ebac82b1dc3000a982b7b3711648108373f0e2cc3fc7b863ef89e25062d08ab238b1c73df453c3334ad0885d8f11daf024752adf3cc90263ec694542222ba27b29cf2099154693f62ddeea244cc40631f146ea30a6583667e903c60870efeda520b1a93f6d857239ced29d21b9632bfa2b71362247c999a8046e938f24be97bd0ab05514f49adcafe0982b151a5c68fb99a5a4501bb01dc79eebec02088ecbfce15748ed091e8ed2ec02293aedf7b7a2acb63ca3d404ea0bfdceef153cf44053d7dd65aa29669d7541582a03991be8a51
glob_h.m4	gnulib	015defc3ad86c8bbcbf243fc2c9bd3a60f942de4893e25c0e4bd0ac3f09d960be183b575adc9589fb793d91e90b5eb0c60b6c491e0e45e3f3465ddffcb9b0cea1833f01e8bffd7786145516d16d6856bd97e78bc75b3f3840285efce041635c7eed43641fce2a1c5d86c5fad706e
gnu-make.m4	gnulib	1728e04f429c1e64271499244c415211a1532916d807fd001d914defcadcfe52c627f922af70ad1d
gnulib-common.m4	gnulib	006db1c8d993a76a996201f5d259ad2e6da47898022ffbd5a47abd208d8a043ae508d0bcf55c506b0442174e1797cc0198920493bfe0745f5c55314904ced57d1fe1026b6646050aed414806d7d5b0940690fc443b3b54ad498108767b8e88e71cdb326d08bb1c28d5152f33ad5609d245cf6d5cdcada3da0bcc28e584a2a5131b970e2a464dbb05a69d5127128787bb2ad83042482e12f9776929329bcedc2913240e761b3f0e3672b815cf9d69602da5e0bde1181bebe5348f81b4215719426ff168ab8a72f0401c9132e6e5d89cdc7eca1cd1f49dc127f74048961ef2988ac2b9fef16565209024b77a9061b57caf23321d4035b9ca93778523ce19632be5487fe2c124650d20113e309dddd224b6b7c687dee3a81fb92604af812ce6b545ed492773aaa710804ac6dc1827a89b7c80f161755be829067ce85e837b80891d29339ee491b27cce31e42aaf67c31f1ba594ef822cb7e5692636296750c3334846535e00540be25d33d476e892764ceb42f634a4cc88135132fcbc6935d967e8af60fecb20dd36ac911bf19117e8ca6d3768db8acf878f4578eb381026ca51482967977c38b8d0466eb412a70aa1396a10e26747bbea876b39c7ccf91bc455f3c96639f997a79ca04db31ea43a92bf67a38b2abce94d3aa16d6b89e3359ea7f43bc143df0e5f262739003d0a1ac21e02d64b79ee423cb6fe6bc3bc545f6242b221ccd05b7fc2d47a43239a429935d54b888e433b2665bf013758ab8743d92df596f5ab9ca24c442f5be01c6544b8d636458f144666c5b191137948b6e00676df5d9db7354b81839e2d94bd34ff7f4c913d27902b797d365a4e92846c600a867c1118508b895596002fa16bbb514a8786d7b438e220025961319c431e84f2d1f75ab9050713c23ba06b4c5bd9328cb1a830cf97745ceddd3e707f8e1b76a55d44faa4252e2376aaca5d84440d0a546a7abc416b06e07307c3e9d4dcd46d3f772627c0d0b80e4f6dd60ebe9226d8f8486a70db253f9972af9a8f5a7114e3c95c2b8c8be33a723d7042d9cdaf6409eb73b1dabe3f772c98c2f675e012943453cce65b2279357f162f8a0177d24a7ae917d37dcc3294e7c17b56f0549571127e8fa57c2fd5fe5e67253069617cbf03cc987df1ceb8377cd20efdaf139bb81aad7cd7ac0d3d9473f27ffb7d0e3841dccc0778ba877da0f2113b964712784c7fbaa69c6dd42e36743881cb60a506fdca8d95b881d54a9d15cadb530c918334afc29344e22930658544cb2d7b3caa1eaab086479f6fc5d4980928c986f100bc098f77333a4c871185166b7a4935eb1189895d2be80aa38c0cc489b9c6550d835faa75548a0d0a70d0bae870ebb68a39157ef2d487d1b0358abe95935048bdd350548b8a51bb33a0f18a2e918d47a29f81f71d9b7987931c700949f1e2a7385a933b2c4e96257ea3450694a3bf5e0101c5629a92952c13e8c2cd1af6b3d0966b35e4cfc7b4a646a19756fdd855082bbb2d9b9a05c4fb82202ef6e62e9b3d3fabfd2cdf3c5da89b61ecbb0122ba5effbe9f783e411bcb3d7aa173a1139100b61a6279526ba1c314ab7a986064ad39a1f234bdfcd1a39d7ce6a2510f28b57cfd05cf7aa316e7f505ac5b8c30e3a455a42c58ff194144b2a73e6ba2f21a147a8ccba853190808c36e221838ab53d2877da4b5ad0452abab5573b36510b78585ac71b2845cc3409bd0deaf5bf7969a717e28e4f5b198e376b0f0f6507f1cb4c3277e01ab302a50ffb5f749f1f78bdd7b1aecb6c19760a041471c5330b83676c880064ab3782ab8669fb744ef837b8b19b8a20e0d7b9b9e21b0a7b9a2905474036ab83055ba9f4fb689c0b37e6506bb8011705659367152c9bc08c1a686dce0296f28bd7f9a304a0e832fd542bdd01be9bac5020ae019be89ce069aa28eeea51bbf1b31a0e6907c3c337dc24a3c8ba54b7f4578ddc2b8facfbff75d267b70c4a5f7ed925b3d46cbd0c746e714f8b9a440b7e4ca1bba6fba6888930185cbfd890af96b98151b5ed1b15600d4afc7c957dbd38536d3aa9aac5fa93ad44ca0ea056ca8a3bf09d53d791b3e4355ca8ee1d6251977318ba8877f5fd91bbfbfab996da2f528d965e7c35eac5efa3233dbb675edecf53ba644c9dea41fd2253d6c1fb1bbdea921c1da9a4d04d66ce1b6c4e3d21ca89dc09ce32a0ed7941f224fce4ee63185cb286c2f00bcd9e66e40f4bdb0c90307b9e6e4321afd91b0e5e7a4e6fc1210cbbed5d1647bea0bdfaba2f4bc9e1754eaa5535aa598d86f0c55ec866af68d29a767bff8ed2c1820bac6e6acb768edb8ac9413099dfca426f04bb4421f144d8ba090f058fce617eccdf543a2f0cb2b6b9a1685436213f0d2292e40f9956d490df16ad73c34a3cdbedbe3f18a4ebbcefc9018c79cf56b56316844d3fc5ee4f5990883b6e6855c88e4f5b76cdcd631eef1d469f6b3ec6ed8c60648dfb1f6c18c4de3584a44d17bf8f68c851e77c723951cf91ccf011dee881654b2f92eb57161320a4d7826fa06e0bcab3f72d98abcfa2f0e53ca26f936d2d2fc9db1eadc873846273dfe7f74f3c11500eb9096
gnulib-i18n.m4	gnulib	3c3c9796145dc7ced5e2
gnulib-tool.m4	gnulib	2a5c63c5628cfab2729b899c136f6982d8f310e9911c37d43bde31fe799dc6c46d83779c79e25e27d7d375536ffc7904778ed80c0726630038944239
gocomp.m4	gnulib	8c5fb2f5563e3da563cc
grantpt.m4	gnulib	4399573cdf0c7fdec4ee50736e2b54d106a6509f77fd0f388da15a7efc97a5273f769a0ea602a305
group-member.m4	gnulib	2d1893d8bf1629ada5df3f54c6430a775101edd25e2a09e5b4d38f34ba5e68ba28450cc6602cac8cbc49b31bbf59be0e93fe
hard-locale.m4	gettext	0a6c68d598ed2b4bb5b636044f54f8c87df8dee76b81f65d6845f38cf599c2c8b2972f0e2a40e122
hasmntopt.m4	gnulib	1f3f955284b2769b13d34cbc179a3014ff901dad
host-cpu-c-abi.m4	gnulib	003b685780f58d289d550b20539b0bcbb490c6ba1b7e63165f5607d8a1ad28fcf2f98af7a9e51ede2b38353bd644bc86f0d12c11ba00e04fab991a9b454398dfe1812fa7273150dbed608266825bdb3459ac5dce1394f2c2402a5d1c5e7ded953a9580ae61b70b01f7ac1af4c01664298e549a2ea777474c65e896b0d1e3b22fb48e666271b27bfc42db0b84726fb4714b652e06db1288bffeef3296a1b0e30291c651633f48045474629d8696f46327f7cc2a52a78e936070df3faf8b38a90057c44ca4c0c00f6cc0895422fc6f802cc09cce883ce465d5e4802ff1dbbf63e9fa77667c93d1e51bcd1de9b9c6493715e5debb8dfc935b292bf2ec3d1e1550f85b22f7d0
host-os.m4	gnulib	0e9ab70ae18c4bb2db6d18b900ed6d9eaaaf9d2f1d2350022143435798991da7c9400c5f91e122ad329dbccd2ec7dff691dc3f86997013126f63d3635a8addd1525889173fb46c5e607d3e79892205d37f4431427af11d82106d80db59951e55779d753aa4b5be0fe50d000c3e7e
hostent.m4	gnulib	6138bc59e1dac901022eb363d41b166440db5c17b759b32202692d3c2796cc0eff461947af011e7be3678ec1c9f09c4d3efdf34bdc4ab45b9c7cba10
hostname.m4	gettext	585dc22809e6415087707416296822ab66ba67587b1d49e5f3e23339ea7fa25dd67ea1d77092dbb0c7b1fdff7882b554e485d9de7d1a9940317f75b6dde579ab74dd6dbccf06
htonl.m4	gnulib	2491f87be02851750867688581fad3f8b1d5b061e06f7634acc68d2a16df
human.m4	gnulib	04b0d85168d59e45de6737586c16a9adc331e92c38d9e3719b7016fcbd78
hypot-ieee.m4	gnulib	3504885f2582044eeaa84e266aa67c3086b95e6bbaeb8f991ab89bb26138
hypot.m4	gnulib	0ae8ef29d264d83530a20f3719190c2e71947469203c992b7911b6fed2ec2ca2f5e9d43d178032f43ba5d2f8921984da81d649d34a5d32861c5caa96529dda14d9c1a0a2fa706a418d3b91603d1f7cce78643a6084d2c3d3f0fd84124137b502eab1e9dd90806abda8c91315d3bdc798362502fa44f8b17eca8122c5ff5a313d4ca4d76a44ac361d8acb3ea9de204342b4c477921004eb6a754c1bff11a71b2b
hypotf-ieee.m4	gnulib	0d322d01c26dddc2fc9b7c7fd7a3a3f17d55410ed294d2fe33c3a6740d51
hypotf.m4	gnulib	02bb545cb4507e95b0ab2804761ee22d09212571287ebf725d64ca32819d3ab8da0dfcc1e1ac41c2404a723c04678aa3418f6e3bc8b6bf43c77e104d87c167091f19e62a9f678c147ed4dabd0339fa8d90cdd509962ad9c5ab20a3e7d4a2ad341c628639b8d34d8ac1291a0da966c40caad21ee32b911c0ec6eb4a7f1c315036e784db60333546069445fd08ea6266cf6f0dfc68974bee17f33ad6fb529a1f98f5c9dfe6fe6bd2239157fb10bbaae48416a5eab6
hypotl-ieee.m4	gnulib	14b052aac08975698ef7729d5a1a65a6af1820d3fc56b372118aadc9c934
hypotl.m4	gnulib	06bd9544e9be01ecca2f1b008bcf0b91ee0108571cf9beb5799b9309887333d89c2a1fe39618e4e25e7360c9c1338ceef5276f147d7325b9ea263e13724f127d02e971dea1338a73db65cd9ceb2faceaaa9edd100bb342dd4fbfba8cf2abf4162c36f801c3a1ea2a826653be6dffc5bfcd77db6c223ac374d0ce4524961bac17f093d6e00788d79774a6a33cda6da3dad486dbaa5043dbedd15d1b8747b59d66e1ca8c93993c5504fd4ff79c8be31539dae08142fecf81cd05d52b11d0d2
i-ring.m4	gnulib	a2206b32bade4ff97e81bb81fa26df6ade31dec5fdc7b5d7c95f15174aa5
iconv.m4	gettext	0126b595d0183dddb770013dacb920626cc343b6094a9ceefe498c316fcb0c0cccc659e5a86617ad17911a40324c54ee0f851a442d1d0763a543ab191cfc5780f4f3e0ad51691ffe14c09cf1fdde30f6222ead261bbfbc48101f289cddb30a824f2fa2c9293be3e0825e07759dfd2b3abade340acef046ba2f8529d80591c3eaf98f416e7f4f2795d05c6ea243c268e4c540e8ef4a58471c3cd06172c0387e654e7df0542785f47c132053f99838093dbb1844145e2898b398d9945648fe5e2ae2c81e4bc7483ed672474f95a7b6e82610dd73cdb6b066fd4234900e7424f168c55a66b9dd15847a7d06a298c2f318a184de0cbb35979e703c628e1119f09eba838fea6a8ee74b798762a46618069073f7f82f8f4f8df57d911ee726c05d2a46601d94eb7223a883068c349a98b1d026b1bc814d0830a763d0944d1ed6f07db6a828738ff32050e81ccdae36024dbf2ef44987b7b7822b1a45fc32df4975b93b180c88e4795c1ec8baea67c1d6d909e7f3a9bb22dd464d0447ca9164bb7efdb4a27b40656e23bcd65ab2e9fe4292c167c16b98d6a605d122b560cc8b68ab81d60d92fafacd23f752dd0f7f03298bcfed54e5dacdbdf5d0cbd19f8a52c054db096846d2a553439073152041b6d6ab4cce7d5ce530898dd77a73f3c600fa4c8224d80870d9c0068a610840d89afb637aa147ec4eb0e01237d35eee034280dee7e616cad1604eb1e320e88009dde4ba79e4365bef92baf18a9eccb3c887ef95151b5e3914f821baf3454e85b034701bb57bff0ba8a9de411626e525
iconv_h.m4	gnulib	03e1aebf853e96cebb421d9546428c9e7f943c683631801a2fd0b5a04ace491414995c90331950674daaa7f446b27a25f07a8992796fd0836f33c2f0be5525353216022bd3f8cd2ae752296df6b31572d43f6e1bf7d8c092588ae47391da0b079e8bfb12ffd938a3699d413715ff
iconv_open-utf.m4	gnulib	004bcda8e3c1d9ad43ed08579378a479648278670f0fdf15d79ff0f8d02a1425863a396b2646d99e32b12bd87da55c9ebaed58317e3ad6f051bff74e5e1071a91e91eaa492d5bd29acbd84ca6c306527e12c0cb51ff3b2f8ea81
iconv_open.m4	gnulib	1b8cc42a0656a79bd27b35175d3b4e3bab422bdc4020f2fe26ff9e3cd8116a167f8ee78cc16d16b99e9833714244eb466232ad374277425153f44d0fcc49ebed6b14224d394ccd3095f12636909f08a3
idcache.m4	gnulib	07f64aca313a93fe9ade1b2126d70e9718d4e1e02c5e3d1fa4fce4685a9935e379490992ba538c8e561267f068fa5f28e07458d1c1cb3e120e83b88166e3c1d34ff2085979cb69395fcaffea88a209556be0bce170ab63240a758d2cee954ceb1c00d012993d33412744864cf052a1e1d05d66c00949fd01b38b448797e1b487a9bcc05c41f657bb3aa16eb2c381b0582558833c17f2ea944a33c4e04f5f6a49eb800716f1641342fb51
idpriv.m4	gnulib	1a2853419b88c02f963a1b0eb8c320ea458d4177846e8eae87493ee33010
ieee754-h.m4	gnulib	0e49a856c72985395fc51253f132108411c2527380789f39f84cd96aa9df865258914496438d5cee8ef9c2399967a78bf2dfa3dfe03de2e1b0837767af6359f04b7fa57c55b6b2317bce2a44652412c5da00d12b1b350bc4c40edc778512fe82bd7431a8dfca8bbdf9fb5984f0abea68b416da45817dc5fa
ilogb.m4	gnulib	17b59de4a8208e14ae85270f6b35609232937906450d21f398cae0dddb034f86c3d0d36d915cdbf66852ad6456164313d7be8ad0d977d0d4d50adb3ca9550e4ddd6e07212d42aeb455d36527371588fcb9e70e2350ecca003205cbb417f1b5c255141492d743c9f6fbd3d11325e1ef1939b6eedb13a7e5c6f8ad2706355f259335f2
ilogbf.m4	gnulib	3c55ac70f969deae1a304633e8464590c8b8058269606723b94bf51080fc6db0ebb4cfb5d4151ead74f8725a59b201d6a39d77873f769c8b56aca10978afcee99ceeb20689b48aa8d06182e2bee2915f9d452634786ec66bd378ea74f928215595e00e46eafd55675b552b05a468
ilogbl.m4	gnulib	26d81cba25f4a8a3eb6727636b837a4d48319e8f680df23d62750fc61ef76c35eee1b1add48335a27f8fa642efd2dfd053508b2397ac4468cb949fd99ae24e1e250f3fdc9fe69bdfbe771eb7e48df0fcdd4fc79821e655783124e6bbdc10c0789dfcca87f07f2b8ba4df98463d82
imaxabs.m4	gnulib	16fca62d2eebb2aa5eca23725d8f98c61409b904683d68cf4852ed2c3fb0aba097f6eb01c17b11d1c5d91ef11156fa557f53fb17e2e727e621127086
imaxdiv.m4	gnulib	056e69d967d3d5c6300d3d4ff592837dde28f053536bf3f3c21f2f62b9db6aea189bd990a2992ced6f4a812d4668fe80915ab0eb5ff0603a8dd4ce86cf55874552d7da9cf7d8
immdx_lib_metis.m4	Autoconf Archive	31509bb6687e46efb0df6033b5de200f90cc964a6d91638fefeca4dbf0e7
immutable.m4	gnulib	111901d230ce5e69658b451da252981b8a2d158d869b57c12ee5b68fda77
include_next.m4	gnulib	05c301ca1bfba6ec08a923beae58fc7fb01b1ff332d1a06d245a2cdeb5408a258dd504228f4ab78b9e2d57e288e920a8c2aea5b3aef079d5890cb815c27df0aa8dcddd720856cf25939a8960bf70537dcfa7f209a6ddc7e2618aef7d87a4926937f27615
inet_ntop.m4	gnulib	04348529c31d5f7c348d38cde983e23c28b038f740091bde5c417710f3e957b4840431cde5b39cec70e9b0f806de4acb96e77255d70871ff87c02617bff155d62335401ef935
inet_pton.m4	gnulib	0ed0468604f745b75ac0292e9c65df19069a3c3c3b10730e3f43f550cbe44a01cbb7443f0f49af21549004830b0ade2da3907c702c944e9b9b4616b392c2ce7146004a4b8e21
init-package-version.m4	gettext	08fba15d2862d8a0f6b12436322c84b6e2a371f768cebeb8de64ea569f50b44de340231018d3270bd986015934da3250e67eed25a932f27747f62140f873a3661cdedbbf7abf
inline.m4	gnulib	58122bc58c9d1c84bdb0b2770f8480dae5df9a15bc49c00f50ac7e822acbec19c5f6a5c59dcd4303
insert-header.sed	gettext	485dcf85747a5cb471d44c0a1681eb309fd23c5d
insert-header.sin	gettext	05374c2102141772d28bc50268d6ddb42e7e0cff
install-reloc	gnulib	002bd9ffc8fd4049c99b0d3624d74e9cd0a913a50eb7a0c2286ef70c4228143644a6855fb27dc64e18b70dd5f672b10d639c19941242d70413358b9a21c9cd6e5ed2d13f2446351ab2680e313f1d88e46bacdc7fa321fb18806d6e5ad55189ef88da3d9874b541f75be58a10ca658024f32e83351644b538aeef0f80d629b779d3fdb6cd2a9836c39cad4377c50c22d8a55384609c13d9abb0d087e339d4585adad933588569156d2f93dc6c9fbe0ca74469983aedda136e2f979e69845af5529993d39e9489af0bf85d74dabef8d92e83ed
install-sh	automake	03c5fafc029d0b5ff1ea05415854309b8aa03b2f065102a5229ed78a9d060c08537a651a9e7130ba0db6d5b54a52a53683c1176a3e0488ad04b0e47a18a035ba7e40d3273a2b1b442e6aa105fd4680bd21fc5360ac15d2b2432828dc9c70442c445d9f562bd51aa0121510f5f376379046b3991fe57fd1f23a5d3bf6bdad2db1feed3fd33ebc837a5d340e08417c21847e6a6129073c46ea160542a5c237ea0a4bb1e5ac120cf99a9a6e4c72d4b7022887d4897f512e19c5e1f0e89d486653dd4cded58faa4f4b9b53eb1a6033103af811a754f666ef541630cc6c9957a132190c6d409540d2593689336bd0b3397c895a37355d1533fabaed1a5b757d22a3e17593c2075dea6c48efe32c9280026435a0893e98eb71bbb765318aaa47488dac8bc3682e67d99613891c2dab721705012997e9eeda8b790ab9f81aa4fc2587ac819a5972785db8e86b27871739bc7d6bc1200ffe8af7e25f2fce315903988b9b7bed19d4d9b08e2f8d3a06386a31936d43d48d63861b5843c0882c098eb0609d73f483986b8294efc8988acab81e7d789e32a8a2adf0500d308e9f763e2661b3aa2468e8a25639029f79d870ce2ca3d7090de542885ba92da7fe586b5f75c3e37355b13b213f77058c7ce2dfb362001bb61c24c743b5b4463ed7f3cb1c45e8e2b4e31ce90aa4ee0a7cadb5b770d57172204bb507b7935de5bdb96e61990fbb87c3c9812b371b1e85cac09aec8a9e81308b4dd0df9439f7adbe2224ccd385e1ca3952cce05ca9d9684ca2bcc16817c4d0e908f3c22e2826e9786deb6992926fd1bc0ed08df62025734fa60c36c00cfac925d1b622dc41baeefc3d37a6415eb21f56c4fc7bd45ae711b95c0a9efcf2ba06871de788e8bffdfd0c50057251095b4bfe5de8560aa2af812686
intdiv0.m4	gettext	13636e2072fbfc9dfcd839fe5d0760b4991e48455092b0bc4c4fb0cde3a5514505f10d3c839403525688dcc5d0ed511dc5115cf7f0f630ca67363b28730c29a309bda9a0e23a895031f9f46f337d56a7c1ed02703cc3be3e4c2ec77753719f50ebd9e56cda7d33c459ae72feb21edb4f99b86f9888912cd7e3135155583f9a933303f36cadafe314cb512eaf
intl-thread-locale.m4	gettext	072b9d9df175f21e02c207cda9ff524a8fe186a6104c0cd9162d0e79caad112393d5203f0882d4af1e34b261fb0c17b9e5431edb67547ec19122f5bd2f6f71bb8f4e9876e89c35a5bdaef8df7e80d79e44ce4fdff8b9c281b4f457955a7399693d6884ac87f5507c88853b8d82b28d89163b006be93794be94f7caabf0a4618bc459a4d8b0342a5311da2cbcace2e958a1d0375215c0cd6b1462314cd5cc90ddf041812706e839e9d459ffd06ac03ec30f73e92a
intl.m4	gettext	0bb3ec96bd06bdad846b0c5c249b1e84aea687020d0da614abb7e9037c86131a88d92c129ebf648f14c44427819229cf752f14e3485fc1132e1522ec1c59f4cf3ac97b60a66c1f52d562ca76f19ecdb71fba07a311478281bff820e5afb4025109d6614828653bc60baa7ecd5efe2a6634255ef2328ebd582ea2c3dc1a81990fc6c52ed684445a8d99f3b81c31d8b23f93a1bbdc215832be892df329172c8eb838dc4cd90116e09aa9fc39ad56691c9f6c05f0674329bebf77db13329cee441f850a2a34c6e3b54444741729a2a1c5969d4f4484de42106e23ebd33c46a1623c5401f433f67d4a98d433eccf91a7df0b4b93538be7a45ce5e4614c77bab552d616ede9b5500554d3310cebd1b1c65293a0963d6b4cde4ce552d2c8fd29fcf19d749c543cd267421f94a28dba5759f264e9c2e3fdb2f85816de4e48cf0d03fcc65952ed20f878442d00905cccf76cd583454e611362a64517b6ee3e8350a964e1a7c4734dbdfd5ca368f53a8d6b0ec0f025216a3bb3b0aa5debbdd68d6a7bc1aa1a3c11b6139d7728128bfc5ee2eb740c7a57b39d3e00a1f3a3cd7d6aa76ad06c2cfbcce282967d6998f558d2cb7e8a5881af93ee7b89af588d51d0b57d588ea593c58fc32fbad702147bc41b94150715e11984af7c1ca04176ac4027f6800f6fa0ba3b7cbb5ceea5db37a2859aa76faf280fbe2da3059e8b86fcb255627aa562e7ffa3678f43f99cab6e31290b81bdfdbf9dafea85f62b2c71658f39b6b47a606e6978fcd868b989c12d3ef473fcf096bd7fee6acd1e8a165aabc53c5f4a798606a38eb8c55ae827a896a0fc844fc56fd8792a2f1e340f3ac5cb022869dcb271d009cefecf662794e41e77f1cf421fad7994e6a8c00ad279cc64526fff6286cfd80ddacc36da1af90661da3ec50a1a77d850bc5fdc4da3a34518b167b6b5df41efed993ea33400e9ef4f38bc40eddc701ad5f017e796bb6a21f6858ff6b56f9eadfb3b3fae61f9e83d3a74d73b620f57
intldir.m4	gettext	1dcadd2fef70312ece0028c0509a09877f5cf2d72a76fb39ba2e73b496023165ba41ef07ded44d0150cf849a68009c0064c1acf2289eda86fe6ca056b6cdbeca361df278305d
intlmacosx.m4	gettext	108a0d44c1aee50557242f117fcb0916e516858838180b62bd411327e92941f8daca1c537a7b33d4698b13d5c793dc3a6da679298bacc0ea0a3b87299b1fc06fed8ea828c1a49e5bc142b7e32f3733aea286370568b5f31d0092bcf8f7b9517132b69193ca5695150fa4f85362d8cb0cdecf2a4a7f66a3b8db0e58e29be537fce93ddfb25f4aa07428e26644ed58b99a2d8ff8fe2137fd21b6a591570c757fdc
intlsolaris.m4	gettext	15d9171b3896113f1cab675ad1484ca663e5d8c7
intmax.m4	gettext	006a63075a5581aab0481c1a85777629172b63bc2b2bd5357e54bf03d0f8574ac4af6b478f8995929114976b97f46f15945ccfb0e20d95e542a90df0d44a8e7fe7372051b726d69a8cac772b37690f83ed3bb65913503ac71201f59752df19ccbc2c0c52f68f70d7eac42586f3f3
intmax_t.m4	gnulib	155435b2a6719f867ead17dd9c5db598132a7b7232ae0b7e868cc2b05fa53b6c6c7ae6b821d3679f58241bed93e3b4c944136c0ee44f69a733dec5f479b4026f184f14141a4f88c539fe3d22a22394828e1f5218b6e7b886a7459c9275e87e867a270d59c924d0952c5d0ff7d87bdc0230278047f733efeddc8b5e78b9017975ee51dda7c4e37c5e39cd5d46df4526a0db7471a80367e15d7bd91b029e11d21ced7177107390b68de87af378a7fb0e1945b3ee08
inttostr.m4	gnulib	0ebe0c6b43ecc2d53dde6db15cfc8e075d609b21b4e9db951567c3a9c4bb
inttypes-h.m4	gettext	96702dca1fbf05145fa0
inttypes-pri.m4	gettext	0889a6c0f6261fc168e273c33b9a40b4c1b6dacc849f4b4496d775f0fd618537ee26ef716c647dd39b5d500a8d4d4791c925a792a446953240924d0dd6918bef05550270ef66e3f58361cce5d906f739fb136a0f0ccb1c7c0d00
inttypes.m4	gettext	0149e0d346ad922b93d12463f9ec7fc143f190202cff4790587dac5224042e89b95a0485a76489982f67906d5c3065355d1a644e8186caf3fcaec19a6bc0beefb683ad4f4a107e0f18af516f6ac004688dbe650af805f7108c9a96eff2602a6ee4cdbd9d9b3f5ca797125fcaa4d9af28b5021ecc34943d10b1d11cb82037ff803b14b79e29e0d1a35e2305dad38a119e133aa0a53d13ef20bf7be6e7630ea7e4fa021ab21b1bdd3025b9ff63dbf8c07f6756060d
inttypes_h.m4	gettext	14973f2f509cea72195319eb5f68d5bfa27220272bf24010e62ce20347db3140959b4e6e665c962736cb05f0569095ff7e1938152f2aee3af3b71da83fed9198420a4ff715bd4fb39f280cc9acb95d8763f38311c3538ed75e6d82eb11460bee62774a2f9dfb8ff4ff9acb92cbbcbbdd5f91e0adaf5d412cc6be41f737f4d5ccd0a2d3efaf642eaabb149d6e
ioctl.m4	gnulib	1ed03fb67a034a7f00fd57c64a9f631d779875ab5ebbe5d325e90200781366c35e554ccfb61cadaa759114c1f1776ea5260c
isalnum_l.m4	gnulib	cd54779a2fded84f9c99
isalpha_l.m4	gnulib	097daacefe46469f818b
isapipe.m4	gnulib	0ca2b33aaf21ff5398258ec2abd83cba5f2918d1b8fa34c264a1ca17a5ae
isatty.m4	gnulib	0a991f442cfc54cbf4e5495722a094eab7da947866dfb001537e11d0669897ebb5b0c4fa026e637fb67c28061dfbaeea93a2dedab33fcc32a89c53f6
isblank.m4	gnulib	50c6a5275ef167a02d0e90f6c740ca482f2e919b98ff990abacddf0e49c7
isblank_l.m4	gnulib	f0b2fa1aaeda5e328b6e
isc-posix.m4	gettext	31327cb128011dae0a113bd37bdbf9d6e65d42c6542119e018c882dc2c0f6c77f2d3604da96a076c7076e891e0df176989e2ef849062ded96d0b1b55
iscntrl_l.m4	gnulib	d204e6fdd2506975f495
isdigit_l.m4	gnulib	977252f10320fdb1cfb8
isfinite.m4	gnulib	02bced73a31ae9e2e88e0b5fc54a3ce8ff51ce310c356fa75674ab26b1c51e5fc1304ed5b727f9792c9a76d9ff213be563902f2ecf0d0aa0b77668a333487fda22a38358ceb94027bb4de5a6fd109338419ed176dc25abc80589602bcbd24f007c4a77ef71f92d1cfa69357dcbd37224a9369907eced39cf896086de1c7883f479e4a2023199b912c30f569fb1e714feba8be4e2a9dbecbba9bdae64499b37eeecf20c31461606107ecdf2b0fb9fbda8712fbe14f7dfc8dccdf9debc4e23
isgraph_l.m4	gnulib	47445fb2b00879c0fcd3
isinf.m4	gnulib	00332fe4aad1887f42df4665f0d35dfe9fdc42ae5f809bc885241abb27dc73f25f467099f59ddfb68ed160f8cf816eeb1b6d8fe72d775b93c0906af7a93b5e84c3bc42746814ad3456e11119fa3f0f1cca08e07513f15b59e577cbbcbb6b5280eec7ccf8da2ff7f4fc0d843f492fe90300773c89feac89caf0dd935f4bf755533fbafc6fb844a7514de236a9
islower_l.m4	gnulib	b5ff61d2afdd7a531bb2
isnan.m4	gnulib	5f539a017a3f255a063c6f35368cba34fa0bd09cca4c113a65022644d00f
isnand.m4	gnulib	2ce63c1da2eae968045e51e66c5ea042b4dba07f74e034d0d043c561b60588a4d100897b3e662dafab3b0d07125699f206cbac8bcc121476346eaca9b423a7bc95fcf0c96d79b8c1719a9227e18e1b59
isnanf.m4	gnulib	07691932f851a16c0d4628ebd23693afd4bac5b44ad4be4dbe577b604a7569bae0b5bab80425cfb46a9f790b7f8b420fd2c76cadbe5c0899e1b6ed788298ee75a3bc51a0ee6c9fc5f9e86ec2a622dce5a3cd4c6d2cc5fdbc84efb6b613bd9b7f84b3c80ec5f1baa6f6e7ba8e2c5fdf85574b8bfef6164966
isnanl.m4	gnulib	11eef835f218ffb8ba4f255bb946c046be056a5d4d53a18534f6c16d95b154a03afcaf01e1a091db74c9e1716390ab2fd21e91a0edaea2ee9f8cdfd198dad728d9966f58ef199d7e56871111880907f49e1b628e27cf0f884bd4c4576944ccdcfbaa7139cd2e11d711bd7ef382f1d43d82954d8dde7d793bdf65fd03abf36c815b93e4f9415c77346a848b48
isprint_l.m4	gnulib	4d41eb408609a1824240
ispunct_l.m4	gnulib	01d6ac07729d98aeb313
isspace_l.m4	gnulib	925f69109105cd15ab4c
isupper_l.m4	gnulib	a7802158c0c8580845a7
iswblank.m4	gnulib	0b2a57ff71554cbe512e2e906af975ac14d9f0545504ab85f36a5920e8c7a88512e2d596dc6b4223ea538fa63eefe67cdefffbce54e4a3943089aed7
iswctype.m4	gnulib	4778f43dbd5e3bec47985785adb4d32a972b5c0860d06232a21f260e1d1aac27cfb16626faf01b44
iswdigit.m4	gnulib	0320101494abb2524d0028528a51e772b0f248ad2bc68a2af43fb46ffa8f68cd1fe98a2d29813e766d34b63b2b8ae24b79fe7a9cad5ba2f2364986c78ce25ada9edbd5e596539152e9255f242bbb9b309ea76a3f168bf9c48640a3cd1d4ca677c6e49180b6374754c9886b64f7edbe97c9630565af80b8eed01531840f59b5ef014cf8bdd0f62638d9a882a4
iswpunct.m4	gnulib	071ac683d41e142f7d5044178fa49ff27b0c578ba0bd55becd6f2f5496c7f0804a9b263f136e71ba
iswxdigit.m4	gnulib	364bb427e796787331f54d11dadcf9a6414a52e35574ff77255b646df28e67d3028d2b23b4e0f3f67687eb0c49b8bdc26cb08358c481c94dc0ec908e972290472253bf56e7039b93a2bf31be96eb924ba926982af0e2e3f5d74fc1132e7409257473ac47d1441c3cfa92834693bcf0a1e1bd1f70dca5d665f3e43f1c924ffaa7d136fa915d60a686c56fd6d6
isxdigit_l.m4	gnulib	72af6c1e6dce11585883
java.m4	gettext	8667b14cbafa58c4cdb1
javacomp.m4	gettext	0850d116c94e6acda26c094d59e404e62d7f208309d028b87524a55e8f480ec4ad15f792a2b7eadb172d94a397130c314f0c1bc0fd1dccdf13eff5c51ff28edd86cee56a8feb1ffb09ff73da1692546c25987965ebf831f09a462a80a52ef0e986fe59152b2d26095950748825ec355bcb101e001b17c78037a8a16cca3b46422c27478c20775aae9c4663ab47eeddcda519c613f6de4de0224241c53cb7cd5650c0219cb04bc10eafd854ba645ef9c3af76980255d16cb1cd2b3094f6125871ac1adf75488966c15daef8dee3f11d33580e6118dc8bec4074c545c263337111ba6bd407130367678a8acfc5f1f420c56fecfd179ae1901938ab7113162bf8cab008257573c41b425edcf05c30237c4b1a9200e25385e29a8ddaf2822f6205c58d409327cfc56c21307511d1934c0dc0027baeb7a80b9aea115394138ef901099d6da7e18fd2c9731e56a027e64c89a2ad59240aa1ca070a025c29fa199ba3d085576207ac444f71a69eb94e2cba36488faea87e320e27c4ac1891c8aa796e7ff98eefcd1e6fb1e3dffd598b770ccbddb1eb5b05944670da4569b88a2bb6f6f38ab5ebf9ba5b0b2e5087a5cac096bcf7f76b36a7297e34ccbdb45adac892734f1bb7bddd283dbd430906fb1bbf7c19949cc550c6e2c3c11ebc178607d1e6d9d9cf6c2b2d74e11883a30fcfa3afbee0dd76f33d66d1e47635fe27828c25b7d2784873fa07c722c519d7d791587291899dffd8e5c4645f030830d201bbe6267c96e443de6fba9ce869b78c437cae53233beb18b4e2fbaae2ed091cf064df6527f00bff5c40f21f9462e3302d0b34c1f464715bfd1b072e889a
javaexec.m4	gettext	04263250f85a62fc0f8a2faa3ac22658cf4fba2436d6abfb0f980e36664c45232fb5b3412586df4d55e0cae4942b2d8d94ab5daf64d10b023d80396d5f46c22c491bcb6985c27207cbb65cb1c2d043389077722f7a46fbd2ed2292fb1877712d9c5b9ca1b0c223d3a2d86c578bccbf94391bb1f782ea0d07c08835c51c942960fb75ccf846cd2eb42fdccacfe33f5f7833d72ca72bb6e803d2d63d94c8ff4c05e9749e0447bb9d120712ffa1504cbd0291639da1
jm-winsz1.m4	gnulib	00ebc28db07ca3ad875b099cb1f7b6af81a69c50166437c0eb2206b23e5339f0ec62265a350118eb42e21bdc49f4a662cb854bd7f40cbce7c9e0a4a24f0da1fc0d1a2b48bbca70354f6eb2aa02cddbbb72fc065c29a8d8126a517ffd8f47b8c2b0ddd1fd8a0d1303ea80bed22f198fc399302b07bf6d253bb6042000f788b63b4574bbe51dbfd1228b60550ac0452e03fb197da159dbe4c99fe59f95c1e94d93e65938d4017fe79de7d1ef54528726919fea8bb7
jm-winsz2.m4	gnulib	0e699508e34cd01b83f020efa71eb6844124b124288af11a3c0f6575eb955302b4aeb9b5f9b673d0530ed761400fccf07d5e645384ba2e2d70688760785a973ba15b41bf3b017b9b22f0f27b9d0500378efbc06cc34997ad8a5290228a690350cc9ff0279bad2dbd7cea8f59fe35a4a187031212efad754aa7bd4fd804bd39d9e44ad24bc2a8ce18d6346ed6da575d670daaa79463ecea5fce44273f135473d8f31211f4f5d0bb51c471ff0ff4b5b203d6eeff8e
klm_sys_weak_alias.m4	Autoconf Archive	4d09500399041a1ecdf09746dfaf00a8fca7e00ea165ab36840facd6b92a
langinfo_h.m4	gnulib	0a66591306230cfe5dd10df43074a4754db6d871222167586fbf4ce48074825d637354f36b92a49494060915da3141859171a271283f8a3430bfb76fbdb9a912334db02f4ce0cfe12c66a007d4dafc71d314148beaae84d7a040fbf0d90f4c82d2953e86
largefile.m4	gnulib	0126da3ee453aa92a268027637b5fbb1f64084ee036fabcb23ed05a29aeb07f899b9b62251d6c2f309cb6570a53fc6c0af3a0c5226f582d2782b420a1354a4ccd9616d74fba51368f539b35c29ace47b13b3f15cfdcf31f0909e165415c19bcc191019101b4852d80f49974277f8239babd90c02f5d1b81125976c616efcd17818882c22348101e3ad8935532d224b4830a7075d03e330fd4f5b3fd513b0ea6c31899672491dd9fe85f4585fa51aafa10e1a191d59c9d684c67bb3e1709a5edfe2dd3b348ed279e8649d5e20a9d393b3f02b699ac122c8550ba9a36469fc7107e1fe4a9223ed72eae2e8a36b0ad5c05474c71a69f6bb6a37f851750b4ed2c0a7300a517d76059700341cc6a54eec79db2f376218f5bb4bf185d5ed26647fd868ac2a867fd6bc641fddb7c4c090500a0a0b80ab7b424f91b2717ebd82c02ff7d6982193ffd5e2259f4b6aa11447d03aac0f48ef72a8cc76f304e9743c74b9aae2bd6556634cff091fab87a2614463ac1eb854af8185e0646d9b18c21cb8ed7ec39cefcc18317cb9d0c0069774fec6a263bd5a7c12fe99c392a0c8bf37d50635b558d1b311c794c6da2afa0e848ab9d6975a619bccb6a9c400d9481312ec9d4737216eddb6d35bbf2e18fc694bec77f983f6cbd7150654f04694df99732fa0c88f
lchmod.m4	gnulib	037e508e44614e1830bd4601756d42dbea096b6b6df5bb0aada18f88e2867e98aed9a23d099258a383aa2e140a468321a8118dd27aebdcd771f345c691a38be8d18b64df735f97b3e74eda3d489c7c97c6df78960851fcf1ca5ce28c98ffeaaca8f1309ae6b04b49e1549c11354b
lchown.m4	gnulib	21a413d965ee3a1924a624990f6b4a45e73201822898a51f72958132e2172dc88e40cf76398d4cea3e31775e3211939a39d747b669ea9e296f07f3235122fdaafdd82e38fb0662f5d596eb053f05230c75568a19bc01a3c92d7980567bdd5045428711f5811b90cfe5c252ca112a854a35f7d3c156712824b72d2b529eca0b606536bd25786702e2960973a4bd2c51342b608d0a3540d0ace2195a1d4268620ae0c12e8e7cd8ec5da545ec18c5e56b222924a5bfecbfb8c8dd70748f2b23
lcmessage.m4	gettext	09768ba3677ff6de9cf60a7116fcb465ddd335a7202b02a624e21ac8c6c922f5e12cb3e6b8c1e72d239ab5a50fcf75cab06736644cb6c5248628bce13e047a190cc890f333c73eb7cc7da9948bc32f794e0eae3651d7ce9b163b51f1f6501ae72d7c01d15625f818baebfd65988f5be9b107d53d7dcea1107c244ac79808b16c43457f7fcd2e74f34905694d931264b53aea777b540093a79dce3e2742d1a40096bdccfac1182530b30f9f1030c72be4879946f6aca6e1e123d5607688ffad53fad1e179a0da8b39b30c39616e2344cae058b38da0196af6d730d12bb7f072d072462a905e05bdf5b784d5d1a71b9b50c073d3de8c0176dad2f3cd8a6fc3bff903db336fcdbaa10988cb4542ad54d3d7f8ceb5ed65cf5e7ed83ffab294b3906ee9a6e4b50942dd21421060f4e83127fa91a9f3ad351df28317d58513358f978ef876728d08dbc1c20e5a
ld-output-def.m4	gnulib	882b73f625a901334a789ab326c1560d985c8d45c6f9e4849139385406cdf1b5f11f2b79dd275f27
ld-version-script.m4	gnulib	1c0bbe9ed3f949d9275a33907f8e4ddbe89b5b2c58c87bda3a46d36447a15c66d2f76ec42dc2e9a860adc1a8149766ae3ecfbbb734cc264b62a96f92c8622844666668203e3cf8712f605ceb4b4ba1dc
ldd.m4	gnulib	234d0e164a1955e1da5a4ddbc4a7f18afe55fcd84fcc9faf25045fb241088d2fdad66ff6842fdca9a5a886ae307f7f3fb5ae
ldexp.m4	gnulib	06da58a352f77f71519933bda6b2f2b469fbc8e9508d317d0240b2a15a02a493f0a1d4acfcd20854b0fe952d777b411ab178
ldexpf.m4	gnulib	0e4a882f61010bf40d3848e70ced2e4482ea51b34aecd8bcfc86d533a2d95c6db1aaa6ba3a9af3826b1ea972fa756a5149f3
ldexpl.m4	gnulib	1080e77ff0f92f9879532789260665b096ac5d195941cd80020e19e2d7b6a62e6e73b280cf489e00bcc105238adf2cfac2c7bdf0374138c807677c3bc25390e6fb6f62cfa918f8d1c7fb93905a7fb40a
lib-ignore.m4	gnulib	06ff147e337abf422d74185387e97d1c3f2952ad246ce7475a98bc7372a89302f7a68fa4ff6be7a4f64951cbfe1597671ba4
lib-ld.m4	gettext	06547ec73878afdb74720fed1166cdc31971409a32f59d69aea19bffb4b1505a63c1dd8b64b869e3717011c5157b1cbc14e67371fcc9eef1d9664a6275d5d46c812a0d42924aa68ad190c27cb4361f60a83040c30112cf1f666cad2be935fae8e9024731cf2f990c6d02cba635f2d2d9c7eac58707bc53eedc4a27f4fdab66c0df06f507b914fa68da515f1c
lib-link.m4	gettext	01409ab43088b55ad21e02cddea889f7dfbea3891447dd65bf9165e7003623348a0ab482b6ed3b1b307495f70b7f1c03a43835efef97602c914506964828d0d87ed3b39e7d6d4fb9059941d73d27bdc95de4e9726437ba1343cb654ab9314537ae7fc54e6a6f33550111787d30027c64cbc9c41f34c4a8a2818831ad1c6d78fe52208415b50f1429d847e9f6ab8dbdc0d0125e0b5ce9afdc3fcdceeca848c2f0bb0553f21896a7e13d9dbe223a10f9a530836a91c3e9d5a8531fd47deddbdae6c20dbeb87681f4c1dafbe3f6550a8b8dfce1eac344e57f54aecfd9e2eb9a6399df02bbbb44f2fb4a47d632ef32f43de7ff8f1e3e37c71d79d263ffe7edd128af40253b99
lib-prefix.m4	gettext	0b91a69422750bb22a16136aa8976d01ca9a6fb719e97afa289f269888ef1e2205231f9a3a4ff90e34727a512b12f3f062b535d9cfbc238b69520b693ae48623dd48d7afa1023e6cf9bccfdd3515db1554ffbff4811dfaf35ca065badba99d922dd41ce665d701d6f491c702567b66b115208bad222d167a67fdfcc7ad047bdb2dbc703efb0304cca4a413e5a1d34eb34cc28968b187a95cca583a33332995c2aff8c3937ae3dd936ac3be2b4243b5f2744128b3bf15a3bd85912f91df20ca8295c71a0eb6719a6acc5f0026bff74bdb5747dd9e5b84f9d8be42d3dff159c0ddb18de384137df7bd5c23741913e4d32df7ce038c90c1c9550a16
lib_socket_nsl.m4	Autoconf Archive	cc0a7ad730cb448233a1d50690b799803754d201e7be6387ba8a2aed2acf
libdl.m4	gnulib	6384a3a13d18830cdd36788d62959c886868012c896fcdf05445c4f85b748e8180aa09c7de532c26b0b1cc93264f3e6bcf7b
libgcrypt.m4	gnulib	0cf0bbde0a0312fc17be1070f203a682b499fd5a2fa65a91929e844ed0e350e9d074e5d5f34ebb1c5fd5e1f4a168b42c61a371b8ed46a7c5f049be60b0518bee679b289bf0b0e4d129ebadd90d8904caf09527f768973f530145fd8861a90f591c32b339
libgmp.m4	gnulib	06042564d547ea5c418711bf1fc285e6e0fe9f3b2bbddc79dfb3dcb25ed22c436db14e479f333d04428ff6645dfd2d1c76c654771b253bcdd55e5aa36934f9b053f6e656596f7d701fa680f04fbc35fd8f61348055f654000bd69bc0053f665b89e9b47cb0c8f8c6874c2834c273cb53d3f4002aca4526d2cd6ed709501aeb515ee5cde58982374e3bd65f27e5af1fa72578779676b0f413a2cffc667d2bf53dfac627433165af203666
libgrep.m4	gettext	247b493df41c0a37bab07bb52b43c4680501658e8366cb4c1d00ccb254a6853a670c755a25418f57b5d19debbba510640376cd37caa5951240bf2a70
libsigsegv.m4	gnulib	4cb1b5ebef55ff8367d097d9e864d925762fcb22dce5dfae6b94fd0056d5
libtextstyle-optional.m4	gnulib	4015e4e1aa2fe14e61a28ea38304881d04ae9abcb388d04c66e4d2bce6edb4b4667aff534f6a05e0d8e9ce2454d37680664edc869937a5071dcf7df5e6974dd53681e6f87523
libtextstyle.m4	gnulib	07d41dc3cf9e1c68f85e2856c3a33e5893cd7eff47d171dcaf89c53f421bd17f88ae32f08a02ef6bfac3f0217f9507f8102f
libtool.m4	libtool	0013c16a87f119bca263007430214b3b5ab23a1100ebe64c91dcee6f13f100fe8ad762298f547b58011903501b0cb268fd6301eadcb56108f05de0920253d1efe3962ca8fa440257a49487ce76c2e7cf026ae292b2169d5de6a0027da313fbae08d54bf902b4fd7bd24f7cd8843f02c25bc97003ccaf77b202d4973f3708b60f10500315850f7ff39f70e0e50390fdac0c3ad40122bc039a06914901984ea2d303bd74ea275593ebc57c041486f7626fae2bbf93042f78de169e1f418c17045379ba9bc04d29d04c04e2187b402706e9d1a1050df2f756184f2fa13a052f20c3e810491c8c83055d4658ed9539ce2011057defcb19c09a60a93b05d6d53bdcd8909d5fc8060b22aee0107c915ce6064dd2d03c941e33baf106b0240dc0b16a66132606c62bd9e0acec7f2c70071d532718d3d2676bed0739ffb936897ab122070746b36a3186ec7c6630078aeb852575ff9b911207954df8ec5d8acafe4e08962bd9e6d545603acd089b2aaa93324593c56408d3ee5fae258563f7ec08f610354cbf83da183909188fc77cabddfd41f809427d07bcbb2c3f5086097e81370f79b045086209a05f4e4c1c8b9bc97f09caee94a100ef9af7ff09ef803c18cb091304db0a10743e75117b422ce90a9006979f0f30a8c1580aecf422d7170ea8b43a0b1029c8eda24e5158890bd843f0c85ccb0a55030c2cdac098d0478a805e0c3aa7df849b642b3bf40c5c1db6b0165afc57b30c7098ddd517a797b13d0c75478c81dd0aec3f190c76acbec82c15bf15780c8e89691e52a2ae061b0cb7802980e4d703ebe00cd15cbf6663e3d978e40d05c4c52777e391ec9f0d0c48bf78077081d0be0d0c6b18bce58fcd9ca30d60d9b6da790b5ab0a40d6b4df0ce657c32e8c60d961bfcf710fc0a51eb0db586a85c2fc810421b0dfd769d85ec2465f1600e0e35038cf1a641be740e24c368c789153c2b190e25d483497f64a8fdc00e2e010a8a6aa7108ab20e522107ae42505068c90e62cb716a783c9108790e8ecb2852446c4a5d5f0ea19e361b35d30fbe170ee3cbe09d30275a8fcd0f084d0efaf0872402570f19aed7a4560622e7df0f30e3717fbae068f9db0f41d29b9790fe3d8fb00f4eff381f91feaa27cb0f51faa02fbf2b85814f0f5d89c655100b1e2dae0f85d03d9e7f113e149a0f8c0ce51c791a6d851f0fd43572dc82c49584f10fde90e1dc5ac4107aa20fe1d4be9194b38e79db102871c1e1f6b10daf3610302c3ba62d6864d518104db53345f78161021f10a4e3db03dc74950c0510c72a40cfd1466afa3810e7a02f52d1ef81f92410fff4a8cc1000b4e5b41129183f71146d5da51d113bc0d7166e763ee29611b1c7607ddde66bf04011c9edea467e3425179b11ce0b158a892dca7e8911ef285cf241dbfc1b4111f03e083ce58e35e4c711f12014c4ebffb0e15d1225b0b5146d589070f41292608c07657722c76b129aadbb9ed9cb24f3f113578e0821de80fc3150135c5ba85c9bd5a8011e139ebe7e820d7db3f80713b5d5379f6338063e0a13b802f7ee3a591909d513c24e7fce10b3519b5513c4a2b9505f1b9f7cda14354600a850c5beb2db1470a32551320fd7dcc314df8c98f220b53aba3a14f512b13c2b406cea17150198ac399f7bcc070415444bab99bd8b33ebc1159647bb06f41d2293ea15b159b4cade6cba034e15c85f4acc82246b23d015cbaac339bb7aae125a15f399024ca8cb0637f615f9db62ffed26063b4e1622f781d7d56507770c163a21d700c84b18a9941672ddd8448c9b22d06c1699bc85133997fbf5e716fdb5667101ad919d3517045491226d99952c8f1748bfd2c4eb0a124b7917617b9084a2463e613717f53d1df7c01f629f9b1830e4a1475dd1767b271868690385abde43620a18a9969ea621cd45083718cfb55fd4bb1f687832190fd383c57ed9dd89041949ac09c3cffae24d68195b8f1748502b8827fa196fea98e72c7f0a8a29197039de359ca54e0b0119c7d12326005479d6aa19e4b5a0556c00a7da1e1a2ea8773b48e892d6471a8ca309379b8bfe7ae71a91308db89381ceb7df1aca6fd50a8a18db89be1ad9667f39cc240bba5d1b12a6eb14834c5bb2191b2459187eda6a68d2f01b3c7aa70e28c63dceb11b559fa0919c6207691b1b77980527e269ece5311b82bbcc0d7eec095e2e1b8af3dacbe754f5e2ae1b9e48f0bf5bdc616bd91bc8d3b405892b76ab9d1c103f284facdb26353a1c55044d0b7ee30124aa1c59edd5b15e65f40e1d1ca8fbaf65abb4819d241ccd3d7715f12add15bb1cd1ce86b08a0cd663b91cfa2079448e69f6d7261cfecfa10f535ae37a8a1d2a7d22edc5def4197c1d4d005f94c3b8347f751d546b6b128ca54bc81a1d932eda309d60a5e64c1da8dfef78afeebd2be01dc530613455696481101e0a922f770437f7ffe21e36cb6d4bcc0fdc772d1e37e88e62a2c92756c51e443c8535b646b850121e7e175797b73f86a1661e8b06a8c092ba3cc9091ea338dfdc103fef09ad1ec05efb040bf1154b621ec418ca1aa17008c61b1ed10d86e77c0fd166e71f2dfd534206f0a261c11f46ea94f6d65435c1751f641fa18c2355862afc1f8890388e7cd3bc4cbe1f8c40b85b724d939dea1fcada3f47adc8f563af1fd883d97495215d328e201ac99ed6beb6a40597208b8673b9477c6d5b3a2145d5ca8df32d76901421533ad0eadf5efab83921856030fd3abf5533c1221723e2186702375fc7225183f30323f863768b228dae5cff53a08f687722f5a88717561d9b2ece2342c43566aaa03f5cf7234f1d937a9ced0d521023664c6d54b4da4584b923833fb6390173b9446623ada4ee0d012a1245b423d4caa9fd3a4a802dfb249e293943decab8678225366ab48c17701e4f5825479bf45246453caac12578b8de9172507f34fc25bc9cb546b572944294260d4c68ad41b019a89326176ebf4757953ea9ef261e8bef862d54d7705a2626d644e22735202460262c3f441596574639d4262f4333cc41713c51022654dc90162c882c5d742666d0e37c9d592947ce26b2ddacf72b0face54526c7b78691c9e4289cfd26fa1bd88ca33230a236273734298181d988cc6d2750382e31a135ccdb74276c7adff12275c0c95527965dd1045a0b92aefc27e07dcd6cd876a8c6cd285ae0086b388ad9bb2d285e729366818754be802864caaf6ee0f6ed04e428962f665ac13caabe0428f387693d07c5622c962920b6f2b4584759a997295884511272f6f9122a297de583fe6e672cfe3229bb1b4159f03f18acbc2a2c958b9a93c7373e242a8f699dd0ed4413ce472aa6bca4c200274a70952aae099b1f597bae16ff2b1df0eefed4e52d89872b3c6c58db22a39ccd062b85478692e207f8850d2ba68d06dfb84ba3e6162beeb2c5bc71279c362f2c33bac32d87cc1e8d922c4bdc2c19dcf87266182c59cb968c8675d3477a2c9095e81d9c6ec1be872cc47d3944e64cda73fc2cdad8c04369dbe971482cf3dd8ad6e0c31b3c662d7636076e74f5a7618e2d7da69a48aa89b1699d2dd36de14dfbcf7666772dff016c22c1eaf21b362e612f9b10f4a330f36a2e6d6a9639909375d5f32e9a2a45f8c7cc20deb22ebd8633d05825219db72ed2ffcbea2fe66d321f2f295e375f598483d9662f61b9106ecd7a0a8e7f2f788911583ab02a05ea2f86c94aede8175ed02f2f8fc16430b3859760ee2fd136373898cab1dac8300895cdbba5bf0445ad300a4e6b3b14e981104d30536f867e11a54f65a7308eae25c7a930f205d430ba925700a2bdb066c330c3d4bf128704d972a4314db3566e956cdc5504314f63d8c377de0598bf3185d87005c3c6b3d41c31ebfb68352b32f55ffb31fc682709ea8a23c9143202e9fcf87d42a2a0ab3252ff4f298297f129f832944cec41611485202932a9ae7581e9a9692a8832e34e35794ab224511a32e9b3633a11fb3558dd3302f635d959e199fea53370dfa214270dd242fc338dbad6570e7e0f717d33a7f67ab87afe4e7a7733baa7e58100511bf1d233d83ae687d93ad4ade133dc8426bd9b1891d5f934085687cf01da35caee34395f9457c1758a4642343ff19bc17069f0e9ab344205c917e6bf7a0d093476272fde75a313ca51348c72f9cda8c8fc10ce349c92c3ab3b72135e4034aa98cf1a4276a621fa34afd067a98e184c634634d90c938d9bf914174634f4e07662b26c09499c34f7b0d28d6f5a6f294f3511a4a68d2f55755a373562e5a2c49b729967f035a17e71acb59361a66735bdfcd69044e333b73b35de81c9defa83a8e66a35f1e4e357a3a1e012dd36100cb9732e9fb9766d362cccebee0cc8b18e0a3672bf3536a37fa7171a36913e19196ca81cb5d036c5801944a3396b5bb036d80f56b0664d8e8e173700e3219e23145db98d370a28ebbce3118d9be0372d4eb2e110ca18497837b5b3bc0d20a8e31ce037ba86830b595662a79037bfbc544ebc6d3fdb0137e3ea2b9c1d0acf54a237f6d3f89636972563db381ff0bb25f511e5c9e73825e786689036390f313942d8754000b9340e9539635bf143f9a0c3fbfe397fd8a076998a4353df39c33e0622d601a08a0539cb6d8f32e0be8bdd8e39efaf78b153451d86863a4ee37caafabee055c03a56a3f3ca705b6710f83a6e9726d6bc22d859683a7af131ac1c7180fd603a7d29a0d1600211736a3acf91fa36707c838d023b095d70dc2881d42ece3b1b9b7f128fed68f65b3b5c7fef9a9d9ddf38d63b6dcff503388c6252fa3be8ca4fbc6a5ad2f71c3bf6820722ff185d45903c104c2b7017d129db9a3c33a9c97ecfc7415eae3c9945d912874a40ae663c9f10a7eda0134118853d7a52ae614c695c30c63d9f4db146aa1b6d72c13da3765e388e57af1ce63de30b00d8fe7053eb563debececd923cc0c7ab63e26742555975b5731cc3e6ab9a40cd317aea0f13f1e7029276b7a188fea3f6fcd5f54197594296f3f9df5f9debd948c9e723fc8103b0cfccd707e063fc943847094f692d0523fd6c3fd87090678634b3fea8d098e238f7f3a81403253f6619a49f0b17d4067bd29be44260824f0408016e00d66a426a824409ab7724cb9ff6b1fbb410b5cdc34083c6d8f56410d22b06eb9550d5c4f411709289b4e46bde9a44131cb0a5df77dbe27f141412d719172bb3a70c6419fe51c6f20f2ba0f1a41fba7ed9d4f20d3a703421dced1a41cceefeb4c422e3078e01cfdb107334249ed5470f8f3e67f5c4257f8e8ce0af3a9e95a4278ab845bd2c6be141442de7774c5cd19cb0a0943440a39b14ffac872594347c3955645d1c918ab4359796b0c238247f38f436a2e91362cb7407a3943dc40c0562db5bad49144126f8b6a1b03758106449e7e87f2af05ceffbd44d228732fec3a3d856f44fd6f05519b6aae8d814555cebab550c218f3c045846ddc82444aca03464594fdf7bf30169aa8ba45dac79459b884abfbd945ef6ad1d9ccac0b68ad45faf4f2ea32c31016c24611f851f6d5b49ddf8c46637158e7e295f855654668e940273f1ce79d784688a219cef6efe1b09846aa7b41bc483d6efc7946eee34bb11bd6830ddc46f437a4a2f7ac6800c146f9acc07ce1d8975b8a46fa4414c28e2f6ac113476cc4807d16c410a1234770f511044b5077de5347b7fd2db58f4f9b62da47c7ae73732a48ae5b4447fa1d8f92779190b94f47fd5c447167993c153c481718eca7d0bcd0842248b732a21c1c5f8b4fba48ebc12ff5ab8c1892e248f81754b02190563050494720e857ed0b10265c49de3d87a4d472d7196349ea67058fe2f0825dae49f1345537fff3812e3849f928d8a7157dca7cbe4a18b60e7e47aba12c284a2b0de20a91e41a1ded4a2fbf3d9d66b8d204404a38cc51751ab8eb45e04aa51b3853f64519164f4aed3e44c702974510374b15299b4093660c91634b566a2eab3d3da564134bde4b0d4a1f881d0d674c5717355cd6fb86fbbc4c9b31572ea0136105184d3a6b939568a633b9514d7e41e1bdbf9a501d344df83864325a7ea0fbf34e37323580253b8128ef4f9fff75d87fa4b852bf4fd6f6fd5b797ce4d3c54fe73d7152792629e4ef5059a135c9d0b39c04785081571e0538ea59b5a750849cca58829ecf2ca450fab3db6124379b253351658eb2420a983d3f655170ee47457fb12e1aaf51a0e166e6f66e6ab9b251cedc5216f9761b0010521b3119606abea423785282793558517e03c85e52958c92c610d71b9ba152a82337d39df7404a3252d8e56bb2d8a9342e5b53115a17720bfa2ff01a531a235dcc1b1e43958153373d06e3e2be729826534066a96fe28097a599534bad9d0adf80935bca538ff9c3dd7b14ed551153bb88cd4aa4d0b6f26754108e4fceab59ab3f6454477600fc969eafa11a54aef693b76ed366dfb8552eefa6550258dcbc55553f6c312601944e5b265546bf4163ec331603bd558de56c4c0cf8ae6c13558f739e6fbdeddf562255a29e57e21b479652f255ffab751f23f08b629b5605dfbb3f264da2732c5630fcaf69c8946566fe56526abff2a72dfb9871566d36b6b9bb36db33535671dee42f5258b0413956a10dfd5c85dc381ed15709e286c98f55ace363570cffd93097c2f3e39c5722a7142bfde67775945722e6117c5536a01059572984666e63bdfc7cee57897b3fd0440a541e0857bf8def7fdf12f1758c58042052d5ace9418fcf583c1e34f41b3c6bd69d584284b4652ba29e37ff5844b8f8e5a5b15690a3585e0d218d5774e2c0bd5879eec8981cd77c560d58ce0db507114d253dfe58d7f546670095885e1059a282f37d167280545959af6ec14de94087a6e859dd8123cd14b098a9b55a1ce664ec139992a3a15a1ec5b019b212ff33595a3463da35abaf0c67515a3820e9ab8440b02ace5a4528520965329497a55a7f91e45475bd03c3ee5ac35b398335b9fb2e565ae732c3a288da61d2535b457d24705373110a775b68c5dfe97462e1493e5b80097448680b07d2455ba747d607dcea078cee5bb678a6743bd4ab31e85c2fff81897cfe5102ac5c486b1acee8513aa2065c91053dc5aa42f8e53c5ca472c51da9d8d261245ce95c23906fbd60eb3f5d5c15969780fc4a36695d6a100fb1ed1aaddbea5d7636455bbfea4667945d7a44076e13728df7825db436efb085fa54f23e5ddcfc409245f72caaf45ddd1e4036b66b4aea475ddf0d7741dbdb82d8395e2d610c368919bd72d15e302b27b860249685645e5ab6d59da8ccbdac7b5e9c23ac7d7040c256a85ebcfa14adfee735400b5ee71ae60c22d404d4585f09f7417f5315140fc55f2da3522e4349d997ee5f660b5677df154c4cd05fa4c194a67d346a01015fbc81f6334efbaaf5395fbeaae2df40d4a0ab365feb80d392de0230a099603f692340ad275639e1605dc15593d884fae36f606fe47ae819aed7566360a343ad6c0e39a9fb3b60c58b87789781f0e8d86104cc0f6fc72bda918a6116950bcf1bdf8b5d876157d800a54c413d86c86274ea71b0f62408f22e62fed89c8447a7a20ab7630e8bbd8aab2e7978be6345fd4a7ae3c6e28d5f634ed7e6811a7880834f6392cde705dda5f60b3963af70ade97aef9b541a641f5b68ad16c6b962a76473187637b091ced5a4648cde6d2b4d26e9304b64bf47eff7b791d3b66164c1e03aa7cfab7d0f25652592421b7318782ca46560df8536d49e609da665771966413b705051dc6597711e2d7e63de80f465c4c011bda3d04e63e065cf5b0f5f45b327a4976635118d6a8c95de4d6c66548c134c012da3f3436658471ece68ff8dd8956663121b78fc6d8b25e966686dcd8edebe999f9c6669b336713a95f64ae2668171f24811d2e21128668ef4440bd71e1dff2766b613deb2d94e58f1b366c4ca0e507c9f6e3f5466ccb146b7306c70f0ca6707abeed95264ef4bcc6709e0d65c2db9da7a49672ae1f8d2fa9b28668c678937452e3b85eb0dd06807857f2d79495be2b768209f1fc11a489bc9ae682305355f3a5010ae676823ef2379387d17fb26684521966b7c65e957196874275a0b8b4b973252687968431d534aaf8755687b75a76d931ee63b4268a9708c2ff4fd90f4c268e59c505df881ab16c668e64504706584e5686668efce16ed9aabbada6568f180ed734a59236fdf68fb5e950e5fbe156491698c37f302c785e8ed65699ce5ba0a8989680d9369b7ce29be4e5b8b854d69e2d3167c29b9e69ef56a0e5001700a77825efb6a1732ca5ad0b88c890e6a5ec9f5e1bf31e939806a962b163777443ef24d6ad1fd9e2be66f324ff06b7de701d04b3edff2d36b91ddbd0b9fa5f88ba86b9919ca19b2a59823076bb363b632d219d691266bdbd4cc18da7dd488816bf0d0af048307a54b7a6c08de42700f262dc8a36c13ae4d0d57b97a0a816c5573235a42345ca9146ca694d53ba155a122496cac05d79f8c6672c5706cb8fd39cd61bb8daff16cf1127eebbe4b6328aa6d60785ac6092112df0c6d70d8e902ad289749536d89eb29cbb50c4a3fae6d90f158d7cbb67049476def62c74d3ac6fce8e16e2559bf86711cd2ee906e25ce9d10147ec1e3ec6e30173d9a050b712c996e37bf1a946c4b3813626e4d37e7ec2c86cb84cd6e57145f844d5954ea856e58331060dfb6d103b16e980dba47fb9081f2056f5d5308ef0e1f12f7986f77af0003ca5d980f9b6ff319d4c2353e4a51f76ffb2af963b806cb6b36703c449b559bb9d6b93d70cc31def437b593265c70e3a2f40e7ddbd53b8e70fa6c827a8e4f49e23b7116a101bc77cdce91177139e558423112b879a671bb4b7167471ba0921271c3515865e3d942085171d85f95fcfa704c084771e0d21c653869f669ea7276d6f119e07794a3547286948cd7db0257c0a6728f1e5eb76f1576672f72be852dee69abb5158672ce967331f0ec728e0772ea45ebb5e7338149b7731b0917d41964686d8b732c6c5ab5403bced50173a8a86ac68cf8172daf744e565c610a84a41a5a747470f3b62395b6bbdb74ae6a9205b9def2214574d922c169f36a4aef6b74f7f8c5d9e05f4ffc38750ab0844e462e1046d075128a60140573fca3c2753404e4bb1b98e274cf75812e0813cf4fcd079075886845a07dd2bb970075a485460d688f8dda6075e9fe1a01a9485ffc56763f2876a904749f8aa6769d1a30bccfebfa1e3076d0f130c3bb2688f27276ef4e82fc019ff04be376f9f8da1826b780c507773ea1e4183b44506b6f77a130b050b3c03edf8b77a5e5a62b7a491b035b77e96740e50d2eebe17f77fb3ba8070f40680d3c78002c677ec7aa815dfb7846646fc39e87851e7478603a116113ec2ff39e78759290d7ae7236d18978adee4958a984ae78f478c3c54dc43cfa2f3cbd7927bfb9357cf14f9eae796f8bd69f712f4567a1796fea6a3cabe38ec8a37a33fd7a2ebd7fe6750d7a434fb1421d7640414b7a5d9a659b2179ae75657a98ce54b2d84efcc5957ae98e9d25a1618e4d9f7b2dd3be7c5bb13875ef7b5b3e10e48a128cb82f7c4408b6f5aa82d318627c855ad7b6377df94c0e7c97d724cbec326a38477d08bfaa87c8128063de7d2b1465143ac9e269d67d61091bf691be83ab617d6e0983fbf065bb1fbb7d7c1926513eb1e404e67df2aea7b817e5f288c27e61f539de360ae4fca37e8ad6d501ef21b1772f7eb9237f88fa93ee532c7ecbc1ced934884470ad7eee6d53a41e82583aa27f4389e20b389669eace7fd6c5894853682d880080280ad59460da9165798052ea523035e7ff00328054b65eb35b200aa7d580e3a0778ac076c4ceeb80e6ce4fd2cd32d82cba8117a014cc544a170430813cdd9ba38a8f7566c0813e64fb01351df2346c8188350df5bd34d81c36819628d7d92e0a77385781b2d784a6676600977981bb65da3e0e961cefdb81befcd0185665d7ed688260347cd96d9626a5ac8291f7a7db1860c8341e82f5c39ac2b6ebf5a16f82fa1c4729e2d9813f16830e27d273f9a261b48a83187c2de65b9321dce58360d508c599cc1ca297837f5f7af1af4fb0ab8d837f77c69e04b2b297cf83cd62328b889d0502bf83de642709acbe2235e683df628a9a250c1249c983e5866b4a0e6266ceb283eadbf438a4f1ad7fa584a1a51255bc2378443c84cd6c2aa077aa2dfd50851f9b6868219f4690d8853555f35800a0653c61859c2f4fcd7e3097a8e985b617d09a7a1ac4a96185d669717cc504cb3a9785dff15f672fd0d40e95864af267d5db13c7b091869dc824a20ea77037fd86a7689b989f7ffd476186b41f7640749781dd5186c8c1753280177f208d86fd273190f1adbfd02a876f5ff26debff20a84b879ad594a4d184a636c887b08a40560ca339c86b87e71f35052709af505487ff402c167059e27598883922587b624ee384ee88ce727a262e8287114688eb393f935f48f6d8c58904b8602bb94a7404ef89278c15e9ce0aaef3e2893b6ed7f95e42993628896f071b6f2af30f436c897970691c275cb075f7897fbfd32ea87cae00658992dfdcbbc3a65eb8b9899549797c4025fbdb7e899b26b2b637d31a0f918a41215d84cbc579ac248abbbca98235b43bada48ad18eae0ca5c728f52d8b11cc2399a915e68c378b7e99bb0878e59f2ebb8bacdedfd06f63c095558bb3ef870c70ec10d7558bb794a32b327b5e578e8bc1bfcb2b0a3e3bbc648be02d7dcf84d02514a38bf2ea353d50d51cccac8c508bdd662853c0e1fa8c667a1d9860c08cb9f08c68a7e35cd336efeed38c83f0304a5a16e15dce8d06bef69e4d3472478e8d08cca01daf19b199c88d14463f4263027da5018d76da829dbbff8e788f8d847daf9a20492e66fd8dc02f8bb6c6886cfded8dfa218c3cba1a919c8d8e3ce0499b756fc2682e8e67d3f3f65c319395a18e82677940f5b04f3ae88e8d186ab2ac4c02afee8eb034f4b59218b931d28ecd22c12292972e34c48f4582e69fab7d3ccb1e8f46753d8ad489e2fa068f4db111d34e1b3d33958f66596b12015dd1b69a8f6a43c1581b89344c878f6f0944f1260f0787c99005b78b46e2163f429c9024f714c429a5be45f0903da4e68043b21cd90890e54ca038a97be7cd3191006daf68c13ebebb209119d6ebcab75f71061c91abfc4203e5f00829a59229f71fc60408df9e0692652cf5b5ddf8d4b6d0927873fea0826e0d39dd92853397b4fe87d80e4b928622d6bea6dbd34e6b928d7ac67c28fe31029792ac3d307505289601b792b9c046e9500f7e7e8292cb21c8315a85c67fcc92eae1c47e16066583f2933bf22e9995ff32de6093a6889c294231aab43f93c6fafd2fc0e2485e6693d405a8fbe5c80e31229439f3c58d3c4e09cbe59478b24bf8c390b2230a947d5678a6dab6e46ebd94b3acf333708ccd6e6a94b4183de020a4d9824894dd4043d91c85951a0f94dfa736329429d54b7194e0f81a54c67fbee96494f6468a709c2122e355950d08c6c302a1b50888953c0a59975e0684181895df7ca448badfd930a895f1d3e22d4978b0ebf796923ec9d3d398b4fd6f96a516e046732e133ded96b58ddaa53ce428507096c5ebd6bdb848ae784a96ff9bba1939a8a645a89723cc439623b1926cc897547f325ffc89b172ff977355ee306a63dc6e939789c45fa2cefb6c8ea597dc6908e58168d7f43297e16774aae7d79a7c9497e38749533956e86fb397e85a3a9138d23b8a2a98a76fe264392a1c4fd698b304f6d8cddcef2ce598e2bc15c717ab88478f99244738f46531c10cab99b18d2ba1801145d89c99b4e0709e7c5edbe9c399ec68f0c18f29e1f4269a3cc22846d66b3182589a478d2191928452d5269a886b7622d24cc31b989a8cf5ecdf99b162fd5f9a8d44e0746f5aef473a9a986e4f3ace7cb9d5a39acda6c80739a95c9feb9ad21cc5900339c431429aeb3ba22811b8b4f6e59aeb3dd7a72f1f3ea8e49b0defcb7eb06502de4f9b182c6f83be168f38429b18874f14769b651eb39b3bfae8666a4730ae709b3eae635e7c3de840c59b4549b0d14b492eaa669b49034e490e8b5b212c9b91707606c3235a0c459ba068a2dde513b8f2899bc8671f150d6e4b0ffe9bdea5f1613ffb0edd059bdee9b7a528d929cd3b9c069cfdafcb9325d7219c3c243e3b8dee29c0279c460eaebe0be522c7619cb85f91ee98275ff0629cc8fe8fdd221295fd6f9cceb611cf65a53e6e469cf222445ca794fdd92d9d2e1ac7eabb7f80d53c9d389dd697139c6843d69d3a5bf18771f5b5dada9d5278360e935ee304fd9d53d90426d41cc90d0c9d671c97b04e7c5e17239d7c5a101834dde92d269dab662192314f01d4239e0ebed3255bd6b608789e6d10599dd5fddc7a739ebb950bb3b83bfe9f859ec50a967da12e45cb829ee903e5ea494f42b44b9eedfe8e9f9c95e82dc29ef012bc2fb75715191c9f0e3c9980feec46bafe9f949f98a0aaff71e14d9fb83ec1ea7e110346f29fbbb40f61ff07e1b644a02634be340219224561a0aa2adcead5e9aebb54a0c28cc44f8227693d4fa0c4dab7596dcdff11fba0cdd48367029dbc344ca0d294185c1fd5b0b30ea0d4c4f030b25b03ed73a15c21d8aa8fd065cd97a1995231debff637a6faa1c4508ed80e0a215341a1d44fc482f0870440c4a1fd8b8209e3cd53619ca21f2f2640b576a37569a23fc04acd7dfe3111ffa2454741ce598cf8a78ca27f559eec326b1612e5a2c99a2d537468e91b9ea2cb3f77f254f932c166a2d6cf735952663602a4a2ec97b2604120e460aaa31dfd8b3f9e39924201a33ee96a78a84d949335a3888ff3d6fba13aa271a38ae3ff826cb2752d88a38c1afb6ec1997f9bada3a81cafb3b808bc5352a3b4ff2d4998e2cb006ba3c8681aac150cfd08e9a3cbf2a3cc3f5b2281fda3f12c5331a8726ec94aa45203e4e4c9ce6e600da45b70fd38530ca3e99ba4aaefdff2c423605c85a4af270be3e84736eb3ea4d0b7cc80509ef4ac4aa54d2e722248d552c77ca602238afe1428a7d586a611cc74047f284ca7c1a61fb9332c88b4280290a63f3055a0469f9b9161a65c41da69cb0991b59fa666d622ab6332e1fd68a6fa2a359dea52bc41e0a70028a4d558478fdc56a7450b0f61198c817484a7474d14e012d118edf3a78da3533457f9bf3b82a7cbad34e688b6fc29f1a7e45ccb17e511146124a7e52e382b4f716ceb92a8076d96bb8dc66daafca82addefe514bfe96317a82df7147deedaba2ae6a82f0bf6f76ea2f132cda83740c996573c627194a84340084feeb890ec40a846150eddaf5a0871f2a85423e16b1e8c3e8a9da8621d19f27d484cbb47a86cd64876dff2959cf3a8a068f2094ff640169fa8b0f756abfd33031d8ba8df3f3227f56e857358a96f8452356a8fbadf2ca97c9bd2df2a81d8b32ba98b42c4c483da0776b2a9f458c0597f3dd7834ba9f8172ede3272b4d8c5aa0154810e37198f8eecaa6632be1dad33567d2aaaa67fe903e78092d760aaf5dc90dddb1d0dd71bab26e545ab0d06f0c5b4ab504ea5074b2be74876ab514e6fd88515aefbf7ab5f7be844858456ce2aab759893f8dce0b0d441ab863c069305fbf47bd6aba0bd3267194536ddd3ac08054e9f70246bc5edac5d03c11a5266b392b2ac6cbf426c710493d02dac8863612a35554e7d41acb1e3a485b870ed6c2aaccdee994c3a62d6c42ead00ab26609d6c989ce3ad2ca7216e26d382e60fad8acbd00bfb64a031adad935d66fc08f3952759ad9387a84395bc6da804adb834f85c30288c3e32adf971052104b3d2ef6cae402c2a520665e95033ae57f36ae7d87f3e133bae7dc7e5006d8201ca3faece5e6c51501d31ff31aed4cac8e58fa01f9e51af2275e2355fd00750aaaf23402e6c169a06c735af2a1871e467dc539bf9af72e3ad35b302c2cd2caff2f88aed6a6c5ae8cdafff9f3b0204e6a46157b01e340e9bdabc166691b03f043293c587a8a8bab0475d09ae631c7bbf85b056805f032b201b3a9cb079abf288b16a1f86e3b08b64020f6a350e7801b0d1b152a0e2a42f8574b101660c657cde96b390b11f6037784acce433f4b13c613724855e8fb09bb13f36609b1ef101d264b149358b494f70b4cae9b16fbc2e6cce7c1d846bb174ce30327dea7c1268b1b3ef6e9332be0d301eb1b4a4a15fe05a7f9565b1df5ec0be1d6c0074ceb1ff4855ca57a227c022b20544666d17af3d7c53b28a252f829e4c65da39b2badafc14cfce713235b2c2816cdb7dc5aef3b3b2cbd9a6b3394aaf954cb2ea9ef1cadf9edfc96ab2fb1051b8b9dfe90b33b301633620663057d8e5b317c024d1cd9397a031b32c89851da2259bb296b3928c2796bb037b68b1b4122a4dfb45af30ad03b440b04f478bcf9cfc99b44f28b139d24bc3b08cb4707d77d515e3dc744ab4d25cbef31c3df36ab6b564e6ca6edfcc74bfbcb591f62fad88be13d93fb5a6bb36071d2621200bb5c823438328da3afae0b64ab2c3bd4881dfb522b6b5cdb6eda755d72c3db6c93aa94afe517917fdb6cf41f52122a750299cb6f3cadb2328e9c459fdb6fabad5a7db38525122b70d7e96bf8eea54af87b7628d9770686189d455b7bfea64466966a813e4b7c9d709f8929c701513b7e68d15bbeaf5d8cbcab7f7c34d034b01a14b53b864235d714daaca1b01b88c4f2ff78be995fe16b8a23cc79cad54c60d96b8aba0abada6f1fc6975b8b2d3fbea41cf567b9cb92012a6d2c926af2a4eb9659ed14dae7bfdb63cb96a589fc21112574649b9a8574a43c25b2b0799b9d3e7f455dd1ba39efbb9d402a9710f0935e864ba10498481188e3434b5ba3ee2af392a5d35ce1fbaa56667e807e0d267dfbaf4aaed4a7e6fa264b8baf91f36019eb6777fffbb0c7b3d75a896ac001bbb496b1c6a2a597f81c1bb4e7fbf89f0279821b0bbbe730215beca472865bbf6cab0a15fdbccce2fbc2b451c942e8c74f562bc507d769c18aad6492ebcbef4f7cc44cdd663d3bccf960b14b19099cfd8bd34250f732050e5810cbd4207b8e5e8ce4a251fbd5090459f7b74803e13bdb0f2adb8ac88dec762bdba09f7489543941b24be3bc565763e882e831bbe97531840154a0a5973bec33c450b6d778dfef3bed30fce43c17394cfe9bee35c1df6fe7c8db2a1bef5e85c9e50ec5dacf4bf681790c9f9ea71114ebf6adc41b8bb46648f66c01ea803f04fd304d7eec03a55c1b5f590703bbec0472a4ab4ab775e5e5ec096255b9a544003a86cc0c005292fbe9246e018c0c276a25ddc37f90371c0f704f7e99a071db5d4c12ac565398b826fbcc4c1312d993ce90b949562c14bf08f81fe30d46d0ac14c94c62701b9ee28c3c17fd5474725884966f8c184925b2c339fe0a3d4c1a3e2b31455ddf927bac1acf318779c7269f093c1cb5ad2da327134e8c7c1df8c62c38b38cb2957c1ff3c79f4b789e0820dc20c2965614ca654c756c23d366203878edb8aadc2ac061778dbceef1b63c2c2cf94b7c20190db54c2da73f3fdc597817a1bc360daa5ed4edcc9fa1cc388ef8e1c0765e27ce1c3fe65348b426dee0f58c422413913eb583f3258c43cf9047311b06134d6c43e0795490a29155a44c441bc0c4ee115e6fd41c47632b277d86e7ec8d7c4bf68bb1bd7179b9627c4bfa718c5a63decc19ac4ec9ac4677734714500c4f13c0b9e6ac4e321b2c50bf4d6ae34969731e4c513bdfe48e21ce2ce36c526206b6e3ae089d5b0c5381eecea0dd9ff4fd5c558c415c9ce017b1443c562927812cfcfb70568c5796f79a145b5056cdcc5af6f254a303a6eff3ec5c9a12358e71f71efefc5f01b7ec7de116417dbc66a14981765aec70cc3c6aefa2683fc427a17a1c6ca04259ce05da87585c6d08cbc63cfd56a07dcc7037f0e3a54bd200148c750ef3eb947b196c6dfc7d3be91e169449c24f6c804afa1fabd69496bb5c84c26ec6e9ae670c5c5c88e35560bc1fdadbf76c8d12e006399e082bb6cc90699ce44edd36c5ed2c934716d08dd3c63c8f7c93d8adad8881c624640c983523d4c90c873435ac9f6900f9c7d0d10ea92ca6005b0c9b548823a6fcab2ea12b3fac14d30d4caf4c2b0464c9f4d3044cb0fe182be69ab29944ecb14ce65b509217a1aaccb326d2f9861ba06a8a5cb5c378402fe49614e76cb8e26c923cf6477c4c3cbad247f7d1a2c0d087bcbc8c3e7e05b35249d68cbcf364a3187c1b0afe9cc6014fb6c6896d39534ccc02249551b083244b1ccd66b743a45db38a4cdccecb87c0cd2169f7480cd2a86971e21e567601fcd428b75a5cda8eb41d3cd469d282f906b722795cd47daf3ba99f89ce09ccd4cd8b0749640500b2bcd63ad15092ef87b1211cd74a494a4c5419184a2cd85faf373fa34306ad2cd9769087e8f3694f4dacd9d870c51cf7b5e7c75cdb42c3947db18981b71cdc47d369c19a38eba9fcdedcddeba10e840874ece5e6a73eee85fdf716cce97e95d0e154640e4f7ceee0386cacff0b4c7adcf2ba9850cfab89813facf3ca5447af1a5d1533bcf49f230cd9a99cc9ed5cf742bfcb7f86d05ba90cfcd0962b48eed0f25e5d00b181cc6e9c107d91ed0111dffb5e166e11cb8d018cc9c386fa48094d8d0243cfcaeec8e2bca10d02dc71b784062a3f4d2d049dbfd75a1f46cab86d0799aaea58342039a78d0b01ebe004cf283825ed0c303e16aadc2106078d0e02d22f38acc7e5e80d165a6b6ced4b3b59355d19de6c5d4955a5a9d2ed1afd93c24ad69c2ce96d1dcd77345fd874d69c8d287df155fe7328b2c90d29e9f3c6a4d05da559cd3877e7d51af788e801ad418d61facce24d835f9d44e3639e42301737f28d45704c98349013f3adad470a2730dd569aa90d6d4c6466b71fec0e8b4add4fa736256f886eb192ed534d9cb94a63b022d7bd57aa6b45628e35d34b4d58defda1b6947a5355bd5a91ade2f39f1d2f2a9d5aef53621605eb3d955d5b4dbe9841a3dbf761fd5d6a98283c8ea5d5824d60943b22a842d50030bd65fce204189d5d6cab4d67c726b8e4f320f1233d71dcb492f22f17dcd45d73d8ad2f53d21b91881d7c597000aa65c8f70f1d7d239bc032463b67a32d7fd135a5ba661b38a1fd84121314a453372fc75d849bebfb97a7dda1500d88ee927596eb0587dd3d904658dfb1fda2e4183d912a9457223fa8086bed9214d78d97f363cc0fed97a50972031f330c52dd9c5d381a7b10381ae07da0ec9eac4ba2f73aa8bda4001ed80e24c081eb8db0ec293ba96edf7c86bdb1d484b638cbb33148cdb5fcc41f6f7f403cbacdb7610fe4f88cf03c3bbdba4be9b6498cea5a0aedbc812ff3c77f4aae99adc0b6e2d051704d5ac62dc16228d03627c8239dbdc2207f635236b5c392adc2f9fc8813529499c20dc3bc7127ae771af847cdc44a40a96a968ee7de0dc4a0f2c264ed861a7dcdc551e4d26d70695d1e5dc760f4812ffd851e796dd13c8e2a0b1117b092edd38585e3071a2715adddd55c9f52b61473f4a5adda70887d0820fdcbb5eddc8fa0c006e9fef0687ddd81718c0937b1b6f32dde2737b87ce655e262fde1a4f92c130c1e9b434de8aff99e5d2dd14f3d3de9af8543cf88e8b7b66dea187cb13379f4f9cf7df11c4c9dcda0ee6564ddf1a8e25381ea7682f79df30b59d6024a10563d7df318172d8b39c70e9b9df7523a615acc4631987df9c412095b9bf1ff758dff42c3d0b6980165e7de056d85b3e2d6da9efffe08e6162d8b7eb88b3f9e090952666b8795920fce0cba98b609d13ca19c8e0fcc1a30cf9cbd86f60e123d0b692128b09eef2e177307380e012fff343e1d13fcf3b3572fa11e9e1d8ec76b6f783d82a8fe1ec2366490bd9d0cbb1e2853431ed7b36427262e288749c99b248f0e92be2a4b00e8ad32d43ac5ae2d9d4c2df3c99433e04e2e37d0da83d24bff719e330fcb8fddec2a64bc1e339525431c4feea1dfae343f0183081979fef50e39f8d9f61f34c5de61be3a552fdc28dfdb3d3e4e438d48efc35c437f5a2e48900c607cfa0127ba4e4b30a6c66c321f5acafe4befebec43a5153ba77e53b973d2019a14d2f88e53e335dff9d925ccfabe5db32c579fef14a8b0ae5f14c01d1590d1c10f4e5f776114f028c9a2c2de5fd49b60375d1814a88e643ef34104e30fa7753e647b1b4f491b3833d0ee6d9f6cf3bbd972287bde71b877fdcdcbfca5e58e7ad0a3f76fd96711b59e7b4aa01203b8d70971de7eeaf1998bb32e8f7cae7f529bf2463acd0231de7f902c3e63f977d24f0e82b76f70d6226b2f2a5e8488a9b4a22e02c0d3de86735bae28ea7ae3919e86b22f2b83c92895597e8f37d5f7256658b9869e8f80e6da867f14fc0d3e90c135f3c00fcf73dc3e917f3805a93f43295aae920125856b22010cab2e978c7431f8703a47304e97cd933c3075748f652e99616564c5b2b6ef551e9bf7e8541af4fef11b9e9ee226ae5008010a48aea210b20c265e895a9e6ea254e37ea38a748b8b8ea42495aa0e0ca2f70a8ea5403f7ddc894b54ec8ea6b3c0c2b09df6d6065ea71f3a93be66742dad7ea9c413b4ab4debce83eeaa79cb48fda1f784faceab5c5f6d7ba38d5e57eeae4b8f0753244313424eb0c1eb87d342a75b954eb11e8face4af7477a70eb619549a4cfb3137ef6eb64bb4e57c620198b58eb8f31f5b763932e1cd0ebf5d3b73833a997dfeeec039c979e9b194fb574ec2f48358bf5ccc6c62cec3ab2c664f1392f2098ecb18a2219946d56955decf976fa6492f9a665faed05216258eea9e88fe4ed44d39634cf3037722ced52a815ea6c63fc32d8ed5c248e2d6eb77592e1ed77aa0fa08841264429ed7d7a9f776f69c3ce43ed8321230475b752568fedb450e640f6da2f9f1dedb5af6c0dc0b6e238b7edec931192d652579ab5edf874f88f5532b2739dee21efce836cb8e992f3ee2c3bfb975e80164eeaee488c24a115940b73a5ee50c1a0d1bff56407f2ee856d0146e800109a1eeed5b906384f5c3bec40ef0f9e34a18a99ffde04ef4ad38baf641381ebf3f0bd9de8e027f583861ef0e12a70d07aeb28082bf10b72138d055d2ea710f11df80e66de535660eaf13552231d06e1f87a48f144395074eecab6ba2cf16073f6a01e41127f6ff17da6cbe2354505d1eaf1a1102f58bbddfe4e2cf1ae3637a193c4dd581af1b8db24af4e4457c9e8f1e3fcb1e3a3d8faa501f234dd7748e48ba6c230f2945b41b75174926c30f297d5d251a56b7a8feef2a38dd6a6db62c8a323f2cc106d72acc1865523f3d2e45d8bf9f4f70c80f3f380b41eab17a18a46f47396b7f295d4a16a9df4912f121838b0270dd0f49fcaca82c8226515e1f4b0ae244cecc2e21cfcf4d532c6e996b10485b1f51f992a4cc1eedd1c76f587b9c1cef46f78905ef5c02c15feecadbf6ca6f6050b9228e8336bee34f693d8cd2de0a7a78235f6b47bb558a63ff9927af6d7a64a9bb9cfe5a8e3f6e6226e38e9c5eea522f6e77b16c472af4f865ef6ed28ebec291da1db18f709f7288204aa4f3561f741006f9c2c63293d78f789e832cbcfca442131f8a2ff202b1a51f53ebbf8a7acc2e2a59a15790bf8b81741a7c0a363479cf8d97f352d0e95530df4f8f5e709fe66a85e8852f937a710ac7c1be64347f989aeb88d6427ba2e3cfa27d4f5484bd4f44b13fa2a02237d0d744a4050fa2b0baefd9e22e34e8efa47166d6d90161aea5efaa93c82f56bc568a769fab14b2752b806aa5295fabaa98ad1ed5a5bbfabfac45a89a16a9c9a804efacc9c8ed905605aebe8faf5a83b3e24d6e08300faf8b94440f119c42168fafbcea1aa4f2d398cc9fb67e6d22cf6a8f665c6fb6e88a8e21695f4df81fba1d958bce47bdb9502fbbf52131bdc4cc8e629fbc0ca4f40bb8f4d0a9afbe8063d80a431cb9a35fc14ada604b3628e49ecfc22b152d231c3f971d9fc2eb1089a4013f79245fc494f3e87eb3cc30bcffc552c39dcba373c2c19fc73614496e8b8c7c4c6fc9c5f4e64731cd85881fcfcf8ea86a239d088c0fd360dd487b42aff608ffd48cfe1c5fef5cb9baefd56d64c81c73a10dbf2fd6a8b05c4f2298c9587fdc1d83c8f6e81a046d5fdd2cd61ea0c4f47c600fe083b436c4dbc0cd6effe3757bbc6f30b81c27dfe5a5bcf33349c0582e3fe8f25ed5e8e9f68370afe97e800bca80bd68a25febfb74326ee6ce4f7e6fecd727045e6997c8559fed23b374f448b2f0bdcfed92aee08a130e09a4efef11321ce4266019cdbff8888403c243cf08ce3ffe22c4aceae2db4537cffe3e5bcbf31f83cc542
libunistring-base.m4	gnulib	109a905bef355f898f4d12165f0835429e7cc5fe42faee4cf437d5d6e04a4b816fa4a2754580cc288602a5bb68b67e6fc88d9adfdcef41a327d73c85ce14291b828876aff64efe651aa7ddbf736a0504
libunistring-optional.m4	gnulib	2baa2e8e1abc1c7f4842dc16e8a759ae8ef4886af4ddaa2dc5098ecd0891
libunistring.m4	gnulib	226583a53de2825cc55890a9c31f4e5ccb936dc8ded63e9d9e0f661b3b75e36fca80e7ed2cace937f48a3ca5048a86ae079d
limits-h.m4	gnulib	0b28f61274c4de27f23b17b084f8bb54d7d089052f3ffb6eab541495c60f34d85f2e66fe6f1638b734f5ca851c7e0ca3b35c385a02e69034384916cc3dc833008c34ca4acca546bb49959f020a4e278656831bd49877c578fece74c501064a3f1f641b86789752f56d37bd524fb085860f8d3249bbf5b7ef950ea28342d8a213eb8aa0d7a06b961387bd9f31af50371e4d76dfd9736eb5004bd4aa4b3bcccaebbc903c3fd1f470dd9de4c13cb79904fed3d8b2ddc68fecdcf7def9635050ca80f4db541227d1d07eeb1b1482ae90ecf2fdcf
link-follow.m4	gnulib	057f2b181ae4e65c1d18095dabf5b6e7b3fe5293124b96d5406e00f214c61af969e1441e1f6acb493099a3a5098f1466c4754a1af91f5fdd9eee67eb4cd7c8077b3c0401e339addd39a3545d1a1170ffb4392d4b284009bff9deb60b7050714e3714fd76c199b7d4dfab6e3f5ca6
link-warning.h	gnulib	20619cb3b06d8970c44e2d31de608de01147538244c2fc9519b9a1b4bad95369eac48dde8fa67389572a45c87a18cee3445d6555d135a50933d764a672e1e7d3c68db3d06c0d76096fbbb7a3fb446c2c945998a97654f4a5c2a79ca1870768e0a864ab0ca08eae808c920c2795f1c7d05e2463058fc2432eca400b21a9f972f80b1fcaebe931d028c2158cb5d1d243e6eeb51b4c6513d4faeef061489abcf54d
link.m4	gnulib	078a6633e2aa04882ddc1290eb11d811179f8de3227c12bdcc5a888b01c9494f787d08181b68db0969881bb9cc2a84db54446c864f73e827d807e84b99cf31653f4e05f0fd49c5239a5266655a25ad01efcf3547628fddd35979
linkat.m4	gnulib	06e13cdff30e4e5dc22a0c55642c0a7f720f98d32d50d11d893b4552f15d3063ec0c2804285fd1e24ad33c5acf98dec43e58592bf9ff0918fe2049fb5ae0e92eb085f829389c6265b6a9c752da1f9bcc80f02e7f97ca75904bf28a407d4b6f0be67b57b492fc351b992bb043729ebea0b46ea41dc19234e3bf9ad0157105494dd65ec39b8a72cb8a4578ccf6d63373d826d8d5354162d8c036558681e3e65e7be952ff5875fa3ed49930ebd5ca1adb0a5b884f63
linux-if-alg.m4	gnulib	c92412e04e5bbdddbee4
localcharset.m4	gnulib	54107ce2ccd93ea0eda567505cb0b141cbc33888694680f5306ba6f91873d7141a8cfd2564d8fb52
locale-ar.m4	gnulib	0b830a35dc3fd2f5c4690d442e993d3aef4b41872b2670ed6e11a56620732fe89a34abfacf88fae842d39a42659da3a96cb853bcfdfb0da3809c0ae55881cac3f7a513f4b5f164c381ed3884ace500d568bf423fbb67e6937d3c86e062278d4a7cac47fbbe10ca1fc300bd6985fdd09277679c349c7bf668d28e70f629d189b664c6d2a7e84c78a9f380e2fae5c393ef34fe8497e4dc
locale-de.m4	gettext	012fae9e6a389ff613e405770d172c1fd7a19316175e8dc9377affde90a4bb44f17a79a0be156e81c26a3755ad16e51d0e6ee0daccefc6b1776d1531f961cb3c92c722396099
locale-en.m4	gnulib	678ced6535d52592d7557efc36734ae3a818ab36a3080cdbac052df8c796
locale-fr.m4	gettext	05eec202cfe32f8f61e829d1580b574f2599112b2bbecb53d4819335cec02bd89ba1b9d6fb1e82523a9ca237f52e22ab422f445a047f9e54040dc12344e63585aa6a21d26a3c4b7fa3456516729184ee54699f1c736285f2c23361914ee5a6f778ae5ac465516c6c14feb36616a468c1ff7b73465b4a23ff6c7f6b6d4c175764d3036ca3633b056aa1c2c6de721dd7b76b0c6cc351ba8399dc90ceb16c2e2861894da757cbff0313e5d98967aa4fa00b9daaa06c8d8551d644c57b68ea109c786c99443e60efdeb89dc76bdd861a4ddbb444ae9da9d1c0096a1068efb015707a8a8bfe9b5073b5eea052a057837d7796c484e2a475df9adaf74fcb85c9dd24595925c2b3dc18c125c99d7213a7b0e16c8baea8409774d9f1fa07e4bb7ab4e753822e
locale-ja.m4	gettext	0bbacea6799ad1f5c21b13412e221dbcf53e6e0a25db8c5ac8d168bc319f35f0abfcf4d1b37a8b6e4a4a057aaf7d848b55f8529007a70dba50fccce556728796c1a9704148e9592acc915fac4183207c63151cb9ab814af1e1b46872366c323ff627b88d6f585fd15bf48059267974119a5b9164d03a7dd5860fea5a07b0af56ca6d97f6b4fd6ed96d01db8ca1200c1c718fee71034aaba9c14fea8b303a0430b0d0aef90a2683e9cbaec8fb0303fb9a377ed61ecb1ae86b0f55e7b2b0accde4661609da73cbfc5fd27acd9790302f0a9cb5d845093326052c08d8a9f13b9cf35c31aab078d8ffa8de43819b36cf1739
locale-tr.m4	gnulib	047fb68c48567c14b71d06d96e8fab20866a5faa1d2eef9d72aaebe631a73fe3b8e120b745a586364324b2a2d0d559181f5d4d05078b5000402c44209045d3172b1d95e5819292861effec74f843b07f94787428f8d4268a25ba97582652f58db86a8553b3b96c5cc52a7bb013ffbbbb77d505c286c867c8caf89bf297a5937c18c6e248a0515cc8aa319223e3661649da9a570115e9
locale-zh.m4	gnulib	0f8ff6d78b95de1ee4572206afddbcd12e49805b30efdc146a64f1acb42e4a65eeb8822a9473ab0057f0ca174432a7a8d80f5a66800952d373266afe5aad012c00e21ab97dc56956ee5430dd910d7c307ebf2655185c6d411d73811ede2bd15511afdb8595ba867ef0473e3813a59fec78b1dd2ad0cbbe87ac7d9eb47a5dfc26814bb97208ae0dbcb64e7d66bede826839aca184c238ce085da2c5e701e7a715fdf466524af060817408
locale_h.m4	gnulib	054821568fb0de6eabd70a180641a78c95b10fc10e5b296772441b15c43118357a6e214d16e9484d20aa914b319542a9101b300a59f930744d85414a30730cc05bae28667b84360e5873045e59370c263696f4e847a3e1e987f464436ac63f2d6ece76ef802736f0d1f75806e30b896f0c351e51cd2221778bea76541c1a0901d629a01be4c1a53d45946f1fa07ba487ef7cfb86d0fba2a2b839adcd47a0939ba4a28dc30fe112518163be295699659f06fe307dc03c1ac73002fe04c43ec2f5c6e2627c1dde7c69c4fc4395f26f417b7866d2685ab335922665d617d65ba57ccad2eb08e22ed754395c12e0962c07d8f2a662a0236c1da70c74f9c3d5945995ae1bd35dfd77b9e74400611f4093ff9e24424493b458cac8
localeconv.m4	gnulib	459fb56e06cbae8282c757ef9847f2e675e06284713dc1ed9ab8f398073c78d1b46e95daf6c7b84288be9fd97c15352ff9b6bcb80c5722a51381f60d
localename.m4	gnulib	0ed6042f588885a45dcd14498d22dd25b759f36318d409c0e48b176ea6a042866158e40961546a305192dc724a9c496bd2e554d7fc8b76fc7db007ac57ee8dfd9449802188466c0b251502d473f31cfa7d78b19e34a2c56398ff7ec3ffa7e8b9b0dee1ec93dcba004dcd2e0f9c0ca10eda2445f6377de3b1bdb9065f93ea8780a1e5e0038a55ba3e3d989e91f243890583498e524b3bf6a39771bea3ea22819ff7d9aefc0f86ae0cc3ecfa145f8ad2c7fc69da18
localtime-buffer.m4	gnulib	b899a9392b10bc56c438
localtime.m4	gnulib	22385e5a657132e84dc44b641c4db79aa3921efa56f618941ebf9fb5d45a58a81c39c15fcfd6fb43a01304ac278f30b071c7
lock.m4	gettext	03cc98c69ee4e90c15cd0c6cf9ca8b18261df2392cadd28a44493fd035fb33896f6b12a29b71247b3961d218cc44e10f82053c64a69eefe670ab48263f61860fc1ac7104d5e25866da431a0acd20403e5a614429abc73dfb56a378285c01a03d05e867c28aa8c5ebf38104d594d38f67a2e3cd3eb993a25d90ce986aa74c1dd5cce092d8000a4818a88685ce9b34ee9862811dea9524a47a5e6027d55118b888b5b43899fe681690a8e7c3c524400c469bb30174d189885cbe11eafa771ad42928c8cd05b1a2b7f5d456e1c07d8fc9c3a3b2d745150c2a22bfe5de2fe4c6f704345963c671d4e9ee78badbf259b221e3f409425aa5e258475b63f5fdd161a4c7a81116ea
log-ieee.m4	gnulib	1556609123a3f8183f8b425e5c1e03afa4e6499b5d6be0916321c803c6f9
log.m4	gnulib	0cb0ddf08559ddf4bf4821d596dbe46f8a9d53ed27384428d2c8968960f62cc2c0a9a308380c6f6e4f7bb0d38668ba9f849170306c35fa3f3393eaf3765f981c6ee994f8620c784286a3785e43b1683a793c4d67e66f7f9c26dd7cd2a2d1b446061c04107dddb552cc68ed5f327f9121c5847fddefeb05fda47742782cdc630ba8d4a928b55339960a1e842fb0b1761e306ef4727b73ba92963fc573e6ddd354ca4b760034712757451de11038ca2b3f3e21cbbfe43382de2a26d986a45b
log10-ieee.m4	gnulib	43165961e3ee9d517a694698347e72c2ad0a4d3251d47e9489090e4a8089
log10.m4	gnulib	04977b03cd8c1c8e6d32151eaeb014da97f896ad1ec1bb4c95db4aa641bc241710779270d601fe4e2625aa8b6085b0ad90e746188d61a2a228a69a1747a050c29d238472fe1d511e504564fcd98141d5561855bb729523aa8c4162585bbb33a2ecb21f277603cd6a3a13154513a47766b9569dde5b2ccdc48bfc9a274e1a10593b9db84c16d58e35821e700ce0e304b607bf926a1501e6b8a07b29a752ac4133f207881b6147a51180a8f7e389d39f3d1f94b8fe
log10f-ieee.m4	gnulib	0e85062bed113b1372613b1e7d048d16aeeaf52bbcca49b2db4433ae2169
log10f.m4	gnulib	0d3f46bbb2f1ecc828561e57a81dee305b9fa5b122f4b2af6933bac1848c254f3307b7ff3af7dafe2b93a80f2fbd3ee8f82134fe3f9b0ed3a409353f3ab1e8dd636f1b5ebf0d3eee54e0779f922710d4564dbec015e57048803c67063657cc45545141f97d35d95392de1f5ef66392078132246842368bd5958417ff6bb345960525a6b9980f6e07433b7629b8392e0d9868621d92a8c61653ea839fcf1c0d9bcc4775303b18b53cad41eb7e0543876a9409023ffa530442b52b0a7ea554
log10l.m4	gnulib	0646c2bdaa5975b4defa096161ee28f0ff7c6b740fb7f49a7e802fa0e1421271fa98ba14672b3ed413f502f785d05f16c256257fd2f81827415cab4331ea6ef3557340f12b563a4a41888d10d1bff5673b60b5eaad4e9f9fd28844c6fa58e97d0120037d4afdcb5d458c67e5fc934d6bf519ff32c8c693e48addbc807faf339bbb268f26a44abc816c57dd4a9f27cb85fe07bafbd01dbfcd576c655bdf45ef2dcb75f671191a55db2200e773d30953191276647aedf9ca75bf4da735fa93eecba8d59d0a5b695176eee1073cec1efe7171b9
log1p-ieee.m4	gnulib	426075dff784d17353d7862c11ed560407fc3f99d62fa857bdfcd2774e8c
log1p.m4	gnulib	0105774d3d73331fd2a901f5da6bfec9a23bd40e142644f504ce1c8765f42e6a3e13aff4b7707a923d108f150fe0c8df24a941bf81cefd40c2953fc54482f4ee0cc5c364659d5c0601980c3a42e3906e5de25b2b7440af409d909b2eaa59035c4b4dbcfcb2431f6cb078eb4c241bc5aea19a3cad6a1b0a65c73083bf041103ec79c5e63cca64db2a298d8ae6
log1pf-ieee.m4	gnulib	7c804165613ccdf82ab4a2ee515cf1eaa64f437ed6e11fa0edd4d9b8cea0
log1pf.m4	gnulib	1c868b3d1577c62971cf1f8cf450d1a166edf93434d61bf1a1adf4b84ade36a7e4dc3ea98853e388496d473bb7b699c1ceec57635116b6cced5a912857e66507248324b7e2bb5e432a049ed8321df747665f105709bd2ee493806ebfaa844dea3a029ab3bb05159cd3a06cc09b41d5d1bb67f48e24d629bbd96c6a93ac115621c863ecf5911089fa17f822fa
log1pl-ieee.m4	gnulib	65ea5bc06897924aa2e8d2ef0351c095b86589aae6dce934d3d42d36d1d4
log1pl.m4	gnulib	082f2682cf3ccdd0543618f48453be0a548ce23c2e839cc11b4007cec495408daad492c3f996dfcc5c614036aca41070233a65c40d4569fabdc8071766e84efc048249a67f00723722891bc5464c9344a23063b0050284b91659d20877020d27cdc35dffd400163581b44308a056d8ed7e84d03c5dea1d01dfb8324a0edfb4d8e9b9f34561fb6fdb514a38fff621b451e7067fced07dfc03a2bb1ecb1d46b20b
log2-ieee.m4	gnulib	41c578873d3823a4dec15d2ef5d77c8c3a8c257e674847975b7e0a5022d8
log2.m4	gnulib	00802cbec90bb14b57ff10c459bd5a7447b8d07816dbebabae582827608b2370ac61b86b0f4e8fef29211d609653f30c4d752b194b36ce90d6a073133b82f246d32161e647f43bd97c67f9a714d3519d3cf16978ece10340dce2492c49a4c97d718145f461917164ad98b9a024ff62f74c59b33ce8c2870a68928205b713b9248e1d7d6bfb3e823c1e71a845b8896f4c3d8927c2a2ecbf6849bb7902a3cb1f8ad12a8c74c233ca44d564e67194067c8517d812fdf3796f7e65323ed3118a
log2f-ieee.m4	gnulib	1159131c43e35a3dace92bb78df558a0d005d2c94051eaa6f3f2ecc9b918
log2f.m4	gnulib	09b0b1a6e2558220bde926217aa5295cebfa08c03531a65bc6bd2ab9b9893e2b5fde4eb3440fe0ae41d2b7200552239d72ff5037ce24ba88e02ec9ec5118f0509ffd497497a26648e361beb02b20110d672c24ba9197c7428af7718d2f4d7700bacc0c3e7377e42dc1c1e20030999e40edfc6d91f8ccf90fa47016c409399869d78aa95fbe42b73d997560e7bb8b98ded452507b28ded63331cac46a67e1204adecdccdbcb4840bdc4faedc0fcbeb8fa29adf876f70ba069befad1754539
log2l.m4	gnulib	249aedc06858007613bd2702b538934c8b8d608746dcda8a28e8139bddb74d8c333a9f0ab3d9c7d06544fbbfb3fdfb6be8856bdbd72448db2c5e35cb76554ccd6d82146bf67bab45bd95970ec550e123c434f386fd0a2addd905dba597b04154dd792996de5f9df70d05bb851894e921ffe2b3fcf12569caf405fbc478068a8a5c1e
logb.m4	gnulib	2daaa8fc9ce90ec05abb36a39dc4242dbdd0f9c4532ba400b375310af38f566ce2606f0fb09ff41766fb1238d7c2094f7fca7172c01471954229c82d8e13c643b688f87864b791c9d99211bfc976801794d2e8210707ce7992fd9ef8419ee9d5f55b6b50c80f7400197d15889769e2503c160449e4694d83
logbf.m4	gnulib	1df44269d67daa14b2eb3663a39ae1b63c164738595747daae11f8dfc1c37411ef28fbf928bf516aa806d590d7a20fa60547d0afa443f8222807d665dd6daf17aa3eb30b4af9eb9f81e86f02d0f127a8
logbl.m4	gnulib	336cf9ac674094f211fe435b2daafcdba401c2d74c0733d518a09e0ea2b8629f31a8a5b97f2c905e782b7e947f8722f47be79d5c910b190c98ddbcc49e65d9479b28b7078747a3a1112289b5b3c5ebada3aff0a6bbc511f879f5bb80ffb43c9583976aadc67b6292107d44e1226be8888fac2717b313888a
logf-ieee.m4	gnulib	5cf4a3ce655646d65686c73c95382629f4e1842bd00d28c24ca6d98920b9
logf.m4	gnulib	034387628d5ca01d79370ccdd2973ca2664b223c2d1c6c8171c8746d46af3e2836641b35831b243f3fea538af5372f68db224dc879211a3391ede9fc67df10a67149e0b0e07b6ae3ce9c935ded3139e97c2881a05dcbd2d2709e94c3eb9a1e7e4f3a14b29c3c382a8d7f433e606aa60c266545579e85b7a1a85f3d9566b9a9b97554ad87b905e36f7e22991eb3e254221c63c3c7f632be591a543a9a833f3afabe8763718ada24f1fad4db9d1cdc6a9880529605e91b98478f16eb6c0f26
login_tty.m4	gnulib	0716adae8bea8ba39cc173d0036ce9de7dc20abfbdd4054f4a902614ad01f21a1b92304154f49ebaf7d5246ef31cd6d0a6db
logl.m4	gnulib	1ea312d7f1b40d96990927ab33876a07cb1d0b4f456fad0de667cf03ad2e4ab3580ba5172f63c7014c0dc47292e91825bc6e517d201615c726f6b7116482512e52c47aca36ba89f835bb9da5305edefb8c81e54afb18acc41a5da62968bcbe576ccc39e8ab1e789749fdc441b16ab2885045f8b52c58cb0bb745e596879167eeb018d36ccbbc5c4ac3c0365edc82aa49cc2e791862a3dd68f5cfa7af5b701b7deb7588102f58af1628b5f9a3c7b998303fadfd41
logp1.m4	gnulib	bf57ea14bf924563885dcd1313b8cf1edc1c0250
logp1f.m4	gnulib	7c82718984146f61f7abea5f418573e1ce1fe47e
logp1l.m4	gnulib	083e69a985430d94071d540ecd2ca57cf212fb6f
longdouble.m4	gettext	7266bd2b59ad44f6d9307bc230e34f91e72a93cb7bccdf8742b8470c3403f2a2c54f7a75b1bda952
longlong.m4	gettext	142684fd2c09f0fdff071e4dfd951bfc628931561f584c94a9cd305e8d753095471cb75220d222fa39b0ac37b4326e42b4e43f6a88960d3952b16cea419fd27ce973db7e9d5749e18685694db91d7495597a05ea7e9b32ac9130662a161ff5b3eb819422744379a6bf07ab8c7df0885dc70efa446789e1a68dfe947ac18777cd686ea075ea506ae15e6339bbcdfc48d3227745aef72bdf763655ce000aff8e5be4369038e11cfb450137f3d1ae5231bf671480d7f9f8f7a104265d6f1dcd
ls-mntd-fs.m4	gnulib	25d806f7efbadb72baba29fcc568f308ddb1e1d332d798187412020b3bb93d23f00f1aca4219840d46887895ec8aebc9f7f14ed3cb5dbc012e3b6ccf5442a219b38cda31f5525512bc763fc6de14843f5ff460ec218944b4aeeb6f8eea1a119ba7650a7279e4580bdb5cbbdb3c2f7c5c9b4ed1a21c360e7db57b9ab2cadba53c0618c3381441c10146f6872bc397cf9ba6d3d22f871dda2e7bb1c1f3bcb8bd0ddf4f973c0341f06af326f93e3912b7f13f9ea049f98c571c4cea3cc97fc8ff1bf1587f7f4ef6b654
lseek.m4	gnulib	451268ce5f8aa5bb38ef53942e9a12fd09e30bed8020778e6a4c4cfb5b4eaf812f05de27cfdc67e1bc8949b5b76bcd50794fc7ef4a7a9d6454cdd396dfc167db8758012ae5f8e055ec336715c8a66c55eefc9333cfbc60e0a73ff28087bb108403c95e3b
lstat.m4	gnulib	0142b705508b23a8d56406047d24d41c6d6f2b410f4a6ddf9e2a82e277e216bc560a5d321027d3bc29a6a691ad74910d7c3354a874e2dbde70db1a0458a3850f00be434c8f5364a73bfed40f9f9fdef893be678e5fe8949589c2a1737302a9fb8f020912abd45aaa66b39c7d2e4fc0f789129049c1114ef1c694c27c5151c1ac9d76cff41961513c8ae6c736d1fc77907b596f5e1ae7d34bb25c9d3ac2185767de463df1fd70d5a30884f50638260845835cc741
ltargz.m4	libtool	0eeba9f408cc80f4f5f91d80258846c0c26339fa3b05c14a42309bc81bc58b7f02d47feae4d74a91934f8551b15606a7ad75c4860b8fb6187838aaf6cba7f3a3b2b4351726eecdb8a3ed6f7e9ef4bc84e5ecab27391931773e71ece254b05b9f8585c6f8f6115df91e02fe0edb1b
ltdl.m4	libtool	00bd0a9436b732ee193e023ea2d6681f4e3a2284036d69d594b3ed1b8cf20371ee76449c27fa63a70717df05646d34293f3007e0248363c63ded30c20869e7954268e3c8f42d0877facb89e13929219509626a2ee20d5285211e09a2c10cf9b9085408810a2e06391ab978314e1a0a7eecb1bc6535d492de0fd9eb830ac0da18019e0fefc42cc748fb780ec81418a32b06ba44ed710816dbab22b08f314e126b18f3437cccd3cab5a5ec1984cd8c972b446962ac19fdea67bfb8c9bf41fa1c9b4aaa1369d22e88551e70620984f8f8829e6f200dfd7554143dfc2bc421ca9a1358fba2205af9231eab40be030547fe7423533c6364234a46804c2a37145234be62472be52afeecca9d3b2a994e002c69b849d86966f5ce9a2c9a505ee2f3bde5fb332dc6374d5f43a51b28ee2eb38c7df93ea063ddf133beafe9f59ef3c350ab348d23955be25b0b2cfb34dc2da8281887e150ae39d03146d2e391ea77173a6b0ca40f42ff63d5503c2097fa083848799a123c703a3f70ee235920f63e0d7269e74200b90b223f470bb8e7877b60ef92419fee1bf32993e1615042ea3de7af3c3122b8e44340ffe5070044cbfca243d65feb577a740a91df44113cb609ada10576bb47952483bce02dea2d56495ca6b68cfd12ca9c274a3da893e8fdab0f1c7f4b5a18d8d4f3eb5e40ea4bba1ff5795acbbce50a4befc0fd143519e070864dbcfce2ebcea648f04353500cf19fbe8b396559535c2d657f88a2e9a7cb5aab19cd9469aa60bb7a5cefb8157aa3765efa8f5f9b7087ea0cbeb2113e61de31628c337160bf8a668d038a3d434e5094df68f88946b5a6d7e9cd8f6a514e2482914d1a95c76e57c4bd432d09ff02046ee838618d6515f7d7996f37f1315118532c19626f58ffa9489b7df79afc711e508ae3a13fa2caae74664edab2d6ca0b8795770082da62cc9416f9f677b965aed7744e6496cd7fd50f17c29badde7a2080e5a2e78d61c28bd5d08111db3e73fb53a17c5686100be76f8adeddc7e1887cf7dd630d72b35dd88dacec151c942fa7fd3f8e06b24f5446a746cb5f8e8332fc30e3e36b83418f861b397a1ba9874a229660ffe04add6df4752499209531c331f4e582e09cd3971a38e6d5bc60499ce4b693b7418f19b00d9dfe7ebcbb1ea4e5674d9f611e83e217731b5747a62f69fd90d4e213f28fab54589fe25e0d215eb5acfbbd601705c4a1a8d2b077c5a67d08b3005614b17dead2a3ed44626e9fba443f9f348766a42bfabb476c51997270aa7dd5bc00e9a284c179da8983bc6a908d09a31aec32a2c04585b54b2325e8193dc418a8e3a2a74b5c558ac44a279fa46272a37a69c4a7409a32c0ed0fbb40c6fd01d9d47c427c3671c8e7ee89acf1b1c80781c93599d377c7d16b6c6ccb4c0a69bb64b349f63cccc255a2d827713e7ae5cdd99096bf88c0eb2c70ce593ed7c5b14f64f7a9cf0d64b8207ebbbf5bdfd22e57b659acb5551d74d2dc6b89bc8218d04575d5e44b6ba11273c7b510dbe655596ff26ff67a7fde997c000af92990c29de064b7252cde0f723e68e080aa7d276e2fad57c1e0a0885e9c6bff3ea165e2cfb7f1eca222f93e9de514a5a226a8404cdb47ed334c9e1d761def381bef5ac4714f330905269af0c4574f68b6db709b46f3ea32b05ffe8bda6c74f5fab3238ebb763123cdf648dd2ad68af2a2dc36f70da264580c96faed96f81f638316aa846bfc32fafcffeaf6a2e190721bfc8f3c4c73cff6540618fd7474118c333f1c7cd0fe6a4d1b6e8a8b6e76d7ff0d8a112d77b1a7302f
ltoptions.m4	libtool	01a195fa01743c2939ec022cd61d6c00e0578d6509e9a2c778de23390d5e0ea19ee8d5a4bf20a245150c578fcf9b59f4e9402070361a4624bb9a1a632900c546e705d633891929c0beb1980b18ddd9bc2aa7bccb4ebceaa97de32f91215aea8ec0c3ebce35cbefcf9af7829a61ab41ab61a23864636b595541f8ec148e310290e0a24214f67ea5428b8f9e27476a52013333dcd597104786a044fec0639c0bd153efea11544d7c01af90548bb2c34e57bda3cece59232c3def098bb717565ee55e182dd7507bdaf2658a397556158d41da7b689c31e5d5624ca0de777209970536c22e0b3ff5728e210a94888cd8a939739d3bd2b0695e2c377773e9717588ffdd5f221e7f371b6937edbcc62508828796360e3e9c67eb2b845ab57c62f2458aeb5588ddfa5111fe6b5f4abd8b3d93f443d60f89644c8bb86ddcaa8fc47aab768c80e80d21a3e734ceee8efc8532588b6c596f9d91e626762112f392ee4f93ae2159e0d7e9ed97a194be45f20793588e760b95dbc1b592fc97e564d5986f63fad0308848eddf9a202f5e0ca520ae5c689c352bddf09e0c263b41a3b7763f134b23d37394a6348d2eb2e9ea605c41a8fded84faaeb2126adfb4556be9db2859b15260b5578e0cb326f7a87717bdba35b2cac6a18782a3c0fe842c23face07504dd0baf66537a52f0f1867e0a576fa1e73f1877a4ae51dff11b42ba31b489de5aa52d49337b197b530e6990e84520f7360d22cef414f98fccf4e3c561bf5391a81ed195c867848f6b851b76498ba6c53c1fd3623aa41707723a896ff27fe8f430e53f7469d
ltsugar.m4	libtool	0475e6f5c9bd66d1d52705a61e3ddfebb0359553090fd1ac3011535c7469223e715a77a029fa0002280fb356e865312bfc163717ac75a81aa4cd56c33a0e8b62693f447932a545e9072ca6e77d5d36404e2a36bbe6e23c3cf3a367447f3587cb4120ad7f6f538dafd5235f1b1fa3757cc9d8e4293136aa8179773c7dc12e618fdaf68559abd82663b5708d1588d5c1fe0b8764f8d47d9b6f14600834b013159d9bc1a2c7641cf35d633a9d2c17b6d222d36dce1fa6527ba973a704846579abb58f44a51f08bb621aae3e31f2db6916da369ebcc52913be9836449aeacbf3088e8cc602e3c006db2e6c9f4d22d9f68de2e4bd384aeda6f7118a48ecb432936909447cdd91ef272e2ec6d06c19ac52f396577073c69e243a24
ltversion.m4	gettext	0ba2c581eebeee1e79b91163185ce2f58d9583d13894ee3d4706e3a54af565a6de13a0c3bb8178fe76b81bf1954f3a1ecae0793af93b9823491344109135b25718fc1547d3f8952eebf2a74f5bd906c6a080d134be953f28015bac1176c589ebfe4c52bcc2bbe28049a90c6a510be3e654df8cbb9c0750adf118e862d097b6489ec0fef82bc3190809703a60
lt~obsolete.m4	libtool	077d5b4426df8136e707086b40fbdd4a669233f60f3bf2fb2181ac55242717e3f975c00a2bdca11f19da5fc28fc72fff2c662a0fb7fab09d9dbe8f262b94eb6147b15392ea742f9de127803b8ca15ff730592e219c7c281ddc163d493d5a4d475d44ced93e6a0eee29abb4da2c453f84d2940aad5b95f01043ee83c7be8e4d42667b483c7501934f627141f44b628bc679cde78a6f4f4ce4ad0b8365daa6243d6afd8d6bcea57e5c7d0d80584afcf52d11e9da578c0923a4f7fc6a49767091495de8a6bfd585ebb3973262ffe3e8d22aa528991fed907323998171a2b34b8e8a41bdb652f743b3eaa16750f7fa8a2341b49c2a1596ff8e080b25c03bdc702ffebb8f829ed0818f5f4d2315fd31d3d6422d103b9268895297e47f2a1fbb0ace3e4ba4f0bc1f0ec26fed902892f7c42442d99e59af8b56f97b12aee909395d338afd8593081f77890dc49b
lua.m4	Autoconf Archive	612ba063574f1383c78d
m4.m4	libtool	51e90aa0f2a8a54e5d89686d109a8b8762c8ccda949da00ddb48b03812bfa8ae43251ceb79872890b2761ebafbab57f62b3bcc5d05e9b847593f2b63fc46a700a4ebf0bd4769
malloc-align.m4	gnulib	6d70977c121422ec094a6f2a0b948da84cf43e5573b7dab1e7750fdd4852c8e439825395262b42edd70c7662e775d3f7ab3a
malloc.m4	gnulib	0589dba3c1d92ff626e20a364822b3e25c298c420ae7bf375cd4e7a26ec90eac79ec0189c063f1f00f5f228171efd33d40c210e756b19972ce685c6a11698b8d7517a088ecbd1e8fc70bb574e46d2dd820c016476dfa0b15ddf9292cc2837618202827f43100d2dbc75ab77ad90f34b8b3f81dda252e688534ed0de7849866788b87380b0607321ab82970a63a7a66b43cb783003ba93ba6ad5120f01ce6e6943f7516d9cf3704c80f4e518cd7c1a0df4b57ecc751b8f8114015911678bd53336afd5ad83f4b157963da6d33e6e0b1d56870678e4b8ea565e83b49376a57b0ae761fe79205c5703072d864678b1c287b7592ec5b88816b5c82aa7ceb1a5bc4efb3a8ae8c843d7d3a1e0a68729a8093e8d4c57eea90c0273b96456b5d0dc62dace3149ebe7883b87b38ddded3a6dcd03323e05a335cf7acddac49b042874c8006af58808d8a8d4e3c2870b87b520dd1fbb22794bebb638b9ce2e2b34f8305bece8b94fc5a26377d4ec1ce7915d4cf89679758c70249b1ab67aa684d98ccc7c82a07373ba36a7cdd2d1d2f8614eeb89096e3e77d53f01fb9efd0cde464aad3e1e813bd9805fa7d1103b5087c1eefe2fff7d6ba26b1954fc104
malloc_h.m4	gnulib	1e4ca3c0ab3d795482012c8bab921139a932ac272d5ef8c7a4af6ae1b79434c147c12b488f40af1ab1bc7750c3fd264974fde7f9a413fd6c578f1a4aef3a0a1ebb447750b003
malloca.m4	gnulib	1aeaba7acd08a24d0fbb212e0abf9465fb4119a148cc84309909d58f1f63518c86f415144b3eeabb572573a8a00dc72b8d045e5877c1d1eb0cb0d4c5635d1356c6f3f5cd926d69bea62dbe484ab764ef842093daebb191ec7d5db241e0aa7bcf5d73ab14ba24b3f381ee8f014084bddd316f6f4ba57244cbc31679d6d6fae9dce27bcd57b0a1fdae907204d9cf4a875ea4c042c1accdd5552cc1e96bf7cc74cadcdd69c910d4f960a50cddc5601184f488b88bfdf0f8f9b7d2f1455fdf4c
manywarnings-c++.m4	gnulib	16aa66be31aea951f88723eb054afa5f6d92a8032529a50c3287ea05c8f126278029d8a6ea2070f1393540e63d70240a6e0c46e0cd3d32a2be60f9e762eb740a4f3bde1b9e2b8f9725b1c577945f9802d145fd5ad0d3871e31f5da5f90fd4c5bf8f45602e522f5c6922181766b2ded2229a99ad1e8cfb57a
manywarnings.m4	gnulib	005c78b1549b66ec255f03e59bb35a71a217f10107170e1722d8a89334420d5f11964db83882461c0f8e909cad305bd46c9b153f3b45cce61871b17b170b379843948695726a1a3077c43e8fca9b732e1fac24f3e781bccb6a1125438c131491944af3932ea4117914a173ea66ec3114d9dd2441a754a07d31cb0ccdc3ba0447d1ac33b9f482827ac8b312e335a8e89619eba45b326e36dea37556dad88d8f9d414fcd552aaf8ca488504436fdf62c7ab50c6bd045bf7774d1583d21ec974a45893f96583a8493d953ce2102752b87829b1b58cea52ce3d0115832ca5fa17efb1d1fb35ad4e862f9bc2cc7d75a728c6c6470bcf4a7cabcf50ba166396945aa5df0c82e1b67a176240f6356515b976aeae79569ff620c158e6afe8e6c465bf31b2efd7040e4710645bb2ace5c71dcaeb3602c9432249177f1b9d09fd0640206417cde8e1b3fee86e4a7e17d577ab5c47292c0b7ad808c59d3e5df3044ab39863016231098bad25f99897356a627eb5c8f47a78cecc05e580e7abf461896baa78f72dea1c064da977ae010702a78b90bd498f07b1b8cb5f0bf450e9b24a3e5574ef63733a69db08bc54b7660a0c57a9ffbd420bbd6b6835825aa183f68eb33609b907cad4a9a69bd10416da7ceb025c6e3245fae6de0d9b16d34f95ae8e461c907b86b6cb0344337ac1ca7b912331727b8da18432fb9726835e7f90ce79718b9e5d2483bcc98d31603c17f7f904e0672acef18c8edf46fb204dcb8159ccdf789b20901420a8530cf3255f0f1d2bb787258d2564a2246ede998b662d7f5c19fd7c0233b591fdb298c23d00648ae2c6fe2b770f69c6198bb0ca5e3777ea02ef83625cb70e47a67eeaff1ef2483f3e78d4d6e3f8317633e5eee15fa9e39abe6a965aaf561759a724075c93633f94cb1cfa24e81621f84
math_h.m4	gnulib	00b30222480ee8b1956c01e89d4c365e94ada9b402507dacb05d5f4be71003343b2060fb0a3e059b09357449955606b9910909d706202345fb0daa5912b7308ed92e714124bb173b7e9018ea718cf8f3182b99a2a7d3692f4d291902f0533bbccb6478ed1af4d6f843d1032bc68a20897fc893ab6dae7f6221c4617111882561adb9255c962aea52e89bf98b2853d3c1e61447571fd92908a32f31005b5dc6c129100207ed88320646782de8c7681341d572841d2f0ec5e5f927f1c9266b34dde8fe3a1354721b9840280f168c7ac16f2bd5408029e89118e741d7a541d81eb708d36a027ec8448c9e59dc0b37912c1245beae4feeaa1dbdfaed496199d53bd321882f7a49bfff322d5abe2e117e4a1d7982f1382936c7b44b882974a26720c795b94c3306abb097e57a7e204cbc96d0a6935b6b4551559fd38b9a134dcdec1f58dc973ba8b4c16ee50f5be038f3b780e82a945e5e6946195e58de37617f5f5f1f067ed852149459602cfa2fc39d1f73694762c3b67c444c4d972ea862f35cc0b2491d46e12e649c9bda734e9ebee06c650bc961bad7edafd255693edb74195988e6d2e969920eb87a17d1df9ccf6b4711c564f70ea5ef716c338e74a10a4edeb13b6e041f69d830405143546ebaa19d53ebff35213d6f511e660aa3f1a1a8e47161d56a3e95c1c8423b71874e7920932781c9bc749c42465665830127e575fb56061368355a574377e4eafba28782e31bc37d1df3109098a03437ef80fe73545bedcae5e090818f9d87bbd8e9927b1c8452e8d7b08f018cb55f88983406862fb50c232c8a25e08c27e8cb30d58a8d05b8cb9c24cd18580190f0ecd6d4d6256d943d929002e68d7d52f0851a9843f9072dcde01de00f9a65ea790f79212662b59c4a4414980e8538d39d9e7460ff1d430b3019a19fb7f05ae0549453db6ca1a4d2ae8524420839d7a31da0facf99f78f8ba2a62dc86565107dfd95c6a699dd4281825221459ca7e531522c39ac8000aea9ab9ed1e2b29a1acb75b7473b3e6271cbd1d986ba45fe233af495116f39c1ddfcfe2db6e25238bbc32058eab02ac03b5ae8c38b01508291cac88ac9c51965d7252060682865c595a29242d9b32ee9a2c7070417a929aa02f110c716aeb7447da79a383fcba5806f8461a340bb09cdc98383136b069b11dbd298711df5c76339c40cd57cd0ac0d3a27e96b91d6fcb18bafa94f63bbfed827c507212ac438f08cdc454129de3524a02751dccb8e20a72224ce4861dde2c1f86f948ae0f0e9e22020ba5c1fc5f64a1ee249ebd59ee9e4c17991e67d75968478498e2fe8e6efd3be6f0a05bbc697e926725c18e07a311026e9369788fd883b8a4decea2a982deed37c36b8e9ebc1b1fd40fca27c6471ed436b637a540372f5f1f19077aef8447f119aa7f251b05fea121802865ef29028e8a8b1018cd6c4f5b8f315d06faf35f950f5ee15c4853f112fa71bf6be45e278f268a2d8c2f7c7e92e931ecbdf0e15f9ec74a9625dffa7249aff28ec32d9ad745394d1
mathfunc.m4	gnulib	1c36e72898f20a7ee9504bd10cb2fac24362a9e5573c7386a2d477cd1d87889a62b522befc6ced0291687411a20b93689264c2e11453306625687c91d54818f69f361b6dc475d706520cab33969e73a7e02389ea9feb123c67cde54210eaf1bda1bae38ff1a42022ff4952a18916
mbchar.m4	gnulib	291c2e4ce502df10a33158622a10efb294dc3a9aaadb6c63244e3a271b67b9f3d93fbc4909abb8b6
mbfile.m4	gnulib	5a39f73b87a165022ee3891f50cfc3fdf2d7292bb11986a5c1277b360627f34f212a76f9eb5fe580
mbiter.m4	gnulib	231bfd391636525507675bba8ac604c6792b6a0684aaf09f8d09fbc00288e59cd610ea687042f360
mbrlen.m4	gnulib	04f828893ecb1af6d72b078f87d6a3df18f43b5b0de2b9475291bee01db24145e9506f4ce370f34e49b2781c0ecabe7ec4e5518623c86fffd6e6fbee85fc675c01c6eb7c3022a5686565a6346d31e123a8697f26bf540b678ee2a8966ad867b328af5595ada589e63fad587fc795b0792f2386e42aea704dbae117439fb7b3eaea64e99b110e5d6dcb7c7def
mbrtoc16.m4	gnulib	1f3c9de7832c54ca2f1b23dd53646c67a992c9aa3217f3d5fc128ca6d255354efb52cd2dba0c86be6dcef44283e59567b23094262103734b3ffdd255c1194c7b6822fa495cd8
mbrtoc32-regular.m4	gnulib	7d6cb6480a00ed5acc05
mbrtoc32.m4	gnulib	03995b15d3c41ae7bedb049962c4050aa1801c9a08d8a9aea31e9abc49d51608c531e8ed69b187852b74f0f5488adc9f72d02c47f69432f879290af9378700b7869f8783b88d3bf877174c73e32b36493d62850984d3b578fa754205755ef5f5fab06064446020526b14c0ad16d24ec7d747ca6570e7fc4a539820c3375d70ff9d196c6ffcb4994fb82a9816738264245714b6849ac47c79a439d0d415928c5281a0b0a133693960149b824674f1ba5173ac77308888ab1bf78a79ac0f3f8e2b894baee616c48e038ef169ad336092bf93a38fd9222e85d2b7e47afeaf950ae2623ef0406ee4b3b093e2119811c1754cba97034606e7419490f0c01b28e9792e6e05ff09c75677c2ce123e165e11c93d74a3608cd154cb68d0ccbd018b3585b89999dcafd59e3148222fedcfdf404649f848657eb88ce4c33495f2673fbbaa3fed7d3ba23d35e37e7777fd1cca8bebd5fe1c1bf1
mbrtowc.m4	gettext	01b6a3eef117befc24b302b98bcda7ed4c1547e2059d5301d8f41601c904080b5b8dd2988b8a38e708839ce9197785bf0ff00ab9d3c2c90df18bbfdb11433b5358a6467f6237119a659e9d002f017ab42178ab695eb2cfd9038f233902b37a27d9b3830025694893c30b92b5928a2b27712a0e72c39a4def3119404b3b647c5159053363477cc33e1d3bea4f349b3da080f987db125336e561b9a5b2732096213a0d84ec366dc603cf983e1256ca917d88b220fc40dd76e3ed6f6373f72b41fb759fdfdf29a4a788486a2e460da593cf3a0b4cae4e75100345ebd3494fae5f13069821327d5b527c9f8f77cdf44475e952800b4620d7f99a9c385c89f6043e2fc9c19bba5ce84d5f6ac23bb91121613076a64d7dec1312106a1736e02d8dc90957596c0ff98ad259c395b6d07972cc436301292b6fe87a342fa0206be1d7dcbb807fe2082ccfd5e35b408486fb483a0da6a3640a8a9fc10afc92d9db0abd8d25426dfa6069e948e98e1ab196f18d8fe710d2919ee6efc67329c42b5c99999e652a09ff1a87099f5f2045a287f14ede9da64f9c603d5d17c81673aa0e500659ec1bdde805ac239a1867210bef6450adb78c5e3e6b60e9e26caf2aff4c57e39172ff69b2a0f9d52e578523ea25b345497bc104226fcde3bc3ee3c3ac6eb5525c32bce169d988058b0d3980be66640fd1c6dbc6d71dc8f058c00b29f9f86cf0cbb79dcc415efeb549f6d027801c2f1b2e93729ed333018dcc56f9d1fa9cdb00e421468b3e70033be07d531a26893e2fabd7f2ffc8027308eb06d17df3bd56e9d488b102ba01fc300005e85a4214f1c5fcd7b705f64723f3e505
mbsinit.m4	gnulib	40a6605cfd114d0a808e499073148bc778371000763c6d80529ad4df9e37a762875f3a20715709e6ab82567cd8f9274ea416
mbslen.m4	gnulib	468fb8df58325259fdb3597180ea5d2b6b5a0a5e6cbf7437ba2d0abe57daacda63d8ec36e2e9069a
mbsnrtowcs.m4	gnulib	148e217072e5f4b2a1b420697ca1e441f71ad8b52fbfdf58d674266b6a5b54b1fa38476105cd3d8e606b61359908308250fa7256cef93900b7118f1e7834e23b4a19b37fe989795cd16335330b1fd5b2bcccb0a1b0fd9b99f516f0cbf916e885747cd906faedfe5b9df00743c504
mbsrtowcs.m4	gnulib	1403a9860d76021a1970277574d4c3ecf5240a832efa6a2fd635aa8e3edc53de14907b9d3f1901eb5fa6f33ad8d9b3a1279a8da6ac6597091d283f46c5758f8a17dd224a8428e30abc89dfcb8fc44caaf1357d6d4e3bddf5e740fae548d149834389f607
mbstate_t.m4	gettext	1a578a013a4887f883f91a649d4214739ce9c2b13830525755283e50139c45351cfbbdd9fd0e8e2560a29e1af7f948fea92368b4638aed9ecdecc32b74a7ef195bd6fe8ab1b69594c32f08417db7b3e2cf3b8cb6f03add2b6f29
mbstowcs.m4	gnulib	0b863b406b3e254a81d4474c1aa544f8e6990cd593c0bd08efe4a08b49df
mbswidth.m4	gettext	164c8cc15a4db3b8d2642483d83cc8485523bb6c30d80765bfb2f2372dc04c7ba0d22f8e74bb59ed672f683500055e2633bd7ee54deb78d90cae81d78bb7b53339cefd1daa1ea5e37846136d7038655ca77f224c75c64d7630eaa9fda533c8b8a576bdd6bcdb2cfc87255ae149c3c065ff36943c21ccf705d21fa3553a1dd538b3f6d7a44584b784a29a478cdeb155307dede9566278ef75a92af4fc43bfcf0bf3f2df284aef19b9c897ff9d41327e0acc6a03e2
mbtowc.m4	gnulib	66a475327ff38cc86e1368404fb2d211a1f00df38b02a94d9852c3307a66aef5a580797f01157b54df60769f17326e58e764e95de6c07bca7f6ff6ac
md4.m4	gnulib	1e8543f8f548cf239e6f4755f31dcef00da19969a69286f2e8b189d1595ce364dac3f37199ddddba
md5.m4	gnulib	126561aff30b39eda4406bbd49726eb034801700801a963c63e158ddb52dd3002e8e995786679ec0fc65e46c2a2cca1eb93b
mdate-sh	automake	09bce237268178f2f679190a70052aac1db1f74f20052abfe856ebd0ffd62d316e44abb5a36946fa2e0d637af5543076ba302fccedb5632a80418cd8316cb8a59e795c323df63354480f230fe67853644443833c436bd125888f4a4f96f3135aa4016c294e58f7ce515c4bd809f0589da834d74cb510b4ec5a988a9b0f0b5d8830f46411f59b9cfb97cbb9946f535e88ecd660b2f4a87327e76ad548a224f06873300dae85155e5f70ff7a70e2e2a08286f201417fb0a529eea2e06f9f1d8550188629cf859c8ff091e32d02c705728ca3239e5e816ba68fcb5ce23ca072d7a752241f7f47c6b00973208b22f279e802b765582c9d949471466ac724c45ebc9e64c090bcc8180f082b0cf5c14550d25ba05878cacb54e089d502831d44c2c7f4ac40dd9314ec994e04bac497e05cdfee853b0290fa09e383622fe55e47ea3535e910f6f35fd5bf622718edd6e68b6b19d3af33ad
mdl_cxx_function_try_blocks.m4	Autoconf Archive	27a58b4bb94d268dfcf45b24768b169688674f88b530a279aec115f82c37
mdl_have_opengl.m4	Autoconf Archive	0d1f570cc5c5e53dd9af2049e983100fd837345286dfca0bdda3de051cdd
memalign.m4	gnulib	005c1ca76496a815dbe9462e0d6ee7359c9e3be5aab1f34107fecc32d5ba
memcasecmp.m4	gnulib	76248c026addc81929157ae7680d144e89a066ade4a81de9c7ad05b6fac7
memchr-obsolete.m4	gnulib	3fd65196445aa2b97879
memchr.m4	gettext	01e6f86787d7e29915b8187ac5a7493e9b53140b1b58acd0a0d62896264737f866e53a0a8f514ba33b4477a5d21489b9d3f73dd473b1e027964369d56a69bbe2342f6f5174cb728f1cb0a898588635eb799ea1b917d052d0e5707e825993354fbe0df61a91c5a286683381ed7087b95258dd4ff9be214aa1c29148cd6e4965ef39d7c2e135983ca9b6e09bead7a07b64d02554a720f1e096e8af2dcb5a1ad7aae37c3fb1d0d14870ec6d
memcmp.m4	gnulib	5819b7e51b0e391c4ae0b6299a7a5f2cdfa098eac8de9fe6b464731a9283
memcoll.m4	gnulib	15aee5892694319b42d2254dc7170ef41c23f51f2e25afdb8e0f71b7c3a2342e616ea4b13dfa01cd4775bbad6644645756c44ab9bedb6ede7555a7b2627777d68f47382f4b5795682b493f349b9fea85976a1dc082b3bc0977ee9d198dfaa462f64f13cba64a201d14aaee257e99b21044758c78bf0bf894bff366ef11c809387cfdd34054aea01c42bec1fee1b862f8692991e7ed05e2d27b822081817e0018e63dcbc2f4c8fb139175f70854cbb19ae7d69cf0fa2200afc950d81b7955
memcpy.m4	gnulib	3fc02b098676250fca2980fd9e95c0270779c06cb952ecc9db8f9efdf28b
memeq.m4	gnulib	85784d026b32dd8ff17c
memmem.m4	gnulib	100a99c6f82157ab59b418fb9a6ece7d7d8fd9723ffee5d8cc8ad43ec97e40e1c21a05c05f2210ab677e4878f73df692b6f88501559c99c30a81d69d951b4575a7b0709466f89839fb257288c255dff4b117eecfdc4accd48211b1f55f6230b63774cf62c61335400ebd9a4850a8c77e9df9372f7e856761cbf741c9543e48a7869bce7ecc535fed435f1cff
memmove.m4	gnulib	ac2a1a99874a499dc9c6b5dd9adacd409958e90ece987eac692be5293e0c
mempcpy.m4	gnulib	167109e4510cb253f3e81f71b9e1089c1144a1ec23a5725f24f647178ff72881b1e11bd99a57ea5f2a99e95043076739b8823d5c260fe0e94152387843ad971a52ce83adf34a45772ea90314717b84b554855260170d697a83f859e58cba3e160f083ba5613915d71352c7dce3ed653abb1a17ce1e57871e6b92c31e05b31e24e71094ac766b4c5f2d39f521a46316e8ce42ee341467a8336ae0c24abf16708dbefc0d99b41909a3f992c0fbf4e4b556175aab09e707ba2c582c3323c7a7e9f7f6b1fb8e270d1d12
memrchr.m4	gnulib	440763f3bb7df6a4baaf53a78d7da5d7999187ae55236bd7978864fe1e68786a9e98cb59e87f90fd78bdab88f1cb65175f36974240bad0a3c1d727279d20e74cfd790bfedecba22ad9f19de80b570f3fb0d80d84799db15c3976b2695cb4a3cb87953811b68b1949dd9adbcbc268ce2bcc115ed54ebb9fdfdae2c5836806451e0685e01cd0a0396f844d9df4e287b817e50b517ee424ea20af9116c13cc0bbaef8272f956f0ee2f65671fa5213f41dcdcdf04168
memset.m4	gnulib	366a7eb2e7a66bb61f9e7cfc9f2569f7938b813ed670ae374d677ec957f2
memset_explicit.m4	gnulib	2884469cef73515f2bbb2f3ad7564afee560aa9736f95c90d5fe0a04712b3eef2dd5e0a3f0da652a602e54ffa154e2d6c4206ace7a27851fbeed795e975da67992bbe609ddf9c624b7dbb40315fc1048e41e124ce18b7fbcb13bf1002de03bb6260ea03cfc4a1f3934b09693fcc6
memxor.m4	gnulib	5f829bdfbefe0bd5938086c1de1b711f8f43e39cd44dc5549d3269809148
merk_sip_devel.m4	Autoconf Archive	23fdc73369d26825a6f66dbea70c667fc56019ba94164645821ba5fe3c12
mgetgroups.m4	gnulib	8080564cfb0cca0a5a23a184dc0b80a541b7dee0cd8bfec50af0993e31e4cee8d42fcffc6d9e4b70e3d4500d11f22f35d7cf
minmax.m4	gettext	17c005e44d464f5019c937eb3c60e76752e241bba322740f07946fc2793da41cde6c96b3cd984524
minus-zero.m4	gnulib	23c853ffcb5c0452ec8b4c663ec48d5206e75d84a9f52a969de85316cb32c723989ab4d8f3e946f8e97c9381d3853eed1bac
missing	automake	005525b6e495c5ff1d6401be217970b146b198ae0cd286dacbf6aacd0e650f0ac8684b75d7434b8a101a1b9d9dec97fcfa8d11a5c2388d427e8915c6163b214321b4f738c4d61ebd08a2c466fa9fec542214f0ee4778d2a99b41237ee6cce0a569e85a5925d33183e7dd4383052d28040648f662c36398e8314955abbf72eb0c2f6f32c16c3d9d74ecf34a84351e8290942017f756643655751329504015d6303aa949f29870bf01e1653c8b8472ead993f262db3d0b46ae244114b56637492890872306bcbea7274c403091d4b0c24d2e194d488d67ec8d45b1840957efca510a575a2c1cf55b80c83063f320e61e645e416096c5d07598054c634370d08eec3dc91a8f683df3c15478ef58f6f968456e17621950b9895d6c2928dc4c615fb51d32700465534cadd3b54ef5770e264c1883fc4951e47885bc9f1df51b8e94427ae6f76c002cac65d3af7d95f4d60ece2c76197a7dbb0bdf7104fcc8b1b5876c782e44554701066e8a8870f85269b7f4d9d38c9f4bf5bf5fbd0cc771910a92965750871213b1933b0aaf50b02207e720952a45ded32b530a7b069d6c33d3f6c665610b2c9e7b807be569c91e0aa49ed2873bec0c9723f749a651d73e19b4bbbd0c9da89b0b15bc819024b2afabac71e4c1d769f4f443ac2547f594b367ec11d3adea803989cae66cb1bac141797cebf632522999c27e6de98e9bb162562dd13205f0cb929bb5ff9bd24aa7dd32413ffdc57bd682aefd62cd03f31a71d7753a2f0aa82e3206abdaa10bbf3cf635ba3f08dd8c04482c5625ccc632de44fe0ccd0e136d285bdfca9775431072855f30e03368218191939d743be0aafd253a1499d91e99e34629714eae85627c14ee850663a3f5fa339ef2ee9486b9ec3480129a73f2af93c2e673ea23e53dfc5c0861c6f4ce3c6d33fca7ae675d9f59e1a4d8
mkancesdirs.m4	gnulib	00bfbb5fa512d34e2d6818cc7c7f91941c2601da8a7f6354e867c23ac268
mkdir-p.m4	gnulib	69c381207a0b1152911c6dfcc8bcec4a83d605876ea81519e01cbd3770b4a6af15d21f2720dcd1efc71f0bef985cc415e75a
mkdir.m4	gnulib	07d3b19491d44fcebad1167f78d0e5dff97b3d0a198980b7d9c6bacd1e242849b1611ee58ba705f730df9148827e1b8472696a72df5669fb8dabb46471fcf17ff5ced701d21977aa5cd36da97a4c67d37e3b341ff64751c62655a23c1316376514dfd456bf12f7a978629a5ee025d6bf0062083d7b7d5953d7ec06fa8df60d37bcefef4e66e08c9c8274f48cff86d63d1c545407139c
mkdirat.m4	gnulib	498cd12501f968986bd9585b0894354d787771c2bb21689c3ab9bb9a1604
mkdtemp.m4	gettext	0aecb9e2415e7ffbac5412cbcb440144bc20b1a213b4ead66ebfbc1710821c607efb6a27dfd2771422319b4428221081c7ee22705c3266b18e01cf5128c22669637076903e144115cd086613deaa370b43c62688176f5911c8ca5092554c9ba55b1c29e854dcc41f87ba0d5846e256eb7cf868ad1bf0d45e56ec677afaa95a631eb7675c438af13aef0c39827ac434a02be6f81b8bbdab837aa4644946a52f0cc37104cbc5da8354fadec42b38c9b7f4ab9d19cdc657e7cef820025c8ebadb495647513bcb7242b2dd561a63533a29fe80e2e0207f6ab82a5018f5aaf1df22a0487b02c08ef5fdad739640ad484446bd
mkfifo.m4	gnulib	2bd014e11ff4447da1de4a4f24ba3e6aebe134ef4d6f6cb6cbee07478e897e1f8f5db3e864d5164e807e0bbbd23c75f6074ca1707d52cc2d946b4cf3b0a210f09aef948361fadc6cd01345eec152ac07fda5c27895799ee6b881
mkfifoat.m4	gnulib	0290af852cc038499c4c0d96dd3e7e536eb34f542eee08b7096721c86461423119261a87d5c5f82868a928759b14dbfb0a7970d6057335280967ef8d7bd05deea8f263e18397b9365762897098fd29acbc949c1095626a35490acc118fc6a2a15f4e7b9ed6a273bcaa25df9dc0fbdc576f1b2aa1457251f7e039dfc9e4dd07a272f4ef83009ea6e0334bf9a1
mkinstalldirs	automake	0238745f84c0cb13353c0c91889da85a7e1aab67106e46a403a6e45882c61206a9f3ca33c1eddc2f256afed0fbbcd4b7473f279a7417cd039c61bb573788622a417d96e37ca03af55083ebefc0cdc4ae4741eefe88944b4df9145f5f33d0cb9a07ebf08d754552e26f5d7cb86397825e914373075c10d4238b14083f22192de59c428e95eab9de49c54a64e69deaeb05b8814d2e1122a383a52485f78f5a411ea8d197d4ea7019ee93dca9a879a6ddbbf752ad12c07a08a1b6d10f1eb80bc7568b874b5c5727477bcc06a7c748d8fbb5b5bfccd18ee352e3e23411b2d8a315c8456d7c041defe354c0788cc46ef5973de4c985468d18d9a51cfe
mknod.m4	gnulib	05497028f1f2077534231d27bd54bc3087fcbc6c2b180ae4111feb2106ff34d754cad4a7261fd99e8a0242d556a3e483f662960ceb423b58f1baecbcb10b2c729d7f458fe62afd4b9489611e7ac1ebd3
mkostemp.m4	gnulib	131a33c9c903071e9e93357e84ce649d249546284602e132a6ff5269231d9d15b11add0e32d1655acb0b5682c566557ec106
mkostemps.m4	gnulib	28029d281c366f9ffd6e72b17332bef72d22c64790ec0d92c524176a456cde63ac5913309ae0dcf6ea247b87d476734e5e02
mkstemp.m4	gnulib	046c5f083db4aa1da7af12d8ed2837f60c1ea72424a8c849af90adbb378a3bb692cb77c94d15fdaf4e36ccd3b3953e0a393d84d26e60aede812024429d41dbcf4a717e4482aca052e01b92e29eac1bb0a35dc1046ef27e2834a2a76eaf19a19cf5b1e071b7188450981cc0dde14de116fe20278680f711f7
mkstemps.m4	gnulib	d738402d9d7e13b13c87da00196c1092d5172c44dacdbf0384505bf27150
mktime.m4	gnulib	07bc80eaf9573a497383091f826b123494b8d2b41249a83ca8845d17b5f3128aee3108c491ddd3dd15539aeef526428e2e361d9411186788f867ab361ec035a7fc8645f4b302277c0a7715e31a8382412e7ce550f688d63a2f003233015bfbfc0d2a4ed336606132d88acb13928a396c4be9cb19a0a52bba3b2f08b857daab0968cc4728bcd6c8a6b346bef5579c3eb14b21e01d6e105e420afbf4f2e7898ef461c6c1a2d7e0e8a4c29269a97fcce9521d21de026bee0cea373dba1a6c3581025188e08bc166515f9918015a528fec32e83a9f4ce845ed7740468ae4a499435381e8e6769c5da8492d91761d5c6125f1a8e77c80bbf7763196eea97d867795a027146a2eb2d4380b9c908ccf0b7cb67989492307f6f09685b880d6dfd185ccb63ca2c094167b8258cbc135afc48c4a8842c679eb208fcd47f590adf3c0fefddbcd833ff823f167e8f3d1e8a1e35b0f65cc940af7eab11c0f48747809107aef952e01b9bf77a222f9efbb1bbf6fdcf2bc4917f707ffdf210c5a5ba4b1fa48c85679f55a05b88dfaa3d590b042af7a5ca8
mmap-anon.m4	gnulib	1706df033822522ef5df1d2cde2c992d30d26bb7219a5670230c7b76fcc123495fe4451fffe977f234189d88c83e57ad194352b58853097b89d199d763e1e94a5dffc8a61f6c77dd00126f3d6d6801b4b48153599e40c6f388a9c5e594f232b1a50e324b
mni_cxx_have_koenig_lookup.m4	Autoconf Archive	0eca466e5de6d2b1308359f709e2f4315e4559bf
mntent_h.m4	gnulib	47931195121ed3e472f14ed0c632db9322759cb95281ffc29dc030fb432e
mode_t.m4	gnulib	43c3fe329b434200905d6da96bd274af50acb51bedec2c0dcd30b9669ee7
modechange.m4	gnulib	0358a5018a2bcc2ecbeb044dd13c05f462db625f52b9c38766ad113a00445fc6a9f1d209a113cf705feaf58e556d9532d6a693045f114f6d807b65f1930c57430f27b0900e0da8668ed4162332628af9aad6ed27415d594c4825af3d7f41eba84f773bc6b7f68cdda483f971a9babb5dfe8219636094d6eec4d47540f67b940bdca0cbad46c2693f04884929d0ad39f0002c3db3946ef52a1d2ea071f2df35b2fca8f77843dcb8ff29b5
modf-ieee.m4	gnulib	51138584cca1c14f475e841067f6e17c2d70b534e6dab2140a6a24b7b19d
modf.m4	gnulib	04716cd47341b7fc52c405e0180813b1b9b571b50897779bb9aa06b2f8420d25ddae6550c8f6299c24e29dba6db7a0b7c89628acb0f1b246f37adf6a3074521b25a6c48c34f235866219594c7a68b47e36cd22bcd46c2c12a03a38c0a62f145d117dacc94abac9b2a9fbfe3c1b686440d8c1efe342189e1d6c8e321b2cb2cdd2484d747cb3080bc24c8305529a1e75e8a6174ee1f646c009d44fb6ab5c16bccfefea3e9d546e8ace60a5
modff-ieee.m4	gnulib	0354ad10938fc85b1ab44be938a7c2b0d5ed3955a918e39eac3bdedfb979
modff.m4	gnulib	10698f3dccc8074af6aa12d0bc382df163d7b0dd14205d315a5dad865b0117fab17af67a615e120b405c924228217042536a4108c36923bd5ae6142d4a26782c448a7689b03164393c9e51f73d5f685475ce4d98a6fb45ed0bb17c29e5065209a59fe15c81e92c15dbcd168389168b61fb979fb296bc6310996248325dd791268d85a252ff6b8d338959575cb760241fed5e4a7db758cd393662d55d96520a7bdcbbc75e1036a62c3c8bf4c54d88f178a3e0a299f59a3c32133b0283202b
modfl-ieee.m4	gnulib	2588e2ad595cb9118639b010fd29c821faa94dd8dc98d7ad4efa55ffe22f
modfl.m4	gnulib	03959720e4b6c26e0bb61de69324f7d32f1b0abf23c23708d981a1e71da0337fa5d32b0a8ddf25043f89bfc8b439b3060e6d3fb635a4bfdd4201c282421458a581d4304c937851da5c3a38b5359373ff52e8a6c746b098d188285bc6b7713b15b9b4bbc36539b1443daba4af82d26d172a169417dbeea8448070a6f1f253b61477159ed6f84a40c4f9ab9e03a349aeaa3d8b139b8a12c72aede08dab93f534cbcc6f17a07e5199666e05ccb6fc1f15613b23dc04d245eb2fffc757047378da2f95a230d39632d1efe46990443366342839caf136c9eb7ceef9afe049
modula2comp.m4	gnulib	9ed3b3c636de28faa067
monetary_h.m4	gnulib	0285373705d374a5fd131e6d7f02ac207b32da62387376e42694fdc0cb5b471887d3fe3f6c141980835d75ff54edad91dd4385b57233dff1fc5ce03f9ea79652202fe4ddc2dda8279f6ebd5596983418b073b5984fdce9e2e882bdbcfbf3c9b160969a99d65bf650455022faa950
more-warnings.m4	gettext	4ad4c40c87efee5c2f195b3d628b7ac9f7d75d88afd517279dc3a3fb8e4cb08e7384f75d07691eb1c0c5cc6a9405348167bec7434c13f85364ff2607cffe684874e85ee48a8fe36a06a2d602f289bcb9f59109e1ecbd095cb070f9f44aac8950db85d346
mountlist.m4	gnulib	09bf2b594405c309e58c1ca707e5de46eb007d6b2a68c228e51329c4fdec4dde24577dea0393a0fd5f5aa8c335ba36aa75a9737f8b952069c99d3fb1843ff52bc098a3b6a67ca630ada685a6a0a99e91a91b2c3d26743a29cf21b4fe42d677b86f653e53c0edbb90619b6fe4d182cc82c188af5a58ce3ea7d47b5f6acf27b2c76282
move-if-change	gnulib	0efe4077aac20688e5456acb8acdecc0c5eeaf236d3651bb03eac8e5c5449f100214a1e022d87fd6b96ae57d240c6c0631cdcf8962f7ae2d410c053adcbed367305f8f700a42e8568f18d8e1f4d84d0f
mp_with_curses.m4	Autoconf Archive	28f8e46df319171bbe235f1f1ab573f412bcc650e1a9732f9f5d391985a6
mprotect.m4	gnulib	1f22fbfbbe8351efac1c25970cc3c69abd9152507952565949374bafb06f927273b51bc0bb76d4d9b14c1ac6f7da0a97b049ec52c28f5ba7f259613f
mpsort.m4	gnulib	3057b59812db42a5946ed4405abb77130d2de91dd5e4046bf01aadb7205f
ms_check_pgsql_db.m4	Autoconf Archive	466687e390dfd492d8236f56818b935be9ab16d78542063b26c62647b9c3
ms_pgsql_priv_root.m4	Autoconf Archive	693257511f5726747cab7943dcee3f665270ee3b
ms_prog_pgclient.m4	Autoconf Archive	2afb26cb6fd3a91f5fa732d525f5ac8f735de8c6db04e4701d70aa7f8e2a
msvc-inval.m4	gnulib	48e9d0eb95a537fed5634aed900b14bea1943f338d09f0317ecfd1ae36bd
msvc-nothrow.m4	gnulib	0711f58d51c434bea7f740ccb67be807daa9bb7ba8c35443888ff3ed2821
mtx.m4	gnulib	842baa1cca2169f275588b12071882ad3e35c4809ff47019c4774d2975f5
multiarch.m4	gnulib	0d564de65591506e24fb14185c803ccae126bd502da7aceee5103b4da0778040e0869a6aaa22f39487cfc55859114a7e4921d1ccc2625ad271690782
musl.m4	gnulib	0164f7fe84398b51be2230b1bc74d24ce1a5de283a66b87246b7dc815b9c744229fbc16d8296a8d5d00f66db638fa2b82156d99ef6e18176315fcae4
nan-mips.m4	gnulib	1d014599b75fba8ca52fbefb55137987b4ee7f62c2d165a724872c524042
nanosleep.m4	gnulib	1eb14aad1f2e8cb03ce027ab1ba994d9d7c518a933c046070943fd565385444717ad8461d61e6c094575a4fb0712ee72a2bc6886d883d9a61d147d6d698bcea8cc22a265a87669aa20c316286113826770d4958901102385d91b711f7db76f85eb489be07dac136338a88d5f4684823a8b3d6c07e935ff9c9d7aa4390216662e7619aecc53fec539b3becf4bb82c9f28adc5b1d39a0fc56b8b00e342b69ff8aac63837d9c0e2e97af521cdba4d9c5a39e04b2822cee3c575e45f569f4c15d6607a3967ee280e8679f47e35047716fe082133
net_if_h.m4	gnulib	055dfb2e32768afd0875a1ab6bda7827259b322cce32363b6725b0f2336df4a52cbbef09f82abda3fe2ddbbc3d9a62b9b40b
netdb_h.m4	gnulib	226d4f4cbf7e5a94ded8526d8ebc6ff30d870cc5b48952cabf25f7c6c705c6f7de657e6c2c229ef9e874fb1deef35a0b368cea89f19afe1412490a35f2f00554b6c927014481
netinet_in_h.m4	gnulib	83a252a867717b20062ea1718a87379d0c4498e0c5960f4cd4edae5a6e8cd47604cb4ea589bf5f77
newlocale.m4	gnulib	21e66b289abe6c4fccba39a783612b9e46652bdd482e06301aab8db6ab3bc27125eae46f920589d6
nl_langinfo.m4	gnulib	064a18317af6c8d130de2aaa9583f7e4503af0ca2b8e86b5faf3703d5f493f23538e0dd6f1c9cee4423c75ac836780d2456161b46e32480d751a80e966efabadc2ae31d6d263705f0a2f73f4568873abc14427bd4b32a0f292aedf2bbdb91946b7f1ba53e546fba5f578a227651ff123ea9a0f0dfae4a0abf1c3f5070f31cf1d97a3f3127440c4f9a8a4a237f3c10dd76765649bd0e2
nls.m4	gettext	00382498cb8a4f351db0028b1c404bcf11dff04308db0e22bf1d3fc29aa40cbb26470628b2e707f40dc11ba4a043fd2a55a80e7011d5c8b4316e0a8915b6e397da6bb63da07418a20c63456b971aaa6233857c3bd4db1b08808033abc4b4967ca6f42b783903e84e7e0bf49664a339f15466e469f2d952c342fb69643c4191fb747d43a8072983e4ed6f4b1e50556acc15e6771a39f55e62fef4f1409c8df20e6754cc50f23abf8cf6db77fd9cb38d307619b01c8557a7802e15aef801c9883603c335ccb8902c318925d53d8261789151d48f203212119d9dd390a9a85367588b4a9fa2c450c8487dc9a6c1a8160e8bca749de9e4c5ebde5b63dda3033173bed19654eae86041e9579a8aaab2c1ec7739e6eb4d91848bdaf216cf9e8f7db0b4fc58
no-c++.m4	gnulib	2e8ce483cee6f11dd6a78e82d9d002af36afe19cb166280c84e6747aad22f4567be04550c7a675fc
nocrash.m4	gnulib	182e8283440f1be971c529515d1b903b2fe1712f4d129bc2d384ba2e3a08502f9c8e054f628283ed61533163eb083dfbdb6d86bd3a732010f519ac93e85f7a13b05b1fa1030a
non-recursive-gnulib-prefix-hack.m4	gnulib	0e0588f2e17ef85e2c5f0ec786188d702e94f1d313b63aaa3b746030d5b2d4b5d42e164c1d76667cdbd7014a20e8a5436968dd822fb07c29a4d0a3a2ddd533fcccc8d130ae8a
nonblocking.m4	gnulib	4df21f9ad52b30a3ec3d7cee95dc0f6b265cf502bf6333c83b655eec5790db5de609306acf5934fce05f965ea62ae029b9b5
nproc.m4	gnulib	43007cb6867b711f09e04cc4447abc73cf7c84854f87e55046b704edf1f950d3c7227465dbef64ac8f1b6210a3a8bd3d0d80c3ef824ef574529c9208d9599fa373f1639e2ef2fe87a4e3302ae5894145
nstrftime.m4	gnulib	129c82216cd789ed755617bed8a848cda9abb82b328fe7a1693174a1a48e417260c295cfcbb49fff4b9a5fef6c531210bfdc4d8fea99ef46187ca8d369bc9a8d7ea0d61feaa76f29f3040cf85c09a46272e598eb1f67697d48d8986c4385eb83cc64d031a8684954bc8de3694fc2ebad90f318eb65e3a3eb
nullptr.m4	gnulib	10f945df22187407da0b51dbd9f29fba572a4bee5f3f831da238b280d75a652167cef5fbf75a13756d7d9028f11918bc0ad36ec7f39e110b1ac91b3f7396e3f2421dbaf716788b5d4b39f36f8dac493b9a38974f36ac6c13ee23b006e3489117f848e14db886e04f26b2608af2a9bf9042529dd8d761da3fdd5e8a3f8d1a1327b841f29845be0ae73abe4f89
obstack-printf-gnu.m4	gnulib	021401a43e5abff5468a31b3277fd8776120b48c77a637923ed544d0d185d772c0d302e837fd12b5
obstack-printf-posix.m4	gnulib	004e26d075cf22cd5dff05592a35c69db8ac3b742c430d17aebf2a320327466a742b7ad14dd350dd56b017afe720a3bf7f045d2298b2cc4a219cf59d651b1cecaeae9c286c3371bb5307f95375cdc57a96e22d8cf06874010f04b56b392f0f0a37d5d650e6e8e8e052dffd671b12e7440a81092f4de3da12e77e5a59a295c06c673cfbc67baef821921ac7a1
obstack-printf.m4	gnulib	1f8897dbfacc003b22c96ac87423f91150f2dac56c43a47018ff978ce2266e110c02de8cd5e27b0cbcc6a1ed4aef61e426bb
obstack.m4	gnulib	00363c7d8c3952f21ef507de8b7f19142f46811719dd01ba70f5940df09c1e8a02515c67f921b28738ed8649b21d28ad0a224a7f324fc5a7dbcbc47956f915fa1d6c3f996bbe591356f24453eebef16d61db2387406ac8c78ec36b2a6e32277c8c937a977aa3ab0c2eb11ab5a4c87ccdf66573308d43bf17829722ff82aec39042668e903cb967514c37253495cf9e0b72f7b0ed5558d29dc3d252e0ee53d6afd801c67f5718bf1fb5bceb3a7599087154a4d04af029c20a0718a9492cfff86e3caa8a876bfacbf9f9c1b6a3c936b9f1e174
off64_t.m4	gnulib	0cf7fd1c9526689dc3ccb1c361334fe72999f72d
off_t.m4	gnulib	8e8b8964bafd9d17d2d395b2420eeed0fe50d0d7b9c829dfea9f3d65b21de62cdf2880c5ab485417
omp_h.m4	gnulib	19869679c402c37808a259d12d40db5ea20e542db8a8502a038734295f0c
once.m4	gnulib	39327b882e8d5534fa55b514d9ccb3472e319cfb
onceonly.m4	gettext	18b69775e6417d34c908204bc33a66d2fece97d0241e8d2e87ce938186f52aab098b52b2bfeecc1671c80c1f707569fc0a6c76c6a67ada8e3734fdfe87497696b7addfd46809ad327e3b1ba6d1f425a2d25f783e43040f419cc1df61d837b1c92a649cbbdfe66ffb3b83419de0b2e5766300c6e2cadc3585e7dcf15a541f82ac677be8cc05eb84ff4a2976e7f8d68b47f1cbc5dc9505
open-cloexec.m4	gnulib	138f033dfc6d92d7fef416a3d89800a7007539f91e638b66ede022cd4b6d2c607f4c72b208006a5c5369d42c7d29304ab0ab56156b74961556a3be9882eec900718e3e79bcb08b1a624d2bbc16190a349fcb066e37e13b76b8f5d5f16d23fd275c8b7849d9a6fc15b91e2d7e32acf1183ae59f2a369a21bf
open-slash.m4	gnulib	3105246dd1cd0c3d58ffa483b753fc172b06f8d1f5bd19765b4fbd86fe47f91bd147c6c21062c8b4
open.m4	gnulib	1be3c5fdc32f314becb33420d9927de66385ed7642a8da4b7ffea092fe354e039d35692cd3e43c888d758240f4fffc0c8f7ae5abc882a8e1fc94c6b7f60f86d9c2e64d524281fe6d1f89a48d303acf27
openat.m4	gnulib	1b096b42c2ec34fb57f347015d779f3a1380a5e650910a1f6558f43998cd8d33e2e284ea5581072e9521b82b56347a3f8d11b606de9dd5d2c750bfa5d61c8671bf39dd887b5d
openat2.m4	gnulib	0e6697c5306e2733bf5810f326466482c5742088335767e7615f81da92e0
opendir.m4	gnulib	0c2c0c606e9817b7d38e47d4bd23799fb48f1a5f601da41eed0e24d03cf966c417a08c6a13fc785a71f2c465687e0a99860dbf9a7c2393efd692131dccec4d6623e835b663e7eeff3b83d904257cbad8
openmp.m4	gettext	2647acf6c7578f05fb98395f7bd5e305e948bfe74f853b55c46809a264318402dcdb6358ad51d31c9530e20b2a04316df69d
pagealign_alloc.m4	gnulib	99969572cae968baf0a5a0063a9ddcfce83b0fa0ac08bba8e73d4df249d5d50f26bcd0b013f39d5e
parse-datetime.m4	gnulib	0ef2319b497a63bb374a2b2ab06d9d3365ba8f1d42fff94177291792a1ae4dec2aa1f5a7c93cc33578a3408b8e67b49644198b32c900b218068761929272cc7a1f1601422472a55009afdc67b187d7aaa61d87f5320c6071f7f7ba755d8e8bdbe543737bbd4d5e013aec23850483c7f46a481ea4cee29f2cda3edb72cc8dd86f2f5ff04b751d728a27ab829d
passfd.m4	gnulib	03d750232367771462bd0d87013a3a4765efcab96d5f6a5e3fd863c51ed67c5cf96d5256bfc91f60a2cc921a7b554eb1ac1a
patch_libtool_changing_cmds_ifs.m4	Autoconf Archive	356b2677c5013434c4517b21bdc401fdc1d64085bef280e9882780da1ce0
pathmax.m4	gettext	0270495499c40dfb8c2b0315e9e337bd3fb29bd911df528a268fdec8e1232abba77182ed008eacee390529754fd1f809969f4e20df6d3ce0c394f17b51278f01e185e243973251434081e7db74078c23592f1187d07681ae63725be755a33b116918c62d823469a161fb8c5bf80c9598ce9fea2a77eb412ca076cb8961fb6fb7fa08aa4d41c02d9bcc8c9ee4ac8d720e7297e9f3d9f7ae731818146401a534c6c5a36cfa9fd0b3d498d6cccf3ed8cb1ff55e574aed7a5f9c4b944c0a62caedaf547fd3085bd600a6f61a4e5e2b23479c12bafb2ef21643e186ec2785
pclose.m4	gnulib	11feccc28b0d643f3ec9af103e1eca80c34de798f2337da01afce42b14fc
perl.m4	gnulib	20eb4306f28a1f5e99372f062178199b56c0bb4b37da13ae0001b682e5a537ec4c74ee7b557576894538448d9b9145a70ea75f39b03f30184cbc92ec65b86e0ce62df3047c5f7228e4918629c151aca1754b47e3cac3474033687ef3118568d6057c579e98fe772405cbafe9dd059e7f908e689371b3e095a6a8f3a31a10802cb084b900082f5d0ca9e77bb3bbcb1ee108053e69513ecaf9f90c0aaa92f49db1d4315dd3252552001bb7ec94d057739b35d94929f4c0c9f9f649cd9b09cdff5ff58f3e797d83403e
perror.m4	gnulib	193b02db2a2bada89e242f25fe363e982c056773343a9096717c485df3d85c1f4bf49134aa68edf77ff1ec47de8e2b64d5f6857e70c9f2f647d6a0b9937f956dc7b823faba5ebd85060c5de53def0565ce312ad9fb5ca944bd5be364de95f7e57cad7c0fe505d31bb8b711a98bd3
physmem.m4	gnulib	349e5497b071b7dfa10134e56c42fb179e1096ac3c330330dc44d0a0b7124e6b946530aaf256eda34f4ad908c76bf6dd95d3505e1536f41ef0f692405459aa63374cf121839755e20c94bc2b254b056f5c83003875935a26c49d7617b17a1057070c49c28273cf425d9d1fa8054b8318e92af323890c5eb185e842b36e4650c25ea287c82e23f38191d6c88296b3956d17c65cb31630a2b7cbc7b399b3ef05bbaab218590c4f47ddc108ae626e8bc66a1b35f010b10d0a3a39f29df600a1ca1bc2436d8951d0872ad8c99db519d81c2e12d7ef71abeb81ab733c97c9f050e5600ff34d37a5b4fa03244471d6453481a4
pid_t.m4	gnulib	0fc8a001f48362506ca615f8d2b7cbd73d767eca8823dcb772330472a3eb8cf1961c529d83415b459a9c7fdeac7d64ae9c37cf489415ff985a7dbf74
pipe.m4	gnulib	30499234167ba24adf369feab188b74260fb569fbd358c7ef9552aaee9fb
pipe2.m4	gnulib	0e96053ed551c6bde88728c58e26c1ce844d669f4cd828b18b2d7a9af3e09ba42d9c7aafb366cfe0d9be4d6187fddeff8237
pkg.m4	pkg-config	0038c033be6b0eb8366120f939e001645df9fc05230f1e9d8737e0aeb5b5261f4ceff3de72edb46c282946dcc8d9826e821f2d0bb136b7ffb73937d152f7e074d2b1fdce175058db2b496fea4c77f0986be133054355251f41286e4fe2834217fce5d5e28718a67e15b3fcd2e92890f518fd64628a925b3bad4a97f174d73090fb01b8cd92307f94309cf42dc74807fa78d12f9ea01eee337b413b6a5d32c491feba3e8670a7b572c2bc
po.m4	gettext	03789cb2a03cf2ea441903afde6e0ec016ef975403c122ded8cd5bbc5f3108d28bd758c30dc6b2260f3e661f4d463efc6ec7127e2bd0963b8533947c12d441987ba306279bb912d79fd96b6a38e5c63718888f6fca888d6b859318faa29bd7ef66c6928b22fd61f24bdc6a4a53292ee70194a6e067c24d24300256e2e474df927ba9353f72f0dd71b9d4438735aa50e3e2ec9aea54433702cc8acc93e6ba32c545a912538015cf1e8a9a46f3d5c3c5e401beb0b1472b64c2df9ee1e8bdcc4b8982a0e194d318e6174e4fc7f28634310637e95305e540696fdf705db2578a3ed43182ccee81f657b0a6a0ea6e7b8b341e5bd3409f8c77742cc85e5cd70bfc358ab24f1de85fa12a9c3c84de9bced06008b1b4c5d15b28cdbc6169db67cfc7351fa9b1649f252249ad669ace3f6ae314b8c4bb4f3a4cea776c4d3c4c461d2d498279f7dab216baea87b4f47b109e8643e449f0c38d7cb91f14a3ce4f83f7677efc5a9dbd23c3d1d1ed80e04bc9c98fa734ce3689adb2d016dffaa85d168b3da456d8c0124dc62a8d76e37f0fe1b15038b59108123d2ced88ea3d7f917941bec42b8cb3eff89414bddf18760955736798ce25abaed53ad85bf499ee4e7c30fe5eed774a9a51c4d8c3b759bea0ea9c427e23d6d2b2db5b819f997189b1e9bde817ea9fcafc7fed0a4ebe6fc8aac33aee36927fb9f5b7b0f645abde1fbfadea98bfec41206f4df2e648a1c1be9bd5c521f44a68c5c7061fb089b2b331fca7c8417521dcccb0a6d3b8ca2674bb9259b2dfb81ccb7d56e113e6600500b5d3c628e95de59910c540d98791e91e2bd5dd03b2db61a385837d44a95ed1e12429837c5f9472ae4ce4131951d44a6dd5fec9f41b493171ac4d405150
poll.m4	gnulib	0bfce835b2d138ffceb80e95f48228059b87506314dbeeda9777b26d3f2e161cefff6e6b2a7123a726a9fb4259b08a273fb527aa56d14945b2e89d822c756da6161e217308693d0311f9b08d2f800627420b1636b37ed896c47c5291b4de9d9d2c426b9359df1a04a2c6f8ad2053712d7d689bbb0c70028b99ad374f3ebf36f311399d035d70caefecf42261a0cdf4581acab6ab11afbad1ccb08719380a64ffbf18cbfae6f1d5d31259c29312cf0c360a53d45ec8e403e5c73c55e45ecee72414d8168c87ca9748ec90a1a3b5880e5ec952f731dcd3aea6333af921f83cd5031bc6262b57bbfe9c36fa9455079db9fe
poll_h.m4	gnulib	15e4623fd3fb134c66981f6f3c994e1fd083b8715d5c831b8b37a3504810702bd2e8ee15547785e189caede32ba6f045f2b2ca7e95d8c7b376634301d1400e25226ccb018013
popen.m4	gnulib	0ce398fdc307402799c812c68924f1b619b8e58a676cdcb3f8c70c246ae97a3a2dd419c7ee25f1d0abcde6fcbcf0c1c2659ae09b40dcb805d16c7655fea26f5898113c17dfbf
posix-shell.m4	gnulib	6dade018659bfeeb69a28c9220a1d1be0ff53aad9fff4cb4fb9636f65493
posix_memalign.m4	gnulib	35889b1a1f9d5efb79ec747c4d465888158b6f287ba2f1862198e0ce4182834d758ee0886b361dcc9d4d3e96960b776283babe5e44e7a6f4f1200a3fda6a0a3de32bac8829f0e3079b70da3b6d0ae7c6
posix_openpt.m4	gnulib	1811986466ecc3f28b1c74a4bc34fffcd256300a85a355601087bdcebd76938519394f8008483211e73fd3335b53cdb9c533
posix_spawn.m4	gnulib	031d8b9d4fe007566aa60e7bac80758b7f33f04110dc9ab4629fd2815d421105c6a6d13c602060341124122a92364158365d1539397c912d5b27edd81a852789c35c747433731af40f18932f67126b3f32c0c8bed84dc56199423c7044c783ee1b6cd790429c63abf3a60ee2d61547c23c09e9d37b3691d5528411893a9564e80b45536bf472a9322581de2464e56a4488557df8c59f741253e0200888444ff99da3f4db89bb28240d0ba4b1d19f77947d9f951dabde50906b4800c8888ada56046fd948485976c6e040d295a02a3a5efa40e8c2571dd532fd33b203ecf10227eb3c0e6b57bef1ba6039eda5918dcf2d
posix_spawn_faction_addchdir.m4	gnulib	8e1c84107bdcd3704fe291d9b2bbe703e04f8a839878d15e196006dcef46a901f2c4402ee541711abd4c4ef93e174e5547be
posix_spawn_faction_addfchdir.m4	gnulib	53b701cdddafe921ee0b9ac4afb5f4ba5fcb27cce01ca947d9ae01830968eeb63354ac9a8a02a266ff505597ad8f5ac0a6c9
posixcheck.m4	gnulib	2e4b8a6e4a467d846407900d151dc63b6a676ad0b391a911ae97c71b3544b39c37818f15541a1221
posixtm.m4	gnulib	003389f6f3df5d48fc0606b7b3f07174ca9cd84e28bd34d953e40fe886ed312c917de9128214295c397b5ea8288b9368de3f6250f2ab0f1d73ed79ce71f07d03e898911faee97b1f32d40b24d4f0e27c7b3e2f4ae84f27565485813e3f40653e920f122f8364c23461a5637b4c7aa5bf2b06e973dacb8d5fb3ff2b2c713ba06d6f88cfcef00fb82b341f6271d7ec6b42bebde2b1d621e8243d23711e5f934266f42e8fa2ac3eb85853c6
posixver.m4	gnulib	054051b0d327cc84511924fa51c09bc2b2b3333b3863fea000d0054a771838a28a3003995cdc26407a77ae426bf0d1e22434
pow.m4	gnulib	29e0635aae2473c2af87c147ec8cd3ea8afef426f0d9622973cc7ef7e8e2
powf.m4	gnulib	59991c40dade6b41b685cc9b2470d2c4f431fb82e66face88a85fed14d88e856b2cf9fc67bfbc060edc02266ec52d573e560
pread.m4	gnulib	337c30355c672b5da350352c639bb94f1ea4b39b6cf9af2fd0cde38b16b76f60c65da8a226cc7f13983026a43d3a530d6e99c49dacf1dd9ad786a452fc11450a91288128af66
printf-frexp.m4	gnulib	03f3b2d750ee6a6f9bd2d7ce2d62a8ced90d105ff2e93b63fc8663d611c4
printf-frexpl.m4	gnulib	36d9ef4724af361154c36ad0cfb94cb5c0013cfc6f66ebe3d702a21d641efa95ff54877ad3f25648
printf-gnu.m4	gnulib	476dd1fa3fa15871dc38abb0b64996396ffec261beab908de69200e3f0a8
printf-posix-rpl.m4	gnulib	fb8231279a679cc5ebba
printf-posix.m4	gettext	1c42816dc50b21bee36b1ce13eb8f08cce4adb0734685dcb1fe03c7805a73a67e0f20031cc1fda7d3f8e1bf5878cbc484f0044e1b748b7cb51fcd13573971d05a93cd8ab02bf773dd2c9567079eff923953f4b60f7d948b779549cf0cb668658ad2a7741acb2c65f4f957bf5aac0bea6ad95e3c48ea1ed5fef219c1bdf07f336ce02f67929faa1e688019acb
printf-with-n-directive.m4	gnulib	5d9ce7022e12b7e25126a5567b912454f4b165dee7b9dacaab7c43922794
printf.m4	gnulib	0b6bf38bc9846cc5a127110c87ea77414a0e648f18261ceba60cbf560f421933b6ccaa811bc043ec1c83779f98e77dc5c84d23d9398ef8a21c68059f23f5e0196676df2b607530485fcab55225a948343065428910f2a86fe12737a0204923fd434986e639fbb32059b54cfe6ca43a4db70d25214efd7a973a9c79935fda055428343c3c0adc49ae69518f293f365896c8b27574ac424600dd199441d1e189a247bfc9bb4a4aa4c6399f494d5187e6392f4eb2bb4b4ffbb303b48d4269254d865c7b1a37f6401a66514c202a244aa2e9704c6821fbc186e21aa5a5986f45dbd7ac567f13102f6f47c7b84ff77bb633746f746e1ef96a7742ec0f6fad31c5acc933df1685702bae13625bb4d68a587713353357c3e43b189b80fef3fae7003be08bd68deebf4177deee7819e5998b218820170622eedc9a147dc6a63a9fd9e579a1bc9ee4077443764fd8a3e84aaf0275c0bb6cdba6d3cb34a917cea8e9f1aca34e663c70a82b75f0acca943418b8fe3c068aacdaaeffb4f3afe4d5e7ad4c8ce8a3579323b2fbb01478acb48a1520fe89b65211c36c4dafadec34b779c4edaadfd7227656b94a0a7574446305ba04ba68785231fdc8ce3b54bba10a9b262504c5d1d2be61655e3b84b2220e30bfa9591240c2b3a98c4dbfd7d0a81ea670caa8d2c01a7247aa80068e441cc0f175c86d6f6a404a0bc16d640d54bb17e26c4fcf401481b78da733be8cd205ee497be12cf40a3dd31c929477ccdcf2fc35d83d200963ca87ee8d87d8a7c15d53e6a09cf746da2b29dc645098006f0ddb638cf998a5d643db35de7d23dd5fdccd9f6247e466b24322b4c116f28ae4d08f7dab5060d9b67be65b0ec118a811296974ef494fbd4e26f2a77d10f2520392ce315e4aa15ffec4241907c3b0f2204effff3de750e7c485d4ea
priv-set.m4	gnulib	1006099938163a6bd29e2c9a95b09927c26f20af7c3073019675f6c29521da70e9274c63c71fdc00
progtest.m4	gettext	0901577ea5687f488f6a0dcb7d1a1d4f48c582b10fad28fb882e4cc636a21584a14f84b17b925fc922ebc67b0a472f5fdc7f29f696c415dbaedfeab42bb4222983119e3974362eb15fe288f4d22a78ad2ec98afeb1cd63f2d87d3fe8fd0b4a70170650c25237e012c3843d42b79d67dc9b7da4aea43a949a7c8a0baa64f9065f5c5aac06819fc603bc8f9d0eb4cb68036a376289d1a4b7fb390cbc0084648d61bb528262ebb66a8af174d16d790a46e4033d6c3dec7e861434b16483f0a6f2ed12f5907c8aff65acf64d7063fe056271a320fe0b9770e7c13fbe45e8
pselect.m4	gnulib	07feacaf617729851d394d730c9434d5affc604f4fe779eb40f4d68ad2dc53d2570b7dde0ec8354f7d6a983f7a9c525c857388674fcb3b753d56d4499085a2df46d3f7a75f00a55d8ce9130134148e72cac1cce221779440642be0e2d59b01725d748140f7e24095540a75545106fcd6f4d3889ceafc7a76
pthread-cond.m4	gnulib	4ffeffa139c308e042df70420e397bff7534bbf8b22f78a1e82b27aa9214b4dcee99c4a2bfd4c1c6c295f9f340c15b89f90e
pthread-mutex.m4	gnulib	040902f0ef89806d224210f9a15019626353e74d2d01176671b453b9ec806de0ae2f463f974fba8c73afcc05f3652e0d93f3d4830525154d86be3cc5
pthread-once.m4	gnulib	0dc7fea31d24b7df0dd020c6600972ac1753e30223d817f2659599b9592b67f4b1b2208cb59ce72a6b51e64420cab4e07e916eacd72d5593f8148cce6f70ed2d132c0b7b842d8e66cb11c3291e5064559cc36a1853b7bcf70c9f9db9c91a72beda53c548
pthread-rwlock.m4	gnulib	028fe5d9642a53d9c59537b5d887bc9f5f1a97e93f14b4dbcff72467867e571b3fc33e75380ca2c7582c5c38ebcac05166eb6abf87b738349d51d5df871685f002be7f4e7d6f947ce4202f60af69d778956d179ddbe720ba0be997ff6771c2454af018b79aef58428dd29a567a19ad7592b3df3511b1ae98b91d7380e595fdb823a4c197c1e556709a698885c98225ebae0442b7a3eee3b2ee639224061f9785
pthread-spin.m4	gnulib	1454a3c5b2b04782bb562918220f3e805d7bfc6d2b12f199ef3ba62c021c4e02d28fd2f615762e3057d9ac8d1a6433559b585824e043a611f020ad9f608889fd98adb618237d79c353917f40e15420138272a3be0cb40ba5e13591f4488b7734760bea1292727c3583ecbc0c5336a560393ca389f08312a7b4ed4731c8bdf2e15568d61f303ef40f1b8407d7e12f5c2809ac310cee2aea54b938b0a50b16271efbd25129c149165f24ed
pthread-thread.m4	gnulib	36c8b37be09c66715add8d9c00608056ebd98d46986fa50198908bbcb318b0a3b97be9f46a701aebd0e762769b12e55ad0ea
pthread-tss.m4	gnulib	3dbf5229a706f41586284161f8012f675c4d9cf4566edc22aafe5b27ca7957bf7e22af34f32e5100
pthread.m4	gnulib	06f8c94979f768716dee23a80133bb6153ac2d8239042ab7fcb7a124381d4536be766777c329beca570394eb6004ce71bbba9c54adfb19b265e29ce6c33a0415ad0fbd520164f40db62e3fafb2d34e1ff6859099c0f8f07c9a50
pthread_h.m4	gnulib	0baf0c3ee926e5d6adec334b3da55d43aabad540358debbb8e1724bec1c036a565536cc9c744c94536a883373432fd0f3e43470bfaddd560c6228cdd61c2c673de01b4857dd386bc1b2f0d8ca31ac93ba417b633b52a54e8686cacab1ec33ad15ca9d2d9b109f8422f94a3e4b16ac5170dc2719127ff7630c572d4f2797b6ff0b02eccb28d939250fe1945ade6607d76339b03820352fc9313f8736f7601a054
pthread_kill.m4	gnulib	641a335895dceaab306c
pthread_mutex_timedlock.m4	gnulib	0479288054b9446930150b6e75a87997e471bce8133abb52b2f571cdd3cc3292a7df3706a256a46f491cd9485c23cbeccf4e730da06e9de91d7e47de8ad038182efa1ee5a865b5500f1483bd368db6dbd54e12fd062f4c7f1484efa995e417b162f91ea6
pthread_rwlock_rdlock.m4	gnulib	0000047d80d67caf32f603cdde2dba4dbfeb23db1db38580722bde03ef1025d60956a7f96560cf0436587c6d6c7f5ef50a9560b32de799edf03f6ec561b30772f1ae447b76a66f5a2d8b499990c71b04c5ac53d7b031bcb5b5d5da66d14a6cc30dc45675dc3140d1180dc3b38849dc4a86739c3ad88b5021ec821e6218c25676f9f7fe07d3f15e3ba1b7c676
pthread_sigmask.m4	gnulib	10c0f12061bf64f7ecfa1cb92e2786e8eb5e4f432799f640daf0165a2e1538d0efaf86c2417478114a47e07ca3eaf32f04be53246d2dcf73adb861fa61da7dd2fa8c3536d8f665ca2ec5de80182ffb8968d81f4ed6d48cf5c7bf78a18c3229bd333a9b23921ec83b976a529042cc9a654ab237bdc35394479d6048276b4739c503ecad46afd900381f999900c551cc7c826d14868f03d0df8f3ded0bb93726fedcca4954782e4c2bf73fe7945ec0853661e9818af1a51acd316d586b687bf695509ffb0fc6cb31d9
ptsname.m4	gnulib	0cb9f4e58e4837e490a3110067c61a3d763b4a85242f702e68b06b7cde6860c8ba0cb76e1e4b9ce698ce5bd0625e3eeed8e1b927ceaca41c8670041ec780f4c7307aad716ee7d775d7623cfea27267e0f3b4ae9875187ca35c08f4b3cbc58193b85d3b70
ptsname_r.m4	gnulib	0939f59343b193f5031309ff5a0fa4a748194f4e1cf92dca4b65bb4a4b9b35893d5cc666a8cebcc539a4541fa442bea451aa3b4f1d5365aa077370574ab293e6fec7ecac35f29116abe85d84eb16d3a695d0c00b9b1efc51cf91a4c86f8a585c1873daf8a9c052af247c2cc02db7ac452cbc0ad529e5766bb46b5bc33861aaef0637d72164c3c054eb36652ed7397dff75cb4312536de50fbe0987ddb675ab2de565ff222b69a3138cade5d0bb41ad494f78a3ec
pty.m4	gnulib	044894f839dac66ab36d07a27ee1000d0f8bfc120a9d9a5d750e121b15af29bb218b265b9aa3332d2d4843c09a385a6055172ea76d759f5ec55d74da335c2fe0063fb42ef8f6564ca925901257e4515f5cc89b0f65a3aa03d4257e59b5cf94bfe09af8697f4edbc12bb07b2b3ded8ba91a9fea49aefe4767da36308624fe37ade1afe1024059c790be3e63d6e87d0a368254aeb46ed6
pty_h.m4	gnulib	1208cda5117f68fd2f6a34e8fc912659291579a43fc11a148c8c20db03415f25d23a24ed6b2a3bf16309248f16eff935e8bc6779b5a6f00997ff3aa582fc8f60ba02d82a6da3ccf271e4bc15d20fbe12
putenv.m4	gnulib	045f534147fb3c1a55ea0f072012c0183364f7de1a273d828440115f9d57227586cdfbd6278972e237c44752a327f0b322c44744728e77d9e90e4fce490dbee545a8c2f515bc59b450a97c5722d35ef2acb74637c86fde5be534b53fd60dc3e1bc9311fcc553b0cd4e35afe26fa3cde5954c0cd2520a21f0dbeefd077dfe5d44a993dd61fc10d62a12aa6853ee56d862b62be4105c30f8da0e6ed73ea837e13a
pwrite.m4	gnulib	04c6ae75d6790caa8a9d2012643d2e94e234251739f77d77366519124ae35114c7e277cb1617345b7158f4c2c0f97ee1224b7ff45f28e30a89057f7aa07196d31c6c107519e0e2a092a00086dea6d205
py-compile	automake	0178a7c542a3cf5fa4430635864e12de89bfe442088545e1af5bcf55f8440ca49f3fd89354b4225613a9bdefb3da029fa48415c10926972307ae593f167a1150d3caeaf7e48f175268187cbe3c5824711851194360a58d573c4f19b27674408c81ab90b8221a2a8bc928980bb39f2b30fd3a1800ad87179f2c6f473184b65937111b3082d8a871164099a65b389c85541af93641590839e77ab304c12ad3be5e43e97c6d84af1b730c4e483d7fe6a9818bc3502648754508ff75bdcedd8f4ae85a219154ed9449434f0dcc7a1c9a970b69ef5e66b82db2812108ed2b6cf33e896ad115741f5b72b8f5e29e9fd9fb6dfe743bef5f3f52d7ba80a075a516b311563f9e680f8e765d1fe750b59fdaac9c9bec41aac9c906b7dda286bce4bbc6187450a3a56fa9f02252be02449fb258e86ea36c37e4b9b4b264d37e012a29a4f2bebe8dff52f3ec7ec495a7c7ac0ef8f53f60761cd5d12dd67993b0490e18cfd7745a962a89af8d00f7d96526aebb5bc9b7897ef67af027f2d785b716d1f9418bc54cd70519957af9a3b5d38cea8729a023
qsort_r.m4	gnulib	323126a24e38a42146b433e6604fadd61092d8da35a6981de73fd4b622ea387b2786edf8a21a93fb664e18e8c2a3f5c996ca717fee8d7041cd8f2b97875eb78c892a9cc599529a73fef51dbd21a64c9ad315906d357a7bd5ad0ed3562826a6efed2d0dbed7758eaf2b95f862245ae5631a42e95a7fcb0b8ae5c92b830425c9c0926ae6571c5b818111082551efc54ba73d34e2fac7d7f8e10bdb09ed79101a31fc634b6a5e4a649b877b
quot.sed	gettext	1607913c2b888c47caec51e0b3fbef8cd76c1d09
quote.m4	gettext	171eb86fae901c16fc0b1743d2cd9fa2cf7e01d021cec475007f6998982023ccf72e23fc505cb7062e0473a674bb88bc08be4cabafd0e112aee9da534f56650eb87386dded8c54dc5df4b06cb1720ef485a67b4a0870815285c199674d86c944c162d9ff9f3f82a4df7798f70db0a6c7a595b2aee77bcedbb4e54b9539659d59878db9ab167b0f452d5e1d97bbc9b90c182df9b709c1d570ba768fd0a3d3b49ad7dbd56ad36c97c299e8e165349923be4cdb558decd1ca2e54ef64eb832affaee72f9d24d77bf731
quotearg.m4	gettext	02cf12101742135993a32937dcc55978da5d01f74771bec08c8aa248fa577aa1a8133515c4df6547915c55ded3ce73dba11d95afc4b3538eaa90662da100adc57c4b01814ac6b68ae21f773a0a2781f3d02dbe041e4baecbddf9
raise.m4	gnulib	5daf28131e8c25c213ac7b7ab65d56590550f2bcabe979c0a3132201f3eeea62e1cb98696e2646e7f1affc90882ae440fba0
rand.m4	gnulib	a2536912f92c30a3e2c8af4da8945c8a92ceeb64c80f32301c8f545c00eb
random.m4	gnulib	13f083fa4bd44aa97cfb1ababd3b72bc04fba6a74a881425b2398eed2e9652cf91c05c6ab7ef305b53bb4293d3bed1040cdd5ab6a76cbd9b59e93966671a53bfc723fe6740516d688d54c5513298267576d0a4d1a13569a6b979c0009fe02fd1accebe2ddf6f98eae6e7e87356fef701244e9957def5acd4
random_r.m4	gnulib	041d656da908d24561ef05c8eebc937b54aef695984ed8595d85e4dce3f7bf3d7d84cb23736cfc26e39207d5f86257f52473
rawmemchr.m4	gnulib	8d71eeb3f01061659875a0cfa857fd32a04ee839b409ed4e8f4e6657f769b81c162ac24c372530c9
read-file.m4	gnulib	096a883e3b968705ac13c7198c060a772214d332e6605436b16783afbda4
read.m4	gnulib	2dd99af75653e717ecc13bcc570d007d5d454f908bd5a2ee8d39dc46dea098c565ecc88a9eb5937cd973552effecf865893a
readdir.m4	gnulib	1e9c19f01eb0dfa567dc7a57eeae4309e692e2d79b9d82423d4c2b3fa399bd3bdb9faf35126e3273d6ed53eb59ce9a4f115d
readline.m4	gnulib	190e29d26eb209d749c22a5b11231741dcac487133a97f5cf689e0c41474e01d089a8e0776213943f84c5d5a1a58c882bfcc
readlink.m4	gettext	00250796be270f9730710f41bc28dfd6fed33c4a2da9ed44815081fefa974d8472d0fbcec8164a105165eaab79ffb3eb3522528eaa7407147dd993ca63001e6e3f0e757c4a7779f7023fb79fd86485c18006371fa1b43f6cc85b801afaaa404e08bc1e3e9ef3734ae04790dedf4fca3d18c9011c4f623efbcb3682b8415a42cf149ae121afa1908b776dd471
readlinkat.m4	gnulib	02bf3912e917c1fb643e6c7aa4f1a6a1e8553ba875aefd0e39ea4c9dbad582b0f9bcb59496e6234284404a46e02702e015bf928e67548c56df001da1ad3482cb59447049de5badc30b8495d9bdc73e71c5f334c7ed7ae39a71f0d9cdd494afa0455a764de618fc82a7e130f5b683f9dfeb12433b0e11ad52
readtokens.m4	gnulib	094e3d529a9396c9d5eb0cbb793e72ad671914431724c8d01f2f8be774543b541f9f4c245f0b2ed54569dd51d5d8929cdf745df7e31134a9752d3f34755292a62ff8272ae9d99480dbff654cd3f62fe2a7a3bd12aae95749fceca7ee6e64911e90213a54acbf870675eb11154511c1f71fd665baed9510fcddd24850025308628b75edc6d89176679eabdd63f50a495117fbaaefb749fc0621e2404488173e56fe10709bb36155a557eb
readutmp.m4	gnulib	17e51084331dc8afbe4f38726e03f4d9a905482340e38cc1b81b8afa1d9043cca129185841409ca443d984c61cc165fbfcd844fea2298fa479d86e8164b491ab10428283550979d50c8be1dbe0da0f927a7f34c030640266357d82b76613fc1b762fa66c9a9b986d253b7e4edec2a2a20263ce4f8e920844bc175c1c1d6446a9efeebfe9c10a210778c91ff0c4242a40338f3d056b15d4f633a42f2b39d8fde9da35d6616f571fac862ddd2cdfb65548e97c097dee76e3a934af0db251ec
realloc.m4	gnulib	00267d8da06bc23573eb100c1c995f4dd2138adf110c7e7bb7579e9452431471304515d46af5abed16074fb3418d79860cd621243a6790770a1551222e47e6138ff212925b2633b6cc31ea9387080f1d37a18191058db1cb847141a85d72788a78d10ff844f0bf0621b1873e277556d694457616b8b8199559978333c766a6fbe0755fdacc62bc1437e27fac63a8e2b6d1d0a272ebec63db1ddd5488f3cd478f64e96d36918bc575f597650280468a8ba41e3dcc742402c43dc8a1730b3581b034de33f172a039b4836160b5105b61d5af9b8bf579ac2acee990bcc18fc8c193f4a0039aa36292a90d47c0e72fe8d414930cf094c0fad86152a4a6a5800acf26dea4f63aaac2277540cdee27a1dab2e7ea78fa2fa2fd2761bb015aaad8ad0d437c21bf4c2eee94b698dfaa0dc0baa0d74df87163ef75c2080932ffed9ba22eaec8473216d157b7928039e8e28deea3e422d079dfec05a35dec6845f112ebf0e5cc14234d74776ab7f2392bac5695c5087452f98514364df389791e08
reallocarray.m4	gnulib	209b110d9c8e0d828bc23164c349da5900f3ba0e5cacd710747addb26e7788f5183eaa80eebab0888ed67dee2250c3539e8fc1447ceac057bb29a7fac333a03206046b89ef76debc5cad0b502257c5b4ea1eb4c10ce522808345
regex.m4	gettext	02c55e1017a70f560d1002eeef2d482c48bf6b9a074c98a4843797d641e50b17d954b51b0e77f52716703a2a49154628e6321e67754e9c5eb33c903a311765554fd092388f54312944bf4d6671705bc837e27ab48f7b8d62d4943dcb0e2cb224d9c184153edcd9260dbe120344594058b92451b5bb143ef64346756035bedefaf81244aa6a1c472e35955686467aa515f4f8a76e6d4549c74cfa67461e66e9e84c49200b10ceb931d8054cfa4b5bda80ebf6535657d7ab0058f8ebbc3f575931693caa569f6e3622601ab0f7f21e449ffe8f691835fdd17feb96be31738661c4eaeaedc3a7f377d612e195d483046ab6800d31509de7e3ab4a22810dbfa4da960fdb252186edf477a924ffa35005883ac60dff0e4e0fd96d8fb8ef2b353d9ecfe7ac9e822799fe2f922f1a48a9502d7537bce2e94d03b2599df3884ec9ca35e1b560de397a35889d537cb8ba9f3243e86bc6699dbcd1cf19341c2899d688c1dc24e1989c3512266bcb8ccf1fca6af70707d5dab0e1e9b1e4df441f5ddcab46d2d3f6349611aef01233ffd7c3c0df312bf1dffa5112a34a04e778f3c7f1193e4bdd1bdba4f72e2b4658602d0fa49df851b89e54cb3ec26b98f967947e045bbf4f7b87fc78fc63fd3a46aa39bf
reloc-ldflags	gnulib	1e5bd1a73f1ef6b2c7ad38c786bc82bf6e3da9e33958a552a82561d7ab503b290bb1f3ce7d5f4eff3b543c5c9cf2329098d23ef88ead15c1a732c9824a5c775c8cf1ffaee0ab53e8db89f4a96fa492315762ba4f1461eddb19c56f0ef5696ed050a18df07a79139e07ec4af220997c506e8e4e894196e2da98eef112d5cdea4c3aaaa3565f46d25bf859dabfab9a6bcfa1d3b98a8839ae87c8d91bd79b522096b64f15b5d62ee38dbbeabbf5231353a084f96138bcce1fc5dd76b4f8bffbbe67cff734c69ce29aaec286d57ccdd203c5c768c622eae5db4efe4a7628ca03d56c6e6057eee994ce4bea31240b4614bce5d5f03fdf762b0da5deb1df5f53d257690afe1dc9edd58172af38c137b467ffebf6381d2e7c8fe689
relocatable-lib.m4	gnulib	1cee58156e7e20fcb60b57f2188d9db0a4e9ce505d2c8b04d59af2e38a7c5f4cd43648773f3410119b03e0c43c916a563167dc973c2905db22d14710f79984cefc2617af7574
relocatable.m4	gettext	117b1a909863f45ba09813bde203e366b9c31df4178fa937f43f2a9bd6f326cb8128e6ddc77645b026d79aff7e71b1421db9283a22c32a696f0b8ab630f82aaddfd0167393c8460fccc49917768b691e4b35820ef0021f7cd3c75ad4c61e05e25b617cf764820f39753ac9e2428f6bf9d4c48c5a24252c376f99e161bb5d7e90fe4579c6980802cbfc0596ce7a9f2a318392472fa29e7ed9bc8ef956186367ca9b9da4e839c66e63cf1ba25cdb9eb0f34ca0ea03a2de33fcc9f270c15553a3d45e06599908de7eccabdc80ab4f67fc5406f3adf9cde71cdac0fb2a56d92c93e59f84c2035402e1ddb395274acd14715dfc0440e397e65f5164d5
remainder-ieee.m4	gnulib	abbab45b9e39b3582491bdc5865ad7eb2935360ad8fdd94183b9c105683b
remainder.m4	gnulib	2bf541eb109e1acc109f2fe9d0de6a85b59cb0ec37670f96d2cf9f2aa29a546d69fe989200f305eb5c45987610418dddefd577dfa44b42b46b01e4f27a94a218206ef47e532f85a7a51c93a18925640a86297396420bc1344c398804ff30759d2a9b749b9213c9dda858a0317581ae703420cab501f64d7bb425d98f6edece8a4638be77427c069a673f9a21d41cb3889c2f887f309cf472925929fe559c1131f77fcf5d201a84551c4c
remainderf-ieee.m4	gnulib	219a0345818bef8f7638e002b5d167b487d986c6eb5b33fc36c06763104b
remainderf.m4	gnulib	0bcf945f592f02dad1f0143327370a78b81883f615e3aa687b514c22864016c4795f5dc33b33f22d16e36c2210d4c481c8af178bdae0dcada9df1a8f367deb20af6260da419044d32172436a0ad5eb5849c95f9f0a8ba697f826740aa3350614885e7d89894c9158aa2a9e28173c89ad8774645f160f14c19ce86c4f063ae20fe743afdecac22a4131d937d0bb943585883852ccdd6dc258f7e2b12413d3086ac539115790b68c973558df2ff3f53ce5b5790202ed4d9b59df0cdfedf2def0151c290f60b59978b7
remainderl-ieee.m4	gnulib	aba3c4138ed1d4c2d5fabec90d64971d6449a285f5d3ceb8055addf368a5
remainderl.m4	gnulib	00c9222f231e30dcedf303585deb0b397ed1ca5004f0b33184ae4d5d66d9083e96630b20c457f7140962a1bc3f4520fefdb5124518d3c0080fcc8d702368445a8aec359524e336b971836bef47da7b2375940bf7cb109ebadf3e7ace5f85cdd0a1acb3db7dccf399ab38888a04e892330778911da8ba63a193ea4d761f6e2a3ef4c095475470690cc30c48489f3c18634a219de6f39ba5d845061a0d1bad5051b1e2afa37ed72b6dd895c161cb6d69896776652ce01b324ddf640414ff54eece11428d018fe42884eed4ced44e13c6128f9ff98cb1f31f037c74215d
remove-potcdate.sed	gettext	f85ac22397555aed58b2
remove-potcdate.sin	gettext	6d68670ea2d4381bbdcc9a2535fb2aa724660b55
remove.m4	gnulib	046fb391c8ea4dbecfa434437c86bc7aa74677915761dce58e180df1bead7b1aad4c5d4631d46fa4ae182db189e32a6ac6c7dfb0c6c34d1c661476dced5d14ba388644e838f4
rename.m4	gnulib	111ecf055c44e91286db12345cbb4a80017c44471adf83e58e8f98e6fde727b38af34b60b92ec4b32da48d1268d128bce12a552fa31fdba7b5e1cab3699306fb63472e25798770020643d1280246979680148df4fbce228e195286a08aaed2240a91f0ee8a6492a75de8b366d9329c9fc9aa7c5eaa4984baaf7c4af39751f01ffdb1d0590a27716d97775c43d1913f6135b2c5bbe7d0d485f59b52139ade2adbe2336e343bbe02eff4d5
renameat.m4	gnulib	0179a3a41837984c888701d2b47694a75e40d2b01d57cf337c97fb7fc2cf410954775957f165315e4324e4d1bc7da7091a8347e3c4b03cace40490526c1ac61795caa92d8d237e36c00b82ea559dc596bc50909e0fe352c99eadbdd9683a2041dd7673d2f27f678d9d4b47bfcd1e
restrict.m4	gettext	37f3dab8dba369647362426775a1d63f6e8b519890558d16405ccf082f78c2be69c2ea11b906e5fb
rewinddir.m4	gnulib	1960a1a7b097e6a7a3ff3adead78d418951a9c3d75e03f2ea245798b4085cc4bf54e8163a9c85040d2dbc16ad063b4762d85
rint.m4	gnulib	1f2538410a589292ee81a3efb6ded94491ea2bdfd8a0dc2afdd49798a3d2
rintf.m4	gnulib	0c172b0ceb037ef4de14463d83e15c497b171d7e96e42925b05708a3b1889bac2f076a931c94996aa87bbf56230a4f8d31a9d9a494f971c52f3f212c
rintl.m4	gnulib	2e07a317023d4dbdac4d345738a92b2ca0fdda5e5167e2f23a8092bb254757c28d5163a893fc8eb55f1524b421cb1cd6912788823858a9db58fa83438e9506a2c61951a56cb89c07dc64fa1a8d872262b86fb8317bcb0c13f766caba51567ef6a697f823da94bac5bbda86e043e8
rlc_xercesc.m4	Autoconf Archive	049f93292481d2c762925c9c1344577c69aef33e
rmdir-errno.m4	gnulib	13c3b97cd2923bf7c7461f1c229fc4d44f4c9e284613febfbe506b7bc0c65a11627eaa5dfb3e80646159decdfb73dad8bbc67356657fb3082d30270d788bb3a315e1a43133a19880e32710c675819df8cba55c6702d7a0a37259cdec687fafd53b4743eed20908be969bfec2516d
rmdir.m4	gnulib	08315f2eb89544ed42f439422055ad81730f7f6b67fb0f1600e44f9203a972973712a1e0924cec8e75ff8eaffa28d275d5d28d595ad0eb0ea7dec4ca9a24976ea1867f55b6759f2b70a12c1b33304b53a915fa57589bb7695a6bd9e397267a882855ca33f28ed1db67a368a45d4a
round-ieee.m4	gnulib	13e3513d5a81485e1035c88aae433438ca165380f2843cf600d8e1c06416
round.m4	gnulib	023b96cfbcabe494fbaa17a10e0ef3d4cf162da355a514fef22a20fc93be5a8be30fb74c3a3c20c563116e4d61ba948ed3c36ffaeb000d7211c24d5585fb90c653f930eaead3975f1a345c6c0e8a225e9c0afb5fe2756e025843affb21d07975c5b10d11b1c3cd75a0f932a19e1eba6d58959b74bdf18893bb3f5f5e4d5cc387d8d1bcc715239993f618579fbe26385f8bf7c382245ccf67dd6418e9a09f7b2dd3b968ca6025bd9c6598d5ce15addbb8f6e11596dc1d91cca450fff20c24f8ee249233fb28da3529ff1520451e098f4da712
roundf-ieee.m4	gnulib	2c2d957734d893f4bb5f6ea139ed822659e793f6ca34b47b58fac7ab1c94
roundf.m4	gnulib	094feab52977099e51050bb4c236f649c9936ae3329492417bb397c7cf453c20e79ed4be35fdcf90423a354547035585d1c143eaf2bbae1efb4b7f8e4d21ec55a5578eadc1f45d8561746c8aeed9550b7147ed9165f8a14461ce7278b86ebd29cbc159b67656595fe8bb06061cc2780a705bedecae36c87a8ce438463cd246d8f75fa2de08e6d6a1dbef5b19bedc27ccc321f3cb3439d1f853bfc541cfa77dd0d20ab791de3c8f280e71e3c72ba99ec5cc432229efd68780d5716c10e015fb05424cce7c5a38bc82fbc8e0a3fb60269de8c3
roundl-ieee.m4	gnulib	043f45e8c522da913668a3b367eaf5e6bef03d84ee8cc54686e64ec3e9c4
roundl.m4	gnulib	0067deddb72bdc1d9f1110e3eddd8b4f7366018937827ab4a7849f38fdda3ee64482bc621014b692671917648499542179fb7ef995b1cb6ee439aea4876bec5dd7c839a84be88b63cc852cff50ab8c078ff1112a5f96e490f89e92f047152406b76b2338c2b0af072c2d2726295bcc28753cea289023e160ccda1a6f7dfd40b0f21bf2744c7347c0450d105ffc616724e774bee79934fdb43458bac3f386e9a9fe0d8127c85c586cf51f
rpmatch.m4	gnulib	2c570ce23ee2b7fec93a4155725bf6a9d11af5f46c5c538479e4753fb966fc1a12d611379a8315d6
rssh_check_off64_t.m4	Autoconf Archive	2426f6c165196814c2077fd19e4e6a836f567283839592ff1d9401a2ca338d6285d0c8c1f9841ab7
rssh_check_sunpro_c.m4	Autoconf Archive	010e2454a25d52a680170cf1cb64b9e2bff49ab4faa565aacdd9f0547dea
run-test	gnulib	5bc5ec22f9041c1c866b6280b0a968eb3dcf0c4587c92b7dfea980db5ca19e81460ee9331b51ab3cad290d3bed575b019ae9b856ff848816d308071bc2a0e5292e6a533fe9dcf34208ce0c4a13bcec15
safe-alloc.m4	gnulib	32974426e44c2c70c95bd2b67bf225f987625ecfd701cd0ba758bddc238b
safe-read.m4	gnulib	07c0c4687c47b326891e4701aebb08b13fbf41bd48edde03e4e84c86bb886617d5ded66a131d3d5c68a05cf79468e21f9e986a827055a04aa69368f771ee6e63fc89bf7246cc7679037af2446c07a57f7a6d6a81550624cb26369590f4d4af00130a27d6a7156da7f8e8b2dc309fbb537c0dd1479d9b3c41ce8dc90a25f3bf1db92eceb01bbedff803639829d33b810c8fbe00bb74d4d51ec2e81619d79c3e43f98280751ca1d7227a1a
safe-write.m4	gnulib	74157c3c7113ed906696907f1d02568da32db95db653c3f4763741316fa4
same.m4	gnulib	134689845f6a90e9caaf16a5863eaa43482a6440252eadb70e278aef77083ba4f6fb4c875ea997413d262e53040fbd7b82b150dfddc122d018307c45876313bd2f495afb240b944c941b18be6cfa4ed298761ddb27618c5801939ad26b4433b21859b3f3a35714365b33fe895627a8788e7d021561105bd2ce0d6449520dffd9706bd218eeefb65e848b6ab2d2440007d5d10ca0f054ea722dc4063b8817e6b0ed07c1da428cc7101b2afc0bdef5f03042bd9b5d
save-cwd.m4	gnulib	735ff7b65d78d28a4a83b5977935115618a4d108f9b45f8114ed26e3b676
savedir.m4	gnulib	02e92cb144c2cf6335ca06b4b86704d6fcb91f6b0bbe9fc30b0edb5fdaca3e9ce5416190a4c554914397b670b8fce9604ad044797638ef57899c244d463f96a88b79fdb59d4460fef4ba59048ef377dd6c93e2ecfac6c3fb58b772e61f77dd7f2623f42a8ac192a0bc238884c129ad1c93712d5557f02feebd60433bfba859d852ded6bcd433ddd193873f78db811ce8f81129622af3efd399e3c629483c7f66f36d62e604d4eb194ae2
savewd.m4	gnulib	0263cf0b59d381d3c9f1789ab83d1050ddc1bbb085ec110b2dd22c3086f6ed9e67e7d567d3849611
scandir.m4	gnulib	330fb03aa6aa6ef39768880ca72ea6e42b84eb8fa65af315392d0a5c6df7c408b3ac03bbbce7dd1acd5e6776c0c3ddd4ee54e56374f5dd7310d1cf14
sched_h.m4	gnulib	10c33e1ff1b2210019871bef346732ff62e0feac34325f1e05694df6d6d738994a68d3894d7906ce85a38be500d351c1465f8cc4838af1842d50327cb09abe71db3fc2ba3a80bdb2228efc1f3c0512ccd29704f5caa27ac6f6eed40627c2367d89741310e21b001c3e975bba80adeee65ca6400667435e5df03a4122cb3484c7e05af58c3182a1e9a9e4348e
sched_yield.m4	gnulib	686ec44a46a448217765688d6bc79b97cc236c487a9cfe135fa2162e16cab1929add15c1f646748cf10cc07eae88974fa626
search_h.m4	gnulib	0e0d497d7a86a2bf423148e783ad11afbec2395a4ebd1560c89f838059ae535e57e42b0df28f71c75e92700a00c06b165b296b29a1a5cf72281b7249815a191da0cbd0ca19db9ebd438d0dff81891bd9bfd7e290fc26324fff50cc78eb88b08400043d36dec59586c23a11ea5cb7
secure_getenv.m4	gnulib	105a4f827c8b7a9daae91563a00e3b8bad35d9152f57ba5021ef7156efb23040e098c84adfbc0b75466e7461b29cb18280954d9fb9ec6c96f3b218745160169db3354591d4b469e9fe6889844d410d987243ec4d646450f6e4da762bf7516ed29caba0787cf7bb553e5dba0e7e0d818aba283f536856f0068d978598f67247514e04a6af4cfd01fe0d2735f7bd2aef2b821d395fb79abeb7b5def682c01bcaa7d79d2b5cbfeb0c828d1ae41ba519991dea8fa30af97ee56ded7559b91298
select.m4	gnulib	276a538bcefff2ef2de5296167b94f795798b6f137528c67d7381ee4bbe0380bd1a8dd55eea550254a39ee6a1530937371d353a1cba1b2a1c976a5a5758108e8cbbc0cbb157f9bb75f51f2c1f7d297e6c5da7321743a7be0d0facaba625a5c0fdf3cdbeace4b5b6b0cf8698579b4dc3645a244af61626503e26e113eb59e5638d5a8
selinux-context-h.m4	gnulib	183192a09a183732b58293e8e0a01e1685d2c366bc5b5145a17aaa7e0455d192d2ce9654a8983d43
selinux-label-h.m4	gnulib	02519a490fd3d999a3483e19d766ddeef19808eb41f228b206e9980a26096a6a5e1005c69f3eed0685a4985d6bafea35caa299d6db5f83cbc119232cacc6e9889721f0eb3a2edc1d89a3b48443f11061e326b34fd05ca64a2e46f85511e186a999d4a140
selinux-selinux-h.m4	gnulib	1a7a37369e0825b1b99829be0949397663d5b85d2e8df811d1a7ec3604436ca232406be748a2f67e7c745e886f2a6219bfff8671a0c7b91a664ce8e4a747150d0ae1c9bff935a83daf24d9dff58bce81ba5808de85c6c5d78568c5b58a5f1eadf5a1493bc7e43b69ab214d6a21d1ce75cb4e87b9ef113d38d4594a6b948cdf80d793e29b66be7132c05a9f5af2c7398172c8bfadcd60
semaphore.m4	gnulib	1330bd3b13909256833e8e8bcac4e4562314fd0095fc658356dcbb38e5e0a2e4e4cdf5f0a609b8b9cc83466cbbcd0990978ef632b834514042bdab10
servent.m4	gnulib	32823c5d5883b68abfd03869007556b3e1b0ee8b4730c882e00119970d9193ff178685f641335e39b2d62bb424376d80ffffe30510dbdb09d085995f
setenv.m4	gettext	0d4ca9b22a9cf762fe3510f74b90fbf2d43ed12128d4742036bc3149f43231cb7e446d25c0be514f328e5ca7b5bc211cfd613cf68a123847d9daa42940414e4506ac7e762757404fa2e4d0e75ef66c7442c1836b22132a8cc0104fc7395ce310642a38ef58df7ed0467fc774737d858f088d610f025bf8ac89e7a6de5aed355db8958b47036ebda964401a9c969fc9b06ff8affa5feb973ddcd9f5470dc21fca976d15efa75a48435edc990062bb7b695490c94aae5191dabe9fb298254cb04cd889963e4ed1587ab1b9e96209b4f3ec165db7b10dc0a1303ede9cadbdedea9ae6a14211739aeb9b2639d76110018840
sethostname.m4	gnulib	391f0437563aefb33947b13650bbe927c92a2b28cc9409632b8d69a349c0cd80208029598f22690bd0d41c0d264be238c52a
setlocale.m4	gettext	14419a0540ada6c2f6d717c98b8fa73f62c3adb72d87651c1d7b6f902d4632268e3d37f0b03f75ee33718dda7d0e78cb82ef457e89d07d512959423b78a6c6df63d1c32d956480290f5f1ba20dd41ecb81e86918c889095055d887817c1ad73a76b624da8dfde5dc3b6aa3b634298e2dacb75858bbb2343a8ec512043962e4bde9f097bcbc907eb71925fe0a9d17d2691f830e4d2924b6d07524c9a4bdb4276dbdb215719ebca207c282cd70908e11e3a8e24e86d19569eed280d79f5c0de6147ce480db51953f86e6b86e58e9c244d958a0
setlocale_null.m4	gnulib	13267eaa3501c75b2048189e8fcc31f901a764891d7a2bcfadd892427dd433290133985209169d8246551de108de55fe32aa527c2a4fc49a1714165d5ebe224a929ff07d04de649d6b4f90b9be5845d36d89830dd2e932db0d9595b1ab542b2f718728b9b54629ae8f7c080951c3bfc685514de0bc1f1757c1bb382cd1dd0a133e0cd73a3ff41a69cde96fe4e556c8c4b0975f1f8a20e6f53c1ec448842202c5f133efad41ac9c3a574cfd3af43ef0bdaa16e58b
setpayload.m4	gnulib	2dc12e9116d5438afeb84852c9a86aa073d164d9bc410a70e14898a4c81bca44594f0f282a43a64fde51b65b89da6105be73
setpayloadsig.m4	gnulib	142ae092e1cf8f0d00da50263becea847de3a3d079e316e5ee795c28bfb8d7ead44c3f941452fd8b
settime.m4	gnulib	5b395ca7c70291208405a9447c77ebf33f7b685ab1edd2f5fc0e15966467
sg_afs.m4	Autoconf Archive	1114c0362ce85098561a62359a5ba5602ceec604e7b5d878b6f098371511
sh-filename.m4	gnulib	08668fc44c31d0815c1318633ee7c2a961e2ce7d3a9b69953decff45f4188897cc48a93a544d9349f4c15f7401c10586ef99
sha1.m4	gnulib	41363986407db670835b6c9d5e14122d877d3b4974ac9a0a270fb0d8d3a783b2f80a2041aacd7e17b131b657501fbf999d83
sha256.m4	gnulib	202973ec7a3ea00f3b165bb2528af7062a4332eb5d0dee7b6087c802bfaf67642face548bf5514ac787b850ec9f0d87aba6f96538787121e03bedb35
sha3.m4	gnulib	604263aeb9663a5a3365
sha512.m4	gnulib	3a24c13546f1976885d3506a6f8e155fd631af74567038ca5f7ca5b41963b636104332677e0bb4bab714c043853dbd4207fddb3a7eecaa70c090042a
sig2str.m4	gnulib	09d29f5f1a705b366c7e34895696f4421ed233307454ee29c6e10156ccedcffb029a1df2368e1199e62e3722fc64998b6a29
sig_atomic_t.m4	gettext	256169a8b82740dfc2b36ad3b85e76fae4300adb9dd5f0db533bb599c7eea14d97ca0ded0e89bce0d6f7ab32cea3fb9c5051e174cd2a456a0ac7381df1440e354f01959d230e
sigabbrev_np.m4	gnulib	5b039560ee2998fd38075ddc6fcbefb660c10764c6a441abc7006c241447fca0d7c6beb30c31a1bb
sigaction.m4	gnulib	a5f0d5a440f946a2ce99b335a4658bc550655499bf8dceaee70ce48522f6d21aa583a2a966e0ecf9
sigaltstack.m4	gnulib	20e089a9f48c2df87e2f2db107090e4f9a913d3b4baf93858e4312f4b23f5e12e0f472ee9fa418fbad73e127340945d6d6d4c345f685908fab2f1291dbeacbe5bd5d82af1cd5e5e0ab12317b60c735b1f2ff644cb943127566d2
sigdescr_np.m4	gnulib	197f1a27aed89cb23367234ea79d4836d7ae3aec96fd9917de8a76098844d482bdf7fb48397a9a7d
siginfo.m4	gettext	11efb8e5cb8fcf60605268c6da746025a9337d94c4543d3f5271dc920f65de7a5aebfa6610a6216a
signal_h.m4	gnulib	610626e98604e6793ac86c4d4f67b85bb3d3932577e026fa56ce3b5955cc87b02b721c6f22d266d888cd5c41ffd838347741b2ab417222a9e14b5f90b93e9c801f6b7519a58cd42ac026c51c9309fd2b
signalblocking.m4	gettext	0174f7b71702445563e02e92e8a9f18a21aad1cf578bf0ffea87b1ada6195ff990ce457fce1e488b67e00797a41f78f9b80a75a3eb1c3365a9fa698398519d0a3ee344032196d4adf2d3a5d6efa82f0dd53da4cbb1feeeb49883df7a4377a30f3e664cb1eaa841f4078f424f3ff8
signbit.m4	gnulib	030723fae1b639fdb59108da3df60b0a054422df2190ec744b9eec2ae060625ecd8cdf76009f9ebc656b39e6148b06908fcb6a95e68ebb9b722d30f079c3d4d2db0caa728fa383c132371e151ede1e2788820d94b210133db58889409132157301a39ce68bf390c23200b656552a9099d6b129e22f8d2b6adf6c0143a145a3a1396ae813eb0205322c7a1131f0eb083bb68145e9c4faf170b031a482ef1d4975
signed.m4	gettext	0aa537d7fdacdf10c0dc456103409c9f849534e0ae1ec6851fd431934f80e76a5b90fb06be66f0fe
sigpipe.m4	gnulib	09f8d5d74d89c7f7bb860d16dd6702b7f87ef1346dd018812541f50c490eb89869fd9695db730f6f
sigsegv.m4	gnulib	1cdbfbeebeb407c3fd313e0fd5812e92112cccda59d7570350bfe84c515b96302bef65676e758da4
sin.m4	gnulib	84f40a9b9667b59f03e0e32a5d9ee744cecfadc1eb9937dc34d19c0f5b99
sinf.m4	gnulib	2eca612f407174182f2a3873cd58e19c6142dd35ba74ea06c656784c4c8fbeb4630f0d9341f7ab09bf906920898d338dc6e7d391f08d8aeda5514f47
sinh.m4	gnulib	25746af0bfb3d33e6475310c2b38b157a9231f6be83b3c745bb4be0e60fe
sinhf.m4	gnulib	19b3d725cd29721386797162789e672ebc274177775b1560194ae061c75089096c18e30099614f639d9a26ceb8e4f16e0abcfaea5608fef151e17a7a
sinl.m4	gnulib	1c07995bf0ebfcd976cc1f42d813d8bdc29bb64557957f92a205b70ce52e64efa4f5649203a3783c7a4592305975ce46685c86cded83bb0941986a97a63bb193fd478c902d8cdffd545301a8865fe6ca
size_max.m4	gettext	6b7a9e4d7bd1126777ec6e5969b9e07da3ad12c2732c38f6c7b83ca8c2b6770795c49b936a6427c67a92a486b61b1d2f7d997de0c4b90947cfde1ae3828ba4558a66eaa3165a8ba2916beaf4d7e8393bbfb2e16fe757d810f366db23b32eb235ea3dd3eee7c8d1d5bb269bae45f9ec693ae6bf0706649052f34c65fe8804922b6215fbdd19a1e80b63d6db6f
sleep.m4	gnulib	4b4f8435d272bed326904c5429088cf93a7d021a5ee1c4750347c17c3bcf6f5b8303e706aa7fa619824cf8d4a49871a0e23c9133258ad50bd214ea3696470bc55a56cf611355be82bbcb7fbf3f00969ecbb0f1807d5d0ccf9f96f14a21e71832eadfced3f658bea256e08eff5f99fce788557a63bf82e417
sm3.m4	gnulib	6b62eb116e46f7ba02ca71850201baf9fbec525caeb982f42729b95eaed5de4f1f0d581b1412af50f7172a62efc8759829b3
smr_with_build_path.m4	Autoconf Archive	487fea0f266e8eedaab4988aa165d5ef5ec21ee9
snan.m4	gnulib	0bb339fa8b167a38993d363b0a94eb1c9cd02114937b12a568a4ba5cc455ad62fe55cb4eea40e453f296d50e4239d4e1176f
snprintf-gnu.m4	gnulib	66127eac8d2c0e857c7374d8a1b241844e47d533b221a437c5da0b58ce2a
snprintf-posix.m4	gnulib	3bedae54b926889db99e3f620b9f6398b8402947539ac1e2cc0bcec0ecfb593f0d48dcebc71578d95c9be8d898f977446d737220077e9165855f9555870bd210f958b6e8c43c8fa2617cfe71eee93022bcea96ccf551691edf44c93aecbc7b9e990ea454ff9704fe6f935a6a7d6c
snprintf.m4	gnulib	4d80b4124837e1e4b79b82408917a19701008e7a89da65765469e7c731a3bb38c987194d4c3c716e
socketlib.m4	gnulib	2c73af64388a6608b4b556a74af82e055fd01b2360910045802d866bb56782cdff69988e7ba18a3dc5dca9347aed311c3ed8ff031a2b6378f9044f12
sockets.m4	gnulib	0ed5128112811571f2652be018b5180863284c5473d88f8044397bf7088ce23464a430939ee87079
socklen.m4	gnulib	29a3f9619623dba15ac02bed174a948f42c71fa67fa9b2fb005799a0bdeed055e9e98f6898bb0a6cd834723891ef5704343bf4bfe0173b959b2310d1
sockpfaf.m4	gnulib	187c6e5eebc7636e4b012b79a4acbb0f175a7d825f1ce9fbe78b48698dcfb44e8da16e17d4f9278fd0affee9cecbb626cf62d1c6023c17054cbb1ae6
sparcv8+.m4	gnulib	3e2f880e979046049def3ecf59a08c779b5828d3d16b1a091e8b1e4fbddee33d97ae773e2cfa8c5d
spawn-pipe.m4	gnulib	0713485d145b878cc2de5d1ad640c4647f543c5a5f979cb09e4eec789275b717d0492719ccbade82ba34dd2840f46c11a854c8c81401efe86e097578d34b93ce502de0e6eef4f46b838417bac9f74172
spawn_h.m4	gnulib	03b4114beb2fdd643ef205941faac83a81bee88e0f9f31cbecec2058a7641246ce4c87425144cca031d7599baefa1de08ee248b3361b32c7317c8ba04c25e1eabb8e208fe18f4e196d54d4418286a0405c50abc57a6f83e614f8a33b089ce5415589b708c221d947cdcd3abe7b7fd11581baf9fec39ab416f37f41f35b31b592704ff7ebdbbc645e1db253f4ff7cd1641586b10eae13
sprintf-gnu.m4	gnulib	0d75ad4cc33417d97af74842dca9587420b604d9d2da2fa5e77bd0e129a8
sprintf-posix.m4	gnulib	129888e952c2972c74421774509d3dc5781e494d1be95aea24496a0db6fc282da67525dc799ce38445409eb44de9953082c15654192a0c7c84f78c6856e6059f4ed95fd8766c8a2c66a1377f84f18ca68a3ca05028206a83c54699e69ea9199d3d10f7e9cbf623e235f8310ccd4a
sqrt.m4	gnulib	18b81aee3364943d086d9452ec65ccbefa22be82b68dbef2ffeec189bab8
sqrtf.m4	gnulib	55e4fcbcc05cf361c00e639fd47fd1bc787e5d717b7b974c51aafd86929787590b5014290ee83210baa00c4e2cdd6f633268e50b3c58cf9b6465d10f
sqrtl.m4	gnulib	22eefcbc14b66d175cc828f41894a8720bd3e4642fde21aa1aa29d711b3f4f6ad7bd7a75ff06736c503b523010a498f399cc5e657118d86ba86119b88a7ab9e8dff8e885a00bb8180b266bf195c2d752c885ea3841f08b976060c9ea7457fdb601c8cdbeee688286e6fbd6887934f24d7057a2deba710047
ssize_t.m4	gettext	0151f9b4dbce53799a690bd211a4ba52a527fc0310b3f518112201bf986335976f9db0dc0dd6e1e050726961223a8ee96b5b526ab614b9c4e9f302a66f238f09b671a05d5756bbf13770a510444c821ac4d9a23033a61bc8ca86e82161d1fa9e0db51c54f6bd54e8c5bedcfeb95c
st_dm_mode.m4	gnulib	73f20af0ad0b60bab382c56209e52cfe2a51816a
stack-direction.m4	gnulib	2920d88e0387c6a969b939048af3d388f5ebca365fa33b5fb1bc40f3d8936262115b001a118c45f873c9bec33a300f30928d7488596acbeeebc3daab7efcd2113c0528e14bf7cef83f3791218a91601fda87c3c1eaf60a0affcce900b6b7343232b9ea65f471d155efbdbe547ed1
stack-trace.m4	gnulib	02154e53c217db061a1c4296b805710cb1a88654825b813c9d44c8049170830be22b5731b21b1c78a05274c1e7b592ef4ec2b5ca28d9063604bc5073c4ce09eb7c30fa7494bd
stat-macros.m4	gnulib	838665907c45f13eaf75
stat-size.m4	gnulib	46fa898163ca68261ee58abf75c22682717f22fea8d7690255ed76881322b7b1d6189c9421008a4fe3cc6254fb2cbe3ffe1f
stat-time.m4	gnulib	0a4e41936ab2b56d5d810f70b8eec195d5b5e03b1257d09909cdf0cab31e2f99dc15cae5a36d6e504abeaacb976e6da1f67c5523b9baee7c3e88d5175b7dbe9dd85b95b457de6657d6a4bdc2092e26a16bd89bf4098f56d4a36a711e3cd8dc9ffcae4f88966c97cdddcecab1fab296aedca353d40824be1cab73a9d1f85b28e2538fb336bd06ba6e1bc3d6c2b4389ee216ff7d63845eb4b93b26d91799f89175ec2ff7bf784481d00500f6fc40d1a1ec5f9cc5bc
stat.m4	gnulib	124dc6ef673220e9e65b160193bfe87136edd32925c0344ead563aaeadc629c432904024972418be2c03027c9cda394c7fc46d8d168889993d04727a70f6d3affadd651107f5811b9527c039cd3ffac7862af1173d81f953b1e2867180a5816ab495aa63872dad47b3343b094e4b8c8a43738fc5f44b89a4911f293e9c0b300a03bda4e1c0b6cdddbba5b883ad939850f432170c1879aee7199c74c1f629bd0cb04833bc6faf0668e7b9bacac5be3b819b74f765c76ffb6a1f98a94791ab
std-gnu11.m4	gnulib	0662df2f9bb2923d0fe01b9bf74757359aff9b892543be2b7168194a6bca53aceb1a48f60f23c1a99349550187b304bc161d99d4d9e13b5f30aee679afccb96705fbf081bdf4b7b0cad300144038c564cc567c7bf808c35d354fdfee7735642bab075deaeb8a4e2f2cc838895b2cee3db262c2e682dd3a03f83ef124bded197b69e3fe43eb863075043b3a18
std-gnu23.m4	gnulib	5c844e7e26abaf68def66f748e690992f56089d972b4fe74e3fd8ac2f8a1d47be75b8a8fe1020a96f4805d1a87e57958b4f5
stdalign.m4	gnulib	0580540d689eaa3f4eb40c9ed1145f1d84182bd30d74a3466f6b4d29b833109dba2ad5c9ddbd883414de0cb8ef2776c49942196723b56b09bcdfa2f81dedd013de82a2bd6db21e5154c53401ab0c8cf73156f29dcddfcb16235f344ed684cda0a9f31288382d25ca9b249279e6b74729861f64cb6ef152bb4db0dc608f36a9b0810250bf22335009028f736e5aa776475e6a7e0766875cb9361954a222e431cd5f3803083f714d1dc9975f9bebc7c39bd0d56d3d6708e219090627ca98427087d3676e67b0bd176e72bf7c37fa89b10248a672f60bc16ac4a9f2043178910a0b9f4ff4fe7b577ff041bf91d49ca72a768059b9efdc1fcf254d809186c587855b87611b3693bee3a657efd196d0559492b186eeffb0bff419976f54644e11691806be9e849abde4db53bec6269f36ff1ac31a881cb83da052ec24fb2bcd59f783a0813752360e94ddb1c1a5e2827cfd958c68adf0b0cbef8d8e802ae9479db84b469fc7c984140d6aba7cacf113cad4e6e5e5be6e69a3f5a20f948f54cbd9f76925b0953dab64cc1f9da1ec58a49afa68cf258095d3835d8a0b4dd60899c97b9c722b7287d686b44e15f6bbc41ca8d7442f3b275a87b68e33d8b9a64826230187edafdba9ac6be368ba11ecfbdcb17546ff89608e65c5e295bfea674e8a090e60e963ffd90872d10c5361ec73ebc3717eb6bfbdf6fb84a79b49aade7dbd7afc2a0f5799d3b020b5b7
stdarg.m4	gettext	55f4499b22e089c5e16b5e365b55bea5bb75e7248f82e700f2c53aac46b19e3a7c77a2b5eb09da22a5d7e12d5412e1bba166a8c5bf7671a7d5243c7fb7903644737e13678723
stdbit_h.m4	gnulib	134e782a63e17c41b95f185c9d3fb48c7de706f4296243288c8da1b957d33b828b77cf620050fa213c217f69343befc9c6644a57ad34c37343fb5bbd502ee8a851ff8bad340463106cc0b7171168a2236451128f6540ad0cb7887008d5b7193a62f6ba9a83f3fe9a70cec0d97f3b895eeb55912be7369584a2747541986fb1394cd6b7d60e37d40f2dcc66c1b8c320606747ee1507a9c5adeb8acb3db01d27dbce9022627c9393d17f74e5efa8afff833d5049df
stdbool.m4	gettext	04973dfba183b3664f8a0aba14b421962a1bb2d1117b0eb8e858d29cc6ca3b54985439bd17e5e3434d370746adf2d54cb4435f2847b04ff6e4e800dc650a5cea0b787608a1dd76d0321d9aa630d4aec98e07b21e0fc76d9302cb989e6ebfc51304a3ede69d82febf56cd495420d59dc5d536606ad942fb6eb88e924bed3ffc382a8fccb6531bc199fc0800b7cdededacd107480bc784cf11a667e2f4eb546d86d3db5ad17dbb4878bebbd3dfb2856749dcd9eb24e36ea1706161e01f572eedef04fa0746c3a02f97f4fea8eb0fa8b95ee70d
stdckdint_h.m4	gnulib	62c8cdcc36770e0c3fe3ce2707aac64db0914663d6d4c19d7db0180d9a00
stdcountof_h.m4	gnulib	a0f902a2f0e445ab6f06ad878f8206c8fa3fcf5fba7f1cdf8c0f4b0c17d4fcb4749bff94755729ef
stddef_h.m4	gnulib	030203a0f28e610b66860c4b974caa7d6b4376890d377317eca5bd5eb08f17e0d48e2a7dfca50a281b25330fb5111a0c5986241d24e2c1fc6edf84452a927d049bd780d4aa07318a37a30713ca92ceba43ed43b7bd2d5b251a3b45e1c6603b37ce863b8658b9c8002d3c8e3f681c626ab9988edb2157948762ef6d1896ee0892b2546b1eb4e8dc4fa35e200d890a6fe1766009f301ae90d1a163932ed9b548439700fe241b7c19d56fdb9efc8ef987d71268eef3a84e96d884c82e69be0fabbc9041c8145ca4ee54ad1d30fb056cf5431c6fae607d4550ac7bdf1e9cce1fe56711fd5223fc57d4fe8d4080d5d18adc6ee92cec918c593c6f273ff6333db0fdfa0fddf933
stdint.m4	gnulib	06fe6a3c0df299adca7e0752b14cd8ef6e06607216aae4fa63d2193c5ff41be74c07b6186f91b1f62186fccf5206c799487621e0084c067637b1a93728d27431f2f82031f0aa39fed814feace649f0a23b2cb4c29dd374a78f06493cb69ded9bbd16d02a59e0d9d04e48a63ee59c5b06478a849d4a59d13b61f8dd515896d9b31be0783e613eff0d9b814bc67c4afa6314503eec223683fd0691704456d0f25e95a97d281840b473df5d999d8ca2fec255ac82dea9c6015d9ac0033c232db88e99f8bb9bd58e1a1cba22c248722ad4d10731baf2559e345a54ba820bc7d4878ac62fdcc40780d18a914977e8b2ce82e4e4e9fc903bf81e25c0db
stdint_h.m4	gettext	128990489a39bea34991163028c3e2ea9d2f15545c0620a6fee6018bd0157b9f0829093fa1420a2a8e2c885fb370f9f7cef89c10813e75fccf5cb85aba9cc015cd4f6561e166c881d87f7da92ef40aa5d889f7fc19957ffccbb9e49c13b12207b6e4b393e8b29698e4100f4ef00aedcfb803eac8f84f7002f600d69258990c3df78f
stdio_h.m4	gnulib	07029cd9cad92996c41b0efaf91a5ee6b967854d1196d1352dbbf04637f1138ae23a822dfe19a3fe13dee7f6bd81aebc3f9e1e50cdf97fb1f09b64721e57a3c931f063e594c9294cda02ffae4d6df43e2dbdd71dbe609063ea502de850e3699868cfad3c2fcf55aab682367ccba73155cff3945879ee16c237fe548b5afd108951653ccf6260a7738d4ace733d305b8500232831e7405613a30dfcc17292336856debc56109d193d22aa58b441f39971f4238bce598ebf85ded71f6fa4e75d0bb277f709ca9d3bd260062a2c701f794ab187682a75e581eaf391a7806dd8a69e21a20058663c6e7499f2345d5cef286f6ebfb0541f3ff88b513274f4fec335d2446e681375798341d1f040602c7e760aa9bc7e10af112ce976bcaacd8cce4117cff788dcf9b3bc05645f8484944e220c57b0fd532537ab7fc616a0291d831497ad720250e960934f3f1eb21e85e68a807b4c3b90b6222f396a7c3f374691bfc799a2d2e5e2e3ab73cc9f0a5ed632739a9139d566ee24a55905a42783e28947f9f17d37460cdae583439ef50ea4d5ba6ef35af910fa43bb865d5df8b8e82b5db0ce5ee061
stdlib_h.m4	gnulib	007489cf254756dc8e72034050533d51fa39f35008e2406b86d465b5d3e5097ce9656908ea961ecf0e42590e547013169d4910630dc591117724a13d123e367a0cc2002b723113b670c0db7c353dc95d151c5b8859903859e99715dcac1253a770b7006215e971594260725a0da615f5ecef052a4672aa56210c11b1b76b07d706c125bb80f0b71d83d69d8526ddcde94f457858bf022bdb0b2b07c6fd819eae3377043c8c14151d90fe3ba0f4699d9e62e0b704427f72b8be07cd35da01469877bf81c84c56f6db4cde07011634ec98e744529542125200a0653584534e6d68eec4d7901f52545be1a65e56bfa7202b5be95a13fdb2dec70a7f69e1f1bd3edeae44381c7d93d0b77a35e4ffaa1b817c2a81ef6a3e7eef2d86b06e3669f1b0a6d44d88b534fd5b8b3f0c14358fc7a3ce5a5ffcca63e5940195bd3518c4a035ea99fd0014f90b0bfc3c17b52d9ee220273a26cc87b881415252ae89eb4fe2b918646e223f839660d4bab538e0453dac99e6f7bddcb106b98289033ee5c40e656100a84427b847cd2087bfc3e046d520a8d410c1d35b6d5bf76815d490cd55fdacfcd2cd0dd72866cbfb5074a57b4bdbacffed8427d591436bdde3c1f961aa79fdd7f8e002517e86863f77cf79e32919739e6dc4d3f078e743d070465c93c51dc0e93f583b770edf8a9d6eee4d62262d80f3179283ef6bcb900e9806046279f1d46729d851b47425b8f5a4044c3f3caa69ff03f6b878a217bcad1ac662fabaeefe3c49ce1f213cff756975fa57f51b2ef9
stdnoreturn.m4	gnulib	01e654911bdbc1c6edc319c8229b354b0d04c3b641c42e2f81b6bb7ad59e4544d02bc0b5e35ca172468df786bac303b635ae5210e6693729f00cb7dc72a40fc9b8d3dd24f2577aa4a6e8fe9207ed22bd7da8e170e1ca6a7958a582d782ffe63bd537e58684ffa6d6a88935a224f9993ffed6a64823366a279a5b2f7ece8eab8cd4c59db7d2db88951e81bb1aadee871e613833f6f248ae5cb3d09c0e2db9a9e6bb3be04bc780e6b67738bd1342b857e2768eac05d6860f20723738c690f7fcb1bd766cd3b6f775e1feac0947b3e79157ca54
stdopen.m4	gnulib	7edfad6b490ee05df095
stpcpy.m4	gnulib	2f081f3269491dbd4cc0505b838e9eadaacc53f58ce0827b425849e1778fa6e24cff6539f4308191bcd395ca9cfc9b6af4d5df368c637860ae43d86e
stpncpy.m4	gettext	05b71ca004ebc898fb6f10a34135b287d1ac0ecd1f4cc5d17c43cdde86092512abea332b54dfae343175497da33f218f7d0347161e92183f3a67d0f4475f2d7ff978517fc3505b2b5d40dd936a3865765ce21dd9fdddcf7935135e13e4db3541a46740435e1f9b439dcbb44688366f26d74e77a5496b54c5727b7ab9959f06326ec672da47e778e9ac5b0e8f7bd73d0cc927cd641bd586af8813ef68466264bc9fd6bff15aaf54debeeca1663bcbb223642bbd96a74c5b7679c652bc5356a8575d5efe77a09704f7ae1f1c5151441c1ee8e1ae62c882ca9b719bfe65c3945348f1b5075c984fc95971b2956673d4a422d093ab2243ea52ea75e3d1b32d5894bda41105f8e109465d9786a2915adee5a81ed067c33f1a0f61ef81811d090202b6f400
strcase.m4	gettext	04b73c28d6aa0a7c9044743c06212049e6013bb17b218d0634b5873bffa597a5039abe66696ba6ead3eada07ebe4ba6ae1e8faf96e7b8beb5336aae4
strcasecmp.m4	gnulib	4a6f06d6da4a418434548735951618c582df52b4c5bb3ab703f85c1a5b57
strcasecmp_l.m4	gnulib	0979962487886c5a771c
strcasestr.m4	gnulib	0196732e78a145c567b208196af7620312d5ba70135d67ec626d1bff9fd02596574161449f3bc5ea3265f2386acb67a40dfa3c1e2c5527a86a8574c95af52c1e094febcd15f965041889f360575ecd369d5d7ab16c37f4df7d7ea65abd0f8166a2f2ee65b2d58d39fc010c153b4bb6fc530d2fe1d04e4b93dacf0eeaaba3979daaaedb0f850777a4814f3cc1f7cab07902285a3135e1f9e27c276f73fe0bd1a0
strchrnul.m4	gnulib	37bba4faf613041d91b87dceb37fdadf0f4deee48c3584dc7e09740ce2a08d125a60ce838b9bc862a4e352865522f096233dda90e88dbacc8afd7ffcde71ef1a0bc22e03c3c4e5011f1ba056504ea3fa
strcspn.m4	gnulib	09e3bfabdc2fd0bab1bd4b0eade66bc289c634a9e52aaeff999c0daca42b
strdup.m4	gettext	0209676ab171eee7ccd44dc01723396f5ee325d35280af6192540c9daf4a5d5c380ede658771be8078309b39ff2fae311a8b7c05cffd8a993b9dfc66880e31b2f1dff99bcd6faab10cfd216aa47e2793c1ce3a391e7441dee201
streq.m4	gnulib	a0b568bab0dbbb4d36b4
strerror.m4	gettext	4c0ccbc04e95aa2a119c62a79b0ff423148f651964715eaed48c947d0aa76eed94e8c363b7a7c8b97513700a175c7d296646924a00b485aee8cad3b9bb290838cb2d4c359f8cd4373261e11e0b5c9a86d7d875f29a34a689552ddd7619b443d380911290dddfd117f146587df7f1e13d6d00af9e51bc222bec27bd764bb6b410d973ed9e7b571a159194e444ff4f7d897acf3a2777a6ff6e6b3260fcfa99adf3
strerror_l.m4	gnulib	05f1c8b61e4608baf4a1
strerror_r.m4	gettext	014e449af22fd687d13d121aeeb2b543681add6f1879a84c417100d8b7721ff4e7a065298c9139dd247df232591d4cebd59626ea2e99c21a4e6cafa12710efd195d4e870489f28bfc8338e9fec7b14be2e4a509774a55449eca82ea47b1f6b0ebdc3a0b04490f4d400a535d4cf4853473808b83d6a3c65ff5d4f106c3c1c623c67ad68cabcf314472f7f17a06bfbce762e6bfb191fc96f05a5717692919fe0b673ffd76e103aa7d460c979787cb30ecc077a48b67e8c2e4afae545864047bfcf3a56d71221797e15c6a6894a409a812ee139c97c0dd157a12273cff6fae759597d7e793dd9fd
strerrorname_np.m4	gnulib	11630010c2dcdd4a4bb93247246087baa49feec9512189e16791cc5ba0be7a7404172ade3077bdea88bb668be346f8de89e7949fd32573f520814e04999976cd39850f71afc19efe30219edd4b0ff18da41f20dfe6f80fc2573dacf3a431027c03847c49add56ca612aa0a3a22f2c961f368e4d706e527ffdceb8931bbc01aa0855feae316e546396f03fe4b
strfmon_l.m4	gnulib	042a0e48ad037f0c97d343a594472112552ec86853a788713577980d6e8c6e0243eade8bacaf0885c7cbfc4e88201c582a59dc03ace9e2824d3dacd4fc6f2d985a6f2ef7ab9b
strftime-fixes.m4	gnulib	250f240016b44032164f6e2ef707355313b31d54b8abc34afbb5c6353776bb9db4e9ec66f406327cd20e30f4cde5afa483bbfee5d606b817f8d46dbf
strftime.m4	gnulib	6e3af8c169f0b6a206c1c345caf6b65ff9eb717e
string_h.m4	gnulib	00f4de25522c43fe3fd10108afb62fdb5e08cee705cd6b9774d86831707e06ce75b343a0a55971890c076042172f6fa1f5d6140904d9eceb4fe33154145dd08740e53ac4b1501b92540744b99f8fe8f92b301b30df9acaab5e9c31e0867d5ceafe2967ec32a142c2a363b4a8527237dd807fc7a2da970a1d39bcdbd035f755e8621b3f5b5402c3e5b9f8619d51123494841b1db9c1f15dc4297743c08d8e7cb865b1cdef17ea1e9196fc677174e4097ef0b5bef071be329a9af722dfc7e472a2736fde34e6ac753b79637bc1d07f299dbc757b4c2e56ae0dbcaabb8e912374ab870795b03dbea5ae0645c655bb870477bfd9b4f54463261803c3c59d0c498dd96a0ac5bcc8035ebc7872fef35af2cf57e0a5f92dd96bd827cfaca94ca1fd9a234aedee0bc0e966d8f9f2747bf06d1057034e665b56c3f1f922361b2a3ef1bbdbf97a0b94787cfdd59e3cfc415643b2adec542289ffcd47a5db79bb430e2f
stringeq.m4	gnulib	1f0f7bacdc3fd424c049
strings_h.m4	gnulib	0810ad796b030c49afb81db5e9dc536dc01d32f53b5ee5158fc199a73dbd50a9f987fb997b4d159a6286f704792dc8a821d5657ac84d0c881360b7be807351758e021758c0449664fa2822c6ee0c8cadbfbba009ba9bb9c27d3fcae06ac49c76e15a1178e72946740ffcfc492b3bf62b17bcdcfc8fbb8789
strncasecmp.m4	gnulib	3c7c9099d5f0c984e82b72bba8b7403545a70ac0
strncasecmp_l.m4	gnulib	8bf2da20ca77b940f391
strncat.m4	gnulib	0d4bbb6dd4d8949e6be44a0decd412944c6385f66206d98f06402383f5b86d19d8a54b9e8089755983168627de52ca27739e8ecde15c865a21dff0af9a1262bda87b91821bacb26b153c1da048f62000bb300b7aa3f8680890a7e0f5d1b1f711e537c3e8ebe64d4411f4b459e39c
strncpy.m4	gnulib	89e963799fd2a590d552
strndup.m4	gnulib	044d404033036575f1733a5fc3fd7ba8067ae66840095e92fbfb1014878d7de5f2f7f611bbe4c0b1843a271a08b1db6c872884bfa2b5b3ff7173784990b976aa51d6c7a2e656c18a34755958219ec3c7
strnlen.m4	gnulib	1a45fa2e14bfde97f0f123f2305eec024fb4a4c92ac151673867d172e1e72dc794e0830702beb8a13aed9a554630ce7943713faf9e3539cf78f679cb4d7a3c9754cfaa65ad5f5483c7666148b9e45d9255fc29ee7c27f35bec647fcbe620dd6f62423d34808590309da035e9c74f811766177a74d94b4b2eb7a4db2fb2307d464a0bc93ef8f2842ad749e4b1dfe9a4e988296b748c3de276e3fb997222182bfaf5af5c519e535a3c98b2f9f87f08908a9c78aeedfa429ac6574d6f0eafe5ffac5032ea63d3abcbd6
strpbrk.m4	gnulib	9d8649a19ecee979f711b96005b0a8571b576432c3aa41503c0254a2bca6f13c3e2be3fabdffe1c9
strptime.m4	gnulib	0a50ddbb78cdd422fedc79c7710111098a225e68dd3ba3ce7a2c2c2ec55efc731ea8112e6d64e053
strsep.m4	gnulib	0e535adce249e094e6921ecdd5283387d7d4bd10a6e1eca63123079cb99cff4a1042593d460790f8
strsignal.m4	gnulib	2e08ad32119c731695293bfb4a72554fd8ed34ca4843b61265bf7fb076829a632262e306096a49d8c848b6c2b1b8d8b683fe
strstr.m4	gnulib	05bf2f09bea2167d171607d4bfab83cf2dab9c241e20ba9e225e64571a7d23bc0c6ba5636b1c636429b7c9240a78b7aa660142434fc9f707473f34054db344bed876b6abbbe75de98adcb83b9b81cb605e42e90d2f29d3df5cf96abc5742e454d17410d77aebdf49691ecc5dbdb4833fcdfb3fbab6aae10d8ede0ab9de732e0668e890d8fce4d0e17425a24594d52ac50c4f7a2d80fad1247c634a8506576bc3ded4fc802d9bdc51c1a7
strtod-obsolete.m4	gnulib	0131e40f3ff71736eed831325ae9492eea7fdb1a9c63409ef6daf8e33552
strtod.m4	gnulib	065e22b17b86b04b37ec1c933f6aa93a1e502f5e2b580e6c43f04de13c213217b93674ad2ea185ab463d276148091a05bf906669dc12581967b5b0f07bf046c772f092cb719a9805604c154e04965fa2a209450d2871e5def5f7be8a3cb6b7aaf4873178bf5152e65fed782255b1c70719ea06d814b91affd068a0f8c44ea4cd4239d1390fe4e4d758f0a734d4436b0b8e4497d4974cf5c021db38493ba1d919
strtof.m4	gnulib	05688d66616d65b93a3141bd7209509b562d5d2aa1164c2db9f1e02f813fadab876ee71a5f3a70acb851e862c96bdd764de8b92ffbd77c82126be656df83834bd162dc2cdc5be1c26e1e6710920622ab
strtoimax.m4	gnulib	1b4cc2d994f58682773a2ed3052896b58296470e540617637821691c9d09a71f73237fea5009fdf9aecdd05fb2429d18db42b37e405a112a900fe3a5d3cadca271b36b0340e3ea991dfacdcd2daffcaeead1cd640359a61c9a38f8b2a8252224df8063bc
strtok_r.m4	gnulib	003b42eacfb8a11cb2f901f42324f512e2b8e56d0b6fe7d46669bacd45b81049042a135ed945b4952efd36de190cf4a271e3392f2cbf886355a0bb563953dbe45b98e849947b3f1ca13394c89c5d5e1640df3c7d1be8b27400e44e42636fdf110003a9194ecb2065c06cd771c4dd6354bbe0f171264547f264aefa9809becee9c026658000bbbf31a331841f6714b839808e5a6400716a26da99029bc88bb2df6e35f8b87e9eebae1ae993218ef67c4525ab852aa32d7389abb98040b869c106205687e313301badc96e5814324af9107be4d5d9a2015110540df4cddbf36986a95159cbd6a7
strtol.m4	gettext	48fec191cb13dc01db4769c8e9e26457b643dc576c37842e26386b5f0b496df2a5981439f3b3760a7b5c41351fa7fd4d43cb7bae9145e4e82678b7f17d82f15cbfba9bfc313190606e9439579d39a51e9e5e9b4f4ffedeb2aba9
strtold.m4	gnulib	0a1990e60b87085b91a3212f86b8bbd17c434ece263c4975aff27340d0472c66fe1750a7be0039702c8f41d1803a8fd91da14c42e087023ef69629a05545083cab7dbc54f9625f9c0505032e90f719cc662f48544eb3ee5e86216c31e2ca0a22974223fe8bd552b4b2cf440930eaa774e82d9f604cfa743dbb966f7be2408256c372c6261cd6033a29e1720dfb15811dd43bb2895053
strtoll.m4	gnulib	101fa88f76bb4f5d77c61a72012045f9bf930e872d9438b299d0d9b5ab363426246e7aee36d19dee4cd2bd495bfa9c9f62108803e1ccc3dc9b004882c9547be1e8b05ceaea2fd1c3f54201af52d0a106
strtoul.m4	gettext	1dabd8044feb31bf19c827840de1e0a3137ce3d6384c11cc06e0cc108ff151d6f58e91f944d696ed5e10541bb5b1027cf4bc909a1cf8a217c98c93d295b53363615572674e51aa88f7e65c10109e8e22
strtoull.m4	gnulib	23406f3380fd97ec1115345d519e23b5f2a95450552f35d000aa6c867933617364eeb67d2aeb497f654f43ff2b24debe49f969db6eca73e8fe02e7b6e55d9433fee043c8a3b0
strtoumax.m4	gnulib	7d9fd94b42a2b72a414c8159eca56cd63ab2e0c8a09e4ac15fdb920a3bb5bbb33cf911c7be2ca3b9d590aca7b53af03dd7bb
strverscmp.m4	gnulib	0598fd62f934e75442250f251a6f3dc9305d28af6e8618a3a2e786594af5ac1271885cfcd03607c2b4d6c9b70d3fe3b47ae0
supersede.m4	gnulib	425fd8ae7deee363f2028ed1e9dbc25a91fe3ed6a3d8e94eeecdc009447f
swig_enable_cxx.m4	Autoconf Archive	5381f9f5dfcbda3acb0468d9cf867b53430f26ecc35f407d6c0b3682d62d
swig_multi_module_support.m4	Autoconf Archive	166ca7249975c2c9e5f425a5ff950d217f3c2aed59578eebfc1ce56a7fb4
swig_python.m4	Autoconf Archive	8ab9c5cb42291f452559c42efda887e4af4ee44fd154e8de2864e22962ab
symlink.m4	gnulib	00da0416a6ac22ec1a5b1cca086704d974b4226c470b294175f2c9e307f05cd9926191f8e01937c9be0b0fd33408611060abc1e4f26be4ed484973e1d69b00f7275779d4fa20d97d1dd3e4b78056a888
symlinkat.m4	gnulib	0a799f3fc5c311995fe712e8cb5c2d7c13cb51a63582ec00213c10bc2e954238a67b23460cd7f0847abc3454a798dcec797b7dc99ab63addbce1eb26805f8f7cc96baaeadca3843840c291f6eec134a693b63465fbe332857c0ca6e3163edb80145955a8d7fcfc76284c9104b7e6
sys_cdefs_h.m4	gnulib	52fd6836b34718092a155e2eb8e7e7dddae84dde5f51801f3c64b4bcbca76f1950291594588bdcf580349e31fcc45d6f0c02
sys_file_h.m4	gnulib	098bcbde2b07003dbab01bbcfcadec38cb76a7eeafba70b8d1096277d148e4830c3ff0590fa9614eea0eb4470809758140f3f66afd057b08f71146b4
sys_ioctl_h.m4	gnulib	0512d5dfe234364875a12f07c1fe31469ad7223835a6e31864d51d78586139ad827f9b6ecef2dac93fc3fabc97c939db4497734a7fb3790d3304b7b2838510b54326ca0d22e9ecb94323d49ff9ef11b0
sys_msg_h.m4	gnulib	327270a26ad4c38303d6565b9fc7843a298b2c5a619ca6adc5a715c4854e
sys_random_h.m4	gnulib	049ed90f6e94b3d83ca922a81638b8599a2c69f932eba6bbce78c22407483b9b2ffc8bcdaca5bd896762506cfd60d0b50b94a45f4c713b7e7e7747a2ab2c1bc795bed06d34e8adc3ec745642c33cb52cc2a6dc4da5f4cec63eb5cca160ddb98da1afe2e3f286496f3e5e5382bace
sys_resource_h.m4	gnulib	01b9b7343d8f58c31401022f071a748f43cacd70464d688e45cc582893c85b2ea35d3d5aadbd0195c0328a9de2bd143356d9c62b0a91ddf8ef397ff5ce588efdd58e3e98ae3a
sys_select_h.m4	gnulib	280482fa760abd6970fc5085a858c216ae12a0eb9be4368c291b260d060da903e98f0cefc55273aab0a25518f14318752214cba2647c350a993af422fb2655fee3a619e9fd83
sys_sem_h.m4	gnulib	0fe0386a94ace9f1dc5350199186a4a68875047669a0adfc07f92351b1e9
sys_shm_h.m4	gnulib	3fdd7c2d51bb64c03c0a599f1d053b19f8aa74d2b8969b9353bad654c6f0
sys_socket_h.m4	gnulib	015d1eb0be08ec0fef940ddd2341f9fcb09b223d11d7dbc57fb87d8fbd4a127bf1db50de14eba33a47f610d280a7d6ff849f62a85b306620c9d1cf9364c86c7f2ea0e5602851831ba1104e1fe7a334889a7c6fa2c735f7cedc3fca926266e8a2305576ebdb4ced717004d971471ae064a065942cf839736aeb762c2ae00c8395f550
sys_stat_h.m4	gnulib	018ed717a097845899fc1b6d5978f51c5fdcb9bb1e2bb611600923b86c4825cb620a7d0bc50cd22d261d0b18529d49f69bf22f76b520f1cf4d0c32013170b5487189ad36efc342d2a4e118bc49d238414e493fbedec988a9cc1e5292ffd0fbd06a9fad50559836e98b6abd8b72b65a44b4cb5b79228ee8b694865b1c48ea19704df3957d32683d3e8b504fb4aae5ab6b7439546c0fc6af71db6400bf975ad0ddb3bf97e310158a44b234b4f8d552985fda39c89dc0116e8c2129cda2cbcce501468d301bdd2b7b9df392e4b51430aecce87bf768753e91b7e76d29d7
sys_time_h.m4	gnulib	120788f6da65a80709891ddfede228c662f0c61a28c088643d64e503d54550e197b003a934327dcb58e722471d8866e2bb016e279c51dd7c5652740570098217a5a9e7342a9079af5576ce5e6c9b77ad81535803fbf9981f527686a30d71f94993959475
sys_times_h.m4	gnulib	064aae8cda05828342d05a5f38176f4bfb9da996aafdb059fef35b6b5ff9e5cfdc74b122b3f0e87cf7470c02faf30af02c8df7ba2d1a9be381b7cfd1
sys_types_h.m4	gnulib	01c644ab4e0d3d41f35904cac6c73372fe257d911bc11dc6fbed1030551028b0e94446bcd5025f7b2b97eb9d3e96e33863212c1bbe6e94ea89147af342cdc3f6d2ed05f8c67a58b617e039fc1f55dc3e62bc4a55e0e68a07efdf6703a7636b89d8a04be0993f077c774020ca74b0a1688b16fc48de316c78a2e372a6557052926437b45e952075be16bfcf1cb6ae4cd2caf809ba18d4c68179b8d107a3aecff8c86f700db3e1cddab064df62c5b5aafb296abab5
sys_uio_h.m4	gnulib	35417172f9a11e8e227f437b46d68f640a0b10e2bedb3557ad257b61f542c10e67d3b0afec1799c3f7ac3c6860d7f7fd4552
sys_un_h.m4	gnulib	11ad56771ea746e7a74c67cbb9a9ff56a158d2a16fd4dc7a3fb7739028597ef27927d39653c4cb73c6db1b195fae915ac758d1c1ee6f0e7b9a4e1d43
sys_utsname_h.m4	gnulib	2ca63969df404af9e78e32b808ecd31bb82ca42c3f96d727e7b7fbacb0ba46c22669fc882a8059c769e656027398a8981df4d046e6e4a41e23662603
sys_wait_h.m4	gnulib	21755086bf1fc06b29ef2a1a1718801a61c3b2c1422a19220a6c8e18a09e4b2bd411a2b517eef6d1b1aa360c2f256188a750c68212290d6ea16ea0ba
sysexits.m4	gnulib	2bc0d63867d61b370e883001f4e995bf10ae4ef0b315beffb31910188347bb6e473cfbffd034d6c6
systemd.m4	gnulib	0b8ef8816db65c66608656007f310cee4e000008657e605eccc9e44bb65ece4745c94e5ff6c291eccec7a822270e0fd44c15fcdada1d78c52b600fd4
tan.m4	gnulib	514851df836690618965a378d9ecb72f071b430ae116c91751898599f800
tanf.m4	gnulib	0eba57fed057fca269d2131c172a717ef4f926081dfa302a0db08dd820284d5b4dc83e7989e52367774a0aee047c1779919d99c42b2618e533a83f2a
tanh.m4	gnulib	2ad3f4322b768c54a0fb320fba9494acf32e7b388bb7a805413489b94867
tanhf.m4	gnulib	027b4e56be7dcde3c5747dd064ff88a58676e2ee7ee4d944a3e35fd2b15e935f2869c51ae7b8f73cc69e8511e7137e83abc1c8df22870bc8a0a2977b
tanl.m4	gnulib	52891874b8e3b434655c57cbbd97b50715e23afb582ddf2b932fdec1b2147184eee707fc7c737bc2720fc55fc594b3806517b5433178315e28aebc53b589b943096b276e6794
tap-driver.pl	automake	0a35d381381fdd00dbae0a540c0cce0ba29120fba28439c9b739333b7e00bfe53d17b5fe629c15a0d67956d6309c137574f3ee311e8aacb316a5d6ea
tap-driver.sh	automake	0319165c904b880fb3260f89aec5a638e6405c9811b846820697859c91d7237d918d54ea5176062a338cd01cad39d44172f0598f46651082cb50b6185ea9026036fb3cb523fd6b4bee66605b2d8cf0a7743233d546a9849dcc8a75bd67de9f338db0b288823d2f855d5dc37bbaa39838807660116f26b1cb9a87da586f827df253efc81d87319d3258b6585dcec9d0507736f6e092dee9859800e64013fb6f9eeafa1116183489d21defee7d50f1c76bab516d24efc362a9c677c9b04d09f5708342aab42faa713bf75cb85f97c124964f12fb678057152c8f359dab
tcgetattr.m4	gnulib	021d70aec58ebef4d9333492352fdb18df1765eaf7b41c6ca92e82e9219d
tcgetsid.m4	gnulib	9cc3d7a45d500f632ee5c4d9841a3caf30cb3243c5a7f984cee570387442f1291c2ed46442e2b5ab
tempname.m4	gnulib	b613733c7c70a14adf54c53ef6217ef7e4471388d80e3ca5cdc022b8f94f
termcap.m4	gnulib	194e8a5c97febafb64fc3433f365c81cb023d9875a3440db4c50ce106d9f728bf49fe0b4b0dd4ce29e74ca45092caafc55a3be22ce64adda7267b925e66798239081d1ff8bedfae19b938e6c17752647
terminfo.m4	gnulib	5d6999b979f74903b7c25ef124d3024a6ab212fb6e62b2ea3a760f8144e96f59cc2bd3db801a232276b3aabaf4b8654f3665c38e995a77bf78f06de4db868e956da69d804c36deb6eb78a3d0b232290ee5d15be10cac4ec88d46
termios_h.m4	gnulib	22a8229479a1c6005a5b47642b9229a021d97ef46134d3cb550109a4e52b72d50e709bb6f0fec3cb7c6e7a0944f5f3891155affea1a93451c51936c5dd2072ed667b6f9a859e
test-driver	automake	07bb1f54a97cc1419acb31158e488e667daa78d539945d8ba187c7a904cd450912fae364ecd013b155c1c877185ad4af15345a603be599a249447d7c67f000bfa26348c376ee73236ea9ace8d64ea435775fd3342589d16f0ed47a59d95c7080ef06f5618a30e8af6fe3c0b91df7a05987d0dbf5c325a5f2a0d5cc0e082a4119ac87b6e0e03a2bb85180a9b7ba7467148cce0cd219a0bda110cfb9351bc3543cc650dbabdc26b1997365c984a458dad057ec55eadcf504ed3aaa9ffe9fa3e0c42f045993a713d410fcf8cf65312fb2a3540a
texinfo.tex	automake	00e6a2e81d08bef85f7f0296eb6cd5f91c05abf50320309362a6f766b885032de4062315cba2ec1b03b00589c9434654d8f504bc2d899ca6d988df29064ac701f0a21b8adcaa06852ce3ba9a2bc96a8a07aa02b90ed98bb297210a38a7befc817549813a0ca69b68f438cff2f8b80cc1f4838753a5c5c46c0ccba6839973ec066f6e0d3c44d0cda01e3cfff60fab14aa7f69dacb646c0ff109f7a569baa4dce3102c41df8381149b07151148ce20df662c7da6a61427918111ada4032c24149aa130c05b21a5644614b734faed9c16f265db15ea445de7b7d9d6415f1682e2ad149d21572d6c1739e8d68d5b12124b271835befb181b1bf7462218ace4f4da74f901c96e18d1d3d5717ce4c79add195413e3f02575861d4819b0e727dfa5a9f48d3c1ae866e20b97d01660501c867c88bbe1c7525b441cb4c77a33f9eed650bd1cd3bbdc2861a1dd9c991e8c35f9fa147491a4cc1f747d55eede44af35221f93cf9be08d77778e1a2009dac919ecc0fbe5962640b37fa8d75f090d6b27286e90f8ce43c4d39f28349bf6359b6e200fad29f4e1930ae734396ada2a36dba0e6693d80d6572dc7abd15ce9216310a22ed2445afc46c51a476f2f616138c9f3afe95f782fd2f81c7245d1adb445310f0e296127f24703fe319696cdbf326e9100bd321c59c24bfb98d289103254435f968d2d0d881732b0b7622b9582857c7a32b4274b095c9104a6a93403e1d758d19861c29935b7d60fc8b3a7cd78a335e2cd2536c9e42f4779367103332e463529adda377ca8dae2f5e1b6fd173843fba5ca177ec3f9f5390589a4eb57cb2f921f3c229840170908c128323c3e6a2818cdef886bf73c5811855ee311b877b43cdc70f02c5a64f30b55403d08994570bcc2a6ad40d3da85ae2268ed93dc43e49fa4a551c5c834ed4492e129854e57f236584943e119c21a3cc3335c49554a22fd8002f51d874a6e566ae6cbc1437a714beed99dccd140b77e1f4c4450f7ddfd94a1af034c6bf40c0b9dcf79b3084ca5ee098ddbde17146a4d83c990c822081549f34d9f74fd8d5b1497c6cd4dea2b8f814a68134a1b4e8186e96e9fba0b2ae5507ab4c36f9dc7bc48185509bef7dd691f60a9c8551c12a652a7e88f691755beacfbb05897fcbf5556388b2f12f0feb89a035650a410d1170745b5b2567f72ab45b1a7963d075726cbcff1fd0273b80e5740ac9e94b18d46452a5756c1685db98ef13c3558122408c3b10cda1b535812c9271e37a3a820f7598f1f61f16f6ec1eb5b5b0bcd3e3a9b8d63354a5b4685e14453723b8a695b6132985bfa2f60c97d5c52b99dc0cdc07e35475cbd2bc1b7e166b22be25d1dfe5bb925fdeb700c6065b73bc54ee03b8bf560e96d37f43f8ee33e0e62293531f56a24654c6e636c4c3aa7a969256a9a6414dc9b161446768d2e64d76ff99ebf496fc37565a0a760c24486db69da6685c05a40f6bef7276766b57c9716b11cdcb8126775274eeff974c8fcdf695d40e7a5d420901e7769859fe47461335699bf6a81a9d37e62bfd50bfa6a86cd07965f5ae56e7e6b39bbb3201728f068fa6b7e17242356d42246556bcd5ea46a109b510ff16c5256b69379725f032a6f0e11ffcc397b5ad0476f5aeb4cbdfc1666b6fc702c1c291c5fb00bd31670c586397ff0713888e6710dd0ba318e9a6fd0d3749cd5bc5a622901f1f27556ca8af1a59fb600e97571c94af9d00f56a85875fa757b4372a75810ad765b77e875b5d772dcc5769ca479881258bafc9177ed241ce430642e5f44784582b78229c1729c8d78acd46203cb0300bd157b9f806ab8f9c426f2607c724c87d1c7a9026fad7dbdb4530c4fdc696c087e8b57a9a89b9fb02c807ebcf167b478ae7fc9347f22d8416b65eb18bcd57fc3b92ffaf1868f69757fd97833d4ff9a936fa2800acf10b9ffcda2bac780c25692a4e1f9fdc5a58163232faa5810af4b1f8394edfdb3591025316e843781048b673bab84ac84b19d302579ece75c0085bd02a6fcf5ff5bea6c86d69fc83f58184db6e38af8af7e7e3d72a1b9398b01b9b322405450fb218b24e062e02ae8facdc48b305c76f65ae6f6219d8b89d0bcf973659fb4418b8aa5555b06c005cf308c6bdb3b8f5533284d718db43f53f8a980a842a08efe01b9bd99ed142c828f73736299423c437fa6900b84e9ffca3c786a9a908d2137a223459fef9d91cffe061e90a956fb789202d47ab7a6af16c8b892cd6a7a765cf8af473f933fe0adeceb29bafe3593784179c7a0a5705aeb93fe5762896b8e9950d494a34a6770586847600b9579155455e0f4329f4e958a2279f4d2ebe2cd5e95d1f5f6f5c6d338b58b973b764637b8bbf19298974820557cb466a8e6b597d39de10596bf8ecc4597dc2f3391d15d3d928f97fb51b29adfdc0c517d989b9210fb7c59be708598b5ac2e33c59af25b1298bc03c7c177dfbbfae598cd5c1993e3c1c691ca98dc91c3074578f8fe12991ba0af2ffcdce7f1a7993aa471106bd088ddc29959887eed085d39c54a99c37199d9503b2733459a8cbf655f89881551399c28cdff9c9acc35b8fb9c3ae4fe3b5aa341c0459e64e2e945e0d0c78a679eee4ba67dd024883f0c9f31b53d2e522bf1594c9fc6a8115c5bddf211709fc9e09e81318ffc4427a1e420c8df82c9bfd60fa362f4066bae2ddaf463a4e7efc15052ed6fbb4ba6e18bfe1faf8d89fde1a71c1444df140c6bc362a73f9a21bd42c5a34973a851cfcb4831ff93b012a893ad5c270ca3c72f20aac0b7d54a32eb69d2f5ab2bd5f34f279b53e950ad183a68d6e50abed51fae666052828913e27020aeeda28e52fdc50dd465af6dd538c4b7bc663932b0381afa09c0f2c9a9f2b10602a820e410dfe4a3b24d7a64a0cd6b5a14adb2f650e96a6a2003f975b4933f9aea498e362f46b510db7a7a9bc089e097b56f7ea5737201ca833eb5bec5a9160be8eb188eb60e103b3faf67f51d05b8887ffea83ec37c1db5ba6d3ec1713e6cb32e58ba962d3b1695345cf5d1bb620e08373fb825f7ecbd7e95f5749c8dca6b84bd87dc50c548bc4b24e6bdd2d1309262ebb8344fbea18a5319a9e023fc86bea6612b830557113e2ac1c78b2557d76f65eab2c2d7ce89ba5b21bbb003c4d4a17972dad98f6949c5729b7b333470c89509c6fc26ad767eb0fcecd5c7a53f7fb0071b6a4a28c844ac92a2094792f895c89310959f47201892e0c92a4a75a06f36c9adbac9abaadb7264ddf887e0ca66f6da17a2c955f759cc9736e30ffd553234f3d129589a4dec0355de48d2f1bbc786e8c7e8c33ad303441da7ec1c4a91d9d34f74c4b78b41632963d3d6f66088e80a4302d0d3e467caab97a8147aa2d412152848b6c7019617d453b591334328525c96d56652cd9da6f3f2e2a9d796ae2233295b9f6f40d940e2a9d7f9f522d3d6da20a7074e6bd01479cfda947617ea46c9865aa0db10bf2525155d9ca5addb2b47399463b98c49d5db42c6b6e1401d7326c8db8d8f72604618cf9eeedd15b3f8a7b1205f7eb6dd7f5ca8eecd794415c3ddc686fe5bc28af32b70e0c27424b5e948aa2a4ae2131bac8d9fed39c85be2d263b5da14d2683f92e363c24120624661eccbe388ec92e0df6d67b6e3e49b3406eeec22ece7e8e56f780ed5c40103f16fe570d8d339a09562e293e5e63195a35ab90da7a9e7a0c30d6a96e7cbb5c6e85aeacd83e1cefdca3ee896494435b4040ac91ee8c5e139402bd90eac58eae439db3dca2e2113f0ec5b4266b08c1302cb12edadef6f5ef2bd87c52fee05b386987ee97a12cfee5c7e8b3fda2dd26ec8f0d18f3de91c5234466bf1b8a8b8b55bc9ec5ea3f298481f14583d030745f472a763db4ba3e776bff4beb92ad176f9b3b174f5e0e3fa4e1c1a406e44f6633450bd6443d35d62f6656fa0a692c7b7f8abf709af5b73df171d8d48f810f8fed48611b85ff6f976391c7dde5fc2373bf97f85042ab3f0b1ace9fa14a1a94ad11c26011efaa3c1cc735510e15b0ffaaeb74f40fe03c655cafab987e669c0b4a6413cfb5c5ef7ce2a33f6d1f6fb915ae8dde3e452a357fc376741e979ee702212fcc5e6cc0c027c49b28bfd2b2fd75aa28b1354e6fe7b32d0dd4f0ec5be39
thrd.m4	gnulib	10851128614cbb2150ec19e4d0451f075d7b01071caa6fc9565f54150aba3a53232ce34bdbb8108369291198c72b4f5b893d89bf548c522fd6b48a3e8d096937fc147079837fa3ae617de141cf2cde7ebcc4ad8ca30f24ed8815e24f419e35b6c6bb2ca6
thread.m4	gnulib	11f8ebb394f0a543c67752deb2f3793406e64a029349ae25b31972632a1caa915faa78cbfa70eeeeeaa7af3bcaf8ee9addb3fb8eb3d34ccfdadec678
threadlib.m4	gettext	088139138fe99f8a91820e15bc40206390ec910c14b25994ad911a0e446e1b34e906cd0d24995c0c1b4c7d047fe995353a161d9868843bc5ea7a926a20ce43abfac76b9aa94c222f9ab020ecfd4f6fae224703934d657fbac16b252982a84a1b5dd2ca3f27079c1113b15f168aea2cef975d536525c8e2792d9c756d0be281a82f2937c4d63cf4100d0d7d8a3bd204c162cdb4d921f23d4546817b1ecc260d0d41df4228184710f54ab24e1554caf90e2b1213235237a76597c0d90cd7fe576d90fea869b442f4d058b64eedd11ba57c7aa75d6cfb0c3e34945bec325fc975bd0d56b802e00a61c5a854e0a8dd5d183e6a99049b046c640db8b96e836c8012953c69de56752ad431f6b209de15dc75ed3a03cd491c65d36d7b6fb8da458a1e2f56917c0b1fcf53ff562599967db333876975dba8a1e493619c02377adda89cdc94aeae6b9c4b8d2e171696c4971d6035b25de2d097434c71e11c6f4bfed7986d32aeba46308c9dc89b30fde6cb9fc1129dd19d9e4a446e388fa586bea5c33f4e8acdab262df5a97f187c827fc1e9ef0ca998b29484e309ebc1fea9ba079e26ff1cd6cb1fb094156a2b87790fca18b42a720400047272712bb915f8d36b3ec09650c6b9d1165b34b91ae3050dbcbaa3f2d39c35258e48bf3c3fbe24473a1adf61c698053629827472c51ac6f429bac8e214d25755ccf14c59215d009bbdb2ced8bafbcb77e5422d79cf0d8b7d998f2579d80fcfe007e30b20441df68cd0ceda6e069ba9331cd3ddf2396e36032fd0d2b9dfc2dee0c5227ff29621e03c0da8da7173a5eface625c641431785e282dce821a33457223eb6ca40ec4af78998182d23ac77f140541b6c41f5a2f528f2d81ea28afd11f07650f3d33ca0d5525eca69d2fb216e8c6051e13963cffc29312ffc562ddaa4cd
threads.m4	gnulib	084eea1a70161b2f336e14358e67ff85b81763e814867597c6e98e51cfc62885be76a5d616e676fb36e306ab7fa2a2a1dcd3446a7922df8263e7ae445c36122b7301609c5b816ec5f93b4490b59ee2d1c6ad9591a3bd75a02dfbdb5e841e15318cb3346ae5f4485b8836afa31e53
threads_h.m4	gnulib	0730da0f5dc6c12e65f626aeb95d3f26ecf218f02acad136b69cc26776c84d726ecab4de5771a71c55b4f94fb342ba0131815e4a82fb4073b6a8e6ee663beccfe0b088e4997e68fe2910f5951f073b8a94250402fe178982ec48d2b2a64202ac694a3351dfc22bbfa97b86b4e5fee7cd9f7cbde57f74ea7bffb96b2775609d8f9063
time.m4	gnulib	05927785afca08c930d13e2ea4df91b84a165e3f3f666344bf61fd07f393753ee91801b7a934c49b90d3ef171f9e7b92c8cb9277864b81274ea5bc4c93aa094bb28890468e6f93e8f0381824cc36ef8da845a81e249d07f52ec6d91f9110e28866f17815dde912b085d1f93fe9d4e8f203fc684978507953
time_h.m4	gnulib	1039910b237358039f7a136650dc0b5e947468cf1fe6cd806ac7b658f45422471a5d469634f8356d2780fe94e1aa8216bb33289bda8770377e9015bf2c5cfa114f59f5c059192f7aa2312c62bc34ac4138e8224d3cd4c72f5e363eb72f04979aaa8e90ed41c6103065bab0430b7557455afd7adc0a51861757697e40ce34af8961a75875e1cb92ac4a41de815dd75415e1d2d796078367a2acad7fd65ba7aed5726147d6176823c70c367d694aa5b392ff55743984c090ce3b2ecee35003954c39cc3cb2c58a45c5a1d798cb56cea1f72f79a3f80bb37e6dec7df336a452f173b51784f2c61ba5e3902db525bf64c46fad89820038f231cc49fcafc05c9da3dcbb321181b549e3b6752ed090e970b68b61613f3ed2701344bb5fb31d67b0a3be4987c0c164514bb72df58601c218cb59e04e2fa9ec07c85cff2ee911d63018bfd630404c60c44164e821dafe1e210e4fb365bdd9dcbce1814a0cf1e1e008e18d17a5a53e1fca128ffa76cef3f5f143072789ff7889a17fff3129dfbf
time_r.m4	gnulib	08b65af1a2b3315aba623474d6acea5aadb4ad2c547fdf047ce44879e8855e0b0748c37462f79b2c5e848b9d7853791b8c9e94fd244e5f46f01953f19fd9fe5c4219c27990f3ab81a7b16483b69a69ae
time_rz.m4	gnulib	042736f405d7028f16e420d9a654440ba2751dbc2c5535c2ffba6e4e734c2db0cc25436b582fce0d3e45edbb54c2573f5c5a42f68f8cb970a5060b8d44ff32b83aa986df09ba72d74c6b333ba2edf01e850a92f544b0bacabd648eb1f7b46f3601689db290e757204ab42e3e7c27bb40ebcfeb9d16f7f92cd233bf5d457650bd288fff2917c5b19c0a8874a4
timegm.m4	gnulib	028e93b77e8038ef8386174e1ce56471195c9cc01df6acdab0940fcff18e37c50302fdc6edcbce55479b8b61da9e599f51dc606eae7794c09c3dca2cb915b0390c782217774df481e719fce02f685ffff7523d43902476280d8c
timer_time.m4	gnulib	10a13797fd5f04d5c67b4b6abf4cc1475a3bc6be5908c1505daa125669ed8c0fd6b9fe01d067e13e8d752eed551f80d4d2639847c7807a1028d3cc74c87fde55366ff3ac3abec9677064b5c819cd6740e553ff4ee12a482e34f7e9e0830502e945d2e871
times.m4	gnulib	8655d8f591fe039bf7b1bfb8f3025a29b45949f8e46dc8b36188c97fcb1d
timespec.m4	gnulib	0234875afdb3bd3ddc94073d053d9fba1931add70ba25ca0538f4f94142570d2cc4e0848be2854a6742b7ee245a3b99a6159978f4830658df45d8fe3
timespec_get.m4	gnulib	3ac077099bf9350298e9401976466ac94e0784c647fb4827628df3a95743b375d82be69f87e15690b864f4d0f948e3939490b9dc03a40c5037d1e6ebbca7acab3d053266655ef0068e144450a8a9a656
timespec_getres.m4	gnulib	2fd490659881d5c8aa88396dca77bbbc544431e665ea02519d8e70e24e086a568ada1cc4115ebb66b6a1fe03fd686c5adf48bac2339ee66adb3f4982d185ac77802703ec9de3db87b975bef457907219e6f8441a72a874615a63
timevar.m4	gnulib	185b3d3c5af22ff5c68540e427f80174c09fb762
tls.m4	gettext	05520d797a1efa8f0589479c60ade0ebaa45834e69b77cad1291843f464ac29c0e73f23d976ef79c
tm_gmtoff.m4	gnulib	0d9ede6f370c5b1afe3e5e4745a547bda1f84ab06913b1502b809414e1ae8db7146ed7035f7e4ce4b68fa98713ee179296a4
tmpdir.m4	gettext	14a992d2cdf7c7c2749031878ce79b117744fc2f47e926e662a79fed7301568e37c35e1c2e4964fe655078d671c2e062b5cc71c8f0a2a36c10a3dbd9b177ffea95497b157e65d6cf5fd80ee60551cb06
tmpfile.m4	gnulib	5ebc756f60f4818c4aab70156d781580f4954c6c76b510a258445c829bb4a81bd0a13fb201881c26db2afee5989e4424dd62f1f44f78ff92ee7b4238
tolower_l.m4	gnulib	337e0ecb4c45ffb0f198
totalorder.m4	gnulib	00271f234dc7e1ac74b219cbe679db9c78bf35933add4c8a7abd627021f93b832adc5526b91d4e03506ef652b256b12b5e325092228818d02049b5c257ce490ab551cce9f0bc68635b226f2b42d82ac3820e12cc18afc1573b41830bd5a3ddef69b12835854d5f0b8751a7b40557d86f6df1747f36b681dfe17014087de57b4f4b38
totalordermag.m4	gnulib	7b6f501a7658c28a85657cb5c2c65e4184f2f341bdaaa82fca835b6d3a03f928651da42f95a27e14
toupper_l.m4	gnulib	14c61456663d01252a9e
towctrans.m4	gnulib	43573ca5de94e0e2949d89fc69d0dc3cecf99688b422609f913c539954c9ccd5613ae100c6ab84af
trunc-ieee.m4	gnulib	5c6ea790670080c09f8997aeaab13b721cf80944ed325397394bfd0d0b48
trunc.m4	gnulib	065ff01856f7f0a9e6320fa9e87102b8f84289f714f2a4d776dee23156081ce5c274e3fa10cd37d520f2543a283238dd56df23cb28271403e9e51fec28fcab65bcc85bac524f3225030a4fac707aee3044b5ab4f3bb74a5290fd7a0374b4019d91981cd3aa508d625c2011561430afbca3b4c41d88cd09e4de7437b41ff213f28026
truncate.m4	gnulib	0899bafbb52a7957d5571776f95608613ac3b2ed25f2550d97ed7005d3564807dc55a7c5194cd22e4ec69445f79627be486e513224053724438d9d9586cf92fe6c0e95e44172c43b0d3bed7bb3c860a9ed6499b0a995c01439c0f62204448b521277a39b
truncf-ieee.m4	gnulib	377f9d161dae67309c4b5428c4c181e3773b7af1b792532abb9aea8b2542
truncf.m4	gnulib	18c7b02dd9eff7d6ffc1383a53f8df2e7375d6ab461a03eb5d1a035816d65733cc4ec8ba098b8ffb61086396c7f736c5220d624ecdc4d9af5b9ea7b2695fc4ff95a9acd40c987e282974bc062121215281a381188e2a84b4a6119c549bd26add73196ad9f9806e670efaa174de6dfbb81cb81e541a91f309ffc93379af83583d4a69
truncl-ieee.m4	gnulib	404022aa8eb7b2e7dd47687ff751e6b75cdbe1b16cb4d4686e19be309bdc
truncl.m4	gnulib	068dbfc51fa99a68625f1ac372f8163f902552471e45262eea327e87aeb02f3aa6fac9cf114aaf853a88f0d7bb17432e8dbb66037ddbf9976a4afcd677d8e60cbccf9445b17c7c14856cf45a7fe98e308df7d29e3fdd36fc7591a3af05685fabe32bd978c1cab8c5be8179a886d0cf9f94101dfbee0cf437d94b890a57119b628027fd34a6ec6b0c251ede6e
tsearch.m4	gnulib	0e37714ae205c57aa7f9144ed8711a6d259a6923249e5585cb34672dbfd3846dd955100d7bb643b98684bdbe4c5df347697f90455a0bad11a51bbecebe86e24ec9ec407e7f48c6a6f7cfe436d8700240db656dad67894b943ca7e89a9fe6628a5d313b83
tss.m4	gnulib	2ee6b910168294a23ae48b300cb6f9d4c6bca099eece23a2a9a066cced3e
ttyname_r.m4	gnulib	015a5c3e64f3b319fe3819dddf6923919f92af1e47aa279cf72ba1f80ead48d6f10b821b4d8e267764a95fa0a6a4f09383d2cb1e40e22c36dbf9b1f4e59e0beda573790fc74bef9d56f444a168069d78f5d98c843cd35328b4c3
type_socklen_t.m4	Autoconf Archive	14086ba7a36a2cb2d1317f995067f5bc1c1dfa3df4d55adfeec984dc4b43
tzname.m4	gnulib	3a5bc5a3a19edc7d505a5416cdb7536bb3b66fbc
tzset.m4	gnulib	11be049f8c99631d87af13f431502db05623f0bd2b1d3f99cf5d797b2fd861223eb6a791261a07b16386c6d7887c71c4443767ce0b61a5ca4343de9e9bb498e34f194cc7b7b39c8b18cd37b0491e539cac9287604de2c00d1007ae67db2cf0c1eea31515b92ee6a13e95ed523b81c6864bdd2c91db03a8a5ca68cc48d104aff2f5d3cdc6de5d6ac35e62290dd2d0af34b779b65cbad3eb062b3450f1204d3d0c
uchar.m4	gnulib	038399a88fdbf6abf09d16605b6d2d6032aa6e73286af42be3338badf33f2e99b67015bbf875da6a37edc6ad3ff005057c35438303a0392b37c4ef1557ae9d743a94554b18316097f8497b0f137fd4187b699a6e83c7ad8357437d4b3cb56cc4ea91e5278f8cdfc9371add4475f49004243412769c0bc347b4514951ccb5ef9a6bd2bef4bdfb17a17a4ff8c6c314a614b422c4f9ca6ad5e925e8c1a6b5597d7adecaffe86e25f8f6e50aebdb39a5183da9e39966f306661bea9921e16c88f6a34f449d756ce02fa4
uchar_h.m4	gnulib	0c6873019c35e81cf0e126f61b23d46e110dd78229eedda0c86d2c8682cb59407105a610f928856b7606fc5a75c77f11e51d76f231064932557091408afa9c6db6941bccf3c0900fd6ce9854b8a6741090f97481187ac25247a9942409d532a6d37db736c1333c3f28e803854e9fc77015599df1bcb597abdd2b35cde0f29d5c2b93e12fa3cefe693d67276ee7729df94317f3e96826f092ecdafa66be0c81d1
uintmax_t.m4	gettext	0feed1503e7714bcb5193438891481fc3fe285cd50a2abab4aa2eebdd72c599f8e5540f1f9ccd3fe877b7a798c7e9c87aba8adb3a4a0b9db345eca47ae1ffa695e9b687fdd58b067e2abf41031da2d29b2980b6ab7b143487f90c00a6918a65ce1b98d3dd1912e11966d8ae5aa50
ulonglong.m4	gettext	061577db0fd44f3f25532ec1475d2627abda5553534016d4856e5aa4ba075eec5d03418ecbda615f8d7486ece06cf158d76c9f431b71587a81606fa7a79b3bc7ce78aa03ff12b8567c1aa0bc2c758d11cc83d09616942c0f594ce82fdcfd3313b86419beebcc9ace8d6525412aa6
uname.m4	gnulib	9e1853763c53ed1bb70bbc0570ea2c65002c27d7c230a05b5a4e43ba8ebc
ungetc.m4	gnulib	31365ecc5d7b9fcab1dd31c3a4a763a85d0d3f0b39d18a04a228a84aaebd4ce23f9e52ed4992d78656272d52bfe44df3c59059f515351125e94060df5c35eeb8e85e69803310639401c484092fbd2c447d7f97597415a6ff8f3c80867fa4abcf8e2e07df8f586a45924bff953e06af263574ffe39e4aa6dfbb9fffbb163aad7f916fef0703a9522f49fd0816
unicase_h.m4	gnulib	90b4713e34477cbc8911b2b6059b0b2275653c65d10fc02d318dddd06be1
unicodeio.m4	gnulib	0a3a4c9b2b5b9dd70ff619e7d71aaae0247f050a53791709b4f410318a05a8cf47dc1f5eb020e34c
unictype_h.m4	gnulib	58329706fc884207ba867e63f36243df15c3271f91db158305728fd9917dae78288260a7090bcd36da6b7764c3ecf11ad8dafec17f771db771d3875f
unimetadata_h.m4	gnulib	342c9017fd7a6837b78f740a61bcc1429ad341cbce836a8c3256f96fd2b7
uninorm_h.m4	gnulib	ba66501a5e6fd7ad3a10e091372fbf979cae036ef5ef90cf2fdcff7c738f
unionwait.m4	gettext	49df66c3153832f4e54d69633642d0b3848922d49647a54ca8f60e96d05e
unistd-safer.m4	gnulib	a8ea93223ebb1a2fcf99adbb5b56ae40dce555daec6228fcf3a77d4f2a03
unistd_h.m4	gettext	044c8c99befd2fc9df7f0ea10b82f0a169a338921793b83bd2ecb5e2469b182f2cda3d6ca10137c5187788192c00e4f2e61020a36ccbd9e5d3881e1a2316c541b209d59ee47d36429255ec972141165f3f88fb9da163a8335b1442925296d0b8e3b1ec094847c2f8e2b45e97fecb4f0188787112cbe5b97e4f83df784bf449f6e09f5b700eac7442235654636983537c00169f698eca7391aae57d80abaa705987b0952d7e1ec53829f48f69c033fd67881af5179cac7e261671966b29b29d6c7ee2de093a2810bca22cd7dbd70edff2c0bba5f2a0723fc8d13df514aa80d545e6359df3b50cac1999f1d98141293e6eb212c2d8bdcee99fa814b422facb58a556f3055eb4e7f69475aefa85fe3fb6df9aa19c032f96e49fbce1378baaa67c251098c226f621b8f2a0c17e95c477c014bfe77aca124fc60ddaed407f61deddd9ce741c604135f4968904dab28f7e0670e7c5a0e9defb4591126ec6bfde33e8515bcc4578fc86e5f5ef84b14efe940f897f67ef8f55e48b9c8878c55ff4631149010f46e26fdbf69e43907347230b3bcdf972e49f02babb08c8b0faa4aed6d25ad7623486fc345b2a4bc6ec9c30c1
unitypes_h.m4	gnulib	b1d81f98fcc1ace136b6
unlink-busy.m4	gnulib	075992e5249d8ec21faa0c0e90d020f658e1de4117cd5293f3dfc6df2f7d35df599617f4890bd162361120597ce8b112ce0b56e40ee5e5d188f7ba9c9fc8c9e2ee3ff2f9b3a1c1c67c9693a64a9fb13cc86728fe754317aaad50e62b31798f53e04134c7
unlink.m4	gnulib	1519f7c57ea38bb4461e172177f93cc1515adfad3b4554d6b418369c00c55e4d18b7ddab57f534e85e88c5bccebdb8e2db6c647daea80b35a08a3c5583fe15377b7094a68022cbdfa683c78c6fb441f1d057ebb70ddd3241569fef988c75d42011001fd8efb07d972767bc889c5d
unlinkat.m4	gnulib	30b9836dc04a777f3d7763822103f4c3a878a65d87bb52808301e9fa1ceca58c2b337f0a610175bbe6a92ac1c77e1ec2671f
unlinkdir.m4	gnulib	66ee7a14fac377b19e449ac0948e4673abd6ac45ca76610f8b28d7c13cb5f477f1aab4f87f5d944d
unlocked-io.m4	gettext	200545cec6d34721ccbb3056494685ad901d4b675b98d2008492fe7ca540684612f01a4694e124ca7966b77cff21ca65ce7898c03eed6c7ddc200f69c7d79878341d36614ba7cea5ad66cdd540745a02d3fa19b1b69ca46facace03d1ee28e6d295e0105f586a5e53712188e2326
unlockpt.m4	gnulib	3c044d82d5d22e63d7834a7223aecb9d15a1887abe10d1213141fb119c4c
unused-parameter.h	gnulib	3f21bb4169fba89f819855cebf47e0ba963c3c2f8fe7bc9dfc07b54fd7399f649e9b145031009281d49da2a6f7bc4ee37d3de3ab88f419e569083d79
update-copyright	gnulib	0acc98e95766cc864d060c8a47b3079700a7dd4f1384dac238217a7f42522489511c547c361be98f28788c5d6b1cdec02e892a3cbf3fa594c93c3fa72d8a6bc39fd60c1233d030a99be32e1d162dcac039ff05b8816c508ac021526f666496a8b0c6de5c528830dcd6ebe377389457109d9f062218bbe5885e71e6b18ce28b0913ab6e0d602b8909705ff2218b8815df522741afa8a88c0f9a483fa8c8de53e49e0d58abe90db8f12f1fa27dfc22f61cf29a1545a6dce5255a32a3de0e6eaae3f9b1746325283cf9b04d0b02da026d455d30b2b6ef02c9a83da7dcb7b512ed97e7ac44466c16bfce46db90df3a1796eed6b6c1f06f030994d6edd7d5a8d04364a32e2389dcd60864a042fe8b1486deec01aa36d917846533e23db14268bfa944f755e52eee0ea848a3e76a1ef3a921f87b0c77300de6fed3f80666eac9ef1387
uptime.m4	gnulib	4ee554a307121f14886d4f97a70c13a8e4128e406f410d1155ac8b26c7437aea5b6a4195696bafa3c3fdbda13aeeb67ca5f7
useless-if-before-free	gnulib	0476d047a8e33359aa14272b385af11a9cb84e7f2d3a53637b3878ca6719343a777a010ec18f89603c76b246d398068d12f445ab570954b87f8916e145dbd821d5bdbbb5557648d03a6d1bcb2e3ddb8865aa22261f26c7ee70df6ce5cfd77e33914e97627c3a205aae65cf59335e81710338d6b821d1ceda86f51b622878e16720db939066dad75538ce8203a0567ff097be76054b8cb8399f8034ed9c2219f9bbcf32000a3414dea176cb6cd9fd320415a9ac7ad24101c639e2eebec601e8921826577458f6ef17fb1d88ff4a5280dfa88d
userspec.m4	gnulib	30595e5beb3f112d1094308a87dbf63c19c58b9cfc7a4184b363a4a64942
usleep.m4	gnulib	0539e98d0c247172231f595f4d2cf350f5b08e077c46ae0d3c389f9f91aa83c234c9c6517f59841588720293054ed9c3654ab113b12e1e1f112e52beb5897afe34e1e76e1805bcf074511a1317d592eed61653fd7150da62a488e2ea181e29ea1e9a4568
utimbuf.m4	gnulib	5490474186339565f8b77843e411cfa8888d52158937d613a7b502054ccc953f2030d7f4d1c1eb67a56e11eeea73411e34c6bcbe6edcb8a3a3a1467ad007f38be54978b86b81
utime.m4	gnulib	178703cd8082222f5dfa22c5b4399605933ec3663f9e788265b1aca5e99340023c454da190b70f26570fce0c7e16339ecca06162286a67101fd3eab9c8ba98d283112d3f8199e6a4a1dd4cf71e005cc4
utime_h.m4	gnulib	0ca96eebbdb02d8bd0712456ffd4e7d38e4d556d4d672d5ec0bf18b63c884f9cf1857a77ccd8d1585d89ae0dd29481d681aba1aefc1083e0ad238f4fa29a57dbb8ac2215159fb14bd38fbebcb601d0acc9723c8d7a874d7051b3de1f13dcb221d94e9981dfc48657e70f22ea985ee2805a439dc053267922
utimecmp.m4	gnulib	33b2a7e6241206f3d94234cb0cc3b742765587b9e6ddca12930f18248f2e
utimens.m4	gnulib	1257df3df528b537f166236cd34d5679b37e6f722b6c9f21d96fbfe0d65c391d5b1e377a3849a92a563f1fac219d5b331a6175e7d3c81cadc2c484e875f971bb467f994e6aca7ff6c9c5bb854ed367fca08c75d8474e09267343dc1aee7c74da804e0c7ddf3ea5ee05153fda165af0b8e6daa89486f97b9cf8388122dbecbf7e5612fc1eaa27c9db8fafd333
utimensat.m4	gnulib	1d017d962f8e8441c4ed3c13a579bb2356e06383536050a6c564701dd1be548faa63eeca8524116f77360cf302a10cea084f78be5c7121ef17b2077884daf90d80f05369b2158f49cbda786b09dfe319955d5e3d26d6f95d46939b0423eeceb6493a49839eef5a74739d37739617c6d5ef88dd02bed6ce7dceb60a95b02fbf1864dde7e24731bd62d020dd3af4a4d981186844903790
utimes.m4	gnulib	17775aa077b75db7c85718a3daec2acaa134c16124967a99efed4f2a7d5b4d827c96218386bb76ad833a3f024203280b8119c88869623908c05d725ccebdfda14172f2c661b9d5cd44d9529a9d157f80eb786f51eb2e61e4a280
utmp_h.m4	gnulib	04832749e3f5064b1b461da91e295ee04a2737843471c9044c0e46d5c24ed07c6a6bd365d8e8150a
va-args.m4	gnulib	68612103fa9d9d6eda1a76a1c2f3e153d6f3d7f2d72a30c0d79084f2ddf9
valgrind-helper.m4	gnulib	1fa57b29416734813ac84616a50382ef7945d5cd6a45913af472cf2ded55a8ad90d16ff3da2d71fbfe73e671a1b1be9e36fe
valgrind-tests.m4	gnulib	11091cba567056a5556d1417c9b8094f4b45c0ba1683d12c6a43afb253fc176703e3b8af6a016ce970cf7853e8c2c8fdbc2f8e0c814695e02c8937199492441f90a7ff325388a6f7e8f58f1d029e94becc4b9b4621ca3407e165d61015048f892105dfc0dff3bc3b57a9720d1b2bf68b85fcf782bc6d158b
vararrays.m4	gnulib	1e278fa6724fa40d9810593cefdcbcaca1e7f886797ff9e23ad27e2093137e254db3cb56135d1826a1e5942a49d269204b30baf32131333b79bd5c1ff537e151c54248117fcdfa07bd9318e1945bfec4
vasnprintf-gnu.m4	gnulib	6cf768683bc7f7782b607881006db3446870929a9469fcfe4b8b7582239c
vasnprintf-posix.m4	gnulib	0690e57279adbcc39ccf11453bb84df0c91fc08c6f162155947b4673d25d715e28e9a97ff4845b6076a8c090545c9936f47c82e2ff947dc01b4c6cb9aae3a8f09b5466cdf3d9bf1f89ad71629803e1abe27f921b32a95d2acd3df3f868475fd0245f9f27f77bc8b36b24b0f522bf
vasnprintf.m4	gnulib	0876fd85c3ecd769050712e95a6301bd828c8ee915089fbe341b0e3146272fae121a671866de47e7348f50c5fd4f84de41e344a0712383efe7025aaa4c8806cacfb29af029c350d80ca431cd6afa4b2c5b8045398c820540caa0636f929062f8742c6ee464e454c08fc637ef1ce56ccb0b62dd159aa384cc75724711f193c1ab7c8d8595125cbb8884cfa99e85ffed7b5995317b4c94947aa3419ab3d64e2aec963fe71c2e3aed09bac4a602edb972c9455b98cfa9ae220f069bb011be02aca3b85db86e271ec541b0d56d115df2d7930e5fcc383de964cc9447612bde17ab4303e6ba308b2fe55bd55133c66b9d5d39ef64b574e1ff87502390f0e1199708a7a1c60dfffe8178922f9b8d425e23ff15cc5cab6829f8b82e
vasnwprintf-gnu.m4	gnulib	7c7c86d5499988c0c32b90a1702030410101a385bbb4e96cb072ad2872fa
vasnwprintf-posix.m4	gnulib	3f76f3e1d37fdf36ca0c58edd5538f0eae13777b79c59d728daaea6565869593fe58a72aba0d31aeaf34e99e3f78b1b76c5d
vasprintf-gnu.m4	gnulib	42f68e9a7620d5c848ac5187c1f5a5386fe9152088407b944e11084f4341
vasprintf-posix.m4	gnulib	0442b3267a1035a0188b299c4dcb40c8f9d54e694072fc2396c7b62da6a342d7dc5660898df097424624f5439baeb9600c5b52e8b49680b66c5a6b0972247b227f083f70df7e838f21fb4c5d4353876994f68ee7d52718a33a35ae9b15cab5da1b60d46bc3299dc3d23af7efa490d8184213fac28699b46c
vasprintf.m4	gnulib	00438f7c97ed6b0b898c01dadbb1352b186201060bd39d5be7a6022ffa20274d637d27b364d4670931ed3ad0e6c26003ce2f41881d7478bd37ba7f3f474f08f4fe5f8d25745150a1a449160bbf17832958a9bdd5c6aed91c4f6070520696dbd6a82011e97fd045babb53ac9f6911a9a13ae4d417c1def136ab2779ab749ac386f449ab9562405a6df402a644cd8fb068ada287a5e310cdf5e106b5441c66b088e8ad1ff97713f633fc7fe925ba2d6b127461a657
vc-list-files	gnulib	1117dfbfe24341a4df8a29d5a1ba0c1ec6676e1e31aac606082d8406e287749cbbe1c22bb18f3efc8301112daa9946f519d883e288acbb7d765982b5911d468c27b1dfb18b4e9a48ff8c3c95f22b1dc9d39b75020b6b1cc214f8
vdprintf-gnu.m4	gnulib	9dcbd20205904562c5f4c0fda19e6b4a9288ae1bf95075ac3fa51a931e17
vdprintf-posix.m4	gnulib	21a173deaaac5138302123d095f38dd6d59be7bf46480401a0b17a148f7b4d257aa02363f39b6b8f64adf3904c448a0b59356e06fd99ae4481ae482880935e9794cb1b804bb38960600218a7f0fe11328f5800a2b4ceabf3382daeacff7291edfffcdaefb03b57a1d5d1045466c1d53035fddb78a4a7c88d
vdprintf.m4	gnulib	60c41caa0357656968636b5de7c3d4d5df7e2a8b909f28962684ce06a3f2d07ce5c2bfa24ccd9857df387479926084aba1f2
version-etc.m4	gnulib	2e70cda21e6944b819d342403d4feebcc49aa21b9c68a352e9bfc6eeee01a5cd427fc10214357a83c0939eda91b304d18c16
version-stamp.m4	gnulib	da574a8aee40733a22fc
vfprintf-gnu.m4	gnulib	4250189d500f0b9addf05c6e5603aaf234da25ddfeea88a71246773bd033
vfprintf-posix.m4	gnulib	0a7b01b6ce6be99bf7214702ccbdb83f52de48566b00c96c9490ab4dddae8ba7d65be010ef104a7b8cf1b3d3eba2c3973e45a3c4398b31f0f9c0d649c6cdd6f004968cceb96ed9036c46edc9a75474dde63379994aabd99c1b03e8d4ff4aae155c2f10c0fe13c6bc7ccf10c09bcd
visibility.m4	gettext	0c6372b999c986aa4f380ca8ad149ba52b9cb69d688e624ccaa418d2b8cf6f641edf757f088c7b187e95149dbdef1dc20c9f8a12ccbc03c3f4e1c33a8d253f3a8991a25d6e7f986f0d03a10391377a5caa3ff70658d6e64d0742ea572ffa83049dc34dacf2dc3d7c790a0dfd85e6
vl_check_sign.m4	Autoconf Archive	425c1ced9f06048e57ff5b370401ce9412021a045ff7d5e8f57b759ec6b7e270de2ab5b77daedde1
vl_decl_wchar_max.m4	Autoconf Archive	2e1e7f25601bda24ce2d549c8cbdb9e6fb17670787257cc3f82575eee939d5c26a2f0547bd3be7b7
vl_lib_readline.m4	Autoconf Archive	0b7024e1ba009e16c52913d83e797ef92b8d7ff5230f6d59070a89a6fd18a3fc46102fb5e5acf2ac
vl_prog_cc_warnings.m4	Autoconf Archive	0dbd73989dc4ef10a8a125ee061c07138739c8e0536a4169cf28ef4eb68d
vl_prog_fig2dev.m4	Autoconf Archive	6805bed5d0c092524fca91f77b0260071034ba55b7ed79bfb58d34c2ededb9ac9a0e338225ccb67a
vprintf-gnu.m4	gnulib	5f72925b7223c26cde8282c337ff3ff0cacb5905fae1f78e7baffca9a1b7
vprintf-posix.m4	gnulib	202cd7ebeb2d0a8e62a132481c12bbe4aede6090c6773bd657086c976b07e23ee37a1a45368914e8
vsnprintf-gnu.m4	gnulib	4f05460403945309c2787f8d06721a44cb764eaf985c5e0a58213aef9a18
vsnprintf-posix.m4	gnulib	13e6736667d4a3da5038176e7ec0e8edeaaf287d37927fc3ccf47bf1a97843815e2597b6a89fc9af8549e00f2099215c47a48fd22d21fcadd28f5020adc55cb727e78a45d574d342a5be7de1d00ea2eedc33abdb618a3e9a683cf4b3feee48a57ad230fafeba50a166257cb127f4
vsnprintf.m4	gnulib	0c449611e8c2ca974a3b37a9d488bbd5e4db3eeeb32a1364d21f57b31ee2c4e56988cc8c53518392
vsprintf-gnu.m4	gnulib	2e86e22f612ffa69e33da5d437edd8988b837da5d4720063a20e860b3e8b
vsprintf-posix.m4	gnulib	0cefbc4aa62a60d8e51824c1d9e42af892a408592c817f4e863248d49c1e2d5760d2c6b0b7cf2fa0479ae52e912300af26f38e8d5581aa4141fb66d5984a425bbdb8150a897c9f3207b24970f460e8edb7be80bb8f3d5abf2ee6d51e404fb1d1024a74cbf53976de584d777942d8
wait-process.m4	gnulib	106a02cc4112215193712cb0e661133fdb317cfea824dcce277507965ba6b1ca73bc25198bca9d93
waitpid.m4	gnulib	195430eac6db3939a8c254f1eddbe1b2faaa91497f909bb39002c019cf98ec17d9e61e8cbf89a6f9
warn-on-use.h	gnulib	18fbce29a94d95e6130d4329bf3e2fa9829da921500a0522bdbe95a7b84e55709eabd269ff486c7fb8ba63ec0b35af70e834beeeae3260031df4fab5c25f8e91f22dbd4b8058
warn-on-use.m4	gnulib	305714f7b7423af6774e42f018f6f1da2b7f0c6681144935948e997ab06a89e7b147c5a173931c748ed0e43e17ae40f9f8969b7a1cd680327008fac1a2e47611d93fd7a6f51cba4df97e56a0b46f15c3c2ef3ae49d3461e5b43ef7e6b070a6e491040c50
warnings.m4	gnulib	09d7922bd957864612550f0a2bfc14c2f674b7b118e090ac9fd1df25edca19f844db977dfa6a84d621ad284e4d22b51201ae31593757a1e0e48f3ce65846bea25d334609839b62e620b4bfc1992430106a9e63ed92384985e4eb71fa50bf3f4ad243a865a322a625ef31d7d3be96b89609656dfdb4f0fd99c49c1f46100c01dd53f5dd276a27e165c90ccfc0eb62cf4ed5a9eaae5cf3f1672a400ac1b59800dbf252656d86114b3ec309f755aa803d2a711cae4bf764e330691e2262a9f2fa58c734d83976890c82fbe5aabdd81713259d67
wchar_h.m4	gnulib	17f5e7a4c474fa03d1f02146b92227fc4ad367fc21e10d48faa9239e302f34a4e29460450b7d7eb6369ff505a51beceab348394c6174b0c4a964d5463cc6de529525ddb8e9df436c6b727d0d84c3a62f46bcda12312631678b0749d07b7421ee581962cd4c4a440df6cf24f293e559153b0ab6c8309e2efc5a10e698d4e6db43140f756086649c99be3fb6a379a7a7889df7bb9a1a1281f0e536b3297e3509c085c18a1e0bed79db94919221188e5b6ea3896a7aa029b2c4437a497c116bb0366bef4e37fe8f1b11b2f1dc1610ebc900ecebba36ff17e9246d9ad99ebe4babff38ef3d5c7fe4c1514b7ec13c170e1a76c2bf9204f07e3849e19dc879bbb8b1e3cdb680bdd4b30dc3f51cf5f8e7c4d875d609a72bff65bc1adb157e93b75e81fecf69e0e528a6c7c6abacf05ee214f92b8358b9c3b963e90cf70405342ad4e1dde94be3dd2cfb0f427eb6ecb72ba5725f7766c92c
wchar_t.m4	gettext	16cd670e7c0968ffde413df5bcea8c11082ab9f75cdc4e16296a2d475e778c33b85c41a2e0bacaffc70857a7042fd5223c37c7d01df7adc246b8502aeaf81933ce06cc16a7c5
wcpcpy.m4	gnulib	2a024f917193414abd2a66ffe9095b56904c0f146862f4a2bbe115903cb0
wcpncpy.m4	gnulib	223b9547e7685cd902122929443afde4c33bf7da468f34e84b383140432f
wcrtomb.m4	gnulib	194f02597fe5c9d408451b60af5a8337848fd9b34af77e79e744ab9626a35cfede780f69989a5631677fa722d10c325479b868abd9d1edee034c19ea886d5eb41c349a147b978ac420ae9e6224ac82bc8f11782d721b91c2c1739c85de13611bd2b6929bb87f6a6bb5bad8f96db4b89e12b7e34c13f4c235bf828390d57d66ab6facde4916299eadb03e9aa9e864b850f677156d6e22fecc566acb57aa023e09
wcscasecmp.m4	gnulib	41984e46889aab6f489c64bcf676e18ae2211151e3af3b944570b2757158
wcscat.m4	gnulib	6a6bd83f5dd6ab46747c70c7692ba72dbba5cfc194d6f817710c54673af2
wcschr.m4	gnulib	096805d87dac2b4c6b1b3ce5da9df9e8ff32593370acda30b2814c49caff
wcscmp.m4	gnulib	11c0019637010d3124c33396f3aca7b4f5794384ad59fdfd452fb648b161bc6d58ee88cb7fab8d95e14669b6d6f6bbeb182eeb7dfb3d2f5513224d9af662f56827387ea16af1
wcscoll.m4	gnulib	97225ebd7145fa7407e6dd758363b9437cfb6b56de598c09eecf474519b7
wcscpy.m4	gnulib	8e8587e18bc441b6d2da9b523e6d01a63073ecf2d56d5d67ae546eece441
wcscspn.m4	gnulib	468247fb299d917db23ae55d193f85fb9b4ee97cf473241e1a79f7b7e3e5
wcsdup.m4	gnulib	156eb20b8c992b5dcb492f864e005b789c26231d7bf794bd4b9f02e265fab7c2f3e457d92a8138c5cad0c50a3da7c054c6f0
wcsftime.m4	gnulib	1216ebb56d878d4a2fd946b24f8e623e86f18e684ff45c969b6bd85f1a758d7ffde0cd3ae5dd959e
wcslen.m4	gnulib	4b1c5a6f2299b4caef48a04ea93506d7c9537c79c7c9cc322ecf9093822e
wcsncasecmp.m4	gnulib	61ece2b7c1c1c62aad5a6a1798c142bcda885fec910fbbc616abb217d248
wcsncat.m4	gnulib	275d688627b1c49b70a85d7e4d036db44e81af366f47e3fb6a5ed44fc4d0ba6991b150c5a65694aac813c39d50cafe1e5e3d
wcsncmp.m4	gnulib	07145ee9d7a2a311a82e16c910e3e5836d4a24145440e48ef9a21b5ac6a3811fa35ac0d97bd33d76aad1d2a421af6e6f8af5e3cf70d7008d5202e501
wcsncpy.m4	gnulib	21df33769e36851d33755a6b0cf4f4b40a3fa99de50a02e6c91f506079f3
wcsnlen.m4	gnulib	1d4b823871a4e33df27f46f87915b8fc73f33d0f929baa293c5c1967ef9a
wcsnrtombs.m4	gnulib	12f643be716f6d9954f31da0ca668f4e925361392202f67c103232ab4f5d57ccda457a4d5373cc3562353221c5d7b1c46d259c65184aa25c9fa4f58cce3b7715980a24daea34
wcspbrk.m4	gnulib	26cd5eff115593a293896d8cd0558c50c85acb21bf294029de50fb0ecdae
wcsrchr.m4	gnulib	821f637205861c773a1684343bdf5d253d18603aa42de4b1369699c79be1
wcsrtombs.m4	gnulib	21d2ad24a7af1166bc4a31758b6b94831c314d8b788bac64a471dfc0e0e2bc917be2c42507732d06c0eec862546b7eb3a960d1711e7bb8f164670d6cec9a49f499102ddab9e5
wcsspn.m4	gnulib	44e925c1af607364b2296db8a276b206ff495254f2bed06cf719630f99bb
wcsstr.m4	gnulib	238c8004f9554beb2e4582a046b1daec0274dea7ade94c6de5db72b7acb3c979f5616c0b8acedb57f3694d440cefa777b84efc10c5ae012b073e74e3
wcstok.m4	gnulib	04979c0711843cd9b3a20bcabfe058e9cfd5c33b2ef6a213fdc70dc4b0413362f82fc4301eac484340326ba0ce85560d6451a30d29c0e302ca8cff8ceedcb763a163bd837530
wcswidth.m4	gnulib	1f4ec2d8ce3f735e2865b49c542bed297e4a248dd5e5766aa9baa00e426d
wcsxfrm.m4	gnulib	481a103276c83529d66072bab174adfe334a8f24eff2f7abee70da4ad5ae
wctob.m4	gnulib	0fbe0af8720c0178247d2ba1fdc576fde9ac1e3a4cb7224d6c64d27522c155d463445bf47657529e5cb5e1e6453a5340387e99a1f26680daf8ed74e4b1a00fbd0aef108d34b8d568a11fa5c9371a7f60f4dadffa2e620d0b5152
wctomb.m4	gnulib	40b4bc943eb30b1fde1657dacaf39f6736a5670c5f5113630a3553f6d5d8
wctrans.m4	gnulib	1f4fd62b71258670b1d42524ce9a39f580d3bc6c2661f1b15950afd9882d39bafed4de9746c51aea99ff64ac7db1a3953b1d
wctype.m4	gnulib	132e55ad4d2774aa126f20d25f4921ed9aab82044b2f7eb0ef99292b02a46be90615a5aa1ea03b8986c1ebe97a2553a691a1ba8060505a664c3f58d8fd477a31e7617c1deb47
wctype_h.m4	gnulib	0558af42e33348441bea0bbd93d3158a4a53eae522768bff9b560c99eae125f862012ed792d6fbc62de440e19eb386fc2cca3141951453f0459d2d6d34195ffcad7e31ecb61245e6412a64561ac658f3492c99e18e289ee78aaa5130e26294228ef2a219566acb792d456bac0b855b8c545cf7c72d7381f569e496d2709170e9b5c78116a9358269f18c91768fd828c8d21337da454aa1083a880f17826c1665aae128f7f63bcf214537dd9d196074cb01f7d2cde4f94714ddc186753777ef59ffc2e01092097039
wcwidth.m4	gettext	0840f0fe149f2e426b730c469c8c0b25cd80bf321293a8cf45686f25503d15572c13b1c9f68ad00b16ea9dc02111d3a5d0e11c50efcba73ef9cd947f34f20257014dd2bd9dd83d7b73747650d04fb0283ec5cd98e47c94642a964288557f6ad161380b9d5717b656a0b29073256582ffe11b01301ce691128357c21f82d011955a12911774d32f90cdbf08bc97397995162cd3fd8c3c97bc2abaa0f22c05742e9cb5174891f65673ce09b012523ced3703570591bde55c50e5970410c113c3fcfca370796bbb00ffcea1d122908baf7d8744d9bd0ed361a9cc8cc14fe73186dac8a9099890a0
windows-rc.m4	gnulib	d8af5dd86d52ec3e32c9
windows-stat-inodes.m4	gnulib	094bd2cc821a8d469f4d777f7ab0d1148fbd257ab233e0bc7489901feb0fdcdcddb4cc4324ee42ca
windows-stat-timespec.m4	gnulib	51528d35a2d457c050777c0e1645eceea2af71227e417cbe8fc125bc3654effa3fe18b2870d88c03
wint_t.m4	gettext	0676321ba617b27dde0f1402f78951297b2806e81f9271f6162322c6ad5f26328c2b29ae7e17514640c51ee655e85963e4405019232d1b6722657ce96058ab803695300372e1702afca1c200303cde327aef6eee0388a6ee955e88e0a9eb371a8979c09fb92ad1b4402c567bbbc3b92d78ed34279067e954c380976406c361faad31c5edfa6cb2d04635da3bc6530d8adf695a8651f1df8698077efa8350e2d1
wmemchr.m4	gnulib	253bf52a4a8135d3f7ac7c2c6c29baf36ffe60d9def812e8f131a56dff42df261ec28264a1e2eb0dec63cc2fa706f3e743c1
wmemcmp.m4	gnulib	0df790e6d125ce3bf1b349fc678d0519f568e6425de33dc98482c86ec38f7a582d338b193fe16d40a1fd4ae99ee1befa3991ae3d36d0825688bb589d
wmemcpy.m4	gnulib	34532f619ab2ccdc0cc4745763860b15baa321b59022ab748e3527d99626c5cf6da27f7114bab2d9e39a297e6c3119d1a49d
wmemmove.m4	gnulib	0d1593bc201c6e780e912f1080a7b629509d91d98e6a87d879d1154ca7839a7c647aa68df1631b33b4ed7a210771b2451fb7
wmempcpy.m4	gnulib	6fe528e9912fdc7ed39c7aa0d333822625ea0d0c9d38e34a03d3f07fa8b5c74786b2dbd61674f3f6d7477b60747b307a022b
wmemset.m4	gnulib	1da631fef7bfc7e83fbf328ca3ddae8dfa987e43437114ff452f0512796b5b5558e440ca24a3e5fde0441a189e8886a43846
woe32-dll.m4	gettext	2efacef77fbd4751923c67a67490f1f7e3fe5dbf79acb1c3174bd3c3ef708244206d16e70321b31d83ca759d5a7cb5fc14fa9bb7fe2a213a2c76d03fba77f0f3ef1eec537974db4634573942fe4a61fae2b81e8e981a82ab234b
write-any-file.m4	gnulib	159f74200c2f2a3e4b9b1ae97c5a490ba2ec199a20b203290cc07a3d255f22f6e0b781496e0cb17780b2fdfcdcd19f986c07
write.m4	gnulib	8a13552c201e883ccc84ab95969946368ed7b968d8f286c7405fd365d09be36b3d448a48e4969393f8cc2d60d60921f18997
wtmpdb.m4	gnulib	440603e026d390217a45
xalloc.m4	gnulib	7f08f40ddf019c631af9e19cc5883aee1ee1c05df1a2ada44d550c1df5d9f4b0d520648caeac1bf5
xattr.m4	gnulib	02c7f51c8d40e27166fb348d893ee9ad0e7057d1851c6cd5358b962fac2ba3bc59ab3e67399f8634c4cec5aa7de0bb093cf7e75ed44c9724e009e390
xgetcwd.m4	gnulib	5cbd098c65328bb888b35cfac53b1a8e0af801c1861d04d5b951c252bf41
xnanosleep.m4	gnulib	7d1316e20c8815b45805a3b32120463ad848617bc44b405aa9b6fc17f505f7d653698a9c0b904cdc
xreadlink.m4	gettext	1fadc2dc91af8dcd2f002786ead10fb76e1754df29625904aefef43d47d668416561405b97b77ac76c0d0d92dbcdda308e22cb0796f1b918803e7330d5a64502fea090034009
xsize.m4	gettext	11f7e68456b76724bf5f520bf346797dca7be8a35c284db7af4782fa99946dc775bed3ed99800b8797aa70bdaa8511896398c38bca9d6c1379aec7e6d32333e2e442126c53c0d7926722d6c74be6c555fabbba63757e72845572
xstrndup.m4	gnulib	16d261a152b620c6ea865e008e1bcd93cefcaf2b64e4d726ac811295824e
xstrtod.m4	gnulib	35066ba9bfec4967b75f3a3ed4f795683d88d2963d44e2b7732219869aad4a8ba96fa46e30b667e54e15868a3c577a1ef9b957cedba5cb6bc51ce239602b66c7b6d61b0b6b0278d7942756b1f9d978948741798a8e4ebcfd17f3a465a709384d02ffa7e2b25f6611e5727ccb8bc3b770954d4e36c8bccb30c74341aff127ea5397d2e4610307e705f72fdb8de917b9bb448ff81cbc87f2e3b728f237746d0841fee0b3e938bea44d49d4
xstrtol.m4	gnulib	1a3513b96614fd3613af3ca8ecd8fe2cbf363810927062c2511cadbb452aa20999a5314dc4e5bc3d
xvasprintf.m4	gnulib	3b9f3683a6f35c6e9b6757a56e0623dc6834ef775c5753be539923c97f1b634906a3ab5821db258a85dd169f47be95d96f6c
year2038.m4	gnulib	11fcf4f2485be218715f377c1d859345068c876c461e5fd89f1b2b5001165066a7c4a9eefa4a94e557174d7096c542fc9094712b1f4614415dc4dd9f76eba0ac5b4a6fbfb17c945e2cca90aaccb62b8295ece5eeb2277a860072accd6928e77a97fa4690
yesno.m4	gnulib	0f2c00efb257394340571c473b77b76a4a67bb5f28d795b19658e1a1ef233bda0ba776df766475d23f7b987ca2ec455856a2417d7ce88218b2a4ca11432755785d16cb245d294f1e53c5b2ad40f26a6a5ab9e0a15e2ecf5e833d8e53650a1ba6f5839a449819d4134aa4379bf477a7877c4a27a06f24836fb6ff4f92488ae1577ae4be3db0ce0133c7e108c2e4dc38827469fc6a5cd2ed028da8670279b86bf4f1fe601fc9cbb2f010a6
yield.m4	gnulib	52ac2c75508956109e0c84f9f8f585aff0972d2d9397dd1bc50139673d89a901db797a3197f822cab7706770086be6208009dbbe9c5be30b3ef22005
ylwrap	automake	03c392e3c250ce8db4550867d3f7287812e5fc5a1e890211ee8b85a71dbf1efa1fea7014dc9a7c0f1f396e3befd1d5701f971f55e282f8b03021e94420d69dbace1997f6045226a36477ad6b09012e252bb4960f802da8d6f2f93c54ee438d7115f81b9641a612ca6771db20cf354e501ae500fa8b80c20c5062b6f023faab09588e59638669ad0c15e3b4585c9bde0902884f47a4605d13204d0829fd7fed2f5df09485ae814e518d6661d1cce6cf80cf5a04aa621ad7bd5275df97ddb16517402e55cf56d5700968ec29a44b2d987ac4e36b379dab2b599c8c5c926bf1358a9a4ff1379c757553e935dfbd7123813a7601f5542f430ab163ea76474a622c950469187476564fa73426f2af98fc79ec1c0210c78488d2437c7a625cdae77f5beef8819b36e66180f0b41f7381b682bcb8763ca0f28a81e2c50adfaa8b61d35d81f3fdd38b88827fe1d7835e43fba760a2ef81e185f28d6cefc677cb1d6789769b563782897a381a8bf7bce430edf054b9548f606895c4d6dad0755b9301bcae5b78ec1719c3966fb98b927eb923afb29896a6f33d013a4296c09ab2df086368b407b8b2a05aadb072590120b5afa152d2be15736a9ef8f1a4d511a7973cebc3950ea4f7524826fd83779f22a6ff9d90077a51e25e88a782c753907aa9ea45e7ab41f8e1a91a84601883af173527b9a9f8704245afcfda747d3a6b7a5c18afd661d6b3a58954ac2db47275ee322ba648b2e3b4cdf18c224225569bdfb7c52613b2449253bc32baf05ce96402df64c896c5b720e65486af0f5226c5c6a0daa26c25ce4c95c7e1e8ae0f7ccb1e5806c92edb6895eabf2472d2ca6edde79998af438d6bcddb24618478d954302bd00c1eec42a1b9d0090cd33e474c80596224a8cad4583dae4b54f7f141ffd9fdc42056569bc68046de3548cd954643e72b93e2ce1e1f45d0ef4c8232e33a531dbacfa99caf76e364f34cf76774ae34a0e5eccbfa5307b1997437f095d4067ec45d1cd850
zzgnulib.m4	gnulib	1f578bac6d7aa26789717189ffbd2f752ea079baaf8a62b726620e2efceb
~~gnulib.m4	gnulib	d8ed374ac857aa352a1ef96e28442a864f504802
`;

;// CONCATENATED MODULE: ./lib/artifacts/release/known.js



/** 80 bits in hex: nobody finds another content for one. */
const digestLength = 20;
/** By the last part of a path. */
const byName = new Map(knownFiles
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
    const [name = '', tool = '', digests = ''] = line.split('\t');
    return [name, { tool, digests }];
}));
/** Lines of which the years change while nothing else does; exact, so that nothing can hide in them. */
const copyright = /^(?:#|dnl) +Copyright \(C\) [0-9, -]{1,300}(?:\n(?:#|dnl) +[0-9, -]{1,100})? ?Free Software Foundation, Inc\.\n/gm;
/**
 * Is a file one that Autotools, gettext, gnulib, the Autoconf Archive or pkg-config copy into projects, and in a version
 * of theirs? Undefined where none of them has a file of that name.
 */
function knownCopy(path, content) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const entry = byName.get(name);
    if (entry === undefined)
        return undefined;
    const text = Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n').replace(copyright, '');
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(`${name}\0${text}`, 'latin1')
        .digest('hex')
        .slice(0, digestLength);
    for (let at = 0; at < entry.digests.length; at += digestLength)
        if (entry.digests.startsWith(digest, at))
            return { tool: entry.tool, known: true };
    return { tool: entry.tool, known: false };
}
/** Is this, as far as a name tells, a file that a tool copies? */
function isCopyName(path) {
    return byName.has(nameOf(Buffer.from(path.slice(path.lastIndexOf('/') + 1))));
}

// EXTERNAL MODULE: ./lib/fixtures/opaque.js + 1 modules
var opaque = __webpack_require__(6465);
;// CONCATENATED MODULE: ./lib/artifacts/release/role.js

const buildNames = new Set(('configure makefile gnumakefile bsdmakefile makevars linguas potfiles cmakelists.txt meson.build meson_options.txt ' +
    'sconstruct sconscript wscript waf jamfile jamroot build workspace dockerfile containerfile vagrantfile justfile ' +
    'rakefile gemfile gradlew mvnw package.json package-lock.json npm-shrinkwrap.json yarn.lock binding.gyp ' +
    'cargo.toml cargo.lock build.rs go.mod go.sum pom.xml pyproject.toml setup.cfg manifest.in rules autogen.sh').split(' '));
/** Extensions of what is compiled, run, expanded or included. */
const code = new Set(('m4 ac am in sin mk mak make cmake meson ninja gn gni bzl bazel sh bash zsh ksh csh fish bat cmd ps1 awk sed ' +
    'c h cc cpp cxx c++ hh hpp hxx inc ipp tpp s asm l ll y yy def map ver ld rc idl f f90 f95 for ' +
    'rs go java kt kts groovy gradle scala clj swift m mm cs fs vb d zig nim v vala vapi hs ml mli erl ex exs lisp el ' +
    'py pyx pxd pxi pyi pl pm pod t rb rake gemspec php lua tcl r jl js mjs cjs jsx ts mts cts tsx coffee vue svelte ' +
    'vcxproj vcproj dsp dsw sln props targets csproj fsproj vbproj xcconfig pbxproj proto thrift capnp sql xs xsl xslt gperf gyp gypi toml rules tmpl j2').split(' '));
const documents = /(?:^|\/)(?:readme|news|changelog|changes|history|authors|contributors|copying|copyright|licen[cs]es?|install|thanks|todo|hacking|notice|about-nls|faq|bugs|maintainers|release|releasing|contributing|security|code_of_conduct)(?:[.\-_][\w.-]*)?$|\.(?:md|markdown|rst|txt|adoc|asciidoc|html?|css|svg|texi|texinfo|info(?:-\d+)?|pod|tex|xhtml|po|pot|1|2|3|4|5|6|7|8|\dx|\dpm|n|docbook|xml)$/i;
const pictures = /\.(?:png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|ps|eps|dvi)$/i;
/** What a file is for. `content` may be its beginning alone. */
function roleOf(path, content, size) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    const stem = name.split('.')[0] ?? name;
    if (buildNames.has(name) || buildNames.has(stem))
        return 'build';
    if (dot > 0 && code.has(name.slice(dot + 1)))
        return 'build';
    if (content[0] === 0x23 && content[1] === 0x21)
        return 'build';
    if ((0,opaque/* opacityOf */.j)({ size, pieces: [content] }) !== undefined)
        return pictures.test(path) ? 'picture' : 'opaque';
    return documents.test(path) ? 'document' : 'other';
}
/** Is a file code by its name alone? */
function isCode(path) {
    return roleOf(path, new Uint8Array(0), 0) === 'build';
}

;// CONCATENATED MODULE: ./lib/artifacts/release/layout.js




/** The path of git that a path of the archive stands for. */
function gitPath({ top, base }, path) {
    const plain = plainName(path);
    return base + (plain.startsWith(top) ? plain.slice(top.length) : plain);
}
/** What only built packages hold: of Java, Android, Python and Debian. */
const builtMarks = /^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml|debian-binary|[^/]+\.dist-info\/WHEEL)$/;
/** Does an archive hold what only built packages do? */
function isBuilt(members) {
    return members.some(({ path }) => builtMarks.test(plainName(path)));
}
/** So many folders of git are tried. */
const mostBases = 500;
/** The layout that brings most of the archive's files to `known`, the paths of git. */
function layoutOf(members, known) {
    const paths = members.map(({ path }) => plainName(path));
    let best = { top: topOf(paths), base: '', matches: -1 };
    for (const top of new Set([topOf(paths), ''])) {
        const inner = paths.filter((path) => path.startsWith(top)).map((path) => path.slice(top.length));
        for (const base of basesOf(inner, known)) {
            const matches = inner.filter((path) => known.has(base + path)).length;
            if (matches > best.matches)
                best = { top, base, matches };
        }
    }
    return best;
}
/** The root, and each folder that holds a file of code as the archive's root does. */
function basesOf(inner, known) {
    const rooted = new Set(inner.filter((path) => !path.includes('/') && isCode(path)));
    const bases = new Set(['']);
    for (const path of rooted.size === 0 ? [] : known) {
        const slash = path.lastIndexOf('/');
        if (slash > 0 && bases.size < mostBases && rooted.has(path.slice(slash + 1)))
            bases.add(path.slice(0, slash + 1));
    }
    return bases;
}
/** Is it a source archive: is most of its code, or most of git's, in both? What tools generate does not count. */
function holdsSources(members, layout, known) {
    if (isBuilt(members))
        return false;
    const counts = (path) => isCode(path) && !generatedNames.test(path) && !isCopyName(path);
    const own = members.filter(({ kind, path }) => kind === 'file' && counts(path)).map(({ path }) => path);
    const shared = own.filter((path) => known.has(gitPath(layout, path))).length;
    const ofGit = [...known].filter((path) => path.startsWith(layout.base) && counts(path)).length;
    return shared > 0 && (shared * 2 >= own.length || shared * 2 >= ofGit);
}
function topOf(paths) {
    const [first] = paths;
    const slash = first?.indexOf('/') ?? -1;
    if (first === undefined || slash < 0)
        return '';
    const top = first.slice(0, slash + 1);
    return paths.every((path) => path.startsWith(top)) ? top : '';
}

;// CONCATENATED MODULE: ./lib/artifacts/release/text.js

/** The checksum of a content of which the line endings do not count. */
function digestOfLines(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(unixLines(bytes), 'latin1').digest('hex');
}
/** Each byte a character, each line ended by LF. */
function unixLines(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        .toString('latin1')
        .replaceAll('\r\n', '\n');
}
/** No commit, name or date that git puts in is longer. */
const longest = 2000;
/**
 * Is `archived` what `git archive` makes of `tracked`: with something else for each `$Format:…$` (gitattributes(5),
 * "Creating an archive")?
 */
function isSubstituted(tracked, archived) {
    const pieces = tracked.split(/\$Format:[^$\n]*\$/);
    let at = 0;
    for (const [index, piece] of pieces.entries()) {
        const last = index === pieces.length - 1 && index > 0;
        const found = last ? archived.length - piece.length : archived.indexOf(piece, at);
        if (found < at || found - at > (index === 0 ? 0 : longest) || !archived.startsWith(piece, found))
            return false;
        at = found + piece.length;
    }
    return at === archived.length;
}
/**
 * Do two files of the INI kind say the same but for the section `egg_info`, which setuptools adds when it rewrites
 * setup.cfg (setuptools, command/setopt.py and command/egg_info.py)? Comments and blanks do not count.
 */
function sameSettings(one, other) {
    return settingsOf(one) === settingsOf(other);
}
function settingsOf(text) {
    let section = '';
    return text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => {
        const header = /^\[(.*)\]$/.exec(line)?.[1];
        if (header !== undefined)
            section = header;
        return line !== '' && !/^[#;]/.test(line) && section !== 'egg_info';
    })
        .map((line) => line.replace(/ ?[=:] ?/, '=').toLowerCase())
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/artifacts/release/compare.js







/** A longer file is judged by so many of its first bytes, and a difference in its line endings is one. */
const maxContent = 4 << 20;
/** Compares a source archive with git. Its content is read a second time only where something differs. */
async function compareRelease(source, members, layout, tree, limits) {
    const comparison = new Comparison(members, layout, tree);
    comparison.pair();
    await readMembers(source, (path) => comparison.isOpen(path), async (path, size, bytes) => {
        const pieces = [];
        let total = 0;
        for await (const piece of bytes) {
            if (total < maxContent)
                pieces.push(piece.slice(0, maxContent - total));
            total += piece.length;
        }
        comparison.judge(path, Buffer.concat(pieces), total > maxContent ? (size ?? total) : undefined);
    }, limits);
    return {
        ref: tree.ref,
        compared: members.filter(({ kind }) => kind === 'file').length,
        differences: comparison.differences,
    };
}
class Comparison {
    members;
    layout;
    tree;
    differences = [];
    /** Files of which the content must be seen, and what git has there. */
    #open = new Map();
    #tracked = new Map();
    /** By the checksum of their content. */
    #paths;
    /** By path; the last of those of one name, as who unpacks gets it. */
    #members;
    #submodules;
    #told = new Set();
    #substituted = new Set();
    constructor(members, layout, tree) {
        this.members = members;
        this.layout = layout;
        this.tree = tree;
        this.#members = new Map(members.map((member) => [member.path, member]));
        // An empty file says nothing of where it is from.
        this.#paths = new Map([...tree.entries].filter(([, { size }]) => size > 0).map(([path, { oid }]) => [oid, path]));
        this.#submodules = [...tree.entries].filter(([, { mode }]) => mode === '160000').map(([path]) => path);
    }
    /** A difference is told with the path that git has, or would have. */
    #tell(difference) {
        this.differences.push({ ...difference, path: gitPath(this.layout, difference.path) });
    }
    isOpen(path) {
        return this.#open.has(path);
    }
    /** Tells what the names, modes and checksums tell, and reads what git has for the rest. */
    pair() {
        const blobs = new Map();
        for (const member of this.members)
            if (member.kind === 'file')
                blobs.set(plainName(member.path), member.blob);
        const links = [];
        for (const member of this.members) {
            const { path } = member;
            const entry = this.tree.entries.get(gitPath(this.layout, path));
            switch (member.kind) {
                case 'file':
                    this.#pairFile(path, member, entry);
                    break;
                case 'hardlink': {
                    const blob = blobs.get(plainName(member.target));
                    if (blob === undefined || blob !== entry?.oid)
                        this.#link(path, member.target, blob === undefined ? 'outward' : 'elsewhere');
                    break;
                }
                case 'symlink':
                    if (leadsOut(path, member.target))
                        this.#link(path, member.target, 'outward');
                    else if (entry === undefined)
                        this.#link(path, member.target, 'unknown');
                    else
                        links.push({ path, target: member.target, entry });
                    break;
                case 'device':
                    this.#tell({ kind: 'device', path });
            }
        }
        this.#pairLinks(links);
        this.#readTracked();
    }
    #pairFile(path, member, entry) {
        if (entry === undefined) {
            const own = gitPath(this.layout, path);
            const submodule = this.#submodules.find((each) => own.startsWith(`${each}/`));
            if (submodule === undefined)
                this.#open.set(path, undefined);
            else if (!this.#told.has(submodule)) {
                this.#told.add(submodule);
                this.#tell({ kind: 'submodule', path, submodule });
            }
            return;
        }
        if (member.blob !== entry.oid) {
            this.#open.set(path, entry);
            return;
        }
        if (member.mode === undefined || entry.mode === '120000')
            return;
        const executable = (member.mode & 0o111) !== 0;
        if (executable !== (entry.mode === '100755'))
            this.#tell({ kind: 'mode', path, executable });
    }
    #link(path, target, fault) {
        this.#tell({ kind: 'link', path, target, fault });
    }
    #pairLinks(links) {
        const targets = new Map();
        const oids = new Set(links.filter(({ entry }) => entry.mode === '120000').map(({ entry }) => entry.oid));
        for (const { oid, bytes } of this.tree.blobs([...oids]))
            targets.set(oid, Buffer.from(bytes).toString('utf8'));
        for (const { path, target, entry } of links)
            if (targets.get(entry.oid) !== target)
                this.#link(path, target, 'elsewhere');
    }
    #readTracked() {
        const changed = [...this.#open].flatMap(([path, entry]) => entry === undefined ? [] : [{ path, entry }]);
        this.#substituted = this.tree.substituted(changed.map(({ path }) => gitPath(this.layout, path)));
        const wanted = new Map();
        for (const { path, entry } of changed) {
            if (entry.size > maxContent)
                continue;
            const own = gitPath(this.layout, path);
            const needsText = this.#substituted.has(own) || /(?:^|\/)setup\.cfg$/.test(path);
            if (needsText || !wanted.has(entry.oid))
                wanted.set(entry.oid, needsText ? 'text' : 'digest');
        }
        for (const { oid, bytes } of this.tree.blobs([...wanted.keys()]))
            this.#tracked.set(oid, {
                digest: digestOfLines(bytes),
                text: wanted.get(oid) === 'text' ? unixLines(bytes) : undefined,
            });
    }
    /** Tells what a file's content tells. `size` is given where `content` is only its beginning. */
    judge(path, content, size) {
        const entry = this.#open.get(path);
        if (entry === undefined) {
            const role = roleOf(path, content, size ?? content.length);
            const from = role === 'opaque' ? undefined : this.#elsewhere(path);
            const maker = this.#isOriginalManifest(path)
                ? { tool: 'cargo', how: 'generated' }
                : makerOf(path, content);
            if (maker === undefined && from !== undefined)
                this.#tell({ kind: 'moved', path, from });
            else
                this.#tell({ kind: 'unknown', path, role, maker });
            return;
        }
        const tracked = this.#tracked.get(entry.oid);
        if (entry.mode !== '120000' && size === undefined && tracked?.digest === digestOfLines(content))
            return;
        if (tracked?.text !== undefined) {
            const own = unixLines(content);
            if (this.#substituted.has(gitPath(this.layout, path)) && isSubstituted(tracked.text, own))
                return;
            if (/(?:^|\/)setup\.cfg$/.test(path) && sameSettings(tracked.text, own)) {
                this.#changed(path, content, size, { tool: 'setuptools', how: 'generated' });
                return;
            }
        }
        this.#changed(path, content, size, this.#isCargoManifest(path, content, entry) ?? makerOf(path, content));
    }
    /** Where git has the content of a file. */
    #elsewhere(path) {
        const own = this.#members.get(path);
        return own?.kind === 'file' && own.blob !== undefined ? this.#paths.get(own.blob) : undefined;
    }
    #changed(path, content, size, maker) {
        this.#tell({
            kind: 'changed',
            path,
            role: roleOf(path, content, size ?? content.length),
            maker: maker?.how === 'altered' ? undefined : maker,
        });
    }
    /** Cargo rewrites the manifest and puts the author's beside it (The Cargo Book, "cargo package"). */
    #isOriginalManifest(path) {
        if (!path.endsWith('/Cargo.toml.orig'))
            return false;
        const own = this.#members.get(path);
        const tracked = this.tree.entries.get(gitPath(this.layout, path).slice(0, -'.orig'.length));
        return own?.kind === 'file' && own.blob !== undefined && own.blob === tracked?.oid;
    }
    #isCargoManifest(path, content, entry) {
        if (!/(?:^|\/)Cargo\.toml$/.test(path))
            return undefined;
        if (!unixLines(content).startsWith('# THIS FILE IS AUTOMATICALLY GENERATED BY CARGO\n'))
            return undefined;
        const original = this.members.find((member) => plainName(member.path) === `${plainName(path)}.orig`);
        return original?.kind === 'file' && original.blob === entry.oid
            ? { tool: 'cargo', how: 'generated' }
            : undefined;
    }
}
function makerOf(path, content) {
    const tool = generatorOf(path, content);
    if (tool !== undefined)
        return { tool, how: 'generated' };
    const copy = knownCopy(path, content);
    return copy && { tool: copy.tool, how: copy.known ? 'copied' : 'altered' };
}

// EXTERNAL MODULE: ./lib/workspace/git.js
var git = __webpack_require__(297);
;// CONCATENATED MODULE: ./lib/artifacts/release/tree.js

/**
 * The tree at `given`, else at the tag that fits the archive's name, else at HEAD. Undefined where `root` is in no git
 * repository, or the ref is none of its commits.
 */
function gitTree(root, given, archive) {
    const tag = given === undefined ? tagFor(archive, tagsOf(root)) : undefined;
    const name = given ?? tag ?? 'HEAD';
    const commit = (0,git/* git */.$)(root, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ])?.trim();
    const listing = commit === undefined ? undefined : (0,git/* git */.$)(root, ['ls-tree', '-r', '-l', '-z', commit]);
    if (commit === undefined || listing === undefined)
        return undefined;
    const entries = new Map();
    for (const record of listing.split('\0')) {
        const [, mode, oid, size, path] = /^(100644|100755|120000|160000|100664) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(record) ?? [];
        if (mode === undefined || oid === undefined || path === undefined)
            continue;
        entries.set(path, { mode: modeOf(mode), oid, size: Number(size) || 0 });
    }
    return {
        ref: { name, why: given !== undefined ? 'given' : tag !== undefined ? 'tag' : 'head' },
        hash: commit.length === 64 ? 'sha256' : 'sha1',
        entries,
        blobs: (oids) => readBlobs(root, oids),
        substituted: (paths) => substituted(root, commit, paths),
    };
}
function modeOf(mode) {
    return mode === '100755' || mode === '120000' || mode === '160000' ? mode : '100644';
}
function tagsOf(root) {
    return ((0,git/* git */.$)(root, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']) ?? '').split('\n');
}
/** The tag whose version is the one in an archive's name; undefined where there is none. */
function tagFor(archive, tags) {
    const stem = archive
        .replace(/^.*[/\\]/, '')
        .replace(/(?:\.orig)?(?:\.tar)?\.[A-Za-z]\w*$/, '')
        .replace(/\.(?:orig|tar)$/, '');
    const [, name, version] = /^(.*?)[-_]v?(\d[\w.+~-]*)$/.exec(stem) ?? [];
    if (name === undefined || version === undefined)
        return undefined;
    const wanted = plainVersion(version);
    const fitting = tags.filter((tag) => versionsIn(tag).some((each) => plainVersion(each) === wanted));
    const rank = (tag) => tag === `v${version}` || tag === version ? 0 : tag.toLowerCase().includes(name.toLowerCase()) ? 1 : 2;
    return fitting.sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))[0];
}
/** `curl-7_88_1` as `7_88_1`: what begins with a digit, after a sign or a lone letter. */
function versionsIn(tag) {
    return [...tag.matchAll(/(?<=^|[^A-Za-z0-9]|(?:^|[^A-Za-z])[A-Za-z])\d/g)].map((match) => tag.slice(match.index));
}
function plainVersion(version) {
    return version.toLowerCase().replace(/[^a-z0-9]+/g, '.');
}
const batchBytes = 32 << 20;
function* readBlobs(root, oids) {
    const infos = (0,git/* gitBytes */.s)(root, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], lines(oids));
    const sized = (infos?.toString('latin1') ?? '').split('\n').flatMap((line) => {
        const [oid = '', size = ''] = line.split(' ');
        return /^\d+$/.test(size) ? [{ oid, size: Number(size) }] : [];
    });
    for (let start = 0; start < sized.length;) {
        let end = start;
        let total = 0;
        while (end < sized.length && (end === start || total + (sized[end]?.size ?? 0) <= batchBytes))
            total += sized[end++]?.size ?? 0;
        const batch = sized.slice(start, end);
        start = end;
        const bytes = (0,git/* gitBytes */.s)(root, ['cat-file', '--batch'], lines(batch.map(({ oid }) => oid)));
        if (bytes === undefined)
            continue;
        let offset = 0;
        for (const { oid, size } of batch) {
            const header = bytes.indexOf(0x0a, offset) + 1;
            yield { oid, bytes: bytes.subarray(header, header + size) };
            offset = header + size + 1;
        }
    }
}
function lines(texts) {
    return texts.map((text) => `${text}\n`).join('');
}
/** By the attributes of the tree itself, where git can tell (2.40), else by those of the work tree. */
function substituted(root, commit, paths) {
    if (paths.length === 0)
        return new Set();
    const input = paths.map((path) => `${path}\0`).join('');
    const args = ['check-attr', '-z', '--stdin'];
    const answer = (0,git/* gitBytes */.s)(root, [...args, `--source=${commit}`, 'export-subst'], input) ??
        (0,git/* gitBytes */.s)(root, [...args, 'export-subst'], input);
    const fields = (answer?.toString('utf8') ?? '').split('\0');
    const found = new Set();
    for (let at = 0; at + 2 < fields.length; at += 3)
        if (fields[at + 2] === 'set')
            found.add(fields[at] ?? '');
    return found;
}

;// CONCATENATED MODULE: ./lib/artifacts/gather.js














/**
 * Looks into artifacts, one after the other.
 *
 * @throws WorkspaceError where a file cannot be read, or `ref` is no commit
 */
async function gatherArtifacts(question) {
    const { workspace, policy, files, ref } = question;
    if (ref !== undefined && gitTree(workspace.root, ref, '') === undefined)
        throw new workspace_workspace/* WorkspaceError */.kP(`${ref} is no commit of the repository at ${workspace.root}`);
    const own = new Set(files.map((file) => nameIn(workspace.root, file)));
    const tree = { ...workspace, files: workspace.files.filter((path) => !own.has(path)) };
    const opaque = (0,gather/* opaqueFixtures */.E)(tree, (0,places/* placesOf */.e)(policy.fixtures));
    const content = readContent(tree, opaque, gitTree(workspace.root, 'HEAD', ''));
    const seen = [];
    for (const file of [...new Set(files)]) {
        const descriptor = gather_open(file);
        try {
            const source = fileSource(descriptor, (0,external_node_fs_.fstatSync)(descriptor).size);
            const name = nameIn(workspace.root, file);
            const git = gitTree(workspace.root, ref, file);
            seen.push(await look(name, (0,external_node_path_.basename)(file), source, git, question, content));
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    return { fixtures: opaque.size, seen };
}
async function look(file, name, source, tree, { workspace, kind: given, limits = defaultLimits }, content) {
    const { members, carried, faults } = await visit(name, source, content, tree?.hash, limits);
    // Outside git the workspace is what the sources are told by.
    const known = new Set(tree?.entries.keys() ?? workspace.files);
    const layout = layoutOf(members, known);
    const kind = given ?? (holdsSources(members, layout, known) ? 'source' : 'binary');
    if (kind === 'binary')
        return { file, kind, carried, faults: [...faults, ...outwardLinks(name, members)], release: undefined };
    // What lies deeper is compared with git as it is, and may be as broken as a test needs it.
    const shallow = faults.filter(({ depth }) => depth === 'outer');
    const release = tree && (await compareRelease(source, members, layout, tree, limits));
    return { file, kind, carried: [], faults: shallow, release };
}
/** Packages of a distribution are unpacked at the root, and their links lead from there. */
function outwardLinks(name, members) {
    if (members.some(({ path }) => path === 'debian-binary'))
        return [];
    return members.flatMap((member) => member.kind === 'symlink' && leadsOut(member.path, member.target)
        ? {
            entry: `${name}!/${member.path}`,
            depth: 'outer',
            message: `This link leads to ${member.target}, out of the archive.`,
            level: 'warning',
        }
        : []);
}
function gather_open(file) {
    let descriptor;
    try {
        // Not blocking, so that a FIFO cannot hold the run up.
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        throw new workspace_workspace/* WorkspaceError */.kP(`${file} cannot be read: ${(0,read/* reasonOf */.A3)(error)}`);
    }
    const stat = (0,external_node_fs_.fstatSync)(descriptor);
    if (stat.isFile())
        return descriptor;
    (0,external_node_fs_.closeSync)(descriptor);
    throw new workspace_workspace/* WorkspaceError */.kP(stat.isDirectory() ? `${file} is a folder; name the files in it` : `${file} is not a regular file`);
}
/** Below the workspace where it lies there, else as it was given. */
function nameIn(root, file) {
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        real = (0,external_node_path_.resolve)(file);
    }
    const below = (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/');
    return below === '' || below.startsWith('../') || below === '..' ? file : below;
}


/***/ })

};
