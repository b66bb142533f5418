import {
  CalendarOutlined,
  GiftOutlined,
  ProjectOutlined,
  QuestionCircleOutlined,
  ScheduleOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Work, wordsOf } from '../model.ts';

const ICONS: Record<string, ReactNode> = {
  PROGRAMME: <ProjectOutlined aria-hidden />,
  PLAN: <ScheduleOutlined aria-hidden />,
  POLICY: <GiftOutlined aria-hidden />,
  QUESTION: <QuestionCircleOutlined aria-hidden />,
};

/** What is to be done, and the clause that sets its day. */
export function WorkText({ work }: { work: Work }) {
  const { t } = useTranslation('tasks');
  return (
    <>
      <span className="work-text">
        <span className="secondary">{ICONS[work.objectType] ?? <CalendarOutlined aria-hidden />}</span>{' '}
        {t(`work.${work.kind}`, { ...wordsOf(work), defaultValue: t('work.OTHER') })}
      </span>
      {work.article && (
        <span className="cell-sub">{t('clause', { article: work.article, document: work.document })}</span>
      )}
    </>
  );
}
