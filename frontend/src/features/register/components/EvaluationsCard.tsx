import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { evaluationsOfQuery } from '../queries.ts';

/** Every evaluation of an object that this person may see, newest first. */
export function EvaluationsCard({ objectId }: { objectId: string }) {
  const { t } = useTranslation(['register', 'domain']);
  const evaluations = useQuery(evaluationsOfQuery(objectId));
  const items = (evaluations.data?.items ?? []).toReversed();
  return (
    <Card title={t('register:evaluations.title')}>
      {items.length === 0 ? (
        <p className="secondary">{t('register:evaluations.none')}</p>
      ) : (
        <ul className="object-list">
          {items.map((one) => (
            <li key={one.id}>
              <span>
                <Link className="cell-main" to={`/danh-gia/${one.id}` as '/'}>
                  {one.campaignName}
                </Link>
                {one.stage && <span className="cell-sub">{t(`domain:stage.${one.stage}`)}</span>}
              </span>
              <StatusTag family="evaluation" code={one.state} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
