import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, type ProblemError, problemText, problemTitle } from '@/api/problem.ts';

interface ProblemAlertProps {
  problem: ApiProblem | null | undefined;
  /** Errors still to be listed, when others were put on their fields; otherwise all are. */
  errors?: ProblemError[];
  onRetry?: () => void;
}

/** A refusal in words: what was refused, each gap, and the number to give to support. */
export function ProblemAlert({ problem, errors, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation('kit');
  if (!problem) return null;
  const title = problemTitle(problem);
  const sentences = (errors ?? problem.errors)
    .map((error) => problemText(error.code, error.params, problem.status))
    .filter((sentence, index, all) => sentence !== title && all.indexOf(sentence) === index);
  return (
    <Alert
      role="alert"
      type={problem.status === 409 || problem.status === 412 || problem.status === 422 ? 'warning' : 'error'}
      showIcon
      title={title}
      description={
        sentences.length > 0 || problem.traceId ? (
          <>
            {sentences.length > 0 && (
              <ul className="problem-list">
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            {problem.traceId && problem.status >= 500 && (
              <p className="technical">{t('problem.trace', { id: problem.traceId })}</p>
            )}
          </>
        ) : undefined
      }
      action={onRetry && <Button onClick={onRetry}>{t('problem.retry')}</Button>}
    />
  );
}
