import { describe, expect, it } from 'vitest';
import type { Evidence, ParticularsVersion } from '@/api/evidence.ts';
import { historyOf } from './evidence-history.ts';

const said = (version: number, facts: Partial<ParticularsVersion>): ParticularsVersion => ({
  version,
  title: 'Báo cáo',
  confidentiality: 'INTERNAL',
  savedByName: `Người ${version}`,
  savedAt: `2026-06-0${version}T08:00:00Z`,
  ...facts,
});
const file = (revision: number, uploadedAt: string): Evidence['revisions'][number] => ({
  revisionId: `r${revision}`,
  revision,
  sha256: 'a'.repeat(64),
  fileName: 'a.pdf',
  mediaType: 'application/pdf',
  size: 10,
  uploadedAt,
  uploadedByName: 'Cán bộ',
});

describe('history of a document', () => {
  it('says of each later word only what it changed, with both values', () => {
    const [latest, first] = historyOf(
      [said(2, { number: '12/BC', issuer: undefined, confidentiality: 'RESTRICTED' }), said(1, { issuer: 'Sở' })],
      [],
    );
    expect(latest).toMatchObject({
      byName: 'Người 2',
      first: false,
      changes: [
        { fact: 'number', before: undefined, after: '12/BC' },
        { fact: 'issuer', before: 'Sở', after: undefined },
        { fact: 'confidentiality', before: 'INTERNAL', after: 'RESTRICTED' },
      ],
    });
    expect(first).toMatchObject({ first: true });
  });

  it('puts files between the words, newest first', () => {
    const events = historyOf(
      [said(1, {}), said(3, { number: '1' })],
      [file(1, '2026-06-01T07:00:00Z'), file(2, '2026-06-02T08:00:00Z')],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['said', 'file', 'said', 'file']);
  });
});
