import i18next from 'i18next';
import { formatBytes } from '@/lib/format/number.ts';

export interface ProblemError {
  /** JSON pointer into the request body, or `#query/size`, `#header/If-Match`. */
  pointer: string;
  code: string;
  params: Record<string, unknown>;
}

/** A refusal of the API (RFC 9457), or status 0 when no answer came at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly traceId: string | undefined;
  readonly errors: ProblemError[];
  /** Every member of the problem, such as `current` with the present state of a stale object. */
  readonly members: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown> = {}) {
    const code = typeof body.code === 'string' ? body.code : status === 0 ? 'network' : `http.${status}`;
    super(`${status} ${code}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.detail = typeof body.detail === 'string' ? body.detail : undefined;
    this.traceId = typeof body.traceId === 'string' ? body.traceId : undefined;
    this.errors = Array.isArray(body.errors) ? body.errors.map(toError) : [];
    this.members = body;
  }
}

function toError(raw: unknown): ProblemError {
  const error = (raw ?? {}) as Record<string, unknown>;
  return {
    pointer: typeof error.pointer === 'string' ? error.pointer : '',
    code: typeof error.code === 'string' ? error.code : 'unknown',
    params: (typeof error.params === 'object' && error.params !== null ? error.params : {}) as Record<string, unknown>,
  };
}

/** Reads the refusal out of an answer that is not a success. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) return new ApiProblem(response.status);
  const body: unknown = await response.json().catch(() => ({}));
  return new ApiProblem(
    response.status,
    (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>,
  );
}

/** Whatever was thrown, as a problem; a bug of ours reads as status -1. */
export function asProblem(thrown: unknown): ApiProblem {
  return thrown instanceof ApiProblem ? thrown : new ApiProblem(-1, { code: 'client' });
}

/** Whose change came first and when (ISO), where a refusal for staleness tells. */
export function authorOf(problem: ApiProblem | undefined): { name: string; at: string } | undefined {
  const { changedBy, changedAt } = problem?.members ?? {};
  return typeof changedBy === 'string' && typeof changedAt === 'string'
    ? { name: changedBy, at: changedAt }
    : undefined;
}

const GENERIC = new Set([-1, 0, 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503]);

function words(params: Record<string, unknown>): Record<string, unknown> {
  const shown = { ...params };
  if (typeof params.maxBytes === 'number' || typeof params.maxBytes === 'string') {
    shown.maxSize = formatBytes(Number(params.maxBytes));
  }
  // Sums of weights are told for one column of functions, or for a set that has none.
  shown.column =
    typeof params.function === 'string'
      ? ` (${i18next.t(`domain:function.${params.function}`, { defaultValue: params.function })})`
      : '';
  return shown;
}

// The codes are dotted names, not paths into the texts: they are looked up whole.
const look = (key: string, params: Record<string, unknown>): string | undefined => {
  const options = { ns: 'problem', keySeparator: false as const, ...words(params) };
  return i18next.exists(key, options) ? i18next.t(key, options) : undefined;
};

/** A sentence for one code; the general sentence of the status where the code has none of its own. */
export function problemText(code: string, params: Record<string, unknown> = {}, status = 422): string {
  const general = GENERIC.has(status) ? status : status >= 500 ? 500 : 400;
  return look(code, params) ?? look(`status.${general}`, params) ?? code;
}

/** The sentence that heads a refusal. */
export function problemTitle(problem: ApiProblem): string {
  const first = problem.errors[0];
  return problemText(problem.code, { ...first?.params, ...problem.members }, problem.status);
}

/** `/functions/0/share` → `['functions', 0, 'share']`; pointers to query or header have no field. */
export function fieldOf(pointer: string): (string | number)[] | undefined {
  const path = pointer.startsWith('#/') ? pointer.slice(1) : pointer;
  if (!path.startsWith('/')) return undefined;
  return path
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

interface FieldTarget {
  setFields: (fields: { name: (string | number)[]; errors: string[] }[]) => void;
  scrollToField?: (name: (string | number)[], options?: unknown) => void;
  getFieldInstance?: (name: (string | number)[]) => unknown;
}

/**
 * Puts each error on the field that caused it.
 *
 * @param has tells which fields the form shows; errors of others are returned, to be shown above the form
 */
export function showOnFields(
  problem: ApiProblem,
  form: FieldTarget,
  has: (name: (string | number)[]) => boolean = () => true,
): ProblemError[] {
  const byField = new Map<string, { name: (string | number)[]; errors: string[] }>();
  const rest: ProblemError[] = [];
  for (const error of problem.errors) {
    const name = fieldOf(error.pointer);
    if (!name || name.length === 0 || !has(name)) {
      rest.push(error);
      continue;
    }
    const key = name.join('/');
    const entry = byField.get(key) ?? { name, errors: [] };
    entry.errors.push(problemText(error.code, error.params, problem.status));
    byField.set(key, entry);
  }
  form.setFields([...byField.values()]);
  const first = [...byField.values()][0];
  if (first) form.scrollToField?.(first.name, { block: 'center', focus: true });
  return rest;
}
