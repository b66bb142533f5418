import { posix } from 'node:path';
import type { Source } from './sources.ts';

/** From the top down; a file may use its own layer and those below it. */
const LAYERS = ['app', 'features', 'components', 'api', 'lib'];
const MAX_LINES = 400;
/** Written by a generator, or only ever a list of types. */
const UNLIMITED = new Set(['src/api/schema.d.ts']);

/** Violations of the rules in words; none when the code holds them. */
export function violations(sources: Source[]): string[] {
  return sources.flatMap((source) => [...importViolations(source), ...sizeViolations(source)]);
}

function importViolations({ path, text }: Source): string[] {
  const found: string[] = [];
  const [layer, feature] = placeOf(path);
  const test = /\.test\.tsx?$/.test(path);
  for (const [statement, target] of importsOf(text)) {
    const resolved = target.startsWith('@/')
      ? target.replace('@/', 'src/')
      : target.startsWith('.')
        ? posix.join(posix.dirname(path), target)
        : undefined;
    if (target === 'antd' && /\bTable\b/.test(statement) && layer !== 'components') {
      found.push(`${path}: antd's Table is used by components/ only; use DataTable`);
    }
    if (!resolved?.startsWith('src/')) continue;
    const [otherLayer, otherFeature] = placeOf(resolved);
    if (otherLayer === 'testing' && !test && layer !== 'testing') {
      found.push(`${path}: only tests may import ${target}`);
    }
    if (layer === 'features' && otherLayer === 'features' && feature !== otherFeature) {
      found.push(`${path}: features don't import each other (${target}); link by address or compose in app/`);
    }
    const from = LAYERS.indexOf(layer);
    const to = LAYERS.indexOf(otherLayer);
    if (from > to && to >= 0) found.push(`${path}: ${layer} must not import ${otherLayer} (${target})`);
    if (
      resolved.startsWith('src/api/client') &&
      !/(^|\/)(queries|[a-z-]+-queries)\.ts$/.test(path) &&
      layer !== 'api' &&
      !test
    ) {
      found.push(`${path}: the client is used by queries.ts only`);
    }
  }
  return found;
}

function sizeViolations({ path, text }: Source): string[] {
  const lines = text.split('\n').length;
  return lines > MAX_LINES && !UNLIMITED.has(path) ? [`${path}: ${lines} lines, at most ${MAX_LINES}`] : [];
}

function placeOf(path: string): [layer: string, feature: string] {
  const [, layer = '', feature = ''] = path.split('/');
  return [layer, feature];
}

function importsOf(text: string): [statement: string, target: string][] {
  const pattern =
    /(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|import\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => [match[0], match[1] ?? match[2] ?? match[3] ?? '']);
}
