export const id = 614;
export const ids = [614];
export const modules = {

/***/ 9614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesMatching: () => (/* binding */ filesMatching)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(182);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3159);
/* harmony import */ var _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9724);





const maxEntries = 1_000_000;
/**
 * The files below `root` that a glob names, tracked or not, sorted. No link is followed.
 *
 * @throws WorkspaceError where there is none: who names artifacts wants them looked into
 */
function filesMatching(root, glob) {
    const plain = glob.replace(/^(?:\.\/)+/, '');
    const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .pathMatcher */ .kZ)([plain]);
    const segments = plain.split('/');
    const fixed = segments.slice(0, -1).findIndex((segment) => /[*?[\]{}\\]/.test(segment));
    const start = segments
        .slice(0, fixed < 0 ? -1 : fixed)
        .map((segment) => `${segment}/`)
        .join('');
    const found = [];
    const pending = start.split('/').includes('..') ? [] : [start];
    let count = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            if (++count > maxEntries)
                throw new _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .kP(`${glob} is looked for among more than ${maxEntries} files; name a folder`);
            const path = folder + entry.name;
            if (entry.isDirectory() && entry.name !== '.git')
                pending.push(`${path}/`);
            else if (entry.isFile() && matches(path))
                found.push(path);
        }
    }
    if (found.length === 0)
        throw new _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .kP(`no file in ${root} is one that ${glob} names`);
    return found.sort(_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // Then no file in it is named, which is told if there is none elsewhere.
        return [];
    }
}


/***/ })

};
