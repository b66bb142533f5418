import { describe, expect, it } from 'vitest';
import {
  day,
  flag,
  oneOf,
  parseAddress,
  readSearch,
  tableSchema,
  text,
  toListParams,
  toSearch,
  whole,
  writeAddress,
} from './url-state.ts';

const schema = tableSchema({
  sortable: ['name', 'code'],
  defaultSort: 'name',
  filters: { state: oneOf('OPEN', 'CLOSED'), year: whole(2000, 2100), body: text(), active: flag(), on: day() },
});

describe('reading an address', () => {
  it('takes what it understands', () => {
    const search = parseAddress(
      '?state=OPEN&year=2026&body=abc&active=false&on=2026-07-20&page=3&size=50&sort=-code&q=nuoc',
    );
    expect(readSearch(schema, search)).toEqual({
      page: 3,
      size: 50,
      sort: '-code',
      q: 'nuoc',
      filters: { state: 'OPEN', year: 2026, body: 'abc', active: false, on: '2026-07-20' },
    });
  });

  it('drops what it does not understand instead of failing', () => {
    const search = parseAddress('?state=SOLD&year=12&active=maybe&on=2026-13-45&page=-1&size=7&sort=secret&evil=1');
    expect(readSearch(schema, search)).toEqual({ page: 1, size: 20, sort: 'name', q: '', filters: {} });
    expect(schema.parse(search)).toEqual({});
  });
});

describe('writing an address', () => {
  it('leaves defaults out', () =>
    expect(toSearch(schema, { page: 1, size: 20, sort: 'name', q: ' ', filters: {} })).toEqual({}));

  it('reads back what it wrote', () => {
    const values = { page: 2, size: 100, sort: '-name', q: 'đổi mới', filters: { year: 2026, active: true } };
    expect(readSearch(schema, parseAddress(writeAddress(toSearch(schema, values))))).toEqual(values);
  });

  it('counts pages from 0 for the API', () =>
    expect(toListParams({ page: 2, size: 20, sort: 'name', q: ' ba ', filters: { state: 'OPEN' } })).toEqual({
      page: 1,
      size: 20,
      sort: 'name',
      q: 'ba',
      state: 'OPEN',
    }));
});
