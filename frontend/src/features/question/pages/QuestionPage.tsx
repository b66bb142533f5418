import '../question.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DateText } from '@/components/DateText.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { QuestionActs } from '../components/QuestionActs.tsx';
import { TONES } from '../model.ts';
import { questionQuery } from '../queries.ts';

/** One question with everything that was said of it, and what can be done next. */
export function QuestionPage() {
  const { t } = useTranslation('question');
  const waited = (days: number) => (days === 0 ? t('waiting.today') : t('waiting.days', { shown: formatCount(days) }));
  const { questionId } = useParams({ strict: false }) as { questionId: string };
  const query = useQuery(questionQuery(questionId));
  if (query.isError) {
    return (
      <div className="page">
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data) return <PageSkeleton />;
  const { question, askedByName, steps, published } = query.data;
  return (
    <div className="page">
      <PageHead
        crumbs={[{ label: t('list.title'), to: '/cau-hoi' }]}
        title={question.subject}
        subtitle={
          <>
            {[
              question.number,
              t(`kind.${question.kind}`),
              t(`topic.${question.topic}`),
              t('one.asker', { agency: question.agencyName, name: askedByName }),
            ].join(' · ')}{' '}
            <Status tone={TONES[question.state]} label={t(`state.${question.state}`)} />
            {typeof question.waitingDays === 'number' && ` · ${waited(question.waitingDays)}`}
          </>
        }
      />
      <div className="stack">
        <Card title={t('one.said')}>
          <ol className="question-steps">
            {steps.map((step) => (
              <li key={`${step.kind} ${step.at}`} className="question-step">
                <div className="question-step-head">
                  <b>
                    {step.kind === 'ESCALATED'
                      ? t('step.ESCALATED', { addressee: step.addressee })
                      : t(`step.${step.kind}`)}
                  </b>
                  <span className="secondary">
                    {step.byName} · <DateText moment={step.at} />
                  </span>
                </div>
                <p className="question-text">{step.text}</p>
                {step.basis && <p className="cell-sub">{t('one.basis', { basis: step.basis })}</p>}
              </li>
            ))}
          </ol>
          <QuestionActs question={query.data} />
        </Card>
        {published && (
          <Card title={t('one.published')} subtitle={t('one.publishedText')}>
            <h3>{published.question}</h3>
            <p className="question-text">{published.answer}</p>
          </Card>
        )}
      </div>
    </div>
  );
}
