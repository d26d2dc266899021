/**
 * Text from the repository for a terminal or a page: what could steer a terminal, hide or reorder text is shown as
 * an escape. Unicode's control and format characters, line and paragraph separators.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/** For the data of a workflow command: actions/runner, src/Runner.Common/ActionCommand.cs. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** For a property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** For running text of Markdown as GitHub renders it, inside a table too. */
export function markdown(text: string): string {
  return withoutLinks(html(text).replace(/[\\`*_[\]~|@#$]/g, entity)).replaceAll('&#64;', '&#64;<wbr>');
}

/** For code within Markdown, inside a table too. */
export function markdownCode(text: string): string {
  // GitHub makes no mention and no issue of `@` and `#` within code.
  return `<code>${withoutLinks(html(text).replace(/[\\`*_[\]~|$]/g, entity))}</code>`;
}

/**
 * For a quoted label of a Mermaid diagram: what could end it, or be HTML, Markdown (a list too) or an icon, is an
 * entity code of Mermaid's. A label may not be empty.
 */
export function mermaidLabel(text: string): string {
  // Mermaid itself writes entities with this ligature while it works, and would take ours for one.
  const own = printable(text).replaceAll('\ufb02', 'fl');
  const label = own.replace(
    /[^\p{L}\p{N} ./_-]|[.-](?= )/gu,
    (character) => `#${character.codePointAt(0) ?? 0};`,
  );
  return label.trim() === '' ? '(empty)' : label;
}

/** No more than `max` characters of a text; what is cut shows as `…`. */
export function clip(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A path as a relative URI reference: RFC 3986, 3.3. Half a surrogate pair, which no URI can hold, is U+FFFD. */
export function uriPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** A value as JSON for a log: the runner takes `##[command]` anywhere in a line, and JSON can write it another way. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replaceAll('##[', '#\\u0023[')}\n`;
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** GitHub makes links of addresses by themselves, in code too: GFM, 6.9 "Autolinks (extension)". */
function withoutLinks(text: string): string {
  // Only a tag within keeps `checkout@v7.0.1` from being an e-mail address; an entity does not.
  return text.replace(/:(?=\/\/)|w(?=ww\.)/gi, entity).replace(/@(?=[\w-]+\.)/g, '@<wbr>');
}

function html(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
