import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { localName } from '@/lib/i18n.ts';
import { objectPath, type YearlyList } from '../model.ts';

/** What the register says is to be evaluated in the year and is not on the list: forgotten, or registered since. */
export function MissingCard({ list }: { list: YearlyList }) {
  const { t } = useTranslation(['catalogue', 'domain']);
  if (list.missing.length === 0) return null;
  return (
    <Card
      title={t('catalogue:missing.title', { count: list.missing.length })}
      subtitle={t(list.state === 'DRAFT' ? 'catalogue:missing.draft' : 'catalogue:missing.later')}
    >
      <ul className="missing-list">
        {list.missing.map((one) => (
          <li key={`${one.objectId} ${one.stage ?? ''}`}>
            <Status tone="waiting" label={t('catalogue:missing.one')} />
            <span>
              <Link to={objectPath(list.kind, one.objectId) as '/'} className="cell-main">
                {localName({ vi: one.nameVi, en: one.nameEn })}
              </Link>
              <span className="cell-sub">
                {one.code} · {one.agencyName}
                {one.stage && ` · ${t(`domain:stage.${one.stage}`)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
