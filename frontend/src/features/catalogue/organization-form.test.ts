import { describe, expect, it } from 'vitest';
import { ApiProblem } from '@/api/problem.ts';
import { readNumber } from '@/lib/format/number-input.ts';
import { onSharesField, toRequest } from './organization-form.ts';

describe('the form of an organization', () => {
  it('sends neither spaces nor what was left empty', () => {
    const request = toRequest({
      code: ' TC.01 ',
      nameVi: 'Viện A',
      nameEn: '',
      governingBodyId: 'g',
      foundedOn: '2010-01-01',
      functions: { AR: readNumber('1') },
      identifiers: { taxCode: '0100000001 ', electronicId: '' },
      illustrative: false,
    });
    expect(request).toEqual({
      code: 'TC.01',
      nameVi: 'Viện A',
      governingBodyId: 'g',
      foundedOn: '2010-01-01',
      functions: [{ code: 'AR', share: '1' }],
      identifiers: { taxCode: '0100000001' },
      registration: {},
      illustrative: false,
    });
  });

  it('shows what is wrong with any share on the one field of shares', () => {
    const refused = new ApiProblem(422, {
      code: 'catalogue.organization.invalid',
      errors: [
        { pointer: '/functions/1/share', code: 'catalogue.functions.range', params: {} },
        { pointer: '/code', code: 'catalogue.organization.code.taken', params: {} },
      ],
    });
    const moved = onSharesField(refused) as ApiProblem;
    expect(moved.errors.map((error) => error.pointer)).toEqual(['/functions', '/code']);
    expect(moved.code).toBe('catalogue.organization.invalid');
  });
});
