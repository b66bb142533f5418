import type { Source } from './sources.ts';

const NAMES: Record<string, string> = { components: 'kit', lib: 'domain', api: 'problem' };
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Keys of one language, `namespace:key`, plural endings taken off. */
export function keysOf(locales: Source[]): Set<string> {
  const keys = new Set<string>();
  for (const { path, text } of locales) {
    const folder = path.split('/').at(-3) ?? '';
    const namespace = NAMES[folder] ?? folder;
    collect(JSON.parse(text) as Record<string, unknown>, `${namespace}:`, keys);
  }
  return keys;
}

function collect(node: Record<string, unknown>, prefix: string, keys: Set<string>): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') keys.add((prefix + key).replace(PLURAL, ''));
    else collect(value as Record<string, unknown>, `${prefix}${key}.`, keys);
  }
}

export interface Uses {
  exact: { key: string; path: string }[];
  /** Beginnings of keys that are put together at run time, such as `domain:grade.`. */
  prefixes: { key: string; path: string }[];
}

/** Keys that the code asks for: in `t(…)`, and as text with a known namespace anywhere (`'tasks:nav.mine'`). */
export function usesOf(sources: Source[], namespaces: Set<string>): Uses {
  const uses: Uses = { exact: [], prefixes: [] };
  for (const { path, text: commented } of sources) {
    const text = commented.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    const first = /useTranslation\(\s*\[?\s*['"](\w+)['"]/.exec(text)?.[1] ?? 'app';
    const add = (raw: string) => {
      const cut = raw.indexOf('${');
      const literal = cut < 0 ? raw : raw.slice(0, cut);
      const key = literal.includes(':') ? literal : `${first}:${literal}`;
      (cut < 0 ? uses.exact : uses.prefixes).push({ key, path });
    };
    for (const call of callsOf(text)) for (const literal of literalsOf(call)) add(literal);
    for (const match of text.matchAll(/['"`](\w+):([\w.-]+(?:\$\{)?)/g)) {
      // Permissions are written alike (`agency:read`), but never with a dot.
      if (namespaces.has(match[1] ?? '') && match[2]?.includes('.') && !match[2].endsWith('${'))
        uses.exact.push({ key: `${match[1]}:${match[2]}`, path });
    }
  }
  return uses;
}

/** The first argument of each `t(…)`, however long. */
function callsOf(text: string): string[] {
  const calls: string[] = [];
  for (const match of text.matchAll(/(?<![\w.])t\(|i18n(?:ext)?\.(?:t|exists)\(/g)) {
    let depth = 0;
    let end = match.index + match[0].length;
    const start = end;
    for (; end < text.length; end++) {
      const char = text[end];
      if (char === '(' || char === '{' || char === '[') depth++;
      else if (char === ')' || char === '}' || char === ']') {
        if (depth === 0) break;
        depth--;
      } else if (char === ',' && depth === 0) break;
    }
    calls.push(text.slice(start, end));
  }
  return calls;
}

/** String literals that are keys; codes compared with (`=== 'saved'`) are not. */
function literalsOf(expression: string): string[] {
  const plain = expression.replace(/[!=]==\s*(['"])[^'"]*\1/g, '');
  const templates = [...plain.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? '');
  const strings = [...plain.replace(/`[^`]*`/g, '').matchAll(/['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
  return [...templates, ...strings];
}

/** What is wrong: keys of one language only, asked for and missing, or never asked for. */
export function findings(vi: Set<string>, en: Set<string>, uses: Uses): string[] {
  const found: string[] = [];
  for (const key of vi) if (!en.has(key)) found.push(`${key}: missing in en`);
  for (const key of en) if (!vi.has(key)) found.push(`${key}: missing in vi`);
  for (const { key, path } of uses.exact) {
    if (!vi.has(key) && !isBranch(vi, key)) found.push(`${key}: used in ${path}, missing in vi`);
  }
  for (const { key, path } of uses.prefixes) {
    if (!isPrefix(vi, key)) found.push(`${key}…: used in ${path}, no such key in vi`);
  }
  const exact = new Set(uses.exact.map((use) => use.key));
  for (const key of vi) {
    // Codes of problems come from the server; the words of the law are one vocabulary, whole or not at all.
    if (key.startsWith('problem:') || key.startsWith('domain:') || exact.has(key)) continue;
    if (!uses.prefixes.some((use) => !use.key.endsWith(':') && key.startsWith(use.key)))
      found.push(`${key}: never used`);
  }
  return [...new Set(found)];
}

const isPrefix = (keys: Set<string>, prefix: string): boolean => [...keys].some((key) => key.startsWith(prefix));
const isBranch = (keys: Set<string>, key: string): boolean => isPrefix(keys, `${key}.`);
