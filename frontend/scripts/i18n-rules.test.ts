import { describe, expect, it } from 'vitest';
import { findings, keysOf, usesOf } from './i18n-rules.ts';

const locale = (texts: object) => [{ path: 'src/features/tasks/locales/vi.json', text: JSON.stringify(texts) }];
const code = (text: string) => usesOf([{ path: 'src/features/tasks/a.tsx', text }], new Set(['tasks', 'domain']));
const open = "const { t } = useTranslation('tasks');";

describe('keys of the two languages and of the code', () => {
  it('agree', () => {
    const vi = keysOf(locale({ title: 'a', count: { A: 'b', B: 'c' }, late: 'd' }));
    const en = keysOf(locale({ title: 'a', count: { A: 'b', B: 'c' }, late_one: 'd', late_other: 'd' }));
    const uses = code(`${open} t('title'); t(\`count.\${x}\`); t(late ? 'late' : 'title', { count: 1 })`);
    expect(findings(vi, en, uses)).toEqual([]);
  });

  it('are reported when one language lacks a key', () => {
    const found = findings(keysOf(locale({ a: 'x' })), keysOf(locale({ b: 'x' })), code(`${open} t('a')`));
    expect(found).toEqual(['tasks:a: missing in en', 'tasks:b: missing in vi']);
  });

  it('are reported when asked for and missing, or never asked for', () => {
    const keys = keysOf(locale({ unused: 'x' }));
    const found = findings(keys, keys, code(`${open} t('absent'); t(\`grade.\${g}\`)`));
    expect(found).toEqual([
      'tasks:absent: used in src/features/tasks/a.tsx, missing in vi',
      'tasks:grade.…: used in src/features/tasks/a.tsx, no such key in vi',
      'tasks:unused: never used',
    ]);
  });

  it('are seen outside of t() when they name their namespace', () => {
    const keys = keysOf(locale({ nav: { mine: 'x' } }));
    expect(findings(keys, keys, code("const nav = { label: 'tasks:nav.mine' };"))).toEqual([]);
  });

  it('are not permissions, though these are written alike', () => {
    const none = new Set<string>();
    expect(findings(none, none, code("const route = { permission: 'tasks:read' };"))).toEqual([]);
  });
});
