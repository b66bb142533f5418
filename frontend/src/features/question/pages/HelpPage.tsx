import '../question.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { TOPICS } from '../model.ts';
import { helpQuery } from '../queries.ts';
import { helpSchema } from '../routes.tsx';

/** Published answers for everybody, without who asked. */
export function HelpPage() {
  const { t } = useTranslation('question');
  const state = useTableState(helpSchema);
  const { page, size, q } = state.params;
  const answers = useQuery(helpQuery({ page, size, q, topic: state.filters.topic }));
  return (
    <div className="page">
      <PageHead
        title={t('help.title')}
        subtitle={
          <>
            {t('help.subtitle')} <Link to="/cau-hoi">{t('help.ask')}</Link>
          </>
        }
      />
      <section className="card" aria-label={t('help.list')}>
        <FilterBar state={state} searchLabel={t('help.search')}>
          <FilterSelect
            label={t('list.topic')}
            value={state.filters.topic}
            options={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
            onChange={(value) => state.filter({ topic: value })}
          />
        </FilterBar>
        <div className="card-body">
          {answers.isError ? (
            <ProblemAlert problem={asProblem(answers.error)} onRetry={() => void answers.refetch()} />
          ) : !answers.data ? (
            <CardSkeleton rows={8} />
          ) : answers.data.total === 0 ? (
            <EmptyState title={t('help.empty.title')} text={t('help.empty.text')} />
          ) : (
            <>
              <ul className="question-steps">
                {answers.data.items.map((answer) => (
                  <li key={answer.id} className="question-step">
                    <h2 className="question-title">{answer.question}</h2>
                    <p className="question-text">{answer.answer}</p>
                    <p className="cell-sub">
                      {t(`topic.${answer.topic}`)} · {t('help.published')} <DateText moment={answer.publishedAt} />
                    </p>
                  </li>
                ))}
              </ul>
              <Pagination
                hideOnSinglePage
                current={page + 1}
                pageSize={size}
                total={answers.data.total}
                showSizeChanger={false}
                onChange={(next) => state.turn(next, size)}
              />
            </>
          )}
        </div>
      </section>
    </div>
  );
}
