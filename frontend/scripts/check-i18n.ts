import { findings, keysOf, usesOf } from './i18n-rules.ts';
import { readSources } from './sources.ts';

const locales = readSources(process.cwd(), 'src', ['.json']).filter((source) => source.path.includes('/locales/'));
const vi = keysOf(locales.filter((source) => source.path.endsWith('/vi.json')));
const en = keysOf(locales.filter((source) => source.path.endsWith('/en.json')));
const code = readSources(process.cwd(), 'src', ['.ts', '.tsx']).filter((source) => !/\.test\.tsx?$/.test(source.path));
const namespaces = new Set([...vi].map((key) => key.split(':')[0] ?? ''));

const found = findings(vi, en, usesOf(code, namespaces));
for (const finding of found) console.error(finding);
if (found.length > 0) process.exit(1);
