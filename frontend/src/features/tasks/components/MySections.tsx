import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { DeadlineText } from '@/components/DeadlineText.tsx';
import { localName } from '@/lib/i18n.ts';
import { mySectionsQuery } from '../queries.ts';

/** Sections that this person was given, before everything else; nothing when there are none. */
export function MySections() {
  const { t } = useTranslation('tasks');
  const sections = useQuery(mySectionsQuery()).data?.items ?? [];
  if (sections.length === 0) return null;
  return (
    <Card title={t('sections.title')} subtitle={t('sections.subtitle')}>
      <ul className="my-sections">
        {sections.map((section) => (
          <li key={section.evaluationId + section.sectionCode}>
            <Link className="cell-main" to={`/danh-gia/${section.evaluationId}/yeu-cau` as '/'}>
              {localName(section)}
            </Link>
            <span className="cell-sub">
              {section.organizationName} · {t('sections.by', { name: section.assignedByName })} ·{' '}
              <DeadlineText deadline={section.deadline} inclusive={section.deadlineInclusive} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
