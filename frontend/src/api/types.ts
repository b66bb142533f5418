import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** A named schema of the API, `Schema<'EvaluationRow'>`. */
export type Schema<Name extends keyof Schemas> = Schemas[Name];

/** One page of a list. */
export interface PageOf<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}
