import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { DateText } from '@/components/DateText.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { STAGE_TONE } from '../model.ts';
import { dueStagesQuery } from '../queries.ts';

/** Stages that are open or overdue over all programmes, so that none gets lost behind a page; nothing when there is none. */
export function DueStages() {
  const { t } = useTranslation('register');
  const due = useQuery(dueStagesQuery());
  if (!due.data || due.data.items.length === 0) return null;
  return (
    <Card title={t('due.title')} subtitle={t('due.hint')}>
      <ul className="due-stages">
        {due.data.items.map((item) => (
          <li key={`${item.programmeId}-${item.stage.stage}`}>
            <Status
              tone={STAGE_TONE[item.stage.state]}
              label={
                item.stage.state === 'OVERDUE'
                  ? t('due.late', { days: formatCount(item.stage.daysLate) })
                  : t(`stageState.${item.stage.state}`)
              }
            />
            <span>
              <Link to={`/programmes/${item.programmeId}` as '/'}>
                {t('due.what', {
                  stage: t(`stage.${item.stage.stage}`),
                  name: localName({ vi: item.nameVi, en: item.nameEn }),
                })}
              </Link>
              <span className="cell-sub">
                {item.agencyName} · {t('programme.until')} <DateText day={item.stage.closesOn} /> ·{' '}
                {item.stage.clauseArticle} {item.stage.clauseDocument}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
