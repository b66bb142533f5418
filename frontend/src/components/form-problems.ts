import type { FormInstance } from 'antd';
import { type ApiProblem, type ProblemError, showOnFields } from '@/api/problem.ts';

/**
 * Puts each error on the field of the form that caused it; those of fields inside a list of fields count too.
 *
 * @returns errors that no field of the form shows, for the notice above it
 */
export function putOnForm(problem: ApiProblem, form: FormInstance): ProblemError[] {
  const shown = new Set(form.getFieldsError().map((field) => field.name.join('/')));
  return showOnFields(problem, form as Parameters<typeof showOnFields>[1], (name) => shown.has(name.join('/')));
}
