/** One step on the way to what a pointer names. */
export interface Step {
  /** What it is: a part of the tree that has a word of its own, or the name of a property. */
  kind: string;
  /** Counted from 1, as people count; absent for properties. */
  number?: number;
  /** The code it bears in the file, when it has one. */
  code?: string;
}

/** Lists of the file whose items people name by number or code. */
const ITEMS: Record<string, string> = {
  sets: 'set',
  groups: 'group',
  criteria: 'criterion',
  indicators: 'indicator',
  grades: 'grade',
  bands: 'band',
};

const tokenOf = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

function stepInto(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return value[Number(token)];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[token] : undefined;
}

function codeOf(value: unknown): string | undefined {
  const code = stepInto(value, 'code');
  return typeof code === 'string' && code ? code : undefined;
}

/**
 * A JSON pointer as the steps a person would take: `/sets/7/groups/2/criteria/0/indicators/3/weight/BR` → set PL6-ORG,
 * group 3, criterion …, indicator O6-12, weight, BR.
 *
 * @param root the file (or set) that the pointer leads into; without it steps have numbers only
 */
export function stepsTo(pointer: string, root: unknown): Step[] {
  const tokens = pointer.replace(/^#/, '').split('/').slice(1).map(tokenOf);
  const steps: Step[] = [];
  let value = root;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const item = ITEMS[token];
    const next = tokens[i + 1];
    value = stepInto(value, token);
    if (item && next !== undefined && /^\d+$/.test(next)) {
      value = stepInto(value, next);
      steps.push({ kind: item, number: Number(next) + 1, code: codeOf(value) });
      i += 1;
    } else if (/^\d+$/.test(token)) steps.push({ kind: 'item', number: Number(token) + 1 });
    else steps.push({ kind: token });
  }
  return steps;
}

/** The code that best tells where it is, to jump there: the innermost indicator's. */
export const indicatorOf = (steps: readonly Step[]): string | undefined =>
  steps.findLast((step) => step.kind === 'indicator')?.code;
